/**
 * Text that somebody has typed, pasted or sent, as it is kept and shown. Three things of it are not the person's words:
 *
 * - Ends of lines come in many kinds: Word and PowerPoint give Shift+Enter as U+000B, other programs write U+000C, U+0085,
 *   U+2028 or U+2029. Each becomes `\n`, so that the words beside it stay two.
 * - Control characters say nothing and cannot stand in a workbook or a document; all but the tab are taken out, and with
 *   them halves of characters, U+FFFE and U+FFFF.
 * - Embeddings, overrides and isolates (U+202A to U+202E, U+2066 to U+2069) turn the direction of all that follows until
 *   they are closed, a sentence of ours included: they are taken out.
 *
 * Everything else stays: the joiners that Persian and emoji need, and the marks U+200E, U+200F and U+061C, which only
 * place the signs right beside them.
 */
export function cleanText(text: string): string {
  if (!ODD.test(text)) return text;
  return text.replace(LINE_END, '\n').replace(UNWANTED, '');
}

/**
 * The same for a name or another text of one line: a blank stands for the line ends that came with it from another
 * program. A `\n` stays, for that somebody has put into the cell.
 */
export function cleanLine(text: string): string {
  return cleanText(text.replace(FOREIGN_END, ' '));
}

const FOREIGN_END = /[\v\f\u0085\u2028\u2029]/g;
const LINE_END = /\r\n?|[\v\f\u0085\u2028\u2029]/g;

const UNWANTED =
  // eslint-disable-next-line no-control-regex -- exactly these are taken out
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|\p{Surrogate}/gu;

/** Signs that need a second look; most texts have none. */
const ODD =
  // eslint-disable-next-line no-control-regex -- exactly these are looked for
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]/;
