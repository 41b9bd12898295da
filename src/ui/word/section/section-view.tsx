/**
 * One section: how the workbook says it, and where a person has written in it both texts side by side, with the
 * decision what becomes of theirs. Escape leaves everything as it is.
 */
import * as React from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/components/Button/DefaultButton/DefaultButton';
import { PrimaryButton } from 'office-ui-fabric-react/lib/components/Button/PrimaryButton/PrimaryButton';
import type { SectionDeed } from '../../../app/word-desk/section-lines';
import type { SectionView as ShownSection } from '../../../app/word-desk/section-view';
import type { WordDesk } from '../../../app/word-desk/word-desk';
import type { SectionId } from '../../../core/blocks/report-section';
import { wordPaneTexts } from '../../../core/texts/panes/word-pane-texts';
import { useAnnounce } from '../../shared/announcer';
import { AskedView } from '../../shared/asked-view';
import { inPaneLanguage } from '../../shared/pane-text';
import { useAction } from '../../shared/use-action';
import { useAnswer } from '../../shared/use-answer';
import { doneOf, type DoneInWord } from '../done-in-word';
import { InnerView } from '../inner-view';
import { useComingBack } from '../use-coming-back';
import { ComparedTexts } from './compared-texts';
import { SectionPreview } from './section-preview';

export interface SectionViewProps {
  readonly desk: WordDesk;
  readonly id: SectionId;
  readonly onBack: (done?: DoneInWord) => void;
}

export function SectionView({ desk, id, onBack }: SectionViewProps): React.ReactElement {
  const answer = useAnswer(React.useCallback(() => desk.section(id), [desk, id]));
  const { asked, again } = answer;
  useComingBack(again);
  const action = useAction();
  const announce = useAnnounce();
  const section = asked.state === 'there' ? asked.value : undefined;

  const act = (deed: SectionDeed, shown: string): void => {
    announce(inPaneLanguage(wordPaneTexts.updating));
    let done: DoneInWord | undefined;
    action.run(
      async () => {
        const given = await desk.act(id, deed, shown);
        done = doneOf(given);
        // What was refused has changed since: the new text is shown beside the reason.
        if (!given.ok) again();
        return given;
      },
      () => {
        onBack(done);
      },
    );
  };
  return (
    <InnerView
      title={section?.title ?? inPaneLanguage(wordPaneTexts.title)}
      {...{ onBack, action }}
      {...(section && section.deeds.length > 0
        ? {
            actions: (
              <SectionActions
                section={section}
                isBusy={action.busy}
                onAct={(deed) => {
                  act(deed, section.shown);
                }}
                onKeep={() => {
                  onBack();
                }}
              />
            ),
          }
        : {})}
    >
      <AskedView answer={answer}>
        {(shown) => (
          <SectionContent
            section={shown}
            onShow={() => {
              action.run(
                () => desk.show(id),
                () => undefined,
              );
            }}
          />
        )}
      </AskedView>
    </InnerView>
  );
}

interface SectionContentProps {
  readonly section: ShownSection;
  readonly onShow: () => void;
}

function SectionContent({ section, onShow }: SectionContentProps): React.ReactElement {
  const { mark, about, state, origin, pairs, differences, pieces } = section;
  const isCompared = pairs.length > 0 && mark !== 'current';
  return (
    <>
      <p>
        <span className="strong">{state}</span>
        {origin !== null && <span className="quiet small block">{origin}</span>}
      </p>
      <p>{about}</p>
      {(pairs.length > 0 || mark === 'aside') && (
        <p>
          <button type="button" className="link-button" onClick={onShow}>
            {inPaneLanguage(wordPaneTexts.show)}
          </button>
        </p>
      )}
      {isCompared && <ComparedTexts pairs={pairs} differences={differences} />}
      {pieces.length > 0 &&
        (isCompared ? (
          <details className="fold">
            <summary>{inPaneLanguage(wordPaneTexts.preview)}</summary>
            <SectionPreview pieces={pieces} />
          </details>
        ) : (
          <SectionPreview pieces={pieces} />
        ))}
    </>
  );
}

interface SectionActionsProps {
  readonly section: ShownSection;
  readonly isBusy: boolean;
  readonly onAct: (deed: SectionDeed) => void;
  readonly onKeep: () => void;
}

/** What loses nothing comes first; where a person's text is at stake, keeping it is the primary one. */
function SectionActions({ section, isBusy, onAct, onKeep }: SectionActionsProps): React.ReactElement | null {
  const { deeds } = section;
  const isDecision = deeds.includes('replace');
  const [first, ...others] = deeds;
  if (first === undefined) return null;
  const draw = (deed: SectionDeed, isFirst: boolean): React.ReactElement => {
    const text = inPaneLanguage(wordPaneTexts[`deed.${deed}`]);
    const act = (): void => {
      if (!isBusy) onAct(deed);
    };
    if (deed === 'remove' || deed === 'removeEdited')
      return (
        <button key={deed} type="button" className="link-button" onClick={act}>
          {text}
        </button>
      );
    const Button = isFirst ? PrimaryButton : DefaultButton;
    return <Button key={deed} text={text} disabled={isBusy} allowDisabledFocus onClick={act} />;
  };
  return (
    <>
      {isDecision && <p className="small decide-about">{inPaneLanguage(wordPaneTexts['decide.about'])}</p>}
      {isDecision && (
        <PrimaryButton
          text={inPaneLanguage(wordPaneTexts.keep)}
          disabled={isBusy}
          allowDisabledFocus
          onClick={onKeep}
        />
      )}
      {draw(first, !isDecision)}
      {others.map((deed) => draw(deed, false))}
    </>
  );
}
