/** What the desk of Word says about sections, source and fields. */
import type { TextEntry } from '../text-entry';

export const wordDeskTexts = {
  'state.absent': { de: 'nicht eingefügt', en: 'not inserted' },
  'state.silent': { de: 'keine Angaben', en: 'nothing to say' },
  'state.current': { de: 'aktuell', en: 'up to date' },
  'state.outdated': {
    de: { one: '1 Änderung', other: '{{number}} Änderungen' },
    en: { one: '1 change', other: '{{number}} changes' },
  },
  'state.edited': { de: 'von Hand bearbeitet', en: 'edited by hand' },
  'state.unknown': { de: 'fremder Text', en: 'text of others' },
  'state.unfinished': { de: 'unfertig', en: 'unfinished' },
  'state.gone': { de: 'fehlt', en: 'missing' },
  'state.copied': { de: 'steht {{number}}-mal da', en: 'stands there {{number}} times' },
  'state.locked': { de: 'gesperrt', en: 'locked' },
  'state.wrongControl': { de: 'falsches Feld', en: 'wrong kind of field' },
  'state.noRoom': { de: 'kein Platz', en: 'no room' },
  'state.aside': { de: 'gehört nicht zu diesem Bericht', en: 'not part of this report' },
  'about.absent': {
    de: 'Der Abschnitt steht nicht im Dokument. So würde er an seiner Stelle in der Reihenfolge eingefügt:',
    en: 'The section is not in the document. This is how it would be inserted in its order:',
  },
  'about.mark': {
    de: 'Für den Abschnitt ist im Dokument ein Platz vorgesehen. So würde er dort eingefügt:',
    en: 'The document has a place for the section. This is how it would be inserted there:',
  },
  'about.silent': {
    de: 'Zum Stichtag hat die Arbeitsmappe zu diesem Abschnitt nichts zu sagen.',
    en: 'At the as-of date the workbook has nothing to say here.',
  },
  'about.current': {
    de: 'Der Abschnitt steht so im Dokument, wie die Arbeitsmappe es sagt.',
    en: 'The section stands in the document as the workbook says it.',
  },
  'about.outdated': {
    de: 'Die Arbeitsmappe sagt inzwischen etwas anderes. Von Hand wurde nichts geändert.',
    en: 'The workbook says something else by now. Nothing was changed by hand.',
  },
  'about.edited': {
    de: 'Jemand hat diesen Abschnitt von Hand bearbeitet. Er bleibt, wie er ist, bis Sie entscheiden.',
    en: 'Somebody has edited this section by hand. It stays as it is until you decide.',
  },
  'about.unknown': {
    de: 'An der Stelle dieses Abschnitts steht ein Text, der nicht von hier stammt. Er bleibt, bis Sie entscheiden.',
    en: 'In the place of this section there is a text that does not come from here. It stays until you decide.',
  },
  'about.unfinished': {
    de: 'Beim Schreiben dieses Abschnitts wurde Word unterbrochen. Er wird ganz neu geschrieben; von Hand steht nichts darin.',
    en: 'Word was interrupted while writing this section. It is written anew; nothing in it was typed by hand.',
  },
  'about.gone': {
    de: 'Der Abschnitt wurde eingefügt und später gelöscht. Er kommt nur wieder, wenn Sie ihn neu einfügen.',
    en: 'The section was inserted and deleted later. It only comes back when you insert it anew.',
  },
  'about.copied': {
    de: 'Der Abschnitt steht mehrmals im Dokument, und welcher gilt, ist nicht zu erkennen. Bitte die Kopien in Word löschen.',
    en: 'The section stands in the document several times, and which one counts cannot be told. Please delete the copies in Word.',
  },
  'about.locked': {
    de: 'Der Abschnitt ist in Word gesperrt. Bitte unter „Entwicklertools – Eigenschaften“ die Sperre des Inhalts aufheben.',
    en: 'The section is locked in Word. Please unlock its contents under "Developer – Properties".',
  },
  'about.wrongControl': {
    de: 'Das Feld an dieser Stelle nimmt keinen Text auf. Bitte durch ein Rich-Text-Inhaltssteuerelement ersetzen.',
    en: 'The field in this place takes no text. Please replace it by a rich text content control.',
  },
  'about.noRoom': {
    de: 'Die Stelle liegt in einer Zeile, einer Kopf- oder Fußzeile. Bitte die Marke in einen eigenen Absatz setzen.',
    en: 'The place is within a line, a header or a footer. Please put the mark into a paragraph of its own.',
  },
  'about.aside': {
    de: 'Dieser Abschnitt steht im Dokument, kommt in diesem Bericht aber nicht vor.',
    en: 'This section stands in the document but is not part of this report.',
  },
  origin: { de: 'Stichtag {{date}}, aus {{file}}', en: 'as of {{date}}, from {{file}}' },
  'source.now': { de: '{{file}}, {{time}}', en: '{{file}}, {{time}}' },
  'source.fingerprint': { de: 'Prüfsumme {{digits}}', en: 'Checksum {{digits}}' },
  'source.remembered': {
    de: 'Die Abschnitte in diesem Dokument stammen aus {{file}} ({{fingerprint}}), Stichtag {{date}}. Bitte wählen Sie diese Arbeitsmappe, um weiterzuschreiben.',
    en: 'The sections in this document come from {{file}} ({{fingerprint}}), as of {{date}}. Please choose that workbook to go on.',
  },
  'source.changed': {
    de: {
      one: 'Die Arbeitsmappe wurde geändert, seit 1 Abschnitt daraus geschrieben wurde. Damals: {{file}}.',
      other:
        'Die Arbeitsmappe wurde geändert, seit {{number}} Abschnitte daraus geschrieben wurden. Damals: {{file}}.',
    },
    en: {
      one: 'The workbook was changed since 1 section was written from it. At that time: {{file}}.',
      other:
        'The workbook was changed since {{number}} sections were written from it. At that time: {{file}}.',
    },
  },
  'source.otherFile': {
    de: {
      one: '1 Abschnitt stammt aus einer anderen Arbeitsmappe: {{file}}. Bitte prüfen, ob die gewählte die richtige ist.',
      other:
        '{{number}} Abschnitte stammen aus einer anderen Arbeitsmappe: {{file}}. Bitte prüfen, ob die gewählte die richtige ist.',
    },
    en: {
      one: '1 section comes from another workbook: {{file}}. Please check whether the chosen one is right.',
      other:
        '{{number}} sections come from another workbook: {{file}}. Please check whether the chosen one is right.',
    },
  },
  'paper.line': { de: '{{reference}} · {{kind}} · {{date}}', en: '{{reference}} · {{kind}} · {{date}}' },
  'plan.asOf': { de: 'Stichtag {{before}} → {{after}}', en: 'As-of date {{before}} → {{after}}' },
  'plan.paper': { de: 'Vorlage {{before}} → {{after}}', en: 'Paper {{before}} → {{after}}' },
  'plan.insert': {
    de: { one: '1 Abschnitt wird eingefügt', other: '{{number}} Abschnitte werden eingefügt' },
    en: { one: '1 section is inserted', other: '{{number}} sections are inserted' },
  },
  'plan.refresh': {
    de: { one: '1 Abschnitt wird aktualisiert', other: '{{number}} Abschnitte werden aktualisiert' },
    en: { one: '1 section is refreshed', other: '{{number}} sections are refreshed' },
  },
  'plan.hand': {
    de: {
      one: '1 Abschnitt bleibt, weil von Hand daran gearbeitet wurde',
      other: '{{number}} Abschnitte bleiben, weil von Hand daran gearbeitet wurde',
    },
    en: {
      one: '1 section stays because it was worked on by hand',
      other: '{{number}} sections stay because they were worked on by hand',
    },
  },
  'plan.stuck': {
    de: {
      one: '1 Abschnitt bleibt aus anderem Grund',
      other: '{{number}} Abschnitte bleiben aus anderem Grund',
    },
    en: { one: '1 section stays for another reason', other: '{{number}} sections stay for another reason' },
  },
  'plan.current': {
    de: { one: '1 Abschnitt ist schon aktuell', other: '{{number}} Abschnitte sind schon aktuell' },
    en: { one: '1 section is up to date already', other: '{{number}} sections are up to date already' },
  },
  'done.inserted': {
    de: { one: '1 Abschnitt ist eingefügt.', other: '{{number}} Abschnitte sind eingefügt.' },
    en: { one: '1 section is inserted.', other: '{{number}} sections are inserted.' },
  },
  'done.refreshed': {
    de: { one: '1 Abschnitt ist aktualisiert.', other: '{{number}} Abschnitte sind aktualisiert.' },
    en: { one: '1 section is refreshed.', other: '{{number}} sections are refreshed.' },
  },
  'done.removed': {
    de: { one: '1 Abschnitt ist entfernt.', other: '{{number}} Abschnitte sind entfernt.' },
    en: { one: '1 section is removed.', other: '{{number}} sections are removed.' },
  },
  'done.kept': {
    de: {
      one: '1 Abschnitt ist geblieben, wie er war.',
      other: '{{number}} Abschnitte sind geblieben, wie sie waren.',
    },
    en: { one: '1 section was left as it was.', other: '{{number}} sections were left as they were.' },
  },
  'done.nothing': {
    de: 'Es war alles schon so, wie es sein soll.',
    en: 'Everything was already as it should be.',
  },
  'done.wayBack': {
    de: 'Zurücknehmen: in Word mit „Rückgängig“ (Strg+Z), bei Bedarf mehrmals.',
    en: 'To take it back: "Undo" in Word (Ctrl+Z), several times if needed.',
  },
  'done.undone': {
    de: 'Zurückgenommen. Das Dokument ist wieder, wie es vorher war.',
    en: 'Taken back. The document is as it was before.',
  },
  'done.fields': { de: 'Die Einzelangaben sind übernommen.', en: 'The single values are filled in.' },
  'done.setUp': {
    de: 'Die Grundvorlage ist eingesetzt. Jetzt können Sie alle Abschnitte einfügen.',
    en: 'The base template is in. Now you can insert all sections.',
  },
  'field.landkreis': { de: 'Landkreis', en: 'County' },
  'field.verwaltungsleitung': { de: 'Verwaltungsleitung', en: 'Head of administration' },
  'field.koordinierungsstelle': { de: 'Koordinierungsstelle', en: 'Coordination office' },
  'field.stichtag': { de: 'Stichtag', en: 'As-of date' },
  'field.titel': { de: 'Titel', en: 'Title' },
  'field.drucksache': { de: 'Drucksache', en: 'Paper number' },
  'field.datum': { de: 'Datum', en: 'Date' },
  'field.art': { de: 'Art der Vorlage', en: 'Kind of paper' },
  'field.einheit': { de: 'Organisationseinheit', en: 'Unit' },
  'field.status': { de: 'Status', en: 'Status' },
  'field.tagesordnungspunkt': { de: 'Tagesordnungspunkt', en: 'Agenda item' },
  'field.gremium': { de: 'Gremium', en: 'Body' },
  'field.termin': { de: 'Termin der Beratung', en: 'Date of consultation' },
  'field.eigenschaft': { de: 'Unterschrift in Eigenschaft', en: 'Signing capacity' },
  'field.unterzeichner': { de: 'Unterzeichner/in', en: 'Signatory' },
  'base.footer': {
    de: 'Drucksache {{number}} · Stichtag {{date}}',
    en: 'Drucksache {{number}} · Stichtag {{date}}',
  },
} as const satisfies Record<string, TextEntry>;

export type WordDeskText = keyof typeof wordDeskTexts;
