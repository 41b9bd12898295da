/** The parts of an offer's form. */
import type { TextEntry } from '../text-entry';

export const offerGroupTexts = {
  what: { de: 'Was', en: 'What' },
  where: { de: 'Wer und wo', en: 'Who offers it, and where' },
  who: { de: 'Für wen', en: 'For whom' },
  when: { de: 'Wann', en: 'When' },
  places: { de: 'Plätze', en: 'Places' },
  cost: { de: 'Kosten', en: 'Cost' },
  access: { de: 'Zugang und Anmeldung', en: 'Access and registration' },
  support: { de: 'Unterstützung', en: 'Support' },
  certificate: { de: 'Abschluss', en: 'Certificate' },
  review: { de: 'Prüfung und Herkunft', en: 'Review and origin' },
} as const satisfies Record<string, TextEntry>;
