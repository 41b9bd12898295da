/** One question with the field its kind asks for, its hint, and what does not fit. */
import * as React from 'react';
import type { FormItem } from '../../../app/excel-desk/returns/typed-return';
import { phoneTexts } from '../../../core/texts/panes/phone-texts';
import { inPaneLanguage } from '../../shared/pane-text';
import { germanPart } from '../form/german-part';
import { ChoiceField } from '../../shared/choice-field';

export type Question = Extract<FormItem, { readonly kind: 'question' }>;

export interface QuestionFieldProps {
  readonly question: Question;
  /** Its place as it is asked. */
  readonly number: number;
  readonly value: string;
  readonly problem: string | undefined;
  readonly onChange: (value: string) => void;
}

export function QuestionField(props: QuestionFieldProps): React.ReactElement {
  const { question, problem } = props;
  const id = `question-${question.name}`;
  return (
    <div className="question">
      <Field {...props} describedBy={`${id}-hint`} />
      <span id={`${id}-hint`} className="quiet small">
        {question.required && `${inPaneLanguage(phoneTexts['phone.required'])}. `}
        {question.hint !== null && <span {...germanPart()}>{question.hint}</span>}
        {problem !== undefined && (
          <strong className="problem">
            {' '}
            <span aria-hidden="true">⚠ </span>
            {problem}
          </strong>
        )}
      </span>
    </div>
  );
}

function Field(props: QuestionFieldProps & { readonly describedBy: string }): React.ReactElement {
  const { question, number, value, problem, onChange, describedBy } = props;
  const { type, choices } = question;
  const label = `${number}. ${question.label}`;
  if (type === 'selectMultiple') return <Several {...props} label={label} />;
  if (type === 'selectOne') {
    const odd = value !== '' && !choices.includes(value) ? [value] : [];
    return (
      <ChoiceField
        label={<span {...germanPart()}>{label}</span>}
        value={value}
        describedBy={describedBy}
        options={[
          { key: '', text: inPaneLanguage(phoneTexts['phone.none']) },
          ...[...choices, ...odd].map((text) => ({ key: text, text, ...germanPart() })),
        ]}
        onChange={onChange}
      />
    );
  }
  const shared = {
    className: 'choice-field',
    value,
    'aria-describedby': describedBy,
    'aria-invalid': problem !== undefined,
    onChange: (event: React.ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => {
      onChange(event.target.value);
    },
  };
  return (
    <label className="survey-choice">
      <span className="choice-label" {...germanPart()}>
        {label}
      </span>
      {type === 'text' ? (
        <textarea rows={2} {...shared} />
      ) : (
        <input type="text" inputMode={type === 'date' ? 'text' : 'decimal'} {...shared} />
      )}
    </label>
  );
}

/** Choices joined as a cell has them. */
function Several(
  props: QuestionFieldProps & { readonly label: string; readonly describedBy: string },
): React.ReactElement {
  const { question, value, label, describedBy, onChange } = props;
  const chosen = value
    .split(';')
    .map((one) => one.trim())
    .filter((one) => one !== '');
  return (
    <fieldset className="several" aria-describedby={describedBy}>
      <legend className="choice-label" {...germanPart()}>
        {label}
      </legend>
      {[...new Set([...question.choices, ...chosen])].map((choice) => (
        <label key={choice} className="several-choice">
          <input
            type="checkbox"
            checked={chosen.includes(choice)}
            onChange={(event) => {
              const rest = chosen.filter((one) => one !== choice);
              onChange((event.target.checked ? [...rest, choice] : rest).join('; '));
            }}
          />{' '}
          <span {...germanPart()}>{choice}</span>
        </label>
      ))}
    </fieldset>
  );
}
