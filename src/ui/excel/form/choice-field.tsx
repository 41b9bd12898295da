/** One choice or several of a list. What a cell holds beyond its list stays choosable: nothing is lost by opening a form. */
import * as React from 'react';
import { formTexts as texts } from '../../../core/texts/panes/form-texts';
import { inPaneLanguage as say } from '../../shared/pane-text';
import type { FormFieldProps, InputProps } from './field-props';
import { germanPart } from './german-part';

type ChoiceProps = FormFieldProps & { readonly input: InputProps };

export function ChoiceField({ field, text, input, onChange }: ChoiceProps): React.ReactElement {
  const choices = field.kind === 'yesNo' ? ['ja', 'nein'] : (field.choices ?? []);
  return (
    <select
      {...input}
      className="input"
      onChange={(event) => {
        onChange(event.target.value);
      }}
    >
      <option value="">{say(texts[field.isRequired ? 'choice.required' : 'choice.none'])}</option>
      {choices.map((choice) => (
        <option key={choice} value={choice} {...germanPart()}>
          {choice}
        </option>
      ))}
      {text !== '' && !choices.includes(text) && (
        <option value={text}>{say(texts['choice.unknown'], { text })}</option>
      )}
    </select>
  );
}

/** The text is what the cell shows: entries parted by semicolons, those of the list in its order. */
export function ChoicesField({ field, text, input, onChange }: ChoiceProps): React.ReactElement {
  const choices = field.choices ?? [];
  const chosen = text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const others = chosen.filter((part) => !choices.includes(part));
  const choose = (choice: string, isOn: boolean): void => {
    const next = new Set(chosen);
    if (isOn) next.add(choice);
    else next.delete(choice);
    onChange([...choices, ...others].filter((one) => next.has(one)).join('; '));
  };
  return (
    <div className="choices">
      {[...choices, ...others].map((choice) => (
        <label key={choice} className="choice">
          <input
            type="checkbox"
            checked={chosen.includes(choice)}
            {...('aria-describedby' in input ? { 'aria-describedby': input['aria-describedby'] } : {})}
            onBlur={input.onBlur}
            onChange={(event) => {
              choose(choice, event.target.checked);
            }}
          />
          <span {...germanPart()}>
            {choices.includes(choice) ? choice : say(texts['choice.unknown'], { text: choice })}
          </span>
        </label>
      ))}
    </div>
  );
}
