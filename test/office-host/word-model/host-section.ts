/** A section of the document with its headers and footers. */
import { HostError, type HostObject } from '../host-object';
import { missing } from './host-content';
import type { HeaderParts } from './header-parts';
import { WordObject, type WordObjects } from './word-objects';

const types: Readonly<Record<string, string>> = { Primary: 'default', FirstPage: 'first', EvenPages: 'even' };

export class HostSection extends WordObject {
  readonly hostType = 'Section';
  readonly scalars = [];

  constructor(
    objects: WordObjects,
    private readonly parts: HeaderParts,
    private readonly index: number,
    private readonly all: () => readonly HostSection[],
  ) {
    super(objects);
  }

  get body(): HostObject {
    if (this.all().length > 1)
      throw new Error('Emulated Word: the body of one of several sections is not modelled');
    return this.objects.body(this.parts.body);
  }

  getHeader(type: unknown): HostObject {
    return this.#edge('header', type);
  }

  getFooter(type: unknown): HostObject {
    return this.#edge('footer', type);
  }

  getNextOrNullObject(): HostObject | null {
    return this.all()[this.index + 1] ?? null;
  }

  getNext(): HostObject {
    return this.getNextOrNullObject() ?? missing();
  }

  #edge(kind: 'header' | 'footer', type: unknown): HostObject {
    const written = types[String(type)];
    if (written === undefined) throw new HostError('InvalidArgument');
    return this.objects.body(this.parts.find(this.index, kind, written));
  }
}
