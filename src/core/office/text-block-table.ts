/** The office's own sentences for papers, forms and reminders. */
import { createTextBlocks, type TextBlocks } from '../blocks/text-blocks';
import { placeOf } from '../tables/check-tables';
import { key, longText, text } from '../tables/column';
import type { OfficeData } from '../tables/office-data';
import { defineKeyedTable } from '../tables/table';

export const textBlocks = defineKeyedTable({
  name: 'textBlocks',
  title: 'Textbausteine',
  about:
    'Ein Satz oder Absatz für Vorlagen, Fragebögen und Erinnerungen; Platzhalter in doppelten geschweiften Klammern füllt das Programm.',
  keyColumn: 'key',
  columns: {
    section: text('Abschnitt', { width: 18 }),
    text: longText('Text', { required: true, width: 80 }),
    one: longText('Text bei genau 1', { width: 40, note: 'Leer: es gilt der Text der Spalte „Text“.' }),
    none: longText('Text bei 0', { width: 40, note: 'Leer: es gilt der Text der Spalte „Text“.' }),
    placeholders: text('mögliche Platzhalter', { width: 40 }),
    key: key('Schlüssel', { required: true, width: 28, note: 'Vergibt das Programm. Bitte nicht ändern.' }),
  },
});

/** The text blocks of the workbook, ready to be filled. */
export function readTextBlocks(data: OfficeData): TextBlocks {
  return createTextBlocks(
    data.rows(textBlocks).map((entry) => ({
      key: entry.values.key ?? '',
      text: entry.values.text ?? '',
      one: entry.values.one,
      none: entry.values.none,
      at: placeOf(data, textBlocks, entry, 'text'),
    })),
  );
}
