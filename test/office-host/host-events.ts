/**
 * Events of a host: which the client listens to, and what happened since the last delivery. Hosts tell of a change
 * after the batch that made it has been answered, never inside.
 */
export interface EventEntry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
  readonly isRemoteOverride: boolean;
}

/** The category under which the client looks for events of documents. */
const DOCUMENT_EVENTS = 65_536;

export class HostEvents {
  /** False while the add-in has switched events off. */
  enabled = true;
  /** Called with each event that somebody listens to; set by the bridge. */
  onQueued: () => void = () => undefined;
  readonly #listeners = new Map<string, number>();
  #queue: EventEntry[] = [];

  register(type: number, target: string): void {
    this.#count(type, target, 1);
  }

  unregister(type: number, target: string): void {
    this.#count(type, target, -1);
  }

  /** Something happened; told only where the client registered for it. `remote`: a co-author did it. */
  fire(type: number, target: string, payload: object, remote = false): void {
    if (!this.enabled || !this.#listeners.has(keyOf(type, target))) return;
    const message = JSON.stringify({ ...payload, source: remote ? 'Remote' : 'Local' });
    this.#queue.push({
      messageCategory: DOCUMENT_EVENTS,
      messageType: type,
      targetId: target,
      message,
      isRemoteOverride: remote,
    });
    this.onQueued();
  }

  /** What is to be told, in the order in which it happened. */
  take(): readonly EventEntry[] {
    const taken = this.#queue;
    this.#queue = [];
    return taken;
  }

  #count(type: number, target: string, step: number): void {
    const key = keyOf(type, target);
    const count = (this.#listeners.get(key) ?? 0) + step;
    if (count > 0) this.#listeners.set(key, count);
    else this.#listeners.delete(key);
  }
}

function keyOf(type: number, target: string): string {
  return `${type} ${target}`;
}
