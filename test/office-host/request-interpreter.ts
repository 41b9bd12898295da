/**
 * Answers one request of office.js over a tree of host objects. Knows the protocol and nothing of Excel.
 * Rules learned from the library: a path is evaluated once per request, in the order in which it is first
 * needed; a child of a null object is a null object; the actions before a failing one stay done.
 */
import { isDeepStrictEqual } from 'node:util';
import { callMember, readMember, shapeRecursively, shapeResult, writeMember } from './host-members';
import { HostError, HostObject, refuse } from './host-object';
import {
  actionTypes,
  pathTypes,
  type Action,
  type ArgumentInfo,
  type RequestBody,
  type ResponseBody,
} from './protocol';

/** Every host answers this one once, when the add-in has started. */
class InternalService extends HostObject {
  readonly hostType = 'AddinInternalService';
  readonly scalars = [];
  notifyActionHandlerReady(): void {
    // Nothing to do: the model needs no notice.
  }
}

type Found = HostObject | null;

export class RequestInterpreter {
  readonly #references = new Map<string, HostObject>();
  readonly #names = new Map<HostObject, string>();

  constructor(private readonly root: HostObject) {}

  /** `beforeAction` may refuse any action; what was done before it stays. */
  process(body: RequestBody, beforeAction: () => void = () => undefined): ResponseBody {
    const answer: ResponseBody = { Results: [], TraceIds: [] };
    const resolved = new Map<number, Found>();
    for (const [index, action] of body.Actions.entries()) {
      try {
        beforeAction();
        if (action.ActionType === actionTypes.trace) answer.TraceIds.push(action.Id);
        const value = this.#act(action, body, resolved);
        answer.Results.push({ ActionId: action.Id, Value: value ?? null });
      } catch (error) {
        // A mistake of the emulation itself must not look like an answer of Excel's.
        if (!(error instanceof HostError)) throw error;
        answer.Error = {
          Code: error.code,
          Message: error.message,
          HttpStatusCode: error.status,
          ActionIndex: index,
          Location: action.Name ?? body.ObjectPaths[action.ObjectPathId]?.Name ?? '',
        };
        break;
      }
    }
    return answer;
  }

  #act(action: Action, body: RequestBody, resolved: Map<number, Found>): unknown {
    const found = (): Found => this.#resolve(action.ObjectPathId, body, resolved);
    const needed = (): HostObject => found() ?? refuse('InvalidObjectPath', 'called on a null object');
    switch (action.ActionType) {
      case actionTypes.instantiate: {
        const object = found();
        const keep = body.AutoKeepReference === true && !body.ObjectPaths[action.ObjectPathId]?.D;
        return object && this.#identify(object, keep);
      }
      case actionTypes.query:
      case actionTypes.queryAsJson: {
        const object = found();
        const asJson = action.ActionType === actionTypes.queryAsJson;
        return (
          object && shapeResult(object, action.QueryInfo ?? {}, asJson, (one) => this.#identify(one, true))
        );
      }
      case actionTypes.recursiveQuery: {
        const object = found();
        const info = action.RecursiveQueryInfo ?? { Queries: {} };
        return object && shapeRecursively(object, info, (one) => this.#identify(one, true));
      }
      case actionTypes.method:
        return this.#call(action, found, needed, body, resolved);
      case actionTypes.setProperty:
        writeMember(needed(), action.Name ?? '', this.#args(action.ArgumentInfo, body, resolved)[0]);
        return null;
      case actionTypes.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {}))
          writeMember(needed(), name, value);
        return null;
      case actionTypes.ensureUnchanged: {
        const object = needed();
        for (const [name, expected] of Object.entries(action.ObjectState ?? {})) {
          if (!isDeepStrictEqual(readMember(object, name), expected)) refuse('Conflict');
        }
        return null;
      }
      case actionTypes.trace:
        return null;
      default:
        return refuse('ApiNotFound', `emulated host: action type ${action.ActionType}`);
    }
  }

  #call(
    action: Action,
    found: () => Found,
    needed: () => HostObject,
    body: RequestBody,
    resolved: Map<number, Found>,
  ): unknown {
    const args = this.#args(action.ArgumentInfo, body, resolved);
    switch (action.Name ?? '') {
      case '_KeepReference': {
        const object = found();
        if (object) this.#keep(object);
        return null;
      }
      case '_RemoveReference':
        this.#references.delete(String(args[0]));
        return null;
      case '_RemoveAllReferences':
        this.#references.clear();
        return null;
      case 'Delete':
        // What is not there need not go.
        return found() && callMember(needed(), 'Delete', args);
      default:
        return callMember(needed(), action.Name ?? '', args);
    }
  }

  #resolve(id: number, body: RequestBody, resolved: Map<number, Found>): Found {
    const known = resolved.get(id);
    if (known !== undefined) return known;
    const path = body.ObjectPaths[id] ?? refuse('InvalidObjectPath');
    const parent =
      path.ParentObjectPathId === undefined || path.ParentObjectPathId === 0
        ? undefined
        : this.#resolve(path.ParentObjectPathId, body, resolved);
    const found = parent === null ? null : this.#follow(path, parent, body, resolved);
    resolved.set(id, found);
    return found;
  }

  #follow(
    path: RequestBody['ObjectPaths'][string],
    parent: HostObject | undefined,
    body: RequestBody,
    resolved: Map<number, Found>,
  ): Found {
    const owner = (): HostObject => parent ?? refuse('InvalidObjectPath');
    const args = (): readonly unknown[] => this.#args(path.ArgumentInfo, body, resolved);
    switch (path.ObjectPathType) {
      case pathTypes.global:
        return this.root;
      case pathTypes.newObject:
        if (path.Name.endsWith('AddinInternalService')) return new InternalService();
        return this.root.newObject(path.Name) ?? refuse('ApiNotFound', path.Name);
      case pathTypes.method:
        return asObject(callMember(owner(), path.Name, args()), path.Name);
      case pathTypes.property:
        return asObject(readMember(owner(), path.Name), path.Name);
      case pathTypes.indexer:
        return asObject(callMember(owner(), 'GetItem', args()), 'GetItem');
      case pathTypes.referenceId:
        return this.#references.get(path.Name) ?? refuse('InvalidReference');
      case pathTypes.nullObject:
        return null;
      default:
        return refuse('InvalidObjectPath', `emulated host: path type ${path.ObjectPathType}`);
    }
  }

  /** Arguments with objects in place of the paths that stand for them. */
  #args(info: ArgumentInfo | undefined, body: RequestBody, resolved: Map<number, Found>): readonly unknown[] {
    const convert = (value: unknown, id: unknown): unknown => {
      if (Array.isArray(value))
        return value.map((one, index) => convert(one, Array.isArray(id) ? id[index] : 0));
      if (typeof id === 'number' && id > 0) return this.#resolve(id, body, resolved);
      return value;
    };
    return (info?.Arguments ?? []).map((value, index) =>
      convert(value, info?.ReferencedObjectPathIds?.[index]),
    );
  }

  #identify(object: HostObject, keep: boolean): Record<string, unknown> {
    return {
      ...(object.hostId === undefined ? {} : { [object.hostIdName]: object.hostId }),
      ...(object.keepsReference && keep ? { _ReferenceId: this.#keep(object) } : {}),
    };
  }

  #keep(object: HostObject): string {
    const name = this.#names.get(object) ?? `reference-${this.#names.size + 1}`;
    this.#names.set(object, name);
    this.#references.set(name, object);
    return name;
  }
}

function asObject(value: unknown, name: string): Found {
  if (value === null || value instanceof HostObject) return value;
  throw new Error(`Emulated host: ${name} is not an object`);
}
