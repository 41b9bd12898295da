/** Which report, of which paper, as of which day. */
import * as React from 'react';
import type { ReportState } from '../../app/word-desk/report-state';
import type { WordDesk } from '../../app/word-desk/word-desk';
import { wordPaneTexts } from '../../core/texts/panes/word-pane-texts';
import { ActionNotices } from '../shared/action-notices';
import { AsOfLine } from '../shared/as-of-line';
import { ChoiceField } from '../shared/choice-field';
import { inPaneLanguage } from '../shared/pane-text';
import { useAction } from '../shared/use-action';

export interface PaperChoiceProps {
  readonly desk: WordDesk;
  readonly choice: ReportState['choice'];
  readonly onChanged: () => void;
}

const kinds = ['vorlage', 'angebote'] as const;

export function PaperChoice({ desk, choice, onChanged }: PaperChoiceProps): React.ReactElement {
  const { papers, reference } = choice;
  const chosen = papers.find((one) => one.reference === reference);
  const action = useAction();
  const change = (next: Parameters<WordDesk['choose']>[0]): void => {
    action.run(() => desk.choose(next), onChanged);
  };
  return (
    <div className="paper-choice">
      <ChoiceField
        label={inPaneLanguage(wordPaneTexts.kind)}
        value={choice.kind}
        options={kinds.map((key) => ({ key, text: inPaneLanguage(wordPaneTexts[`kind.${key}`]) }))}
        onChange={(key) => {
          const kind = kinds.find((one) => one === key);
          if (kind) change({ kind });
        }}
      />
      {choice.kind === 'vorlage' && papers.length > 0 && (
        <>
          <ChoiceField
            label={inPaneLanguage(wordPaneTexts.paper)}
            value={reference ?? ''}
            options={[
              // The document may remember a paper that this workbook does not have.
              ...(chosen ? [] : [{ key: reference ?? '', text: reference ?? '–' }]),
              ...papers.map(({ reference: key, line }) => ({ key, text: line })),
            ]}
            onChange={(key) => {
              change({ reference: key });
            }}
          />
          {chosen && <p className="quiet small">{chosen.title}</p>}
        </>
      )}
      <AsOfLine
        lookFrom={(typed) => desk.lookFrom(typed)}
        asOf={choice.asOf}
        isToday={choice.isToday}
        onChanged={onChanged}
      />
      <ActionNotices action={action} />
    </div>
  );
}
