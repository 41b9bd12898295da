/**
 * The office's own sentences, kept in a table and filled with figures:
 * logic-less templates with `{{placeholders}}`, in up to three number forms.
 */
import Mustache from 'mustache';
import { issue, type Issue, type Place } from '../values/issue';

/** One text block of the office. */
export interface TextBlock {
  readonly key: string;
  readonly text: string;
  /** Instead of `text` when the count is exactly 1. */
  readonly one: string | null;
  /** Instead of `text` when the count is 0. */
  readonly none: string | null;
  /** Where the block stands in the workbook. */
  readonly at: Place;
}

export type TextValues = Readonly<Record<string, string | number>>;

export interface TextBlocks {
  /**
   * The sentence of a block. `count` chooses the number form. A missing block
   * and a placeholder without a value are issues; the sentence is then empty.
   */
  fill(
    key: string,
    values: TextValues,
    count?: number,
  ): { readonly text: string; readonly issues: readonly Issue[] };
}

export function createTextBlocks(blocks: readonly TextBlock[]): TextBlocks {
  const byKey = new Map(blocks.map((block) => [block.key, block]));
  return {
    fill(key, values, count) {
      const block = byKey.get(key);
      if (!block) return { text: '', issues: [issue('textBlock.missing', { key })] };
      return fillTemplate(chooseForm(block, count), values, block);
    },
  };
}

function chooseForm(block: TextBlock, count: number | undefined): string {
  if (count === 0 && block.none !== null) return block.none;
  return count === 1 && block.one !== null ? block.one : block.text;
}

function fillTemplate(
  template: string,
  values: TextValues,
  block: TextBlock,
): { readonly text: string; readonly issues: readonly Issue[] } {
  const names = placeholdersOf(template);
  if (names === undefined)
    return {
      text: '',
      issues: [issue('textBlock.unreadable', { key: block.key, open: '{{', close: '}}' }, block.at)],
    };
  const unknown = names.filter((name) => !Object.hasOwn(values, name));
  if (unknown.length > 0) {
    const known = Object.keys(values).join(', ');
    const found = unknown.map((name) => issue('textBlock.unknownPlaceholder', { name, known }, block.at));
    return { text: '', issues: found };
  }
  const text = Mustache.render(template, values, undefined, { escape: String });
  return { text: text.replace(/\s+/g, ' ').trim(), issues: [] };
}

/** Names between `{{` and `}}`; undefined when the template cannot be read or uses more than plain placeholders. */
export function placeholdersOf(template: string): readonly string[] | undefined {
  try {
    const tokens = Mustache.parse(template);
    if (tokens.some(([type]) => type !== 'text' && type !== 'name' && type !== '&')) return undefined;
    return tokens.filter(([type]) => type !== 'text').map(([, name]) => name);
  } catch {
    // Mustache throws on an unclosed tag: to the office that is a finding about its text.
    return undefined;
  }
}
