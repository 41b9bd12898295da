/** Answers that are new, change or go: before and after, with the cell of the file. */
import * as React from 'react';
import type { ShownDifference } from '../../../app/excel-desk/returns/returns-view';
import { returnsTexts } from '../../../core/texts/panes/returns-texts';
import { inPaneLanguage } from '../../shared/pane-text';
import { LongList } from './long-list';

export interface DifferenceListProps {
  readonly differences: readonly ShownDifference[];
}

export function DifferenceList({ differences }: DifferenceListProps): React.ReactElement {
  return (
    <LongList items={differences}>
      {({ kind, label, before, after, cell, kept }) => (
        <div className="difference">
          <div>{label}</div>
          <div>
            <span className={`tag tag-${kind}`}>{inPaneLanguage(returnsTexts[`kind.${kind}`])}</span>{' '}
            {kind !== 'new' && (
              <>
                <del>{before ?? inPaneLanguage(returnsTexts.blank)}</del> <span aria-hidden="true">→ </span>
              </>
            )}
            <ins>{after ?? inPaneLanguage(returnsTexts.blank)}</ins>
          </div>
          <div className="row-more">
            {cell !== '' && inPaneLanguage(returnsTexts.cell, { cell })}
            {kept && ` · ${inPaneLanguage(returnsTexts['difference.kept'])}`}
          </div>
        </div>
      )}
    </LongList>
  );
}
