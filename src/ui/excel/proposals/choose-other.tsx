/** Another offer to compare a proposal with: those that resemble it most, and whatever a search in the register finds. */
import * as React from 'react';
import { Link } from 'office-ui-fabric-react/lib/Link';
import type { ExcelDesk } from '../../../app/excel-desk/excel-desk';
import type { ProposalView } from '../../../app/excel-desk/proposals/proposal-view-model';
import { proposalTexts as texts } from '../../../core/texts/panes/proposal-texts';
import type { Place } from '../../../core/values/issue';
import { AskedView } from '../../shared/asked-view';
import { DoorLine } from '../../shared/door-line';
import { inPaneLanguage as say } from '../../shared/pane-text';
import { useAnswer } from '../../shared/use-answer';
import { View } from '../../shared/view';
import { germanPart } from '../form/german-part';
import { OfferSearch } from './offer-search';

export interface ChooseOtherProps {
  readonly desk: ExcelDesk;
  readonly view: ProposalView;
  readonly onChoose: (key: string) => void;
  readonly onBack: () => void;
  readonly onShow: (at: Place) => void;
}

export function ChooseOther({ desk, view, onChoose, onBack, onShow }: ChooseOtherProps): React.ReactElement {
  const ask = React.useCallback(() => desk.proposals.others(view.key), [desk, view.key]);
  const answer = useAnswer(ask);
  return (
    <View title={say(texts['compare.title'])} back={<Link onClick={onBack}>{say(texts.backToOne)}</Link>}>
      <p>{say(texts['compare.about'], { title: view.title === '' ? say(texts.untitled) : view.title })}</p>
      <section className="section" aria-labelledby="others-title">
        <h2 id="others-title">{say(texts['compare.alike'])}</h2>
        <AskedView answer={answer} onShow={onShow}>
          {(found) => {
            const others = found.filter(({ key }) => key !== view.alike?.key);
            if (others.length === 0) return <p className="quiet">{say(texts['compare.none'])}</p>;
            return (
              <ul className="plain">
                {others.map(({ key, title, about, score, reasons }) => (
                  <li key={key} className="ruled">
                    <DoorLine
                      onOpen={() => {
                        onChoose(key);
                      }}
                    >
                      <span className="card-title" {...germanPart()}>
                        {title === '' ? say(texts.untitled) : title}
                      </span>
                      <span className="card-line" {...germanPart()}>
                        {about}
                      </span>
                      <span className="card-line small quiet">
                        {score > 0 ? say(texts['compare.score'], { score, reasons }) : reasons}
                      </span>
                    </DoorLine>
                  </li>
                ))}
              </ul>
            );
          }}
        </AskedView>
      </section>
      <section className="section" aria-labelledby="search-title">
        <h2 id="search-title">{say(texts['compare.search'])}</h2>
        <OfferSearch desk={desk} without={view.key} onChoose={onChoose} onShow={onShow} />
      </section>
    </View>
  );
}
