/** Headings of the evaluation sheet. */
import type { TextEntry } from './text-entry';

export const evaluationTexts = {
  returnsTitle: { de: 'Rücklauf der Umfrage', en: 'Returns of the survey' },
  returnsAbout: {
    de: 'Welche Kommunen eingeladen sind und welche geantwortet haben. Oben lässt sich eine andere Umfrage wählen.',
    en: 'Which municipalities are invited and which have answered. Another survey can be chosen above.',
  },
  survey: { de: 'Umfrage', en: 'Survey' },
  municipality: { de: 'Kommune', en: 'Municipality' },
  invited: { de: 'eingeladen', en: 'invited' },
  returned: { de: 'geantwortet', en: 'answered' },
  missing: { de: 'offen', en: 'open' },
  share: { de: 'Anteil', en: 'Share' },
  needsTitle: { de: 'Bedarfe nach Handlungsfeld', en: 'Needs by field of action' },
  needsAbout: {
    de: 'Was die Kommunen als Bedarf genannt haben. Zurückgezogene Bedarfe zählen nicht mit.',
    en: 'What the municipalities named as needs. Withdrawn ones do not count.',
  },
  field: { de: 'Handlungsfeld', en: 'Field of action' },
  needs: { de: 'Bedarfe', en: 'Needs' },
  openNeeds: { de: 'davon offen', en: 'open' },
  highNeeds: { de: 'hohe Priorität', en: 'high priority' },
  statusTitle: { de: 'Angebote nach Status', en: 'Offers by status' },
  statusAbout: {
    de: 'Laufend ist, was „aktiv“ oder „voll“ ist. Vorschläge sind noch keine Angebote und stehen für sich.',
    en: 'Running is what is "aktiv" or "voll". Proposals are no offers yet and stand apart.',
  },
  status: { de: 'Status', en: 'Status' },
  classTitle: { de: 'Angebote nach Art', en: 'Offers by class' },
  classAbout: { de: 'Ohne Vorschläge.', en: 'Without proposals.' },
  offerClass: { de: 'Angebotsart', en: 'Class' },
  offers: { de: 'Angebote', en: 'Offers' },
  proposals: { de: 'Vorschläge', en: 'Proposals' },
  runningOffers: { de: 'laufend', en: 'running' },
  activeOffers: { de: 'davon aktiv', en: 'of these active' },
  fullOffers: { de: 'davon voll', en: 'of these full' },
  placeTitle: { de: 'Angebote nach Kommune', en: 'Offers by municipality' },
  placeAbout: {
    de: 'Wo die Angebote stattfinden, ohne Vorschläge. Die Kommune folgt aus dem Ort.',
    en: 'Where the offers take place, without proposals. The municipality follows from the place.',
  },
  languageOffers: { de: 'Sprachkurse', en: 'Language courses' },
  withoutEntry: { de: 'ohne Angabe', en: 'not stated' },
  outside: { de: 'außerhalb oder ohne Angabe', en: 'outside or not stated' },
} as const satisfies Record<string, TextEntry>;
