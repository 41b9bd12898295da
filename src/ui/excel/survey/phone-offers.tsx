/** Offers named on the telephone, one below the other: what tells one from another is asked, the rest can follow. */
import * as React from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/components/Button/DefaultButton/DefaultButton';
import type { QuestionForm, TypedReturn } from '../../../app/excel-desk/returns/typed-return';
import { phoneTexts } from '../../../core/texts/panes/phone-texts';
import { inPaneLanguage } from '../../shared/pane-text';
import { germanPart } from '../form/german-part';

export interface PhoneOffersProps {
  readonly columns: QuestionForm['offerColumns'];
  readonly offers: TypedReturn['offers'];
  readonly onChange: (offers: TypedReturn['offers']) => void;
}

export function PhoneOffers({ columns, offers, onChange }: PhoneOffersProps): React.ReactElement {
  const box = React.useRef<HTMLDivElement>(null);
  const count = React.useRef(offers.length);
  React.useEffect(() => {
    // A row that was added is where the typing goes on.
    if (offers.length > count.current) {
      box.current?.querySelector<HTMLElement>('fieldset:last-of-type input')?.focus();
    }
    count.current = offers.length;
  }, [offers.length]);
  return (
    <div ref={box} className="offers">
      {offers.map((offer, index) => (
        <fieldset key={index} className="several">
          <legend className="choice-label">
            {inPaneLanguage(phoneTexts['phone.offer'], { number: index + 1 })}
          </legend>
          {columns.map(({ name, title }) => (
            <label key={name} className="survey-choice">
              <span className="choice-label" {...germanPart()}>
                {title}
              </span>
              <input
                type="text"
                className="choice-field"
                value={offer[name] ?? ''}
                onChange={(event) => {
                  const changed = { ...offer, [name]: event.target.value };
                  onChange(offers.map((one, place) => (place === index ? changed : one)));
                }}
              />
            </label>
          ))}
        </fieldset>
      ))}
      <DefaultButton
        text={inPaneLanguage(phoneTexts['phone.addOffer'])}
        onClick={() => {
          onChange([...offers, {}]);
        }}
      />
    </div>
  );
}
