/** Offers that returns have named: the list of them, one beside the offer it resembles, or its form. */
import * as React from 'react';
import type { Done } from '../../../app/desk/done';
import type { ProposalDoor } from '../../../app/excel-desk/door';
import { proposalTexts as texts } from '../../../core/texts/panes/proposal-texts';
import { inPaneLanguage as say } from '../../shared/pane-text';
import type { ExcelViewProps } from '../excel-view-props';
import { RowFormView } from '../form/row-form-view';
import { OneProposal } from './one-proposal';
import { ProposalList } from './proposal-list';

interface Shown {
  /** Null for the list. */
  readonly key: string | null;
  readonly isForm: boolean;
  readonly title: string;
  /** The one behind it opens when this one is settled. */
  readonly next: string | null;
}

const list: Shown = { key: null, isForm: false, title: '', next: null };

export function ProposalView({ desk, door, onGo, onShow }: ExcelViewProps<ProposalDoor>): React.ReactElement {
  const [shown, setShown] = React.useState<Shown>({ ...list, key: door.key ?? null });
  const [done, setDone] = React.useState<Done>();
  const { key } = shown;
  const askForm = React.useCallback(() => desk.proposals.takeIn(key ?? ''), [desk, key]);
  const show = (next: string | null): void => {
    setShown({ ...list, key: next });
  };
  if (key === null) {
    return (
      <ProposalList
        desk={desk}
        done={done}
        onOpen={(one) => {
          setDone(undefined);
          show(one);
        }}
        onGo={onGo}
        onShow={onShow}
      />
    );
  }
  if (shown.isForm) {
    return (
      <RowFormView
        key={key}
        desk={desk}
        ask={askForm}
        title={shown.title}
        onShow={onShow}
        backTitle={say(texts.backToOne)}
        onBack={() => {
          show(key);
        }}
        onSaved={(what) => {
          setDone(what);
          show(shown.next);
        }}
      />
    );
  }
  return (
    <OneProposal
      key={key}
      desk={desk}
      proposal={key}
      done={done}
      onSettled={(what, next) => {
        setDone(what);
        show(next);
      }}
      onTakeIn={({ title, next }) => {
        setDone(undefined);
        setShown({ key, isForm: true, title, next });
      }}
      onMove={(next) => {
        setDone(undefined);
        show(next);
      }}
      onGo={onGo}
      onShow={onShow}
    />
  );
}
