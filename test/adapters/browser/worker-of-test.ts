/** A worker without a process of its own: two ends of a channel, and whoever breaks it. */
import { serveDesk, type DeskWorker } from '../../../src/adapters/browser/serve-desk';

/** How the desk is opened in it. */
export type OpenDesk<W extends DeskWorker> = Parameters<typeof serveDesk<W>>[0];

export class WorkerOfTest<W extends DeskWorker> extends EventTarget {
  readonly #page: MessagePort;
  readonly #own: MessagePort;
  terminated = false;

  constructor(open: OpenDesk<W>) {
    super();
    const { port1, port2 } = new MessageChannel();
    this.#page = port1;
    this.#own = port2;
    serveDesk<W>(open, port2);
    port1.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      this.dispatchEvent(new MessageEvent('message', { data }));
    });
    port1.start();
  }

  postMessage(message: unknown, transfer: Transferable[] = []): void {
    this.#page.postMessage(message, transfer);
  }

  terminate(): void {
    this.terminated = true;
    this.#page.close();
    this.#own.close();
  }

  /** It answers nothing any more and says so, as a browser does. */
  breakDown(): void {
    this.#own.close();
    this.dispatchEvent(Object.assign(new Event('error'), { message: 'out of memory' }));
  }

  asWorker(): Worker {
    return this as unknown as Worker;
  }
}
