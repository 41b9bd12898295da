/** Offers that would enter the register as proposals, with what each may already be. */
import * as React from 'react';
import type { ShownOffer } from '../../../app/excel-desk/returns/returns-view';
import { returnsTexts } from '../../../core/texts/panes/returns-texts';
import { inPaneLanguage } from '../../shared/pane-text';
import { germanPart } from '../form/german-part';
import { LongList } from './long-list';

export function OfferList({ offers }: { readonly offers: readonly ShownOffer[] }): React.ReactElement {
  return (
    <LongList items={offers}>
      {({ title, row, resembles }) => (
        <div className="difference">
          <div {...germanPart()}>{title}</div>
          <div className="row-more">
            {resembles === null
              ? inPaneLanguage(returnsTexts['offers.new'])
              : inPaneLanguage(returnsTexts['offers.resembles'], { other: resembles })}{' '}
            · {inPaneLanguage(returnsTexts.row, { row })}
          </div>
        </div>
      )}
    </LongList>
  );
}
