/**
 * What Office on the Mac puts into its browser before a page loads: a handler for messages of WebKit, which answers by
 * calling functions of the client library. Runs in the page, so it uses nothing from outside of its function.
 */
import type { BridgeAnswer, BridgeOptions } from './windows-bridge';

interface PageWindow {
  mutExecute(body: string, flags: number): Promise<BridgeAnswer>;
  mutSaveSettings(settings: Readonly<Record<string, string>>): Promise<void>;
  mutFire?: (entries: readonly unknown[][]) => void;
  readonly OSF: {
    readonly ScriptMessaging: {
      agaveHostCallback(id: string, answer: readonly unknown[]): void;
      agaveHostEventCallback(id: string, event: readonly unknown[]): void;
    };
  };
}

interface Message {
  readonly methodId: number;
  readonly callbackId?: string;
  readonly params: {
    readonly id?: number;
    readonly apiArgs?: readonly unknown[];
    readonly keys?: readonly string[];
    readonly values?: readonly string[];
  };
}

/** To be handed to `page.addInitScript`. The numbers are those of the client library (1.1.110). */
export function installMacBridge({ application, locale, url, sets, settings }: BridgeOptions): void {
  const RICH_API_REQUEST = 93;
  const RICH_API_EVENT = 33;
  const methods = { execute: 1, registerEvent: 2, writeSettings: 4, getContext: 5 };
  const page = window as unknown as PageWindow;
  let listener: string | undefined;
  const keys = Object.keys(settings);
  /** In the order of the library's own list of properties, the settings first. */
  const context = [
    [keys, keys.map((key) => settings[key])],
    'mut',
    { Excel: 1, Word: 2 }[application],
    16,
    0,
    0,
    0,
    0,
    locale,
    locale,
    0,
    url,
    1,
    1,
    '',
    0,
    'correlation',
    'instance',
    false,
    false,
    JSON.stringify(sets),
    '',
    '16.89.0',
    0,
  ];
  const answer = (id: string | undefined, payload: readonly unknown[]): void => {
    if (id !== undefined) setTimeout(() => page.OSF.ScriptMessaging.agaveHostCallback(id, payload), 0);
  };
  const execute = (id: string | undefined, { id: method, apiArgs = [] }: Message['params']): void => {
    if (method !== RICH_API_REQUEST) {
      answer(id, [0, [0, null]]);
      return;
    }
    const [first] = apiArgs;
    const request = Array.isArray(first) ? (first as readonly unknown[]) : apiArgs;
    void page.mutExecute(String(request[4]), Number(request[6])).then(({ statusCode, body }) => {
      answer(id, [0, [0, [statusCode, [], body]]]);
    });
  };
  const postMessage = (text: string): void => {
    const { methodId, callbackId, params } = JSON.parse(text) as Message;
    if (methodId === methods.getContext) answer(callbackId, context);
    else if (methodId === methods.execute) execute(callbackId, params);
    else {
      if (methodId === methods.registerEvent && params.id === RICH_API_EVENT) listener = callbackId;
      if (methodId === methods.writeSettings) {
        const { keys: names = [], values = [] } = params;
        void page.mutSaveSettings(
          Object.fromEntries(names.map((name, place) => [name, values[place] ?? ''])),
        );
      }
      answer(callbackId, [0]);
    }
  };
  Object.defineProperty(window, 'webkit', { value: { messageHandlers: { Agave: { postMessage } } } });
  page.mutFire = (entries) => {
    if (listener !== undefined)
      page.OSF.ScriptMessaging.agaveHostEventCallback(listener, [entries, RICH_API_EVENT]);
  };
}
