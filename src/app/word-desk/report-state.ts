/** The report at a glance: source, paper, the sections with their states, and what updating all of them would do. */
import { issue } from '../../core/values/issue';
import { fail, ok } from '../../core/values/result';
import { answerOf, type Answer } from '../desk/answer';
import {
  describeFingerprint,
  describeSourceFile,
  describeRemembered,
  describeSourceChange,
  listPapers,
  type PaperLine,
} from './describe-report';
import { planUpdate, type PlanLine } from './plan-update';
import { asideSections, describeAside, describeSection, type SectionLine } from './section-lines';
import type { Choice, WordSession } from './word-session';

export interface ReportState {
  /** Whether a person picks the workbook; false where it is given. */
  readonly isPicked: boolean;
  /** Name and date of the workbook at hand; null before one was picked. */
  readonly source: string | null;
  /** Fingerprint of its content, shortened; null before one was picked. */
  readonly fingerprint: string | null;
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

/** Findings of the paper are the notices. */
export async function readReport(session: WordSession): Promise<Answer<ReportState>> {
  const { language } = session;
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
  const refusal = blocked ? await answerOf(fail(issue(blocked)), language) : undefined;
  const obstacle = refusal?.notices[0]?.text ?? null;
  const blank: ReportState = {
    isPicked: true,
    source: source ? describeSourceFile(source, language) : null,
    fingerprint: source ? describeFingerprint(source, language) : null,
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
    plan: planUpdate(sections, reading.value.choice, language),
    hasPaper: true,
  };
  return answerOf(ok(whole), language, assembled.issues);
}
