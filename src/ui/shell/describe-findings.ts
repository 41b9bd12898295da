/** Findings of a check for a person, gravest first, and how many there are. */
import { severityOf } from '../../core/texts/issue-texts';
import type { Language, Severity } from '../../core/texts/text-entry';
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
    ...[...errors, ...warnings, ...hints].map((one) => describeFinding(one, language)),
    shellText(language, 'check.summary', {
      errors: shellText(language, 'check.errors', { count: errors.length }),
      warnings: shellText(language, 'check.warnings', { count: warnings.length }),
      hints: shellText(language, 'check.hints', { count: hints.length }),
      asOf: date,
    }),
  ];
}
