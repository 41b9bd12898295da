/** Turns what was decided into steps for Word, section by section, and says how to look at them when they are done. */
import type { SectionId } from '../../core/blocks/report-section';
import type { EditPlan, PlannedSection, Target } from '../../core/report/plan-edits';
import { sectionNames } from '../../core/texts/section-names';
import { say } from '../../core/texts/say';
import { contentSteps, type Spot } from './content-steps';
import { createLook, type Look } from './look';
import type { ReadDocument, WordPlace } from './read-document';
import { step, type Step } from './step';
import { plainLook } from './word-styles';

export interface SectionSteps {
  readonly section: SectionId;
  readonly steps: readonly Step[];
  /** At what goes. */
  readonly looks: readonly Look[];
  /** The control as it is afterwards; undefined where it is gone. */
  readonly after: () => Word.ContentControl | undefined;
}

export function sectionSteps(
  context: Word.RequestContext,
  plan: EditPlan<WordPlace>,
  read: ReadDocument,
): readonly SectionSteps[] {
  const around = { end: createEnd(context, read), marks: new Map(), last: new Map(), read };
  return plan.sections
    .filter(({ action, discard }) => discard.length > 0 || (action !== undefined && action.kind !== 'note'))
    .map((planned) => stepsOf(context, planned, around));
}

interface Around {
  /** A new paragraph at the end of the document, which stays its last. */
  readonly end: () => Word.Paragraph;
  /** Controls that have taken the place of a mark. */
  readonly marks: Map<WordPlace, Word.ContentControl>;
  /** The last control put behind a place. */
  readonly last: Map<WordPlace, Word.ContentControl>;
  readonly read: ReadDocument;
}

function stepsOf(
  context: Word.RequestContext,
  { section, action, discard }: PlannedSection<WordPlace>,
  around: Around,
): SectionSteps {
  const looks: Look[] = [];
  const lookAt = (control: Word.ContentControl): Look => {
    const look = createLook(() => control.getRange('Content'), control.text);
    looks.push(look);
    return look;
  };
  const takeOut = (control: Word.ContentControl | undefined): Step => {
    const look = control && lookAt(control);
    return step(
      () => {
        look?.queue();
        control?.delete(false);
      },
      '',
      [control?.text ?? ''],
    );
  };
  const steps = discard.map(({ control }) => takeOut(control));
  let spot: Spot | undefined;
  const result = (): Spot => {
    if (!spot) throw new Error(`The section ${section} has no control yet`);
    return spot;
  };
  const done = { section, looks, after: () => spot?.control };
  if (action?.kind === 'delete') return { ...done, steps: [...steps, takeOut(action.place.control)] };
  if (action?.kind === 'clear') {
    const { control } = action.place;
    const look = control && lookAt(control);
    const clear = step(
      () => {
        look?.queue();
        control?.clear();
      },
      '',
      [control?.text ?? ''],
    );
    return { ...done, after: () => control, steps: [...steps, clear] };
  }
  if (action?.kind !== 'fill') return { ...done, steps };
  const { at, blocks } = action;
  const existing = at.kind === 'control' ? at.place.control : undefined;
  const look = existing && lookAt(existing);
  const begin = existing
    ? step(
        () => {
          look?.queue();
          spot = emptied(existing);
        },
        '',
        [existing.text],
      )
    : step(() => {
        spot = label(newSpot(context, at, around), section);
        if (at.kind === 'mark') spot = withoutMark(at.place, spot, looks);
        if (at.kind === 'mark') around.marks.set(at.place, spot.control);
        if (at.kind === 'behind') around.last.set(at.place, spot.control);
      });
  const givenUp = at.kind === 'below' ? at.place.control : undefined;
  const release = givenUp ? [step(() => givenUp.delete(true))] : [];
  return { ...done, steps: [...steps, begin, ...contentSteps(blocks, result), ...release] };
}

function newSpot(
  context: Word.RequestContext,
  at: Target<WordPlace>,
  { end, marks, last, read }: Around,
): Spot {
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
      const { paragraph, alone } = at.place;
      if (!paragraph) throw new Error('A mark was expected');
      return around(alone === true ? paragraph : paragraph.insertParagraph('', 'After'));
    }
    case 'behind':
      return around((last.get(at.place) ?? standingAt(at.place, marks)).insertParagraph('', 'After'));
    case 'before':
      return around(standingAt(at.place, marks).insertParagraph('', 'Before'));
    case 'selection': {
      const place = read.around ?? context.document.getSelection();
      return around(place.insertParagraph('', 'After'));
    }
    case 'end':
      return around(end().insertParagraph('', 'Before'));
  }
}

/** What stands in a place by now: the control there, or the paragraph of a mark that is not filled. */
function standingAt(
  place: WordPlace,
  marks: Around['marks'],
): Pick<Word.ContentControl | Word.Paragraph, 'insertParagraph'> {
  const found = marks.get(place) ?? place.control ?? place.paragraph;
  if (!found) throw new Error('A place was expected');
  return found;
}

function label(spot: Spot, section: SectionId): Spot {
  spot.control.tag = `mut:${section}`;
  spot.control.title = say('de', sectionNames[section]);
  return spot;
}

/** What is left in the control has the format of what stood there first. */
function emptied(control: Word.ContentControl): Spot {
  control.clear();
  const paragraph = control.paragraphs.getFirst();
  paragraph.detachFromList();
  return { control, paragraph };
}

/** The mark goes last: until the control is there and has its name, whoever comes after finds the place by it. */
function withoutMark({ mark, paragraph, alone }: WordPlace, spot: Spot, looks: Look[]): Spot {
  if (!mark || !paragraph) throw new Error('A mark was expected');
  const look =
    alone === true
      ? createLook(() => paragraph.getRange('Content'), paragraph.text, mark.text)
      : createLook(() => mark, mark.text, mark.text);
  looks.push(look);
  look.queue();
  if (alone === true) return emptied(spot.control);
  mark.insertText('', 'Replace');
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
