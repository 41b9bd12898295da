/**
 * Office on the web: a page of Microsoft's with the pane in a frame, the two speaking by messages. Runs in the outer page,
 * so it uses nothing from outside of its function.
 */
import type { BridgeAnswer, BridgeOptions } from './windows-bridge';

/** Where Office on the web lives; the client library trusts a page of that name. */
export const officeOnTheWeb = 'https://mut-office.officeapps.live.com';

interface PageWindow {
  mutExecute(body: string, flags: number): Promise<BridgeAnswer>;
  mutSaveSettings(settings: Readonly<Record<string, string>>): Promise<void>;
  mutFire?: (entries: readonly unknown[][]) => void;
}

interface Message {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: {
    readonly DdaMethod?: { readonly DispatchId: number };
    readonly ArrayData?: readonly unknown[];
    readonly DdaSettingsMethod?: { readonly Properties?: readonly (readonly [string, string])[] };
    readonly eventDispId?: number;
  } | null;
}

/** To be handed to `page.addInitScript`. The numbers are those of the client library (1.1.110). */
export function installWebBridge({ application, locale, url, sets, settings }: BridgeOptions): void {
  if (window !== window.top) return;
  const RICH_API_REQUEST = 93;
  const LOAD_SETTINGS = 75;
  const SAVE_SETTINGS = 76;
  const RICH_API_EVENT = 33;
  const page = window as unknown as PageWindow;
  let listener: ((entries: readonly unknown[][]) => void) | undefined;
  let held: readonly (readonly [string, string])[] = Object.entries(settings);
  const isExcel = application === 'Excel';
  const context = {
    _id: 'mut',
    _appName: isExcel ? 16 : 32,
    _appVersion: 16,
    _appMinorVersion: 0,
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: url,
    // Read and write.
    _clientMode: 1,
    _settings: isExcel ? Object.entries(settings) : settings,
    _reason: 1,
    _osfControlType: 1,
    _eToken: '',
    _correlationId: 'correlation',
    _appInstanceId: 'instance',
    _requirementMatrix: JSON.stringify(sets),
    _hostFullVersion: '16.0.18000.40000',
  };
  addEventListener('message', ({ data, source, origin }: MessageEvent<string>) => {
    const message = JSON.parse(data) as Message;
    if (message._messageType !== 0 || !source) return;
    const send = (responseType: number, content: unknown): void => {
      const { _actionName, _conversationId, _correlationId } = message;
      const answer = {
        _messageType: 1,
        _actionName,
        _conversationId,
        _correlationId,
        _origin: location.origin,
        _errorCode: 0,
        _responseType: responseType,
        _data: content,
        _serializerVersion: 1,
      };
      source.postMessage(JSON.stringify(answer), { targetOrigin: origin });
    };
    const { DdaMethod: method, ArrayData: request = [], DdaSettingsMethod: saved } = message._data ?? {};
    if (message._actionName === 'ContextActivationManager_getAppContextAsync') send(0, context);
    else if (message._actionType === 1) {
      if (message._data?.eventDispId === RICH_API_EVENT) {
        listener = (entries) => {
          send(1, { ArrayData: entries });
        };
      }
      send(0, { Error: 0 });
    } else if (method?.DispatchId === RICH_API_REQUEST) {
      void page.mutExecute(String(request[4]), Number(request[6])).then(({ statusCode, body }) => {
        send(0, { Version: 1, Error: 0, Data: [statusCode, [], body] });
      });
    } else {
      if (method?.DispatchId === SAVE_SETTINGS) {
        held = saved?.Properties ?? [];
        void page.mutSaveSettings(Object.fromEntries(held));
      }
      const loaded = method?.DispatchId === LOAD_SETTINGS ? { Properties: held } : {};
      send(0, { Version: 1, Error: 0, ...loaded });
    }
  });
  page.mutFire = (entries) => listener?.(entries);
}
