/** The sheets by name: tabs below the sheet, as in Excel; a list to choose from where there is no room for them. */
import * as React from 'react';
import { benchTexts } from '../../../core/texts/panes/bench-texts';
import { inPaneLanguage } from '../../shared/pane-text';

export interface SheetTabsProps {
  readonly names: readonly string[];
  readonly current: string | undefined;
  readonly onChoose: (name: string) => void;
}

export function SheetTabs({ names, current, onChoose }: SheetTabsProps): React.ReactElement {
  const here = React.useRef<HTMLButtonElement>(null);
  React.useEffect(() => {
    // Absent in jsdom.
    (here.current as Partial<HTMLElement> | null)?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
  }, [current]);
  return (
    <>
      <nav className="sheet-tabs" aria-label={inPaneLanguage(benchTexts['sheets.choose'])}>
        {names.map((name) => (
          <button
            key={name}
            ref={name === current ? here : undefined}
            type="button"
            lang="de"
            className="sheet-tab"
            aria-current={name === current ? 'true' : undefined}
            onClick={() => {
              onChoose(name);
            }}
          >
            {name}
          </button>
        ))}
      </nav>
      <label className="sheet-choice">
        <span>{inPaneLanguage(benchTexts['sheets.choose'])}</span>
        <select
          className="choice-field"
          value={current}
          onChange={({ currentTarget }) => {
            onChoose(currentTarget.value);
          }}
        >
          {names.map((name) => (
            <option key={name} lang="de">
              {name}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}
