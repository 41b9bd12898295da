/**
 * DocumentWriter over the document that is open in Word, on WordApi 1.3. A place that Word refuses does not hold up
 * the others: it is found by what stands in the document then, named, and left out of a second try.
 */
import type { EditPlan } from '../../core/report/plan-edits';
import type { WriteOrder } from '../../core/report/section-edit';
import { standingSections, type FoundDocument } from '../../core/report/standing-section';
import type { Issue } from '../../core/values/issue';
import { createTurns } from '../../core/values/in-turn';
import { ok } from '../../core/values/result';
import type { DocumentWriter, WrittenSections } from '../../ports/document-writer';
import { loadNotes, saveNotes } from './document-settings';
import { withoutLeftOut, type LeftOut } from './left-out';
import { readDocument, type WordPlace } from './read-document';
import { firstUndone, refusalCode } from './refused-places';
import { shownKinds } from './shown-kinds';
import { MOST_BYTES } from './step';
import { textsIn, type SeenTexts } from './seen-before';
import {
  fillsFields,
  writeDocument,
  type KnownDocument,
  type Rescued,
  type WriteTask,
} from './write-document';

/** The parts of office.js that are needed: `Word`, and `Office.context`. */
export interface WordHost {
  readonly word: Pick<typeof Word, 'run' | 'Document'>;
  readonly context: {
    readonly document: Pick<Office.Document, 'settings' | 'mode'>;
    readonly platform: Office.PlatformType;
    readonly requirements: Pick<Office.RequirementSetSupport, 'isSetSupported'>;
  };
}

/** What the tries before have come upon. */
interface Tried {
  /** As the first try read them. */
  readonly seen?: SeenTexts;
  readonly leftOut: readonly LeftOut[];
  /** Lines that were put below their sections. */
  readonly lines: readonly Issue[];
}

/**
 * The sections in the open document, one call after the other: whoever read between two steps of a writing would take
 * its sections for broken off, and note them so. A host that fails as a whole (closed, no longer there) throws its own error.
 */
export function createOfficeJsDocument({ word, context: office }: WordHost): DocumentWriter {
  const { settings } = office.document;
  const inTurn = createTurns();
  const shown = shownKinds(word, office.requirements);
  /** A protected document has the mode of any other, and refuses already to be searched. */
  let isProtected = false;
  const recall = async (): Promise<KnownDocument> => ({
    settings,
    notes: await loadNotes(settings),
    // The namespace Office may be another copy in a test: so the word itself.
    readOnly: isProtected || String(office.document.mode) === 'readOnly',
    shown,
  });
  const find = async (withHeaders: boolean): Promise<FoundDocument<WordPlace>> => {
    const known = await recall();
    try {
      return await word.run(async (context) => (await readDocument(context, known, withHeaders)).found);
    } catch (cause) {
      if (known.readOnly || refusalCode(cause) !== 'AccessDenied') throw cause;
      isProtected = true;
      return find(withHeaders);
    }
  };
  const write = async (order: WriteOrder, tried: Tried): Promise<WrittenSections> => {
    const known = await recall();
    let begun: { readonly plan: EditPlan<WordPlace>; readonly seen: SeenTexts } | undefined;
    let rescued: Rescued = { fields: [], lines: [] };
    const task: WriteTask = {
      order,
      known,
      leftOut: tried.leftOut,
      seen: tried.seen,
      limit: textLimit(office.platform),
      planned: (plan, found) => (begun = { plan, seen: tried.seen ?? textsIn(found) }),
      rescued: (made) => (rescued = made),
    };
    try {
      const { outcomes, issues } = await word.run((context) => writeDocument(context, task));
      return { outcomes, issues: [...issues, ...tried.lines] };
    } catch (cause) {
      const code = refusalCode(cause);
      if (code === 'AccessDenied' && !begun && !known.readOnly) {
        isProtected = true;
        return write(order, tried);
      }
      if (code === undefined || !begun) throw cause;
      const { plan, seen } = begun;
      const before = [...tried.leftOut, ...rescued.fields];
      const found = await find(fillsFields(order));
      const place = firstUndone(found, withoutLeftOut(plan, rescued.fields), before, code);
      // All is there, but what was put back is to be told.
      const isRescue = rescued.fields.length + rescued.lines.length > 0;
      if (place === undefined && !isRescue) throw cause;
      const leftOut = place ? [...before, place] : before;
      return write(order, { seen, leftOut, lines: [...tried.lines, ...rescued.lines] });
    }
  };
  return {
    read: () =>
      inTurn(async () => {
        // The protection may have been taken off since.
        isProtected = false;
        const found = await find(false);
        if (!found.readOnly) await keepSettled(settings, found);
        const fields = [...new Set(found.fields.map(({ name }) => name.toLowerCase()))];
        return ok({ sections: standingSections(found), fields, readOnly: found.readOnly });
      }),
    write: (order) => inTurn(async () => ok(await write(order, { leftOut: [], lines: [] }))),
  };
}

/**
 * What a person makes of a broken-off section from now on is the person's: so the notes, settled by what stands there,
 * go into the document. Where it does not take them they stay as they were, and the next reading tries again.
 */
async function keepSettled(settings: Office.Settings, { notes }: FoundDocument<WordPlace>): Promise<void> {
  try {
    await saveNotes(settings, notes);
  } catch {
    await loadNotes(settings);
  }
}

/** Most bytes of text that a document may give back at once: Word on the web answers with 5 MB and no more. */
function textLimit(platform: WordHost['context']['platform']): number {
  return String(platform) === 'OfficeOnline' ? MOST_BYTES : Infinity;
}
