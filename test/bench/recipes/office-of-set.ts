/** The office's data of a labelled set: its typed rows as cells, read back like a workbook. */
import { resolve } from 'node:path';
import { createCsvReader } from '../../../src/adapters/csv/csv-reader';
import { createAssetFolder } from '../../../src/adapters/node/asset-folder';
import { encodeRows } from '../../../src/app/encode-rows';
import { readInitialData } from '../../../src/app/initial-data';
import { allTables } from '../../../src/core/catalog';
import type { OfficeData } from '../../../src/core/tables/office-data';
import { readOffice } from '../make/office-workbook';
import { must } from '../../environment/must';
import type { LabelledSet } from './noisy-offers';

export async function officeOfSet({ tables }: LabelledSet): Promise<OfficeData> {
  const preset = must(
    await readInitialData(createAssetFolder(resolve('assets')), createCsvReader(), ['preset']),
  );
  return readOffice(
    new Map(
      allTables.map((table) => {
        const rows = tables[table.name];
        if (!rows) return [table.name, encodeRows(preset, table)] as const;
        const cells = rows.map((row) =>
          Object.entries(table.columns).map(([name, column]) =>
            column.codec.encode(row[name] ?? null, preset.context),
          ),
        );
        return [table.name, cells] as const;
      }),
    ),
  );
}
