/** Two or three things of which one is shown: buttons side by side, the chosen one marked for eye and ear. */
import * as React from 'react';

export interface SwitchProps<Key extends string> {
  /** Name of the group for people who do not see it. */
  readonly label: string;
  readonly options: readonly { readonly key: Key; readonly title: string }[];
  readonly current: Key;
  readonly onChoose: (key: Key) => void;
}

export function Switch<Key extends string>(props: SwitchProps<Key>): React.ReactElement {
  const { label, options, current, onChoose } = props;
  return (
    <div role="group" aria-label={label} className="switch">
      {options.map(({ key, title }) => (
        <button
          key={key}
          type="button"
          className="switch-option"
          aria-pressed={key === current}
          onClick={() => {
            onChoose(key);
          }}
        >
          {title}
        </button>
      ))}
    </div>
  );
}
