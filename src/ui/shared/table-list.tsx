/** The tables of a workbook, each with its sheet and its number of rows. Knows no host. */
import * as React from 'react';
import { Text } from 'office-ui-fabric-react/lib/Text';
import { formatNumber } from '../../core/values/german-notation';
import type { TableListing } from '../../ports/table-store';
import { paneText } from './pane-text';

export interface TableListProps {
  /** Name of the list for people who do not see it. */
  readonly label: string;
  readonly tables: readonly TableListing[];
}

export function TableList({ label, tables }: TableListProps): React.ReactElement {
  if (tables.length === 0) return <Text block>{paneText('tables.none')}</Text>;
  return (
    <ul aria-label={label} className="tables">
      {tables.map(({ name, sheet, rows }) => (
        <li key={name}>
          <Text block variant="mediumPlus">
            {name}
          </Text>
          <Text block variant="small">
            {paneText('tables.place', { sheet, count: rows, number: formatNumber(rows) })}
          </Text>
        </li>
      ))}
    </ul>
  );
}
