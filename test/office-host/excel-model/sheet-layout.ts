/** What a sheet has beside its cells: widths, heights, what is hidden, validations. */
import { covers, overlap, without, type Area } from './sheet-area';

export interface Validation {
  readonly rule: Readonly<Record<string, unknown>>;
  readonly ignoreBlanks: boolean;
  readonly errorAlert: Readonly<Record<string, unknown>>;
  readonly prompt: Readonly<Record<string, unknown>>;
}

export const noValidation: Validation = {
  rule: {},
  ignoreBlanks: true,
  errorAlert: { showAlert: true, style: 'Stop', title: '', message: '' },
  prompt: { showPrompt: true, title: '', message: '' },
};

/** Width of a column in points where nobody set one. */
export const standardWidth = 48;
export const standardHeight = 15;

export class SheetLayout {
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  readonly hiddenColumns = new Set<number>();
  readonly hiddenRows = new Set<number>();
  #validations: readonly { readonly area: Area; readonly validation: Validation }[] = [];

  get validations(): readonly { readonly area: Area; readonly validation: Validation }[] {
    return this.#validations;
  }

  /** Sets what holds in the area; undefined takes away what held there. */
  validate(area: Area, validation: Validation | undefined): void {
    const rest = this.#validations.flatMap((one) =>
      without(one.area, area).map((left) => ({ area: left, validation: one.validation })),
    );
    this.#validations = validation ? [...rest, { area, validation }] : rest;
  }

  /** The one that holds in the whole area; `mixed` where several or only a part do. */
  validationOf(area: Area): Validation | 'none' | 'mixed' {
    const found = this.#validations.filter((one) => overlap(one.area, area));
    const [first] = found;
    if (!first) return 'none';
    return found.length === 1 && covers(first.area, area) ? first.validation : 'mixed';
  }
}
