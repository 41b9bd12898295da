/** The survey in the pane in Excel: invitations, reminders, forms. */
import type { TextEntry } from '../text-entry';

export const surveyPaneTexts = {
  'forms.zip': { de: 'Fragebögen {{day}}.zip', en: 'Fragebögen {{day}}.zip' },
} as const satisfies Record<string, TextEntry>;
