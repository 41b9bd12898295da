/** Puts a section together, sentence by sentence; collects on the way what could not be said. */
import { asSentence } from '../values/german-sentence';
import type { IsoDay } from '../values/iso-date';
import type { Issue } from '../values/issue';
import type { Block, HeadingBlock, ParagraphRole, Source, TableBlock } from './block';
import type { SectionContent } from './report-section';
import type { TextBlockSpecs, ValuesOf } from './text-block-spec';
import type { TextBlocks } from './text-blocks';

export interface SectionBuilder<Specs extends TextBlockSpecs> {
  /** Text of a block; empty when the office has emptied it or it cannot be filled. `count` chooses the number form. */
  say<Key extends keyof Specs & string>(key: Key, values: ValuesOf<Specs, Key>, count?: number): string;
  /** Empty text adds nothing, here and below. */
  heading(level: HeadingBlock['level'], text: string): void;
  /** One paragraph of all sentences that say something. */
  paragraph(...sentences: readonly string[]): void;
  line(role: ParagraphRole, text: string): void;
  /** A list of one item is no list: then its item is a paragraph. */
  list(items: readonly string[]): void;
  /** A table without rows is left out. */
  table(table: Omit<TableBlock, 'kind'>): void;
  /** Where the figures since the last source come from; sources without rows are left out. */
  source(asOf: IsoDay, ...sources: readonly Source[]): void;
  pageBreak(): void;
  complain(issues: readonly Issue[]): void;
  content(): SectionContent;
}

/** `specs` names the text blocks the section may use. */
export function createSectionBuilder<Specs extends TextBlockSpecs>(
  texts: TextBlocks,
  specs: Specs,
): SectionBuilder<Specs> {
  const blocks: Block[] = [];
  const issues: Issue[] = [];
  const line = (role: ParagraphRole, text: string): void => {
    if (text.trim() !== '') blocks.push({ kind: 'paragraph', role, text: text.trim() });
  };
  return {
    say(key, values, count) {
      if (!Object.hasOwn(specs, key)) throw new Error(`Text block "${key}" is not declared`);
      const filled = texts.fill(key, values, count);
      issues.push(...filled.issues);
      return upperFirst(filled.text);
    },
    heading(level, text) {
      if (text !== '') blocks.push({ kind: 'heading', level, text });
    },
    paragraph(...sentences) {
      line('body', sentences.filter((one) => one !== '').join(' '));
    },
    line,
    list(items) {
      const [only, ...others] = items.filter((item) => item !== '');
      if (only === undefined) return;
      if (others.length === 0) line('body', asSentence(only));
      else blocks.push({ kind: 'list', items: [only, ...others] });
    },
    table(table) {
      if (table.rows.length > 0) blocks.push({ kind: 'table', ...table });
    },
    source(asOf, ...sources) {
      const filled = sources.filter((one) => one.rows.length > 0);
      if (filled.length > 0) blocks.push({ kind: 'source', sources: filled, asOf });
    },
    pageBreak: () => void blocks.push({ kind: 'pageBreak' }),
    complain: (found) => void issues.push(...found),
    content: () => ({ blocks, issues }),
  };
}

function upperFirst(text: string): string {
  return text.charAt(0).toLocaleUpperCase('de') + text.slice(1);
}
