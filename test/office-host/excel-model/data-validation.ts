/** What may be typed into the cells of a range. Values the program writes are not held to it, as in Excel. */
import { HostError, HostObject } from '../host-object';
import type { Area } from './sheet-area';
import { noValidation, type Validation } from './sheet-layout';
import type { SheetShape } from './sheet-shape';

/** Longest list of values that Excel keeps inside a rule. */
const LONGEST_LIST = 255;

const typeNames: Readonly<Record<string, string>> = {
  list: 'List',
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
};

type Part = Readonly<Record<string, unknown>>;

export class HostDataValidation extends HostObject {
  readonly hostType = 'DataValidation';
  readonly scalars = ['rule', 'type', 'ignoreBlanks', 'errorAlert', 'prompt'];

  constructor(
    private readonly sheet: SheetShape,
    private readonly area: Area,
  ) {
    super();
  }

  get type(): string {
    const held = this.sheet.layout.validationOf(this.area);
    if (held === 'none') return 'None';
    if (held === 'mixed') return 'Inconsistent';
    return typeNames[Object.keys(held.rule)[0] ?? ''] ?? 'None';
  }

  get rule(): unknown {
    return this.#held?.rule ?? null;
  }

  set rule(rule: unknown) {
    const [[kind, part] = ['', undefined], ...more] = Object.entries(asPart(rule));
    if (typeNames[kind] === undefined || more.length > 0) throw new HostError('InvalidArgument');
    const source = asPart(part)['source'];
    if (kind === 'list' && typeof source !== 'string')
      throw new Error('Emulated Excel takes the source of a list as text only');
    if (kind === 'list' && String(source).length > LONGEST_LIST) throw new HostError('InvalidArgument');
    this.#set({ rule: asPart(rule) });
  }

  get ignoreBlanks(): unknown {
    return this.#held?.ignoreBlanks ?? null;
  }

  set ignoreBlanks(ignore: unknown) {
    this.#set({ ignoreBlanks: ignore === true });
  }

  get errorAlert(): unknown {
    return this.#held?.errorAlert ?? null;
  }

  set errorAlert(alert: unknown) {
    this.#set({ errorAlert: { ...noValidation.errorAlert, ...asPart(alert) } });
  }

  get prompt(): unknown {
    return this.#held?.prompt ?? null;
  }

  set prompt(prompt: unknown) {
    this.#set({ prompt: { ...noValidation.prompt, ...asPart(prompt) } });
  }

  clear(): void {
    this.sheet.requireWritable(this.area);
    this.sheet.layout.validate(this.area, undefined);
  }

  /** Undefined where the range is not of one kind. */
  get #held(): Validation | undefined {
    const held = this.sheet.layout.validationOf(this.area);
    if (held === 'mixed') return undefined;
    return held === 'none' ? noValidation : held;
  }

  #set(part: Partial<Validation>): void {
    this.sheet.requireWritable(this.area);
    this.sheet.layout.validate(this.area, { ...(this.#held ?? noValidation), ...part });
  }
}

function asPart(value: unknown): Part {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new HostError('InvalidArgument');
  return value as Part;
}
