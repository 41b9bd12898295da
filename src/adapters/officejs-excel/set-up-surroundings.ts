/** What a workbook holds before it is set up, and what of it is in the way. */
import type { NamedRange, WorkbookPlan } from '../../core/sheets/workbook-plan';
import { issue, type Issue } from '../../core/values/issue';
import { foundOnSheet, isPlannedName, sizeOfPlan } from './leftover-sheet';

/** Ids of the sheets that a set-up has made and not finished. */
export const SETUP_NOTE = 'MuT.setup';

/** Stands in while the only sheets that are shown go: Excel keeps one at least. */
export const SPARE_SHEET = 'MuT-Einrichtung';

export interface Surroundings {
  /** How many sheets there are. */
  readonly count: number;
  /** Those with planned names. */
  readonly sheets: readonly StandingName[];
  /** Tables on other sheets. */
  readonly tables: readonly string[];
  /** Names that are planned. */
  readonly names: readonly { readonly name: string; readonly isOurs: boolean }[];
  readonly isProtected: boolean;
  /** Names of the sheets that are shown. */
  readonly visible: readonly string[];
  /** Whether an earlier set-up left its spare sheet. */
  readonly hasSpare: boolean;
  /** Whether an earlier set-up was broken off. */
  readonly isBegun: boolean;
}

export interface StandingName {
  /** As planned. */
  readonly name: string;
  /** `leftover`: made by a set-up that was broken off. `other`: somebody's. */
  readonly kind: 'blank' | 'leftover' | 'other';
  /** What a leftover holds that was not planned. */
  readonly found?: string;
}

/** One trip; a second only where a set-up was broken off, to see what its sheets hold. */
export async function lookAround(context: Excel.RequestContext, plan: WorkbookPlan): Promise<Surroundings> {
  const { worksheets, tables, names, protection, settings } = context.workbook;
  const note = settings.getItemOrNullObject(SETUP_NOTE);
  const ask = (name: string): Pick<AskedSheet, 'found' | 'used'> => {
    const found = worksheets.getItemOrNullObject(name);
    const used = found.getUsedRangeOrNullObject(true);
    found.load('id');
    found.protection.load('protected');
    found.charts.load('count');
    found.tables.load('items/name');
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    return { found, used };
  };
  const asked = plan.sheets.map((sheet) => ({ plan: sheet, ...ask(sheet.name) }));
  const spare = ask(SPARE_SHEET);
  worksheets.load('items/name,items/visibility');
  tables.load('items/name');
  names.load('items/name,items/formula');
  protection.load('protected');
  note.load('value');
  await context.sync();
  const ids = note.isNullObject ? [] : idsIn(note.value);
  const there = asked.filter(({ found }) => !found.isNullObject);
  const leftovers = there.filter((one) => ids.includes(one.found.id) && !isBlank(one));
  const small = leftovers.filter(isWithinPlan);
  for (const { used } of small) used.load('formulas');
  if (small.length > 0) await context.sync();
  const heldHere = there.flatMap(({ found }) => found.tables.items.map(({ name }) => name));
  return {
    count: worksheets.items.length,
    sheets: there.map((one) => {
      const { name } = one.plan;
      if (isBlank(one)) return { name, kind: 'blank' };
      if (!leftovers.includes(one)) return { name, kind: 'other' };
      const found = small.includes(one) ? foundOnSheet(one.plan, standing(one)) : 'cells';
      return { name, kind: 'leftover', ...(found === undefined ? {} : { found }) };
    }),
    tables: tables.items.map(({ name }) => name).filter((name) => !heldHere.includes(name)),
    names: plan.names.flatMap((planned) => namesLike(planned, names.items, !note.isNullObject)),
    isProtected: protection.protected,
    visible: worksheets.items.flatMap(({ name, visibility }) => (visibility === 'Visible' ? [name] : [])),
    hasSpare: !note.isNullObject && !spare.found.isNullObject && isBlank(spare),
    isBegun: !note.isNullObject,
  };
}

interface AskedSheet {
  readonly plan: WorkbookPlan['sheets'][number];
  readonly found: Excel.Worksheet;
  readonly used: Excel.Range;
}

function isBlank({ found, used }: Pick<AskedSheet, 'found' | 'used'>): boolean {
  const { charts, tables, protection } = found;
  return used.isNullObject && charts.count === 0 && tables.items.length === 0 && !protection.protected;
}

/** Cells beyond the plan are somebody's, and may be more than Excel hands over. */
function isWithinPlan({ plan, used }: AskedSheet): boolean {
  if (used.isNullObject) return false;
  const { rows, columns } = sizeOfPlan(plan);
  return used.rowIndex + used.rowCount <= rows && used.columnIndex + used.columnCount <= columns;
}

function standing({ found, used }: AskedSheet): Parameters<typeof foundOnSheet>[1] {
  return {
    row: used.rowIndex,
    column: used.columnIndex,
    formulas: used.formulas as readonly (readonly unknown[])[],
    tables: found.tables.items.map(({ name }) => name),
    charts: found.charts.count,
  };
}

/** Somebody else may have written under the name of the note. */
function idsIn(value: unknown): readonly string[] {
  try {
    const ids: unknown = JSON.parse(String(value));
    return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [];
  } catch {
    return [];
  }
}

function namesLike(
  planned: NamedRange,
  items: readonly Excel.NamedItem[],
  isBegun: boolean,
): Surroundings['names'] {
  return items
    .filter(({ name }) => name.toLowerCase() === planned.name.toLowerCase())
    .map(({ name, formula }) => ({ name, isOurs: isBegun && isPlannedName(planned, String(formula)) }));
}

/** `replace`: leftovers that may go with what somebody wrote into them. */
export function findObstacles(
  plan: WorkbookPlan,
  { sheets, tables, names, isProtected }: Surroundings,
  replace: readonly string[],
): readonly Issue[] {
  if (isProtected) return [issue('setup.structureProtected')];
  const taken = new Set(tables.map((name) => name.toLowerCase()));
  const planned = plan.sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name));
  return [
    ...sheets.flatMap(({ name, kind, found }) => {
      if (kind === 'other') return [issue('setup.sheetThere', { name })];
      return found === undefined || replace.includes(name)
        ? []
        : [issue('setup.sheetChanged', { name, found })];
    }),
    ...planned
      .filter((name) => taken.has(name.toLowerCase()))
      .map((name) => issue('setup.tableThere', { name })),
    ...names.filter(({ isOurs }) => !isOurs).map(({ name }) => issue('setup.nameThere', { name })),
  ];
}
