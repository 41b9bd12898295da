/** A return that is typed in: by telephone, or from paper. */
import type { TextEntry } from '../text-entry';

export const phoneTexts = {
  'phone.enter': { de: 'Am Telefon oder vom Papier erfassen', en: 'Enter by telephone or from paper' },
  'phone.title': { de: 'Telefon oder Papier', en: 'Telephone or paper' },
  'phone.about': {
    de: 'Für Kommunen, die keine Datei schicken. Leer gelassene Fragen bleiben, wie sie sind.',
    en: 'For municipalities that send no file. Questions left alone stay as they are.',
  },
  'phone.begin': {
    de: 'Die Vorschau geht auf, sobald eine Antwort oder ein Angebot eingetragen ist. Als Eingang gilt heute; in der Vorschau lässt sich der Tag ändern.',
    en: 'The preview opens once an answer or an offer is entered. Today is taken as the day of receipt; it can be changed in the preview.',
  },
  'phone.channel': { de: 'Eingang', en: 'Came by' },
  'phone.phone': { de: 'Telefon', en: 'Telephone' },
  'phone.paper': { de: 'Papier', en: 'Paper' },
  'phone.none': { de: 'keine Angabe', en: 'no answer' },
  'phone.required': { de: 'Pflichtfrage', en: 'required' },
  'phone.offers': { de: 'Angebote', en: 'Offers' },
  'phone.offer': { de: 'Angebot {{number}}', en: 'Offer {{number}}' },
  'phone.addOffer': { de: 'Weiteres Angebot', en: 'Another offer' },
  'phone.open': {
    de: { one: '1 Pflichtfrage ist noch offen.', other: '{{count}} Pflichtfragen sind noch offen.' },
    en: { one: '1 required question is still open.', other: '{{count}} required questions are still open.' },
  },
  'phone.kept': { de: 'Noch nicht übernommen: {{name}}', en: 'Not taken over yet: {{name}}' },
  'phone.back': {
    de: 'Ihre angefangenen Eingaben sind noch da; übernommen ist davon noch nichts.',
    en: 'What you began to enter is still here; nothing of it is taken over yet.',
  },
  'phone.discard': { de: 'Eingaben verwerfen', en: 'Discard the entries' },
  'phone.discarded': { de: 'Die Eingaben sind verworfen.', en: 'The entries are discarded.' },
  'phone.check': { de: 'Vorschau', en: 'Preview' },
} as const satisfies Record<string, TextEntry>;
