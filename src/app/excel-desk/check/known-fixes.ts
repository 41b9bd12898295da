/** The corrections that are certain in one reading of the workbook, worked out once for it. */
import { systems } from '../../../core/catalog';
import { codeLists } from '../../../core/office/code-lists';
import { findAnswerFixes, type NoteCorrection } from '../../../core/survey/find-answer-fixes';
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

/** `note` says what is written beside an answer that is corrected. */
export function createFixFinder(world: ShippedLists, note: NoteCorrection): FixFinder {
  const known = new WeakMap<OfficeData, readonly CellFix[]>();
  let shipped: Promise<OldLabels> | undefined;

  async function oldLabels(): Promise<OldLabels> {
    try {
      return await (shipped ??= readOldLabels(world));
    } catch {
      // Without the network: only renamed labels are not recognised, no reason to check nothing. The next reading asks again.
      shipped = undefined;
      return new Map();
    }
  }

  return async (data) => {
    const found = known.get(data);
    if (found) return found;
    const made = [...findFixes(data, { old: await oldLabels(), derive }), ...findAnswerFixes(data, note)];
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

/** Rejects where the files that ship, or what reads them, cannot be fetched. */
async function readOldLabels({ assets, loadAssetReader }: ShippedLists): Promise<OldLabels> {
  const lists = new Map<string, CodeEntry[]>();
  const data = await readInitialData(assets, await loadAssetReader(), ['preset']);
  for (const { values } of data.ok ? data.value.rows(codeLists) : []) {
    const { list, code, label } = values;
    if (list === null || code === null || label === null) continue;
    const entries = lists.get(list) ?? [];
    lists.set(list, entries);
    entries.push({ code, label, validFrom: null, validUntil: null });
  }
  return lists;
}
