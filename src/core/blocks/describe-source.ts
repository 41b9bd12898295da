/** The source line under a figure as a sentence, the same in every paper whoever writes it. */
import { paperTexts } from '../texts/paper-texts';
import { say } from '../texts/say';
import type { Language } from '../texts/text-entry';
import { formatDate } from '../values/german-notation';
import type { Source, SourceBlock } from './block';

/** "Quelle: Tabelle „Rückläufe“, Zeilen 6–14 und 16; Stichtag 16.04.2015." */
export function describeSource(block: SourceBlock, language: Language = 'de'): string {
  const sources = block.sources.map((source) => describeRows(source, language)).join('; ');
  const asOf = language === 'de' ? formatDate(block.asOf) : block.asOf;
  return say(language, paperTexts.source, { sources, asOf, count: block.sources.length });
}

function describeRows({ table, rows }: Source, language: Language): string {
  const count = new Set(rows).size;
  if (count === 0) return say(language, paperTexts.sourceTable, { table });
  const and = say(language, paperTexts.and);
  return say(language, paperTexts.sourceRows, { table, count, rows: compressRows(rows, and) });
}

/** Rows in ascending order with runs of three and more as a range: "6–14, 16 und 17". */
function compressRows(rows: readonly number[], and: string): string {
  const parts: string[] = [];
  for (const [first, last] of runsOf(rows)) {
    if (last - first >= 2) parts.push(`${first}–${last}`);
    else parts.push(...(last === first ? [String(first)] : [String(first), String(last)]));
  }
  const final = parts.at(-1) ?? '';
  return parts.length < 2 ? final : `${parts.slice(0, -1).join(', ')} ${and} ${final}`;
}

/** First and last of each run of neighbouring numbers; the order given does not matter. */
function runsOf(rows: readonly number[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const row of [...new Set(rows)].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && row === run[1] + 1) run[1] = row;
    else runs.push([row, row]);
  }
  return runs;
}
