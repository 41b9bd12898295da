/**
 * Notes as large as their text. exceljs gives every note two columns by four
 * rows, which is a slit beside narrow columns and a hall beside wide ones.
 */
import type { SheetPlan } from '../../core/sheets/workbook-plan';

const NOTE_WIDTH = 250;
const LETTERS_PER_LINE = 38;
const LINE_PIXELS = 17;
const ROW_PIXELS = 20;
const PIXELS_PER_UNIT = 7;
const GAP = 12;

/** The drawing of a sheet's notes with each note's place and size set. */
export function sizeNotes(vml: string, sheet: SheetPlan): string {
  const lengths = noteLengths(sheet);
  return vml.replace(/<v:shape [\s\S]*?<\/v:shape>/g, (shape) => {
    const [row, column] = [numberIn(shape, 'x:Row'), numberIn(shape, 'x:Column')];
    const lines = Math.ceil((lengths.get(`${row}:${column}`) ?? 0) / LETTERS_PER_LINE) + 1;
    const anchor = anchorOf(row, column, lines * LINE_PIXELS, sheet);
    return shape
      .replace(/<x:Anchor>[^<]*<\/x:Anchor>/, `<x:Anchor>${anchor.join(', ')}</x:Anchor>`)
      .replace(
        /width:[\d.]+pt;height:[\d.]+pt/,
        `width:${NOTE_WIDTH * 0.75}pt;height:${lines * LINE_PIXELS * 0.75}pt`,
      );
  });
}

/** Length of the note by row and column, both counted from 0. */
function noteLengths({ cells, tables }: SheetPlan): ReadonlyMap<string, number> {
  const single = cells.map((one) => [`${one.row - 1}:${one.column - 1}`, one.note?.length ?? 0] as const);
  const headers = tables.flatMap((table) =>
    table.columns.map(
      (one, index) => [`${table.row - 1}:${table.column - 1 + index}`, one.note?.length ?? 0] as const,
    ),
  );
  return new Map([...single, ...headers]);
}

/** Left column and offset, top row and offset, right column and offset, bottom row and offset. */
function anchorOf(row: number, column: number, height: number, { columns }: SheetPlan): readonly number[] {
  let right = column + 1;
  let rest = GAP + NOTE_WIDTH;
  for (let width = pixels(columns, right); rest > width; width = pixels(columns, right)) {
    rest -= width;
    right += 1;
  }
  const bottom = row + Math.floor(height / ROW_PIXELS);
  return [column + 1, GAP, row, 4, right, rest, bottom, height % ROW_PIXELS];
}

function pixels(columns: SheetPlan['columns'], column: number): number {
  return Math.round((columns[column]?.width ?? 9) * PIXELS_PER_UNIT) + 5;
}

function numberIn(shape: string, tag: string): number {
  return Number(new RegExp(`<${tag}>(\\d+)</${tag}>`).exec(shape)?.[1] ?? 0);
}
