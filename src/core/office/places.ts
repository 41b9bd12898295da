/** Municipalities of the county and the places in and around it. */
import { code, municipalityKey, postcode, reference, text } from '../tables/column';
import { defineKeyedTable, defineTable } from '../tables/table';

export const municipalities = defineKeyedTable({
  name: 'municipalities',
  title: 'Kommunen',
  asNew: 'neue Kommune',
  about: 'Eine Stadt, Gemeinde oder Samtgemeinde des Landkreises.',
  keyColumn: 'key',
  labelColumn: 'name',
  columns: {
    name: text('Name', {
      required: true,
      width: 28,
      note: 'Name des Ortes, ohne „Stadt“ oder „Samtgemeinde“.',
    }),
    kind: code('Art', 'Kommunenart', { required: true }),
    key: municipalityKey('Schlüssel', {
      required: true,
      width: 14,
      note: 'Die ersten neun Stellen des Amtlichen Regionalschlüssels; nur so haben auch Samtgemeinden einen.',
    }),
  },
});

export const places = defineTable({
  name: 'places',
  title: 'Orte',
  asNew: 'neuen Ort',
  about: 'Ein Ort, an dem etwas stattfindet; ohne Kommune liegt er außerhalb des Landkreises.',
  idTitle: 'Orts-ID',
  labelColumn: 'name',
  columns: {
    name: text('Ort', { required: true, width: 28, hsds: 'location.name' }),
    municipality: reference('Kommune', 'municipalities', {
      note: 'Leer: der Ort liegt außerhalb des Landkreises.',
    }),
    postcode: postcode('PLZ', { hsds: 'address.postal_code' }),
  },
});
