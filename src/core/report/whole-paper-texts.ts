/** Text blocks of the paper as a whole, with what the program fills in. */
import type { TextBlockSpecs } from '../blocks/text-block-spec';

export const wholePaperTexts = {
  'bericht.sachverhalt': [],
  'bericht.uebersicht': [],
} as const satisfies TextBlockSpecs;
