/** Whether the office's text blocks can be filled: each that the program uses is there, with placeholders it knows. */
import { placeholdersOf } from '../blocks/text-blocks';
import type { TextBlockSpecs } from '../blocks/text-block-spec';
import { textBlocks } from '../office/text-block-table';
import { placeOf } from '../tables/check-tables';
import type { Entry, OfficeData } from '../tables/office-data';
import type { RowOf } from '../tables/table';
import { issue, type Issue } from '../values/issue';

/** Blocks that the program does not use are only read; the office may keep its own. */
export function checkTextBlocks(data: OfficeData, specs: TextBlockSpecs): readonly Issue[] {
  if (!data.located(textBlocks)) return [];
  const missing = Object.keys(specs).filter((key) => data.find(textBlocks, key) === undefined);
  return [
    ...data.rows(textBlocks).flatMap((entry) => checkBlock(data, entry, specs[entry.values.key ?? ''])),
    ...missing.map((key) => issue('textBlock.missing', { key }, { table: textBlocks.name })),
  ];
}

function checkBlock(
  data: OfficeData,
  entry: Entry<RowOf<typeof textBlocks.columns>>,
  known: readonly string[] | undefined,
): readonly Issue[] {
  return (['text', 'one', 'none'] as const).flatMap((column) => {
    const template = entry.values[column];
    if (template === null) return [];
    const at = placeOf(data, textBlocks, entry, column);
    const names = placeholdersOf(template);
    if (names === undefined) {
      return [issue('textBlock.unreadable', { key: entry.values.key ?? '', open: '{{', close: '}}' }, at)];
    }
    if (known === undefined) return [];
    return names
      .filter((name) => !known.includes(name))
      .map((name) => issue('textBlock.unknownPlaceholder', { name, known: known.join(', ') || '–' }, at));
  });
}
