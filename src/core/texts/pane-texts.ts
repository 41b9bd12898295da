/** What the panes in Excel and Word say besides findings. */
import type { TextEntry } from './text-entry';

export const paneTexts = {
  reading: { de: 'Wird gelesen …', en: 'Reading …' },
  again: { de: 'Noch einmal versuchen', en: 'Try again' },
  failed: {
    de: 'Excel oder Word antwortet gerade nicht. Bitte eine angefangene Eingabe abschließen und es noch einmal versuchen.',
    en: 'Excel or Word does not answer at the moment. Please finish what you are typing there and try again.',
  },
  'view.opening': { de: 'Die Ansicht wird geöffnet.', en: 'Opening the view.' },
  'view.broken': { de: 'Das ließ sich nicht öffnen', en: 'This could not be opened' },
  'view.broken.about': {
    de: 'Ein Teil des Programms kam nicht an, oft weil das Netz kurz weg war. An Ihren Daten wurde nichts geändert. Bitte noch einmal versuchen; hilft das nicht, schließen Sie diese Seite und öffnen sie neu.',
    en: 'A part of the program did not arrive, often because the network was gone for a moment. Nothing was changed in your data. Please try again; if that does not help, close this page and open it anew.',
  },
  'failed.sheets': {
    de: 'Der Arbeitsplatz antwortet gerade nicht. Bitte es noch einmal versuchen oder die Seite neu laden: Was nicht gespeichert ist, wird dann zum Wiederherstellen angeboten.',
    en: 'The workbench does not answer at the moment. Please try again or reload the page: what is not saved is then offered for restoring.',
  },
  'show.row': { de: 'In Excel zeigen', en: 'Show in Excel' },
  'show.row.sheets': { de: 'Im Blatt zeigen', en: 'Show in the sheet' },
  'show.cell': { de: 'Zelle zeigen', en: 'Show the cell' },
  'issues.title': { de: 'Das ist aufgefallen', en: 'What was found' },
  'host.none': {
    de: 'Diese Seite gehört in Excel. Bitte dort auf der Registerkarte „MuT“ auf „Übersicht“ klicken.',
    en: 'This page belongs into Excel. Please click "Overview" on the tab "MuT" there.',
  },
  'host.tooOld': {
    de: 'Diese Version von Excel ist zu alt für MuT. Es läuft ab Excel 2021.',
    en: 'This version of Excel is too old for MuT. It runs from Excel 2021 on.',
  },
} as const satisfies Record<string, TextEntry>;
