/** DocumentWindow over the document that is open in Word. */
import { markOfTag } from '../../core/report/marks';
import { issue } from '../../core/values/issue';
import { fail, ok } from '../../core/values/result';
import type { DocumentWindow } from '../../ports/document-window';

/** The parts of office.js that are needed. */
export interface WordWindowHost {
  readonly word: Pick<typeof Word, 'run'>;
  readonly requirements: Pick<Office.RequirementSetSupport, 'isSetSupported'>;
}

export function createOfficeJsDocumentWindow({ word, requirements }: WordWindowHost): DocumentWindow {
  return {
    look: () =>
      word.run(async (context) => {
        const { document } = context;
        const { body } = document;
        body.load('text');
        const tells = requirements.isSetSupported('WordApi', '1.4');
        if (tells) document.load('changeTrackingMode');
        await context.sync();
        return {
          isEmpty: body.text.trim() === '',
          tracksChanges: tells ? tracksChanges(document) : undefined,
          hasCursor: true,
        };
      }),
    show: (section) =>
      word.run(async (context) => {
        const { contentControls } = context.document;
        contentControls.load('items/tag');
        await context.sync();
        const found = contentControls.items.find(({ tag }) => markOfTag(tag)?.toLowerCase() === section);
        if (!found) return fail(issue('document.gone', { section }));
        found.select('Select');
        await context.sync();
        return ok(undefined);
      }),
    setUp: ({ sections, header, footer }) =>
      word.run(async (context) => {
        const { body, sections: pages } = context.document;
        const last = body.paragraphs.getLast();
        const first = pages.getFirst();
        const edges = [
          { place: first.getHeader('Primary'), text: header },
          { place: first.getFooter('Primary'), text: footer },
        ];
        last.load('text');
        for (const { place } of edges) place.load('text');
        await context.sync();
        const marks = sections.map((id) => `{{mut:${id}}}`);
        // An empty paragraph at the end becomes the first place.
        const [own, ...others] = last.text === '' ? marks : [undefined, ...marks];
        if (own !== undefined) last.insertText(own, 'Start');
        for (const mark of others) if (mark !== undefined) body.insertParagraph(mark, 'End');
        for (const { place, text } of edges)
          if (place.text.trim() === '') place.paragraphs.getFirst().insertText(text, 'Start');
        await context.sync();
        return ok(undefined);
      }),
  };
}

/** Copies of the library from before 1.4 was settled take it for a property of another set, and refuse to tell. */
function tracksChanges(document: Word.Document): boolean | undefined {
  try {
    return document.changeTrackingMode !== 'Off';
  } catch {
    return undefined;
  }
}
