/** What a person decides about one file: whose it is, whether empty answers count, whether it is taken at all. */
import * as React from 'react';
import { Checkbox } from 'office-ui-fabric-react/lib/Checkbox';
import type { Decision, PreviewedFile, ReturnsPreview } from '../../../app/excel-desk/returns/returns-view';
import { returnsTexts } from '../../../core/texts/panes/returns-texts';
import { inPaneLanguage } from '../../shared/pane-text';
import { ChoiceField } from '../../shared/choice-field';

export interface FileDecisionsProps {
  readonly file: PreviewedFile;
  /** Also what is on its way. */
  readonly decision: Decision;
  readonly municipalities: ReturnsPreview['municipalities'];
  readonly onDecide: (decision: Decision) => void;
}

export function FileDecisions(props: FileDecisionsProps): React.ReactElement | null {
  const { file, decision, municipalities, onDecide } = props;
  const { asks, group, id, name } = file;
  const named = (label: string): string => inPaneLanguage(returnsTexts['decide.of'], { label, file: name });
  if (group === 'refused' || group === 'known') return null;
  return (
    <div className="decisions">
      {group !== 'leftOut' && asks.includes('municipality') && (
        <ChoiceField
          label={inPaneLanguage(returnsTexts['decide.municipality'])}
          id={`decide-${id}-municipality`}
          value={decision.municipality ?? ''}
          options={[
            { key: '', text: inPaneLanguage(returnsTexts['decide.choose']) },
            ...municipalities.map((one) => ({ key: one.key, text: one.name })),
          ]}
          onChange={(key) => {
            const { municipality: _, ...rest } = decision;
            onDecide(key === '' ? rest : { ...rest, municipality: key });
          }}
        />
      )}
      {group !== 'leftOut' && asks.includes('clears') && (
        <Checkbox
          id={`decide-${id}-clears`}
          label={inPaneLanguage(returnsTexts['decide.clears'])}
          ariaLabel={named(inPaneLanguage(returnsTexts['decide.clears']))}
          checked={decision.acceptClears === true}
          onChange={(_event, checked) => {
            onDecide({ ...decision, acceptClears: checked === true });
          }}
        />
      )}
      <Checkbox
        id={`decide-${id}-leaveOut`}
        label={inPaneLanguage(returnsTexts['decide.leaveOut'])}
        ariaLabel={named(inPaneLanguage(returnsTexts['decide.leaveOut']))}
        checked={decision.leaveOut === true}
        onChange={(_event, checked) => {
          onDecide({ ...decision, leaveOut: checked === true });
        }}
      />
    </div>
  );
}
