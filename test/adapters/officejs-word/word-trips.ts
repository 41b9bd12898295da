/** The work in the open Word, with what each step of it cost. */
import type { TableBlock } from '../../../src/core/blocks/block';
import { everySection, insert, refresh, remove, withSection, write } from '../../contract/document-orders';
import { costOf, type TripCost } from '../../office-host/trip-cost';
import { heading, paragraph } from '../docx/sample-paper';
import { wordDesk } from './word-desk';

/** The paper with another section of dates. */
export const newDates = withSection('termine', heading(1, 'Termine'), paragraph('Am 20.05. in Hannover.'));

/** A table of so many rows; `width` is the length of a cell in characters. */
export function annexOf(rows: number, width = 12): TableBlock {
  const columns = ['A', 'B', 'C', 'D'].map((title) => ({ title, share: 25, align: 'start' as const }));
  const cells = Array.from({ length: rows }, (_, row) =>
    columns.map(({ title }) => `${title}${row}`.padEnd(width, '.')),
  );
  return { kind: 'table', caption: 'Anlage', description: '', columns, rows: cells };
}

/** Inserts the whole paper, refreshes one section, looks at all of them and takes them out. */
export async function workInWord(): Promise<
  Readonly<Record<'inserting' | 'refreshing' | 'reading' | 'removing', TripCost>>
> {
  const desk = wordDesk();
  await write(desk, everySection.map(insert));
  const inserting = costOf(desk.host);
  await write(desk, [refresh('termine')], newDates);
  const refreshing = costOf(desk.host);
  await desk.writer.read();
  const reading = costOf(desk.host);
  await write(
    desk,
    everySection.map((section) => remove(section)),
  );
  return { inserting, refreshing, reading, removing: costOf(desk.host) };
}

/** Inserts the whole paper with so many rows in its annex. */
export async function insertAnnex(rows: number): Promise<TripCost> {
  const desk = wordDesk();
  await write(desk, everySection.map(insert), withSection('anlage', annexOf(rows)));
  return costOf(desk.host);
}
