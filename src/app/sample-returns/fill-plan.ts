/** A questionnaire filled in before it is written: what a municipality would type stands in its cells. */
import type { CellPlan, SheetPlan, TablePlan, WorkbookPlan } from '../../core/sheets/workbook-plan';
import { META_SHEET, type MetaKey } from '../../core/survey/form-meta';
import { formSheets, formTitles } from '../../core/survey/form-titles';
import type { Cell } from '../../core/values/cell';
import type { Filling, TitledRow } from './read-fillings';
import { olderForm } from './ways-of-answering';

/** A form with the answers and the offers of one municipality; whatever the form does not ask is left out. */
export function fillPlan(plan: WorkbookPlan, { answers, offers }: Filling): WorkbookPlan {
  return onSheets(plan, {
    [formSheets.questions]: (sheet) => fillQuestions(sheet, answers),
    [formSheets.offers]: (sheet) => ({
      ...sheet,
      tables: sheet.tables.map((table) => fillOffers(table, offers)),
    }),
  });
}

/** The form as an earlier version of the questionnaire had it: one question under the name it had then. */
export function asOlderForm(plan: WorkbookPlan): WorkbookPlan {
  const { version, then, now } = olderForm;
  const renamed = onSheets(plan, {
    [formSheets.questions]: (sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) => (cell.value === now ? { ...cell, value: then } : cell)),
    }),
  });
  return withMeta(renamed, { formVersion: version });
}

/** What the form carries hidden, otherwise. */
export function withMeta(plan: WorkbookPlan, meta: Partial<Record<MetaKey, string>>): WorkbookPlan {
  return onSheets(plan, {
    [META_SHEET]: (sheet) => {
      const keys = new Map(
        sheet.cells.flatMap(({ row, column, value }) => (column === 1 ? [[row, value]] : [])),
      );
      return {
        ...sheet,
        cells: sheet.cells.map((cell) => {
          const changed = cell.column === 2 ? meta[keys.get(cell.row) as MetaKey] : undefined;
          return changed === undefined ? cell : { ...cell, value: changed };
        }),
      };
    },
  });
}

/** The keys of the form and their values, as its hidden sheet has them. */
export function metaOf(plan: WorkbookPlan): readonly (readonly [string, string])[] {
  const cells = plan.sheets.find(({ name }) => name === META_SHEET)?.cells ?? [];
  const rows = [...new Set(cells.map(({ row }) => row))].slice(1);
  const at = (row: number, column: number): string => {
    const value = cells.find((cell) => cell.row === row && cell.column === column)?.value;
    return typeof value === 'string' ? value : '';
  };
  return rows.map((row) => [at(row, 1), at(row, 2)]);
}

function onSheets(
  plan: WorkbookPlan,
  changes: Readonly<Record<string, (sheet: SheetPlan) => SheetPlan>>,
): WorkbookPlan {
  return { ...plan, sheets: plan.sheets.map((sheet) => changes[sheet.name]?.(sheet) ?? sheet) };
}

function fillQuestions(sheet: SheetPlan, answers: Filling['answers']): SheetPlan {
  const columnOf = (title: string): number =>
    sheet.cells.find(({ role, value }) => role === 'header' && value === title)?.column ?? 0;
  const [names, answered] = [columnOf(formTitles.name), columnOf(formTitles.answer)];
  const asked = new Map(
    sheet.cells.flatMap(({ row, column, value }) => (column === names ? [[row, value]] : [])),
  );
  const fill = (cell: CellPlan): CellPlan => {
    const name = asked.get(cell.row);
    const answer = typeof name === 'string' ? answers.get(name) : undefined;
    return cell.column === answered && answer !== undefined ? { ...cell, value: typed(answer) } : cell;
  };
  return { ...sheet, cells: sheet.cells.map(fill) };
}

function fillOffers(table: TablePlan, offers: readonly TitledRow[]): TablePlan {
  const rows = offers.map((offer) => table.columns.map(({ title }) => typed(offer.get(title) ?? null)));
  return { ...table, rows, blankRows: Math.max(0, table.blankRows - rows.length) };
}

/** Numbers are entered as numbers, everything else as text. */
function typed(value: Cell): Cell {
  return typeof value === 'string' && /^\d+(,\d+)?$/.test(value) ? Number(value.replace(',', '.')) : value;
}
