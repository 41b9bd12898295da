/** What the municipalities of the sample county answer, from the tables that ship with the product. */
import type { Cell } from '../../core/values/cell';
import { showCell } from '../../core/values/cell-text';
import { fail, ok, type Result } from '../../core/values/result';
import { issue } from '../../core/values/issue';
import type { TableAssets } from '../../ports/table-assets';
import type { SheetReader } from '../../ports/workbook-files';

/** Cells of a row by the titles of their columns; blank ones are left out. */
export type TitledRow = ReadonlyMap<string, Cell>;

/** What one municipality fills in. */
export interface Filling {
  /** Answers as somebody types them, by the question's name. */
  readonly answers: ReadonlyMap<string, Cell>;
  /** Offers by the titles of their columns. */
  readonly offers: readonly TitledRow[];
}

/** By the key of the municipality; who is not in it does not answer. Fails with what the reader finds. */
export async function readFillings(
  assets: TableAssets,
  reader: SheetReader,
): Promise<Result<ReadonlyMap<string, Filling>>> {
  const [answers, offers] = [
    await readRows(assets, reader, 'answers'),
    await readRows(assets, reader, 'offers'),
  ];
  if (!answers.ok) return answers;
  if (!offers.ok) return offers;
  const keys = new Set(answers.value.map(keyOf));
  return ok(
    new Map(
      [...keys].map((key) => [
        key,
        {
          answers: new Map(
            answers.value
              .filter((row) => keyOf(row) === key)
              .map((row) => [showCell(row.get('Name') ?? null), row.get('Antwort') ?? null]),
          ),
          offers: offers.value
            .filter((row) => keyOf(row) === key)
            .map((row) => new Map([...row].filter(([title]) => title !== KEY))),
        },
      ]),
    ),
  );
}

const KEY = 'Schlüssel';

function keyOf(row: TitledRow): string {
  return showCell(row.get(KEY) ?? null);
}

async function readRows(
  assets: TableAssets,
  reader: SheetReader,
  table: string,
): Promise<Result<readonly TitledRow[]>> {
  const file = await assets.find('demo', table);
  if (!file) return fail(issue('file.missing', { file: `${table}.csv` }));
  const read = reader.read(file);
  if (!read.ok) return read;
  const [header, ...rows] = read.value.sheets[0]?.rows.map(({ cells }) => cells) ?? [];
  return ok(
    rows.map(
      (cells) =>
        new Map(
          (header ?? []).flatMap((title, place): [string, Cell][] => {
            const cell = cells[place] ?? null;
            return cell === null || typeof title !== 'string' ? [] : [[title, cell]];
          }),
        ),
    ),
  );
}
