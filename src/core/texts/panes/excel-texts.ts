/** The frame of the pane in Excel. */
import type { TextEntry } from '../text-entry';

export const excelTexts = {
  'tabs.label': { de: 'Ansichten', en: 'Views' },
  'tab.overview': { de: 'Übersicht', en: 'Overview' },
  'tab.register': { de: 'Register', en: 'Register' },
  'tab.survey': { de: 'Umfrage', en: 'Survey' },
  'tab.check': { de: 'Prüfen', en: 'Check' },
} as const satisfies Record<string, TextEntry>;
