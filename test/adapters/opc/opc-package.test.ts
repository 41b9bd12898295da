import fc from 'fast-check';
import { readContentTypes } from '../../../src/adapters/opc/content-types';
import { openPackage, type OpcPackage } from '../../../src/adapters/opc/opc-package';
import { returnLimits } from '../../../src/adapters/opc/package-limits';
import { resolvePartName } from '../../../src/adapters/opc/part-names';
import { readRelationships } from '../../../src/adapters/opc/relationships';
import { savePackage } from '../../../src/adapters/opc/save-package';
import { packageOf, smallestParts, xml, type PartTexts } from '../../fixtures/package-of';

function opened(bytes: Uint8Array): OpcPackage {
  const result = openPackage(bytes, returnLimits);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

const fromTexts = (parts: PartTexts): OpcPackage => opened(packageOf(parts));
const partBytes = (content: OpcPackage, name: string): readonly number[] => {
  const part = content.part(name);
  return part.ok ? [...part.value] : [];
};

describe('an Office package', () => {
  it('finds its parts without regard to case, slashes and percent signs', () => {
    const content = fromTexts({ 'xl/Blatt eins.xml': 'x' });

    expect(content.names).toEqual(['xl/Blatt eins.xml']);
    expect(['/XL/blatt EINS.xml', 'xl\\Blatt%20eins.xml'].map((name) => content.has(name))).toEqual([
      true,
      true,
    ]);
    expect(content.nameOf('xl/blatt eins.xml')).toBe('xl/Blatt eins.xml');
  });

  it('is not taken in by folders and by names of a program', () => {
    const content = fromTexts({ 'xl/': '', 'xl/__proto__': 'x', constructor: 'y' });

    expect(content.names).toEqual(['xl/__proto__', 'constructor']);
    expect(content.has('toString')).toBe(false);
  });

  it('names a part that is not there', () => {
    expect(fromTexts(smallestParts).part('xl/nichts.xml')).toMatchObject({
      ok: false,
      issues: [{ code: 'file.damaged', params: { detail: 'xl/nichts.xml' } }],
    });
  });

  it('gives back what was saved, whatever it is', () => {
    const contents = fc.array(fc.uint8Array({ maxLength: 2_000 }), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(contents, (parts) => {
        const named = parts.map((content, at) => [`teil${at}.bin`, content] as const);
        const content = opened(savePackage(named));

        expect(content.names).toEqual(named.map(([name]) => name));
        for (const [name, bytes] of named)
          expect(Buffer.from(partBytes(content, name))).toEqual(Buffer.from(bytes));
      }),
      { numRuns: 20 },
    );
  });

  it('gives back a part of several megabytes, which comes in pieces', () => {
    const large = Uint8Array.from({ length: 3_000_000 }, (_, at) => (at * at) >> 7);

    expect(
      Buffer.from(partBytes(opened(savePackage([['a.bin', large]])), 'a.bin')).equals(Buffer.from(large)),
    ).toBe(true);
  });

  it('is saved to the same bytes each time, its content types first', () => {
    const parts = [
      ['xl/workbook.xml', new Uint8Array([1])],
      ['[Content_Types].xml', new Uint8Array([2])],
    ] as const;

    expect(opened(savePackage(parts)).names).toEqual(['[Content_Types].xml', 'xl/workbook.xml']);
    expect(savePackage(parts)).toEqual(savePackage(parts));
  });

  it('knows the type of a part by its name, else by its extension', () => {
    const types = readContentTypes(fromTexts(smallestParts));

    expect(
      types.ok && ['/XL/Workbook.xml', 'xl/styles.xml', 'a.bin'].map((name) => types.value.typeOf(name)),
    ).toEqual([
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
      'application/xml',
      undefined,
    ]);
  });
});

describe('relationships of a part', () => {
  it('lead to parts of the package or out of it', () => {
    const related =
      '<Relationships><Relationship Id="a" Type="http://x/y/table" Target="../tables/t.xml"/>' +
      '<Relationship Id="b" Type="http://x/y/hyperlink" Target="https://example.org/a" TargetMode="External"/></Relationships>';
    const content = fromTexts({ ...smallestParts, 'xl/worksheets/_rels/sheet1.xml.rels': xml(related) });

    expect(readRelationships(content, 'xl/worksheets/sheet1.xml')).toEqual({
      ok: true,
      value: [
        { id: 'a', type: 'http://x/y/table', kind: 'table', target: 'xl/tables/t.xml', external: false },
        {
          id: 'b',
          type: 'http://x/y/hyperlink',
          kind: 'hyperlink',
          target: 'https://example.org/a',
          external: true,
        },
      ],
    });
  });

  it('are none where the part has no file of them', () => {
    expect(readRelationships(fromTexts(smallestParts), 'xl/styles.xml')).toEqual({ ok: true, value: [] });
  });

  it.each([
    ['xl/workbook.xml', 'worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
    ['xl/workbook.xml', '/xl/styles.xml', 'xl/styles.xml'],
    ['xl/worksheets/sheet1.xml', '../tables/table1.xml', 'xl/tables/table1.xml'],
    ['', './word/document.xml', 'word/document.xml'],
    ['a/b.xml', '../../../etc/passwd', 'etc/passwd'],
    ['a/b.xml', 'c.xml#place', 'a/c.xml'],
  ])('of %s to %s mean the part %s', (source, target, expected) => {
    expect(resolvePartName(source, target)).toBe(expected);
  });
});
