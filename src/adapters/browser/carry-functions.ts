/**
 * Lets functions cross between a page and its worker by themselves: as an argument (progress), as a part of one (a source
 * of files) or as a result (how to stop listening). comlink asks for a mark on each of them, which views would have to know of.
 */
import { expose, transferHandlers, wrap, type Remote, type TransferHandler } from 'comlink';

type Callable = (...words: readonly unknown[]) => unknown;

type Part = { readonly port: MessagePort } | { readonly plain: unknown };

/** To be called on both sides before anything crosses. */
export function carryFunctions(): void {
  transferHandlers.set('function', functions);
  transferHandlers.set('record', records);
}

const functions: TransferHandler<Callable, MessagePort> = {
  canHandle: isCallable,
  serialize(act) {
    const port = portOf(act);
    return [port, [port]];
  },
  deserialize: callableOf,
};

const records: TransferHandler<Readonly<Record<string, unknown>>, Readonly<Record<string, Part>>> = {
  canHandle: (value): value is Readonly<Record<string, unknown>> =>
    isPlain(value) && Object.values(value).some(isCallable),
  serialize(record) {
    const parts: Record<string, Part> = {};
    const ports: MessagePort[] = [];
    for (const [name, value] of Object.entries(record)) {
      if (isCallable(value)) {
        const port = portOf(value);
        ports.push(port);
        parts[name] = { port };
      } else parts[name] = { plain: value };
    }
    return [parts, ports];
  },
  deserialize: (parts) =>
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [
        name,
        'port' in part ? callableOf(part.port) : part.plain,
      ]),
    ),
};

function isCallable(value: unknown): value is Callable {
  return typeof value === 'function';
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

function portOf(act: Callable): MessagePort {
  const { port1, port2 } = new MessageChannel();
  expose(act, port1);
  return port2;
}

/** A function of this side: what comlink gives would hold the channel open through any part of it that is kept. */
function callableOf(port: MessagePort): Callable {
  const remote: Remote<Callable> = wrap<Callable>(port);
  return (...words) => remote(...words);
}
