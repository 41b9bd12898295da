/** Cells as exceljs takes them. Text stays text, whatever it begins with; dates stay serials, free of time zones. */
import type { CellValue } from 'exceljs';
import { isDateCell, isErrorCell, type Cell } from '../../core/values/cell';
import type { CellPlan } from '../../core/sheets/workbook-plan';

export function excelValue(cell: Cell): CellValue {
  if (isDateCell(cell)) return cell.serial;
  // The type lists the usual errors only; a file may hold any.
  if (isErrorCell(cell)) return { error: cell.error } as CellValue;
  return typeof cell === 'string' ? escapeText(cell) : cell;
}

export function plannedValue(value: CellPlan['value']): CellValue {
  if (value === null || typeof value !== 'object' || !('formula' in value)) return excelValue(value);
  return { formula: value.formula };
}

/** `_x0041_` in a file means "A": text that happens to look like that is written so that it reads back as it was. */
function escapeText(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}
