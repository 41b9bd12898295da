/** What one filter can be set to: any number of values, of which a row has to have one. */
import * as React from 'react';
import type { RowFilter } from '../../../app/excel-desk/register/row-filters';
import type { RowSearch } from '../../../app/excel-desk/row-search';
import { registerTexts as texts } from '../../../core/texts/panes/register-texts';
import { inPaneLanguage as say } from '../../shared/pane-text';
import { germanPart } from '../form/german-part';

export interface FilterChoicesProps {
  readonly filter: RowFilter;
  readonly search: RowSearch;
  readonly onSearch: (search: RowSearch) => void;
}

export function FilterChoices({ filter, search, onSearch }: FilterChoicesProps): React.ReactElement {
  const { name, label, choices, hint } = filter;
  const [isOpen, setOpen] = React.useState(false);
  const set = search.filters?.[name] ?? [];
  const shown = choices.filter(({ value }) => set.includes(value)).map((choice) => choice.label);
  const choose = (value: string, isOn: boolean): void => {
    const others = set.filter((one) => one !== value);
    onSearch({ ...search, filters: { ...search.filters, [name]: isOn ? [...others, value] : others } });
  };
  const hintId = `filter-${name}-hint`;
  return (
    <details
      className="filter"
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary>
        <span className="filter-name" {...germanPart()}>
          {label}
        </span>
        {': '}
        <span {...(shown.length === 0 ? {} : germanPart())}>
          {shown.length === 0 ? say(texts['filter.all']) : shown.join(say(texts['filter.or']))}
        </span>
      </summary>
      {isOpen && (
        <fieldset className="filter-choices" {...(hint === '' ? {} : { 'aria-describedby': hintId })}>
          <legend className="unseen" {...germanPart()}>
            {label}
          </legend>
          {choices.map((choice) => (
            <label key={choice.value} className="choice">
              <input
                type="checkbox"
                checked={set.includes(choice.value)}
                onChange={(event) => {
                  choose(choice.value, event.target.checked);
                }}
              />
              <span {...(choice.value === '' ? {} : germanPart())}>{choice.label}</span>
            </label>
          ))}
        </fieldset>
      )}
      {isOpen && hint !== '' && (
        <p id={hintId} className="small quiet">
          {hint}
        </p>
      )}
    </details>
  );
}
