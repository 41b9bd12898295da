/** Names of the figures of the office, by their path in the status, and what is said where there is none. */
import type { TextEntry } from './text-entry';

export const statusTexts = {
  asOf: { de: 'Stichtag', en: 'as of' },
  'survey.id': { de: 'Umfrage', en: 'survey' },
  'survey.sentOn': { de: 'versandt am', en: 'sent on' },
  'survey.dueOn': { de: 'Rückgabe bis', en: 'due on' },
  'survey.invited': { de: 'eingeladene Kommunen', en: 'municipalities invited' },
  'survey.returned': { de: 'zurückgesandt', en: 'returned' },
  'survey.missing': { de: 'es fehlen', en: 'missing' },
  'survey.late': { de: 'nach der Frist eingegangen', en: 'received late' },
  'offers.total': { de: 'Angebote im Register', en: 'offers in the register' },
  'offers.running': { de: 'laufende Angebote', en: 'running offers' },
  'offers.active': { de: 'davon aktiv', en: 'of these active' },
  'offers.full': { de: 'davon voll', en: 'of these full' },
  'offers.proposed': { de: 'Vorschläge', en: 'proposals' },
  'offers.dueForReview': { de: 'zu prüfen', en: 'due for review' },
  'needs.total': { de: 'Bedarfe', en: 'needs' },
} as const satisfies Record<string, TextEntry>;

/** Instead of the lines of a part that is not there at all. */
export const statusWithout = {
  survey: { de: 'Noch keine Umfrage versandt.', en: 'No survey sent yet.' },
} as const satisfies Record<string, TextEntry>;

/** Instead of an empty list. */
export const statusNone: TextEntry = { de: 'keine', en: 'none' };
