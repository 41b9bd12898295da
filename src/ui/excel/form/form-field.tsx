/** One field of a form: its name, its help, what is wrong with it, and the input that suits its kind. */
import * as React from 'react';
import type { FieldModel } from '../../../core/tables/field-model';
import { formTexts as texts } from '../../../core/texts/panes/form-texts';
import { inPaneLanguage as say } from '../../shared/pane-text';
import { germanPart } from './german-part';
import type { FormFieldProps, InputProps } from './field-props';
import { ChoiceField, ChoicesField } from './choice-field';
import { NewRowButton } from './new-row-button';
import { ReferenceField } from './reference-field';

export function FormField(props: FormFieldProps): React.ReactElement {
  const { field, text, notices, isUnread, isUnknown, onLeave, onNew, children } = props;
  const id = `field-${field.name}`;
  const help = helpOf(field);
  const isWrong = notices.some(({ severity }) => severity === 'error');
  const described = [
    ...(help.length > 0 ? [`${id}-help`] : []),
    ...(notices.length > 0 || isUnread ? [`${id}-notice`] : []),
  ].join(' ');
  const input: InputProps = {
    id,
    value: text,
    ...(field.isRequired ? { 'aria-required': true } : {}),
    ...(isWrong ? { 'aria-invalid': true } : {}),
    ...(described === '' ? {} : { 'aria-describedby': described }),
    onBlur: onLeave,
  };
  const label = (
    <>
      <span {...germanPart()}>{field.label}</span>
      {field.isRequired && <span className="field-required"> ({say(texts.required)})</span>}
    </>
  );
  const below = (
    <>
      {help.length > 0 && (
        <p id={`${id}-help`} className="small quiet">
          {help.map(({ sentence, isGerman }, place) => (
            <span key={place} {...(isGerman ? germanPart() : {})}>
              {place > 0 && ' '}
              {sentence}
            </span>
          ))}
        </p>
      )}
      {described.includes('-notice') && (
        <div id={`${id}-notice`}>
          {isUnread && !isWrong && <p className="field-notice warning">{say(texts.unread)}</p>}
          {notices.map((notice, place) => (
            <p key={place} className={`field-notice ${notice.severity}`}>
              {notice.text}
            </p>
          ))}
        </div>
      )}
      {isUnknown && field.target && (
        <NewRowButton
          wanted={{ field: field.name, target: field.target, called: text.trim() }}
          onNew={onNew}
        />
      )}
      {children}
    </>
  );
  if (field.kind === 'codes') {
    return (
      <fieldset className="field" id={id} tabIndex={-1}>
        <legend>{label}</legend>
        <ChoicesField {...props} input={input} />
        {below}
      </fieldset>
    );
  }
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <Control {...props} input={input} />
      {below}
    </div>
  );
}

function Control(props: FormFieldProps & { readonly input: InputProps }): React.ReactElement {
  const { field, text, isFixed, input, onChange } = props;
  if (field.kind === 'code' || field.kind === 'yesNo') return <ChoiceField {...props} />;
  if (field.kind === 'reference' && field.target) return <ReferenceField {...props} target={field.target} />;
  // An input of one line would lose the line ends of what somebody has typed into the cell.
  if (field.kind === 'longText' || text.includes('\n')) {
    return (
      <textarea
        {...input}
        className="input"
        rows={4}
        readOnly={isFixed}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      />
    );
  }
  const mode = inputModes[field.kind];
  return (
    <input
      {...input}
      className={field.kind in narrow ? 'input narrow' : 'input'}
      type="text"
      autoComplete="off"
      readOnly={isFixed}
      {...(mode ? { inputMode: mode } : {})}
      onChange={(event) => {
        onChange(event.target.value);
      }}
    />
  );
}

const narrow = { whole: true, decimal: true, money: true, date: true, postcode: true };

const inputModes: Partial<Record<FieldModel['kind'], 'numeric' | 'decimal' | 'url' | 'email'>> = {
  whole: 'numeric',
  decimal: 'decimal',
  money: 'decimal',
  postcode: 'numeric',
  url: 'url',
  email: 'email',
};

interface HelpSentence {
  readonly sentence: string;
  readonly isGerman: boolean;
}

function helpOf({ kind, note, isDay }: FieldModel): readonly HelpSentence[] {
  const own: readonly HelpSentence[] = note === undefined ? [] : [{ sentence: note, isGerman: true }];
  if (kind === 'money') return [...own, { sentence: say(texts.money), isGerman: false }];
  if (kind !== 'date') return own;
  const date = say(isDay === true ? texts['date.day'] : texts['date.coarse']);
  return note?.startsWith('Tag, Monat') === true
    ? [{ sentence: date, isGerman: false }]
    : [...own, { sentence: date, isGerman: false }];
}
