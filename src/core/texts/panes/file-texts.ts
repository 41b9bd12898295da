/** Files that are dropped or chosen: what stands in the way before they are read. */
import type { TextEntry } from '../text-entry';

export const fileTexts = {
  dropOne: {
    de: 'Das waren mehrere Dateien. Bitte nur eine hierher ziehen.',
    en: 'Those were several files. Please drag only one here.',
  },
  dropNone: {
    de: 'Das war keine Datei. Bitte die Datei aus dem Ordner hierher ziehen oder über den Knopf wählen.',
    en: 'That was no file. Please drag the file here from its folder, or choose it by the button.',
  },
  tooLarge: {
    de: '{{file}} ist größer als 200 MB, viel zu groß für eine Datei der Koordinierungsstelle. Bitte eine andere wählen.',
    en: '{{file}} is larger than 200 MB, far too large for a file of the office. Please choose another one.',
  },
} as const satisfies Record<string, TextEntry>;
