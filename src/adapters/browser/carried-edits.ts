/**
 * Edits as plain data, for the way between a worker and its page: rows that are made anew on each walk become arrays. The
 * one place that knows what an edit holds besides plain data.
 */
import type { TableEdit } from '../../core/tables/raw-table';
import type { Cell } from '../../core/values/cell';

export interface CarriedEdit extends Omit<TableEdit, 'inserts'> {
  readonly inserts: readonly (readonly Cell[])[];
}

/** In the worker. */
export function packEdits(edits: readonly TableEdit[]): readonly CarriedEdit[] {
  return edits.map(({ inserts, ...rest }) => ({ ...rest, inserts: Array.from(inserts) }));
}

/** On the page. */
export function unpackEdits(edits: readonly CarriedEdit[]): readonly TableEdit[] {
  return edits;
}
