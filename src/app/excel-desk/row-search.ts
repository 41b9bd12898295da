/** What a person looks for among the rows of a table. Plain data, kept in a door. */

export interface RowSearch {
  /** Words as typed; a row has to hold all of them, whatever their case and umlauts. */
  readonly text?: string;
  /** Codes or keys by column name; a row has to have one of each column. */
  readonly filters?: Readonly<Record<string, readonly string[]>>;
  /** Offers only: those with free places, those due for review, those that are no proposals. */
  readonly marks?: readonly RowMark[];
}

export type RowMark = 'freePlaces' | 'dueForReview' | 'noProposal';
