/** The workbench in the browser: its start, its files, its sheets and its paper. */
import type { TextEntry } from '../text-entry';

export const workbenchTexts = {
  title: { de: 'Arbeitsplatz im Browser', en: 'Workbench in the browser' },
  about: {
    de: 'Hier arbeiten Sie ohne Excel und Word an der Arbeitsmappe und den Vorlagen der Koordinierungsstelle. Ihre Dateien bleiben auf diesem Rechner.',
    en: "Here you work on the office's workbook and papers without Excel and Word. Your files stay on this machine.",
  },
  'about.sample': {
    de: 'Zum Ausprobieren liegt ein Beispielkreis bereit: mit Kommunen, Angeboten und einer laufenden Umfrage. Eine Vorlage für den Ausschuss machen Sie daraus selbst.',
    en: 'To try it out there is a sample county: with municipalities, offers and a survey under way. A paper for the committee is for you to make from it.',
  },
  sample: { de: 'Mit dem Beispielkreis beginnen', en: 'Begin with the sample county' },
  new: { de: 'Neue Arbeitsmappe anlegen', en: 'Make a new workbook' },
  file: { de: 'Arbeitsmappe öffnen', en: 'Open a workbook' },
  drop: { de: 'Oder die .xlsx-Datei hierher ziehen.', en: 'Or drop the .xlsx file here.' },
  opening: { de: 'Die Arbeitsmappe wird geöffnet.', en: 'Opening the workbook.' },
  unreadable: {
    de: 'Die Datei kann gerade nicht gelesen werden. Bitte in anderen Programmen schließen und noch einmal öffnen.',
    en: 'The file cannot be read at the moment. Please close it in other programs and open it again.',
  },
  failed: {
    de: 'Der Arbeitsplatz antwortet nicht. Bitte die Seite neu laden: Was nicht gespeichert war, wird dann zum Wiederherstellen angeboten.',
    en: 'The workbench does not answer. Please reload the page: what was not saved is then offered for restoring.',
  },
  'kept.title': { de: 'Ungespeicherte Arbeit', en: 'Unsaved work' },
  'kept.line': { de: '{{names}}, gesichert am {{time}}', en: '{{names}}, kept on {{time}}' },
  'kept.restore': { de: 'Wiederherstellen', en: 'Restore' },
  'kept.discard': { de: 'Verwerfen', en: 'Discard' },
  'kept.sure': {
    de: 'Die ungespeicherte Arbeit vom {{time}} endgültig verwerfen? Alle Änderungen seit dem letzten Speichern sind dann weg: {{names}}.',
    en: 'Discard the unsaved work of {{time}} for good? All changes since the last saving are lost then: {{names}}.',
  },
  'kept.notDiscarded': {
    de: 'Die ungespeicherte Arbeit ließ sich nicht verwerfen und liegt noch in diesem Browser. Bitte die Seite neu laden und noch einmal verwerfen.',
    en: 'The unsaved work could not be discarded and is still in this browser. Please reload the page and discard it once more.',
  },
  'kept.unknown': {
    de: 'Ob vom letzten Mal ungespeicherte Arbeit da ist, lässt sich nicht sagen: Der Browser gibt nicht heraus, was er gesichert hat. Vermissen Sie etwas, laden Sie die Seite bitte neu.',
    en: 'Whether there is unsaved work from the last time is not known: the browser does not hand out what it has kept. If you miss something, please reload the page.',
  },
  'kept.discarded': { de: 'Die ungespeicherte Arbeit ist verworfen.', en: 'The unsaved work is discarded.' },
  cancel: { de: 'Abbrechen', en: 'Cancel' },
} as const satisfies Record<string, TextEntry>;
