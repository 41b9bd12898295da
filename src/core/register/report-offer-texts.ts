/** Text blocks of the section on offers and of its annex, with what the program fills in. */
import type { TextBlockSpecs } from '../blocks/text-block-spec';

export const offerTexts = {
  'angebote.ueberschrift': [],
  'angebote.anzahl': ['stichtag', 'angebote'],
  'angebote.laufend': ['laufend'],
  'angebote.voll': ['voll'],
  'angebote.geplant': ['geplant'],
  'angebote.pausiert': ['pausiert'],
  'angebote.beendet': ['beendet'],
  'angebote.abgelaufen': ['abgelaufen', 'stichtag'],
  'angebote.kuenftig': ['künftig', 'stichtag'],
  'angebote.kinderbetreuung': ['mit Kinderbetreuung'],
  'angebote.pruefung': ['fällig'],
  'angebote.arten': ['stichtag'],
  'angebote.kommunen': ['stichtag'],
  'angebote.verweis': ['öffentlich', 'stichtag'],
} as const satisfies TextBlockSpecs;

export const annexTexts = {
  'anlage.ueberschrift': [],
  'anlage.tabelle': ['öffentlich', 'stichtag'],
} as const satisfies TextBlockSpecs;
