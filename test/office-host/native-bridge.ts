/** The bridge of desktop Office that office.js looks for: takes each request as text, answers as text, counts. */
import type { HostObject } from './host-object';
import type { RequestBody } from './protocol';
import { RequestInterpreter } from './request-interpreter';

export interface NativeBridge {
  sendMessageToHost(text: string): void;
  /** Set by the client when it loads. */
  onMessageFromHost?: (text: string) => void;
}

/** What one trip to the host carried. */
export interface Trip {
  readonly actions: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
}

interface HostMessage {
  readonly id: number;
  readonly type: number;
  readonly flags: number;
  readonly message: { readonly url: string; readonly body: RequestBody };
}

const REQUEST = 1;

/** A bridge over the host whose global object is `root`; each answered request is told to `onTrip`. */
export function createNativeBridge(root: HostObject, onTrip: (trip: Trip) => void): NativeBridge {
  const interpreter = new RequestInterpreter(root);
  const bridge: NativeBridge = {
    sendMessageToHost(text) {
      const { id, type, message } = JSON.parse(text) as HostMessage;
      if (type !== REQUEST) return;
      const body = JSON.stringify(interpreter.process(message.body));
      if (!isCleanup(message.body)) {
        onTrip({
          actions: message.body.Actions.length,
          requestBytes: text.length,
          responseBytes: body.length,
        });
      }
      const answer = JSON.stringify({ id, type: REQUEST, message: { statusCode: 200, headers: {}, body } });
      // The host answers later, never inside the call.
      setTimeout(() => bridge.onMessageFromHost?.(answer), 0);
    },
  };
  return bridge;
}

/** Releasing references is the client's own business: no sync of ours. */
function isCleanup({ Actions: actions }: RequestBody): boolean {
  const releases = actions.filter((action) => action.Name === '_RemoveReference');
  return (
    releases.length > 0 &&
    actions.every((action) => action.ActionType === 1 || action.Name === '_RemoveReference')
  );
}
