/** Findings on a county's own document as a template for papers: what it is, and which of its marks cannot be filled. */
import type { IssueEntry } from './text-entry';

export const templateIssues = {
  'template.notWord': {
    severity: 'error',
    de: 'Die Word-Vorlage ist kein Word-Dokument. Bitte eine Datei wählen, die in Word als .docx gespeichert wurde.',
    en: 'The template is no Word document. Please choose a file that was saved as .docx in Word.',
  },
  'template.oldWord': {
    severity: 'error',
    de: 'Die Word-Vorlage hat das alte Word-Format (.doc). Bitte in Word öffnen und als Word-Dokument (.docx) speichern.',
    en: 'The template has the old Word format (.doc). Please open it in Word and save it as a Word document (.docx).',
  },
  'template.openDocument': {
    severity: 'error',
    de: 'Die Word-Vorlage ist eine OpenDocument-Datei (.odt). Bitte als Word-Dokument (.docx) speichern.',
    en: 'The template is an OpenDocument file (.odt). Please save it as a Word document (.docx).',
  },
  'template.macros': {
    severity: 'error',
    de: 'Die Word-Vorlage enthält Makros (.docm oder .dotm). Bitte in Word ohne Makros als Word-Dokument (.docx) speichern.',
    en: 'The template holds macros (.docm or .dotm). Please save it in Word without macros as a Word document (.docx).',
  },
  'template.encrypted': {
    severity: 'error',
    de: 'Die Word-Vorlage ist mit einem Kennwort geschützt. Bitte in Word ohne Kennwort speichern.',
    en: 'The template is protected by a password. Please save it in Word without one.',
  },
  'template.damaged': {
    severity: 'error',
    de: 'Die Word-Vorlage ist beschädigt ({{detail}}). Bitte in Word öffnen, prüfen und neu speichern.',
    en: 'The template is damaged ({{detail}}). Please open it in Word, check it and save it again.',
  },
  'template.tooLarge': {
    severity: 'error',
    de: 'Die Word-Vorlage ist zu umfangreich ({{part}}). Bitte in Word auf Briefkopf und Marken kürzen und neu speichern.',
    en: 'The template is too large ({{part}}). Please reduce it in Word to letterhead and marks and save it again.',
  },
  'template.unknownMark': {
    severity: 'warning',
    de: 'Die Marke „{{mark}}“ in der Word-Vorlage ist nicht bekannt und bleibt stehen. Möglich sind: {{known}}.',
    en: 'The mark "{{mark}}" in the template is not known and was left as it is. Possible are: {{known}}.',
  },
  'template.lockedControl': {
    severity: 'warning',
    de: 'Das Inhaltssteuerelement „{{mark}}“ in der Word-Vorlage ist gesperrt und wurde nicht gefüllt. Bitte in Word unter „Entwicklertools – Eigenschaften“ die Sperre des Inhalts aufheben.',
    en: 'The content control "{{mark}}" in the template is locked and was not filled. Please unlock its contents in Word under "Developer – Properties".',
  },
  'template.wrongControl': {
    severity: 'warning',
    de: 'Das Inhaltssteuerelement „{{mark}}“ in der Word-Vorlage ist {{kind}} und wurde nicht gefüllt. Bitte durch ein Rich-Text-Inhaltssteuerelement ersetzen.',
    en: 'The content control "{{mark}}" in the template is {{kind}} and was not filled. Please replace it by a rich text content control.',
    phrases: {
      date: { de: 'eine Datumsauswahl', en: 'a date picker' },
      checkbox: { de: 'ein Kontrollkästchen', en: 'a check box' },
      dropDownList: { de: 'eine Auswahlliste', en: 'a drop-down list' },
      comboBox: { de: 'ein Kombinationsfeld', en: 'a combo box' },
      picture: { de: 'ein Bildfeld', en: 'a picture' },
      row: { de: 'um ganze Tabellenzeilen gelegt', en: 'put around whole table rows' },
    },
  },
  'template.sectionInLine': {
    severity: 'warning',
    de: 'Der Abschnitt „{{mark}}“ passt nicht in eine Zeile und wurde nicht eingefügt. Bitte sein Inhaltssteuerelement in einen eigenen Absatz setzen.',
    en: 'The section "{{mark}}" does not fit into a line and was not inserted. Please put its content control into a paragraph of its own.',
  },
  'template.sectionInHeader': {
    severity: 'warning',
    de: 'Der Abschnitt „{{mark}}“ ist in einer Kopf- oder Fußzeile vorgesehen und wurde dort nicht eingefügt. Bitte die Marke in den Text setzen; in Kopf- und Fußzeilen gehen nur einzelne Felder.',
    en: 'The section "{{mark}}" is meant for a header or footer and was not inserted there. Please put the mark into the text; headers and footers take single fields only.',
  },
} as const satisfies Record<string, IssueEntry>;
