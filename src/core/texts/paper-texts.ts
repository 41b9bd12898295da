/** Words that every paper uses, whatever writes it: the source line under figures, the page numbers. */
import type { TextEntry } from './text-entry';

export const paperTexts = {
  source: {
    de: { one: 'Quelle: {{sources}}; Stichtag {{asOf}}.', other: 'Quellen: {{sources}}; Stichtag {{asOf}}.' },
    en: { one: 'Source: {{sources}}; as of {{asOf}}.', other: 'Sources: {{sources}}; as of {{asOf}}.' },
  },
  sourceTable: { de: 'Tabelle „{{table}}“', en: 'table "{{table}}"' },
  sourceRows: {
    de: { one: 'Tabelle „{{table}}“, Zeile {{rows}}', other: 'Tabelle „{{table}}“, Zeilen {{rows}}' },
    en: { one: 'table "{{table}}", row {{rows}}', other: 'table "{{table}}", rows {{rows}}' },
  },
  and: { de: 'und', en: 'and' },
  page: { de: 'Seite', en: 'Page' },
  ofPages: { de: 'von', en: 'of' },
} as const satisfies Record<string, TextEntry>;
