import { distance } from 'fastest-levenshtein';
import { letterColumns } from './letters-hand';
import { letterSet, type Letter } from './letters';
import { groupLabels } from './letters-words';

const set = letterSet(2_000, 1_000, 4711);
const copies = set.written.filter(({ kind }) => kind === 'copy');

type Row = readonly (string | null)[];
const titles: readonly string[] = Object.values(letterColumns);
const cell = (row: Row, title: string): string | null => row[titles.indexOf(title)] ?? null;

/** What a person reads in a column, whatever the notation; null where the cell is empty. */
const readings: Readonly<Record<string, (text: string) => string>> = {
  'Niveau von': readLevel,
  'Niveau bis': readLevel,
  Zielgruppe: readGroup,
  Beginn: (text) => `20${/^(?:20)?(\d\d)-/.exec(text)?.[1] ?? text.slice(-2)}`,
  Unterrichtszeiten: (text) =>
    Number(text.slice(3, 5)) < 12 ? 'am' : Number(text.slice(3, 5)) < 17 ? 'noon' : 'pm',
};

function readLevel(text: string): string {
  return text.replace('Niveau', '').replace(' ', '').trim().toUpperCase();
}

function readGroup(text: string): string {
  const written = text.replace('.', '').toLowerCase();
  const far = (label: string): number => distance(label.toLowerCase().slice(0, written.length), written);
  return Object.values(groupLabels).reduce((best, label) => (far(label) < far(best) ? label : best));
}

/** The columns in which the row, as it is written, says something else than the sister. */
function tellingColumns({ cells, clean }: Letter, sister: Row): readonly string[] {
  return Object.entries(readings).flatMap(([title, read]) => {
    const [written, meant, other] = [cell(cells, title), cell(clean, title), cell(sister, title)];
    if (written === null || meant === null || other === null) return [];
    return read(written) === read(meant) && read(written) !== read(other) ? [title] : [];
  });
}

const changedCells = ({ cells, clean }: Letter): number =>
  cells.filter((written, at) => written !== clean[at]).length;

describe('offers written down from flyers and letters', () => {
  it('are the same for the same seed, and others for another', () => {
    expect(letterSet(300, 50, 7)).toEqual(letterSet(300, 50, 7));
    expect(letterSet(300, 50, 7).written).not.toEqual(letterSet(300, 50, 8).written);
  });

  it('can be told from every sister in the register by a cell that was kept', () => {
    const alike = copies.flatMap((copy) =>
      copy.sisters
        .filter((sister) => tellingColumns(copy, sister).length === 0)
        .map((sister) => ({ written: copy.cells, sister })),
    );

    expect(alike).toEqual([]);
    expect(copies.filter(({ sisters }) => sisters.length > 0).length).toBeGreaterThan(200);
  });

  it('say themselves in what a near miss differs from the offers of the register', () => {
    const misses = set.written.filter(({ kind }) => kind.startsWith('other'));

    expect(
      misses.filter((one) => one.sisters.some((sister) => tellingColumns(one, sister).length === 0)),
    ).toEqual([]);
    expect(misses.every(({ sisters }) => sisters.length > 0)).toBe(true);
  });

  it('always name title, provider and place', () => {
    for (const { cells } of set.written) {
      for (const title of ['Bezeichnung', 'Träger', 'Ort']) expect(cell(cells, title)).not.toBeNull();
    }
  });

  it('hold one to three slips on average, and some none', () => {
    const changed = set.written.map(changedCells);
    const average = changed.reduce((sum, one) => sum + one, 0) / changed.length;

    expect(average).toBeGreaterThan(1);
    expect(average).toBeLessThan(3);
    expect(Math.max(...changed)).toBeLessThanOrEqual(4);
    expect(changed.filter((one) => one === 0).length / changed.length).toBeLessThan(0.12);
  });

  it('are half copies, and six of ten of the others are near misses', () => {
    const share = (kind: RegExp): number =>
      set.written.filter((one) => kind.test(one.kind)).length / set.written.length;

    expect(share(/^copy$/)).toBe(0.5);
    expect(share(/^other/)).toBeCloseTo(0.3, 1);
    expect(share(/^stranger$/)).toBeCloseTo(0.2, 1);
  });
});
