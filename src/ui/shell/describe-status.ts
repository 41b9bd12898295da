/** The figures of the office for a terminal, a line per figure; the same figures as in the JSON. */
import type { Json } from '../../core/system';
import { say } from '../../core/texts/say';
import { statusNone, statusTexts, statusWithout } from '../../core/texts/status-texts';
import type { Language } from '../../core/texts/text-entry';
import { formatDate } from '../../core/values/german-notation';
import { parseIsoDate } from '../../core/values/iso-date';
import { tableOf } from './table-of';

/**
 * Known figures by name, in the order of the JSON; lists are written out, nothing is
 * left out silently. `names` says what people call the keys among the figures.
 */
export function describeStatus(
  status: Readonly<Record<string, Json>>,
  language: Language,
  names: ReadonlyMap<string, string> = new Map(),
): readonly string[] {
  const speak = (value: Json): string => shown(value, language, names);
  const parts = Object.entries(status).map(([key, value]): Part => {
    const without = value === null && Object.hasOwn(statusWithout, key);
    if (without) return { sentence: say(language, statusWithout[key as keyof typeof statusWithout]) };
    if (!isRecord(value)) return { rows: [[label(key, language), speak(value)]] };
    return {
      rows: Object.entries(value).map(([name, one]) => [label(`${key}.${name}`, language), speak(one)]),
    };
  });
  const aligned = [...tableOf(parts.flatMap((part) => ('rows' in part ? part.rows : [])))];
  return parts.flatMap((part) => ('rows' in part ? aligned.splice(0, part.rows.length) : [part.sentence]));
}

/** Lines of the table, or a sentence that stands in their place. */
type Part = { readonly rows: readonly (readonly string[])[] } | { readonly sentence: string };

function label(path: string, language: Language): string {
  return Object.hasOwn(statusTexts, path)
    ? say(language, statusTexts[path as keyof typeof statusTexts])
    : path;
}

function shown(value: Json, language: Language, names: ReadonlyMap<string, string>): string {
  if (value === null) return '–';
  if (Array.isArray(value)) {
    return value.length === 0
      ? say(language, statusNone)
      : value.map((one: Json) => shown(one, language, names)).join(', ');
  }
  if (typeof value !== 'string') return typeof value === 'object' ? JSON.stringify(value) : String(value);
  const date = parseIsoDate(value);
  return names.get(value) ?? (date === undefined ? value : formatDate(date));
}

function isRecord(value: Json): value is Readonly<Record<string, Json>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
