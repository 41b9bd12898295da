/** The rows that are found, asked for after a moment of rest; what was found before stays in sight until then. */
import * as React from 'react';
import type { RowCard } from '../../../app/excel-desk/register/row-card';
import type { ActiveFilter } from '../../../app/excel-desk/register/row-filters';
import type { TableRows } from '../../../app/excel-desk/register-desk';
import type { ExcelDesk } from '../../../app/excel-desk/excel-desk';
import type { RowSearch } from '../../../app/excel-desk/row-search';
import type { Asked, AskedAgain } from '../../shared/use-answer';

/** Milliseconds. */
const REST = 60;

export interface FoundCards {
  readonly cards: readonly RowCard[];
  /** How many there are in the reading that was searched. */
  readonly all: number;
  readonly active: readonly ActiveFilter[];
}

/**
 * `rows` is the list that is shown; a search of another reading asks for the list anew. Until both are there, what was
 * found last stays in its place with the cards it was found among, so that neither focus nor scrolling is lost. What
 * stands in the way of a search takes that place: what was found before is no answer to it.
 */
export function useSearch(
  desk: ExcelDesk,
  table: string,
  search: RowSearch,
  rows: TableRows,
  onOtherReading: () => void,
): AskedAgain<FoundCards> {
  const [asked, setAsked] = React.useState<Asked<FoundCards>>({ state: 'asking' });
  const [round, setRound] = React.useState(0);
  const { reading, cards } = rows;
  React.useEffect(() => {
    let isCurrent = true;
    const timer = setTimeout(() => {
      desk.register.search(table, search).then(
        (answer) => {
          if (!isCurrent) return;
          const { notices } = answer;
          if (!answer.ok) setAsked({ state: 'refused', notices });
          else if (answer.value.reading !== reading) onOtherReading();
          else {
            const { found, active } = answer.value;
            const shown = found.flatMap((position) => cards[position] ?? []);
            const value = { cards: shown, all: cards.length, active };
            setAsked({ state: 'there', value, notices });
          }
        },
        (error: unknown) => {
          console.error(error);
          if (isCurrent) setAsked({ state: 'failed' });
        },
      );
    }, REST);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [desk, table, search, reading, cards, onOtherReading, round]);
  const again = React.useCallback(() => {
    setRound((count) => count + 1);
  }, []);
  return { asked, again };
}
