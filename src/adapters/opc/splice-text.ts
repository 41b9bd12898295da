/** Changes a text in several places at once. */

export interface Splice {
  /** Replaced from `start` up to `end`; where both are the same, the text is inserted. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with all replacements made; those at the same place in the order given. They must not overlap. */
export function spliceText(text: string, splices: readonly Splice[]): string {
  const ordered = [...splices].sort((a, b) => a.start - b.start || a.end - b.end);
  const pieces: string[] = [];
  let at = 0;
  for (const splice of ordered) {
    if (splice.start < at) throw new Error('Splices overlap');
    pieces.push(text.slice(at, splice.start), splice.text);
    at = splice.end;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}
