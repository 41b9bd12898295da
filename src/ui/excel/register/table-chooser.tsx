/** Which table is shown. */
import * as React from 'react';
import type { TableChoice } from '../../../app/excel-desk/register-desk';
import { registerTexts as texts } from '../../../core/texts/panes/register-texts';
import { inPaneLanguage as say } from '../../shared/pane-text';
import { germanPart } from '../form/german-part';

export interface TableChooserProps {
  readonly tables: readonly TableChoice[];
  readonly table: string;
  readonly onTable: (table: string) => void;
}

export function TableChooser({ tables, table, onTable }: TableChooserProps): React.ReactElement {
  return (
    <div className="field">
      <label htmlFor="register-table">{say(texts['table.label'])}</label>
      <select
        id="register-table"
        className="input"
        value={table}
        aria-describedby="register-table-about"
        onChange={(event) => {
          onTable(event.target.value);
        }}
      >
        {tables.map(({ name, title }) => (
          <option key={name} value={name} {...germanPart()}>
            {title}
          </option>
        ))}
      </select>
      <p id="register-table-about" className="unseen" {...germanPart()}>
        {tables.find(({ name }) => name === table)?.about}
      </p>
    </div>
  );
}
