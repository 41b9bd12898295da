/** The sheets of the workbook in their order, and which of them is shown. */
import { HostCollection, refuse } from '../host-object';
import { eventTypes, WORKBOOK_TARGET, type ExcelSession } from './excel-session';
import type { HostNames } from './host-names';
import type { HostTable } from './host-table';
import { HostWorksheet, type WorksheetRealm } from './host-worksheet';

export class HostWorksheets extends HostCollection implements WorksheetRealm {
  readonly hostType = 'WorksheetCollection';
  readonly scalars = [];
  #sheets: HostWorksheet[] = [];
  #active: HostWorksheet | undefined;

  constructor(
    readonly session: ExcelSession,
    private readonly workbook: { readonly names: HostNames; requireOpenStructure(): void },
  ) {
    super();
  }

  items(): readonly HostWorksheet[] {
    return this.#sheets;
  }

  getCount(visibleOnly?: unknown): number {
    return this.#sheets.filter((sheet) => visibleOnly !== true || sheet.visibility === 'Visible').length;
  }

  getItem(key: string | number): HostWorksheet {
    return this.getItemOrNullObject(key) ?? refuse('ItemNotFound');
  }

  /** By name, case aside, or by id. */
  getItemOrNullObject(key: string | number): HostWorksheet | null {
    const name = String(key).toLowerCase();
    return this.#sheets.find((sheet) => sheet.id === key || sheet.name.toLowerCase() === name) ?? null;
  }

  getActiveWorksheet(): HostWorksheet {
    return this.#active ?? this.#sheets[0] ?? refuse('ItemNotFound');
  }

  getFirst(visibleOnly?: unknown): HostWorksheet {
    const from = this.#sheets.filter((sheet) => visibleOnly !== true || sheet.visibility === 'Visible');
    return from[0] ?? refuse('ItemNotFound');
  }

  getLast(visibleOnly?: unknown): HostWorksheet {
    const from = this.#sheets.filter((sheet) => visibleOnly !== true || sheet.visibility === 'Visible');
    return from.at(-1) ?? refuse('ItemNotFound');
  }

  /** At the end; the sheet that is shown stays shown. */
  add(name?: unknown): HostWorksheet {
    this.requireOpenStructure();
    const chosen = typeof name === 'string' && name !== '' ? name : this.#freeName();
    this.requireFreeName(chosen);
    const sheet = new HostWorksheet(this, this.session.newId(), chosen);
    this.#sheets.push(sheet);
    this.session.fire(eventTypes.sheetAdded, WORKBOOK_TARGET, { worksheetId: sheet.id });
    return sheet;
  }

  /** For building a workbook, not a part of the interface: the sheet of that name, made where it is missing. */
  ensure(name: string): HostWorksheet {
    return this.getItemOrNullObject(name) ?? this.add(name);
  }

  get workbookNames(): HostNames {
    return this.workbook.names;
  }

  allTables(): readonly HostTable[] {
    return this.#sheets.flatMap((sheet) => sheet.heldTables);
  }

  sheetNamed(name: string | undefined): HostWorksheet {
    return name === undefined ? this.getActiveWorksheet() : this.getItem(name);
  }

  positionOf(sheet: HostWorksheet): number {
    return this.#sheets.indexOf(sheet);
  }

  moveTo(sheet: HostWorksheet, position: number): void {
    if (position < 0 || position >= this.#sheets.length) refuse('InvalidArgument');
    this.#sheets = this.#sheets.filter((one) => one !== sheet);
    this.#sheets.splice(position, 0, sheet);
  }

  requireFreeName(name: string): void {
    if (name.length > 31 || /[:\\/?*[\]]|^'|'$|^\s*$/.test(name)) refuse('InvalidArgument');
    if (this.#sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase()))
      refuse('ItemAlreadyExists');
  }

  requireOpenStructure(): void {
    this.workbook.requireOpenStructure();
  }

  requireAnotherVisible(sheet: HostWorksheet): void {
    if (!this.#sheets.some((one) => one !== sheet && one.visibility === 'Visible'))
      refuse('InvalidOperation');
  }

  remove(sheet: HostWorksheet): void {
    const next = this.#active === sheet ? undefined : this.#active;
    this.#sheets = this.#sheets.filter((one) => one !== sheet);
    this.#active = next;
    this.session.fire(eventTypes.sheetDeleted, WORKBOOK_TARGET, { worksheetId: sheet.id });
  }

  activate(sheet: HostWorksheet): void {
    const before = this.getActiveWorksheet();
    this.#active = sheet;
    if (before === sheet) return;
    this.session.selection = undefined;
    for (const target of [before.id, WORKBOOK_TARGET])
      this.session.fire(eventTypes.sheetDeactivated, target, { worksheetId: before.id });
    for (const target of [sheet.id, WORKBOOK_TARGET])
      this.session.fire(eventTypes.sheetActivated, target, { worksheetId: sheet.id });
  }

  _RegisterActivatedEvent(): void {
    this.session.events.register(eventTypes.sheetActivated, WORKBOOK_TARGET);
  }

  _UnregisterActivatedEvent(): void {
    this.session.events.unregister(eventTypes.sheetActivated, WORKBOOK_TARGET);
  }

  _RegisterDeactivatedEvent(): void {
    this.session.events.register(eventTypes.sheetDeactivated, WORKBOOK_TARGET);
  }

  _UnregisterDeactivatedEvent(): void {
    this.session.events.unregister(eventTypes.sheetDeactivated, WORKBOOK_TARGET);
  }

  _RegisterAddedEvent(): void {
    this.session.events.register(eventTypes.sheetAdded, WORKBOOK_TARGET);
  }

  _UnregisterAddedEvent(): void {
    this.session.events.unregister(eventTypes.sheetAdded, WORKBOOK_TARGET);
  }

  _RegisterDeletedEvent(): void {
    this.session.events.register(eventTypes.sheetDeleted, WORKBOOK_TARGET);
  }

  _UnregisterDeletedEvent(): void {
    this.session.events.unregister(eventTypes.sheetDeleted, WORKBOOK_TARGET);
  }

  _RegisterDataChangedEvent(): void {
    this.session.events.register(eventTypes.sheetChanged, WORKBOOK_TARGET);
  }

  _UnregisterDataChangedEvent(): void {
    this.session.events.unregister(eventTypes.sheetChanged, WORKBOOK_TARGET);
  }

  _RegisterSelectionChangedEvent(): void {
    this.session.events.register(eventTypes.sheetSelection, WORKBOOK_TARGET);
  }

  _UnregisterSelectionChangedEvent(): void {
    this.session.events.unregister(eventTypes.sheetSelection, WORKBOOK_TARGET);
  }

  #freeName(): string {
    for (let count = this.#sheets.length + 1; ; count += 1)
      if (!this.getItemOrNullObject(`Tabelle${count}`)) return `Tabelle${count}`;
  }
}
