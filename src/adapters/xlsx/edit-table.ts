/**
 * Changes one table of a workbook draft: first what would be lost, then formulas,
 * cells, ranges, names and the table's own part, each by splicing into its text.
 */
import type { Arrangement } from '../../core/tables/arrange-tables';
import type { Issue } from '../../core/values/issue';
import { findLostBeside, lastColumnBeside } from './edit-beside';
import { changeCells } from './edit-cells';
import { findLosses, findLostNotes, isTouched, type Neighbour } from './edit-check';
import type { CellSurroundings } from './edit-choose-style';
import type { PackageDraft } from './edit-draft';
import { followsRows, mayName, moveFormulas, unshareFormulas } from './edit-formulas';
import { createGeometry, loss, type TableGeometry } from './edit-geometry';
import { createFitRow, type FitRow } from './edit-heights';
import { createHideRow } from './edit-hidden';
import type { TablePlace, WorkbookPlaces } from './edit-locate';
import { deferRows, splitNewRows } from './edit-new-rows';
import { formatRange } from './edit-ranges';
import { rowParser } from './edit-rows';
import { moveRules } from './edit-rules';
import { changeSheet } from './edit-sheet';
import { mapSheet } from './edit-sheet-map';
import type { CellStyles } from './edit-styles';
import { moveTableFormulas, moveTablePart, readColumnFormulas } from './edit-table-part';
import { moveNames } from './edit-workbook';

export interface TableChange {
  readonly issues: readonly Issue[];
  /** Whether a formula came, went or moved. */
  readonly formulasChanged: boolean;
}

/** Changes the draft; where something would be lost the draft is no longer of use. */
export function changeTable(
  draft: PackageDraft,
  places: WorkbookPlaces,
  styles: CellStyles,
  place: TablePlace,
  arrangement: Arrangement,
  neighbours: readonly Neighbour[],
): TableChange {
  draft.settle(place.sheet.part);
  const before = surroundings(draft, place.sheet.part);
  const { rowAt } = before;
  const sheets = places.sheets.map(({ name }) => name);
  const geometry = createGeometry(place, arrangement, sheets, (move) =>
    lastColumnBeside(move, rowAt, neighbours),
  );
  const issues = [
    ...findLosses(geometry, before, neighbours),
    ...findLostNotes(geometry, draft),
    ...findLostBeside(geometry, rowAt),
  ];
  if (issues.length > 0) return { issues, formulasChanged: false };

  const broken = [...moveAllFormulas(draft, places, geometry), ...moveBookFormulas(draft, places, geometry)];
  if (broken.length > 0) return { issues: broken, formulasChanged: false };
  const moved = draft.text(place.sheet.part);
  const around = moved === before.map.xml ? before : surroundings(draft, place.sheet.part);
  const look: CellSurroundings = {
    ...around,
    styles,
    columnFormulas: readColumnFormulas(draft.text(place.part)),
    date1904: places.from1904,
  };
  const fresh = splitNewRows(geometry, around.map);
  const changes = changeCells(geometry, look, fresh);
  const fitHeight = createFitRow(geometry, look, fresh.single);
  const hide = createHideRow(geometry, around.rowAt);
  const fit: FitRow = (xml, row, old) => hide(fitHeight(xml, row, old), row, old);
  const deferred = fresh.deferred && { ...fresh.deferred, mark: newMark(moved) };
  draft.put(place.sheet.part, changeSheet(around.map, geometry, changes, around.rowAt, fit, deferred));
  if (deferred) draft.defer(place.sheet.part, deferRows(geometry, look, deferred, deferred.mark));
  if (geometry.move) draft.put(place.part, moveTablePart(draft.text(place.part), geometry.move));
  return { issues: [], formulasChanged: changes.formulasChanged };
}

/** An instruction nobody reads, and which stands nowhere in the part. */
function newMark(xml: string): string {
  let number = 0;
  while (xml.includes(`<?new-rows ${number}?>`)) number += 1;
  return `<?new-rows ${number}?>`;
}

function surroundings(
  draft: PackageDraft,
  part: string,
): Pick<Parameters<typeof changeCells>[1], 'map' | 'rowAt'> {
  const map = mapSheet(draft.text(part), part);
  return { map, rowAt: rowParser(map) };
}

/** Formulas of all sheets follow the rows; returns those that refer to a row that is taken out. */
function moveAllFormulas(
  draft: PackageDraft,
  places: WorkbookPlaces,
  geometry: TableGeometry,
): readonly Issue[] {
  const { move, place } = geometry;
  return places.sheets.flatMap((sheet): readonly Issue[] => {
    const isOwn = sheet.part === place.sheet.part;
    if (!isOwn && (!move || !mayName(draft.text(sheet.part), move.sheet))) return [];
    const xml = draft.text(sheet.part);
    const unshared = unshareFormulas(xml, (cells, formula) => {
      return (
        (isOwn && isTouched(geometry, cells)) ||
        (move !== undefined && followsRows(formula, sheet.name, move))
      );
    });
    if (!move) {
      draft.put(sheet.part, unshared);
      return [];
    }
    const moved = moveFormulas(unshared, sheet.name, move);
    const ruled = moveRules(moved.xml, sheet.name, move);
    draft.put(sheet.part, ruled.xml);
    return [...moved.broken, ...ruled.broken].map(({ cell, what }) =>
      loss(geometry, what, { cell: formatRange(cell), other: sheet.name }),
    );
  });
}

/** The same for names and for what the tables fill their columns with. */
function moveBookFormulas(
  draft: PackageDraft,
  places: WorkbookPlaces,
  geometry: TableGeometry,
): readonly Issue[] {
  const { move } = geometry;
  if (!move) return [];
  for (const { part, sheet } of places.tables) {
    draft.put(part, moveTableFormulas(draft.text(part), sheet.name, move));
  }
  const names = moveNames(draft.text(places.workbook), move);
  draft.put(places.workbook, names.xml);
  return names.broken.map(({ name, what }) => loss(geometry, what, { name }));
}
