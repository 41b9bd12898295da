/**
 * How names are written short. The office adds what its municipalities write;
 * providers, places and titles are compared by the meanings.
 */
import { text, yesNo } from '../tables/column';
import { defineTable } from '../tables/table';

export const abbreviations = defineTable({
  name: 'abbreviations',
  title: 'Abkürzungen',
  about:
    'Ein Wort, das beim Vergleichen von Angeboten, Trägern und Orten für ein anderes steht oder nicht zählt.',
  idTitle: 'Abkürzungs-ID',
  labelColumn: 'short',
  columns: {
    short: text('Abkürzung', {
      required: true,
      width: 26,
      note: 'Ein einzelnes Wort; Punkte, Bindestriche und Großschreibung sind gleich. Auch ein anderes Wort für dasselbe, zum Beispiel „Bibliothek“ für „Bücherei“.',
    }),
    long: text('Bedeutung', {
      width: 48,
      note: 'Ausgeschrieben, zum Beispiel „Deutsches Rotes Kreuz“. Darf nur bei „übergehen“ leer sein.',
    }),
    ignored: yesNo('übergehen', {
      note: 'Bei „ja“ zählt das Wort beim Vergleichen nicht, zum Beispiel eine Rechtsform.',
    }),
    note: text('Hinweis', { width: 40 }),
  },
});
