/** Offers that returns have named, settled one by one: merged, taken in, rejected. */
import type { OfferColumn } from '../../core/register/offer-form-columns';
import { planMerge, planRejection } from '../../core/register/merge-proposal';
import { offers } from '../../core/register/offers';
import type { OfferEntry } from '../../core/register/review-plan';
import type { OfficeData } from '../../core/tables/office-data';
import { readField } from '../../core/tables/read-field';
import { proposalTexts as texts } from '../../core/texts/panes/proposal-texts';
import { sayInAll } from '../../core/texts/say';
import { issue } from '../../core/values/issue';
import { fail, ok, type Result } from '../../core/values/result';
import { answerOf, type Answer } from '../desk/answer';
import type { Done } from '../desk/done';
import type { OfficeSession } from '../desk/office-session';
import {
  listOthers,
  listProposals,
  viewOfProposal,
  type OtherOffer,
  type ProposalCard,
  type ProposalView,
} from './proposals/proposal-view-model';
import { formOfTakingIn, titleOfRow, type FormDesk, type RowForm } from './register/row-form';

export interface ProposalDesk {
  list(): Promise<Answer<readonly ProposalCard[]>>;
  /** Beside the offer that the import found, or beside the one with the key `beside`. */
  show(key: string, beside?: string): Promise<Answer<ProposalView>>;
  /** The offers that it resembles most, the best first: for whoever thinks of another one. */
  others(key: string): Promise<Answer<readonly OtherOffer[]>>;
  /**
   * `chosen` are the columns whose value is the proposal's. `instead` are texts for what its cell does not say, by column:
   * the name of a row that was added for it.
   */
  merge(
    key: string,
    into: string,
    chosen: readonly string[],
    instead?: Readonly<Record<string, string>>,
  ): Promise<Answer<Done>>;
  /** The form that makes it an offer of its own, what is missing first; saved like any other. */
  takeIn(key: string): Promise<Answer<RowForm>>;
  reject(key: string): Promise<Answer<Done>>;
}

export function createProposalDesk(session: OfficeSession): ProposalDesk {
  const { language } = session;
  const outlook = (): FormDesk => ({ language, asOf: session.asOf(), today: session.clock.today() });

  async function withProposal<T>(
    key: string,
    give: (data: OfficeData, entry: OfferEntry) => Result<T> | Promise<Result<T>>,
  ): Promise<Answer<T>> {
    const data = await session.read();
    if (!data.ok) return answerOf(data, language);
    const entry = data.value.find(offers, key);
    if (entry?.values.status !== 'proposed') return answerOf(fail(issue('proposal.gone')), language);
    return answerOf(await give(data.value, entry), language);
  }

  return {
    async list() {
      const data = await session.read();
      return answerOf(data.ok ? ok(listProposals(data.value, language)) : data, language);
    },
    show: (key, beside) =>
      withProposal(key, (data, entry) => {
        const order = listProposals(data, language).map((card) => card.key);
        const other = beside === undefined ? undefined : data.find(offers, beside);
        if (beside !== undefined && !other) return fail(issue('proposal.candidateGone'));
        return ok(viewOfProposal(data, entry, order, outlook(), other));
      }),
    others: (key) => withProposal(key, (data, entry) => ok(listOthers(data, entry, language))),
    merge: (key, into, chosen, instead = {}) =>
      withProposal(key, (data, entry) => {
        const offer = data.find(offers, into);
        if (!offer) return fail(issue('proposal.candidateGone'));
        const columns = chosen.filter((name): name is OfferColumn => Object.hasOwn(offers.columns, name));
        const params = { title: titleOfRow(data, offers, offer), count: columns.length };
        const read = readInstead(data, instead);
        if (!read.ok) return read;
        return session.write(
          data,
          planMerge(data, entry, offer, columns, read.value),
          sayInAll(texts['merge.done'], params),
        );
      }),
    takeIn: (key) => withProposal(key, (data, entry) => ok(formOfTakingIn(data, entry, outlook()))),
    reject: (key) =>
      withProposal(key, (data, entry) =>
        session.write(
          data,
          planRejection(entry),
          sayInAll(texts['reject.done'], { title: titleOfRow(data, offers, entry) }),
        ),
      ),
  };
}

function readInstead(
  data: OfficeData,
  instead: Readonly<Record<string, string>>,
): Result<Readonly<Record<string, unknown>>> {
  const values: Record<string, unknown> = {};
  for (const [name, column] of Object.entries(offers.columns)) {
    if (!Object.hasOwn(instead, name)) continue;
    const read = readField(column, instead[name] ?? '', data.context, data.tables);
    if (!read.ok) return read;
    values[name] = read.value;
  }
  return ok(values);
}
