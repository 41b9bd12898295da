/**
 * What the objects of an emulated host have in common. A class that stands for an Office object names its
 * members as the documentation does (camelCase getters, setters and methods); the interpreter finds them by
 * name, and whatever is not there is refused in the host's own way.
 */
export abstract class HostObject {
  /** Name of the Office class, for the location of an error. */
  abstract readonly hostType: string;
  /** Properties that `load()` without a list brings. */
  abstract readonly scalars: readonly string[];
  /** The id that identifies the object beyond one request; absent where the host gives none. */
  readonly hostId: string | number | undefined = undefined;
  /** The name under which the client expects that id; `_Id` for settings and their like. */
  readonly hostIdName: 'Id' | '_Id' = 'Id';
  /** Whether the client keeps a reference to the object between two syncs, as it does for ranges. */
  readonly keepsReference: boolean = false;

  /** For the interpreter, asked of the global object: an object that the client makes without a parent. */
  newObject(_name: string): HostObject | undefined {
    return undefined;
  }
}

/** A collection: what the client loads as `items`. */
export abstract class HostCollection extends HostObject {
  abstract items(): readonly HostObject[];
  abstract getItem(key: string | number): HostObject;
}

/** A refusal as the host sends it; the client turns it into its own error with the same code. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message = messages[code] ?? code,
  ) {
    super(message);
  }

  get status(): number {
    return statuses[this.code] ?? 400;
  }
}

/** Refuses in the host's own way, where an expression is wanted. */
export function refuse(code: string, message?: string): never {
  throw new HostError(code, message);
}

const statuses: Readonly<Record<string, number>> = {
  ItemNotFound: 404,
  AccessDenied: 403,
  GeneralException: 500,
};

const messages: Readonly<Record<string, string>> = {
  ItemNotFound: "The requested resource doesn't exist.",
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidObjectPath: 'The object path is invalid.',
  InvalidReference: 'This reference is not valid for the current operation.',
  AccessDenied: 'You cannot perform the requested operation.',
  GeneralException: 'There was an internal error while processing the request.',
  ItemAlreadyExists: 'A resource with the same name or identifier already exists.',
  Conflict: "This request couldn't be processed because of a conflict.",
  InvalidOperationInCellEditMode: 'Excel is in cell-editing mode. Leave it by Enter or Tab, then try again.',
  RequestPayloadSizeLimitExceeded: 'The request payload size has exceeded the limit.',
  ResponsePayloadSizeLimitExceeded: 'The response payload size has exceeded the limit.',
};
