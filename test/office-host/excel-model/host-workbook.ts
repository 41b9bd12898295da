/** The open workbook: the root of everything an add-in reaches. */
import { HostObject, refuse } from '../host-object';
import type { ExcelSession } from './excel-session';
import { HostApplication, HostProperties, HostRuntime } from './host-application';
import { HostNames } from './host-names';
import { HostWorkbookProtection } from './host-protection';
import { HostRange } from './host-range';
import { HostSettings } from './host-settings';
import { HostTables } from './host-tables';
import { HostWorksheets } from './host-worksheets';
import { HostXmlParts } from './host-xml-parts';
import { parseAddress } from './sheet-area';

export class HostWorkbook extends HostObject {
  readonly hostType = 'Workbook';
  readonly scalars = ['name'];
  readonly name = 'Register.xlsx';
  /** Settings of the add-in, by key, each value as JSON. */
  readonly storedSettings = new Map<string, string>();
  readonly worksheets: HostWorksheets;
  readonly tables: HostTables;
  readonly names = new HostNames('Workbook', (sheet) => this.worksheets.sheetNamed(sheet));
  readonly settings = new HostSettings(this.storedSettings);
  readonly customXmlParts: HostXmlParts;
  readonly protection = new HostWorkbookProtection();
  readonly application = new HostApplication();
  readonly properties = new HostProperties();
  readonly _Runtime: HostRuntime;

  constructor(readonly session: ExcelSession) {
    super();
    this.worksheets = new HostWorksheets(session, this);
    this.tables = new HostTables(this.worksheets);
    this.customXmlParts = new HostXmlParts(() => session.newId());
    this._Runtime = new HostRuntime(session.events);
  }

  getActiveCell(): HostRange {
    return this.getSelectedRange().getCell(0, 0);
  }

  getSelectedRange(): HostRange {
    const { selection } = this.session;
    if (!selection) return this.worksheets.getActiveWorksheet().getCell(0, 0);
    const { row, column, rows, columns } = selection.area;
    return new HostRange(this.worksheets.getItem(selection.sheet), row, column, rows, columns);
  }

  /** How the client of the web opens a new workbook; the others go by way of the application. */
  createAndOpenWorkbook(base64?: unknown): void {
    this.application.createWorkbook(base64).open();
  }

  /** What an event leads back to. */
  _GetRangeForEventByReferenceId(reference: string): HostRange {
    return this._GetRangeOrNullObjectForEventByReferenceId(reference) ?? refuse('ItemNotFound');
  }

  _GetRangeOrNullObjectForEventByReferenceId(reference: string): HostRange | null {
    const found = parseAddress(reference);
    const sheet = found && this.worksheets.getItemOrNullObject(found.sheet ?? '');
    return sheet
      ? sheet.getRangeByIndexes(found.area.row, found.area.column, found.area.rows, found.area.columns)
      : null;
  }

  /** Not a part of the interface: what a co-author does meanwhile, told with the source Remote. */
  asCoAuthor(change: () => void): void {
    this.session.remote = true;
    try {
      change();
    } finally {
      this.session.remote = false;
    }
  }

  requireOpenStructure(): void {
    if (this.protection.protected) refuse('AccessDenied');
  }
}
