/** Turns what was decided into steps for Word, section by section, and says how to look at them when they are done. */
import type { SectionId } from '../../core/blocks/report-section';
import type { EditPlan, PlannedSection, Target } from '../../core/report/plan-edits';
import { sectionNames } from '../../core/texts/section-names';
import { say } from '../../core/texts/say';
import { contentSteps, type Spot } from './content-steps';
import type { ReadDocument, WordPlace } from './read-document';
import { step, type Step } from './step';
import { plainLook } from './word-styles';

export interface SectionSteps {
  readonly section: SectionId;
  readonly steps: readonly Step[];
  /** What stood in the control right before it was changed; its text is there after the trip. */
  readonly before: () => Word.Range | undefined;
  /** The control as it is afterwards; undefined where it is gone. */
  readonly after: () => Word.ContentControl | undefined;
}

export function sectionSteps(
  context: Word.RequestContext,
  plan: EditPlan<WordPlace>,
  read: ReadDocument,
): readonly SectionSteps[] {
  const end = createEnd(context, read);
  return plan.sections
    .filter(({ action, discard }) => discard.length > 0 || (action !== undefined && action.kind !== 'note'))
    .map((planned) => stepsOf(context, planned, { end, read }));
}

interface Around {
  /** A new paragraph at the end of the document, which stays its last. */
  readonly end: () => Word.Paragraph;
  readonly read: ReadDocument;
}

function stepsOf(
  context: Word.RequestContext,
  { section, action, discard }: PlannedSection<WordPlace>,
  around: Around,
): SectionSteps {
  const steps = discard.map(({ control }) => step(() => control?.delete(false)));
  let before: Word.Range | undefined;
  let spot: Spot | undefined;
  /** Asked for in the same trip in which it goes, so that nothing that is typed meanwhile is lost unseen. */
  const look = (control: Word.ContentControl): void => {
    before = control.getRange('Content');
    before.load('text');
  };
  const result = (): Spot => {
    if (!spot) throw new Error(`The section ${section} has no control yet`);
    return spot;
  };
  const done = { section, before: () => before, after: () => spot?.control };
  if (action?.kind === 'clear' || action?.kind === 'delete') {
    const { control } = action.place;
    const take = (): void => {
      if (!control) return;
      look(control);
      if (action.kind === 'delete') control.delete(false);
      else control.clear();
    };
    return { ...done, steps: [...steps, step(take)] };
  }
  if (action?.kind !== 'fill') return { ...done, steps };
  const { at, blocks } = action;
  const existing = at.kind === 'control' ? at.place.control : undefined;
  const begin = existing
    ? step(() => {
        look(existing);
        existing.clear();
        const paragraph = existing.paragraphs.getFirst();
        // What is left has the format of what stood there first.
        paragraph.detachFromList();
        spot = { control: existing, paragraph };
      })
    : step(() => {
        spot = label(newSpot(context, at, around), section);
      });
  const givenUp = at.kind === 'below' ? at.place.control : undefined;
  const release = givenUp ? [step(() => givenUp.delete(true))] : [];
  return { ...done, steps: [...steps, begin, ...contentSteps(blocks, result), ...release] };
}

function newSpot(context: Word.RequestContext, at: Target<WordPlace>, { end, read }: Around): Spot {
  const around = (paragraph: Word.Paragraph): Spot => ({
    control: paragraph.insertContentControl(),
    paragraph,
  });
  switch (at.kind) {
    case 'control':
    case 'below': {
      const { control } = at.place;
      if (!control) throw new Error('A control was expected');
      return around(control.insertParagraph('', 'After'));
    }
    case 'mark': {
      const { mark, paragraph, alone } = at.place;
      if (!mark || !paragraph) throw new Error('A mark was expected');
      const room = alone === true ? paragraph : paragraph.insertParagraph('', 'After');
      mark.insertText('', 'Replace');
      return around(room);
    }
    case 'selection': {
      const place = read.around ?? context.document.getSelection();
      return around(place.insertParagraph('', 'After'));
    }
    case 'end':
      return around(end().insertParagraph('', 'Before'));
  }
}

function label(spot: Spot, section: SectionId): Spot {
  spot.control.tag = `mut:${section}`;
  spot.control.title = say('de', sectionNames[section]);
  return spot;
}

/** The last paragraph of the document stays outside of every control: Word would put what follows inside. */
function createEnd(context: Word.RequestContext, { end }: ReadDocument): () => Word.Paragraph {
  let last = end;
  return () => {
    if (!last) {
      last = context.document.body.insertParagraph('', 'End');
      last.styleBuiltIn = plainLook.style;
    }
    return last;
  };
}
