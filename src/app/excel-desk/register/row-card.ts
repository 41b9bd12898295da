/** A row of a table as a list shows it: its name, the two or three things one looks for, and what is the matter with it. */
import { describeLevel } from '../../../core/register/describe-offer';
import { createDueFinder, freePlaces } from '../../../core/register/find-offers';
import { offers } from '../../../core/register/offers';
import type { OfferEntry } from '../../../core/register/review-plan';
import { fieldOf, shownColumns, type AnyEntry } from '../../../core/tables/field-text';
import type { OfficeData } from '../../../core/tables/office-data';
import type { Table } from '../../../core/tables/table';
import { registerTexts as texts } from '../../../core/texts/panes/register-texts';
import { say } from '../../../core/texts/say';
import type { Language } from '../../../core/texts/text-entry';
import { formatDate } from '../../../core/values/german-notation';
import type { IsoDay } from '../../../core/values/iso-date';
import { LONGEST_NAME, shorten } from '../../../core/values/shorten';

export interface RowCard {
  readonly key: string;
  readonly title: string;
  /** Below the title: who and where; of other tables the first columns. Empty where nothing is known. */
  readonly about: string;
  /** Of an offer: status, level, free places. */
  readonly facts: readonly string[];
  /** What waits for somebody. */
  readonly marks: readonly CardMark[];
}

export interface CardMark {
  readonly kind: 'due' | 'unread';
  readonly text: string;
}

export type CardMaker = (entry: AnyEntry) => RowCard;

export function createCardMaker(data: OfficeData, table: Table, asOf: IsoDay, language: Language): CardMaker {
  const field = (entry: AnyEntry, name: string): string => fieldOf(table, entry, name, data.context);
  const base = (entry: AnyEntry, title: string): Pick<RowCard, 'key' | 'title'> => ({
    key: String(entry.values[table.keyColumn]),
    title: title === '' ? say(language, texts['card.untitled']) : shorten(title, LONGEST_NAME),
  });
  const unread = ({ unread: { size } }: AnyEntry): readonly CardMark[] =>
    size === 0 ? [] : [{ kind: 'unread', text: say(language, texts['card.unread'], { count: size }) }];

  if (table.name === offers.name) {
    const dueSince = createDueFinder(data, asOf);
    return (entry) => {
      // The table is the offers' own, so its rows have their columns.
      const offer = entry as OfferEntry;
      const [due, free] = [dueSince(offer), freePlaces(offer)];
      const level = describeLevel(data, offer, language);
      return {
        ...base(entry, field(entry, 'title')),
        about: joined([field(entry, 'provider'), field(entry, 'venue')]),
        facts: [
          field(entry, 'status'),
          level,
          free === undefined ? '' : say(language, texts['card.free'], { count: free }),
        ].filter((fact) => fact !== ''),
        marks: [
          ...(due === undefined
            ? []
            : [{ kind: 'due' as const, text: say(language, texts['card.due'], { day: formatDate(due) }) }]),
          ...unread(entry),
        ],
      };
    };
  }
  const columns = shownColumns(table);
  const label = columns.includes(table.labelColumn) ? table.labelColumn : undefined;
  return (entry) => {
    const filled = columns.filter((name) => field(entry, name) !== '');
    const title = label !== undefined && field(entry, label) !== '' ? label : filled[0];
    const rest = filled.filter((name) => name !== title).slice(0, MOST_COLUMNS);
    return {
      ...base(entry, title === undefined ? '' : field(entry, title)),
      about: joined(rest.map((name) => field(entry, name))),
      facts: [],
      marks: unread(entry),
    };
  };
}

/** Of a table that no card was made for. */
const MOST_COLUMNS = 3;

function joined(parts: readonly string[]): string {
  return parts
    .filter((part) => part !== '')
    .map((part) => shorten(part, LONGEST_NAME))
    .join(' · ');
}
