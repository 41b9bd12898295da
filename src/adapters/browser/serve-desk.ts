/** The worker's side: opens a desk for the page that asks, with what lies on that page at hand. */
import { expose, proxy, type Endpoint, type Remote } from 'comlink';
import { carryFunctions } from './carry-functions';

/** What a worker is to its page; both sides name the same one. */
export interface DeskWorker {
  /** What lies on the page and answers from there. Methods; plain data and functions cross. */
  readonly host: object;
  /** Plain data. */
  readonly settings: unknown;
  /** Methods, or desks that have; all answer with promises. */
  readonly desk: object;
}

/** What the page calls first. */
export interface DeskOpener {
  open(host: object, settings: unknown): Promise<object>;
}

/** `open` is called once per page; each method of `host` takes a trip to it. The page is at the other end of the worker. */
export function serveDesk<W extends DeskWorker>(
  open: (host: Remote<W['host']>, settings: W['settings']) => W['desk'],
  page?: Endpoint,
): void {
  carryFunctions();
  const opener: DeskOpener = {
    open: (host, settings) => Promise.resolve(proxy(open(host as Remote<W['host']>, settings))),
  };
  expose(opener, page);
}
