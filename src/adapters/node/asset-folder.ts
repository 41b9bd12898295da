/** The tables that ship with the product, read from the package's assets folder. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TableAssets } from '../../ports/table-assets';

export function createAssetFolder(root: string): TableAssets {
  return {
    async find(set, table) {
      const path = join(root, set, `${table}.csv`);
      try {
        return { name: path, bytes: await readFile(path) };
      } catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
        throw error;
      }
    },
  };
}
