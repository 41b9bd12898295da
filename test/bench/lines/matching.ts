/** Finding an offer again: how fast and how well, on recipes seen while tuning and one held out. */
import { readThresholds } from '../../../src/core/register/matching-thresholds';
import { scoreOffers } from '../../../src/core/register/match-offer';
import { offerFeatures, type OfferFeatures } from '../../../src/core/register/offer-features';
import { createOfferIndex, type OfferIndex, type OfferMatch } from '../../../src/core/register/offer-index';
import { offers } from '../../../src/core/register/offers';
import { createProposalReader } from '../../../src/core/register/read-proposal';
import type { OfficeData } from '../../../src/core/tables/office-data';
import { qualityFigure, timeFigure, wordFigure, type Figure } from '../figure';
import { clerkSet } from '../recipes/clerks';
import { flyerSet } from '../recipes/flyers';
import { letterSet } from '../recipes/letters';
import { labelledSet, type LabelledSet } from '../recipes/noisy-offers';
import { officeOfSet } from '../recipes/office-of-set';
import type { BenchLine } from './bench-line';

const ASKED = 1_000;
/** So many of them are compared with each offer of the register besides. */
const SAMPLE = 200;

interface Recipe {
  readonly label: string;
  readonly make: (size: number) => LabelledSet;
  /** Whether the targets of quality and time are set for it. */
  readonly hasTarget: boolean;
  /** Whether its rows say of what kind they are. */
  readonly hasKinds: boolean;
}

const recipes: readonly Recipe[] = [
  { label: 'slips', make: (size) => labelledSet('slips', size, ASKED, 21), hasTarget: true, hasKinds: false },
  {
    label: 'habits',
    make: (size) => labelledSet('habits', size, ASKED, 22),
    hasTarget: true,
    hasKinds: false,
  },
  {
    label: 'flyers, once held out',
    make: (size) => flyerSet(size, ASKED, 25),
    hasTarget: true,
    hasKinds: true,
  },
  {
    label: 'letters, once held out',
    make: (size) => letterSet(size, ASKED, 24),
    hasTarget: true,
    hasKinds: true,
  },
  {
    label: 'clerks, the harder development set',
    make: (size) => clerkSet(size, ASKED, 23),
    hasTarget: false,
    hasKinds: true,
  },
];

export const matching: BenchLine = {
  name: 'matching',
  heap: 8_000,
  async *run() {
    for (const [size, f1, time] of [
      [10_000, 0.97, 1],
      [100_000, 0.95, 2],
    ] as const) {
      for (const recipe of recipes) {
        const set = recipe.make(size);
        const data = await officeOfSet(set);
        const found = matchAll(data, set);
        const label = `in ${size.toLocaleString('en')} (${recipe.label})`;
        yield* [
          qualityFigure(`F1 of matching ${label}`, f1Of(found.answers), recipe.hasTarget ? f1 : undefined),
          timeFigure(
            `match one offer ${label}, read and prepared`,
            found.perOffer,
            recipe.hasTarget ? time : undefined,
          ),
          wordFigure(`one offer of a hundred takes longer than, ${label}`, `${found.slow.toFixed(2)} ms`),
          timeFigure(`build the index ${label}`, found.build),
        ];
        if (recipe.hasKinds) yield* explain(found.answers, label);
        if (size === 10_000) yield compareWithAll(data, set, found.index, label);
      }
    }
  },
};

type Written = LabelledSet['written'][number];

interface Answer {
  readonly written: Written;
  readonly match: OfferMatch;
}

function featuresOf(data: OfficeData, { header, cells }: Written): OfferFeatures {
  const proposal = createProposalReader(data, header).read(cells);
  return offerFeatures(data, proposal.values, proposal.cells);
}

function matchAll(data: OfficeData, set: LabelledSet) {
  const start = performance.now();
  const index = createOfferIndex(data);
  const build = performance.now() - start;
  for (const one of set.written.slice(0, 100)) index.match(featuresOf(data, one));
  const times: number[] = [];
  const answers = set.written.map((written): Answer => {
    const begun = performance.now();
    const match = index.match(featuresOf(data, written));
    times.push(performance.now() - begun);
    return { written, match };
  });
  const sorted = [...times].sort((a, b) => a - b);
  const perOffer = times.reduce((sum, one) => sum + one, 0) / times.length;
  return { index, build, answers, perOffer, slow: sorted[Math.floor(times.length * 0.99)] ?? 0 };
}

/** Taken for known without a question; where two fit equally well, a person is asked. */
function isSame({ verdict, rival }: OfferMatch): boolean {
  return verdict === 'same' && rival === undefined;
}

/** Only "same" counts as found, and only when it names the offer that was meant. */
function f1Of(answers: readonly Answer[]): number {
  const counts = { right: 0, wrong: 0, missed: 0 };
  for (const { written, match } of answers) {
    const isRight = isSame(match) && match.key === written.means;
    if (isRight) counts.right += 1;
    if (isSame(match) && !isRight) counts.wrong += 1;
    if (written.means !== null && !isRight) counts.missed += 1;
  }
  return (2 * counts.right) / (2 * counts.right + counts.wrong + counts.missed);
}

/** What becomes of each kind of row: a missed copy costs a look, a wrong "same" an offer. */
function explain(answers: readonly Answer[], label: string): readonly Figure[] {
  const kinds = new Map<string, Answer[]>();
  for (const answer of answers) {
    const kind = 'kind' in answer.written ? String(answer.written.kind) : '';
    kinds.set(kind, [...(kinds.get(kind) ?? []), answer]);
  }
  return [...kinds].map(([kind, of]) => {
    const share = (hit: (one: Answer) => boolean): string =>
      `${((100 * of.filter(hit).length) / of.length).toFixed(1)} %`;
    const right = share(({ match, written }) => isSame(match) && match.key === written.means);
    const same = share(({ match, written }) => isSame(match) && match.key !== written.means);
    const asked = share(({ match }) => match.verdict !== 'new' && !isSame(match));
    const parts = [
      ...(kind === 'copy' ? [`${right} found`] : []),
      `${same} wrongly the same`,
      `${asked} asked`,
    ];
    return wordFigure(`${kind} ${label}`, parts.join(', '));
  });
}

/** The best of all offers, each scored in full, against the best that the index finds. */
function compareWithAll(data: OfficeData, set: LabelledSet, index: OfferIndex, label: string): Figure {
  const { thresholds } = readThresholds(data);
  const held = data.rows(offers).map(({ values }) => offerFeatures(data, values));
  const step = Math.max(1, Math.floor(set.written.length / SAMPLE));
  const sample = set.written.filter((_, place) => place % step === 0).slice(0, SAMPLE);
  const lost = sample.filter((written) => {
    const features = featuresOf(data, written);
    let best = 0;
    for (const other of held) best = Math.max(best, scoreOffers(features, other).score);
    return best >= thresholds.possible && best > index.match(features).score;
  });
  return wordFigure(
    `best score lost by the candidate step, sample of ${sample.length} ${label}`,
    `${lost.length} of ${sample.length}`,
    '0',
    lost.length === 0,
  );
}
