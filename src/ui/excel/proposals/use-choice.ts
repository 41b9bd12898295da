/** What somebody has chosen for a proposal so far: beside which offer, and what of it. It outlives the view. */
import * as React from 'react';
import type { AlikeOffer } from '../../../app/excel-desk/proposals/proposal-view-model';
import { useShelf, type KeptChoice } from '../shelf';
import { takenAtFirst } from './taken-at-first';

export interface ProposalChoice extends KeptChoice {
  takenOf(alike: AlikeOffer): ReadonlySet<string>;
  take(alike: AlikeOffer, columns: ReadonlySet<string>): void;
  readonly compareWith: (key: string | undefined) => void;
  /** The row that the column names is there now, and the column is taken. */
  make(alike: AlikeOffer, column: string, shown: string): void;
  unmake(alike: AlikeOffer, column: string): void;
  /** The proposal is settled. */
  drop(): void;
}

const nothing: KeptChoice = { made: {} };

export function useChoice(proposal: string): ProposalChoice {
  const { choices } = useShelf();
  const [choice, setChoice] = React.useState(choices.get(proposal) ?? nothing);
  const change = (next: KeptChoice): void => {
    choices.set(proposal, next);
    setChoice(next);
  };
  const takenOf = (alike: AlikeOffer): ReadonlySet<string> =>
    choice.taken?.of === alike.key ? choice.taken.columns : takenAtFirst(alike.fields);
  const withColumn = (
    alike: AlikeOffer,
    column: string,
    isTaken: boolean,
  ): NonNullable<KeptChoice['taken']> => {
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
      choices.delete(proposal);
    },
  };
}
