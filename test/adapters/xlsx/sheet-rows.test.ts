import fc from 'fast-check';
import { createRowCutter } from '../../../src/adapters/xlsx/cut-rows';
import { parseRow } from '../../../src/adapters/xlsx/edit-parse-row';
import { scanRows } from '../../../src/adapters/xlsx/edit-scan-rows';

const text = fc
  .constantFrom('', 'Kita’s', "'", '"', '&lt;c r="B2"/&gt;', ' ', '</', '0')
  .map((one) => one.replace('</', '&lt;/'));
const anyCell = fc.record({
  column: fc.integer({ min: 1, max: 60 }),
  named: fc.boolean(),
  style: fc.option(fc.nat(40)),
  kind: fc.constantFrom('blank', 'number', 'text', 'formula', 'filled'),
  text,
  quote: fc.constantFrom('"', '"', '"', "'"),
});
type AnyCell = typeof anyCell extends fc.Arbitrary<infer T> ? T : never;

const letters = (column: number): string =>
  column > 26 ? `A${String.fromCharCode(64 + column - 26)}` : String.fromCharCode(64 + column);

function cellXml(prefix: string, row: number, { column, named, style, kind, text, quote }: AnyCell): string {
  const name = named ? ` r=${quote}${letters(column)}${row}${quote}` : '';
  const open = `<${prefix}c${name}${style === null ? '' : ` s="${style}"`}`;
  const close = `</${prefix}c>`;
  if (kind === 'number') return `${open}><${prefix}v>${style ?? 1}</${prefix}v>${close}`;
  if (kind === 'formula') return `${open}><${prefix}f t="shared" si="0"/><${prefix}v>1</${prefix}v>${close}`;
  if (kind === 'filled') return `${open}><${prefix}f>LEN("${text}")&gt;1</${prefix}f>${close}`;
  if (kind === 'text')
    return `${open} t="inlineStr"><${prefix}is><${prefix}t>${text}</${prefix}t></${prefix}is>${close}`;
  return `${open}/>`;
}

const anyRows = fc
  .tuple(
    fc.constantFrom('', 'x:'),
    fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.array(anyCell, { maxLength: 5 }), fc.boolean()), {
      maxLength: 6,
    }),
  )
  .map(([prefix, rows]) => {
    let number = 0;
    return rows.map(([step, cells, spaced]) => {
      number += step;
      const content = cells.map((cell) => cellXml(prefix, number, cell)).join(spaced ? '\r\n ' : '');
      const open = `<${prefix}row r="${number}" spans="1:3"`;
      return { number, prefix, xml: content === '' ? `${open}/>` : `${open}>${content}</${prefix}row>` };
    });
  });

describe('the rows of a sheet part', () => {
  it('are cut into the same cells as a parser finds', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        for (const { xml } of rows) {
          // A comment behind the row's content makes the parser take over.
          const last = xml.endsWith('/>') ? xml.length - 2 : xml.lastIndexOf('</');
          const parsed = parseRow(
            xml.endsWith('/>') ? xml : `${xml.slice(0, last)}<!-- - -->${xml.slice(last)}`,
          );
          const cut = parseRow(xml);
          expect([...cut.cells]).toEqual([...parsed.cells]);
          expect([cut.attributes, cut.openLength, cut.selfClosing]).toEqual([
            { ...parsed.attributes },
            parsed.openLength,
            parsed.selfClosing,
          ]);
        }
      }),
    );
  });

  it('are found in a text that comes in pieces as in the whole, and nothing else is lost', () => {
    fc.assert(
      fc.property(anyRows, fc.integer({ min: 1, max: 40 }), (rows, size) => {
        const prefix = rows[0]?.prefix ?? '';
        const xml = `<?xml version="1.0"?><${prefix}worksheet><${prefix}dimension ref="A1"/><${prefix}sheetData>\n${rows.map((row) => row.xml).join(' ')}</${prefix}sheetData><${prefix}tail>&amp;</${prefix}tail></${prefix}worksheet>`;
        const found: { number: number; xml: string }[] = [];
        let all = '';
        const cutter = createRowCutter({
          row(number, row) {
            found.push({ number, xml: row });
            all += row;
          },
          rest: (rest) => void (all += rest),
        });
        for (let at = 0; at < xml.length; at += size) cutter.write(xml.slice(at, at + size));
        cutter.end();
        expect(all).toBe(xml);
        expect(found).toEqual(rows.map(({ number, xml: row }) => ({ number, xml: row })));
        const scanned = scanRows(xml)?.rows.map(({ number, start, end }) => ({
          number,
          xml: xml.slice(start, end),
        }));
        expect(scanned).toEqual(found);
      }),
    );
  });

  it.each([
    ['an instruction between rows', '<row r="1"/><?pi <row r="7"/> ?><row r="2"/>', ''],
    ['an instruction in a row', '<row r="1"><?pi </row> ?></row><row r="2"/>', ''],
    ['an instruction in front of the rows', '<row r="1"/>', '<?pi <sheetData><row r="7"/></sheetData> ?>'],
    ['an element of another kind between rows', '<row r="1"/><x:more xmlns:x="u"/><row r="2"/>', ''],
    ['an element of another kind behind them', '<row r="1"/><x:more xmlns:x="u"/>', ''],
  ])('are left to a parser where %s stands', (_, data, head) => {
    expect(
      scanRows(`<?xml version="1.0"?><worksheet>${head}<sheetData>${data}</sheetData></worksheet>`),
    ).toBe(undefined);
  });

  it('end where the sheet does: a part that was cut off is not taken for whole', () => {
    const cutter = createRowCutter({ row: () => undefined, rest: () => undefined });
    cutter.write('<worksheet><sheetData><row r="1"><c r="A1"/></row><row r="2">');
    expect(() => {
      cutter.end();
    }).toThrow('without an end');
  });
});
