/** Everything the pane in Word can ask for; the same in a worker, in a test, in the workbench. */
import type { SectionId } from '../../core/blocks/report-section';
import type { ReportKind } from '../../core/report/choose-sections';
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
import { createFieldDesk, type FieldDesk } from './field-desk';
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
  updateAll(): Promise<Answer<string>>;
  /** `shown`: of the view that the person decided on; a text that has changed since is left as it is. */
  act(id: SectionId, deed: SectionDeed, shown: string): Promise<Answer<string>>;
  /** Selects the section in the document. */
  show(id: SectionId): Promise<Answer<void>>;
  /** Puts header, footer and a place per section into an empty document. */
  setUp(): Promise<Answer<string>>;
  readonly fields: FieldDesk;
}

export function createWordDesk(world: WordWorld): WordDesk {
  const session = createWordSession(world);
  const { language, writer, window } = session;

  async function write(reading: Reading, edits: readonly DocumentEdit[]): Promise<Answer<string>> {
    if (reading.look.tracksChanges === true)
      return answerOf<string>(fail(issue('document.tracked')), language);
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
    return answerOf(ok(describeOutcomes(seen, language)), language, told);
  }

  async function withReading(act: (reading: Reading) => Promise<Answer<string>>): Promise<Answer<string>> {
    const reading = await session.read();
    return reading.ok ? act(reading.value) : answerOf(reading, language);
  }

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
    updateAll: () => withReading((reading) => write(reading, editsForUpdate(reading))),
    act: (id, deed, shown) =>
      withReading((reading) => {
        const changed = printOfSection(reading.document, id) !== shown;
        if (changed && deed !== 'insertAtCursor' && deed !== 'insertAtEnd')
          return Promise.resolve(
            answerOf<string>(fail(issue('document.changedSinceShown', { section: id })), language),
          );
        return write(reading, [editOf(id, deed)]);
      }),
    show: async (id) => answerOf(await window.show(id), language),
    setUp: () =>
      withReading(async (reading) => {
        const refused = refusalOf(reading);
        if (refused) return answerOf<string>(fail(refused), language);
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
        const filled = await write(reading, [{ kind: 'fields', ifEdited: 'keep' }]);
        const line = say(language, wordDeskTexts['done.setUp']);
        return filled.ok ? { ...filled, value: line } : filled;
      }),
    fields: createFieldDesk(session, write),
  };
}

function refusalOf({ look, document }: Reading): Issue | undefined {
  if (document.readOnly) return issue('document.readOnly');
  if (look.tracksChanges === true) return issue('document.tracked');
  return look.isEmpty ? undefined : issue('document.notEmpty');
}
