/**
 * What is begun and not in the workbook yet: it outlives the views it was begun in, and goes with the workbook it was begun
 * for. Each opening of a workbook has a shelf of its own; the desk behind it may be the same.
 */
import * as React from 'react';
import type { TypedReturn } from '../../app/excel-desk/returns/typed-return';

export interface KeptDraft {
  /** Name of the table definition. */
  readonly table: string;
  /** Null for a row to come. */
  readonly key: string | null;
  /** Name under which something else waits for the row; empty where nothing does. */
  readonly called: string;
  readonly title: string;
  /** Changed fields as typed, and what they showed before. */
  readonly texts: Readonly<Record<string, string>>;
  readonly base: Readonly<Record<string, string>>;
}

/** Of one proposal. */
export interface KeptChoice {
  /** Key of the offer it is compared with; undefined for the one that resembles it most. */
  readonly beside?: string | undefined;
  /** Columns whose value is to be the proposal's, of the offer with the key `of`. */
  readonly taken?: { readonly of: string; readonly columns: ReadonlySet<string> };
  /** What references show by now, by column: rows that were added for it. */
  readonly made: Readonly<Record<string, string>>;
}

export interface Shelf {
  /** By whose they are; see `keepDraft`. */
  readonly drafts: Map<string, KeptDraft>;
  /** Returns begun on the telephone; see `keepTyped`. */
  readonly typed: Map<string, TypedReturn>;
  /** By the key of their proposal. */
  readonly choices: Map<string, KeptChoice>;
  /** Files that came back are read and not taken over yet. */
  areReturnsHeld: boolean;
}

export function createShelf(): Shelf {
  return { drafts: new Map(), typed: new Map(), choices: new Map(), areReturnsHeld: false };
}

/** Whether anything on it would be lost with it. */
export function isAnythingOn({ drafts, typed, choices, areReturnsHeld }: Shelf): boolean {
  return areReturnsHeld || drafts.size + typed.size + choices.size > 0;
}

export const ShelfContext = React.createContext<Shelf | undefined>(undefined);

export function useShelf(): Shelf {
  const shelf = React.useContext(ShelfContext);
  if (!shelf) throw new Error('Nothing can be kept outside of a pane');
  return shelf;
}
