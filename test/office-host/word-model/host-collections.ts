/** Collections of the emulated Word. Each holds what was there when it was asked for. */
import { HostCollection, HostError, type HostObject } from '../host-object';
import { missing } from './host-content';
import type { HostControl } from './host-control';

export class WordCollection<Item extends HostObject = HostObject> extends HostCollection {
  readonly scalars: readonly string[] = [];
  override readonly keepsReference = true;

  constructor(
    readonly hostType: string,
    protected readonly held: readonly Item[],
  ) {
    super();
  }

  items(): readonly Item[] {
    return this.held;
  }

  getItem(index: string | number): Item {
    return this.held[Number(index)] ?? missing();
  }

  getFirstOrNullObject(): Item | null {
    return this.held[0] ?? null;
  }

  getFirst(): Item {
    return this.held[0] ?? missing();
  }
}

/** Paragraphs know their last one as well. */
export class ParagraphCollection extends WordCollection {
  getLastOrNullObject(): HostObject | null {
    return this.held.at(-1) ?? null;
  }

  getLast(): HostObject {
    return this.held.at(-1) ?? missing();
  }
}

export class ControlCollection extends WordCollection<HostControl> {
  constructor(controls: readonly HostControl[]) {
    super('ContentControlCollection', controls);
  }

  getByTag(tag: unknown): ControlCollection {
    return this.#where((one) => one.tag === tag);
  }

  getByTitle(title: unknown): ControlCollection {
    return this.#where((one) => one.title === title);
  }

  getByTypes(types: unknown): ControlCollection {
    if (!Array.isArray(types)) throw new HostError('InvalidArgument');
    return this.#where((one) => types.includes(one.type) || types.includes(one.subtype));
  }

  getByIdOrNullObject(id: unknown): HostControl | null {
    return this.held.find((one) => one.id === id) ?? null;
  }

  getById(id: unknown): HostControl {
    return this.getByIdOrNullObject(id) ?? missing();
  }

  override getItem(id: string | number): HostControl {
    return this.getById(Number(id));
  }

  #where(wanted: (control: HostControl) => boolean): ControlCollection {
    return new ControlCollection(this.held.filter(wanted));
  }
}
