/** What a new office is told to begin with. */
import type { TextEntry } from '../text-entry';

export const firstStepTexts = {
  title: { de: 'Womit anfangen', en: 'Where to begin' },
  settings: {
    de: 'Einstellungen: Landkreis und Ansprechstelle eintragen',
    en: 'Settings: enter the county and the contact',
  },
  municipalities: { de: 'Kommunen eintragen', en: 'Enter the municipalities' },
  providers: { de: 'Träger eintragen', en: 'Enter the providers' },
  offer: { de: 'Erstes Angebot anlegen', en: 'Add the first offer' },
  survey: { de: 'Umfrage vorbereiten', en: 'Prepare the survey' },
  paper: { de: 'Vorlage für den Ausschuss anlegen', en: 'Add the paper for the committee' },
  done: { de: 'erledigt', en: 'done' },
} as const satisfies Record<string, TextEntry>;
