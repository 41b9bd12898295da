/**
 * DocumentWriter over the document that is open in Word, on WordApi 1.3. A place that Word refuses does not hold up
 * the others: it is found by what stands in the document then, named, and left out of a second try.
 */
import type { EditPlan } from '../../core/report/plan-edits';
import type { WriteOrder } from '../../core/report/section-edit';
import { standingSections, type FoundDocument } from '../../core/report/standing-section';
import { ok } from '../../core/values/result';
import type { DocumentWriter, WrittenSections } from '../../ports/document-writer';
import { loadNotes } from './document-settings';
import { readDocument, type WordPlace } from './read-document';
import { firstUndone, refusalCode, type Refused } from './refused-places';
import { MOST_BYTES } from './step';
import { writeDocument, type KnownDocument } from './write-document';

/** The parts of office.js that are needed: `Word`, and `Office.context.document`. */
export interface WordHost {
  readonly word: Pick<typeof Word, 'run'>;
  readonly document: Pick<Office.Document, 'settings' | 'mode'>;
  /** `Office.context.platform`. */
  readonly platform: Office.PlatformType;
}

/** The sections in the open document. A host that fails as a whole (closed, no longer there) throws its own error. */
export function createOfficeJsDocument({ word, document, platform }: WordHost): DocumentWriter {
  const { settings } = document;
  const recall = async (): Promise<KnownDocument> => ({
    settings,
    notes: await loadNotes(settings),
    // The namespace Office may be another copy in a test: so the word itself.
    readOnly: String(document.mode) === 'readOnly',
  });
  const find = async (): Promise<FoundDocument<WordPlace>> => {
    const known = await recall();
    return word.run(async (context) => (await readDocument(context, known)).found);
  };
  const write = async (order: WriteOrder, refused: Refused): Promise<WrittenSections> => {
    const known = await recall();
    let plan: EditPlan<WordPlace> | undefined;
    const task = {
      order,
      known,
      refused,
      limit: textLimit(platform),
      planned: (made: typeof plan) => (plan = made),
    };
    try {
      return await word.run((context) => writeDocument(context, task));
    } catch (cause) {
      const code = refusalCode(cause);
      const place = code === undefined || !plan ? undefined : firstUndone(await find(), plan);
      if (code === undefined || place === undefined) throw cause;
      return write(order, new Map([...refused, [place, code]]));
    }
  };
  return {
    async read() {
      const found = await find();
      const fields = [...new Set(found.fields.map(({ name }) => name.toLowerCase()))];
      return ok({ sections: standingSections(found), fields, readOnly: found.readOnly });
    },
    async write(order) {
      const written = await write(order, new Map());
      return ok(written);
    },
  };
}

/** Most bytes of text that a document may give back at once: Word on the web answers with 5 MB and no more. */
function textLimit(platform: WordHost['platform']): number {
  return String(platform) === 'OfficeOnline' ? MOST_BYTES : Infinity;
}
