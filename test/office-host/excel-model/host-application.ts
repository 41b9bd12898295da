/** Excel itself: calculation, new workbooks, and the runtime of the add-in. */
import type { HostEvents } from '../host-events';
import { HostObject, refuse } from '../host-object';

export class HostApplication extends HostObject {
  readonly hostType = 'Application';
  readonly scalars = ['calculationMode'];
  calculationMode = 'Automatic';
  /** Workbooks the program has opened in windows of their own, as their bytes in base64; empty for a blank one. */
  readonly openedWorkbooks: string[] = [];
  readonly #made: string[] = [];

  calculate(_type?: unknown): void {
    // Formulas keep the values they have.
  }

  suspendApiCalculationUntilNextSync(): void {
    // Nothing is calculated anyway.
  }

  suspendScreenUpdatingUntilNextSync(): void {
    // There is no screen.
  }

  createWorkbook(base64?: unknown): HostCreatedWorkbook {
    const content = typeof base64 === 'string' ? base64 : '';
    if (content !== '' && !content.startsWith('UEsD')) refuse('InvalidArgument');
    this.#made.push(content);
    return this._GetWorkbookCreatedById(String(this.#made.length));
  }

  _GetWorkbookCreatedById(id: string): HostCreatedWorkbook {
    const content = this.#made[Number(id) - 1] ?? refuse('ItemNotFound');
    return new HostCreatedWorkbook(id, () => this.openedWorkbooks.push(content));
  }
}

class HostCreatedWorkbook extends HostObject {
  readonly hostType = 'WorkbookCreated';
  readonly scalars = ['id'];

  constructor(
    override readonly hostId: string,
    private readonly show: () => void,
  ) {
    super();
  }

  get id(): string {
    return this.hostId;
  }

  open(): void {
    this.show();
  }
}

/** Where the add-in switches its events off and on. */
export class HostRuntime extends HostObject {
  readonly hostType = 'Runtime';
  readonly scalars = ['enableEvents'];

  constructor(private readonly events: HostEvents) {
    super();
  }

  get enableEvents(): boolean {
    return this.events.enabled;
  }

  set enableEvents(enabled: boolean) {
    this.events.enabled = enabled;
  }
}

/** What is written about the workbook as a whole. */
export class HostProperties extends HostObject {
  readonly hostType = 'DocumentProperties';
  readonly scalars = ['author', 'category', 'comments', 'company', 'keywords', 'subject', 'title'];
  author = '';
  category = '';
  comments = '';
  company = '';
  keywords = '';
  subject = '';
  title = '';
}
