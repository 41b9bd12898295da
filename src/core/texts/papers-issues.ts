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
  'paper.resolutionNotAllowed': {
    severity: 'error',
    de: 'Eine Mitteilungsvorlage hat keinen Beschlussvorschlag. Bitte die Zelle leeren oder die Art der Vorlage ändern.',
    en: 'An information paper has no proposed resolution. Please clear the cell or change the type of the paper.',
  },
  'paper.resolutionMissing': {
    severity: 'error',
    de: 'Der Beschlussvorlage fehlt der Beschlussvorschlag. Bitte ergänzen.',
    en: 'The decision paper lacks its proposed resolution. Please fill it in.',
  },
  'paper.referenceDoubled': {
    severity: 'error',
    de: 'Die Drucksachen-Nr. {{reference}} steht auch in Zeile {{other}}. Bitte eine der beiden berichtigen.',
    en: 'The number {{reference}} also stands in row {{other}}. Please correct one of the two.',
  },
  'paper.withoutConsultation': {
    severity: 'warning',
    de: 'Die Vorlage {{reference}} ist abgeschlossen, hat aber keinen Termin in der Beratungsfolge. Bitte dort ergänzen.',
    en: 'The paper {{reference}} is final but has no consultation. Please add it to the table "Beratungsfolge".',
  },
  'paper.withoutDecision': {
    severity: 'warning',
    de: 'Für die Beschlussvorlage {{reference}} ist kein Gremium eingetragen, das entscheidet. Bitte in der Beratungsfolge ergänzen.',
    en: 'No body that decides is entered for the decision paper {{reference}}. Please add it to the table "Beratungsfolge".',
  },
  'consultation.beforePaper': {
    severity: 'warning',
    de: 'Die Beratung am {{term}} liegt vor dem Datum der Vorlage ({{date}}). Bitte beide Daten prüfen.',
    en: 'The consultation on {{term}} lies before the date of the paper ({{date}}). Please check both dates.',
  },
  'report.noPaper': {
    severity: 'error',
    de: 'Bis zum {{date}} gibt es keine Vorlage. Bitte in der Tabelle „Vorlagen“ anlegen oder einen späteren Stichtag wählen.',
    en: 'There is no paper up to {{date}}. Please add one to the table "Vorlagen" or choose a later as-of date.',
  },
  'report.unknownPaper': {
    severity: 'error',
    de: 'Die Vorlage „{{reference}}“ gibt es nicht. Vorhanden sind: {{known}}.',
    en: 'There is no paper "{{reference}}". There are: {{known}}.',
  },
  'report.unknownSection': {
    severity: 'error',
    de: 'Den Abschnitt „{{section}}“ gibt es nicht. Möglich sind: {{known}}.',
    en: 'There is no section "{{section}}". Possible are: {{known}}.',
  },
  'report.paperAfterAsOf': {
    severity: 'warning',
    de: 'Die Vorlage {{reference}} ist auf den {{date}} datiert, der Stichtag liegt davor. Bitte den Stichtag prüfen.',
    en: 'The paper {{reference}} is dated {{date}}, the as-of date lies before that. Please check the as-of date.',
  },
} as const satisfies Record<string, IssueEntry>;
