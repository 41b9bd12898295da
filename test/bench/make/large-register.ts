/**
 * A workbook whose register holds any number of offers, all columns filled in. Made from a small
 * one of the product's by text: exceljs, which writes the small one, would need gigabytes.
 */
import { strFromU8, unzipSync } from 'fflate';
import { offers } from '../../../src/core/register/offers';
import { columnLetters } from '../../../src/core/sheets/raw-workbook';
import { isDateCell, type Cell } from '../../../src/core/values/cell';
import { makeCounty } from './county';
import { officeRows, writeOffice } from './office-workbook';
import { packEntry, writeZip } from './zip';

const stringsPart = 'xl/sharedStrings.xml';

export async function largeRegister(rows: number, seed: number): Promise<Uint8Array> {
  const county = makeCounty({ municipalities: Math.ceil(rows / 50), offers: rows, seed });
  const small = { ...county, offers: county.offers.slice(0, 1) };
  const parts = unzipSync(await writeOffice(await officeRows(small, (index) => `token-${index}`)));
  const textOf = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  const place = Object.keys(parts).find(
    (name) => name.startsWith('xl/tables/') && textOf(name).includes(`displayName="${offers.excelName}"`),
  );
  const relations = Object.keys(parts).find(
    (name) =>
      name.endsWith('.rels') && place !== undefined && textOf(name).includes(place.replace('xl/', '../')),
  );
  const sheet = relations?.replace('_rels/', '').replace('.rels', '');
  if (place === undefined || sheet === undefined) throw new Error('The workbook has no register');

  const columns = Object.keys(offers.columns);
  const letters = columns.map((_, column) => columnLetters(column));
  const xml = textOf(sheet);
  const first = /<row r="(\d+)"[^>]*>(?:(?!<\/row>).)*<\/row>/gs;
  const header = Number(/ ref="[A-Z]+(\d+):/.exec(textOf(place))?.[1] ?? 0);
  const pattern = [...xml.matchAll(first)].find((match) => Number(match[1]) === header + 1)?.[0] ?? '';
  const styles = letters.map(
    (letter) => new RegExp(`<c r="${letter}\\d+" s="(\\d+)"`).exec(pattern)?.[1] ?? '0',
  );
  const strings = textOf(stringsPart);
  const known = new Map<string, number>();
  const before = (strings.match(/<si>/g) ?? []).length;

  const pieces: string[] = [];
  for (const [index, offer] of county.offers.entries()) {
    const row = header + 1 + index;
    const cells = columns.map((name, column) =>
      cellXml(`${letters[column] ?? ''}${row}`, styles[column] ?? '0', offer[name] ?? null, (text) => {
        const found = known.get(text) ?? before + known.size;
        known.set(text, found);
        return found;
      }),
    );
    pieces.push(`<row r="${row}">${cells.join('')}</row>`);
  }
  const below = xml
    .slice(xml.indexOf(pattern) + pattern.length)
    .replace(/^(?:<row (?:(?!<\/row>).)*<\/row>)+/s, '');
  const last = `${letters.at(-1) ?? ''}${header + rows}`;
  const sheetXml = `${xml.slice(0, xml.indexOf(pattern))}${pieces.join('')}${below}`.replace(
    /<dimension ref="([A-Z]+\d+):[A-Z]+\d+"\/>/,
    `<dimension ref="$1:${last}"/>`,
  );
  const tableXml = textOf(place).replace(/ ref="([A-Z]+\d+):[A-Z]+\d+"/g, ` ref="$1:${last}"`);
  const more = [...known.keys()].map((text) => `<si><t>${escapeXml(text)}</t></si>`).join('');
  const changed = new Map([
    [sheet, sheetXml],
    [place, tableXml],
    [stringsPart, strings.replace('</sst>', `${more}</sst>`)],
  ]);
  return writeZip(Object.entries(parts).map(([name, part]) => packEntry(name, changed.get(name) ?? part)));
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escapeXml = (text: string): string => text.replace(/[&<>]/g, (sign) => escapes[sign] ?? sign);

function cellXml(at: string, style: string, cell: Cell, placeOf: (text: string) => number): string {
  if (cell === null) return `<c r="${at}" s="${style}"/>`;
  if (typeof cell === 'number') return `<c r="${at}" s="${style}"><v>${cell}</v></c>`;
  if (isDateCell(cell)) return `<c r="${at}" s="${style}"><v>${cell.serial}</v></c>`;
  if (typeof cell !== 'string') throw new Error(`No such cell in a register: ${at}`);
  return `<c r="${at}" s="${style}" t="s"><v>${placeOf(cell)}</v></c>`;
}
