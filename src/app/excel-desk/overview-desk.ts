/** The office at a glance: figures, what is due next, the last imports, or what a workbook is that is not the office's. */
import { noContext } from '../../core/values/codec';
import { dayCodec } from '../../core/values/date-codec';
import type { IsoDay } from '../../core/values/iso-date';
import { fail, ok, type Result } from '../../core/values/result';
import type { TableAssets } from '../../ports/table-assets';
import type { WorkbookBuilder } from '../../ports/workbook-builder';
import type { SheetReader } from '../../ports/workbook-files';
import { answerOf, noticesFor, type Answer, type Notice } from '../desk/answer';
import type { OfficeSession } from '../desk/office-session';
import { findUnread } from '../find-unread';
import type { SetUp } from '../set-up-workbook';
import { countFigures, type Figures } from './overview/count-figures';
import { findUpcoming, type Upcoming } from './overview/find-upcoming';
import { findFirstSteps, type FirstStep } from './overview/first-steps';
import { listImports, type ImportLine } from './overview/list-imports';
import { recogniseWorkbook, type StrangeWorkbook } from './overview/recognise-workbook';

export interface OverviewDesk {
  /** Missing tables and columns are among the notices; what cannot be read is counted. */
  read(): Promise<Answer<Overview>>;
  /** Looks from that day on, in all views; from today where left blank. Fails with `date.…` for no day. */
  lookFrom(typed: string): Promise<Answer<IsoDay>>;
  /**
   * Sets the office's tables up in the open workbook. Fails with `setup.…`; then nothing was set up. `replace` are sheets
   * of an earlier outcome that a person has agreed to lose.
   */
  setUp(sample: boolean, replace?: readonly string[]): Promise<Answer<SetUpOutcome>>;
  /** The first so many of `heard` were read: they are not shown again. */
  seen(count: number): Promise<Answer<null>>;
}

export type SetUpOutcome =
  | (SetUp & { readonly state: 'done' })
  /** Nothing was set up: somebody has worked in these sheets of a set-up that was broken off. The notices say in what. */
  | { readonly state: 'asking'; readonly sheets: readonly string[] };

export type Overview = OfficeOverview | StrangeWorkbook;

export interface OfficeOverview extends Figures {
  readonly kind: 'office';
  readonly asOf: IsoDay;
  readonly isToday: boolean;
  /** What a new office does first; empty for one that is at work. */
  readonly first: readonly FirstStep[];
  readonly upcoming: readonly Upcoming[];
  readonly imports: readonly ImportLine[];
  /** Cells that could not be read: they are in none of the figures. */
  readonly unread: number;
  /** What the workbook has said while it was read and written, until it was seen. */
  readonly heard: readonly Notice[];
}

export interface OverviewWorld {
  readonly assets: TableAssets;
  readonly loadAssetReader: () => Promise<SheetReader>;
  readonly builder: WorkbookBuilder;
}

export function createOverviewDesk(world: OverviewWorld, session: OfficeSession): OverviewDesk {
  const { language } = session;

  async function recognised(): Promise<Result<StrangeWorkbook>> {
    const listed = await session.store.list();
    return listed.ok ? ok(recogniseWorkbook(listed.value)) : listed;
  }

  return {
    async read() {
      const data = await session.read();
      if (!data.ok) {
        const isStrange = data.issues.every(({ code }) => code === 'file.notOfficeWorkbook');
        return answerOf(isStrange ? await recognised() : data, language);
      }
      const asOf = session.asOf();
      const unread = findUnread(data.value);
      const cells = unread.filter(({ at }) => at.row !== undefined);
      const overview: OfficeOverview = {
        kind: 'office',
        asOf,
        isToday: asOf === session.clock.today(),
        ...countFigures(data.value, asOf),
        first: findFirstSteps(data.value),
        upcoming: findUpcoming(data.value, asOf, language),
        imports: listImports(data.value, language),
        unread: cells.length,
        heard: await noticesFor(session.heard.all(), language),
      };
      const notices = unread.filter(({ at }) => at.row === undefined);
      return answerOf(ok<Overview>(overview), language, notices);
    },
    lookFrom(typed) {
      const day = dayCodec.decode(typed, noContext);
      if (day.ok) session.lookFrom(day.value ?? undefined);
      return answerOf(day.ok ? ok(session.asOf()) : fail(...day.issues), language);
    },
    async setUp(sample, replace = []) {
      // Few sessions need it: the plan of a workbook with all its sheets stays out of the first view.
      const { setUpWorkbook } = await import(/* webpackChunkName: "desk-setup" */ '../set-up-workbook');
      const { assets, builder } = world;
      const reader = await world.loadAssetReader();
      const made = await setUpWorkbook({ assets, builder, reader }, { sample, replace });
      session.forget();
      if (made.ok) return answerOf(ok<SetUpOutcome>({ state: 'done', ...made.value }), language);
      if (made.issues.some(({ code }) => code !== 'setup.sheetChanged')) return answerOf(made, language);
      const sheets = made.issues.map(({ params }) => String(params['name']));
      return answerOf(ok<SetUpOutcome>({ state: 'asking', sheets }), language, made.issues);
    },
    seen(count) {
      session.heard.seen(count);
      return answerOf(ok(null), language);
    },
  };
}
