/** What a person decides about one file: whose it is, whether empty answers count, whether it is taken at all. */
import * as React from 'react';
import { Checkbox } from 'office-ui-fabric-react/lib/Checkbox';
import type { Decision, PreviewedFile, ReturnsPreview } from '../../../app/excel-desk/returns/returns-view';
import { returnsTexts } from '../../../core/texts/panes/returns-texts';
import { inPaneLanguage } from '../../shared/pane-text';
import { ChoiceField } from '../../shared/choice-field';

export interface FileDecisionsProps {
  readonly file: PreviewedFile;
  readonly municipalities: ReturnsPreview['municipalities'];
  readonly disabled: boolean;
  readonly onDecide: (decision: Decision) => void;
}

export function FileDecisions(props: FileDecisionsProps): React.ReactElement | null {
  const { file, municipalities, disabled, onDecide } = props;
  const { asks, decision, group, name } = file;
  const named = (label: string): string => inPaneLanguage(returnsTexts['decide.of'], { label, file: name });
  if (group === 'refused' || group === 'known') return null;
  return (
    <div className="decisions">
      {group !== 'leftOut' && asks.includes('municipality') && (
        <ChoiceField
          label={inPaneLanguage(returnsTexts['decide.municipality'])}
          value={decision.municipality ?? ''}
          disabled={disabled}
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
          label={inPaneLanguage(returnsTexts['decide.clears'])}
          ariaLabel={named(inPaneLanguage(returnsTexts['decide.clears']))}
          checked={decision.acceptClears === true}
          disabled={disabled}
          onChange={(_event, checked) => {
            onDecide({ ...decision, acceptClears: checked === true });
          }}
        />
      )}
      <Checkbox
        label={inPaneLanguage(returnsTexts['decide.leaveOut'])}
        ariaLabel={named(inPaneLanguage(returnsTexts['decide.leaveOut']))}
        checked={decision.leaveOut === true}
        disabled={disabled}
        onChange={(_event, checked) => {
          onDecide({ ...decision, leaveOut: checked === true });
        }}
      />
    </div>
  );
}
