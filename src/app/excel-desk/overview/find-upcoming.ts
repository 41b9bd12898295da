/** What is due next in all systems of the office, earliest first, each with the rows behind it. */
import { nameMunicipality } from '../../../core/office/name-municipality';
import { consultations, papers } from '../../../core/papers/papers';
import { offers } from '../../../core/register/offers';
import { createReviewPlan, type OfferEntry } from '../../../core/register/review-plan';
import { isRunning } from '../../../core/register/running';
import { countReturns } from '../../../core/survey/count-returns';
import { placeOf } from '../../../core/tables/check-tables';
import type { OfficeData } from '../../../core/tables/office-data';
import { overviewTexts } from '../../../core/texts/panes/overview-texts';
import { say } from '../../../core/texts/say';
import type { Language } from '../../../core/texts/text-entry';
import { formatNumber } from '../../../core/values/german-notation';
import type { Place } from '../../../core/values/issue';
import { addDays, daysBetween, lastDay, type IsoDay } from '../../../core/values/iso-date';
import type { Door } from '../door';

export interface Upcoming {
  readonly on: IsoDay;
  /** From the as-of date on; never negative. */
  readonly days: number;
  readonly text: string;
  /** Whether something else that one has to attend lies on that day. */
  readonly clash: boolean;
  /** Where its rows are, or the cell where there is no view of them. */
  readonly door: Door | null;
  readonly at: Place | null;
}

/** Days from the as-of date that count as soon for what happens all the time. */
const SOON = 30;
const MOST = 8;

export function findUpcoming(data: OfficeData, asOf: IsoDay, language: Language): readonly Upcoming[] {
  const found = [
    ...surveyDates(data, asOf, language),
    ...consultationDates(data, asOf, language),
    ...offerDates(data, asOf, language),
  ];
  const ahead = found.filter(({ on }) => on >= asOf).sort((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));
  const attended = ahead.filter(({ isDate }) => isDate).map(({ on }) => on);
  return ahead.slice(0, MOST).map(({ isDate, on, text, door, at }) => ({
    on,
    days: daysBetween(asOf, on),
    text,
    clash: isDate && attended.filter((day) => day === on).length > 1,
    door: door ?? null,
    at: at ?? null,
  }));
}

interface Found {
  readonly on: IsoDay;
  readonly text: string;
  /** Somebody has to be there; a deadline clashes with nothing. */
  readonly isDate: boolean;
  readonly door?: Door;
  readonly at?: Place;
}

function surveyDates(data: OfficeData, asOf: IsoDay, language: Language): readonly Found[] {
  const count = countReturns(data, asOf);
  const { dueOn = null } = count?.survey.values ?? {};
  const missing = (count?.missing ?? []).filter(({ invitation }) => invitation.values.status !== 'waived');
  const common = missing.some((one) => one.dueOn === dueOn);
  const own = missing.filter((one) => one.dueOn !== dueOn);
  return [
    ...(dueOn !== null && common
      ? [
          {
            on: dueOn,
            text: say(language, overviewTexts['next.survey']),
            isDate: false,
            door: { view: 'survey', step: 'invitations' } as const,
          },
        ]
      : []),
    ...own.flatMap(({ dueOn: on, municipality }): readonly Found[] => {
      if (on === null) return [];
      const name = nameMunicipality(data, municipality);
      const door = { view: 'survey', step: 'invitations', municipality } as const;
      return [{ on, text: say(language, overviewTexts['next.ownDue'], { name }), isDate: false, door }];
    }),
  ];
}

function consultationDates(data: OfficeData, asOf: IsoDay, language: Language): readonly Found[] {
  return data.rows(consultations).flatMap((entry): readonly Found[] => {
    const { date, body, paper } = entry.values;
    if (date === null || date < asOf) return [];
    const reference = data.find(papers, paper)?.values.reference ?? '–';
    const text = say(language, overviewTexts['next.consultation'], { body: body ?? '–', paper: reference });
    return [{ on: date, text, isDate: true, at: placeOf(data, consultations, entry, 'date') }];
  });
}

/** One line for all that fall due soon, and one for all that end: a register has hundreds. */
function offerDates(data: OfficeData, asOf: IsoDay, language: Language): readonly Found[] {
  const until = addDays(asOf, SOON);
  const review = createReviewPlan(data);
  const isSoon = (day: IsoDay | undefined): day is IsoDay => day !== undefined && day > asOf && day <= until;
  const reviews = dated(data, (entry) => review.dueOn(entry), isSoon);
  const ends = dated(
    data,
    (entry) => (isRunning(entry) && entry.values.end !== null ? lastDay(entry.values.end) : undefined),
    isSoon,
  );
  return [...gathered(reviews, 'next.reviews', language), ...gathered(ends, 'next.ends', language)];
}

interface DatedOffer {
  readonly key: string;
  readonly day: IsoDay;
}

function dated(
  data: OfficeData,
  dayOf: (entry: OfferEntry) => IsoDay | undefined,
  isSoon: (day: IsoDay | undefined) => day is IsoDay,
): readonly DatedOffer[] {
  return data.rows(offers).flatMap((entry) => {
    const day = dayOf(entry);
    return isSoon(day) ? [{ key: entry.values.id ?? '', day }] : [];
  });
}

function gathered(
  found: readonly DatedOffer[],
  key: 'next.reviews' | 'next.ends',
  language: Language,
): readonly Found[] {
  const [first] = found.map(({ day }) => day).sort();
  if (first === undefined) return [];
  const text = say(language, overviewTexts[key], { count: found.length, number: formatNumber(found.length) });
  const filters = { [offers.keyColumn]: found.map((one) => one.key) };
  return [{ on: first, text, isDate: false, door: { view: 'register', search: { filters } } }];
}
