/**
 * The last touch to a package that exceljs made: what it cannot say (names with
 * formulas, links inside the workbook, notes as large as their text) and what
 * differs from run to run (random ids, times) is set here.
 */
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { sheetFormula } from '../../core/sheets/table-formulas';
import { columnLetters } from '../../core/sheets/raw-workbook';
import type { NamedRange, SheetPlan, WorkbookPlan } from '../../core/sheets/workbook-plan';
import { savePackage } from '../opc/save-package';
import { sizeNotes } from './write-notes';

type Texts = Map<string, string>;

export function finishPackage(bytes: Uint8Array, plan: WorkbookPlan): Uint8Array {
  const parts = unzipSync(bytes);
  const texts: Texts = new Map();
  for (const [name, content] of Object.entries(parts)) {
    if (/\.(xml|rels|vml)$/.test(name)) texts.set(name, strFromU8(content));
  }
  change(texts, 'xl/workbook.xml', (xml) => addNames(ownWorkbook(xml), plan.names));
  change(texts, 'docProps/core.xml', withoutTimes(plan));
  change(texts, 'docProps/app.xml', honestly);
  plan.sheets.forEach((sheet, index) => {
    const [part, rels] = [
      `xl/worksheets/sheet${index + 1}.xml`,
      `xl/worksheets/_rels/sheet${index + 1}.xml.rels`,
    ];
    const links = innerLinks(texts.get(rels) ?? '');
    change(texts, rels, (xml) => xml.replace(/<Relationship [^>]*Target="#[^>]*\/>/g, ''));
    change(texts, part, (xml) => fixedIds(linkInside(inOrder(looseRows(xml, sheet)), links), index + 1));
    change(texts, `xl/drawings/vmlDrawing${index + 1}.vml`, (vml) => sizeNotes(vml, sheet));
  });
  return savePackage(
    Object.entries(parts).map(([name, content]) => {
      const text = texts.get(name);
      return [name, text === undefined ? content : strToU8(text)] as const;
    }),
  );
}

function change(texts: Texts, part: string, edit: (text: string) => string): void {
  const text = texts.get(part);
  if (text !== undefined) texts.set(part, edit(text));
}

/** The heights of a table's rows are a first guess: without this mark, Excel fits them again when a cell changes. */
function looseRows(xml: string, { tables }: SheetPlan): string {
  return xml.replace(/<row r="(\d+)"[^>]*>/g, (tag, digits: string) => {
    const row = Number(digits);
    const inTable = tables.some(
      (table) => row > table.row && row <= table.row + table.rows.length + table.blankRows,
    );
    return inTable ? tag.replace(' customHeight="1"', '') : tag;
  });
}

/** exceljs puts the tables before the notes; Excel takes that for damage (ECMA-376 part 1, 18.3.1.99). */
function inOrder(xml: string): string {
  return xml.replace(/(<tableParts[\s\S]*?<\/tableParts>)(<legacyDrawing [^>]*\/>)/, '$2$1');
}

/** Excel did not write the workbook. With the filter, it would drop the author at the next save. */
function ownWorkbook(xml: string): string {
  return xml.replace(/<fileVersion [^>]*\/>/, '').replace(' filterPrivacy="1"', '');
}

/** Names beside those that exceljs writes for printing. */
function addNames(xml: string, names: readonly NamedRange[]): string {
  if (names.length === 0) return xml;
  const own = names
    .map((one) => `<definedName name="${one.name}">${escapeXml(refersTo(one))}</definedName>`)
    .join('');
  if (xml.includes('</definedNames>')) return xml.replace('</definedNames>', () => `${own}</definedNames>`);
  return xml.replace('</sheets>', () => `</sheets><definedNames>${own}</definedNames>`);
}

function refersTo({ formula, sheet, column, firstRow, lastRow }: NamedRange): string {
  if (formula !== undefined) return formula;
  const letters = columnLetters(column - 1);
  return `${sheetFormula(sheet)}!$${letters}$${firstRow}:$${letters}$${lastRow}`;
}

/** exceljs says that Excel made the file. */
function honestly(xml: string): string {
  return xml
    .replace(/<Application>[^<]*<\/Application>/, '<Application>MuT</Application>')
    .replace(/<AppVersion>[^<]*<\/AppVersion>/, '');
}

/** exceljs dates every workbook: without a time in the plan the file names none. */
function withoutTimes({ created }: WorkbookPlan): (xml: string) => string {
  if (created !== undefined) return (xml) => xml;
  return (xml) => xml.replace(/<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g, '');
}

/** Places inside the workbook by the id of their relationship. */
function innerLinks(rels: string): ReadonlyMap<string, string> {
  const found = [...rels.matchAll(/<Relationship [^>]*>/g)].map(([tag]) => [
    attribute(tag, 'Id'),
    attribute(tag, 'Target'),
  ]);
  return new Map(
    found.flatMap(([id = '', target = '']) => (target.startsWith('#') ? [[id, target.slice(1)]] : [])),
  );
}

/** A link inside the workbook names its place itself; as a relationship it would count as one to outside. */
function linkInside(xml: string, links: ReadonlyMap<string, string>): string {
  return xml.replace(/<hyperlink [^>]*\/>/g, (tag) => {
    const place = links.get(attribute(tag, 'r:id') ?? '');
    return place === undefined
      ? tag
      : `<hyperlink ref="${attribute(tag, 'ref') ?? ''}" location="${place}"/>`;
  });
}

/** exceljs draws a random id for each bar; counted ones serve as well and make the same plan the same file. */
function fixedIds(xml: string, sheet: number): string {
  const known = new Map<string, string>();
  return xml.replace(/(<x14:id>|<x14:cfRule [^>]*id=")\{([^}]*)\}/g, (_, before: string, id: string) => {
    const count = (known.size + 1).toString(16).toUpperCase().padStart(12, '0');
    const fixed = known.get(id) ?? `${String(sheet).padStart(8, '0')}-0000-4000-8000-${count}`;
    known.set(id, fixed);
    return `${before}{${fixed}}`;
  });
}

function attribute(tag: string, name: string): string | undefined {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
}

function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
