/** Findings of the system `register`. */
import type { IssueEntry } from './text-entry';

export const registerIssues = {
  'proposal.newProvider': {
    severity: 'info',
    de: 'Den Träger „{{cell}}“ gibt es in der Tabelle „Träger“ noch nicht. Er bleibt im Vorschlag stehen; bitte dort anlegen oder die Schreibweise angleichen.',
    en: 'There is no provider "{{cell}}" in the table "Träger" yet. It stays in the proposal; please add it there or align the spelling.',
  },
  'proposal.newPlace': {
    severity: 'info',
    de: 'Den Ort „{{cell}}“ gibt es in der Tabelle „Orte“ noch nicht. Er bleibt im Vorschlag stehen; bitte dort anlegen oder die Schreibweise angleichen.',
    en: 'There is no place "{{cell}}" in the table "Orte" yet. It stays in the proposal; please add it there or align the spelling.',
  },
  'setting.unreadable': {
    severity: 'warning',
    de: '„{{cell}}“ ist für die Einstellung „{{key}}“ nicht lesbar; gerechnet wird mit {{used}}. Bitte eine Zahl eintragen.',
    en: '"{{cell}}" is not readable for the setting "{{key}}"; {{used}} is used. Please enter a number.',
  },
} as const satisfies Record<string, IssueEntry>;
