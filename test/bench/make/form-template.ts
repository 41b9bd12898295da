/**
 * A questionnaire as a package with gaps: made once by the product, then filled in by
 * text, because exceljs would take longer over the forms than the import over all of them.
 */
import { strFromU8, unzipSync } from 'fflate';
import { columnLetters } from '../../../src/core/sheets/raw-workbook';
import type { WorkbookPlan } from '../../../src/core/sheets/workbook-plan';
import { isDateCell, type Cell } from '../../../src/core/values/cell';
import { packEntry, writeZip } from './zip';

export interface FormFilling {
  /** By the question's name. */
  readonly answers: ReadonlyMap<string, Cell>;
  /** Rows of cells by the title of the column. */
  readonly offers: readonly ReadonlyMap<string, Cell>[];
  /** What stands instead of the words the form was made with. */
  readonly words: ReadonlyMap<string, string>;
}

const questionsPart = 'xl/worksheets/sheet2.xml';
const offersPart = 'xl/worksheets/sheet3.xml';
const stringsPart = 'xl/sharedStrings.xml';
const propertiesPart = 'docProps/core.xml';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escapeXml = (text: string): string => text.replace(/[&<>]/g, (sign) => escapes[sign] ?? sign);

/** `plan` is what `bytes` were written from: it says where the answers belong. */
export function createFormTemplate(
  bytes: Uint8Array,
  plan: WorkbookPlan,
): (filling: FormFilling) => Uint8Array {
  const parts = unzipSync(bytes);
  const textOf = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  const [, questions, offers] = plan.sheets;
  const table = offers?.tables[0];
  if (!questions || !table) throw new Error('The form has no questions or no table of offers');
  const answerRows = new Map(
    questions.cells.flatMap(({ row, column, value }) =>
      column === 1 && typeof value === 'string' ? [[value, row] as const] : [],
    ),
  );
  const columnOf = new Map(
    table.columns.map(({ title }, place) => [title, columnLetters(table.column - 1 + place)]),
  );
  const strings = textOf(stringsPart);
  const before = (strings.match(/<si>/g) ?? []).length;
  const sheets = [questionsPart, offersPart].map((name) => [name, cutCells(textOf(name))] as const);
  const properties = textOf(propertiesPart);
  const packed = new Map(Object.entries(parts).map(([name, part]) => [name, packEntry(name, part)]));

  return ({ answers, offers: rows, words }) => {
    if (rows.length > table.blankRows) throw new Error(`A form has ${table.blankRows} rows for offers`);
    const added = new Map<string, number>();
    const contents: readonly ReadonlyMap<string, Cell>[] = [
      new Map([...answers].map(([name, cell]) => [`D${answerRows.get(name) ?? noPlace(name)}`, cell])),
      new Map(
        rows.flatMap((row, index) =>
          [...row].map(
            ([title, cell]) =>
              [`${columnOf.get(title) ?? noPlace(title)}${table.row + 1 + index}`, cell] as const,
          ),
        ),
      ),
    ];
    const filled = sheets.map(([name, pieces], index) => {
      const cells = contents[index] ?? new Map<string, Cell>();
      const text = pieces.map((piece) =>
        typeof piece === 'string' ? piece : cellXml(piece, cells.get(piece.at) ?? null, before, added),
      );
      return [name, text.join('')] as const;
    });
    const swap = (text: string): string =>
      [...words].reduce((done, [from, to]) => done.replaceAll(from, escapeXml(to)), text);
    const more = [...added.keys()].map((text) => `<si><t>${escapeXml(text)}</t></si>`).join('');
    const allStrings = `${swap(strings).replace('</sst>', '')}${more}</sst>`;
    const changed = [
      ...filled,
      [stringsPart, allStrings] as const,
      [propertiesPart, swap(properties)] as const,
    ];
    const entries = new Map([
      ...packed,
      ...changed.map(([name, text]) => [name, packEntry(name, text)] as const),
    ]);
    return writeZip([...entries.values()]);
  };
}

interface Gap {
  /** In A1 notation. */
  readonly at: string;
  readonly style: string;
}

/** The sheet's XML between its empty cells, and these. */
function cutCells(xml: string): readonly (string | Gap)[] {
  return xml.split(/(<c r="[A-Z]+\d+" s="\d+"\/>)/).map((piece) => {
    const found = /^<c r="([A-Z]+\d+)" s="(\d+)"\/>$/.exec(piece);
    return found ? { at: found[1] ?? '', style: found[2] ?? '' } : piece;
  });
}

/** As Excel writes it: text once per package, dates as numbers in the style of the cell. */
function cellXml({ at, style }: Gap, cell: Cell, before: number, added: Map<string, number>): string {
  const start = `<c r="${at}" s="${style}"`;
  if (typeof cell === 'number') return `${start}><v>${cell}</v></c>`;
  if (cell !== null && isDateCell(cell)) return `${start}><v>${cell.serial}</v></c>`;
  if (typeof cell !== 'string' || cell === '') return `${start}/>`;
  const place = added.get(cell) ?? before + added.size;
  added.set(cell, place);
  return `${start} t="s"><v>${place}</v></c>`;
}

function noPlace(name: string): never {
  throw new Error(`The form asks nothing of the name "${name}"`);
}
