/** Changes tables inside the bytes of a workbook: all of them, or none. */
import type { Arrangement } from '../../core/tables/arrange-tables';
import { issue, type Issue } from '../../core/values/issue';
import { fail, type Result } from '../../core/values/result';
import type { FilePieces } from '../opc/file-pieces';
import { damagedPart } from '../opc/inflate-entry';
import { openPackage } from '../opc/opc-package';
import type { PackageLimits } from '../opc/package-limits';
import { resultOf } from '../opc/refusal';
import type { CreateDeflater } from '../opc/pack-part';
import { replaceParts } from '../opc/replace-parts';
import { createDraft, type PackageDraft } from './edit-draft';
import { mayHoldFormulas } from './edit-formulas';
import { locateParts, type WorkbookPlaces } from './edit-locate';
import { parseRange, type Range } from './edit-ranges';
import { createCellStyles } from './edit-styles';
import { changeTable } from './edit-table';
import { isWalkable, walkXml } from './edit-xml';
import { dropPart, withFullCalculation } from './edit-workbook';

export interface EditedPackage {
  readonly pieces: FilePieces;
  /** Parts that are no longer as they were, with their text before. */
  readonly changed: ReadonlyMap<string, string | undefined>;
}

/**
 * The new bytes, unread; an issue where something would be lost. Each arrangement is one of
 * the workbook's tables as read.
 */
export function editPackage(
  bytes: Uint8Array,
  limits: PackageLimits,
  arrangements: readonly Arrangement[],
  createDeflater: CreateDeflater,
): Result<EditedPackage> {
  const source = openPackage(bytes, limits);
  if (!source.ok) return source;
  const draft = createDraft(source.value);
  const issues: Issue[] = [];
  const changed = resultOf(
    () => {
      issues.push(...changeTables(draft, locateParts(source.value), arrangements));
      if (issues.length > 0) return { pieces: [bytes], changed: new Map<string, string>() };
      const parts = draft.changes(createDeflater);
      const changed = new Map([...parts.keys()].map((part) => [part, draft.before(part)]));
      return { pieces: replaceParts(bytes, parts, createDeflater), changed };
    },
    (cause) => {
      const damaged = source.value.names.find((name) => !isWalkable(draft.before(name) ?? '<x/>'));
      if (damaged === undefined) throw cause;
      return damagedPart(damaged);
    },
  );
  return changed.ok && issues.length > 0 ? fail(...issues) : changed;
}

function changeTables(
  draft: PackageDraft,
  places: WorkbookPlaces,
  arrangements: readonly Arrangement[],
): readonly Issue[] {
  const styles = createCellStyles(draft, places.styles);
  let formulasChanged = false;
  for (const arrangement of arrangements) {
    const { name, sheet } = arrangement.table;
    const place = places.tables.find((one) => one.name === name && one.sheet.name === sheet);
    if (!place) return [issue('table.missing', { table: name })];
    const neighbours = places.tables
      .filter((one) => one !== place && one.sheet === place.sheet)
      .map((one) => ({ name: one.name, range: rangeNow(draft, one.part) ?? one.range }));
    const change = changeTable(draft, places, styles, place, arrangement, neighbours);
    if (change.issues.length > 0) return change.issues;
    formulasChanged ||= change.formulasChanged;
  }
  // Excel calls a chain that names a cell without formula damaged; without a chain it makes a new one.
  if (formulasChanged && places.calcChain !== undefined) dropPart(draft, places.workbook, places.calcChain);
  if (places.sheets.some((sheet) => mayHoldFormulas(draft.peek(sheet.part)))) {
    draft.put(places.workbook, withFullCalculation(draft.text(places.workbook)));
  }
  return [];
}

function rangeNow(draft: PackageDraft, part: string): Range | undefined {
  let range: Range | undefined;
  walkXml(draft.text(part), ({ name, attributes }) => {
    if (name === 'table') range = parseRange(attributes['ref'] ?? '');
  });
  return range;
}
