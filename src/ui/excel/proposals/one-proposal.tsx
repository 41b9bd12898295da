/** One proposal: read, then shown beside an offer, or what it takes for that: another offer chosen, a row added. */
import * as React from 'react';
import type { Done } from '../../../app/desk/done';
import { proposalTexts as texts } from '../../../core/texts/panes/proposal-texts';
import { AskedView } from '../../shared/asked-view';
import { DoneLine } from '../../shared/done-line';
import { useOutsideChange } from '../../shared/outside-changes';
import { inPaneLanguage as say } from '../../shared/pane-text';
import { useAnswer } from '../../shared/use-answer';
import { View } from '../../shared/view';
import type { WantedRow } from '../form/field-props';
import { NewRowForm } from '../form/row-form-view';
import { ChooseOther } from './choose-other';
import type { OneProposalProps } from './one-proposal-props';
import { OpenProposal } from './open-proposal';
import { BackLink, CompareAgainLink } from './proposal-links';
import { useChoice } from './use-choice';

/** What is open instead of the proposal. */
type Aside = { readonly what: 'other' } | { readonly what: 'row'; readonly wanted: WantedRow };

export function OneProposal(props: OneProposalProps): React.ReactElement {
  const { desk, proposal, done, onMove, onShow, onSettled } = props;
  const choice = useChoice(proposal);
  const { beside } = choice;
  const ask = React.useCallback(() => desk.proposals.show(proposal, beside), [desk, proposal, beside]);
  const answer = useAnswer(ask);
  useOutsideChange(answer.again);
  const [aside, setAside] = React.useState<Aside>();
  const [made, setMade] = React.useState<{ readonly column: string; readonly done: Done }>();
  /** Id of what was left for something else: the focus goes back there. */
  const left = React.useRef<string>();
  React.useEffect(() => {
    if (aside || left.current === undefined) return;
    document.getElementById(left.current)?.focus();
    left.current = undefined;
  }, [aside]);
  const leave = (): void => {
    setAside(undefined);
  };
  const view = answer.asked.state === 'there' ? answer.asked.value : undefined;
  const alike = view?.alike ?? null;
  const line = done && (
    <DoneLine done={done} undo={(action) => desk.actions.undo(action)} onUndone={answer.again} />
  );
  if (view && aside?.what === 'other') {
    return (
      <ChooseOther
        desk={desk}
        view={view}
        onShow={onShow}
        onBack={leave}
        onChoose={(key) => {
          // It stands in another view: its heading is where one goes on.
          left.current = undefined;
          choice.compareWith(key);
          leave();
        }}
      />
    );
  }
  if (alike && aside?.what === 'row') {
    return (
      <NewRowForm
        desk={desk}
        wanted={aside.wanted}
        backTitle={say(texts.backToOne)}
        onShow={onShow}
        onBack={leave}
        onMade={(what, shown) => {
          left.current = `field-${aside.wanted.field}`;
          choice.make(alike, aside.wanted.field, shown);
          setMade({ column: aside.wanted.field, done: what });
          answer.again();
          leave();
        }}
      />
    );
  }
  if (view) {
    return (
      <OpenProposal
        {...props}
        key={alike?.key ?? ''}
        view={view}
        choice={choice}
        line={line}
        lineOf={(column) =>
          alike &&
          made?.column === column && (
            <DoneLine
              done={made.done}
              undo={(action) => desk.actions.undo(action)}
              onUndone={() => {
                choice.unmake(alike, column);
                answer.again();
              }}
            />
          )
        }
        onSettled={(what, next) => {
          choice.drop();
          onSettled(what, next);
        }}
        onOther={() => {
          left.current = 'compare-other';
          setAside({ what: 'other' });
        }}
        onNew={(wanted) => {
          left.current = `new-row-${wanted.field}`;
          setAside({ what: 'row', wanted });
        }}
      />
    );
  }
  return (
    <View
      title={say(texts.title)}
      back={
        <div className="view-ways">
          <BackLink onMove={onMove} />
          {beside !== undefined && <CompareAgainLink onCompare={choice.compareWith} />}
        </div>
      }
    >
      {line}
      <AskedView answer={answer} onShow={onShow}>
        {() => null}
      </AskedView>
    </View>
  );
}
