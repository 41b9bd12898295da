/** What a colleague finds in the file once it is saved, by the project's own reader. */
import { officeLimits } from '../../src/adapters/opc/package-limits';
import { createXlsxReader } from '../../src/adapters/xlsx/xlsx-reader';
import type { Cell } from '../../src/core/values/cell';
import { must } from '../environment/must';

/** Rows of a table by the titles of their columns, without those that are blank. */
export type SavedRows = (table: string) => readonly Readonly<Record<string, Cell>>[];

export function readSaved(bytes: Uint8Array): SavedRows {
  const { tables } = must(createXlsxReader(officeLimits).read({ name: 'Register.xlsx', bytes }));
  return (name) => {
    const found = tables.find((table) => table.name === name);
    if (!found) throw new Error(`There is no table ${name}`);
    return found.rows
      .filter((row) => row.some((cell) => cell !== null))
      .map((row) => Object.fromEntries(found.header.map((title, place) => [title, row[place] ?? null])));
  };
}
