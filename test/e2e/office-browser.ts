/**
 * The built pages in Chromium, each under its policy. office.js is the published file, answered from node_modules as the
 * content delivery network would; a page in Office speaks to a model that lives in this process.
 */
import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type FrameLocator, type Page } from 'playwright-core';
import { servePages, type PageServer } from '../../src/adapters/node/serve-pages';
import { createNativeBridge, type NativeBridge } from '../office-host/native-bridge';
import type { HostModel } from '../office-host/office-host';
import { installMacBridge } from './mac-bridge';
import { installWebBridge, officeOnTheWeb } from './web-bridge';
import { bridgeHeaders, bridgeNames, installWindowsBridge, type BridgeAnswer } from './windows-bridge';

const OFFICE_SCRIPTS = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

/** A document that is open in an emulated Office. */
export interface OpenDocument {
  readonly application: 'Excel' | 'Word';
  readonly model: HostModel;
}

export interface OpenedPage {
  readonly page: Page;
  /** Where the pane is: the page itself, or in Office on the web its frame. */
  readonly pane: Page | FrameLocator;
  /** Paths that were asked for on the page's own server, its worker's requests included. */
  readonly asked: readonly string[];
  /** Files of office.js that were asked for at Microsoft's network. */
  readonly fromMicrosoft: readonly string[];
  /** Requests to anywhere else; they are refused. */
  readonly strangers: readonly string[];
  /** Errors and warnings in the page's log that are none of office.js's own. */
  readonly complaints: readonly string[];
}

export interface OpenOptions {
  /** Without one the page is in a plain browser tab. */
  readonly document?: OpenDocument;
  /** Language of Office and browser; German where absent. */
  readonly locale?: string;
  /** What the server does not hand out the first time it is asked for. */
  readonly failing?: RegExp;
}

export interface OfficeBrowser {
  readonly url: string;
  /** `path` is that of the built page, e.g. `excel.html?view=check`. */
  open(path: string, options?: OpenOptions): Promise<OpenedPage>;
  close(): Promise<void>;
}

/** `folder` holds built pages; where absent those of this project, which are built when they are older than their sources. */
export async function startOfficeBrowser(executablePath: string, folder?: string): Promise<OfficeBrowser> {
  if (folder === undefined)
    execFileSync(process.execPath, ['.tools/build-command.mjs', 'pages'], { stdio: 'pipe' });
  const server = await servePages(folder ?? join('dist', 'pages'), { ports: [0] });
  if (!server) throw new Error('There is no free port');
  const args = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    // Asked by a page of Microsoft's for one of this computer, the browser would ask back.
    '--disable-features=LocalNetworkAccessChecks',
  ];
  const browser = await chromium.launch({ executablePath, args });
  return {
    url: server.url,
    open: (path, options = {}) => openPage({ browser, server, path }, options),
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

async function openPage(
  {
    browser,
    server,
    path,
  }: { readonly browser: Browser; readonly server: PageServer; readonly path: string },
  { document, locale = 'de-DE', failing }: OpenOptions,
): Promise<OpenedPage> {
  const context = await browser.newContext({ locale, viewport: { width: 330, height: 600 } });
  const asked: string[] = [];
  const fromMicrosoft: string[] = [];
  const strangers: string[] = [];
  const complaints: string[] = [];
  // Also what a worker asks for.
  await context.route('**/*', async (route) => {
    const url = route.request().url();
    if (url.startsWith(server.url)) {
      const own = url.slice(server.url.length);
      const fails = failing?.test(own) === true && !asked.includes(own);
      asked.push(own);
      return fails ? route.abort() : route.continue();
    }
    if (!url.startsWith(OFFICE_SCRIPTS)) {
      strangers.push(url);
      return route.abort();
    }
    const file = url.slice(OFFICE_SCRIPTS.length).replace(/\?.*/, '');
    fromMicrosoft.push(file);
    const body = await readFile(join('node_modules/@microsoft/office-js/dist', file));
    return route.fulfill({ body, contentType: 'text/javascript; charset=utf-8' });
  });
  const page = await context.newPage();
  page.on('console', (message) => {
    const isOffices = message.location().url.startsWith(OFFICE_SCRIPTS);
    if (['error', 'warning'].includes(message.type()) && !isOffices) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  const opened = { page, asked, fromMicrosoft, strangers, complaints };
  if (document) await putIntoOffice(page, document, locale);
  const platform = document?.model.conditions.office.platform ?? 'PC';
  const address = `${server.url}/${path}`;
  if (platform !== 'OfficeOnline') {
    await page.goto(platform === 'Mac' ? withHostInfo(address, 'Mac', document, locale) : address);
    return { ...opened, pane: page };
  }
  const inside = `${withHostInfo(address, 'Web', document, locale)}#&_xdm_Info=conversation|mut|${officeOnTheWeb}`;
  await frameInOffice(context, inside);
  await page.goto(officeOnTheWeb);
  return { ...opened, pane: page.frameLocator('iframe') };
}

/** Desktop Office on Windows says by itself which Office it is; the others add it to the address. */
function withHostInfo(
  address: string,
  platform: 'Mac' | 'Web',
  document: OpenDocument | undefined,
  locale: string,
): string {
  const info = `${document?.application ?? ''}$${platform}$16.00$${locale}$correlation`;
  return `${address}${address.includes('?') ? '&' : '?'}_host_Info=${encodeURIComponent(info)}`;
}

async function frameInOffice(context: BrowserContext, address: string): Promise<void> {
  const body = `<!doctype html><title>Office</title><iframe title="MuT" width="330" height="600" src="${address}"></iframe>`;
  await context.route(`${officeOnTheWeb}/**`, (route) => route.fulfill({ body, contentType: 'text/html' }));
}

async function putIntoOffice(
  page: Page,
  { application, model }: OpenDocument,
  locale: string,
): Promise<void> {
  const { common, conditions } = model;
  const execute = connect(page, model);
  await page.exposeFunction(bridgeNames.execute, execute);
  const answers = '/emulated-office';
  await page.route(`**${answers}`, async (route) => {
    const asking = route.request();
    const flags = Number(asking.headers()[bridgeHeaders.flags]);
    const { statusCode, body } = await execute(asking.postData() ?? '', flags);
    // A page that was closed meanwhile has nothing to hear.
    await route
      .fulfill({ body, contentType: 'text/plain', headers: { [bridgeHeaders.status]: String(statusCode) } })
      .catch(() => undefined);
  });
  await page.exposeFunction(bridgeNames.save, (settings: Readonly<Record<string, string>>) => {
    common.storedSettings.clear();
    for (const [name, value] of Object.entries(settings)) common.storedSettings.set(name, value);
  });
  const bridges = { PC: installWindowsBridge, Mac: installMacBridge, OfficeOnline: installWebBridge };
  await page.addInitScript(bridges[conditions.office.platform], {
    application,
    locale,
    url: common.url,
    answers,
    sets: conditions.office.sets,
    settings: Object.fromEntries(common.storedSettings),
  });
}

interface FromHost {
  readonly id?: number;
  readonly message: {
    readonly entries?: readonly Readonly<Record<string, unknown>>[];
  } & Partial<BridgeAnswer>;
}

/** The bridge of the in-process tests, told and heard by the page: the same emulation answers both. */
function connect(
  page: Page,
  { root, conditions, events }: HostModel,
): (body: string, flags: number) => Promise<BridgeAnswer> {
  const waiting = new Map<number, (answer: BridgeAnswer) => void>();
  const bridge: NativeBridge = createNativeBridge({ root, conditions, events, onTrip: () => undefined });
  bridge.onMessageFromHost = (text) => {
    const { id, message } = JSON.parse(text) as FromHost;
    if (message.entries) {
      const entries = message.entries.map((one) => [
        one['messageCategory'],
        one['messageType'],
        one['targetId'],
        one['message'],
        one['id'],
        one['isRemoteOverride'],
      ]);
      // A page that was closed meanwhile has nothing to hear.
      page.evaluate(fire, entries).catch(() => undefined);
      return;
    }
    if (id === undefined) return;
    waiting.get(id)?.({ statusCode: message.statusCode ?? 500, body: message.body ?? '' });
    waiting.delete(id);
  };
  let last = 0;
  return (body, flags) =>
    new Promise((resolve) => {
      last += 1;
      waiting.set(last, resolve);
      const request = {
        id: last,
        type: 1,
        flags,
        message: { url: 'ProcessQuery', body: JSON.parse(body) as unknown },
      };
      bridge.sendMessageToHost(JSON.stringify(request));
    });
}

function fire(entries: readonly unknown[][]): void {
  (window as unknown as { mutFire(entries: readonly unknown[][]): void }).mutFire(entries);
}
