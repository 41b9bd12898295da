/** The tables that ship with the product, one CSV file each. */
import type { NamedFile } from './workbook-files';

/**
 * `preset`: what every new workbook holds. `sample`: the sample county, on top of it. `demo`: what its municipalities
 * answer, in tables of their own: `answers`, `offers`.
 */
export type AssetSet = 'preset' | 'sample' | 'demo';

export interface TableAssets {
  /** The CSV file of a table by its English name; undefined where the set has none. */
  find(set: AssetSet, table: string): Promise<NamedFile | undefined>;
}
