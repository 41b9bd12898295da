/** The figures of the office for a terminal, a line per figure; the same figures as in the JSON. */
import type { Json } from '../../core/system';
import { say } from '../../core/texts/say';
import { statusTexts } from '../../core/texts/status-texts';
import type { Language } from '../../core/texts/text-entry';
import { formatDate } from '../../core/values/german-notation';
import { parseIsoDate } from '../../core/values/iso-date';
import { tableOf } from './table-of';

/** Known figures by name, in the order of the JSON; lists are counted, nothing is left out silently. */
export function describeStatus(
  status: Readonly<Record<string, Json>>,
  language: Language,
): readonly string[] {
  return tableOf(
    Object.entries(status).flatMap(([key, value]) =>
      isRecord(value)
        ? Object.entries(value).map(([name, one]) => [label(`${key}.${name}`, language), shown(one)])
        : [[label(key, language), shown(value)]],
    ),
  );
}

function label(path: string, language: Language): string {
  return Object.hasOwn(statusTexts, path)
    ? say(language, statusTexts[path as keyof typeof statusTexts])
    : path;
}

function shown(value: Json): string {
  if (value === null) return '–';
  if (Array.isArray(value)) return value.length === 0 ? '–' : value.map(shown).join(', ');
  if (typeof value === 'string') {
    const date = parseIsoDate(value);
    return date === undefined ? value : formatDate(date);
  }
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function isRecord(value: Json): value is Readonly<Record<string, Json>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
