/** Text blocks of the sections on the survey and on the needs, with what the program fills in. */
import type { TextBlockSpecs } from '../blocks/text-block-spec';

export const surveyTexts = {
  'umfrage.ueberschrift': [],
  'umfrage.keine': ['stichtag'],
  'umfrage.versand': ['titel', 'versandt', 'eingeladen', 'frist'],
  'umfrage.versand.alle': ['titel', 'versandt', 'eingeladen', 'frist'],
  'umfrage.antwortzeit': ['tage'],
  'umfrage.zweck': ['zweck'],
  'umfrage.ruecklauf': ['stichtag', 'zurück', 'eingeladen'],
  'umfrage.vollstaendig': ['stichtag', 'eingeladen'],
  'umfrage.frist.offen': ['tage'],
  'umfrage.puenktlich': [],
  'umfrage.verspaetet': ['verspätet'],
  'umfrage.fehlend': ['fehlend', 'kommunen'],
  'umfrage.tabelle': ['stichtag'],
  'umfrage.fragen.ueberschrift': [],
  'umfrage.fragen.einleitung': [],
  'umfrage.frage': ['frage', 'anteil'],
  'umfrage.frage.ergebnis': ['frage', 'anteil', 'ergebnis'],
} as const satisfies TextBlockSpecs;

export const needTexts = {
  'bedarfe.ueberschrift': [],
  'bedarfe.keinruecklauf': ['stichtag'],
  'bedarfe.anzahl': ['stichtag', 'bedarfe'],
  'bedarfe.kommunen': ['kommunen'],
  'bedarfe.hoch': ['hoch'],
  'bedarfe.planung': ['in Planung'],
  'bedarfe.gedeckt': ['gedeckt'],
  'bedarfe.felder': ['stichtag'],
  'bedarfe.verteilung': ['stichtag'],
  'bedarfe.einzeln': ['bedarf', 'angaben'],
  'bedarfe.listenpunkt': ['bedarf', 'angaben'],
} as const satisfies TextBlockSpecs;
