/** The page of our own layout: A4 upright, room to file it on the left, page numbers at the foot. All lengths in twips. */
import type { Footer } from 'docx';
import { paperTexts } from '../../core/texts/paper-texts';
import { say } from '../../core/texts/say';
import type { DocxLibrary } from './docx-library';

export const page = {
  size: { width: 11_906, height: 16_838 },
  margin: { top: 1_247, right: 1_134, bottom: 1_247, left: 1_417, header: 624, footer: 624, gutter: 0 },
} as const;

interface PageWidths {
  readonly size: { readonly width: number };
  readonly margin: { readonly left: number; readonly right: number };
}

export function textWidthOf({ size, margin }: PageWidths): number {
  return size.width - margin.left - margin.right;
}

/** "Seite 2 von 7". */
export function pageFooter(docx: DocxLibrary): Footer {
  const { CURRENT, TOTAL_PAGES } = docx.PageNumber;
  const words = [
    `${say('de', paperTexts.page)} `,
    CURRENT,
    ` ${say('de', paperTexts.ofPages)} `,
    TOTAL_PAGES,
  ];
  const numbers = new docx.Paragraph({ style: 'Footer', children: [new docx.TextRun({ children: words })] });
  return new docx.Footer({ children: [numbers] });
}
