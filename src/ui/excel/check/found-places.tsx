/** The places of one kind of finding: each leads to its cell and its form, and shows the correction that is certain. */
import * as React from 'react';
import { List } from 'office-ui-fabric-react/lib/List';
import type { FoundPlace } from '../../../app/excel-desk/check/show-place';
import type { FindingGroup } from '../../../app/excel-desk/check/group-places';
import { checkTexts } from '../../../core/texts/panes/check-texts';
import { formatNumber } from '../../../core/values/german-notation';
import { AskedView } from '../../shared/asked-view';
import { DoorLine } from '../../shared/door-line';
import { inPaneLanguage } from '../../shared/pane-text';
import { useAnswer } from '../../shared/use-answer';
import { useAskAgain } from '../../shared/use-ask-again';
import { germanPart } from '../form/german-part';
import { BeforeAfter } from './before-after';
import type { PlacesProps } from './places-props';

export interface FoundPlacesProps extends PlacesProps {
  readonly group: FindingGroup;
}

/** Up to so many lines are simply drawn. */
const FEW = 100;

export function FoundPlaces(props: FoundPlacesProps): React.ReactElement {
  const { desk, reading, group, filter, onShow, onPreview } = props;
  const { key } = group;
  const ask = React.useCallback(() => desk.check.open(key, filter), [desk, key, filter]);
  const answer = useAnswer(ask);
  useAskAgain(reading, answer.again);
  const draw = (place: FoundPlace | undefined): React.ReactElement | null =>
    place ? <PlaceLine {...props} place={place} /> : null;
  return (
    <div className="inset">
      <AskedView answer={answer} onShow={onShow}>
        {({ sentence, places }) => (
          <>
            <p>{sentence}</p>
            {group.fixable > 1 && (
              <button
                type="button"
                className="link-button"
                onClick={() => {
                  onPreview(key);
                }}
              >
                {inPaneLanguage(checkTexts['group.fix'], {
                  count: group.fixable,
                  number: formatNumber(group.fixable),
                })}
              </button>
            )}
            {places.length <= FEW ? (
              <ul
                className="plain"
                aria-label={inPaneLanguage(checkTexts['places.label'], { title: group.title })}
              >
                {places.map((place, index) => (
                  <li key={index}>{draw(place)}</li>
                ))}
              </ul>
            ) : (
              <List
                items={[...places]}
                aria-label={inPaneLanguage(checkTexts['places.label'], { title: group.title })}
                onRenderCell={draw}
              />
            )}
          </>
        )}
      </AskedView>
    </div>
  );
}

interface PlaceLineProps extends Pick<PlacesProps, 'onGo' | 'onShow' | 'onFix' | 'onVerify' | 'isFixing'> {
  readonly place: FoundPlace;
}

function PlaceLine({ place, isFixing, ...rest }: PlaceLineProps): React.ReactElement {
  const { onGo, onShow, onFix, onVerify } = rest;
  const { text, row, at, form, fix, verification } = place;
  return (
    <div className="place">
      <DoorLine
        onOpen={() => {
          onShow(at);
        }}
      >
        {row !== '' && (
          <span className="block" {...germanPart()}>
            {row}
          </span>
        )}
        <span className={row === '' ? 'block' : 'block quiet small'}>{text}</span>
      </DoorLine>
      {fix && (
        <PlaceFix
          before={fix.before}
          after={fix.after}
          isFixing={isFixing}
          text={inPaneLanguage(checkTexts['place.fix'])}
          label={inPaneLanguage(checkTexts['place.fixTo'], { before: fix.before, after: fix.after })}
          onClick={() => {
            onFix([fix.id]);
          }}
        />
      )}
      {verification && (
        <PlaceFix
          before={verification.before}
          after={verification.after}
          isFixing={isFixing}
          text={inPaneLanguage(checkTexts['place.verify'])}
          label={inPaneLanguage(checkTexts['place.verifyOf'], { row })}
          onClick={() => {
            onVerify(verification.key);
          }}
        />
      )}
      {form && (
        <button
          type="button"
          className="link-button"
          aria-label={inPaneLanguage(checkTexts['place.formOf'], { row: row === '' ? text : row })}
          onClick={() => {
            onGo(form);
          }}
        >
          {inPaneLanguage(checkTexts['place.form'])}
        </button>
      )}
    </div>
  );
}

interface PlaceFixProps {
  readonly before: string;
  readonly after: string;
  readonly text: string;
  /** The same for whoever does not see the place. */
  readonly label: string;
  readonly isFixing: boolean;
  readonly onClick: () => void;
}

/** What would be entered there, and the button that does it. */
function PlaceFix({ before, after, text, label, isFixing, onClick }: PlaceFixProps): React.ReactElement {
  return (
    <div className="place-fix">
      <BeforeAfter before={before} after={after} />
      <button
        type="button"
        className="small-button"
        aria-disabled={isFixing}
        aria-label={label}
        onClick={() => {
          if (!isFixing) onClick();
        }}
      >
        {text}
      </button>
    </div>
  );
}
