/** What a proposal says, beside an offer of the register, and the three ways to settle it, each with what it would do. */
import * as React from 'react';
import { Link } from 'office-ui-fabric-react/lib/Link';
import type { Done } from '../../../app/desk/done';
import type { AlikeOffer, ProposalView } from '../../../app/excel-desk/proposals/proposal-view-model';
import { proposalTexts as texts } from '../../../core/texts/panes/proposal-texts';
import { ActionNotices } from '../../shared/action-notices';
import { inPaneLanguage as say, paneText } from '../../shared/pane-text';
import { useAction } from '../../shared/use-action';
import { View } from '../../shared/view';
import type { WantedRow } from '../form/field-props';
import { germanPart } from '../form/german-part';
import { ComparedFields } from './compared-fields';
import type { OneProposalProps } from './one-proposal-props';
import { ownSentence, ProposalActions } from './proposal-actions';
import { BackLink, CompareAgainLink } from './proposal-links';
import type { ProposalChoice } from './use-choice';

export interface OpenProposalProps extends OneProposalProps {
  readonly view: ProposalView;
  readonly choice: ProposalChoice;
  readonly line: React.ReactNode;
  /** What was done last from the field of a column. */
  readonly lineOf: (column: string) => React.ReactNode;
  /** Another offer is to be chosen. */
  readonly onOther: () => void;
  readonly onNew: (wanted: WantedRow) => void;
}

export function OpenProposal(props: OpenProposalProps): React.ReactElement {
  const { desk, view, choice, line, lineOf, onSettled, onTakeIn, onMove, onGo, onShow, onOther, onNew } =
    props;
  const alike = view.alike && withMade(view.alike, choice.made);
  const taken = alike ? choice.takenOf(alike) : new Set<string>();
  const settling = useAction();
  const settled = (what: Done): void => {
    onSettled(what, view.next);
  };
  const merge = (into: AlikeOffer): void => {
    const instead = Object.fromEntries(Object.entries(choice.made).filter(([column]) => taken.has(column)));
    settling.run(() => desk.proposals.merge(view.key, into.key, [...taken], instead), settled);
  };
  return (
    <View
      title={view.title === '' ? say(texts.untitled) : <span {...germanPart()}>{view.title}</span>}
      back={
        <div className="view-ways">
          <BackLink onMove={onMove} />
          <span className="quiet">{say(texts['place.of'], { number: view.number, count: view.count })}</span>
          {view.next !== null && (
            <Link
              onClick={() => {
                onMove(view.next);
              }}
            >
              {say(texts.next)}
            </Link>
          )}
        </div>
      }
      actions={
        <ProposalActions
          view={{ ...view, alike }}
          taken={taken}
          isBusy={settling.busy}
          onMerge={() => {
            if (alike) merge(alike);
          }}
          onTakeIn={() => {
            onTakeIn(view);
          }}
          onReject={() => {
            settling.run(() => desk.proposals.reject(view.key), settled);
          }}
        />
      }
    >
      {line}
      <ActionNotices action={settling} />
      <p>
        {alike
          ? say(texts[alike.isLikely ? 'one.alike' : 'one.less'], { score: alike.score })
          : say(texts['one.new'])}
      </p>
      {view.source.detail !== '' && <p className="small quiet">{view.source.detail}</p>}
      <div className="view-ways">
        <Link
          onClick={() => {
            onShow(view.at);
          }}
        >
          {paneText('show.row')}
        </Link>
        {alike && (
          <Link
            onClick={() => {
              onGo({ view: 'register', table: 'offers', row: alike.key });
            }}
          >
            {say(texts['show.register'])}
          </Link>
        )}
      </div>
      {alike ? (
        <>
          <ComparedFields
            view={view}
            alike={alike}
            taken={taken}
            onTake={(columns) => {
              choice.take(alike, columns);
            }}
            onNew={onNew}
            lineOf={lineOf}
          />
          <p className="small quiet">{ownSentence(view.own)}</p>
        </>
      ) : (
        <dl className="entries">
          {view.entries.map(({ label, text }) => (
            <div key={label} {...germanPart()}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      )}
      <div className="view-ways">
        <Link id="compare-other" onClick={onOther}>
          {say(texts[alike ? 'compare.open' : 'compare.first'])}
        </Link>
        {choice.beside !== undefined && <CompareAgainLink onCompare={choice.compareWith} />}
      </div>
    </View>
  );
}

/** A row that was added for the proposal is what its column means, and can be taken. */
function withMade(alike: AlikeOffer, made: ProposalChoice['made']): AlikeOffer {
  const fields = alike.fields.map((field) => {
    const shown = made[field.column];
    return shown === undefined ? field : { ...field, inProposal: shown, canTake: true, lacks: null };
  });
  return { ...alike, fields };
}
