/**
 * The shape of every sentence the product speaks: German and English side by
 * side, so that neither is forgotten. `{{name}}` is filled in from the
 * parameters; where number matters, `count` chooses between one and other.
 */
export interface Plural {
  readonly one: string;
  readonly other: string;
}

export type Wording = string | Plural;

export interface TextEntry {
  readonly de: Wording;
  readonly en: Wording;
}

export type Severity = 'error' | 'warning' | 'info';

/** A finding's sentence; says what was found and what to do next. */
export interface IssueEntry extends TextEntry {
  readonly severity: Severity;
  /** The same where the file is the office's own workbook (`whose: 'office'`): there is no sender to ask. */
  readonly ofTheOffice?: TextEntry;
  /** Phrases a parameter can stand for: a parameter whose value is one of these keys is spoken as the phrase. */
  readonly phrases?: Readonly<Record<string, TextEntry>>;
}

export type Language = 'de' | 'en';
