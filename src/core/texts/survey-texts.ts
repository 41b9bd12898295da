/** Sentences of the system `survey`: its forms, and what the journal says of an import. */
import type { TextEntry } from './text-entry';

export const surveyTexts = {
  importDone: { de: 'Rückmeldungen eingelesen', en: 'Returns imported' },
} as const satisfies Record<string, TextEntry>;
