/** In the sample county its municipalities can answer, so that the whole way can be tried. */
import * as React from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/components/Button/DefaultButton/DefaultButton';
import type { SampleWave } from '../../../app/sample-county';
import { returnsTexts } from '../../../core/texts/panes/returns-texts';
import { inPaneLanguage } from '../../shared/pane-text';

export interface SampleReturnsProps {
  readonly wave: SampleWave;
  readonly onLoad: () => void;
}

export function SampleReturns({ wave, onLoad }: SampleReturnsProps): React.ReactElement {
  return (
    <div className="panel">
      <p>{inPaneLanguage(returnsTexts[`sample.${wave}`])}</p>
      <DefaultButton text={inPaneLanguage(returnsTexts[`sample.${wave}Load`])} onClick={onLoad} />
    </div>
  );
}
