/** A finding as a sentence for a person: the place as they see it on the screen, then what is wrong and what to do. */
import { issueEntry } from '../texts/issue-texts';
import { say } from '../texts/say';
import type { IssueEntry, Language } from '../texts/text-entry';
import { formatNumber } from './german-notation';
import { harmless, harmlessLine } from './harmless-text';
import type { Issue, Place } from './issue';
import { cut, LONGEST_NAME } from './shorten';

/** Where the sentence is read: a pane has buttons where the shell has commands. */
export type Reader = 'shell' | 'pane';

/** File, sheet, row and column, as far as known, and the sentence. */
export function describeIssue(issue: Issue, language: Language = 'de', reader: Reader = 'shell'): string {
  const place = describePlace(issue.at, language);
  const entry = issueEntry(issue.code);
  const wording = issue.params['whose'] === 'office' ? (entry.ofTheOffice ?? entry) : entry;
  const params = spokenParams(issue, language);
  const sentence = say(language, wording, reader === 'pane' ? { ...params, pane: reader } : params);
  return place === '' ? sentence : `${place}: ${sentence}`;
}

/** The facts of a finding as its sentence says them: harmless, not too long, numbers in groups, phrases spoken. */
export function spokenParams({ code, params }: Issue, language: Language): Issue['params'] {
  return withPhrases(issueEntry(code), shown(params), language);
}

function withPhrases(entry: IssueEntry, params: Issue['params'], language: Language): Issue['params'] {
  const { phrases } = entry;
  if (!phrases) return params;
  const spoken = Object.entries(params).map(([name, value]) => {
    const phrase = Object.hasOwn(phrases, value) ? phrases[value] : undefined;
    return [name, phrase ? say(language, phrase, params) : value] as const;
  });
  return Object.fromEntries(spoken);
}

/** A sentence quotes what a file says, and a file may say it at any length. */
const LONGEST_VALUE = 500;

function shown(params: Issue['params']): Issue['params'] {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === 'string' ? cut(harmlessLine(value), LONGEST_VALUE) : showNumber(name, value),
    ]),
  );
}

/** Rows as the sheet numbers them. A count stays a number, for the sentence is chosen by it. */
const ungrouped: ReadonlySet<string> = new Set(['count', 'row', 'rivalRow']);

function showNumber(name: string, value: number): string | number {
  return ungrouped.has(name) ? value : formatNumber(value);
}

const words = {
  de: { sheet: 'Blatt', row: 'Zeile', column: 'Spalte', quotes: ['„', '“'] },
  en: { sheet: 'sheet', row: 'row', column: 'column', quotes: ['"', '"'] },
} as const;

/** "Zeven.xlsx, Blatt „Fragen“, Zeile 7, Spalte „Antwort“"; rows are the sheet's own. */
export function describePlace(at: Place, language: Language = 'de'): string {
  const { sheet, row, column, quotes } = words[language];
  const quoted = (text: string): string => `${quotes[0]}${cut(harmlessLine(text), LONGEST_NAME)}${quotes[1]}`;
  const parts: string[] = [];
  if (at.file !== undefined) parts.push(harmless(at.file));
  if (at.sheet !== undefined) parts.push(`${sheet} ${quoted(at.sheet)}`);
  if (at.sheetRow !== undefined) parts.push(`${row} ${at.sheetRow}`);
  if (at.column !== undefined) parts.push(`${column} ${quoted(at.column)}`);
  const place = parts.join(', ');
  return at.file === undefined ? place.charAt(0).toUpperCase() + place.slice(1) : place;
}
