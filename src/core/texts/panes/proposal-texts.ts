/** What the view of the proposals says. */
import type { TextEntry } from '../text-entry';

export const proposalTexts = {
  title: { de: 'Vorschläge', en: 'Proposals' },
  back: { de: 'Zum Register', en: 'To the register' },
  backToOne: { de: 'Zum Vorschlag', en: 'To the proposal' },
  untitled: { de: '(ohne Bezeichnung)', en: '(without a title)' },
  backToList: { de: 'Alle Vorschläge', en: 'All proposals' },
  count: {
    de: { one: '1 Vorschlag wartet', other: '{{number}} Vorschläge warten' },
    en: { one: '1 proposal is waiting', other: '{{number}} proposals are waiting' },
  },
  about: {
    de: 'Angebote, die in Rückmeldungen genannt wurden und noch nicht im Register stehen. Sie zählen erst mit, wenn Sie sie übernehmen.',
    en: 'Offers that returns have named and that are not in the register yet. They count only once you take them in.',
  },
  none: {
    de: 'Kein Vorschlag wartet. Neue kommen mit den Rückläufen der Umfrage; jedes Angebot, das eine Kommune nennt, erscheint zuerst hier.',
    en: 'No proposal is waiting. New ones come with the returns of the survey; each offer that a municipality names appears here first.',
  },
  'none.go': { de: 'Zur Umfrage', en: 'To the survey' },
  'list.label': { de: 'Vorschläge', en: 'Proposals' },
  'card.alike': {
    de: 'vermutlich doppelt ({{score}}\u00a0%): {{title}}',
    en: 'probably a double ({{score}}\u00a0%): {{title}}',
  },
  'card.less': {
    de: 'wenig ähnlich ({{score}}\u00a0%): {{title}}',
    en: 'little alike ({{score}}\u00a0%): {{title}}',
  },
  'card.new': { de: 'nichts Ähnliches im Register', en: 'nothing like it in the register' },
  'from.municipality': { de: 'aus {{name}}', en: 'from {{name}}' },
  'from.unknown': { de: 'im Vorschlag', en: 'in the proposal' },
  'from.source': { de: 'Rückmeldung {{file}}, {{cell}}', en: 'return {{file}}, {{cell}}' },
  'one.alike': {
    de: 'Vorschlag · vermutlich doppelt ({{score}}\u00a0%)',
    en: 'Proposal · probably a double ({{score}}\u00a0%)',
  },
  'one.less': {
    de: 'Vorschlag · wenig ähnlich ({{score}}\u00a0%)',
    en: 'Proposal · little alike ({{score}}\u00a0%)',
  },
  'one.new': { de: 'Vorschlag · neu', en: 'Proposal · new' },
  reasons: { de: 'Grund: {{reasons}}', en: 'Reason: {{reasons}}' },
  'inRegister.row': { de: 'im Register, Zeile {{row}}', en: 'in the register, row {{row}}' },
  differing: {
    de: { one: '1 Angabe ist verschieden', other: '{{count}} Angaben sind verschieden' },
    en: { one: '1 entry differs', other: '{{count}} entries differ' },
  },
  'differing.none': {
    de: 'Der Vorschlag sagt nichts, was nicht schon im Register steht.',
    en: 'The proposal says nothing that the register does not hold already.',
  },
  same: {
    de: { one: '1 weitere Angabe, ohne Unterschied', other: '{{count}} weitere Angaben, ohne Unterschied' },
    en: {
      one: '1 further entry, without a difference',
      other: '{{count}} further entries, without a difference',
    },
  },
  blank: { de: '(leer)', en: '(blank)' },
  unread: {
    de: '„{{text}}“ ist nicht lesbar oder steht nicht in seiner Tabelle und lässt sich nicht übernehmen.',
    en: '"{{text}}" cannot be read or is not in its table, and cannot be taken over.',
  },
  lacking: {
    de: '„{{text}}“ steht noch nicht in der Tabelle „{{table}}“ und lässt sich darum nicht übernehmen.',
    en: '"{{text}}" is not in the table "{{table}}" yet, and so cannot be taken over.',
  },
  merge: { de: 'Zusammenführen', en: 'Merge' },
  'merge.what': {
    de: {
      one: 'Zusammenführen: In „{{title}}“ wird 1 Angabe geändert ({{titles}}), der Vorschlag wird aus der Tabelle genommen.',
      other:
        'Zusammenführen: In „{{title}}“ werden {{count}} Angaben geändert ({{titles}}), der Vorschlag wird aus der Tabelle genommen.',
    },
    en: {
      one: 'Merging changes 1 entry of "{{title}}" ({{titles}}) and takes the proposal out of the table.',
      other:
        'Merging changes {{count}} entries of "{{title}}" ({{titles}}) and takes the proposal out of the table.',
    },
  },
  'merge.nothing': {
    de: 'Zusammenführen: „{{title}}“ bleibt, wie es ist, der Vorschlag wird aus der Tabelle genommen.',
    en: 'Merging leaves "{{title}}" as it is and takes the proposal out of the table.',
  },
  'merge.done': {
    de: {
      one: 'Zusammengeführt: In „{{title}}“ ist 1 Angabe geändert, der Vorschlag ist erledigt.',
      other: 'Zusammengeführt: In „{{title}}“ sind {{count}} Angaben geändert, der Vorschlag ist erledigt.',
    },
    en: {
      one: 'Merged: 1 entry of "{{title}}" is changed, the proposal is settled.',
      other: 'Merged: {{count}} entries of "{{title}}" are changed, the proposal is settled.',
    },
  },
  own: { de: 'Als eigenes Angebot aufnehmen', en: 'Take in as an offer of its own' },
  'own.only': { de: 'Ins Register aufnehmen', en: 'Take into the register' },
  'own.what': {
    de: {
      one: 'Aufnehmen: Der Vorschlag wird ein eigenes Angebot mit dem Status „{{status}}“; 1 Angabe fehlt dafür noch.',
      other:
        'Aufnehmen: Der Vorschlag wird ein eigenes Angebot mit dem Status „{{status}}“; {{count}} Angaben fehlen dafür noch.',
    },
    en: {
      one: 'Taking it in makes the proposal an offer of its own with the status "{{status}}"; 1 entry is still missing for that.',
      other:
        'Taking it in makes the proposal an offer of its own with the status "{{status}}"; {{count}} entries are still missing for that.',
    },
  },
  'own.whole': {
    de: 'Aufnehmen: Der Vorschlag wird ein eigenes Angebot mit dem Status „{{status}}“; es fehlt nichts mehr.',
    en: 'Taking it in makes the proposal an offer of its own with the status "{{status}}"; nothing is missing any more.',
  },
  reject: { de: 'Vorschlag ablehnen', en: 'Reject the proposal' },
  'reject.about': {
    de: 'Nimmt die Zeile aus der Tabelle. Vorher wird gefragt.',
    en: 'Takes the row out of the table. You are asked before.',
  },
  'reject.what': {
    de: 'Ablehnen: Die Zeile {{row}} „{{title}}“ wird aus der Tabelle „Angebote“ gelöscht. Dieselbe Rückmeldung schlägt sie nicht noch einmal vor.',
    en: 'Rejecting deletes row {{row}} "{{title}}" from the table "Angebote". The same return does not propose it again.',
  },
  'reject.go': { de: 'Ablehnen und Zeile löschen', en: 'Reject and delete the row' },
  'reject.done': {
    de: 'Der Vorschlag „{{title}}“ ist abgelehnt.',
    en: 'The proposal "{{title}}" is rejected.',
  },
  cancel: { de: 'Doch nicht', en: 'Do not' },
  'show.register': { de: 'Angebot öffnen', en: 'Open the offer' },
  'compare.open': { de: 'Mit einem anderen Angebot vergleichen', en: 'Compare with another offer' },
  'compare.first': { de: 'Mit einem Angebot vergleichen', en: 'Compare with an offer' },
  'compare.title': { de: 'Womit vergleichen?', en: 'Compare with what?' },
  'compare.about': {
    de: 'Vorschlag: „{{title}}“. Noch ist nichts geändert.',
    en: 'Proposal: "{{title}}". Nothing is changed yet.',
  },
  'compare.alike': { de: 'Am ähnlichsten', en: 'Most alike' },
  'compare.none': {
    de: 'Sonst ähnelt ihm nichts im Register.',
    en: 'Nothing else in the register resembles it.',
  },
  'compare.score': { de: '{{score}}\u00a0%: {{reasons}}', en: '{{score}}\u00a0%: {{reasons}}' },
  'compare.search': { de: 'Im Register suchen', en: 'Search the register' },
  'compare.back': { de: 'Wieder mit dem ähnlichsten vergleichen', en: 'Compare with the most alike again' },
  next: { de: 'Nächster Vorschlag', en: 'Next proposal' },
  'place.of': { de: '{{number}} von {{count}}', en: '{{number}} of {{count}}' },
} as const satisfies Record<string, TextEntry>;
