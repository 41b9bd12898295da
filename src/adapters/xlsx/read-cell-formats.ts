/** The styles part, of which only one thing matters: which cell formats show dates. */
import { ok, type Result } from '../../core/values/result';
import { damagedPart } from '../opc/inflate-entry';
import type { OpcPackage } from '../opc/opc-package';
import { Refusal } from '../opc/refusal';
import { readXml } from '../opc/xml-reader';
import { builtInDateFormat, dateFormatOf, type DateFormat } from '../../core/values/date-format';

/** Excel itself knows 65,490. */
const MOST_FORMATS = 100_000;
/** Excel itself takes some 250, and 255 signs in each; of what is longer the rest is not gone through. */
const MOST_NUMBER_FORMATS = 5_000;
const LONGEST_NUMBER_FORMAT = 500;

/** The kind of each cell format, by its number in the `s` attribute of a cell. */
export function readCellFormats(from: OpcPackage, part: string): Result<readonly DateFormat[]> {
  const custom = new Map<number, DateFormat>();
  const formats: DateFormat[] = [];
  let numberFormats = 0;
  // Formats for conditions and named styles repeat the same elements elsewhere.
  let inside: 'numFmts' | 'cellXfs' | undefined;
  const read = readXml(from, part, {
    until: 'cellXfs',
    open(name, attributes) {
      if (name === 'numFmts' || name === 'cellXfs') inside = name;
      else if (name === 'numFmt' && inside === 'numFmts') {
        // Not the size of the map: one number may be given over and over.
        numberFormats += 1;
        if (numberFormats > MOST_NUMBER_FORMATS) throw new Refusal(damagedPart(part));
        custom.set(
          Number(attributes.get('numFmtId')),
          dateFormatOf(attributes.get('formatCode', LONGEST_NUMBER_FORMAT) ?? ''),
        );
      } else if (name === 'xf' && inside === 'cellXfs') {
        const id = Number(attributes.get('numFmtId') ?? 0);
        if (formats.length >= MOST_FORMATS) throw new Refusal(damagedPart(part));
        formats.push(custom.get(id) ?? builtInDateFormat(id));
      }
    },
    close(name) {
      if (name === inside) inside = undefined;
    },
  });
  return read.ok ? ok(formats) : read;
}
