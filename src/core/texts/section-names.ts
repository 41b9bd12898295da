/** What the sections of a paper are called where a person meets them beside the paper: in findings, on controls in Word. */
import type { TextEntry } from './text-entry';

export const sectionNames = {
  kopf: { de: 'Kopf der Vorlage', en: 'Head of the paper' },
  foerderung: { de: 'Förderung', en: 'Funding' },
  aufgaben: { de: 'Aufgaben', en: 'Duties' },
  regionalverbund: { de: 'Regionalverbund', en: 'Regional network' },
  netzwerk: { de: 'Netzwerk', en: 'Network' },
  termine: { de: 'Termine', en: 'Appointments' },
  ehrenamt: { de: 'Ehrenamt', en: 'Volunteers' },
  umfrage: { de: 'Umfrage und Rücklauf', en: 'Survey and returns' },
  bedarfe: { de: 'Bedarfe', en: 'Needs' },
  handlungskonzept: { de: 'Handlungskonzept', en: 'Action plan' },
  angebote: { de: 'Angebote', en: 'Offers' },
  unterschrift: { de: 'Unterschrift', en: 'Signature' },
  anlage: { de: 'Anlage', en: 'Annex' },
} as const satisfies Record<string, TextEntry>;
