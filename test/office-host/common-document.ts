/**
 * The part of the Common API that programs use beside Excel.run and Word.run: settings that travel with the file.
 * They are held in memory and reach the document only with saveAsync, as the documentation of Office.Settings says.
 */
import type { HostConditions } from './host-conditions';

/** What a host model gives to the Common API. */
export interface CommonDocument {
  /** Path or address of the file. */
  readonly url: string;
  /** What is stored in the document, each value as JSON. */
  readonly storedSettings: Map<string, string>;
}

type Done = (result: CommonResult) => void;

export interface CommonResult {
  readonly status: 'succeeded' | 'failed';
  readonly value: unknown;
  readonly error?: { readonly code: number; readonly name: string; readonly message: string };
  readonly asyncContext: unknown;
}

/** The code with which the client reports settings that could not be saved. */
const SETTINGS_CANNOT_SAVE = 4001;

export class CommonSettings {
  #held: Map<string, string>;

  constructor(
    private readonly document: CommonDocument,
    private readonly conditions: HostConditions,
  ) {
    this.#held = new Map(document.storedSettings);
  }

  /** The value, or null where there is none. */
  get(name: string): unknown {
    const held = this.#held.get(name);
    return held === undefined ? null : (JSON.parse(held) as unknown);
  }

  set(name: string, value: unknown): void {
    this.#held.set(name, JSON.stringify(value));
  }

  remove(name: string): void {
    this.#held.delete(name);
  }

  saveAsync(...args: readonly unknown[]): void {
    this.#later(args, () => {
      if (this.conditions.readOnly) return false;
      this.document.storedSettings.clear();
      for (const [name, value] of this.#held) this.document.storedSettings.set(name, value);
      return true;
    });
  }

  refreshAsync(...args: readonly unknown[]): void {
    this.#later(args, () => {
      this.#held = new Map(this.document.storedSettings);
      return true;
    });
  }

  /** Options and callback may both be absent. */
  #later(args: readonly unknown[], work: () => boolean): void {
    const done = args.find((one): one is Done => typeof one === 'function');
    const options = args.find(
      (one): one is { asyncContext?: unknown } => typeof one === 'object' && one !== null,
    );
    setTimeout(() => {
      const error = {
        code: SETTINGS_CANNOT_SAVE,
        name: 'SaveSettingsError',
        message: 'Settings cannot be saved.',
      };
      const succeeded = work();
      done?.({
        status: succeeded ? 'succeeded' : 'failed',
        value: succeeded ? this : undefined,
        ...(succeeded ? {} : { error }),
        asyncContext: options?.asyncContext,
      });
    }, this.conditions.latency);
  }
}
