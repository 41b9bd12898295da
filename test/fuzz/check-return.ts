/**
 * A mutated return on its way into the office's workbook: taken over whole or not at all, as reported, and so that
 * it can be taken back.
 */
import { createMemoryFileSource } from '../../src/adapters/memory/memory-file-source';
import { importReturns } from '../../src/app/import-returns';
import type { FileReport, ImportReport } from '../../src/app/import-returns/import-report';
import { undoImport } from '../../src/app/undo-import';
import type { RawTable } from '../../src/core/tables/raw-table';
import { isBlank, sameCell, type Cell } from '../../src/core/values/cell';
import type { Result } from '../../src/core/values/result';
import type { TableStore } from '../../src/ports/table-store';
import type { NamedFile } from '../../src/ports/workbook-files';
import type { XlsxTableStore } from '../../src/adapters/xlsx/xlsx-table-store';
import type { Corpus } from './corpus';
import { openBook } from '../scenario/sample-files';
import { deskOver, officeReader } from './office';
import { must } from '../environment/must';
import { refusalOf, type Probe } from './probe';
import type { FuzzInput } from './recipe';

/** The journal of imports; everything else is the office's own. */
const journals: ReadonlySet<string> = new Set(['Importe', 'Änderungen']);

export interface ReturnCheck {
  readonly corpus: Corpus;
  /** Also what costs as much as the import itself: the same again, and taking it back. */
  readonly thorough: boolean;
}

/** Opened workbooks that nothing was written to serve again. */
const opened = new Map<Uint8Array, XlsxTableStore>();

function openAgain(book: Uint8Array): XlsxTableStore {
  const known = opened.get(book);
  const store = known?.bytes() === book ? known : openBook(book);
  opened.set(book, store);
  return store;
}

export async function checkReturn(probe: Probe, input: FuzzInput, check: ReturnCheck): Promise<string> {
  const book = check.corpus.books[input.book % check.corpus.books.length] ?? check.corpus.books[0];
  const store = openAgain(book);
  const file = { name: input.name, bytes: input.bytes };
  const before = await tablesOf(store);
  const report = await probe.step('import', () =>
    importReturns(deskOver(store, 'new'), createMemoryFileSource([file])),
  );
  const outcome = judge(probe, report, store, book);
  if (!report.ok || outcome.report.outcome !== 'imported') return outcome.word;

  const after = await tablesOf(store);
  checkReported(probe, report.value, before, after);
  if (input.damagedFrom) await checkUndamaged(probe, { ...file, bytes: input.damagedFrom }, book, after);
  if (check.thorough) {
    checkReopened(probe, store, after);
    await checkAgain(probe, store, file);
    await checkUndo(probe, store, before, report.value);
  }
  return outcome.word;
}

interface Judged {
  readonly word: string;
  readonly report: Pick<FileReport, 'outcome'>;
}

function judge(probe: Probe, report: Result<ImportReport>, store: XlsxTableStore, book: Uint8Array): Judged {
  const untouched = store.bytes() === book;
  if (!report.ok) {
    probe.spoken(report.issues);
    probe.law(untouched, 'an import that is refused writes nothing');
    return { word: `refused ${refusalOf(report)}`, report: { outcome: 'rejected' } };
  }
  const [file] = report.value.files;
  probe.law(report.value.files.length === 1 && file !== undefined, 'every file has its report');
  if (!file) return { word: 'none', report: { outcome: 'rejected' } };
  probe.spoken(file.issues);
  const imported = file.outcome === 'imported';
  probe.law(imported === !untouched, 'the workbook changes when and only when the file is taken over');
  probe.law(
    imported === (report.value.batch !== null),
    'a batch is named when and only when something was written',
  );
  const explained = imported || file.outcome === 'unchanged' || file.issues.length > 0;
  probe.law(explained, 'what is not taken over is explained');
  const why = imported || file.outcome === 'unchanged' ? '' : ` ${file.issues[0]?.code ?? ''}`;
  return { word: `${file.outcome}${why}`, report: file };
}

export async function tablesOf(store: TableStore): Promise<readonly RawTable[]> {
  const names = must(await store.list()).map(({ name }) => name);
  return must(await store.read(names));
}

function rowsOf(tables: readonly RawTable[], name: string): number {
  const table = tables.find((one) => one.name === name);
  return table?.rows.filter((cells) => !cells.every(isBlank)).length ?? 0;
}

/** What the report counts is what the tables gained. */
function checkReported(
  probe: Probe,
  { files }: ImportReport,
  before: readonly RawTable[],
  after: readonly RawTable[],
): void {
  const gained = (name: string): number => rowsOf(after, name) - rowsOf(before, name);
  const counts = files[0];
  if (!counts) return;
  const { offers, answers } = counts;
  const said = JSON.stringify({ answers, offers });
  probe.law(
    gained('Angebote') === offers.proposed + offers.possible,
    'every proposed offer is a new row',
    () => said,
  );
  // An answer without a value is no row, and one that is new may take up a row that was cleared.
  probe.law(gained('Antworten') <= answers.new, 'no more answers appear than were new', () => said);
  probe.law(gained('Importe') === 1, 'an import is one row of the journal');
  const journal = after.find(({ name }) => name === 'Importe');
  const place = journal?.header.indexOf('Änderungen') ?? -1;
  const noted = journal?.rows.filter((cells) => !cells.every(isBlank)).at(-1)?.[place];
  probe.law(noted === gained('Änderungen'), 'the journal counts what it recorded', () => `${JSON.stringify(noted)} noted, ${gained('Änderungen')} rows`); // prettier-ignore
}

/** The bytes say what the store says. */
function checkReopened(probe: Probe, store: XlsxTableStore, tables: readonly RawTable[]): void {
  const read = officeReader.read({ name: 'Register.xlsx', bytes: store.bytes() });
  probe.law(read.ok, 'what was written can be read', () => refusalOf(read));
  if (read.ok) probe.law(sameTables(read.value.tables, tables), 'what was written says what the store says');
}

async function checkUndamaged(
  probe: Probe,
  file: NamedFile,
  book: Uint8Array,
  after: readonly RawTable[],
): Promise<void> {
  const store = openBook(book);
  must(await importReturns(deskOver(store, 'new'), createMemoryFileSource([file])));
  const content = (tables: readonly RawTable[]): readonly RawTable[] =>
    tables.filter(({ name }) => ['Antworten', 'Bedarfe', 'Angebote'].includes(name));
  const same = sameTables(content(await tablesOf(store)), content(after));
  probe.law(same, 'damaged bytes bring nothing else than the whole file');
}

async function checkAgain(probe: Probe, store: XlsxTableStore, file: NamedFile): Promise<void> {
  const bytes = store.bytes();
  const again = await probe.step('import again', () =>
    importReturns(deskOver(store, 'again'), createMemoryFileSource([file])),
  );
  const outcome = again.ok ? again.value.files[0]?.outcome : refusalOf(again);
  probe.law(outcome === 'unchanged', 'the same file again changes nothing', () => String(outcome));
  probe.law(store.bytes() === bytes, 'the same file again writes nothing');
}

async function checkUndo(
  probe: Probe,
  store: XlsxTableStore,
  before: readonly RawTable[],
  { batch }: ImportReport,
): Promise<void> {
  const undone = await probe.step('undo', () => undoImport(deskOver(store, 'undo')));
  probe.law(undone.ok, 'an import can be taken back', () => refusalOf(undone));
  if (!undone.ok) return;
  probe.law(undone.value.batch === batch && undone.value.kept.length === 0, 'an import is taken back whole', () => JSON.stringify(undone.value).slice(0, 500)); // prettier-ignore
  const own = (tables: readonly RawTable[]): readonly RawTable[] =>
    tables.filter(({ name }) => !journals.has(name));
  const after = await tablesOf(store);
  probe.law(sameTables(own(before), own(after)), 'taking back brings the tables back', () => differenceOf(own(before), own(after))); // prettier-ignore
}

function filled(table: RawTable): readonly (readonly Cell[])[] {
  let length = table.rows.length;
  while (length > 0 && (table.rows[length - 1] ?? []).every(isBlank)) length -= 1;
  return table.rows.slice(0, length);
}

/** Same tables by name, header and filled rows. */
function sameTables(a: readonly RawTable[], b: readonly RawTable[]): boolean {
  return differenceOf(a, b) === '';
}

export function differenceOf(a: readonly RawTable[], b: readonly RawTable[]): string {
  if (a.length !== b.length) return `${a.length} tables and ${b.length}`;
  for (const table of a) {
    const other = b.find(({ name, sheet }) => name === table.name && sheet === table.sheet);
    if (!other) return `no ${table.name}`;
    if (table.header.join('\n') !== other.header.join('\n')) return `header of ${table.name}`;
    const [rows, others] = [filled(table), filled(other)];
    if (rows.length !== others.length) return `${table.name}: ${rows.length} rows and ${others.length}`;
    for (const [row, cells] of rows.entries()) {
      const column = cells.findIndex((cell, at) => !sameCell(cell, others[row]?.[at] ?? null));
      if (column < 0) continue;
      const show = (cell: Cell | undefined): string => JSON.stringify(cell).slice(0, 100);
      return `${table.name}, row ${row + 1}, ${table.header[column] ?? ''}: ${show(cells[column])} and ${show(others[row]?.[column])}`;
    }
  }
  return '';
}
