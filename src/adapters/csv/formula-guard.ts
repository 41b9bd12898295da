/**
 * Texts that a spreadsheet would take for a formula get an apostrophe in front,
 * and lose it again when read (OWASP: CSV injection). A text that has
 * apostrophes already gets one more, so that reading gives back exactly what was
 * written. The full-width signs and the line feed count as well: Excel in East
 * Asian languages and some importers treat them alike.
 */
const FORMULA_LIKE = /^'*[=+\-@\t\r\n＝＋－＠]/;

export function guardFormula(text: string): string {
  return FORMULA_LIKE.test(text) ? `'${text}` : text;
}

export function unguardFormula(text: string): string {
  return text.startsWith("'") && FORMULA_LIKE.test(text) ? text.slice(1) : text;
}
