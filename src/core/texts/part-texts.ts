/**
 * What the values of a finding are called where several findings are listed below one sentence: "zu prüfen seit 01.04.2015,
 * zuletzt geprüft 01.10.2014". By the name of the parameter; where one code means something else by it, by code and name.
 */
import type { IssueCode } from './issue-texts';
import type { TextEntry } from './text-entry';

const names: Readonly<Record<string, TextEntry>> = {
  advice: { de: 'Rat: {{value}}', en: 'advice: {{value}}' },
  amount: { de: 'Betrag {{value}} €', en: 'amount {{value}} €' },
  at: { de: 'an Stelle {{value}}', en: 'at character {{value}}' },
  booked: { de: 'belegt {{value}}', en: 'taken {{value}}' },
  cell: { de: '„{{value}}“', en: '"{{value}}"' },
  claimed: { de: 'in der Datei {{value}}', en: 'in the file {{value}}' },
  close: { de: 'Ende „{{value}}“', en: 'end "{{value}}"' },
  column: { de: 'Spalte „{{value}}“', en: 'column "{{value}}"' },
  count: { de: 'Anzahl {{value}}', en: 'number {{value}}' },
  current: { de: 'jetzt {{value}}', en: 'now {{value}}' },
  date: { de: 'Datum {{value}}', en: 'date {{value}}' },
  deadline: { de: 'Anmeldeschluss {{value}}', en: 'registration deadline {{value}}' },
  decided: { de: 'entschieden {{value}}', en: 'decided {{value}}' },
  detail: { de: 'Meldung: {{value}}', en: 'message: {{value}}' },
  done: { de: 'geschrieben {{value}}', en: 'written {{value}}' },
  due: { de: 'Frist {{value}}', en: 'due {{value}}' },
  end: { de: 'Ende {{value}}', en: 'end {{value}}' },
  expected: { de: 'erwartet {{value}}', en: 'expected {{value}}' },
  expression: { de: 'Bedingung „{{value}}“', en: 'condition "{{value}}"' },
  field: { de: 'Feld „{{value}}“', en: 'field "{{value}}"' },
  file: { de: 'Datei {{value}}', en: 'file {{value}}' },
  found: { de: 'gefunden „{{value}}“', en: 'found "{{value}}"' },
  from: { de: 'von {{value}}', en: 'from {{value}}' },
  held: { de: 'vorhanden „{{value}}“', en: 'held "{{value}}"' },
  holder: { de: 'geöffnet von {{value}}', en: 'opened by {{value}}' },
  invited: { de: 'eingeladen {{value}}', en: 'invited {{value}}' },
  key: { de: 'Schlüssel „{{value}}“', en: 'key "{{value}}"' },
  kind: { de: 'Art {{value}}', en: 'kind {{value}}' },
  known: { de: 'bekannt: {{value}}', en: 'known: {{value}}' },
  label: { de: '„{{value}}“', en: '"{{value}}"' },
  length: { de: 'Zeichen: {{value}}', en: 'characters: {{value}}' },
  limit: { de: 'Grenze {{value}}', en: 'limit {{value}}' },
  lines: { de: 'Zeilen {{value}}', en: 'lines {{value}}' },
  list: { de: 'Liste „{{value}}“', en: 'list "{{value}}"' },
  mark: { de: 'Marke „{{value}}“', en: 'mark "{{value}}"' },
  max: { de: 'höchstens {{value}}', en: 'at most {{value}}' },
  message: { de: 'verlangt ist: {{value}}', en: 'required is: {{value}}' },
  min: { de: 'mindestens {{value}}', en: 'at least {{value}}' },
  more: { de: 'weitere {{value}}', en: 'more {{value}}' },
  most: { de: 'höchstens {{value}}', en: 'at most {{value}}' },
  municipality: { de: 'Kommune {{value}}', en: 'municipality {{value}}' },
  name: { de: '„{{value}}“', en: '"{{value}}"' },
  named: { de: 'genannt {{value}}', en: 'named {{value}}' },
  next: { de: 'bitte {{value}}', en: 'please {{value}}' },
  open: { de: 'Anfang „{{value}}“', en: 'beginning "{{value}}"' },
  other: { de: 'das andere: „{{value}}“', en: 'the other one: "{{value}}"' },
  part: { de: 'Teil {{value}}', en: 'part {{value}}' },
  reasons: { de: 'Grund: {{value}}', en: 'reason: {{value}}' },
  received: { de: 'eingegangen {{value}}', en: 'received {{value}}' },
  reference: { de: 'Vorlage {{value}}', en: 'paper {{value}}' },
  rival: { de: 'oder „{{value}}“', en: 'or "{{value}}"' },
  rivalRow: { de: 'in Zeile {{value}}', en: 'in row {{value}}' },
  row: { de: 'Zeile {{value}}', en: 'row {{value}}' },
  saved: { de: 'gespeichert {{value}}', en: 'saved {{value}}' },
  score: { de: 'Ähnlichkeit {{value}} %', en: 'similarity {{value}} %' },
  section: { de: 'Abschnitt „{{value}}“', en: 'section "{{value}}"' },
  sent: { de: 'versandt {{value}}', en: 'sent {{value}}' },
  sheet: { de: 'Blatt „{{value}}“', en: 'sheet "{{value}}"' },
  short: { de: 'Abkürzung „{{value}}“', en: 'abbreviation "{{value}}"' },
  size: { de: 'Größe {{value}}', en: 'size {{value}}' },
  start: { de: 'Beginn {{value}}', en: 'start {{value}}' },
  table: { de: 'Tabelle „{{value}}“', en: 'table "{{value}}"' },
  taken: { de: 'gezählt für {{value}}', en: 'counted for {{value}}' },
  target: { de: 'Tabelle „{{value}}“', en: 'table "{{value}}"' },
  text: { de: 'Angabe „{{value}}“', en: 'entry "{{value}}"' },
  title: { de: '„{{value}}“', en: '"{{value}}"' },
  to: { de: 'bis {{value}}', en: 'to {{value}}' },
  total: { de: 'insgesamt {{value}}', en: 'in all {{value}}' },
  used: { de: 'gerechnet mit {{value}}', en: 'counted with {{value}}' },
  value: { de: 'Wert „{{value}}“', en: 'value "{{value}}"' },
  verified: { de: 'zuletzt geprüft {{value}}', en: 'last verified {{value}}' },
  version: { de: 'Fassung {{value}}', en: 'version {{value}}' },
  waitlist: { de: 'auf der Warteliste {{value}}', en: 'on the waiting list {{value}}' },
  wanted: { de: 'sollte stehen „{{value}}“', en: 'should stand "{{value}}"' },
  what: { de: 'darin {{value}}', en: 'in it {{value}}' },
};

type OwnLabels = Readonly<Partial<Record<IssueCode, Readonly<Record<string, TextEntry>>>>>;

const own: OwnLabels = {
  'offer.dueForReview': {
    due: { de: 'zu prüfen seit {{value}}', en: 'due for review since {{value}}' },
  },
  'answer.correctionKept': {
    value: { de: 'im Haus „{{value}}“', en: 'in the office "{{value}}"' },
    text: { de: 'die Kommune „{{value}}“', en: 'the municipality "{{value}}"' },
  },
  'code.notInForce': { date: { de: 'am {{value}}', en: 'on {{value}}' } },
  'consultation.beforePaper': {
    term: { de: 'Beratung {{value}}', en: 'consultation {{value}}' },
    date: { de: 'Vorlage {{value}}', en: 'paper {{value}}' },
  },
  'paper.referenceDoubled': {
    reference: { de: 'Drucksachen-Nr. {{value}}', en: 'printed paper {{value}}' },
    other: { de: 'auch Zeile {{value}}', en: 'also row {{value}}' },
  },
  'offer.ageOrder': {
    max: { de: 'Höchstalter {{value}}', en: 'highest age {{value}}' },
    min: { de: 'Mindestalter {{value}}', en: 'lowest age {{value}}' },
  },
  'offer.overbooked': { max: { de: 'Plätze {{value}}', en: 'places {{value}}' } },
  'offer.waitlistBesideFreePlaces': { count: { de: 'frei {{value}}', en: 'free {{value}}' } },
  'offer.doubled': { row: { de: 'wie Zeile {{value}}', en: 'like row {{value}}' } },
  'proposal.undecided': {
    other: { de: 'ähnelt „{{value}}“', en: 'resembles "{{value}}"' },
    row: { de: 'ähnelt Zeile {{value}}', en: 'resembles row {{value}}' },
  },
  'setting.unreadable': { key: { de: 'Einstellung „{{value}}“', en: 'setting "{{value}}"' } },
  'answer.changes': {
    held: { de: 'bisher „{{value}}“', en: 'until now "{{value}}"' },
    value: { de: 'jetzt „{{value}}“', en: 'now "{{value}}"' },
  },
  'offer.deviates': {
    value: { de: 'in der Rückmeldung „{{value}}“', en: 'in the return "{{value}}"' },
    held: { de: 'im Register „{{value}}“', en: 'in the register "{{value}}"' },
  },
  'offer.deviatesElsewhere': {
    value: { de: 'in der Rückmeldung „{{value}}“', en: 'in the return "{{value}}"' },
    held: { de: 'im Register „{{value}}“', en: 'in the register "{{value}}"' },
  },
  'key.doubled': { other: { de: 'auch Zeile {{value}}', en: 'also row {{value}}' } },
  'return.twoFiles': { other: { de: 'auch {{value}}', en: 'also {{value}}' } },
};

/** The label with `{{value}}` in it; undefined where the value speaks for itself. */
export function partEntry(code: IssueCode, name: string): TextEntry | undefined {
  const labels = own[code];
  if (labels && Object.hasOwn(labels, name)) return labels[name];
  return Object.hasOwn(names, name) ? names[name] : undefined;
}
