/** A sheet: its cells, its tables, its protection. */
import { HostCollection, HostError, HostObject } from '../host-object';
import { HostRange, type CellSheet } from './host-range';
import type { HostTable } from './host-table';
import { SheetCells } from './sheet-cells';

export class HostWorksheet extends HostObject implements CellSheet {
  readonly hostType = 'Worksheet';
  readonly scalars = ['id', 'name'];
  readonly cells = new SheetCells();
  readonly heldTables: HostTable[] = [];
  readonly protection = new HostProtection();

  get id(): string {
    return this.hostId;
  }

  constructor(
    override readonly hostId: string,
    readonly name: string,
  ) {
    super();
  }

  getRangeByIndexes(row: number, column: number, rows: number, columns: number): HostRange {
    return new HostRange(this, row, column, rows, columns);
  }

  requireUnprotected(): void {
    if (this.protection.protected) throw new HostError('AccessDenied');
  }
}

class HostProtection extends HostObject {
  readonly hostType = 'WorksheetProtection';
  readonly scalars = ['protected'];
  protected = false;
}

export class HostWorksheets extends HostCollection {
  readonly hostType = 'WorksheetCollection';
  readonly scalars = ['count'];
  readonly #sheets: HostWorksheet[] = [];

  get count(): number {
    return this.#sheets.length;
  }

  items(): readonly HostWorksheet[] {
    return this.#sheets;
  }

  getItem(key: string | number): HostWorksheet {
    const found = this.#sheets.find((sheet) => sheet.id === key || sheet.name === key);
    if (!found) throw new HostError('ItemNotFound');
    return found;
  }

  /** For building a workbook, not a part of the interface: the sheet of that name, made where it is missing. */
  ensure(name: string): HostWorksheet {
    const known = this.#sheets.find((sheet) => sheet.name === name);
    if (known) return known;
    const made = new HostWorksheet(`{sheet-${this.#sheets.length + 1}}`, name);
    this.#sheets.push(made);
    return made;
  }
}
