/** What people and programs write into cells that nobody planned for. */
import type { Random } from './random';

const written = [
  '', ' ', '\u00A0', 'ja', 'nein', 'x', 'k. A.', '-', '?', '0', '-1', '007', '1.234,56', '1,234.56', '12 €', '1e5', '99999999999999999999',
  '31.02.2015', '30.2.', '04.05.15', '2015-05-04', 'Mai 2015', '1900-02-29', '24:00', '25.13.9999', '00.00.0000', 'WAHR', 'FALSCH', 'TRUE', '#NV', '#REF!',
  '=cmd|"/c calc"!A1', '=1+1', '+49 4281 1234', '-1+2', '@SUM(A1)', "'=x", '=HYPERLINK("http://x","y")', '\t=x',
  'Zeven', 'Stadt Zeven', '033575408', '33575408', '033570008', '03357', 'token-1', 'token-2', 'TOKEN-1', 'token-99', 'volunteers_count', 'need_language',
  'contact_role', 'Antwort', 'Name', 'Frage', 'Bezeichnung', 'Ort', 'Träger', 'surveyId', 'formVersion', 'municipality', 'hash', 'key', 'value',
  'a;b;c', 'a; b;;c;', 'hoch', 'HOCH', 'hoch; niedrig', 'A1', 'b1', 'A1;C2', 'Größe', 'Gro\u0308ße', 'ǅ', 'İ', 'ﬁ', 'ß', 'straße',
  '😀', '👨‍👩‍👧‍👦', '\u202Eabc', '\u200B', '\uFEFFx', 'שלום', 'مرحبا', '\u0007', '\u0000', '\uD800', 'a\uDC00b', '\uFFFE', 'a\r\nb', 'a\nb\n\nc', '_x0041_', '_x000D_\n',
  '<b>x</b>', '&amp;', ']]>', '{{mut:kopf}}', '{title}', '{0}', '%s', '$&', '__proto__', 'constructor', 'toString', 'null', 'undefined ', 'NaN', 'Infinity',
  '../../x', 'http://x.de/?a=1&b=2', 'javascript:alert(1)', 'mailto:a@b', 'www.x.de', '"', '""', "'", ';', ',', '|', '\\', '∅',
]; // prettier-ignore

const long = [
  'x'.repeat(32_767),
  'ä'.repeat(32_768),
  '😀'.repeat(20_000),
  'Satz. '.repeat(3_000),
  'a;'.repeat(5_000),
  '('.repeat(3_000),
];

export function oddText(random: Random): string {
  return random.chance(0.04) ? random.pick(long) : random.pick(written);
}

/** As it may stand in XML; signs that XML cannot hold go in raw, one way or the other. */
export function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
