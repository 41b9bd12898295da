/** The bridge of desktop Office that office.js looks for: takes each request as text, answers as text, counts. */
import { requestFlags, type HostConditions } from './host-conditions';
import type { HostEvents } from './host-events';
import { HostError, type HostObject } from './host-object';
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
  /** Whether the batch could change the document. */
  readonly writes: boolean;
}

interface HostMessage {
  readonly id: number;
  readonly type: number;
  readonly flags: number;
  readonly message: { readonly url: string; readonly body: RequestBody };
}

interface Answer {
  readonly statusCode: number;
  readonly body: string;
}

const REQUEST = 1;
const EVENTS = 3;

/** What the bridge stands between. */
export interface BridgedHost {
  /** The host's global object. */
  readonly root: HostObject;
  readonly conditions: HostConditions;
  readonly events: HostEvents;
  /** Told of each answered request. */
  readonly onTrip: (trip: Trip) => void;
}

export function createNativeBridge({ root, conditions, events, onTrip }: BridgedHost): NativeBridge {
  const interpreter = new RequestInterpreter(root);
  let answering = 0;
  const bridge: NativeBridge = {
    sendMessageToHost(text) {
      const request = JSON.parse(text) as HostMessage;
      if (request.type !== REQUEST) return;
      // Sent to wait: then nobody up the stack hears of a mistake of the emulation, so it goes with the answer.
      const waits = conditions.waits(request.flags, () => {
        reply(
          request.id,
          withMistakes(() => answerTo(request, text)),
        );
      });
      if (!waits) reply(request.id, answerTo(request, text));
    },
  };
  events.onQueued = () => {
    if (answering === 0) setTimeout(deliver, 0);
  };
  return bridge;

  function answerTo({ flags, message: { body } }: HostMessage, text: string): Answer {
    if (isCleanup(body)) return done(JSON.stringify(interpreter.process(body)));
    const requestBytes = Buffer.byteLength(text);
    let responseBytes = 0;
    try {
      answering += 1;
      conditions.beginTrip(flags, requestBytes);
      const answer = JSON.stringify(interpreter.process(body, () => conditions.beginAction()));
      responseBytes = Buffer.byteLength(answer);
      conditions.endTrip(responseBytes);
      return done(answer);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      return refused(error.status, error.code, error.message);
    } finally {
      answering -= 1;
      const writes = (flags & requestFlags.writes) !== 0;
      onTrip({ actions: body.Actions.length, requestBytes, responseBytes, writes });
    }
  }

  /** The host answers later, never inside the call; what happened is told after the answer. */
  function reply(id: number, { statusCode, body }: Answer): void {
    answering += 1;
    setTimeout(() => {
      answering -= 1;
      send({ id, type: REQUEST, message: { statusCode, headers: {}, body } });
      deliver();
    }, conditions.latency);
  }

  function deliver(): void {
    const entries = events.take();
    if (entries.length > 0) send({ type: EVENTS, message: { entries } });
  }

  function send(message: object): void {
    bridge.onMessageFromHost?.(JSON.stringify(message));
  }
}

function done(body: string): Answer {
  return { statusCode: 200, body };
}

/** A request refused as a whole, in the form in which the client reads it. */
function refused(statusCode: number, code: string, message: string): Answer {
  return { statusCode, body: JSON.stringify({ error: { code, message } }) };
}

function withMistakes(work: () => Answer): Answer {
  try {
    return work();
  } catch (error) {
    return refused(500, 'EmulationMistake', error instanceof Error ? (error.stack ?? '') : String(error));
  }
}

/** Releasing references is the client's own business: no sync of ours. */
function isCleanup({ Actions: actions }: RequestBody): boolean {
  const releases = actions.filter((action) => action.Name === '_RemoveReference');
  return (
    releases.length > 0 &&
    actions.every((action) => action.ActionType === 1 || action.Name === '_RemoveReference')
  );
}
