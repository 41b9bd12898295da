/** One of several, in the host's own drop-down: it opens at any width and reads well. */
import * as React from 'react';

export interface ChoiceFieldProps {
  readonly id?: string;
  readonly label: React.ReactNode;
  readonly value: string;
  readonly options: readonly {
    readonly key: string;
    readonly text: string;
    /** Where it is in another language than the pane. */
    readonly lang?: 'de';
  }[];
  readonly onChange: (key: string) => void;
  readonly disabled?: boolean;
  /** Id of what says more about it. */
  readonly describedBy?: string | undefined;
}

export function ChoiceField(props: ChoiceFieldProps): React.ReactElement {
  const { id, label, value, options, onChange, disabled, describedBy } = props;
  return (
    <label className="survey-choice">
      <span className="choice-label">{label}</span>
      <select
        id={id}
        className="choice-field"
        value={value}
        disabled={disabled}
        aria-describedby={describedBy}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      >
        {options.map(({ key, text, lang }) => (
          <option key={key} value={key} lang={lang}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
