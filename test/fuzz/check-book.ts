/**
 * A mutated workbook of the office: refused as it is, or read and written so that nothing but the tables that change
 * becomes another; the memory store says what the tables have to be.
 */
import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { createMemoryTableStore } from '../../src/adapters/memory/memory-table-store';
import { createDocxWriter } from '../../src/adapters/docx/write-docx';
import { openXlsxTableStore, type XlsxTableStore } from '../../src/adapters/xlsx/xlsx-table-store';
import { checkWorkbook, describeCheck } from '../../src/app/check-workbook';
import { createMemoryFileSource } from '../../src/adapters/memory/memory-file-source';
import { importReturns } from '../../src/app/import-returns';
import { readStatus } from '../../src/app/status';
import { undoImport } from '../../src/app/undo-import';
import { writeReport } from '../../src/app/write-report';
import type { RawTable } from '../../src/core/tables/raw-table';
import { describeLostBeside } from './check-beside';
import { differenceOf, tablesOf, type ReturnCheck } from './check-return';
import { deskOver, officeReader, today } from './office';
import { refusalOf, type Probe } from './probe';
import type { FuzzInput } from './recipe';

export async function checkBook(probe: Probe, input: FuzzInput, check: ReturnCheck): Promise<string> {
  const file = { name: input.name, bytes: input.bytes };
  const opened = await probe.step('open', () => openXlsxTableStore(file));
  if (!opened.ok) {
    probe.spoken(opened.issues);
    return `refused ${refusalOf(opened)}`;
  }
  const store = opened.value;
  const found = await probe.step('check', () => checkWorkbook({ store }, today));
  if (found.ok) {
    probe.spoken(found.value.issues);
    await probe.step('describe check', () => describeCheck(found.value));
  } else probe.spoken(found.issues);
  await checkPapers(probe, store, check.thorough);
  probe.law(store.bytes() === input.bytes, 'reading changes nothing');
  return checkImport(probe, store, check);
}

async function checkPapers(probe: Probe, store: XlsxTableStore, thorough: boolean): Promise<void> {
  const status = await probe.step('status', () => readStatus({ store }, today));
  if (status.ok) {
    probe.spoken(status.value.issues);
    JSON.stringify(status.value.figures);
  }
  if (!thorough) return;
  const writer = createDocxWriter();
  const request = { kind: 'vorlage' as const, asOf: today };
  const report = await probe.step('report', () => writeReport({ store, writer }, request));
  probe.spoken(report.ok ? report.value.issues : report.issues);
}

async function checkImport(probe: Probe, store: XlsxTableStore, check: ReturnCheck): Promise<string> {
  const { goodForm } = check.corpus;
  const bytes = store.bytes();
  const before = await tablesOf(store);
  const report = await probe.step('import', () =>
    importReturns(deskOver(store, 'new'), createMemoryFileSource([goodForm])),
  );
  if (!report.ok) {
    probe.spoken(report.issues);
    probe.law(store.bytes() === bytes, 'an import that is refused writes nothing');
    return `import refused ${refusalOf(report)}`;
  }
  const [file] = report.value.files;
  probe.spoken(file?.issues ?? []);
  const outcome = file?.outcome ?? 'none';
  if (outcome !== 'imported') {
    probe.law(store.bytes() === bytes, 'what is not taken over is not written');
    return outcome;
  }
  const after = await tablesOf(store);
  await checkAgainstMemory(probe, before, after, check);
  if (check.thorough) {
    checkParts(probe, bytes, store.bytes());
    checkAround(probe, bytes, store.bytes());
    const imported = store.bytes();
    const undone = await probe.step('undo', () => undoImport(deskOver(store, 'undo')));
    if (!undone.ok) probe.spoken(undone.issues);
    const reopened = officeReader.read({ name: 'Register.xlsx', bytes: store.bytes() });
    probe.law(reopened.ok, 'after taking back the workbook can be read', () => refusalOf(reopened));
    checkAround(probe, imported, store.bytes());
  }
  return outcome;
}

/** The same import into plain arrays gives the same tables. */
async function checkAgainstMemory(
  probe: Probe,
  before: readonly RawTable[],
  after: readonly RawTable[],
  { corpus }: ReturnCheck,
): Promise<void> {
  const memory = createMemoryTableStore(before);
  const done = await importReturns(deskOver(memory, 'new'), createMemoryFileSource([corpus.goodForm]));
  probe.law(done.ok, 'the import into memory does the same', () => refusalOf(done));
  const difference = differenceOf(await tablesOf(memory), after);
  probe.law(difference === '', 'tables differ by the plan alone', () => difference);
}

/** Parts that writing may touch; all others stay byte for byte. */
const owned =
  /^xl\/worksheets\/[^/]+$|^xl\/tables\/[^/]+$|workbook[^/]*\.xml(\.rels)?$|styles[^/]*$|^\[content_types\]\.xml$|calcchain/i;

function checkParts(probe: Probe, before: Uint8Array, after: Uint8Array): void {
  const [old, now] = [partsOf(before), partsOf(after)];
  if (!old) return;
  probe.law(now !== undefined, 'what was written is a package for others as well');
  if (!now) return;
  const names = new Set([...Object.keys(old), ...Object.keys(now)]);
  const changed = [...names].filter(
    (name) => Buffer.compare(old[name] ?? Buffer.alloc(0), now[name] ?? Buffer.alloc(0)) !== 0,
  );
  for (const name of changed) {
    const isTablePart = /<(\w+:)?(table|worksheet)[\s>]/.test(
      new TextDecoder().decode(old[name]?.slice(0, 2000)),
    );
    probe.law(owned.test(name) || isTablePart, 'other parts stay byte for byte', () => name);
    if (old[name] && now[name] && isWellFormed(old[name])) {
      probe.law(isWellFormed(now[name]), 'parts that were well-formed stay so', () => name);
    }
  }
}

function partsOf(bytes: Uint8Array): Record<string, Uint8Array> | undefined {
  try {
    return unzipSync(bytes);
  } catch {
    // Damaged where our reader does not look; there is nothing to compare.
    return undefined;
  }
}

export function isWellFormed(part: Uint8Array): boolean {
  const parser = new SaxesParser({ xmlns: true });
  let fine = true;
  parser.on('error', () => (fine = false));
  parser.write(new TextDecoder().decode(part)).close();
  return fine;
}

/** Cells above and beside the tables; cells below may have moved. */
function checkAround(probe: Probe, before: Uint8Array, after: Uint8Array): void {
  const [old, now] = [before, after].map((bytes) => officeReader.read({ name: 'Register.xlsx', bytes }));
  probe.law(now?.ok ?? false, 'what was written can be read');
  if (!old?.ok || !now?.ok) return;
  const lost = describeLostBeside(old.value, now.value);
  probe.law(lost === '', 'cells above the tables stay, cells beside go with their rows', () => lost);
}
