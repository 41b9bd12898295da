/** The rule for files that are dropped or chosen: one at a time, and none that no office has. */
import { fileTexts } from '../../core/texts/panes/file-texts';
import { inPaneLanguage } from './pane-text';

/** No workbook or paper of an office comes near it: a film dropped by mistake must not fill the memory. */
const LARGEST = 200 * 1024 * 1024;

/** The one file that was dropped, or the sentence that says why there is none. */
export function droppedFile(files: FileList): File | string {
  const [file, ...more] = files;
  if (file && more.length === 0) return file;
  return inPaneLanguage(fileTexts[file ? 'dropOne' : 'dropNone']);
}

/** The sentence about a file of that many bytes that is too large; undefined for any other. */
export function sayTooLarge(name: string, size: number): string | undefined {
  return size > LARGEST ? inPaneLanguage(fileTexts.tooLarge, { file: name }) : undefined;
}
