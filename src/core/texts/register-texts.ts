/** How a line of the annex words an offer's level, time and cost. */
import type { TextEntry } from './text-entry';

export const registerTexts = {
  levelRange: { de: '{{from}} bis {{to}}', en: '{{from}} to {{to}}' },
  period: { de: '{{start}} bis {{end}}', en: '{{start}} to {{end}}' },
  from: { de: 'ab {{start}}', en: 'from {{start}}' },
  since: { de: 'seit {{start}}', en: 'since {{start}}' },
  until: { de: 'bis {{end}}', en: 'until {{end}}' },
  rollingEntry: { de: 'laufender Einstieg', en: 'rolling entry' },
  withChildcare: { de: 'mit Kinderbetreuung', en: 'with childcare' },
  childcare: { de: 'Kinderbetreuung {{label}}', en: 'childcare {{label}}' },
} as const satisfies Record<string, TextEntry>;
