/**
 * TableStore over the tables of the workbook that is open in Excel. One `Excel.run` per call and a constant number of
 * trips to the host whatever the number of rows, one more for each further 4 MB: 1 to list, at most 2 to read, 2 to
 * change what was read. A writing that was broken off is finished before anything else.
 */
import type { RawTable, TableEdit } from '../../core/tables/raw-table';
import { issue, type Issue } from '../../core/values/issue';
import { fail, ok, type Result } from '../../core/values/result';
import type { TableListing, TableStore } from '../../ports/table-store';
import { applyEdits } from './apply-edits';
import { findTables, type FoundTables } from './ask-tables';
import { checkTables } from './check-tables';
import { runOptions, type ExcelHost } from './excel-run';
import { findLeftToDo } from './finish-writing';
import { readTables } from './read-tables';
import type { MarkedTable, TableMarker } from './table-marker';
import { askForNote, hasNote, queueNoteAway, readNote, type AskedNote } from './write-note';

export interface OfficeJsTableStore extends TableStore {
  /** What finishing a broken-off writing had to leave out; each finding is handed over once. */
  takeFindings(): readonly Issue[];
}

/**
 * The tables of the open workbook. A host that fails (busy, closed, no longer there) throws its own error;
 * what is wrong with the data is a `Result`.
 */
export function createOfficeJsTableStore(excel: ExcelHost): OfficeJsTableStore {
  const marked = new Map<string, MarkedTable>();
  let findings: Issue[] = [];

  const remember = (tables: readonly RawTable[], found: FoundTables): void => {
    for (const [name, one] of found.marker) if (!marked.has(name)) marked.set(name, one);
    for (const { asked, table } of found.tables) {
      const titles = tables.find(({ name }) => name.toLowerCase() === asked.toLowerCase())?.header;
      if (titles) marked.set(asked, { id: table.id, titles });
    }
  };

  const finish = async (context: Excel.RequestContext, found: AskedNote): Promise<Result<void>> => {
    const note = await readNote(context, found);
    const names = note.tables.map(({ name }) => name);
    const there = await findTables(context, names);
    const tables = await readTables(context, there.tables);
    if (!tables.ok) return tables;
    const left = findLeftToDo(note, tables.value);
    if (left.edits.length === 0) {
      queueNoteAway(context, found);
      await context.sync();
    } else {
      const written = await check(context, left.edits, found);
      if (!written.ok) return fail(issue('write.unfinished'), ...written.issues);
    }
    findings.push(...left.leftOut);
    return ok(undefined);
  };

  const check = async (
    context: Excel.RequestContext,
    edits: readonly TableEdit[],
    found?: AskedNote,
  ): Promise<Result<void>> => {
    const checked = await checkTables(context, edits, found !== undefined);
    if (!checked.ok) return checked;
    const { note, marker } = checked.value;
    if (note && !found) {
      const finished = await finish(context, note);
      return finished.ok ? check(context, edits) : finished;
    }
    const how = { ...(found ? { found } : {}), ...(isNews(marked, marker) ? { marker: marked } : {}) };
    return applyEdits(context, edits, checked.value, how);
  };

  const read = async (
    context: Excel.RequestContext,
    names: readonly string[],
  ): Promise<Result<readonly RawTable[]>> => {
    const found = await findTables(context, names);
    if (found.note) {
      const finished = await finish(context, found.note);
      return finished.ok ? read(context, names) : finished;
    }
    const tables = await readTables(context, found.tables);
    if (tables.ok) remember(tables.value, found);
    return tables;
  };

  const list = async (context: Excel.RequestContext): Promise<Result<readonly TableListing[]>> => {
    const { tables } = context.workbook;
    tables.load('items/name,items/worksheet/name,items/rows/count');
    const note = askForNote(context);
    await context.sync();
    if (hasNote(note)) {
      const finished = await finish(context, note);
      return finished.ok ? list(context) : finished;
    }
    return ok(
      tables.items.map(({ name, worksheet, rows }): TableListing => ({
        name,
        sheet: worksheet.name,
        rows: rows.count,
      })),
    );
  };

  return {
    list: () => excel.run(runOptions, list),
    read: (names) => excel.run(runOptions, (context) => read(context, names)),
    apply: (edits) =>
      edits.length === 0
        ? Promise.resolve(ok(undefined))
        : excel.run(runOptions, (context) => check(context, edits)),
    takeFindings() {
      const taken = findings;
      findings = [];
      return taken;
    },
  };
}

/** Whether the workbook does not know yet what was found out about its tables. */
function isNews(known: ReadonlyMap<string, MarkedTable>, held: TableMarker): boolean {
  return [...known].some(([name, { id }]) => held.get(name)?.id !== id);
}
