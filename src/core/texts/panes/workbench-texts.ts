/** The start of the workbench. */
import type { TextEntry } from '../text-entry';

export const workbenchTexts = {
  title: { de: 'Arbeitsplatz im Browser', en: 'Workbench in the browser' },
  about: {
    de: 'Hier arbeiten Sie ohne Excel an der Arbeitsmappe der Koordinierungsstelle, oder Sie probieren alles am Muster-Landkreis aus. Nichts davon verlässt diesen Rechner.',
    en: "Here you work on the office's workbook without Excel, or try everything out on the sample county. Nothing of it leaves this machine.",
  },
  sample: { de: 'Muster-Landkreis öffnen', en: 'Open the sample county' },
  file: { de: 'Arbeitsmappe wählen', en: 'Choose a workbook' },
  opening: { de: 'Die Arbeitsmappe wird geöffnet.', en: 'Opening the workbook.' },
} as const satisfies Record<string, TextEntry>;
