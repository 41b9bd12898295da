/** The workbench in the browser: its start, its files, its sheets and its paper. */
import type { TextEntry } from '../text-entry';

export const workbenchTexts = {
  title: { de: 'Arbeitsplatz im Browser', en: 'Workbench in the browser' },
  about: {
    de: 'Hier arbeiten Sie ohne Excel und Word an der Arbeitsmappe und den Vorlagen der Koordinierungsstelle. Ihre Dateien bleiben auf diesem Rechner.',
    en: "Here you work on the office's workbook and papers without Excel and Word. Your files stay on this machine.",
  },
  'about.sample': {
    de: 'Zum Ausprobieren liegt ein Beispielkreis bereit: mit Kommunen, Angeboten, einer laufenden Umfrage und einer Vorlage.',
    en: 'To try it out there is a sample county: with municipalities, offers, a survey under way and a paper.',
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
    de: 'Ungespeicherte Arbeit vom {{time}} endgültig verwerfen?',
    en: 'Discard the unsaved work of {{time}} for good?',
  },
  'kept.discarded': { de: 'Die ungespeicherte Arbeit ist verworfen.', en: 'The unsaved work is discarded.' },
  cancel: { de: 'Abbrechen', en: 'Cancel' },
} as const satisfies Record<string, TextEntry>;
