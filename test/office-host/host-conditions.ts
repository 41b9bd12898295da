/**
 * What a test may do to the host while the program works with it: which Office it is, how slow, how little it takes
 * at once, what fails where, what somebody else changes meanwhile. Trips and actions are counted from the moment a
 * condition is set, so that a test need not know how many there were before; releasing references is no trip.
 */
import { HostError } from './host-object';
import { officeOfThisRun, officeVersions, type OfficeName, type OfficeVersion } from './office-versions';

export interface ConditionOptions {
  /** The version that MUT_OFFICE names where absent. */
  readonly office?: OfficeName;
  /** Milliseconds until an answer comes; 0 where absent. */
  readonly latency?: number;
  /** Most bytes of a request and of an answer; the version's own limit where absent. */
  readonly payloadLimit?: number;
  /** Whether the document cannot be changed; every batch that writes is refused. */
  readonly readOnly?: boolean;
}

/** Flags of a request, as the client sends them. */
export const requestFlags = { writes: 1, waitsForCellEdit: 64 } as const;

interface Failure {
  readonly code: string;
  readonly message: string | undefined;
  readonly trip: number | undefined;
  readonly action: number;
}

export class HostConditions {
  readonly office: OfficeVersion;
  latency: number;
  payloadLimit: number;
  readOnly: boolean;
  #trips = 0;
  #actions = 0;
  #actionsOfTrip = 0;
  #failures: Failure[] = [];
  #changes: { readonly trip: number; readonly change: () => void }[] = [];
  #editing = false;
  #waiting: (() => void)[] = [];

  constructor(options: ConditionOptions = {}) {
    this.office = options.office === undefined ? officeOfThisRun() : officeVersions[options.office];
    this.latency = options.latency ?? 0;
    this.payloadLimit = options.payloadLimit ?? this.office.payloadLimit;
    this.readOnly = options.readOnly ?? false;
  }

  /** The n-th action from now on is refused, once; the actions before it stay done, those after it are not begun. */
  failAtAction(action: number, code = 'GeneralException', message?: string): void {
    this.#failures.push({ code, message, trip: undefined, action: this.#actions + action });
  }

  /** The n-th action of the n-th trip from now on is refused, once. */
  failInTrip(trip: number, action: number, code = 'GeneralException', message?: string): void {
    this.#failures.push({ code, message, trip: this.#trips + trip, action });
  }

  /** What happens in the document right before the n-th trip from now on, e.g. a co-author's change. */
  between(trip: number, change: () => void): void {
    this.#changes.push({ trip: this.#trips + trip, change });
  }

  /** Somebody is typing in a cell: batches fail, unless they were sent to wait for it. */
  startCellEdit(): void {
    this.#editing = true;
  }

  /** The typing ends; what waited for it is answered now. */
  endCellEdit(): void {
    this.#editing = false;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const goOn of waiting) goOn();
  }

  /** For the bridge: whether the request waits; `goOn` is called when it may be answered. */
  waits(flags: number, goOn: () => void): boolean {
    if (!this.#editing || (flags & requestFlags.waitsForCellEdit) === 0) return false;
    this.#waiting.push(goOn);
    return true;
  }

  /** For the bridge: refuses the whole request or lets it in; what was to happen before this trip happens now. */
  beginTrip(flags: number, requestBytes: number): void {
    this.#trips += 1;
    this.#actionsOfTrip = 0;
    const due = this.#changes.filter((one) => one.trip === this.#trips);
    this.#changes = this.#changes.filter((one) => one.trip !== this.#trips);
    for (const { change } of due) change();
    if (this.#editing) throw new HostError('InvalidOperationInCellEditMode');
    if (requestBytes > this.payloadLimit) throw new HostError('RequestPayloadSizeLimitExceeded');
    if (this.readOnly && (flags & requestFlags.writes) !== 0) throw new HostError('AccessDenied');
  }

  /** For the bridge: refuses an answer that is too long; what the request changed stays changed. */
  endTrip(responseBytes: number): void {
    if (responseBytes > this.payloadLimit) throw new HostError('ResponsePayloadSizeLimitExceeded');
  }

  /** For the interpreter, before each action. */
  beginAction(): void {
    this.#actions += 1;
    this.#actionsOfTrip += 1;
    const failure = this.#failures.find(({ trip, action }) =>
      trip === undefined ? action === this.#actions : trip === this.#trips && action === this.#actionsOfTrip,
    );
    if (!failure) return;
    this.#failures = this.#failures.filter((one) => one !== failure);
    throw new HostError(failure.code, failure.message);
  }
}
