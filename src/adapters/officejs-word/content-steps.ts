/**
 * Puts a section into its control. The control's one paragraph stays the last while everything comes before it, and
 * takes the last text itself: so all that is written is inside the control for certain, nothing takes on the format
 * of what stands before it, and a table never ends the control.
 */
import type { Block } from '../../core/blocks/block';
import { sectionLines, type ParagraphLine, type TableLine } from './section-lines';
import { byteLength, MOST_BYTES, step, type Step } from './step';
import { plainLook, tableStyles, type WordLook } from './word-styles';

/** A control that holds one empty paragraph; known when the steps before have been queued. */
export interface Spot {
  readonly control: Word.ContentControl;
  readonly paragraph: Word.Paragraph;
}

/** Of one call, so that there is room for what stands around the cells. */
const MOST_CELL_BYTES = 0.9 * MOST_BYTES;

export function contentSteps(blocks: readonly Block[], spot: () => Spot): readonly Step[] {
  const lines = sectionLines(blocks);
  const steps: Step[] = [step(() => dress(spot().paragraph, plainLook))];
  const last = lines.at(-1);
  // The paragraph that is there becomes the last one, unless that is one of a list.
  const ending = last?.kind === 'paragraph' && last.item === undefined ? last : undefined;
  const before = ending ? lines.slice(0, -1) : lines;
  let list: Word.List | undefined;
  let isFirst = true;
  for (const line of before) {
    if (line.kind === 'table') {
      // Before the first paragraph of a control would be before the control.
      if (isFirst) steps.push(step(() => void spot().control.insertParagraph('', 'Start')));
      steps.push(...tableSteps(line, spot));
    } else if (line.item === 'next') {
      steps.push(
        ...paragraphSteps(line, () =>
          list ? list.insertParagraph(line.lines[0], 'End') : above(spot(), line),
        ),
      );
    } else {
      const atStart = isFirst && !line.onNewPage;
      if (line.onNewPage) steps.push(pageBreak(spot, isFirst));
      const insert = (): Word.Paragraph =>
        atStart ? spot().control.insertParagraph(line.lines[0], 'Start') : above(spot(), line);
      const startList =
        line.item === 'first' ? (made: Word.Paragraph): void => void (list = startBullets(made)) : undefined;
      steps.push(...paragraphSteps(line, insert, startList));
    }
    isFirst = false;
  }
  if (ending) {
    if (ending.onNewPage) steps.push(pageBreak(spot, isFirst));
    steps.push(...endingSteps(ending, spot));
  }
  return steps;
}

/** Before the paragraph that stays the last; only there for certain inside where something stands before it. */
function above({ paragraph }: Spot, { lines }: ParagraphLine): Word.Paragraph {
  return paragraph.insertParagraph(lines[0], 'Before');
}

function pageBreak(spot: () => Spot, isFirst: boolean): Step {
  return step(() => {
    if (isFirst) spot().control.insertBreak('Page', 'Start');
    else spot().paragraph.insertBreak('Page', 'Before');
  });
}

/** A new paragraph with its look and the rest of its lines; `then` gets it when it is queued. */
function paragraphSteps(
  { lines: [first, ...others], look }: ParagraphLine,
  insert: () => Word.Paragraph,
  then: (made: Word.Paragraph) => void = () => undefined,
): readonly Step[] {
  let made: Word.Paragraph | undefined;
  const begin = (): void => {
    made = insert();
    dress(made, look);
    then(made);
  };
  return [step(begin, first), ...lineSteps(others, () => made)];
}

/** The lines after the first; an empty one is a break more before the next that says something. */
function lineSteps(lines: readonly string[], paragraph: () => Word.Paragraph | undefined): readonly Step[] {
  const steps: Step[] = [];
  let breaks = 0;
  for (const line of lines) {
    breaks += 1;
    if (line === '') continue;
    const count = breaks;
    steps.push(step(() => addLine(paragraph(), line, count), line));
    breaks = 0;
  }
  return steps;
}

/** The break goes before the new text, for behind the paragraph would be in the next one. */
function addLine(paragraph: Word.Paragraph | undefined, line: string, breaks: number): void {
  const added = paragraph?.insertText(line, 'End');
  for (let count = 0; count < breaks; count += 1) added?.insertBreak('Line', 'Before');
}

function endingSteps({ lines: [first, ...others], look }: ParagraphLine, spot: () => Spot): readonly Step[] {
  const begin = (): void => {
    const { paragraph } = spot();
    dress(paragraph, look);
    if (first !== '') paragraph.insertText(first, 'Start');
  };
  return [step(begin, first), ...lineSteps(others, () => spot().paragraph)];
}

function dress(paragraph: Word.Paragraph, { style, bold, size }: WordLook): void {
  paragraph.styleBuiltIn = style;
  if (bold !== undefined) paragraph.font.bold = bold;
  if (size !== undefined) paragraph.font.size = size;
}

function startBullets(paragraph: Word.Paragraph): Word.List {
  const list = paragraph.startNewList();
  list.setLevelBullet(0, 'Solid');
  return list;
}

/** One call for the table; only what one request does not take is added in further ones. */
function tableSteps({ cells, headers }: TableLine, spot: () => Spot): readonly Step[] {
  const [begin = [], ...others] = chunksOf(cells);
  const columns = cells[0]?.length ?? 0;
  let made: Word.Table | undefined;
  const insert = (): void => {
    const { paragraph } = spot();
    made = paragraph.insertTable(begin.length, columns, 'Before', toMutable(begin));
    made.styleBuiltIn = tableStyles[headers];
    made.headerRowCount = headers === 'row' ? 1 : 0;
    made.styleFirstColumn = headers === 'column';
    made.styleBandedRows = false;
  };
  const more = others.map((rows) =>
    rowsStep(rows, () => void made?.addRows('End', rows.length, toMutable(rows))),
  );
  return [rowsStep(begin, insert), ...more];
}

type Rows = readonly (readonly string[])[];

function rowsStep(rows: Rows, queue: () => void): Step {
  const text = rows.flat().join('\n');
  const around = step(queue);
  return { ...around, text, bytes: around.bytes + byteLength(rows) };
}

function chunksOf(cells: Rows): readonly Rows[] {
  const chunks: (readonly string[])[][] = [[]];
  let bytes = 0;
  for (const row of cells) {
    const size = byteLength(row);
    if (bytes > 0 && bytes + size > MOST_CELL_BYTES) {
      chunks.push([]);
      bytes = 0;
    }
    chunks.at(-1)?.push(row);
    bytes += size;
  }
  return chunks;
}

function toMutable(rows: Rows): string[][] {
  return rows.map((row) => [...row]);
}
