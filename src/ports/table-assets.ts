/** The tables that ship with the product, one CSV file each. */
import type { NamedFile } from './workbook-files';

/** `preset`: what every new workbook holds. `sample`: the sample county, on top of it. */
export type AssetSet = 'preset' | 'sample';

export interface TableAssets {
  /** The CSV file of a table by the table's English name; undefined where the set has none. */
  find(set: AssetSet, table: string): Promise<NamedFile | undefined>;
}
