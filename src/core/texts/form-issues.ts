/** Findings of the forms and of taking back: why something could not be done to a row. */
import type { IssueEntry } from './text-entry';

export const formIssues = {
  'form.rowGone': {
    severity: 'error',
    de: 'Die Zeile gibt es in der Tabelle „{{table}}“ nicht mehr. Bitte zur Liste zurückgehen; was Sie eingegeben haben, ist nicht gespeichert.',
    en: 'The row is no longer in the table "{{table}}". Please go back to the list; what you entered is not saved.',
  },
  'form.tableUnknown': {
    severity: 'error',
    de: 'Die Tabelle „{{table}}“ gibt es nicht. Bitte eine andere wählen.',
    en: 'There is no table "{{table}}". Please choose another.',
  },
  'form.keyDoubled': {
    severity: 'error',
    de: '„{{key}}“ gibt es schon, in Zeile {{row}}. Bitte jene Zeile ändern oder eine andere Angabe eintragen.',
    en: '"{{key}}" exists already, in row {{row}}. Please change that row or enter something else.',
  },
  'proposal.gone': {
    severity: 'warning',
    de: 'Diesen Vorschlag gibt es nicht mehr: Jemand hat ihn inzwischen übernommen, abgelehnt oder gelöscht.',
    en: 'This proposal is no longer there: somebody has taken it in, rejected or deleted it meanwhile.',
  },
  'proposal.candidateGone': {
    severity: 'warning',
    de: 'Das ähnliche Angebot gibt es im Register nicht mehr. Bitte als eigenes Angebot übernehmen oder ablehnen.',
    en: 'The similar offer is no longer in the register. Please take it in as an offer of its own, or reject it.',
  },
} as const satisfies Record<string, IssueEntry>;
