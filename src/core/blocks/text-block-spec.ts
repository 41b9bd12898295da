/**
 * Which text blocks the program uses and what it can fill into them. Kept as
 * data beside the section that uses them, so that the office's table, the check
 * and the sections cannot drift apart.
 */

/** Placeholders by the key of the text block. */
export type TextBlockSpecs = Readonly<Record<string, readonly string[]>>;

/** The values a block of `Specs` has to be given: all of its placeholders, nothing else. */
export type ValuesOf<Specs extends TextBlockSpecs, Key extends keyof Specs> = Readonly<
  Record<Specs[Key][number], string>
>;
