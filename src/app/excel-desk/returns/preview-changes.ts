/** Whether a preview still holds when it is to be carried out, and if not, what is different by now. */
import { say } from '../../../core/texts/say';
import { returnsTexts } from '../../../core/texts/panes/returns-texts';
import type { Language } from '../../../core/texts/text-entry';
import type { PreviewedFile, ReturnsPreview } from './returns-view';

/** One sentence per file that would now be taken over otherwise; none where the preview holds. */
export function findPreviewChanges(
  before: ReturnsPreview,
  after: ReturnsPreview,
  language: Language,
): readonly string[] {
  const old = new Map(before.files.map((file) => [file.id, file]));
  return after.files.flatMap((file) => {
    const was = old.get(file.id);
    if (was && printOf(was) === printOf(file)) return [];
    if (!was || was.group === file.group)
      return [say(language, returnsTexts.changedOtherwise, { file: file.name })];
    const name = (one: PreviewedFile): string => say(language, returnsTexts[`group.${one.group}`]);
    return [
      say(language, returnsTexts.changedGroup, { file: file.name, before: name(was), after: name(file) }),
    ];
  });
}

/** All that a person has seen of what would be written; findings quote rows, which move. */
function printOf({ group, municipality, answers, offers, differences, offerRows }: PreviewedFile): string {
  return JSON.stringify([group, municipality?.key, answers, offers, differences, offerRows]);
}
