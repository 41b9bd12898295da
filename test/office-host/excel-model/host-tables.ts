/** The tables of a sheet, or of the whole workbook. */
import { HostCollection, refuse } from '../host-object';
import { eventTypes, WORKBOOK_TARGET, type ExcelSession } from './excel-session';
import { HostRange } from './host-range';
import { HostTable } from './host-table';
import { parseAddress, type Area } from './sheet-area';
import type { SheetShape } from './sheet-shape';

/** A sheet that keeps tables. */
export interface TableSheet extends SheetShape {
  readonly heldTables: HostTable[];
}

export interface TableRealm {
  readonly session: ExcelSession;
  /** All tables of the workbook: names are unique there. */
  allTables(): readonly HostTable[];
  /** The sheet of that name; without a name the one an address without sheet means. */
  sheetNamed(name: string | undefined): TableSheet;
}

export class HostTables extends HostCollection {
  readonly hostType = 'TableCollection';
  readonly scalars = ['count'];

  constructor(
    private readonly realm: TableRealm,
    private readonly sheet?: TableSheet,
  ) {
    super();
  }

  get count(): number {
    return this.items().length;
  }

  getCount(): number {
    return this.count;
  }

  items(): readonly HostTable[] {
    return this.sheet ? this.sheet.heldTables : this.realm.allTables();
  }

  getItem(key: string | number): HostTable {
    return this.getItemOrNullObject(key) ?? refuse('ItemNotFound');
  }

  getItemAt(index: number): HostTable {
    return this.items()[index] ?? refuse('InvalidArgument');
  }

  /** By name, case aside, or by id. */
  getItemOrNullObject(key: string | number): HostTable | null {
    const name = String(key).toLowerCase();
    return this.items().find((table) => table.id === key || table.name.toLowerCase() === name) ?? null;
  }

  /** Over that range; a header alone gets one blank row. */
  add(place: unknown, hasHeaders: unknown): HostTable {
    const { sheet, area } = this.#placeOf(place);
    sheet.requireWritable(area);
    if (sheet.heldTables.some((table) => table.touches(area))) refuse('InvalidArgument');
    if (hasHeaders !== true) sheet.shift({ ...area, rows: 1 }, 'Down');
    const rows = hasHeaders === true ? area.rows - 1 : area.rows;
    const blank = rows === 0;
    if (blank && !sheet.cells.isBlank({ ...area, row: area.row + 1, rows: 1 }))
      sheet.shift({ ...area, row: area.row + 1, rows: 1 }, 'Down');
    const table = new HostTable(
      sheet,
      this.realm.session.newId(),
      this.#freeName(),
      {
        headerRow: area.row,
        firstColumn: area.column,
        width: area.columns,
        height: Math.max(1, rows),
        blank,
      },
      (name) => this.#isFree(name),
    );
    sheet.heldTables.push(table);
    table.tidyHeader();
    const payload = { tableId: table.id, worksheetId: sheet.hostId };
    for (const target of [WORKBOOK_TARGET, sheet.hostId])
      this.realm.session.fire(eventTypes.tableAdded, target, payload);
    return table;
  }

  _RegisterDataChangedEvent(): void {
    this.realm.session.events.register(eventTypes.tableChanged, this.#target);
  }

  _UnregisterDataChangedEvent(): void {
    this.realm.session.events.unregister(eventTypes.tableChanged, this.#target);
  }

  _RegisterAddedEvent(): void {
    this.realm.session.events.register(eventTypes.tableAdded, this.#target);
  }

  _UnregisterAddedEvent(): void {
    this.realm.session.events.unregister(eventTypes.tableAdded, this.#target);
  }

  _RegisterDeletedEvent(): void {
    this.realm.session.events.register(eventTypes.tableDeleted, this.#target);
  }

  _UnregisterDeletedEvent(): void {
    this.realm.session.events.unregister(eventTypes.tableDeleted, this.#target);
  }

  get #target(): string {
    return this.sheet?.hostId ?? WORKBOOK_TARGET;
  }

  #placeOf(place: unknown): { readonly sheet: TableSheet; readonly area: Area } {
    if (place instanceof HostRange)
      return { sheet: this.realm.sheetNamed(place.worksheet.name), area: place.area };
    const found = parseAddress(String(place)) ?? refuse('InvalidArgument');
    const sheet = found.sheet === undefined && this.sheet ? this.sheet : this.realm.sheetNamed(found.sheet);
    return { sheet, area: found.area };
  }

  #isFree(name: string): boolean {
    return this.realm.allTables().every((table) => table.name.toLowerCase() !== name.toLowerCase());
  }

  #freeName(): string {
    for (let count = 1; ; count += 1) if (this.#isFree(`Tabelle${count}`)) return `Tabelle${count}`;
  }
}
