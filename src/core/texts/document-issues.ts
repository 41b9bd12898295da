/** Findings on sections and fields in a document that lives on: what stayed as it is, why, and what to do. */
import { sectionNames } from './section-names';
import type { IssueEntry } from './text-entry';

export const documentIssues = {
  'document.readOnly': {
    severity: 'error',
    de: 'Das Dokument ist schreibgeschützt; nichts wurde geschrieben. Bitte die Bearbeitung aktivieren, den Schutz unter „Überprüfen – Bearbeitung einschränken“ aufheben oder eine Kopie speichern und den Vorgang wiederholen.',
    en: 'The document is read-only; nothing was written. Please enable editing, stop the protection under "Review – Restrict Editing" or save a copy and repeat the action.',
  },
  'document.tracked': {
    severity: 'error',
    de: 'Word verfolgt in diesem Dokument alle Änderungen nach. Gelöschtes bliebe als Vorschlag stehen, und Abschnitte ließen sich danach nicht mehr wiedererkennen; deshalb wird nichts geschrieben. Bitte unter „Überprüfen“ die Nachverfolgung ausschalten.',
    en: 'Word tracks all changes in this document. What is deleted would stay as a proposal, and sections could not be recognised afterwards; so nothing is written. Please switch off tracking under "Review".',
  },
  'document.changedSinceShown': {
    severity: 'warning',
    de: 'Der Abschnitt „{{section}}“ wurde geändert, seit er hier gezeigt wurde; nichts wurde geschrieben. Bitte die Fassung im Dokument noch einmal ansehen und dann entscheiden.',
    en: 'The section "{{section}}" was changed since it was shown here; nothing was written. Please look at the version in the document once more and then decide.',
    phrases: sectionNames,
  },
  'document.notEmpty': {
    severity: 'warning',
    de: 'In dem Dokument steht schon etwas; die Grundvorlage ist für ein leeres gedacht und wurde nicht eingesetzt. Bitte die Abschnitte einzeln einfügen oder ein leeres Dokument öffnen.',
    en: 'There is something in the document already; the base template is meant for an empty one and was not put in. Please insert the sections one by one or open an empty document.',
  },
  'document.notUndone': {
    severity: 'warning',
    de: 'Das lässt sich hier nicht mehr zurücknehmen, denn seitdem wurde das Dokument noch einmal geändert; es blieb, wie es ist. Bitte in der Vorschau prüfen, was dasteht.',
    en: 'This cannot be taken back here any more because the document was changed once more since; it was left as it is. Please check what stands there in the preview.',
  },
  'document.editedKept': {
    severity: 'warning',
    de: 'Der Abschnitt „{{section}}“ wurde von Hand bearbeitet und blieb stehen. Bitte entscheiden, ob er ersetzt oder die neue Fassung darunter eingefügt werden soll.',
    en: 'The section "{{section}}" was edited by hand and was left as it is. Please decide whether to replace it or to insert the new version below.',
    phrases: sectionNames,
  },
  'document.unknownKept': {
    severity: 'warning',
    de: 'An der Stelle des Abschnitts „{{section}}“ steht ein Text, der nicht von hier stammt; er blieb stehen. Bitte entscheiden, ob er ersetzt oder die neue Fassung darunter eingefügt werden soll.',
    en: 'In the place of the section "{{section}}" there is a text that does not come from here; it was left as it is. Please decide whether to replace it or to insert the new version below.',
    phrases: sectionNames,
  },
  'document.fieldKept': {
    severity: 'warning',
    de: 'Im Feld „{{field}}“ steht „{{found}}“; das wurde von Hand eingetragen und blieb stehen. Aus der Arbeitsmappe käme „{{value}}“. Bitte entscheiden, was gilt.',
    en: 'The field "{{field}}" holds "{{found}}", which was entered by hand and was left as it is. The workbook says "{{value}}". Please decide which is right.',
  },
  'document.copied': {
    severity: 'warning',
    de: 'Der Abschnitt „{{section}}“ steht {{count}}-mal im Dokument, und welcher gilt, ist nicht zu erkennen; alle blieben stehen. Bitte die Kopien löschen und den Vorgang wiederholen.',
    en: 'The section "{{section}}" stands {{count}} times in the document, and which one counts cannot be told; all were left as they are. Please delete the copies and repeat the action.',
    phrases: sectionNames,
  },
  'document.gone': {
    severity: 'warning',
    de: 'Der Abschnitt „{{section}}“ steht nicht mehr im Dokument. Bitte die Einfügemarke setzen und ihn neu einfügen, wenn er gebraucht wird.',
    en: 'The section "{{section}}" is no longer in the document. Please set the cursor and insert it anew if it is needed.',
    phrases: sectionNames,
  },
  'document.locked': {
    severity: 'warning',
    de: 'Das Inhaltssteuerelement „{{name}}“ ist gesperrt und blieb, wie es ist. Bitte in Word unter „Entwicklertools – Eigenschaften“ die Sperre des Inhalts aufheben und den Vorgang wiederholen.',
    en: 'The content control "{{name}}" is locked and was left as it is. Please unlock its contents in Word under "Developer – Properties" and repeat the action.',
    phrases: sectionNames,
  },
  'document.cannotDelete': {
    severity: 'warning',
    de: 'Das Inhaltssteuerelement „{{name}}“ ist gegen Löschen gesperrt und blieb mit seinem Text, wie es ist. Bitte in Word unter „Entwicklertools – Eigenschaften“ den Haken „Das Inhaltssteuerelement kann nicht gelöscht werden“ entfernen und den Vorgang wiederholen.',
    en: 'The content control "{{name}}" is locked against being deleted and was left as it is, with its text. Please clear "Content control cannot be deleted" in Word under "Developer – Properties" and repeat the action.',
    phrases: sectionNames,
  },
  'document.wrongControl': {
    severity: 'warning',
    de: 'Das Inhaltssteuerelement „{{name}}“ ist eine Datumsauswahl, eine Liste oder ein anderes Feld, das keinen Text aufnimmt, und blieb, wie es ist. Bitte durch ein Rich-Text-Inhaltssteuerelement ersetzen.',
    en: 'The content control "{{name}}" is a date picker, a list or another field that takes no text, and was left as it is. Please replace it by a rich text content control.',
    phrases: sectionNames,
  },
  'document.noRoom': {
    severity: 'warning',
    de: 'Der Abschnitt „{{name}}“ passt nicht an seine Stelle, weil sie in einer Zeile, einer Kopf- oder einer Fußzeile liegt. Bitte die Marke in einen eigenen Absatz des Textes setzen.',
    en: 'The section "{{name}}" does not fit into its place, which is within a line, a header or a footer. Please put the mark into a paragraph of its own in the text.',
    phrases: sectionNames,
  },
  'document.refused': {
    severity: 'error',
    de: 'Word hat das Schreiben von „{{name}}“ abgelehnt ({{detail}}); die anderen Abschnitte sind geschrieben. Bitte die Stelle im Dokument ansehen (Sperren, Datumsauswahl, verbundene Zellen) und den Vorgang wiederholen.',
    en: 'Word refused to write "{{name}}" ({{detail}}); the other sections are written. Please look at the place in the document (locks, date pickers, merged cells) and repeat the action.',
    phrases: sectionNames,
  },
  'document.tooLong': {
    severity: 'error',
    de: 'Der Abschnitt „{{section}}“ ist mit {{size}} MB Text zu lang für Word im Browser, das mit allen Abschnitten höchstens {{limit}} MB verarbeitet; er wurde nicht geschrieben. Bitte das Dokument in Word auf dem Computer öffnen und den Vorgang dort wiederholen.',
    en: 'With {{size}} MB of text the section "{{section}}" is too long for Word in the browser, which takes {{limit}} MB for all sections together; it was not written. Please open the document in Word on the computer and repeat the action there.',
    phrases: sectionNames,
  },
  'document.noRoomInFile': {
    severity: 'error',
    de: 'Mit dem Abschnitt „{{section}}“ würde das Papier länger, als es hier verarbeitet werden kann; er wurde nicht geschrieben, alles andere bleibt, wie es ist. Bitte das Papier in Word öffnen und den Abschnitt dort mit MuT einfügen.',
    en: 'With the section "{{section}}" the paper would become longer than can be handled here; it was not written, everything else stays as it is. Please open the paper in Word and insert the section there with MuT.',
    phrases: sectionNames,
  },
  'document.changedMeanwhile': {
    severity: 'warning',
    de: 'Während des Schreibens hat jemand den Abschnitt „{{section}}“ geändert. Die geänderten Zeilen stehen jetzt unter dem Abschnitt: „{{lines}}“. Bitte übernehmen, was davon gelten soll.',
    en: 'While it was being written, somebody changed the section "{{section}}". The changed lines now stand below the section: "{{lines}}". Please take over what is to stay.',
    phrases: sectionNames,
  },
  'document.removedMeanwhile': {
    severity: 'warning',
    de: 'Während des Schreibens hat jemand den Abschnitt „{{section}}“ geändert, der herausgenommen wurde. Die geänderten Zeilen stehen jetzt am Ende des Dokuments: „{{lines}}“. Bitte übernehmen, was davon gelten soll, und den Rest löschen.',
    en: 'While the section "{{section}}" was being taken out, somebody changed it. The changed lines now stand at the end of the document: "{{lines}}". Please take over what is to stay, and delete the rest.',
    phrases: sectionNames,
  },
  'document.notesUnsaved': {
    severity: 'warning',
    de: 'Die Abschnitte sind geschrieben, aber das Dokument konnte sich ihren Stand nicht merken ({{detail}}). Solange das so ist, gelten sie als unfertig und werden ohne Rückfrage neu geschrieben. Bitte das Dokument speichern und den Vorgang wiederholen, bevor jemand daran weiterschreibt.',
    en: 'The sections are written, but the document could not keep their state ({{detail}}). Until it does, they count as unfinished and are written anew without asking. Please save the document and repeat the action before anybody goes on writing in them.',
  },
  'document.marksUnseen': {
    severity: 'info',
    de: 'Im Dokument fand sich keine Marke für: {{fields}}. Dieses Word zeigt dem Programm nur Rich-Text-Inhaltssteuerelemente. Wo eine Angabe fehlt, bitte das Inhaltssteuerelement (Nur-Text, Datum, Liste) durch ein Rich-Text-Inhaltssteuerelement mit demselben Tag ersetzen oder die Marke als Text schreiben und den Vorgang wiederholen.',
    en: 'The document has no mark for: {{fields}}. This Word shows rich text content controls to the program and no others. Where an entry is missing, please replace the content control (plain text, date, list) by a rich text content control with the same tag, or write the mark as text, and repeat the action.',
  },
  'document.unknownMark': {
    severity: 'warning',
    de: 'Die Marke „{{mark}}“ im Dokument ist nicht bekannt und blieb stehen. Möglich sind: {{known}}.',
    en: 'The mark "{{mark}}" in the document is not known and was left as it is. Possible are: {{known}}.',
  },
} as const satisfies Record<string, IssueEntry>;
