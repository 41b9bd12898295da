/**
 * Sets a workbook up in the open Excel: one trip to look, one to write, one more for each further 4 MB. What fails in
 * the middle leaves a note with the names of the sheets; the next call takes these out first and begins anew.
 */
import type { NamedRange, WorkbookPlan } from '../../core/sheets/workbook-plan';
import { issue, type Issue } from '../../core/values/issue';
import { fail, ok, type Result } from '../../core/values/result';
import type { WorkbookBuilder } from '../../ports/workbook-builder';
import { close, contentSteps, tableSteps } from './build-sheet';
import {
  errorCodeOf,
  groupByBytes,
  runOptions,
  switchEventsOn,
  takeTrips,
  type ExcelHost,
  type Step,
} from './excel-run';

const NOTE = 'MuT.setup';

/** A host that fails throws its own error. */
export function createOfficeJsWorkbookBuilder(excel: ExcelHost): WorkbookBuilder {
  return { build: (plan) => excel.run(runOptions, (context) => build(context, plan)) };
}

/** What the workbook holds before. */
interface Held {
  readonly sheets: readonly string[];
  readonly tables: readonly string[];
  readonly names: readonly string[];
  readonly isProtected: boolean;
  /** Sheets that an earlier call has begun. */
  readonly begun: readonly string[] | undefined;
}

async function build(context: Excel.RequestContext, plan: WorkbookPlan): Promise<Result<void>> {
  const held = await look(context);
  const obstacles = findObstacles(plan, held);
  if (obstacles.length > 0) return fail(...obstacles);
  try {
    await takeTrips(context, groupByBytes(stepsOf(context, plan, held)));
  } catch (error) {
    if (errorCodeOf(error) === 'AccessDenied' && !(await look(context)).begun)
      return fail(issue('write.readOnly'));
    await switchEventsOn(context, error);
    throw error;
  }
  return ok(undefined);
}

async function look(context: Excel.RequestContext): Promise<Held> {
  const { worksheets, tables, names, protection, settings } = context.workbook;
  const note = settings.getItemOrNullObject(NOTE);
  worksheets.load('items/name');
  tables.load('items/name');
  names.load('items/name');
  protection.load('protected');
  note.load('value');
  await context.sync();
  return {
    sheets: worksheets.items.map(({ name }) => name),
    tables: tables.items.map(({ name }) => name),
    names: names.items.map(({ name }) => name),
    isProtected: protection.protected,
    begun: note.isNullObject ? undefined : (JSON.parse(String(note.value)) as readonly string[]),
  };
}

function findObstacles(plan: WorkbookPlan, held: Held): readonly Issue[] {
  if (held.isProtected) return [issue('setup.structureProtected')];
  // What an earlier call began is taken out, and its tables and names with it.
  if (held.begun) return [];
  const found = (
    code: Issue['code'],
    planned: readonly string[],
    there: readonly string[],
  ): readonly Issue[] => {
    const taken = new Set(there.map((name) => name.toLowerCase()));
    return planned.filter((name) => taken.has(name.toLowerCase())).map((name) => issue(code, { name }));
  };
  const { sheets, names } = plan;
  return [
    ...found(
      'setup.sheetThere',
      sheets.map(({ name }) => name),
      held.sheets,
    ),
    ...found(
      'setup.tableThere',
      sheets.flatMap(({ tables }) => tables.map(({ name }) => name)),
      held.tables,
    ),
    ...found(
      'setup.nameThere',
      names.map(({ name }) => name),
      held.names,
    ),
  ];
}

function stepsOf(context: Excel.RequestContext, plan: WorkbookPlan, held: Held): readonly Step[] {
  const { workbook } = context;
  const step = (queue: () => void): Step => ({ queue, bytes: 500 });
  const made = new Map<string, Excel.Worksheet>();
  const open = (name: string): Excel.Worksheet => made.get(name) ?? workbook.worksheets.getItem(name);
  const { sheets, names } = plan;
  return [
    ...takingOut(context, plan, held).map(step),
    step(() => workbook.settings.add(NOTE, JSON.stringify(sheets.map(({ name }) => name)))),
    step(() => (context.runtime.enableEvents = false)),
    ...sheets.map(({ name }) => step(() => made.set(name, workbook.worksheets.add(name)))),
    ...sheets.flatMap((sheet) => tableSteps(() => open(sheet.name), sheet)),
    ...names.map((one) => step(() => queueName(context, one))),
    ...sheets.flatMap((sheet) => contentSteps(() => open(sheet.name), sheet)),
    ...sheets.map((sheet) => step(() => close(open(sheet.name), sheet))),
    step(() => {
      workbook.properties.title = plan.title;
      workbook.properties.subject = plan.subject;
      workbook.properties.author = plan.author;
    }),
    step(() => sheets.slice(0, 1).forEach(({ name }) => open(name).activate())),
    step(() => workbook.settings.getItem(NOTE).delete()),
    step(() => (context.runtime.enableEvents = true)),
  ];
}

/** What an earlier call began; a sheet that is very hidden cannot be taken out. */
function takingOut(
  { workbook }: Excel.RequestContext,
  plan: WorkbookPlan,
  { begun, sheets, names }: Held,
): readonly (() => void)[] {
  if (!begun) return [];
  const ours = new Set(plan.names.map(({ name }) => name.toLowerCase()));
  return [
    ...names
      .filter((name) => ours.has(name.toLowerCase()))
      .map((name) => () => workbook.names.getItem(name).delete()),
    ...sheets
      .filter((name) => begun.includes(name))
      .map((name) => () => {
        const sheet = workbook.worksheets.getItem(name);
        sheet.visibility = 'Visible';
        sheet.delete();
      }),
  ];
}

function queueName({ workbook }: Excel.RequestContext, one: NamedRange): void {
  const { name, sheet, column, firstRow, lastRow, formula } = one;
  const range = (): Excel.Range =>
    workbook.worksheets.getItem(sheet).getRangeByIndexes(firstRow - 1, column - 1, lastRow - firstRow + 1, 1);
  workbook.names.add(name, formula === undefined ? range() : `=${formula}`);
}
