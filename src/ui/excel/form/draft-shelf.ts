/** Changes of forms that are not saved yet, kept while somebody looks at another view. */
import type { KeptDraft, Shelf } from '../shelf';

/** Whose draft it is. */
export type DraftOwner = Pick<KeptDraft, 'table' | 'key' | 'called'>;

const nameOf = ({ table, key, called }: DraftOwner): string => [table, key ?? '', called].join('\n');

export function keepDraft({ drafts }: Shelf, draft: KeptDraft): void {
  drafts.set(nameOf(draft), draft);
}

export function dropDraft({ drafts }: Shelf, owner: DraftOwner): void {
  drafts.delete(nameOf(owner));
}

export function findDraft({ drafts }: Shelf, owner: DraftOwner): KeptDraft | undefined {
  return drafts.get(nameOf(owner));
}

/** Those a list leads back to. What another form waits for is taken up again from there. */
export function openDrafts({ drafts }: Shelf): readonly KeptDraft[] {
  return [...drafts.values()].filter(({ called }) => called === '');
}
