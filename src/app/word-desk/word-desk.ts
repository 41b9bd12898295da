/** Everything the pane in Word can ask for; the same in a worker, in a test, in the workbench. */
import type { SectionId } from '../../core/blocks/report-section';
import type { ReportKind } from '../../core/report/choose-sections';
import { countDifferences, pairLines, type LinePair } from '../../core/report/pair-lines';
import { printOfText } from '../../core/report/section-prints';
import { wordDeskTexts } from '../../core/texts/panes/word-texts';
import { say } from '../../core/texts/say';
import { noContext } from '../../core/values/codec';
import { dayCodec } from '../../core/values/date-codec';
import type { IsoDay } from '../../core/values/iso-date';
import { issue, type Issue } from '../../core/values/issue';
import { fail, ok, type Result } from '../../core/values/result';
import type { DocumentEdit, StandingDocument } from '../../ports/document-writer';
import { answerOf, type Answer } from '../desk/answer';
import {
  describeOpenSource,
  describeOutcomes,
  describeRemembered,
  describeSourceChange,
  listPapers,
  type PaperLine,
} from './describe-report';
import { createFieldDesk, type FieldDesk } from './field-desk';
import { editsForUpdate, planUpdate, type PlanLine } from './plan-update';
import { previewPieces, type PreviewPiece } from './preview-pieces';
import { editOf } from './section-edits';
import {
  asideSections,
  deedsOf,
  describeAside,
  describeMark,
  describeSection,
  hasPlace,
  type SectionDeed,
  type SectionLine,
} from './section-lines';
import {
  createWordSession,
  type Choice,
  type PickedWorkbook,
  type Reading,
  type WordWorld,
} from './word-session';

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

export interface ReportState {
  /** Name and date of the workbook at hand; null before one was picked. */
  readonly source: string | null;
  /** Where the sections of the document come from; null with a workbook at hand, or where none are. */
  readonly remembered: string | null;
  /** Another workbook, or another state of it. */
  readonly sourceChanges: readonly string[];
  readonly choice: Omit<Choice, 'reference'> & {
    readonly isToday: boolean;
    readonly reference: string | null;
    readonly papers: readonly PaperLine[];
  };
  readonly sections: readonly SectionLine[];
  readonly plan: readonly PlanLine[];
  /** Why nothing can be written at all; null where it can. */
  readonly obstacle: string | null;
  /** Whether nobody has written anything into the document. */
  readonly isEmpty: boolean;
  /** Whether there is a paper: without one there is nothing to write. */
  readonly hasPaper: boolean;
}

export interface SectionView extends SectionLine {
  readonly about: string;
  readonly deeds: readonly SectionDeed[];
  /** As the workbook says it. */
  readonly pieces: readonly PreviewPiece[];
  /** Both texts line by line; empty where it does not stand there. */
  readonly pairs: readonly LinePair[];
  readonly differences: number;
  /** Fingerprint of the text in the document that is shown. */
  readonly shown: string;
}

export function createWordDesk(world: WordWorld): WordDesk {
  const session = createWordSession(world);
  const { language, writer, window } = session;

  async function write(reading: Reading, edits: readonly DocumentEdit[]): Promise<Answer<string>> {
    if (reading.look.tracksChanges === true)
      return answerOf<string>(fail(issue('document.tracked')), language);
    const { source, choice, assembled, sections } = reading;
    const { file, hash } = source;
    const order = { paper: assembled.paper, asOf: choice.asOf, source: { file, hash }, edits };
    const written = await writer.write(order);
    if (!written.ok) return answerOf(written, language);
    const { outcomes, issues } = written.value;
    const silent = new Set<string>(
      sections.filter((one) => one.silent && one.copies === 0).map(({ id }) => id),
    );
    const empty = new Set<string>(
      sections.filter((one) => one.silent && one.status === 'absent').map(({ id }) => id),
    );
    const seen = outcomes.filter(({ section }) => !silent.has(section) && !empty.has(section));
    return answerOf(ok(describeOutcomes(seen, language)), language, issues);
  }

  async function withReading(act: (reading: Reading) => Promise<Answer<string>>): Promise<Answer<string>> {
    const reading = await session.read();
    return reading.ok ? act(reading.value) : answerOf(reading, language);
  }

  async function state(): Promise<Answer<ReportState>> {
    const found = await session.document();
    if (!found.ok) return answerOf(found, language);
    const { document, look } = found.value;
    const source = session.source();
    const choice = session.choice();
    const blocked = document.readOnly
      ? 'document.readOnly'
      : look.tracksChanges === true
        ? 'document.tracked'
        : undefined;
    const obstacle = blocked ? (answerOf(fail(issue(blocked)), language).notices[0]?.text ?? null) : null;
    const blank: ReportState = {
      source: source ? describeOpenSource(source, language) : null,
      remembered: source ? null : describeRemembered(document, language),
      sourceChanges: [],
      choice: {
        ...choice,
        isToday: choice.asOf === session.clock.today(),
        papers: source ? listPapers(source.data, language) : [],
      },
      sections: [],
      plan: [],
      obstacle,
      isEmpty: look.isEmpty && document.sections.every(({ state: one }) => one === 'gone'),
      hasPaper: false,
    };
    if (!source) return answerOf(ok(blank), language);
    const reading = await session.read();
    // Another paper or day can be chosen all the same.
    if (!reading.ok) return answerOf(ok(blank), language, reading.issues);
    const { sections, assembled } = reading.value;
    const lines = sections.map((one) => describeSection(one, language));
    const aside = asideSections(sections, reading.value.document).map((one) => describeAside(one, language));
    const whole: ReportState = {
      ...blank,
      sourceChanges: describeSourceChange(sections, language),
      sections: [...lines, ...aside],
      plan: planUpdate(sections, language),
      hasPaper: true,
    };
    return answerOf(ok(whole), language, assembled.issues);
  }

  return {
    read: state,
    async open(file) {
      const opened = await session.open(file);
      return answerOf(opened.ok ? ok(describeOpenSource(opened.value, language)) : opened, language);
    },
    choose(choice) {
      session.choose(choice);
      return Promise.resolve(answerOf(ok(undefined), language));
    },
    lookFrom(typed) {
      const day = dayCodec.decode(typed, noContext);
      if (day.ok) session.choose({ asOf: day.value ?? undefined });
      return Promise.resolve(answerOf(day.ok ? ok(session.choice().asOf) : day, language));
    },
    async section(id) {
      const reading = await session.read();
      return answerOf(reading.ok ? sectionView(reading.value, id) : reading, language);
    },
    updateAll: () => withReading((reading) => write(reading, editsForUpdate(reading))),
    act: (id, deed, shown) =>
      withReading((reading) => {
        const changed = printOf(reading.document, id) !== shown;
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

  function sectionView(reading: Reading, id: SectionId): Result<SectionView> {
    const { document, assembled } = reading;
    const shown = printOf(document, id);
    const section = session.section(reading, id);
    const standing = document.sections.find((one) => one.id === id);
    if (!section) {
      if (!standing) return fail(issue('document.gone', { section: id }));
      const line = describeAside(standing, language);
      const isEdited = standing.state === 'edited' || standing.state === 'unknown';
      const pairs = isEdited ? pairLines(standing.text.split(/[\r\n]+/), []) : [];
      const deeds = deedsOf('aside', false, isEdited);
      const about = describeMark('aside', false, language);
      return ok({ ...line, about, deeds, pieces: [], pairs, differences: 0, shown });
    }
    const line = describeSection(section, language);
    const atPlace = hasPlace(id, document);
    const blocks = assembled.paper.sections.find((one) => one.id === id)?.blocks ?? [];
    const isThere = section.lines.document.length > 0;
    const pairs = isThere ? pairLines(section.lines.document, section.lines.workbook) : [];
    return ok({
      ...line,
      about: describeMark(line.mark, atPlace, language),
      deeds: deedsOf(line.mark, atPlace, false),
      pieces: previewPieces(blocks, language),
      pairs,
      differences: countDifferences(pairs),
      shown,
    });
  }
}

function printOf({ sections }: StandingDocument, id: SectionId): string {
  return printOfText(sections.find((one) => one.id === id)?.text ?? '');
}

function refusalOf({ look, document }: Reading): Issue | undefined {
  if (document.readOnly) return issue('document.readOnly');
  if (look.tracksChanges === true) return issue('document.tracked');
  return look.isEmpty ? undefined : issue('document.notEmpty');
}
