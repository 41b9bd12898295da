/** All text blocks that the program uses, with their placeholders: those of papers and their sections, those of mails. */
import type { ReportSection } from '../blocks/report-section';
import type { TextBlockSpecs } from '../blocks/text-block-spec';
import { reminderBlocks } from '../survey/reminder-blocks';
import { wholePaperTexts } from './whole-paper-texts';

export function textBlockSpecs(sections: readonly ReportSection[]): TextBlockSpecs {
  return Object.fromEntries(
    [wholePaperTexts, ...sections.map((one) => one.texts), reminderBlocks].flatMap((specs) =>
      Object.entries(specs),
    ),
  );
}
