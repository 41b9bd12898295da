/** How cells of a new workbook look in the open Excel: as in a new file, as far as a few properties say it. */
import { colours } from '../../core/sheets/cell-formats';
import type { CellRole } from '../../core/sheets/workbook-plan';

/** Points for a width in characters of the standard font: 7 pixels each, 5 for the margin, at 96 to the inch. */
export function pointsOfWidth(characters: number): number {
  return (Math.round(characters * 7) + 5) * 0.75;
}

export interface Look {
  readonly font?: { readonly bold?: boolean; readonly size?: number; readonly color?: string };
  readonly fill?: string;
  readonly wraps?: boolean;
  /** Whether it may be written to in a guarded sheet. */
  readonly isOpen?: boolean;
}

const ink = `#${colours.ink}`;
export const grey = `#${colours.grey}`;

export const looks: Readonly<Record<CellRole, Look>> = {
  title: { font: { bold: true, size: 18, color: ink } },
  subtitle: { font: { color: grey } },
  group: { font: { bold: true, size: 13, color: ink } },
  text: {},
  label: { font: { bold: true } },
  hint: { font: { color: grey } },
  input: { fill: `#${colours.input}`, wraps: true, isOpen: true },
  header: { font: { bold: true, color: ink }, fill: `#${colours.header}`, wraps: true },
  figure: {},
  total: { font: { bold: true } },
  link: { font: { color: `#${colours.link}` } },
};
