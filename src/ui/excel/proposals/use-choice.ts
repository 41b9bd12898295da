/** What somebody has chosen for a proposal so far: beside which offer, and what of it. It lives as long as the pane. */
import * as React from 'react';
import type { ExcelDesk } from '../../../app/excel-desk/excel-desk';
import type { AlikeOffer } from '../../../app/excel-desk/proposals/proposal-view-model';
import { takenAtFirst } from './taken-at-first';

interface Choice {
  /** Key of the offer it is compared with; undefined for the one that resembles it most. */
  readonly beside?: string | undefined;
  /** Columns whose value is to be the proposal's, of the offer with the key `of`. */
  readonly taken?: { readonly of: string; readonly columns: ReadonlySet<string> };
  /** What references show by now, by column: rows that were added for it. */
  readonly made: Readonly<Record<string, string>>;
}

export interface ProposalChoice extends Choice {
  takenOf(alike: AlikeOffer): ReadonlySet<string>;
  take(alike: AlikeOffer, columns: ReadonlySet<string>): void;
  readonly compareWith: (key: string | undefined) => void;
  /** The row that the column names is there now, and the column is taken. */
  make(alike: AlikeOffer, column: string, shown: string): void;
  unmake(alike: AlikeOffer, column: string): void;
  /** The proposal is settled. */
  drop(): void;
}

const nothing: Choice = { made: {} };
const shelves = new WeakMap<ExcelDesk, Map<string, Choice>>();

export function useChoice(desk: ExcelDesk, proposal: string): ProposalChoice {
  const shelf = shelves.get(desk) ?? new Map<string, Choice>();
  shelves.set(desk, shelf);
  const [choice, setChoice] = React.useState(shelf.get(proposal) ?? nothing);
  const change = (next: Choice): void => {
    shelf.set(proposal, next);
    setChoice(next);
  };
  const takenOf = (alike: AlikeOffer): ReadonlySet<string> =>
    choice.taken?.of === alike.key ? choice.taken.columns : takenAtFirst(alike.fields);
  const withColumn = (alike: AlikeOffer, column: string, isTaken: boolean): NonNullable<Choice['taken']> => {
    const columns = new Set(takenOf(alike));
    if (isTaken) columns.add(column);
    else columns.delete(column);
    return { of: alike.key, columns };
  };
  return {
    ...choice,
    takenOf,
    take(alike, columns) {
      change({ ...choice, taken: { of: alike.key, columns } });
    },
    compareWith(beside) {
      change({ ...choice, beside });
    },
    make(alike, column, shown) {
      const made = { ...choice.made, [column]: shown };
      change({ ...choice, made, taken: withColumn(alike, column, true) });
    },
    unmake(alike, column) {
      const made = Object.fromEntries(Object.entries(choice.made).filter(([name]) => name !== column));
      change({ ...choice, made, taken: withColumn(alike, column, false) });
    },
    drop() {
      shelf.delete(proposal);
    },
  };
}
