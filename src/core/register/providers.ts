/** Who offers something. HSDS calls it an organization. */
import { email, key, reference, text, url } from '../tables/column';
import { defineTable } from '../tables/table';

export const providers = defineTable({
  name: 'providers',
  title: 'Träger',
  asNew: 'neuen Träger',
  about: 'Eine Einrichtung, die Angebote macht.',
  idTitle: 'Träger-ID',
  labelColumn: 'name',
  columns: {
    name: text('Bezeichnung', { required: true, width: 40, hsds: 'organization.name' }),
    shortName: text('Kurzname', { width: 16, hsds: 'organization.alternate_name' }),
    place: reference('Ort', 'places', { hsds: 'organization.location' }),
    contact: text('Ansprechstelle', {
      width: 30,
      note: 'Funktion vor Namen, zum Beispiel „Fachbereich Sprachen“.',
      hsds: 'contact.title',
    }),
    phone: key('Telefon', { width: 18, hsds: 'phone.number' }),
    email: email('E-Mail', { width: 28, hsds: 'organization.email' }),
    url: url('Link', { width: 30, hsds: 'organization.website' }),
  },
});
