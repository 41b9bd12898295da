/** What the view of the tables says: the list, the search, the form. */
import type { TextEntry } from '../text-entry';

export const registerTexts = {
  'table.label': { de: 'Tabelle', en: 'Table' },
  'search.label': { de: 'Suchen', en: 'Search' },
  'search.hint': {
    de: 'Alle Wörter müssen vorkommen, gleich in welcher Spalte.',
    en: 'All words have to occur, in whatever column.',
  },
  'filter.open': { de: 'Filter', en: 'Filters' },
  'filter.set': { de: 'Filter ({{count}} gesetzt)', en: 'Filters ({{count}} set)' },
  'filter.all': { de: 'alle', en: 'all' },
  'filter.blank': { de: 'ohne Angabe', en: 'not given' },
  'filter.rows': {
    de: { one: '1 ausgewählte Zeile', other: '{{count}} ausgewählte Zeilen' },
    en: { one: '1 chosen row', other: '{{count}} chosen rows' },
  },
  'filter.more': {
    de: { one: '1 weiteres', other: '{{count}} weitere' },
    en: { one: '1 more', other: '{{count}} more' },
  },
  'filter.or': { de: ' oder ', en: ' or ' },
  'filter.level': { de: 'Niveau', en: 'Level' },
  'filter.group.hint': {
    de: 'Findet auch Angebote für alle.',
    en: 'Also finds offers that are for all.',
  },
  'filter.active': { de: 'Gesetzte Filter', en: 'Filters that are set' },
  'filter.remove': { de: 'Filter entfernen: {{filter}}', en: 'Remove the filter: {{filter}}' },
  'filter.clear': { de: 'Suche und Filter löschen', en: 'Clear search and filters' },
  'mark.freePlaces': { de: 'nur mit freien Plätzen', en: 'only with free places' },
  'mark.dueForReview': { de: 'nur zu prüfende', en: 'only those due for review' },
  'mark.noProposal': { de: 'ohne Vorschläge', en: 'without proposals' },
  'card.free': {
    de: { one: '1 Platz frei', other: '{{count}} Plätze frei' },
    en: { one: '1 place free', other: '{{count}} places free' },
  },
  'card.due': { de: 'zu prüfen seit {{day}}', en: 'due for review since {{day}}' },
  'card.unread': {
    de: { one: '1 Angabe nicht lesbar', other: '{{count}} Angaben nicht lesbar' },
    en: { one: '1 entry cannot be read', other: '{{count}} entries cannot be read' },
  },
  'card.saved': { de: 'gerade gespeichert', en: 'saved just now' },
  'card.untitled': { de: '(ohne Bezeichnung)', en: '(without a title)' },
  'card.show': { de: 'Zeigen', en: 'Show' },
  'card.showOf': { de: '{{show}}: „{{title}}“', en: '{{show}}: "{{title}}"' },
  'count.all': {
    de: { one: '1 Eintrag', other: '{{number}} Einträge' },
    en: { one: '1 entry', other: '{{number}} entries' },
  },
  'count.some': { de: '{{found}} von {{number}} Einträgen', en: '{{found}} of {{number}} entries' },
  'count.offers': {
    de: { one: '1 Angebot', other: '{{count}} Angebote' },
    en: { one: '1 offer', other: '{{count}} offers' },
  },
  'count.proposals': {
    de: { one: '1 Vorschlag', other: '{{count}} Vorschläge' },
    en: { one: '1 proposal', other: '{{count}} proposals' },
  },
  'count.and': { de: ' und ', en: ' and ' },
  'count.kinds': { de: '{{found}} von {{number}} ({{kinds}})', en: '{{found}} of {{number}} ({{kinds}})' },
  'list.empty': {
    de: 'In dieser Tabelle steht noch nichts. Legen Sie den ersten Eintrag an oder tragen Sie ihn im Blatt „{{table}}“ ein.',
    en: 'Nothing stands in this table yet. Add the first entry here, or type it into the sheet "{{table}}".',
  },
  'list.none': {
    de: 'Nichts gefunden. Bitte weniger Wörter eingeben oder einen Filter löschen.',
    en: 'Nothing found. Please enter fewer words or clear a filter.',
  },
  'list.label': { de: 'Gefundene Einträge', en: 'Entries found' },
  'list.proposals': {
    de: { one: '1 Vorschlag wartet auf Entscheidung', other: '{{count}} Vorschläge warten auf Entscheidung' },
    en: { one: '1 proposal waits for a decision', other: '{{count}} proposals wait for a decision' },
  },
  new: { de: 'Neuer Eintrag', en: 'New entry' },
  'select.start': { de: 'Mehrere auswählen', en: 'Select several' },
  'select.end': { de: 'Auswahl beenden', en: 'End the selection' },
  'select.all': { de: 'Alle gefundenen auswählen', en: 'Select all found' },
  'select.one': { de: '„{{title}}“ auswählen', en: 'Select "{{title}}"' },
  'verify.one': { de: 'Als geprüft eintragen', en: 'Enter as verified' },
  'verify.label': {
    de: '„{{title}}“ als geprüft eintragen',
    en: 'Enter as verified: "{{title}}"',
  },
  'verify.several': {
    de: { one: '1 Angebot als geprüft eintragen', other: '{{count}} Angebote als geprüft eintragen' },
    en: { one: 'Enter 1 offer as verified', other: 'Enter {{count}} offers as verified' },
  },
  'verify.what': {
    de: 'Eingetragen wird: zuletzt geprüft am {{day}}, geprüft von „{{role}}“.',
    en: 'What is entered: last verified on {{day}}, verified by "{{role}}".',
  },
  'verify.done': {
    de: {
      one: '„{{title}}“ ist als geprüft eingetragen ({{day}}).',
      other: '{{count}} Angebote sind als geprüft eingetragen ({{day}}).',
    },
    en: {
      one: '"{{title}}" is entered as verified ({{day}}).',
      other: '{{count}} offers are entered as verified ({{day}}).',
    },
  },
  'draft.kept': {
    de: 'Noch nicht gespeichert: „{{title}}“',
    en: 'Not saved yet: "{{title}}"',
  },
  'draft.untitled': { de: 'neuer Eintrag', en: 'new entry' },
} as const satisfies Record<string, TextEntry>;
