/** What the office sets once: names, numbers, intervals. Read through `readSetting`, never by string elsewhere. */
import { defineKeyedTable } from '../tables/table';
import { key, longText, text } from '../tables/column';
import type { OfficeData } from '../tables/office-data';

export const settings = defineKeyedTable({
  name: 'settings',
  title: 'Einstellungen',
  about: 'Ein Wert, der für die ganze Arbeitsmappe gilt, zum Beispiel der Name des Landkreises.',
  keyColumn: 'key',
  columns: {
    label: text('Bezeichnung', { width: 34 }),
    value: text('Wert', { width: 44 }),
    note: longText('Erläuterung', { width: 60 }),
    key: key('Schlüssel', { required: true, width: 24, note: 'Vergibt das Programm. Bitte nicht ändern.' }),
  },
});

/** The settings the program asks for, by key. */
export type SettingKey =
  | 'county.name'
  | 'county.head'
  | 'office.name'
  | 'office.unit'
  | 'office.contact'
  | 'review.months'
  | 'matching.same'
  | 'matching.possible';

/** The value of a setting; undefined when the row or its value is missing. */
export function readSetting(data: OfficeData, wanted: SettingKey): string | undefined {
  return data.find(settings, wanted)?.values.value ?? undefined;
}
