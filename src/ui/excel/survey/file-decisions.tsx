/** What a person decides about one file: whose it is, whether empty answers count, whether it is taken at all. */
import * as React from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/components/Button/DefaultButton/DefaultButton';
import { Checkbox } from 'office-ui-fabric-react/lib/Checkbox';
import type {
  Decision,
  PreviewedFile,
  ReturnsPreview,
  Suggestion,
} from '../../../app/excel-desk/returns/returns-view';
import { returnsTexts } from '../../../core/texts/panes/returns-texts';
import { inPaneLanguage } from '../../shared/pane-text';
import { germanPart } from '../form/german-part';
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
  const suggestion = decision.municipality === undefined ? file.suggestion : null;
  const leaveOut = inPaneLanguage(returnsTexts[`leaveOut.${file.cameAs}`]);
  const named = (label: string): string => inPaneLanguage(returnsTexts['decide.of'], { label, file: name });
  if (group === 'refused' || group === 'known') return null;
  return (
    <div className="decisions">
      {group !== 'leftOut' && asks.includes('municipality') && (
        <ChoiceField
          label={inPaneLanguage(returnsTexts['decide.municipality'])}
          id={`decide-${id}-municipality`}
          value={decision.municipality ?? suggestion?.key ?? ''}
          describedBy={suggestion ? `decide-${id}-suggested` : undefined}
          options={[
            { key: '', text: inPaneLanguage(returnsTexts['decide.choose']) },
            ...municipalities.map((one) => ({ key: one.key, text: one.name, ...germanPart() })),
          ]}
          onChange={(key) => {
            const { municipality: _, ...rest } = decision;
            onDecide(key === '' ? rest : { ...rest, municipality: key });
          }}
        />
      )}
      {group !== 'leftOut' && suggestion && (
        <Suggested
          file={file}
          suggestion={suggestion}
          onConfirm={() => {
            onDecide({ ...decision, municipality: suggestion.key });
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
        label={leaveOut}
        ariaLabel={named(leaveOut)}
        checked={decision.leaveOut === true}
        onChange={(_event, checked) => {
          onDecide({ ...decision, leaveOut: checked === true });
        }}
      />
    </div>
  );
}

function Suggested(props: {
  readonly file: PreviewedFile;
  readonly suggestion: Suggestion;
  readonly onConfirm: () => void;
}): React.ReactElement {
  const { file, suggestion, onConfirm } = props;
  const { name, others } = suggestion;
  const confirm = inPaneLanguage(returnsTexts['decide.confirm'], { name });
  return (
    <>
      <p id={`decide-${file.id}-suggested`} className="quiet small">
        {inPaneLanguage(returnsTexts['decide.suggested'], { name })}
        {others.length > 0 &&
          ` ${inPaneLanguage(returnsTexts['decide.suggestedOthers'], { names: others.join(', ') })}`}
      </p>
      <DefaultButton
        id={`decide-${file.id}-confirm`}
        text={confirm}
        ariaLabel={inPaneLanguage(returnsTexts['decide.of'], { label: confirm, file: file.name })}
        onClick={onConfirm}
      />
    </>
  );
}
