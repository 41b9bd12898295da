/** Custom XML parts of the workbook: text of the program's own, found by its namespace. */
import { HostCollection, HostObject, refuse } from '../host-object';

export class HostXmlParts extends HostCollection {
  readonly hostType = 'CustomXmlPartCollection';
  readonly scalars = [];
  #items: readonly HostXmlPart[] = [];

  constructor(private readonly newId: () => string) {
    super();
  }

  items(): readonly HostXmlPart[] {
    return this.#items;
  }

  getCount(): number {
    return this.#items.length;
  }

  getItem(id: string | number): HostXmlPart {
    return this.getItemOrNullObject(id) ?? refuse('ItemNotFound');
  }

  getItemOrNullObject(id: string | number): HostXmlPart | null {
    return this.#items.find((part) => part.hostId === id) ?? null;
  }

  add(xml: string): HostXmlPart {
    const part = new HostXmlPart(this.newId(), wellFormed(xml), () => {
      this.#items = this.#items.filter((one) => one !== part);
    });
    this.#items = [...this.#items, part];
    return part;
  }

  getByNamespace(namespace: string): HostScopedXmlParts {
    return new HostScopedXmlParts(() => this.#items.filter((part) => part.namespaceUri === namespace));
  }
}

class HostScopedXmlParts extends HostCollection {
  readonly hostType = 'CustomXmlPartScopedCollection';
  readonly scalars = [];

  constructor(private readonly found: () => readonly HostXmlPart[]) {
    super();
  }

  items(): readonly HostXmlPart[] {
    return this.found();
  }

  getCount(): number {
    return this.found().length;
  }

  getItem(id: string | number): HostXmlPart {
    return this.getItemOrNullObject(id) ?? refuse('ItemNotFound');
  }

  getItemOrNullObject(id: string | number): HostXmlPart | null {
    return this.found().find((part) => part.hostId === id) ?? null;
  }

  getOnlyItem(): HostXmlPart {
    return this.getOnlyItemOrNullObject() ?? refuse('GeneralException');
  }

  /** Null where there is none, and where there are several. */
  getOnlyItemOrNullObject(): HostXmlPart | null {
    const found = this.found();
    return found.length === 1 ? (found[0] ?? null) : null;
  }
}

class HostXmlPart extends HostObject {
  readonly hostType = 'CustomXmlPart';
  readonly scalars = ['id', 'namespaceUri'];
  #xml: string;

  constructor(
    override readonly hostId: string,
    xml: string,
    private readonly remove: () => void,
  ) {
    super();
    this.#xml = xml;
  }

  get id(): string {
    return this.hostId;
  }

  get namespaceUri(): string {
    return namespaceOf(this.#xml);
  }

  getXml(): string {
    return this.#xml;
  }

  setXml(xml: string): void {
    this.#xml = wellFormed(xml);
  }

  delete(): void {
    this.remove();
  }
}

/** Namespace of the root element, empty where it has none. */
function namespaceOf(xml: string): string {
  const [, prefix, attributes = ''] = /<(?![?!])(?:([\w.-]+):)?[\w.-]+([^>]*)>/.exec(xml) ?? [];
  const name = prefix === undefined ? 'xmlns' : `xmlns:${prefix}`;
  return new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(attributes)?.[1] ?? '';
}

/** Refused where it cannot be XML; not a full parser. */
function wellFormed(xml: string): string {
  const root = /<(?![?!])([\w.:-]+)/.exec(xml)?.[1];
  const closed = root !== undefined && (xml.includes(`</${root}>`) || /\/>\s*$/.test(xml));
  return closed ? xml : refuse('InvalidArgument');
}
