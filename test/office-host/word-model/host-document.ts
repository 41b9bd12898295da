/** The document: the object everything else is reached from. */
import { HostError, HostObject, type HostCollection } from '../host-object';
import { controlsOfKinds, richTextOf } from './controls';
import { WordCollection } from './host-collections';
import { HostProperties } from './host-properties';
import { HostSection } from './host-section';
import type { OpenDocument } from './open-document';
import { HostSearchOptions } from './search';
import type { WordObjects } from './word-objects';

export class HostDocument extends HostObject {
  readonly hostType = 'Document';
  readonly scalars = ['saved', 'changeTrackingMode'];
  override readonly keepsReference = true;
  readonly #properties: HostProperties;

  constructor(
    private readonly open: OpenDocument,
    private readonly whenSaved: () => void,
  ) {
    super();
    const objects: WordObjects = open;
    const [core] = open.file.related('', 'core-properties').values();
    this.#properties = new HostProperties(objects, core === undefined ? undefined : open.file.part(core));
  }

  /** For the interpreter: objects that the client makes without a parent. */
  override newObject(name: string): HostObject | undefined {
    return name.endsWith('.SearchOptions') ? new HostSearchOptions() : undefined;
  }

  get saved(): boolean {
    return this.open.saved;
  }

  /** Since WordApi 1.4. What it would do to changes is not modelled: only that it is on. */
  get changeTrackingMode(): string {
    return this.open.tracksChanges ? 'TrackAll' : 'Off';
  }

  get body(): HostObject {
    return this.open.body(this.open.bodyElement);
  }

  get contentControls(): HostCollection {
    return this.open.controls(richTextOf(this.open.shownControls()));
  }

  getContentControls(options: unknown): HostCollection {
    return this.open.controls(controlsOfKinds(this.open.shownControls(), options));
  }

  get sections(): HostCollection {
    return new WordCollection('SectionCollection', this.#sections());
  }

  get properties(): HostObject {
    return this.#properties;
  }

  getSelection(): HostObject {
    return this.open.range(this.open.selection);
  }

  save(behavior: unknown, name: unknown): void {
    if ((behavior ?? name ?? null) !== null) throw new HostError('InvalidArgument');
    this.open.saved = true;
    this.whenSaved();
  }

  #sections(): readonly HostSection[] {
    const count = this.open.headers.sections().length;
    const made: HostSection[] = [];
    for (let index = 0; index < count; index += 1)
      made.push(new HostSection(this.open, this.open.headers, index, () => made));
    return made;
  }
}
