/** What the panes in Excel and Word say besides findings. */
import type { TextEntry } from './text-entry';

export const paneTexts = {
  reading: { de: 'Wird gelesen …', en: 'Reading …' },
  again: { de: 'Noch einmal versuchen', en: 'Try again' },
  failed: {
    de: 'Excel oder Word antwortet gerade nicht. Bitte eine angefangene Eingabe abschließen und es noch einmal versuchen.',
    en: 'Excel or Word does not answer at the moment. Please finish what you are typing there and try again.',
  },
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
