/** What `npm start` says on the terminal. */
import type { TextEntry } from './text-entry';

export const startTexts = {
  running: {
    de: 'MuT läuft auf diesem Rechner: {{url}}',
    en: 'MuT is running on this machine: {{url}}',
  },
  portTaken: {
    de: 'Anschluss {{asked}} ist belegt, deshalb {{port}}.',
    en: 'Port {{asked}} is taken, hence {{port}}.',
  },
  allTaken: {
    de: 'Die Anschlüsse {{first}} bis {{last}} sind alle belegt. Bitte ein anderes Programm beenden, zum Beispiel ein älteres „npm start“.',
    en: 'The ports {{first}} to {{last}} are all taken. Please end another program, for example an older "npm start".',
  },
  officePort: {
    de: 'Anschluss {{asked}} ist belegt; Excel und Word suchen das Add-in aber dort. Bitte das andere Programm beenden, zum Beispiel ein älteres „npm start“.',
    en: 'Port {{asked}} is taken, but Excel and Word look for the add-in there. Please end the other program, for example an older "npm start".',
  },
  next: {
    de: 'Öffnet sich kein Browser, bitte diese Adresse dort eingeben. Ein Beispielkreis zum Ausprobieren liegt bereit. Nichts davon verlässt diesen Rechner.',
    en: 'Where no browser opens, please type this address into one. A sample county to try things out is there. Nothing of it leaves this machine.',
  },
  office: {
    de: 'In Excel oder Word: in einem zweiten Fenster „npm run sideload:excel“ oder „npm run sideload:word“.',
    en: 'In Excel or Word: "npm run sideload:excel" or "npm run sideload:word" in a second window.',
  },
  stop: { de: 'Beenden: Strg+C', en: 'To stop: Ctrl+C' },
} as const satisfies Record<string, TextEntry>;
