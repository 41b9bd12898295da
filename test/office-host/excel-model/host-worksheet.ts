/** A sheet: its cells, its tables, its protection, and who listens to it. */
import { refuse } from '../host-object';
import { eventTypes, WORKBOOK_TARGET, type ExcelSession } from './excel-session';
import { HostCharts } from './host-charts';
import { HostNames } from './host-names';
import { HostSheetProtection } from './host-protection';
import { HostRange } from './host-range';
import type { HostTable } from './host-table';
import { HostTables, type TableRealm, type TableSheet } from './host-tables';
import { planTableMoves } from './move-tables';
import { areaAt, formatAddress, formatArea, overlap, sheetColumns, sheetRows, type Area } from './sheet-area';
import { SheetCells } from './sheet-cells';
import { HostFreezePanes } from './sheet-freeze';
import { SheetLayout } from './sheet-layout';
import { SheetListeners } from './sheet-listeners';
import type { Allowance, CellChange, ShiftDirection, TableShape } from './sheet-shape';
import { valueType, type CellValue } from './typed-value';

/** What a sheet needs of the workbook. */
export interface WorksheetRealm extends TableRealm {
  readonly session: ExcelSession;
  readonly workbookNames: HostNames;
  positionOf(sheet: HostWorksheet): number;
  moveTo(sheet: HostWorksheet, position: number): void;
  /** Refuses where the name is no name for a sheet or taken. */
  requireFreeName(name: string): void;
  /** Refuses where the workbook's structure is protected. */
  requireOpenStructure(): void;
  requireAnotherVisible(sheet: HostWorksheet): void;
  remove(sheet: HostWorksheet): void;
  activate(sheet: HostWorksheet): void;
}

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

export class HostWorksheet extends SheetListeners implements TableSheet {
  readonly hostType = 'Worksheet';
  readonly scalars = ['id', 'name', 'position', 'visibility', 'tabColor', 'showGridlines', 'showHeadings'];
  readonly session: ExcelSession;
  readonly cells: SheetCells;
  readonly layout = new SheetLayout();
  readonly heldTables: HostTable[] = [];
  readonly tables: HostTables;
  readonly protection = new HostSheetProtection();
  readonly freezePanes = new HostFreezePanes((area) => this.#rangeOf(area));
  readonly names: HostNames;
  readonly charts: HostCharts;
  tabColor = '';
  showGridlines = true;
  showHeadings = true;
  #name: string;
  #visibility: Visibility = 'Visible';

  constructor(
    private readonly realm: WorksheetRealm,
    override readonly hostId: string,
    name: string,
  ) {
    super();
    this.#name = name;
    this.session = realm.session;
    this.cells = new SheetCells(() => this.session.calculate);
    this.tables = new HostTables(realm, this);
    this.names = new HostNames('Worksheet', (sheet) => realm.sheetNamed(sheet ?? this.#name));
    this.charts = new HostCharts(this);
  }

  get id(): string {
    return this.hostId;
  }

  get name(): string {
    return this.#name;
  }

  set name(name: string) {
    this.realm.requireOpenStructure();
    if (name.toLowerCase() !== this.#name.toLowerCase()) this.realm.requireFreeName(name);
    this.#name = name;
  }

  get position(): number {
    return this.realm.positionOf(this);
  }

  set position(position: number) {
    this.realm.requireOpenStructure();
    this.realm.moveTo(this, position);
  }

  get visibility(): Visibility {
    return this.#visibility;
  }

  set visibility(visibility: Visibility) {
    this.realm.requireOpenStructure();
    if (!['Visible', 'Hidden', 'VeryHidden'].includes(visibility)) refuse('InvalidArgument');
    if (visibility !== 'Visible') this.realm.requireAnotherVisible(this);
    this.#visibility = visibility;
  }

  getRange(address?: unknown): HostRange {
    if (typeof address !== 'string' || address === '')
      return new HostRange(this, 0, 0, sheetRows, sheetColumns);
    const text = address;
    const named = this.names.find(text) ?? this.realm.workbookNames.find(text);
    return named ? named.getRange() : this.#rangeOf(areaAt(text));
  }

  getRangeByIndexes(row: number, column: number, rows: number, columns: number): HostRange {
    return new HostRange(this, row, column, rows, columns);
  }

  getCell(row: number, column: number): HostRange {
    return new HostRange(this, row, column, 1, 1);
  }

  getUsedRange(valuesOnly?: unknown): HostRange {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }

  getUsedRangeOrNullObject(valuesOnly?: unknown): HostRange | null {
    const used = this.cells.used(valuesOnly !== true);
    return used ? this.#rangeOf(used) : null;
  }

  activate(): void {
    this.realm.activate(this);
  }

  calculate(_markAllDirty?: unknown): void {
    // Formulas keep the values they have.
  }

  delete(): void {
    this.realm.requireOpenStructure();
    if (this.#visibility === 'VeryHidden') refuse('InvalidOperation');
    this.realm.requireAnotherVisible(this);
    this.realm.remove(this);
  }

  requireWritable(area: Area, allowance?: Allowance): void {
    if (!this.protection.protected || (allowance && this.protection.allows(allowance))) return;
    if (area.rows === sheetRows || area.columns === sheetColumns) refuse('AccessDenied');
    for (let row = area.row; row < area.row + area.rows; row += 1)
      for (let column = area.column; column < area.column + area.columns; column += 1)
        if (this.cells.at(row, column).style?.locked !== false) refuse('AccessDenied');
  }

  changed(area: Area, { changeType, before, after }: CellChange): void {
    if (changeType === 'RangeEdited') {
      for (const table of this.heldTables) {
        table.growInto(area);
        if (overlap(area, { ...table.area, rows: 1 })) table.tidyHeader();
      }
    }
    const payload = {
      worksheetId: this.hostId,
      address: formatArea(area),
      changeType,
      shiftDirection: 'None',
      referenceId: formatAddress(this.#name, area),
      ...(before === undefined ? {} : detailsOf(before as CellValue, after as CellValue)),
    };
    for (const target of [this.hostId, WORKBOOK_TARGET])
      this.session.fire(eventTypes.sheetChanged, target, payload);
    const around = { ...area, row: Math.max(0, area.row - 1), rows: area.rows + 1 };
    for (const table of this.heldTables) {
      if (!table.touches(changeType === 'RowDeleted' ? around : area)) continue;
      for (const target of [table.id, this.hostId, WORKBOOK_TARGET])
        this.session.fire(eventTypes.tableChanged, target, { ...payload, tableId: table.id });
    }
  }

  shift(area: Area, direction: ShiftDirection, owner?: TableShape): void {
    const moves = planTableMoves(this.heldTables, area, direction, owner);
    const blanked = this.heldTables.find((table) => direction === 'Up' && isWholeBody(table, area));
    if (direction === 'Up') this.cells.deleteUp(area);
    else if (direction === 'Down') this.cells.insertDown(area);
    else if (direction === 'Left') this.cells.deleteLeft(area);
    else this.cells.insertRight(area);
    for (const move of moves) move();
    // A table keeps one row, blank, where all its rows are taken out.
    if (blanked) this.cells.insertDown({ ...blanked.body, rows: 1 });
  }

  filters(row: number): boolean {
    return this.heldTables.some((table) => table.filters.hides(row));
  }

  select(area: Area): void {
    this.activate();
    this.session.selection = { sheet: this.hostId, area };
    const payload = { worksheetId: this.hostId, address: formatArea(area) };
    for (const target of [this.hostId, WORKBOOK_TARGET])
      this.session.fire(eventTypes.sheetSelection, target, payload);
    for (const table of this.heldTables) {
      const inside = overlap(table.area, area);
      const address = inside ? formatArea(inside) : '';
      this.session.fire(eventTypes.tableSelection, table.id, { ...payload, address });
    }
  }

  removeTable(table: TableShape): void {
    this.heldTables.splice(
      this.heldTables.findIndex((one) => one === table),
      1,
    );
    const payload = { tableId: table.hostId, tableName: table.name, worksheetId: this.hostId };
    for (const target of [WORKBOOK_TARGET, this.hostId])
      this.session.fire(eventTypes.tableDeleted, target, payload);
  }

  #rangeOf({ row, column, rows, columns }: Area): HostRange {
    return new HostRange(this, row, column, rows, columns);
  }
}

function isWholeBody(table: HostTable, area: Area): boolean {
  return overlap(table.body, area)?.rows === table.height && area.row > table.headerRow;
}

function detailsOf(before: CellValue, after: CellValue): object {
  return {
    valueBefore: before,
    valueAfter: after,
    valueTypeBefore: valueType(before),
    valueTypeAfter: valueType(after),
  };
}
