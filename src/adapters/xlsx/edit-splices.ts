/** Changes to a text at known places; everything between stays character for character. */
export interface Splice {
  /** First character replaced, and the first one kept again. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with the splices carried out. They must not overlap; those at the same place keep their order. */
export function applySplices(text: string, splices: readonly Splice[]): string {
  const ordered = [...splices].sort((a, b) => a.start - b.start || a.end - b.end);
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, text: replacement } of ordered) {
    if (start < at) throw new Error(`Overlapping changes at character ${start}`);
    pieces.push(text.slice(at, start), replacement);
    at = end;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}
