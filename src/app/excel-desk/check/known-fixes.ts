/** The corrections that are certain in one reading of the workbook, worked out once for it. */
import { systems } from '../../../core/catalog';
import { codeLists } from '../../../core/office/code-lists';
import type { OldLabels } from '../../../core/tables/certain-choice';
import { findFixes, type CellFix, type Derive } from '../../../core/tables/find-fixes';
import type { OfficeData } from '../../../core/tables/office-data';
import type { CodeEntry } from '../../../core/values/codec';
import type { TableAssets } from '../../../ports/table-assets';
import type { SheetReader } from '../../../ports/workbook-files';
import { readInitialData } from '../../initial-data';

export interface ShippedLists {
  readonly assets: TableAssets;
  readonly loadAssetReader: () => Promise<SheetReader>;
}

export type FixFinder = (data: OfficeData) => Promise<readonly CellFix[]>;

export function createFixFinder(world: ShippedLists): FixFinder {
  const known = new WeakMap<OfficeData, readonly CellFix[]>();
  let shipped: Promise<OldLabels> | undefined;
  return async (data) => {
    const found = known.get(data);
    if (found) return found;
    const made = findFixes(data, { old: await (shipped ??= readOldLabels(world)), derive });
    known.set(data, made);
    return made;
  };
}

const derive: Derive = (data, table, entry, column) => {
  for (const system of systems) {
    const value = system.derive?.(data, table, entry, column);
    if (value !== undefined) return value;
  }
  return undefined;
};

/** Without the files that ship only renamed labels are not recognised: no reason to check nothing. */
async function readOldLabels({ assets, loadAssetReader }: ShippedLists): Promise<OldLabels> {
  const lists = new Map<string, CodeEntry[]>();
  try {
    const data = await readInitialData(assets, await loadAssetReader(), ['preset']);
    for (const { values } of data.ok ? data.value.rows(codeLists) : []) {
      const { list, code, label } = values;
      if (list === null || code === null || label === null) continue;
      const entries = lists.get(list) ?? [];
      lists.set(list, entries);
      entries.push({ code, label, validFrom: null, validUntil: null });
    }
  } catch {
    lists.clear();
  }
  return lists;
}
