/** The three ways to settle a proposal. What the first would do stands above it; the others say it before they do it. */
import * as React from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/components/Button/DefaultButton/DefaultButton';
import { PrimaryButton } from 'office-ui-fabric-react/lib/components/Button/PrimaryButton/PrimaryButton';
import type { ProposalView } from '../../../app/excel-desk/proposals/proposal-view-model';
import { proposalTexts as texts } from '../../../core/texts/panes/proposal-texts';
import { Closable } from '../../shared/closable';
import { inPaneLanguage as say } from '../../shared/pane-text';
import { useFocusBack } from '../../shared/use-focus-back';

export interface ProposalActionsProps {
  readonly view: ProposalView;
  readonly taken: ReadonlySet<string>;
  readonly isBusy: boolean;
  readonly onMerge: () => void;
  readonly onTakeIn: () => void;
  readonly onReject: () => void;
}

export function ProposalActions(props: ProposalActionsProps): React.ReactElement {
  const { view, taken, isBusy, onMerge, onTakeIn, onReject } = props;
  const [isRejecting, setRejecting] = React.useState(false);
  const question = React.useRef<HTMLParagraphElement>(null);
  const rejectButton = React.useRef<HTMLDivElement>(null);
  useFocusBack(rejectButton, isRejecting);
  React.useEffect(() => {
    if (isRejecting) question.current?.focus();
  }, [isRejecting]);
  const { alike, own } = view;
  if (isRejecting) {
    const close = (): void => {
      setRejecting(false);
    };
    return (
      <Closable onClose={close}>
        <p ref={question} tabIndex={-1} className="actions-line">
          {say(texts['reject.what'], { title: view.title, row: view.at.sheetRow ?? 0 })}
        </p>
        <PrimaryButton
          text={say(texts['reject.go'])}
          disabled={isBusy}
          allowDisabledFocus
          onClick={onReject}
        />
        <DefaultButton text={say(texts.cancel)} onClick={close} />
      </Closable>
    );
  }
  const reject = (
    <div ref={rejectButton}>
      <DefaultButton
        text={say(texts.reject)}
        title={say(texts['reject.about'])}
        onClick={() => {
          setRejecting(true);
        }}
      />
    </div>
  );
  if (!alike) {
    return (
      <>
        <p className="actions-line small">{ownSentence(own)}</p>
        <PrimaryButton text={say(texts['own.only'])} onClick={onTakeIn} />
        {reject}
      </>
    );
  }
  return (
    <>
      <p className="actions-line small">{mergeSentence(alike, taken)}</p>
      <PrimaryButton text={say(texts.merge)} disabled={isBusy} allowDisabledFocus onClick={onMerge} />
      <DefaultButton text={say(texts.own)} onClick={onTakeIn} />
      {reject}
    </>
  );
}

/** What taking the proposal in would do, and what it still takes. */
export function ownSentence({ status, missing }: ProposalView['own']): string {
  return say(texts[missing === 0 ? 'own.whole' : 'own.what'], { status, count: missing });
}

function mergeSentence(alike: NonNullable<ProposalView['alike']>, taken: ReadonlySet<string>): string {
  const titles = alike.fields.filter(({ column }) => taken.has(column)).map(({ label }) => label);
  const params = { title: alike.title, count: titles.length, titles: titles.join(', ') };
  return say(titles.length === 0 ? texts['merge.nothing'] : texts['merge.what'], params);
}
