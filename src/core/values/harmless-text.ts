/**
 * Text from outside, as it may be shown on a terminal: a file's name can hold escape sequences that move the
 * cursor or colour what follows, line ends that fake a line of ours, and marks that turn the direction of reading.
 */

/** Control characters, C1 as well, ends of lines and paragraphs, and the marks of direction. */
// eslint-disable-next-line no-control-regex -- exactly these are looked for
const ODD = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** Each of them shows as �, so that somebody who looks for the file sees that there is something. */
export function harmless(name: string): string {
  return name.replace(ODD, '\ufffd');
}

/** The same in one line: of a value that breaks its lines in earnest, a blank is left. */
export function harmlessLine(value: string): string {
  return harmless(value.replace(/\s*[\t-\r\u0085\u2028\u2029]+\s*/g, ' '));
}
