/** A workbook that is to be set up, and one of which half is there. */
import type { TextEntry } from '../text-entry';

export const setUpTexts = {
  'setup.title': { de: 'Willkommen bei MuT', en: 'Welcome to MuT' },
  'setup.about': {
    de: 'MuT führt das Angebotsregister, liest die Rückmeldungen der Kommunen ein und liefert die Zahlen für die Vorlage. Alles steht in Tabellen dieser Arbeitsmappe.',
    en: 'MuT keeps the register of offers, reads the returns of the municipalities and gives the figures for the paper. Everything stands in tables of this workbook.',
  },
  'setup.next': {
    de: 'In dieser Mappe gibt es diese Tabellen noch nicht. „Arbeitsmappe einrichten“ legt sie auf eigenen Blättern an; was schon da ist, bleibt unverändert.',
    en: 'This workbook does not have them yet. "Set up the workbook" adds them on sheets of their own; what is there stays as it is.',
  },
  'setup.sample': {
    de: 'Zum Kennenlernen gibt es einen Beispielkreis mit 13 Kommunen und 43 Angeboten. Bitte dafür eine eigene, leere Mappe nehmen.',
    en: 'To get to know it, there is a sample county with 13 municipalities and 43 offers. Please use an empty workbook of its own for it.',
  },
  'setup.do': { de: 'Arbeitsmappe einrichten', en: 'Set up the workbook' },
  'setup.doSample': { de: 'Mit Beispielkreis ausprobieren', en: 'Try with the sample county' },
  'setup.doing': {
    de: 'Die Tabellen werden angelegt. Das dauert einen Augenblick; bitte so lange nichts in die Mappe eingeben.',
    en: 'Setting up the tables. This takes a moment; please do not type into the workbook meanwhile.',
  },
  'setup.done': {
    de: '{{tables}} Tabellen mit {{rows}} Zeilen sind angelegt.',
    en: '{{tables}} tables with {{rows}} rows are set up.',
  },
  'half.title': { de: 'Diese Mappe ist nicht vollständig', en: 'This workbook is not complete' },
  'half.about': {
    de: 'Nur {{found}} von {{all}} Tabellen der Koordinierungsstelle sind da. Solange mehr als die Hälfte fehlt, wird nichts gezählt und nichts geschrieben.',
    en: 'Only {{found}} of {{all}} tables of the office are there. As long as more than half are missing, nothing is counted and nothing is written.',
  },
  'half.renamed': {
    de: '„{{table}}“ heißt auf seinem Blatt vielleicht jetzt „{{found}}“. Bitte unter „Tabellenentwurf“ wieder „{{table}}“ eintragen.',
    en: '"{{table}}" may be called "{{found}}" on its sheet now. Please enter "{{table}}" again under "Table Design".',
  },
  'half.gone': { de: 'Es fehlen:', en: 'Missing are:' },
  'half.next': {
    de: 'Stehen die Daten noch da, aber nicht mehr als Tabelle: bitte den Bereich samt Überschriften markieren, unter „Einfügen“ „Tabelle“ wählen und der Tabelle unter „Tabellenentwurf“ ihren Namen geben. Fehlen die Blätter, bitte eine Sicherung der Mappe öffnen.',
    en: 'If the data are still there, but no longer as a table: please select them with their headers, choose "Table" under "Insert", and give the table its name under "Table Design". If the sheets are missing, please open a backup of the workbook.',
  },
  'half.again': { de: 'Noch einmal nachsehen', en: 'Look again' },
} as const satisfies Record<string, TextEntry>;
