/** What is said after something was taken back: in every view, so it must not bring the texts of one along. */
import type { TextEntry } from '../text-entry';

export const actionTexts = {
  undone: { de: 'Zurückgenommen: {{what}}', en: 'Taken back: {{what}}' },
} as const satisfies Record<string, TextEntry>;
