/** The tables that ship with the product, read from the package's assets folder. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TableAssets } from '../../ports/table-assets';
import { codeOf } from './file-errors';

export function createAssetFolder(root: string): TableAssets {
  return {
    async find(set, table) {
      const path = join(root, set, `${table}.csv`);
      try {
        return { name: path, bytes: await readFile(path) };
      } catch (error) {
        if (codeOf(error) === 'ENOENT') return undefined;
        throw error;
      }
    },
  };
}
