import { strFromU8, strToU8, unzipSync, zipSync, Zip, ZipDeflate } from 'fflate';
import { joinPieces } from '../../../src/adapters/opc/file-pieces';
import { openPackage } from '../../../src/adapters/opc/opc-package';
import { officeLimits } from '../../../src/adapters/opc/package-limits';
import { packedBytes, readZipDirectory } from '../../../src/adapters/opc/zip-directory';
import { replaceParts, type PartChanges } from '../../../src/adapters/opc/replace-parts';

const files = {
  '[Content_Types].xml': strToU8('<Types/>'),
  'xl/größe.xml': [strToU8('<a>'.repeat(500)), { level: 9, mtime: '2015-04-16T10:00:00' }] as [
    Uint8Array,
    object,
  ],
  'xl/media/image1.png': [new Uint8Array([137, 80, 78, 71]), { level: 0 }] as [Uint8Array, object],
  'xl/vbaProject.bin': new Uint8Array(70_000).map((_, at) => (at * 7919) % 251),
};

describe('exchanging parts of a package', () => {
  it('copies every other part as it is packed', () => {
    const before = zipSync(files);
    const after = changed(before, new Map([['[Content_Types].xml', strToU8('<Types neu=""/>')]]));
    const [old, now] = [unzipSync(before), unzipSync(after)];
    expect(Object.keys(now)).toEqual(Object.keys(old));
    expect(strFromU8(now['[Content_Types].xml'] ?? new Uint8Array())).toBe('<Types neu=""/>');
    const packed = (bytes: Uint8Array): readonly unknown[] =>
      (readZipDirectory([bytes], 100) ?? [])
        .filter((entry) => !entry.name.startsWith('[Content'))
        .map((entry) => [entry.name, entry.crc, packedBytes([bytes], entry)]);
    expect(packed(after)).toHaveLength(3);
    expect(packed(after)).toEqual(packed(before));
    expect(now['xl/vbaProject.bin']).toEqual(old['xl/vbaProject.bin']);
  });

  it('takes a part out, whatever the case of its name', () => {
    const after = changed(zipSync(files), new Map([['XL/VBAPROJECT.BIN', null]]));
    expect(Object.keys(unzipSync(after))).toEqual([
      '[Content_Types].xml',
      'xl/größe.xml',
      'xl/media/image1.png',
    ]);
  });

  it('gives the same bytes for the same change', () => {
    const change = new Map([['xl/größe.xml', strToU8('<b/>')]]);
    expect(changed(zipSync(files), change)).toEqual(changed(zipSync(files), change));
  });

  it('reads packages that were written in one go, with the sizes behind the content', () => {
    const streamed = writeStreamed({ 'a.xml': '<a/>', 'b.xml': '<b>'.repeat(100) });
    const after = changed(streamed, new Map([['a.xml', strToU8('<a neu=""/>')]]));
    const opened = openPackage(after, officeLimits);
    const parts = opened.ok && ['a.xml', 'b.xml'].map((name) => opened.value.part(name));
    expect(parts).toMatchObject([
      { ok: true, value: strToU8('<a neu=""/>') },
      { ok: true, value: strToU8('<b>'.repeat(100)) },
    ]);
  });
});

const changed = (bytes: Uint8Array, changes: PartChanges): Uint8Array =>
  joinPieces(replaceParts(bytes, changes));

function writeStreamed(parts: Readonly<Record<string, string>>): Uint8Array {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(piece);
  });
  for (const [name, text] of Object.entries(parts)) {
    const entry = new ZipDeflate(name);
    zip.add(entry);
    entry.push(strToU8(text), true);
  }
  zip.end();
  return Buffer.concat(pieces);
}
