/**
 * How pieces of a paper look in Word: built-in styles alone, for their names are the same in every language, and what
 * a document has beside them cannot be asked for in WordApi 1.3. Where Word has none for a role, the county's
 * standard style is used with the least formatting that tells it apart.
 */
import type { ParagraphRole } from '../../core/blocks/block';

export interface WordLook {
  readonly style: `${Word.BuiltInStyleName}`;
  readonly bold?: true;
  /** In points. */
  readonly size?: number;
}

export const roleLooks: Readonly<Record<ParagraphRole, WordLook>> = {
  body: { style: 'Normal' },
  authority: { style: 'NoSpacing', bold: true },
  label: { style: 'Normal', bold: true },
  title: { style: 'Title' },
  signature: { style: 'Normal' },
};

export const headingLooks = {
  1: { style: 'Heading1' },
  2: { style: 'Heading2' },
  3: { style: 'Heading3' },
} as const satisfies Record<1 | 2 | 3, WordLook>;

export const captionLook: WordLook = { style: 'Caption' };
export const listLook: WordLook = { style: 'ListParagraph' };
/** As large as in our own documents. */
export const sourceLook: WordLook = { style: 'Normal', size: 8.5 };
export const plainLook: WordLook = { style: 'Normal' };

/** Lines without colours: with a header row, and for the box of labels and values. */
export const tableStyles = { row: 'GridTable1Light', column: 'TableGridLight' } as const;
