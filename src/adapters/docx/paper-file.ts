/** The council paper as a .docx file in memory: sections written into it, places made in an empty one, shown without Word. */
import { fail, ok } from '../../core/values/result';
import type { OpenPaper, PaperFile } from '../../ports/paper-file';
import { resultOf } from '../opc/refusal';
import { issue } from '../../core/values/issue';
import { openDocx } from './open-docx';
import { isEmptyPaper, readPaperParts } from './paper-parts';
import { setUpPaper } from './set-up-paper';
import { openTemplate } from './template-package';

export const openPaperFile: OpenPaper = async (file) => {
  const opened = await openDocx(file);
  if (!opened.ok) return opened;
  let document = opened.value;
  const paper: PaperFile = {
    bytes: () => document.bytes(),
    parts: () => resultOf(() => readPaperParts(openTemplate(document.bytes())), damaged),
    read: () => document.read(),
    write: (order) => document.write(order),
    look: () => {
      const isEmpty = resultOf(() => isEmptyPaper(openTemplate(document.bytes())), damaged);
      // Nobody tracks changes that are made in a file.
      return Promise.resolve({
        isEmpty: isEmpty.ok && isEmpty.value,
        tracksChanges: false,
        hasCursor: false,
      });
    },
    async setUp(base) {
      const made = resultOf(() => {
        const template = openTemplate(document.bytes());
        setUpPaper(template, base);
        return template.save();
      }, damaged);
      if (!made.ok) return made;
      return paper.restore(made.value);
    },
    async restore(bytes) {
      const again = await openDocx(bytes);
      if (!again.ok) return fail(...again.issues);
      document = again.value;
      return ok(undefined);
    },
  };
  return ok(paper);
};

function damaged(): ReturnType<typeof issue> {
  return issue('template.damaged', { detail: 'word/document.xml' });
}
