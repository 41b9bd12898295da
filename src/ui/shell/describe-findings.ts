/** Findings of a check for a person, gravest first, many of a kind together, and how many there are. */
import { severityOf } from '../../core/texts/issue-severities';
import type { Language, Severity } from '../../core/texts/text-entry';
import { describeIssues } from '../../core/values/describe-issues';
import { formatDate } from '../../core/values/german-notation';
import type { Issue } from '../../core/values/issue';
import type { IsoDay } from '../../core/values/iso-date';
import { describeFinding, shellText } from './outcome';

export function describeFindings(
  issues: readonly Issue[],
  asOf: IsoDay,
  language: Language,
): readonly string[] {
  const date = formatDate(asOf);
  if (issues.length === 0) return [shellText(language, 'check.none', { asOf: date })];
  const ofSeverity = (severity: Severity): readonly Issue[] =>
    issues.filter((one) => severityOf(one.code) === severity);
  const [errors, warnings, hints] = [ofSeverity('error'), ofSeverity('warning'), ofSeverity('info')];
  return [
    ...[errors, warnings, hints].flatMap((found) => describeKinds(found, language)),
    shellText(language, 'check.summary', {
      errors: shellText(language, 'check.errors', { count: errors.length }),
      warnings: shellText(language, 'check.warnings', { count: warnings.length }),
      hints: shellText(language, 'check.hints', { count: hints.length }),
      asOf: date,
    }),
  ];
}

/** From so many on, findings of one kind share a sentence. */
const FEWEST = 3;

/** Each kind where its first finding stands; a kind is a code on a sheet. */
function describeKinds(issues: readonly Issue[], language: Language): readonly string[] {
  const kinds = new Map<string, [Issue, ...Issue[]]>();
  for (const one of issues) {
    const kind = `${one.code} ${one.at.sheet ?? ''}`;
    const known = kinds.get(kind);
    if (known) known.push(one);
    else kinds.set(kind, [one]);
  }
  return [...kinds.values()].flatMap((found) =>
    found.length < FEWEST
      ? found.map((one) => describeFinding(one, language))
      : describeKind(found, language),
  );
}

function describeKind(found: readonly [Issue, ...Issue[]], language: Language): readonly string[] {
  const { sentence, places } = describeIssues(found, language);
  const severity = shellText(language, `severity.${severityOf(found[0].code)}`);
  return [
    shellText(language, 'check.group', { severity, count: found.length, sentence }),
    ...inLines(places).map((line) => `    ${line}`),
  ];
}

const LONGEST_LINE = 100;

/** Bare places, "Zeile 7", go side by side; one with values has a line of its own. */
function inLines(places: readonly string[]): readonly string[] {
  if (places.some((place) => place.includes(': '))) return places;
  const lines: string[] = [];
  for (const place of places) {
    const last = lines.at(-1);
    const longer = last === undefined ? place : `${last}; ${place}`;
    if (last === undefined || longer.length > LONGEST_LINE) lines.push(place);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}
