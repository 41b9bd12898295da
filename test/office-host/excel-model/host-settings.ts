/** Settings of the add-in that travel with the workbook; each value is kept as JSON, under the add-in's own key. */
import { HostCollection, HostObject, refuse } from '../host-object';

export class HostSettings extends HostCollection {
  readonly hostType = 'SettingCollection';
  readonly scalars = [];

  constructor(private readonly stored: Map<string, string>) {
    super();
  }

  items(): readonly HostSetting[] {
    return [...this.stored.keys()].map((key) => new HostSetting(this.stored, key));
  }

  getCount(): number {
    return this.stored.size;
  }

  getItem(key: string | number): HostSetting {
    return this.getItemOrNullObject(key) ?? refuse('ItemNotFound');
  }

  getItemOrNullObject(key: string | number): HostSetting | null {
    return this.stored.has(String(key)) ? new HostSetting(this.stored, String(key)) : null;
  }

  /** Puts it in place of the one with the same key. */
  add(key: string, value: unknown): HostSetting {
    this.stored.set(key, JSON.stringify(value ?? null));
    return new HostSetting(this.stored, key);
  }
}

class HostSetting extends HostObject {
  readonly hostType = 'Setting';
  override readonly hostIdName = '_Id';
  override readonly hostId: string;
  readonly scalars = ['key', 'value'];

  constructor(
    private readonly stored: Map<string, string>,
    readonly key: string,
  ) {
    super();
    this.hostId = key;
  }

  get value(): unknown {
    return JSON.parse(this.stored.get(this.key) ?? 'null') as unknown;
  }

  set value(value: unknown) {
    this.stored.set(this.key, JSON.stringify(value));
  }

  delete(): void {
    this.stored.delete(this.key);
  }
}
