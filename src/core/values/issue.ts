/**
 * Something a person has to know about the data: a code with its facts and its
 * place. The sentence is made in `texts`, the severity is fixed per code.
 */
import type { IssueCode } from '../texts/issue-texts';

/** Where it is. Whoever knows more of the place fills it in on the way up. */
export interface Place {
  /** File name, as the user named it. */
  readonly file?: string;
  /** Sheet name, as the user sees it. */
  readonly sheet?: string;
  /** Row on the sheet, counted from 1, as Excel shows it. */
  readonly sheetRow?: number;
  /** Name of the table definition, e.g. `offers`. */
  readonly table?: string;
  /** Data row of the table, counted from 1. */
  readonly row?: number;
  /** Title of the column as it stands in the sheet, or its letter where there is no title. */
  readonly column?: string;
}

export interface Issue {
  readonly code: IssueCode;
  readonly at: Place;
  readonly params: Readonly<Record<string, string | number>>;
}

export function issue(code: IssueCode, params: Issue['params'] = {}, at: Place = {}): Issue {
  return { code, at, params };
}

/** The same issue about the office's own workbook: nobody sent it, so the advice is another one than for a return. */
export function ofTheOffice(found: Issue): Issue {
  return { ...found, params: { ...found.params, whose: 'office' } };
}

/** The same issue with its place filled in further; what is known already stays. */
export function placed(found: Issue, at: Place): Issue {
  return { ...found, at: { ...at, ...found.at } };
}
