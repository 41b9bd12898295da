/** Findings on papers and their text blocks. */
import type { IssueEntry } from './text-entry';

export const papersIssues = {
  'textBlock.missing': {
    severity: 'error',
    de: 'Der Textbaustein „{{key}}“ fehlt. Bitte in der Tabelle „Textbausteine“ ergänzen.',
    en: 'The text block "{{key}}" is missing. Please add it to the table "Textbausteine".',
  },
  'textBlock.unreadable': {
    severity: 'error',
    de: 'Der Textbaustein „{{key}}“ ist nicht lesbar. Bitte nur Platzhalter der Form {{open}}name{{close}} verwenden und jede Klammer schließen.',
    en: 'The text block "{{key}}" is unreadable. Please use placeholders like {{open}}name{{close}} only and close every brace.',
  },
  'textBlock.unknownPlaceholder': {
    severity: 'error',
    de: 'Den Platzhalter „{{name}}“ gibt es in diesem Textbaustein nicht. Möglich sind: {{known}}.',
    en: 'There is no placeholder "{{name}}" in this text block. Possible are: {{known}}.',
  },
} as const satisfies Record<string, IssueEntry>;
