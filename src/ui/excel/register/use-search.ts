/** The rows that are found, asked for after a moment of rest; what was found before stays in sight until then. */
import * as React from 'react';
import type { FoundRows } from '../../../app/excel-desk/register-desk';
import type { ExcelDesk } from '../../../app/excel-desk/excel-desk';
import type { RowSearch } from '../../../app/excel-desk/row-search';

/** Milliseconds. */
const REST = 60;

/**
 * `reading` names the list that is shown; a search of another reading asks for the list anew. Until both are there, what
 * was found last stays in its place, so that neither focus nor scrolling is lost.
 */
export function useSearch(
  desk: ExcelDesk,
  table: string,
  search: RowSearch,
  reading: number,
  onOtherReading: () => void,
): FoundRows | undefined {
  const [found, setFound] = React.useState<FoundRows>();
  React.useEffect(() => {
    let isCurrent = true;
    const timer = setTimeout(() => {
      desk.register.search(table, search).then(
        (answer) => {
          if (!isCurrent || !answer.ok) return;
          if (answer.value.reading === reading) setFound(answer.value);
          else onOtherReading();
        },
        (error: unknown) => {
          console.error(error);
        },
      );
    }, REST);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [desk, table, search, reading, onOtherReading]);
  return found;
}
