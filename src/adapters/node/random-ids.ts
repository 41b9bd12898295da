/** Ids from the machine's source of randomness. */
import { randomUUID } from 'node:crypto';
import type { Ids } from '../../ports/world';

export const randomIds: Ids = { next: () => randomUUID() };
