/** The search box of a list with its filters; those that are set stay in sight and go by one click. */
import * as React from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/components/Button/DefaultButton/DefaultButton';
import type { TableRows } from '../../../app/excel-desk/register-desk';
import type { ActiveFilter } from '../../../app/excel-desk/register/row-filters';
import type { RowMark, RowSearch } from '../../../app/excel-desk/row-search';
import { registerTexts as texts } from '../../../core/texts/panes/register-texts';
import { inPaneLanguage as say } from '../../shared/pane-text';
import { FilterChoices } from './filter-choices';

export interface SearchPanelProps {
  readonly rows: TableRows;
  readonly search: RowSearch;
  readonly active: readonly ActiveFilter[];
  /** Stands beside the button of the filters. */
  readonly count: string;
  readonly onSearch: (search: RowSearch) => void;
}

export function SearchPanel(props: SearchPanelProps): React.ReactElement {
  const { rows, search, active, count, onSearch } = props;
  const [isOpen, setOpen] = React.useState(false);
  const box = React.useRef<HTMLInputElement>(null);
  const without = (name: string): void => {
    const filters = Object.fromEntries(Object.entries(search.filters ?? {}).filter(([one]) => one !== name));
    const marks = (search.marks ?? []).filter((mark) => mark !== name);
    onSearch({ ...search, filters, marks });
    // The button that was pressed is gone.
    box.current?.focus();
  };
  const toggle = (mark: RowMark, isOn: boolean): void => {
    const others = (search.marks ?? []).filter((one) => one !== mark);
    onSearch({ ...search, marks: isOn ? [...others, mark] : others });
  };
  return (
    <div role="search" className="search">
      <div className="field">
        <label htmlFor="register-search">{say(texts['search.label'])}</label>
        <input
          ref={box}
          id="register-search"
          className="input"
          type="search"
          autoComplete="off"
          aria-describedby="register-search-help"
          value={search.text ?? ''}
          onChange={(event) => {
            onSearch({ ...search, text: event.target.value });
          }}
        />
        <p id="register-search-help" className="unseen">
          {say(texts['search.hint'])}
        </p>
      </div>
      <div className="count">
        <span>{count}</span>
        {rows.filters.length + rows.marks.length > 0 && (
          <DefaultButton
            text={
              active.length === 0
                ? say(texts['filter.open'])
                : say(texts['filter.set'], { count: active.length })
            }
            aria-expanded={isOpen}
            aria-controls="register-filters"
            onClick={() => {
              setOpen(!isOpen);
            }}
          />
        )}
      </div>
      <div id="register-filters" className="fields panel" hidden={!isOpen}>
        {rows.filters.map((filter) => (
          <FilterChoices key={filter.name} filter={filter} search={search} onSearch={onSearch} />
        ))}
        {rows.marks.map((mark) => (
          <label key={mark} className="choice">
            <input
              type="checkbox"
              checked={search.marks?.includes(mark) ?? false}
              onChange={(event) => {
                toggle(mark, event.target.checked);
              }}
            />
            <span>{say(texts[`mark.${mark}`])}</span>
          </label>
        ))}
      </div>
      {active.length > 0 && (
        <ul className="chips" aria-label={say(texts['filter.active'])}>
          {active.map(({ name, label, text }) => {
            const shown = label === '' ? text : `${label}: ${text}`;
            return (
              <li key={name}>
                <button
                  type="button"
                  className="chip"
                  aria-label={say(texts['filter.remove'], { filter: shown })}
                  onClick={() => {
                    without(name);
                  }}
                >
                  {shown} <span aria-hidden="true">✕</span>
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
