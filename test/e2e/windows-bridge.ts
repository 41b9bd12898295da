/**
 * What desktop Office on Windows puts into its browser before a page loads: `window.external`. Runs in the page, so it
 * uses nothing from outside of its function; each request goes to the model in the test's own process.
 */
export interface BridgeOptions {
  readonly application: 'Excel' | 'Word';
  /** Language of the interface, e.g. `de-DE`. */
  readonly locale: string;
  readonly url: string;
  /** Address that a request is sent to: a message of the test runner would hold up the page where it is long. */
  readonly answers: string;
  /** Highest version of each requirement set. */
  readonly sets: Readonly<Record<string, string>>;
  /** Settings of the document, each as JSON text. */
  readonly settings: Readonly<Record<string, string>>;
}

/** What a request is answered with. */
export interface BridgeAnswer {
  readonly statusCode: number;
  readonly body: string;
}

/** Names under which the page reaches the test, and the other way round. */
export const bridgeNames = { execute: 'mutExecute', save: 'mutSaveSettings', fire: 'mutFire' } as const;
/** Headers of a request and of its answer. */
export const bridgeHeaders = { flags: 'x-office-flags', status: 'x-office-status' } as const;

interface PageWindow {
  mutSaveSettings(settings: Readonly<Record<string, string>>): Promise<void>;
  mutFire?: (entries: readonly unknown[][]) => void;
}

/** To be handed to `page.addInitScript`. The numbers are those of the client library (1.1.110). */
export function installWindowsBridge({
  application,
  locale,
  url,
  answers,
  sets,
  settings,
}: BridgeOptions): void {
  const RICH_API_REQUEST = 93;
  const RICH_API_EVENT = 33;
  const page = window as unknown as PageWindow;
  /** Arrays as an ActiveX host hands them over. */
  const safeArray = (list: readonly unknown[]): object => ({
    toArray: () => list.map((one) => (Array.isArray(one) ? safeArray(one) : one)),
    getItem: (index: number) => list[index],
    dimensions: () => 1,
    lbound: () => 0,
    ubound: () => list.length - 1,
  });
  const held = new Map(Object.entries(settings));
  const context = {
    GetAppType: () => ({ Excel: 1, Word: 2 })[application],
    GetSolutionRef: () => 'mut',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => locale,
    GetAppDataLocale: () => locale,
    GetDocUrl: () => url,
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetCorrelationId: () => 'correlation',
    GetInstanceId: () => 'instance',
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetHostFullVersion: () => '16.0.14332.20003',
    GetSupportedMatrix: () => JSON.stringify(sets),
    GetHostCustomMessage: () => '',
    GetOfficeThemeInfo: () => '{}',
    GetSettings: () => ({
      Read(names: string[], values: string[]) {
        for (const [name, value] of held) {
          names.push(name);
          values.push(value);
        }
      },
      Write(names: readonly string[], values: readonly string[]) {
        held.clear();
        names.forEach((name, index) => held.set(name, values[index] ?? ''));
        void page.mutSaveSettings(Object.fromEntries(held));
      },
    }),
  };
  const handlers = new Map<number, (id: number, payload: object) => void>();
  const later = (done: () => void): void => {
    setTimeout(done, 0);
  };
  const external = {
    GetContext: () => context,
    GetHostInfo: () => `${application}$Win32$16.01$${locale}$correlation`,
    GetLoggingAllowed: () => false,
    Execute(id: number, params: readonly unknown[], done: (answer: object) => void) {
      if (id !== RICH_API_REQUEST) {
        later(() => {
          done(safeArray([0, null]));
        });
        return;
      }
      const [first] = params;
      const request = Array.isArray(first) ? (first as readonly unknown[]) : params;
      const headers = { 'x-office-flags': String(request[6]) };
      void fetch(answers, { method: 'POST', body: String(request[4]), headers }).then(async (answer) => {
        const statusCode = Number(answer.headers.get('x-office-status'));
        done(safeArray([0, safeArray([statusCode, [], await answer.text()])]));
      });
    },
    RegisterEvent(
      id: number,
      _target: unknown,
      handler: (id: number, payload: object) => void,
      done: (status: number) => void,
    ) {
      handlers.set(id, handler);
      later(() => {
        done(0);
      });
    },
    UnregisterEvent(id: number, _target: unknown, done: (status: number) => void) {
      handlers.delete(id);
      later(() => {
        done(0);
      });
    },
    MessageParent: () => undefined,
    MessageChild: () => undefined,
  };
  Object.defineProperty(window, 'external', { value: external });
  page.mutFire = (entries) => {
    handlers.get(RICH_API_EVENT)?.(RICH_API_EVENT, safeArray(entries.map((entry) => safeArray(entry))));
  };
}
