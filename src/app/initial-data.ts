/** The rows a new workbook begins with, from the CSV files that ship with the product. */
import { allTables } from '../core/catalog';
import { readCodeLists } from '../core/office/code-lists';
import { findTitles } from '../core/tables/locate-columns';
import type { OfficeData } from '../core/tables/office-data';
import type { RawTable } from '../core/tables/raw-table';
import { readOfficeData } from '../core/tables/read-office-data';
import type { Table } from '../core/tables/table';
import { isBlank, type Cell } from '../core/values/cell';
import { stableId } from '../core/values/digest';
import { fail, ok, type Result } from '../core/values/result';
import type { AssetSet, TableAssets } from '../ports/table-assets';
import type { SheetReader } from '../ports/workbook-files';

/**
 * All tables with the rows of the given sets; a later set replaces rows of the
 * same key. Fails with the findings when a file that ships is not right.
 */
export async function readInitialData(
  assets: TableAssets,
  reader: SheetReader,
  sets: readonly AssetSet[],
): Promise<Result<OfficeData>> {
  const raws: RawTable[] = [];
  for (const table of allTables) {
    const rows = new Map<string, readonly Cell[]>();
    for (const set of sets) {
      const file = await assets.find(set, table.name);
      if (!file) continue;
      const workbook = reader.read(file);
      if (!workbook.ok) return workbook;
      const [header, ...body] = workbook.value.sheets[0]?.rows.map((row) => row.cells) ?? [];
      const titles = (header ?? []).map((cell) => (typeof cell === 'string' ? cell : ''));
      for (const cells of body) {
        const row = arrangeRow(table, titles, cells);
        rows.set(row.key, row.cells);
      }
    }
    raws.push({
      name: table.excelName,
      sheet: table.title,
      headerRow: 1,
      header: Object.values(table.columns).map((column) => column.title),
      rows: [...rows.values()],
    });
  }
  const data = readOfficeData(allTables, raws, readCodeLists);
  return data.issues.length > 0 ? fail(...data.issues) : ok(data);
}

/** The cells in the order of the definition; a row without key gets one from its content. */
function arrangeRow(
  table: Table,
  titles: readonly string[],
  cells: readonly (Cell | undefined)[],
): { readonly key: string; readonly cells: readonly Cell[] } {
  const { places } = findTitles(titles, table.columns);
  const names = Object.keys(table.columns);
  const arranged = names.map((name) => cells[places.get(name) ?? -1] ?? null);
  const place = names.indexOf(table.keyColumn);
  const given = arranged[place] ?? null;
  const key =
    typeof given === 'string' && !isBlank(given) ? given : stableId(table.name, JSON.stringify(arranged));
  return { key, cells: arranged.map((cell, index) => (index === place ? key : cell)) };
}
