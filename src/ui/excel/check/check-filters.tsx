/** Narrows the findings by weight and by table. */
import * as React from 'react';
import type { CheckFilter } from '../../../app/excel-desk/check/group-places';
import type { CheckState } from '../../../app/excel-desk/check-desk';
import { checkTexts } from '../../../core/texts/panes/check-texts';
import type { Severity } from '../../../core/texts/text-entry';
import { formatNumber } from '../../../core/values/german-notation';
import { inPaneLanguage } from '../../shared/pane-text';
import { germanPart } from '../form/german-part';
import { SeveritySign } from './severity-sign';

export interface CheckFiltersProps {
  readonly state: CheckState;
  readonly filter: CheckFilter;
  readonly onChange: (filter: CheckFilter) => void;
}

const severities: readonly Severity[] = ['error', 'warning', 'info'];

export function CheckFilters({ state, filter, onChange }: CheckFiltersProps): React.ReactElement {
  return (
    <div className="filters">
      <div role="group" aria-label={inPaneLanguage(checkTexts['filter.severity'])} className="chips">
        {severities.map((severity) => (
          <button
            key={severity}
            type="button"
            className="chip"
            aria-pressed={filter.severities?.includes(severity) ?? false}
            onClick={() => {
              onChange(toggled(filter, severity));
            }}
          >
            <SeveritySign severity={severity} /> {inPaneLanguage(checkTexts[`severity.${severity}`])}{' '}
            <span className="figure">{formatNumber(state.counts[severity])}</span>
          </button>
        ))}
      </div>
      <label className="choose">
        <span className="small">{inPaneLanguage(checkTexts['filter.table'])}</span>
        <select
          value={filter.table ?? ''}
          onChange={({ currentTarget }) => {
            const { table: _, ...rest } = filter;
            onChange(currentTarget.value === '' ? rest : { ...rest, table: currentTarget.value });
          }}
        >
          <option value="">{inPaneLanguage(checkTexts['filter.allTables'])}</option>
          {withChosen(state, filter).map(({ name, title, count }) => (
            <option key={name} value={name} {...germanPart()}>
              {inPaneLanguage(checkTexts['filter.tableCount'], { title, number: formatNumber(count) })}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

/** The chosen table stays to be seen when its last finding is gone. */
function withChosen({ tables }: CheckState, { table }: CheckFilter): CheckState['tables'] {
  if (table === undefined || tables.some(({ name }) => name === table)) return tables;
  return [...tables, { name: table, title: table, count: 0 }];
}

function toggled({ severities: chosen = [], ...rest }: CheckFilter, severity: Severity): CheckFilter {
  const next = chosen.includes(severity) ? chosen.filter((one) => one !== severity) : [...chosen, severity];
  return next.length === 0 ? rest : { ...rest, severities: next };
}
