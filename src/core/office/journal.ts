/** What was imported when, and every change it made: enough to take it back. */
import { code, key, longText, text, whole } from '../tables/column';
import type { OfficeData } from '../tables/office-data';
import { defineTable } from '../tables/table';

export const journal = defineTable({
  name: 'journal',
  title: 'Importe',
  about: 'Ein Vorgang, der Daten übernommen hat; der letzte kann zurückgenommen werden.',
  idTitle: 'Vorgangs-ID',
  columns: {
    no: whole('Nr.', {
      required: true,
      width: 8,
      note: 'Zählt die Vorgänge; zurückgenommen wird der mit der höchsten.',
    }),
    at: text('Zeitpunkt', { required: true, width: 22 }),
    what: text('Vorgang', { required: true, width: 40 }),
    files: longText('Dateien', { width: 60 }),
    changes: whole('Änderungen', { width: 12 }),
    undoneAt: text('zurückgenommen', { width: 22 }),
  },
});

export const changes = defineTable({
  name: 'changes',
  title: 'Änderungen',
  about: 'Eine einzelne Änderung eines Vorgangs, für das Zurücknehmen.',
  idTitle: 'Änderungs-ID',
  hidden: true,
  columns: {
    batch: key('Vorgang', { required: true, width: 14 }),
    action: code('Art', 'Änderungsart', { required: true }),
    table: key('Tabelle', { required: true }),
    row: key('Zeile', { required: true, width: 14 }),
    column: key('Spalte', { note: 'Leer bei einer neuen Zeile.' }),
    before: key('vorher', { width: 30 }),
    after: key('nachher', { width: 30, note: 'Bei einer neuen Zeile deren Prüfsumme.' }),
  },
});

/** The number of the next batch. */
export function nextNumber(data: OfficeData): number {
  return data.rows(journal).reduce((highest, { values }) => Math.max(highest, values.no ?? 0), 0) + 1;
}
