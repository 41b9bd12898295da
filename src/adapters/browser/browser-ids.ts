/** Ids from the browser's source of randomness, in a page and in a worker. */
import type { Ids } from '../../ports/world';

export const browserIds: Ids = { next: () => crypto.randomUUID() };
