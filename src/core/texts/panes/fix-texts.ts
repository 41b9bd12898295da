/** Cells that can be put right without asking: what kinds there are, and what a correction does. */
import type { TextEntry } from '../text-entry';

/** By kind of correction: heading and explanation. */
export const fixTexts = {
  date: {
    title: { de: 'Datum als Text', en: 'Date kept as text' },
    about: {
      de: 'Excel kann mit diesen Daten nicht rechnen und sie nicht sortieren. Jedes hat nur eine Lesart.',
      en: 'Excel can neither calculate with these dates nor sort them. Each has one reading only.',
    },
  },
  number: {
    title: { de: 'Zahl als Text', en: 'Number kept as text' },
    about: {
      de: 'Excel zählt diese Zahlen nicht mit. Gemeint ist jeweils genau eine Zahl.',
      en: 'Excel leaves these numbers out of its sums. Each means exactly one number.',
    },
  },
  about: {
    title: { de: 'Ungefähre Zahl', en: 'Approximate number' },
    about: {
      de: 'Die Zelle fasst nur die Zahl; „ungefähr“, „ca.“ oder „etwa“ davor fällt weg.',
      en: 'The cell takes the number only; "ungefähr", "ca." or "etwa" before it goes.',
    },
  },
  at: {
    title: { de: 'E-Mail-Adresse mit „(at)“', en: 'E-mail address with "(at)"' },
    about: {
      de: 'Statt „(at)“ steht dann „@“ in der Adresse.',
      en: 'The address then has "@" instead of "(at)".',
    },
  },
  blanks: {
    title: { de: 'Überzählige Leerzeichen', en: 'Surplus blanks' },
    about: {
      de: 'Leerzeichen am Anfang, am Ende oder mehrere hintereinander stören Filter und Sortierung.',
      en: 'Blanks at the beginning, at the end or several in a row disturb filters and sorting.',
    },
  },
  choice: {
    title: { de: 'Andere Schreibweise als in der Liste', en: 'Spelled otherwise than in the list' },
    about: {
      de: 'Gemeint ist jeweils genau ein Eintrag der Liste. Filter und Auswertung finden ihn nur in deren Schreibweise.',
      en: 'Each means exactly one entry of the list. Filters and the evaluation find it in the spelling of the list only.',
    },
  },
  name: {
    title: { de: 'Name anders geschrieben', en: 'Name spelled otherwise' },
    about: {
      de: 'Gemeint ist jeweils genau eine Zeile der anderen Tabelle.',
      en: 'Each means exactly one row of the other table.',
    },
  },
  digits: {
    title: { de: 'Führende Null verloren', en: 'Leading zero lost' },
    about: {
      de: 'Excel hat die Ziffern für eine Zahl gehalten und die Null am Anfang weggelassen.',
      en: 'Excel has taken the digits for a number and left out the zero at the beginning.',
    },
  },
  key: {
    title: { de: 'Zeile ohne Kennung', en: 'Row without an id' },
    about: {
      de: 'Von Hand ergänzte Zeilen erhalten ihre Kennung beim nächsten Schreiben. Sie bleibt auch nach „Rückgängig“.',
      en: 'Rows added by hand get their id with the next writing. It stays after "Undo", too.',
    },
  },
  derived: {
    title: { de: 'Angabe fehlt, ergibt sich aber', en: 'Missing, but follows from the rest' },
    about: {
      de: 'Was hier stehen muss, folgt aus den anderen Angaben der Zeile.',
      en: 'What has to stand here follows from the rest of the row.',
    },
  },
} as const satisfies Record<string, { readonly title: TextEntry; readonly about: TextEntry }>;

export const fixSentences = {
  /** In place of the value of a cell. */
  blank: { de: '(leer)', en: '(blank)' },
  given: { de: '(wird vergeben)', en: '(will be given)' },
  /** Where before and after look alike: what changes is how Excel keeps it. */
  asText: { de: '{{shown}} (als Text)', en: '{{shown}} (as text)' },
  done: {
    de: { one: '1 Zelle ist berichtigt', other: '{{number}} Zellen sind berichtigt' },
    en: { one: '1 cell is corrected', other: '{{number}} cells are corrected' },
  },
} as const satisfies Record<string, TextEntry>;
