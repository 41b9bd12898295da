/** All text blocks that papers use, with their placeholders: those of the sections and those of the whole. */
import type { ReportSection } from '../blocks/report-section';
import type { TextBlockSpecs } from '../blocks/text-block-spec';
import { wholePaperTexts } from './whole-paper-texts';

export function textBlockSpecs(sections: readonly ReportSection[]): TextBlockSpecs {
  return Object.fromEntries(
    [wholePaperTexts, ...sections.map((one) => one.texts)].flatMap((specs) => Object.entries(specs)),
  );
}
