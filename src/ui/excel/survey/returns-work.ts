/** Work on the files that are held, which ends in a preview. */
import type { Answer } from '../../../app/desk/answer';
import type { ReturnsPreview, ReturnsProgress } from '../../../app/excel-desk/returns/returns-view';

export type Work = (
  ask: (onProgress: (progress: ReturnsProgress) => void) => Promise<Answer<ReturnsPreview>>,
) => void;
