/** Everything the pane in Word can ask for; the same in a worker, in a test, in the workbench. */
import type { SectionId } from '../../core/blocks/report-section';
import type { ReportKind } from '../../core/report/choose-sections';
import { keptFields } from '../../core/report/kept-fields';
import { wordDeskTexts } from '../../core/texts/panes/word-texts';
import { say } from '../../core/texts/say';
import { noContext } from '../../core/values/codec';
import { dayCodec } from '../../core/values/date-codec';
import type { IsoDay } from '../../core/values/iso-date';
import { issue, type Issue } from '../../core/values/issue';
import { fail, ok } from '../../core/values/result';
import type { DocumentEdit } from '../../ports/document-writer';
import { answerOf, type Answer } from '../desk/answer';
import { describeSourceFile, describeOutcomes } from './describe-report';
import type { DoneInDocument } from './done-in-document';
import { createFieldDesk, type FieldDesk, type Told, type WriteFrom } from './field-desk';
import { editsForUpdate } from './plan-update';
import { readReport, type ReportState } from './report-state';
import { editOf } from './section-edits';
import type { SectionDeed } from './section-lines';
import { printOfSection, viewSection, type SectionView } from './section-view';
import { createWordSession, type PickedWorkbook, type Reading, type WordWorld } from './word-session';

export interface WordDesk {
  /** What stands in the document and, where a workbook was picked, how it compares. Findings of the paper are the notices. */
  read(): Promise<Answer<ReportState>>;
  /** Reads the picked workbook; the one before stays where it cannot be read. Gives its name and date. */
  open(file: PickedWorkbook): Promise<Answer<string>>;
  choose(choice: { readonly kind?: ReportKind; readonly reference?: string }): Promise<Answer<void>>;
  /** Looks from that day on; from today where left blank. Fails with `date.…` for no day. */
  lookFrom(typed: string): Promise<Answer<IsoDay>>;
  section(id: SectionId): Promise<Answer<SectionView>>;
  /** Inserts what is missing and refreshes what is outdated; what a person has written stays. Gives the line that says it. */
  updateAll(): Promise<Answer<DoneInDocument>>;
  /** `shown`: of the view that the person decided on; a text that has changed since is left as it is. */
  act(id: SectionId, deed: SectionDeed, shown: string): Promise<Answer<DoneInDocument>>;
  /** Selects the section in the document. */
  show(id: SectionId): Promise<Answer<void>>;
  /** Puts header, footer and a place per section into an empty document. */
  setUp(): Promise<Answer<DoneInDocument>>;
  /** Takes the writing back whole, where it is the last one and the host lets us. Gives the line that says it. */
  undo(writing: number): Promise<Answer<string>>;
  readonly fields: FieldDesk;
}

export function createWordDesk(world: WordWorld): WordDesk {
  const session = createWordSession(world);
  const { language, writer, window, history } = session;

  async function write(reading: Reading, edits: readonly DocumentEdit[]): Promise<Answer<Told>> {
    if (reading.look.tracksChanges === true) return answerOf<Told>(fail(issue('document.tracked')), language);
    const { source, choice, assembled, sections } = reading;
    const { data: _, ...from } = source;
    const { kind, reference } = choice;
    const order = {
      paper: assembled.paper,
      asOf: choice.asOf,
      source: from,
      report: { kind, reference },
      edits,
    };
    const written = await writer.write(order);
    if (!written.ok) return answerOf(written, language);
    const { outcomes, issues } = written.value;
    // That a mark goes where there is nothing to say is nothing to tell.
    const silent = new Set<string>(
      sections.filter((one) => one.silent && one.status === 'absent').map(({ id }) => id),
    );
    const seen = outcomes.filter(({ section }) => !silent.has(section));
    // Which values have no place, the view of the head shows beside each.
    const told = issues.filter(({ code }) => code !== 'document.marksUnseen');
    const isChanged = seen.some(({ outcome }) => outcome !== 'unchanged' && outcome !== 'kept');
    const what = describeOutcomes(seen, language);
    return answerOf(ok({ what, isChanged, kept: keptFields(issues) }), language, told);
  }

  const writeFrom: WriteFrom = async (act) => {
    const reading = await session.read();
    if (!reading.ok) return answerOf(reading, language);
    history?.begin();
    const answer = await act(reading.value, write);
    if (!answer.ok) return answer;
    const { what, isChanged } = answer.value;
    const wayBack = history || !isChanged ? null : say(language, wordDeskTexts['done.wayBack']);
    return { ...answer, value: { what, undo: history?.written() ?? null, wayBack } };
  };

  return {
    read: () => readReport(session),
    async open(file) {
      const opened = await session.open(file);
      return answerOf(opened.ok ? ok(describeSourceFile(opened.value, language)) : opened, language);
    },
    choose(choice) {
      session.choose(choice);
      return Promise.resolve(answerOf(ok(undefined), language));
    },
    lookFrom(typed) {
      const day = dayCodec.decode(typed, noContext);
      if (day.ok) session.choose({ asOf: day.value ?? session.clock.today() });
      return Promise.resolve(answerOf(day.ok ? ok(session.choice().asOf) : day, language));
    },
    async section(id) {
      const reading = await session.read();
      return answerOf(reading.ok ? viewSection(reading.value, id, language) : reading, language);
    },
    updateAll: () => writeFrom((reading) => write(reading, editsForUpdate(reading))),
    act: (id, deed, shown) =>
      writeFrom((reading) => {
        const changed = printOfSection(reading.document, id) !== shown;
        if (changed && deed !== 'insertInOrder' && deed !== 'insertAtCursor')
          return Promise.resolve(
            answerOf<Told>(fail(issue('document.changedSinceShown', { section: id })), language),
          );
        return write(reading, [editOf(id, deed)]);
      }),
    show: async (id) => answerOf(await window.show(id), language),
    setUp: () =>
      writeFrom(async (reading) => {
        const refused = refusalOf(reading);
        if (refused) return answerOf<Told>(fail(refused), language);
        const done = await window.setUp({
          sections: reading.sections.map(({ id }) => id),
          header: '{{mut:landkreis}} · {{mut:koordinierungsstelle}}',
          footer: say(language, wordDeskTexts['base.footer'], {
            number: '{{mut:drucksache}}',
            date: '{{mut:stichtag}}',
          }),
        });
        if (!done.ok) return answerOf(done, language);
        // The marks in header and footer are filled at once: as controls they are found again.
        const filled = await write(reading, [{ kind: 'fields', replace: [] }]);
        const what = say(language, wordDeskTexts['done.setUp']);
        return filled.ok ? { ...filled, value: { ...filled.value, what, isChanged: true } } : filled;
      }),
    async undo(writing) {
      const undone = history ? await history.undo(writing) : fail(issue('document.notUndone'));
      return answerOf(undone.ok ? ok(say(language, wordDeskTexts['done.undone'])) : undone, language);
    },
    fields: createFieldDesk(session, writeFrom),
  };
}

function refusalOf({ look, document }: Reading): Issue | undefined {
  if (document.readOnly) return issue('document.readOnly');
  if (look.tracksChanges === true) return issue('document.tracked');
  return look.isEmpty ? undefined : issue('document.notEmpty');
}
