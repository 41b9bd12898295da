/** All proposals that wait, those that may be doubles first. */
import * as React from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/components/Button/DefaultButton/DefaultButton';
import { Link } from 'office-ui-fabric-react/lib/Link';
import { List } from 'office-ui-fabric-react/lib/List';
import type { Done } from '../../../app/desk/done';
import type { Door } from '../../../app/excel-desk/door';
import type { ExcelDesk } from '../../../app/excel-desk/excel-desk';
import type { ProposalCard } from '../../../app/excel-desk/proposals/proposal-view-model';
import { proposalTexts as texts } from '../../../core/texts/panes/proposal-texts';
import type { Place } from '../../../core/values/issue';
import { formatNumber } from '../../../core/values/german-notation';
import { AskedView } from '../../shared/asked-view';
import { DoneLine } from '../../shared/done-line';
import { useOutsideChange } from '../../shared/outside-changes';
import { inPaneLanguage as say } from '../../shared/pane-text';
import { useAnswer } from '../../shared/use-answer';
import { View } from '../../shared/view';
import { germanPart } from '../form/german-part';

export interface ProposalListProps {
  readonly desk: ExcelDesk;
  readonly done: Done | undefined;
  readonly onOpen: (key: string) => void;
  readonly onGo: (door: Door) => void;
  readonly onShow: (at: Place) => void;
}

export function ProposalList({ desk, done, onOpen, onGo, onShow }: ProposalListProps): React.ReactElement {
  const ask = React.useCallback(() => desk.proposals.list(), [desk]);
  const answer = useAnswer(ask);
  useOutsideChange(answer.again);
  return (
    <View
      title={say(texts.title)}
      back={
        <Link
          onClick={() => {
            onGo({ view: 'register' });
          }}
        >
          {say(texts.back)}
        </Link>
      }
    >
      {done && <DoneLine done={done} undo={(action) => desk.actions.undo(action)} onUndone={answer.again} />}
      <AskedView answer={answer} onShow={onShow}>
        {(cards) =>
          cards.length === 0 ? (
            <>
              <p>{say(texts.none)}</p>
              <div>
                <DefaultButton
                  text={say(texts['none.go'])}
                  onClick={() => {
                    onGo({ view: 'survey' });
                  }}
                />
              </div>
            </>
          ) : (
            <>
              <p>
                <strong>
                  {say(texts.count, { count: cards.length, number: formatNumber(cards.length) })}
                </strong>
                {'. '}
                {say(texts.about)}
              </p>
              <div className="cards">
                <List
                  items={[...cards]}
                  getKey={(card, index) => card.key || String(index)}
                  aria-label={say(texts['list.label'])}
                  onRenderCell={(card) => (card ? <Card card={card} onOpen={onOpen} /> : null)}
                />
              </div>
            </>
          )
        }
      </AskedView>
    </View>
  );
}

function Card({
  card,
  onOpen,
}: {
  readonly card: ProposalCard;
  readonly onOpen: (key: string) => void;
}): React.ReactElement {
  const { key, title, about, source, alike } = card;
  return (
    <div className="card">
      <button
        type="button"
        className="door card-open"
        onClick={() => {
          onOpen(key);
        }}
      >
        <span className="door-text">
          <span className="card-title" {...germanPart()}>
            {title === '' ? say(texts.untitled) : title}
          </span>
          {about !== '' && (
            <span className="card-line" {...germanPart()}>
              {about}
            </span>
          )}
          <span className="card-line small quiet">{source}</span>
          <span className={alike?.isLikely === true ? 'card-line small mark due' : 'card-line small quiet'}>
            {alike
              ? say(texts[alike.isLikely ? 'card.alike' : 'card.less'], {
                  score: alike.score,
                  title: alike.title,
                })
              : say(texts['card.new'])}
          </span>
        </span>
      </button>
    </div>
  );
}
