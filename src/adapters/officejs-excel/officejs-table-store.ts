/**
 * TableStore over the tables of the workbook that is open in Excel. One `Excel.run` per call and a constant number of
 * trips to the host whatever the number of rows, one more for each further 4 MB: 1 to list, at most 2 to read, 2 to
 * change what was read. A writing that was broken off is finished before anything else; where that cannot be done,
 * the tables are read as they stand, and a finding says so.
 */
import type { RawTable, TableEdit } from '../../core/tables/raw-table';
import { issue, type Issue } from '../../core/values/issue';
import { fail, ok, type Result } from '../../core/values/result';
import type { TableListing, TableStore } from '../../ports/table-store';
import type { Breathe } from '../../ports/world';
import { applyEdits } from './apply-edits';
import { findTables, type FoundTables } from './ask-tables';
import { checkTables } from './check-tables';
import { runInTurn, type ExcelHost, type OnTrip } from './excel-run';
import { askForNote, isNoted, type AskedNote } from './note-settings';
import { readTables } from './read-tables';
import { settleNote, type Settled } from './settle-note';
import { createReadings } from './readings';
import type { MarkedTable, TableMarker } from './table-marker';

export interface OfficeJsTableStore extends TableStore {
  takeFindings(): readonly Issue[];
}

/**
 * The tables of the open workbook. A host that fails (busy, closed, no longer there) throws its own error;
 * what is wrong with the data is a `Result`. Between the pieces of a large table the page is let breathe. A call
 * waits for those before it, also of another store of the same Excel.
 */
export function createOfficeJsTableStore(excel: ExcelHost, breathe?: Breathe): OfficeJsTableStore {
  const marked = new Map<string, MarkedTable>();
  const findings = new Map<string, Issue>();
  const readings = createReadings();

  const remember = (tables: readonly RawTable[], found: FoundTables): void => {
    for (const [name, one] of found.marker) if (!marked.has(name)) marked.set(name, one);
    for (const { asked, table } of found.tables) {
      const titles = tables.find(({ name }) => name.toLowerCase() === asked.toLowerCase())?.header;
      if (titles) marked.set(asked, { id: table.id, titles });
    }
  };

  const settle = async (
    context: Excel.RequestContext,
    found: AskedNote,
    calls: 'reading' | 'writing',
  ): Promise<Settled> => {
    const settled = await settleNote(context, found, calls, (edits, note) => check(context, edits, note));
    // Told once, however many calls come upon it.
    for (const one of settled.findings) findings.set(JSON.stringify(one), one);
    if (settled.isSettled && settled.isFinished) readings.outdate();
    return settled;
  };

  const check = async (
    context: Excel.RequestContext,
    edits: readonly TableEdit[],
    found?: AskedNote,
    onTrip?: OnTrip,
  ): Promise<Result<void>> => {
    const checked = await checkTables(context, edits, found !== undefined);
    if (!checked.ok) return checked;
    const { note, marker } = checked.value;
    if (note && !found) {
      const settled = await settle(context, note, 'writing');
      return settled.isSettled ? check(context, edits, undefined, onTrip) : fail(...settled.reasons);
    }
    // What is to be written was worked out from half of it, or is what was just finished.
    if (!found && edits.some((edit) => readings.isOutdated(edit.read))) {
      return fail(issue('write.finishedFirst'));
    }
    const how = {
      onTrip,
      ...(found ? { found } : {}),
      ...(isNews(marked, marker) ? { marker: marked } : {}),
    };
    return applyEdits(context, edits, checked.value, how);
  };

  const read = async (
    context: Excel.RequestContext,
    names: readonly string[],
  ): Promise<Result<readonly RawTable[]>> => {
    const found = await findTables(context, names);
    const { note } = found;
    const settled = note && isNoted(note) ? await settle(context, note, 'reading') : undefined;
    if (settled?.isSettled) return read(context, names);
    // Where Excel broke off while finishing, the tables have other rows than it found before.
    const { tables: asked } = settled?.hasBrokenOff ? await findTables(context, names) : found;
    const tables = await readTables(context, asked, breathe ? { breathe } : {});
    if (!tables.ok) return tables;
    remember(tables.value, found);
    for (const table of tables.value) readings.add(table, settled?.isHalfDone === true);
    return tables;
  };

  const list = async (context: Excel.RequestContext): Promise<Result<readonly TableListing[]>> => {
    const { tables } = context.workbook;
    tables.load('items/name,items/worksheet/name,items/rows/count');
    const note = askForNote(context);
    await context.sync();
    // Put down at once: the same collection is asked for other things below.
    const listed = tables.items.map(({ name, worksheet, rows }): TableListing => ({
      name,
      sheet: worksheet.name,
      rows: rows.count,
    }));
    if (isNoted(note) && (await settle(context, note, 'reading')).isSettled) return list(context);
    return ok(listed);
  };

  return {
    list: () => runInTurn(excel, list),
    read: (names) => runInTurn(excel, (context) => read(context, names)),
    apply: (edits, onProgress) =>
      edits.length === 0
        ? Promise.resolve(ok(undefined))
        : runInTurn(excel, (context) => check(context, edits, undefined, onProgress)),
    takeFindings() {
      const taken = [...findings.values()];
      findings.clear();
      return taken;
    },
  };
}

/** Whether the workbook does not know yet what was found out about its tables. */
function isNews(known: ReadonlyMap<string, MarkedTable>, held: TableMarker): boolean {
  return [...known].some(([name, { id }]) => held.get(name)?.id !== id);
}
