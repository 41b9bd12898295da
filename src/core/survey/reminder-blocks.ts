/** What the mails that remind can fill into the office's text blocks. */
import type { TextBlockSpecs } from '../blocks/text-block-spec';

const placeholders = ['kommune', 'titel', 'versandt', 'frist', 'kontakt', 'stelle', 'landkreis'] as const;

export const reminderBlocks = {
  'erinnerung.betreff': placeholders,
  'erinnerung.text': placeholders,
  'erinnerung.verspaetet': placeholders,
} as const satisfies TextBlockSpecs;
