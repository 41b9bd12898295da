/**
 * Sets a workbook up in the open Excel: one trip to look, one to make blank sheets, one to fill them, one more for each
 * further 4 MB. A note holds the ids of the sheets that were made, from before the first of them is filled: what fails
 * in the middle is known by them, and the next call takes those sheets out and begins anew.
 */
import type { NamedRange, WorkbookPlan } from '../../core/sheets/workbook-plan';
import { issue } from '../../core/values/issue';
import { fail, ok, type Result } from '../../core/values/result';
import type { ConfirmedReplacing, WorkbookBuilder } from '../../ports/workbook-builder';
import { close, contentSteps, tableSteps } from './build-sheet';
import {
  errorCodeOf,
  groupByBytes,
  runInTurn,
  switchEventsOn,
  takeTrips,
  type ExcelHost,
  type Step,
} from './excel-run';
import { findObstacles, lookAround, SETUP_NOTE, SPARE_SHEET, type Surroundings } from './set-up-surroundings';

/** A host that fails throws its own error. */
export function createOfficeJsWorkbookBuilder(excel: ExcelHost): WorkbookBuilder {
  return {
    build: (plan, confirmed = { replace: [] }) =>
      runInTurn(excel, (context) => build(context, plan, confirmed)),
  };
}

async function build(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  { replace }: ConfirmedReplacing,
): Promise<Result<void>> {
  const around = await lookAround(context, plan);
  const obstacles = findObstacles(plan, around, replace);
  if (obstacles.length > 0) return fail(...obstacles);
  const blank = new Map<string, Excel.Worksheet>();
  try {
    await takeTrips(context, groupByBytes(blankSteps(context, plan, around, blank)));
    await takeTrips(context, groupByBytes(fillSteps(context, plan, blank)));
  } catch (error) {
    if (errorCodeOf(error) === 'AccessDenied' && (await isUntouched(context, plan)))
      return fail(issue('write.readOnly'));
    await switchEventsOn(context, error);
    throw error;
  }
  return ok(undefined);
}

async function isUntouched(context: Excel.RequestContext, plan: WorkbookPlan): Promise<boolean> {
  const { isBegun, sheets } = await lookAround(context, plan);
  return !isBegun && sheets.length === 0;
}

function step(queue: () => void): Step {
  return { queue, bytes: 500 };
}

/** Takes out what a broken-off set-up left, and puts blank sheets at the end, in their order. */
function blankSteps(
  context: Excel.RequestContext,
  { sheets }: WorkbookPlan,
  around: Surroundings,
  blank: Map<string, Excel.Worksheet>,
): readonly Step[] {
  const { worksheets, names } = context.workbook;
  const gone = around.sheets.filter(({ kind }) => kind === 'leftover');
  const standing = new Set(around.sheets.filter(({ kind }) => kind === 'blank').map(({ name }) => name));
  const isAllGone = around.visible.every((shown) => gone.some(({ name }) => name === shown));
  const isSpareNew = isAllGone && gone.length > 0;
  let count = around.count - gone.length + (isSpareNew ? 1 : 0);
  return [
    step(() => (context.runtime.enableEvents = false)),
    ...(isSpareNew ? [step(() => worksheets.add(SPARE_SHEET))] : []),
    ...around.names.map(({ name }) => step(() => names.getItem(name).delete())),
    ...gone.map(({ name }) =>
      step(() => {
        const sheet = worksheets.getItem(name);
        // One that is very hidden cannot be taken out.
        sheet.visibility = 'Visible';
        sheet.delete();
      }),
    ),
    ...sheets.map(({ name }) => {
      const isThere = standing.has(name);
      if (!isThere) count += 1;
      const last = count - 1;
      return step(() => {
        const sheet = isThere ? worksheets.getItem(name) : worksheets.add(name);
        if (isThere) sheet.position = last;
        sheet.load('id');
        blank.set(name, sheet);
      });
    }),
    ...(isSpareNew || around.hasSpare ? [step(() => worksheets.getItem(SPARE_SHEET).delete())] : []),
  ];
}

function fillSteps(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  blank: ReadonlyMap<string, Excel.Worksheet>,
): readonly Step[] {
  const { workbook } = context;
  const { sheets, names } = plan;
  const open = (name: string): Excel.Worksheet => blank.get(name) ?? workbook.worksheets.getItem(name);
  return [
    step(() => workbook.settings.add(SETUP_NOTE, JSON.stringify([...blank.values()].map(({ id }) => id)))),
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
    step(() => workbook.settings.getItem(SETUP_NOTE).delete()),
    step(() => (context.runtime.enableEvents = true)),
  ];
}

function queueName({ workbook }: Excel.RequestContext, one: NamedRange): void {
  const { name, sheet, column, firstRow, lastRow, formula } = one;
  const range = (): Excel.Range =>
    workbook.worksheets.getItem(sheet).getRangeByIndexes(firstRow - 1, column - 1, lastRow - firstRow + 1, 1);
  workbook.names.add(name, formula === undefined ? range() : `=${formula}`);
}
