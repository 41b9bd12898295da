/**
 * Runs the published, unmodified office.js file of a host inside this process, in the realm of the test.
 * The source becomes the body of a function inside `with (scope)`, so that every global it makes lands on a
 * window of its own: several instances stand side by side and nothing leaks into the test.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { CommonSettings } from './common-document';
import type { NativeBridge } from './native-bridge';
import type { OfficeVersion } from './office-versions';

interface Applications {
  readonly Excel: typeof Excel;
  readonly Word: typeof Word;
}

export type Application = keyof Applications;

/** What the library gives a page: the namespace of the application, its errors, and `Office` as far as it is needed. */
export type LoadedOffice<App extends Application> = Pick<Applications, App> & {
  readonly OfficeExtension: typeof OfficeExtension;
  readonly Office: typeof Office;
};

/** What the page finds under `Office.context.document`. */
export interface OfficeDocument {
  readonly url: string;
  readonly mode: 'readOnly' | 'readWrite';
  readonly settings: CommonSettings;
}

type Script = (this: FakeWindow, scope: FakeWindow) => void;

interface FakeWindow extends Record<string, unknown>, Partial<Applications> {
  OfficeExtension?: typeof OfficeExtension & {
    readonly CommonUtility?: { _doApiNotSupportedCheck: boolean };
  };
}

const compiled = new Map<string, Script>();

/** The library as that Office has it, speaking to the bridge; APIs newer than its requirement sets throw ApiNotFound. */
export function loadOffice<App extends Application>(
  application: App,
  version: OfficeVersion,
  bridge: NativeBridge,
  document: OfficeDocument,
): LoadedOffice<App> {
  const window = fakeWindow(bridge);
  // Names that this process knows (Promise, Map) are its own; all others belong to the window.
  const scope = new Proxy(window, {
    has: (target, name) => typeof name === 'string' && (name in target || !(name in globalThis)),
  });
  const file = version.files[application];
  scriptOf(file).call(window, scope);
  const { OfficeExtension: extension } = window;
  const namespace = window[application];
  if (!namespace || !extension?.CommonUtility)
    throw new Error(`${file} did not bring ${application} and OfficeExtension`);
  extension.CommonUtility._doApiNotSupportedCheck = true;
  const office = commonApi(application, version, document);
  window['Office'] = office;
  const loaded = { [application]: namespace, OfficeExtension: extension, Office: office };
  return loaded as unknown as LoadedOffice<App>;
}

function commonApi(application: Application, version: OfficeVersion, document: OfficeDocument): object {
  const info = { host: application, platform: version.platform };
  return {
    context: {
      ...info,
      displayLanguage: 'de-DE',
      contentLanguage: 'de-DE',
      diagnostics: { ...info, version: '16.0.0.0' },
      document,
      requirements: {
        isSetSupported: (name: string, asked?: string | null) => supports(version.sets[name], asked ?? '1.1'),
      },
    },
    AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
    HostType: { Excel: 'Excel', Word: 'Word' },
    PlatformType: { PC: 'PC', Mac: 'Mac', OfficeOnline: 'OfficeOnline' },
  };
}

function scriptOf(file: string): Script {
  const known = compiled.get(file);
  if (known) return known;
  // From the project's folder: bundled benchmarks have no file of their own beside node_modules.
  const path = createRequire(join(process.cwd(), 'package.json')).resolve(
    `@microsoft/office-js/dist/${file}`,
  );
  const source = `with (scope) {${readFileSync(path, 'utf8')}\n}\n//# sourceURL=${file}`;
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- a published script is run as it is; only here, only in tests
  const script = new Function('scope', source) as Script;
  compiled.set(file, script);
  return script;
}

function fakeWindow(bridge: NativeBridge): FakeWindow {
  const nothing = (): void => undefined;
  const location = {
    href: 'https://pane.test/',
    search: '',
    hash: '',
    protocol: 'https:',
    origin: 'https://pane.test',
  };
  const window: FakeWindow = {
    location,
    navigator: { userAgent: 'node', language: 'de-DE' },
    Promise,
    addEventListener: nothing,
    removeEventListener: nothing,
    document: {
      createElement: () => ({ style: {} }),
      getElementsByTagName: () => [],
      addEventListener: nothing,
      location,
      cookie: '',
    },
    _richApiNativeBridge: bridge,
  };
  for (const name of ['window', 'self', 'parent', 'top']) window[name] = window;
  return window;
}

function supports(highest: string | undefined, asked: string): boolean {
  if (highest === undefined) return false;
  const [major = 0, minor = 0] = highest.split('.').map(Number);
  const [askedMajor = 0, askedMinor = 0] = asked.split('.').map(Number);
  return major > askedMajor || (major === askedMajor && minor >= askedMinor);
}
