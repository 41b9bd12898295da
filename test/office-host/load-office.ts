/**
 * Runs the published, unmodified office.js file of a host inside this process, in the realm of the test.
 * The source becomes the body of a function inside `with (scope)`, so that every global it makes lands on a
 * window of its own: several instances stand side by side and nothing leaks into the test.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { NativeBridge } from './native-bridge';

/** Highest version of each requirement set, e.g. `{ ExcelApi: '1.14' }`. */
export type RequirementSets = Readonly<Record<string, string>>;

export interface LoadedOffice {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
}

type Script = (this: FakeWindow, scope: FakeWindow) => void;

interface FakeWindow extends Record<string, unknown> {
  Excel?: typeof Excel;
  OfficeExtension?: typeof OfficeExtension & {
    readonly CommonUtility?: { _doApiNotSupportedCheck: boolean };
  };
}

const compiled = new Map<string, Script>();

/** The library of that file (e.g. `excel-win32-16.01.js`) speaking to the bridge; newer APIs than `sets` throw ApiNotFound. */
export function loadOffice(file: string, bridge: NativeBridge, sets: RequirementSets): LoadedOffice {
  const window = fakeWindow(bridge);
  // Names that this process knows (Promise, Map) are its own; all others belong to the window.
  const scope = new Proxy(window, {
    has: (target, name) => typeof name === 'string' && (name in target || !(name in globalThis)),
  });
  scriptOf(file).call(window, scope);
  const { Excel: excel, OfficeExtension: extension } = window;
  if (!excel || !extension?.CommonUtility) throw new Error(`${file} did not bring Excel and OfficeExtension`);
  extension.CommonUtility._doApiNotSupportedCheck = true;
  window['Office'] = {
    context: {
      platform: 'PC',
      requirements: { isSetSupported: (name: string, version = '1.1') => supports(sets[name], version) },
    },
  };
  return { Excel: excel, OfficeExtension: extension };
}

function scriptOf(file: string): Script {
  const known = compiled.get(file);
  if (known) return known;
  const path = createRequire(__filename).resolve(`@microsoft/office-js/dist/${file}`);
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
