/** One proposal: what it says, beside the offer it resembles, and the three ways to settle it, each with what it would do. */
import * as React from 'react';
import { Link } from 'office-ui-fabric-react/lib/Link';
import type { Done } from '../../../app/desk/done';
import type { Door } from '../../../app/excel-desk/door';
import type { ExcelDesk } from '../../../app/excel-desk/excel-desk';
import type { ProposalView } from '../../../app/excel-desk/proposals/proposal-view-model';
import { proposalTexts as texts } from '../../../core/texts/panes/proposal-texts';
import type { Place } from '../../../core/values/issue';
import { AskedView } from '../../shared/asked-view';
import { DoneLine } from '../../shared/done-line';
import { NoticeList } from '../../shared/notice-list';
import { useOutsideChange } from '../../shared/outside-changes';
import { inPaneLanguage as say, paneText } from '../../shared/pane-text';
import { useAnswer } from '../../shared/use-answer';
import { View } from '../../shared/view';
import { germanPart } from '../form/german-part';
import { ComparedFields, takenAtFirst } from './compared-fields';
import { ProposalActions } from './proposal-actions';
import { useSettling } from './use-settling';

export interface OneProposalProps {
  readonly desk: ExcelDesk;
  /** Key of the proposal. */
  readonly proposal: string;
  readonly done: Done | undefined;
  /** The next one, null for the list. */
  readonly onSettled: (done: Done, next: string | null) => void;
  readonly onTakeIn: (proposal: ProposalView) => void;
  readonly onMove: (key: string | null) => void;
  readonly onGo: (door: Door) => void;
  readonly onShow: (at: Place) => void;
}

export function OneProposal(props: OneProposalProps): React.ReactElement {
  const { desk, proposal, done, onMove, onShow } = props;
  const ask = React.useCallback(() => desk.proposals.show(proposal), [desk, proposal]);
  const answer = useAnswer(ask);
  useOutsideChange(answer.again);
  const line = done && (
    <DoneLine done={done} undo={(action) => desk.actions.undo(action)} onUndone={answer.again} />
  );
  if (answer.asked.state === 'there') return <Open {...props} view={answer.asked.value} line={line} />;
  return (
    <View title={say(texts.title)} back={<BackLink onMove={onMove} />}>
      {line}
      <AskedView answer={answer} onShow={onShow}>
        {() => null}
      </AskedView>
    </View>
  );
}

interface OpenProps extends OneProposalProps {
  readonly view: ProposalView;
  readonly line: React.ReactNode;
}

function Open(props: OpenProps): React.ReactElement {
  const { desk, view, line, onSettled, onTakeIn, onMove, onGo, onShow } = props;
  const { alike } = view;
  const [taken, setTaken] = React.useState<ReadonlySet<string>>(() => takenAtFirst(alike?.fields ?? []));
  const settling = useSettling((what) => {
    onSettled(what, view.next);
  });
  return (
    <View
      title={
        alike
          ? say(texts[alike.isLikely ? 'one.alike' : 'one.less'], { score: alike.score })
          : say(texts['one.new'])
      }
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
          view={view}
          taken={taken}
          isBusy={settling.isBusy}
          onMerge={() => {
            if (alike) settling.settle(() => desk.proposals.merge(view.key, alike.key, [...taken]));
          }}
          onTakeIn={() => {
            onTakeIn(view);
          }}
          onReject={() => {
            settling.settle(() => desk.proposals.reject(view.key));
          }}
        />
      }
    >
      {line}
      <NoticeList notices={settling.notices} />
      <h2 {...germanPart()}>{view.title === '' ? say(texts.untitled) : view.title}</h2>
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
          <ComparedFields view={view} alike={alike} taken={taken} onTake={setTaken} />
          <p className="small quiet">
            {say(texts['own.what'], { status: view.own.status, count: view.own.missing })}
          </p>
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
    </View>
  );
}

function BackLink({ onMove }: Pick<OneProposalProps, 'onMove'>): React.ReactElement {
  return (
    <Link
      onClick={() => {
        onMove(null);
      }}
    >
      {say(texts.backToList)}
    </Link>
  );
}
