/** The offers of a return as proposals for the register, each compared with what is known already. */
import { changes } from '../../core/office/journal';
import { describeReasons } from '../../core/register/describe-match';
import { offerFeatures } from '../../core/register/offer-features';
import { createOfferIndex, type OfferIndex, type OfferMatch } from '../../core/register/offer-index';
import { offers } from '../../core/register/offers';
import { createProposalReader, type Proposal } from '../../core/register/read-proposal';
import { rawText } from '../../core/survey/read-answer';
import { offerContents } from '../../core/survey/return-content';
import type { FormOffers } from '../../core/survey/return-form';
import type { OfficeData } from '../../core/tables/office-data';
import { insertRow, type RowChange } from '../../core/tables/row-change';
import { isBlank, type Cell } from '../../core/values/cell';
import { stableId } from '../../core/values/digest';
import { issue, placed, type Issue } from '../../core/values/issue';
import { shorten } from '../../core/values/shorten';
import { noOffers, type OfferCounts, type PlannedOffer } from './import-report';
import { findDeviations, findKnownOffer, type KnownOffer } from './offer-deviations';

/** Where the offers come from. */
export interface OfferSource {
  readonly survey: string;
  readonly municipality: string;
  readonly returnId: string;
}

export interface PlannedOffers {
  readonly counts: OfferCounts;
  readonly changes: readonly RowChange[];
  readonly proposals: readonly PlannedOffer[];
  readonly issues: readonly Issue[];
}

export interface OfferPlanner {
  /** Whether each offer of the list was taken over from this municipality before, word for word. */
  areHeld(list: FormOffers, source: Omit<OfferSource, 'returnId'>): boolean;
  /** Proposals for what is new; each row counts once. */
  plan(list: FormOffers, source: OfferSource): PlannedOffers;
}

/** One planner per import: what it has proposed is known to it from then on. */
export function createOfferPlanner(data: OfficeData): OfferPlanner {
  const imported = new Set(
    data.rows(changes).flatMap(({ values }) => {
      const isOffer = values.column === null && values.table === offers.name;
      return isOffer && values.row !== null ? [values.row] : [];
    }),
  );
  const proposed = createProposedOffers();
  let index: OfferIndex | undefined;
  const isHeld = (id: string): boolean => imported.has(id) || data.find(offers, id) !== undefined;

  function planRow(
    proposal: Proposal,
    id: string,
    at: RowPlace,
    source: OfferSource,
    asked: ReadonlySet<string>,
  ): PlannedOffers {
    const title = shorten(proposal.values.title ?? '');
    const { municipality } = source;
    if (proposed.has(id)) return duplicate(issue('offer.doubledInReturn', { title }));
    if (isHeld(id)) return duplicate(knownIssue(title, id));
    index ??= createOfferIndex(data);
    const features = offerFeatures(data, proposal.values, proposal.cells);
    const match = index.match(features);
    if (match.verdict === 'same' && match.key !== undefined && match.rival === undefined) {
      const known = findKnownOffer(data, match.key) ?? proposed.find(match.key);
      const deviations = known ? findDeviations(data, known, proposal, asked, municipality) : [];
      return duplicate(knownIssue(title, match.key), ...deviations);
    }
    index.add(id, features);
    const { values, cells } = proposal;
    proposed.add(id, { values: { ...values, status: 'proposed' }, cells, municipality });
    const candidate = match.key;
    return {
      counts: { ...noOffers, [candidate === undefined ? 'proposed' : 'possible']: 1 },
      changes: [insertProposal(proposal, id, candidate, at, source)],
      proposals: [
        { title, sheetRow: at.sheetRow, resembles: candidate === undefined ? null : nameOf(candidate) },
      ],
      issues: [...proposal.issues, ...(candidate === undefined ? [] : [maybeIssue(title, match)])],
    };
  }

  function knownIssue(title: string, key: string): Issue {
    const row = data.find(offers, key)?.sheetRow;
    return row === undefined
      ? issue('offer.doubledInReturn', { title })
      : issue('offer.alreadyKnown', { title, row });
  }

  function maybeIssue(title: string, { key = '', rival, reasons }: OfferMatch): Issue {
    const params = { title, other: nameOf(key), reasons: describeReasons(reasons) };
    if (rival === undefined) return issue('offer.maybeKnown', params);
    const [row, rivalRow] = [key, rival].map((one) => data.find(offers, one)?.sheetRow);
    return issue('offer.oneOfTwo', {
      ...params,
      rival: nameOf(rival),
      ...(row === undefined ? {} : { row }),
      ...(rivalRow === undefined ? {} : { rivalRow }),
    });
  }

  function nameOf(key: string): string {
    return shorten((data.find(offers, key) ?? proposed.find(key))?.values.title ?? key);
  }

  return {
    areHeld: (list, source) => offerIds(list, source).every(isHeld),
    plan(list, source) {
      const reader = createProposalReader(data, list.header);
      const ids = offerIds(list, source);
      const planned = list.rows.flatMap((row, place): readonly PlannedOffers[] => {
        const proposal = reader.read(row.cells);
        if (proposal.blank) return [];
        const at = { sheet: list.sheet, sheetRow: row.sheetRow };
        const found = planRow(proposal, ids[place] ?? '', at, source, reader.columns);
        return [{ ...found, issues: found.issues.map((one) => placed(one, at)) }];
      });
      return joinPlans([...planned, { ...nothing, issues: ignoredColumns(list, reader.ignored) }]);
    },
  };
}

/** What the run itself has proposed. */
interface ProposedOffers {
  has(id: string): boolean;
  find(id: string): KnownOffer | undefined;
  add(id: string, offer: Omit<KnownOffer, 'sheetRow'>): void;
}

/** Kept as text: a large run proposes tens of thousands and looks few of them up. */
function createProposedOffers(): ProposedOffers {
  const texts = new Map<string, string>();
  return {
    has: (id) => texts.has(id),
    find(id) {
      const text = texts.get(id);
      if (text === undefined) return undefined;
      return { ...(JSON.parse(text) as Omit<KnownOffer, 'sheetRow'>), sheetRow: undefined };
    },
    add(id, offer) {
      texts.set(id, JSON.stringify(offer));
    },
  };
}

interface RowPlace {
  readonly sheet: string;
  readonly sheetRow: number;
}

const nothing: PlannedOffers = { counts: noOffers, changes: [], proposals: [], issues: [] };

function duplicate(...issues: readonly Issue[]): PlannedOffers {
  return { counts: { ...noOffers, duplicates: 1 }, changes: [], proposals: [], issues };
}

/** An offer is known by what its row says: the same words from the same municipality are the same row. */
function offerIds(
  list: FormOffers,
  { survey, municipality }: Omit<OfferSource, 'returnId'>,
): readonly string[] {
  return offerContents(list, offers).map((content) => stableId(offers.name, survey, municipality, content));
}

function insertProposal(
  proposal: Proposal,
  id: string,
  candidateOf: string | undefined,
  at: RowPlace,
  source: OfferSource,
): RowChange {
  const values = {
    ...proposal.values,
    status: 'proposed',
    publish: 'draft',
    source: 'return',
    sourceReturn: source.returnId,
    sourceCell: `${at.sheet}!${at.sheetRow}`,
    ...(candidateOf === undefined ? {} : { candidateOf }),
  };
  const kept = Object.entries(proposal.cells).map(([name, cell]) => [name, asWritten(cell)] as const);
  return insertRow(offers, id, values, Object.fromEntries(kept));
}

/** What was not understood stays as text: an error value or a stray sign would not survive in a workbook. */
function asWritten(cell: Cell | undefined): Cell {
  return typeof cell === 'number' ? cell : rawText(cell ?? null);
}

/** A column of the municipality's own that holds something is not lost in silence. */
function ignoredColumns(list: FormOffers, ignored: readonly string[]): readonly Issue[] {
  return list.header.flatMap((title, place) => {
    const first = list.rows.find(({ cells }) => !isBlank(cells[place] ?? null));
    if (!first || !ignored.includes(title)) return [];
    return [
      issue('offer.columnUnknown', { title }, { sheet: list.sheet, sheetRow: first.sheetRow, column: title }),
    ];
  });
}

function joinPlans(plans: readonly PlannedOffers[]): PlannedOffers {
  const sum = (name: keyof OfferCounts): number =>
    plans.reduce((total, { counts }) => total + counts[name], 0);
  return {
    counts: { proposed: sum('proposed'), duplicates: sum('duplicates'), possible: sum('possible') },
    changes: plans.flatMap((plan) => plan.changes),
    proposals: plans.flatMap((plan) => plan.proposals),
    issues: plans.flatMap((plan) => plan.issues),
  };
}
