/** Names for ranges and values, of the workbook or of one sheet. */
import { HostCollection, HostObject, refuse } from '../host-object';
import { HostRange } from './host-range';
import { formatAddress, parseAddress, type Area } from './sheet-area';
import type { SheetShape } from './sheet-shape';

/** The sheet of that name; without one the sheet the names belong to. */
type FindSheet = (name: string | undefined) => SheetShape;

export class HostNames extends HostCollection {
  readonly hostType = 'NamedItemCollection';
  readonly scalars = [];
  #items: readonly HostName[] = [];

  constructor(
    private readonly scope: 'Workbook' | 'Worksheet',
    private readonly sheetNamed: FindSheet,
  ) {
    super();
  }

  items(): readonly HostName[] {
    return this.#items;
  }

  getCount(): number {
    return this.#items.length;
  }

  getItem(name: string | number): HostName {
    return this.getItemOrNullObject(name) ?? refuse('ItemNotFound');
  }

  getItemOrNullObject(name: string | number): HostName | null {
    return this.find(String(name)) ?? null;
  }

  find(name: string): HostName | undefined {
    return this.#items.find((item) => item.name.toLowerCase() === name.toLowerCase());
  }

  /** For a range, or for a formula with the equals sign. */
  add(name: string, reference: unknown, comment?: unknown): HostName {
    if (!/^[\p{L}_\\][\p{L}\p{N}_.]*$/u.test(name)) refuse('InvalidArgument');
    if (this.find(name)) refuse('ItemAlreadyExists');
    const formula = reference instanceof HostRange ? `=${absolute(reference)}` : String(reference);
    if (!formula.startsWith('=')) refuse('InvalidArgument');
    const item = new HostName(
      name,
      formula,
      typeof comment === 'string' ? comment : '',
      this.scope,
      this.sheetNamed,
      () => {
        this.#items = this.#items.filter((one) => one !== item);
      },
    );
    this.#items = [...this.#items, item];
    return item;
  }
}

class HostName extends HostObject {
  readonly hostType = 'NamedItem';
  readonly scalars = ['name', 'formula', 'value', 'type', 'visible', 'scope', 'comment'];
  /** The client finds names again by this. */
  override readonly hostId: string;
  visible = true;

  constructor(
    readonly name: string,
    public formula: string,
    public comment: string,
    readonly scope: string,
    private readonly sheetNamed: FindSheet,
    private readonly remove: () => void,
  ) {
    super();
    this.hostId = name;
  }

  get type(): string {
    return parseAddress(this.formula.slice(1)) ? 'Range' : 'String';
  }

  get value(): string {
    return this.formula.slice(1).replaceAll('$', '');
  }

  getRange(): HostRange {
    return this.getRangeOrNullObject() ?? refuse('InvalidReference');
  }

  getRangeOrNullObject(): HostRange | null {
    const found = parseAddress(this.formula.slice(1));
    if (!found) return null;
    const { row, column, rows, columns } = found.area;
    return new HostRange(this.sheetNamed(found.sheet), row, column, rows, columns);
  }

  delete(): void {
    this.remove();
  }
}

/** `Sheet!$A$1:$B$2` */
function absoluteAddress(sheet: string, area: Area): string {
  const address = formatAddress(sheet, area);
  const mark = address.lastIndexOf('!');
  return address.slice(0, mark + 1) + address.slice(mark + 1).replaceAll(/[A-Z]+|\d+/g, (part) => `$${part}`);
}

function absolute(range: HostRange): string {
  return absoluteAddress(range.worksheet.name, range.area);
}
