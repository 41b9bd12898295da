import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { cutPieces, gatherPieces, joinPieces } from '../../../src/adapters/opc/file-pieces';
import { openPieces } from '../../../src/adapters/opc/opc-package';
import { officeLimits } from '../../../src/adapters/opc/package-limits';
import { replaceParts } from '../../../src/adapters/opc/replace-parts';

describe('a file in pieces', () => {
  const pieces = fc.array(fc.uint8Array({ maxLength: 20 }), { maxLength: 8 });

  it('gives of any place what the whole file has there', () => {
    fc.assert(
      fc.property(pieces, fc.nat(100), fc.nat(100), (file, start, length) => {
        const found = joinPieces(cutPieces(file, start, start + length));
        expect([...found]).toEqual([...joinPieces(file).subarray(start, start + length)]);
      }),
    );
  });

  it('stays the same file in fewer pieces', () => {
    const sizes = fc.array(fc.constantFrom(0, 10, 65_535, 65_536, 200_000), { maxLength: 30 });
    fc.assert(
      fc.property(sizes, (lengths) => {
        const file = lengths.map((length, place) => new Uint8Array(length).fill(place + 1));
        const gathered = gatherPieces(file);
        expect(gathered.length).toBeLessThanOrEqual(file.length);
        expect(Buffer.compare(joinPieces(gathered), joinPieces(file))).toBe(0);
      }),
      { numRuns: 30 },
    );
  });
});

describe('a package too large to be put together', () => {
  /** Noise does not become smaller. */
  const noise = (length: number, seed: number): Uint8Array =>
    new Uint8Array(length).map((_, at) => Math.imul(at + seed, 2_654_435_761) >>> 24);
  const large = noise(600_000, 5);
  const before = zipSync({
    'a.xml': strToU8('<a/>'),
    'b.bin': noise(300_000, 1),
    'c.bin': [noise(400_000, 2), { level: 0 }],
  });
  const after = replaceParts(before, new Map([['a.xml', large]]));

  it('reads in its pieces as it does whole', () => {
    expect(after.length).toBeGreaterThan(1);
    for (const pieces of [after, [joinPieces(after)]]) {
      const opened = openPieces(pieces, officeLimits);
      if (!opened.ok) throw new Error('The package cannot be opened');
      const part = (name: string): Uint8Array => {
        const read = opened.value.part(name);
        return read.ok ? read.value : new Uint8Array();
      };
      expect(opened.value.names).toEqual(['a.xml', 'b.bin', 'c.bin']);
      expect(Buffer.compare(part('a.xml'), large)).toBe(0);
      expect(Buffer.compare(part('b.bin'), noise(300_000, 1))).toBe(0);
      expect(Buffer.compare(part('c.bin'), noise(400_000, 2))).toBe(0);
    }
  });

  it('is damaged where a piece of it is', () => {
    const [first = new Uint8Array(), ...others] = after;
    const cut = openPieces([first.subarray(1), ...others], officeLimits);
    expect(cut.ok && cut.value.part('a.xml').ok).toBe(false);
  });
});
