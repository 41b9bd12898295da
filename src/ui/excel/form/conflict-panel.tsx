/** Somebody else has changed the same fields: both values side by side, and the person chooses. */
import * as React from 'react';
import { PrimaryButton } from 'office-ui-fabric-react/lib/components/Button/PrimaryButton/PrimaryButton';
import type { FieldConflict } from '../../../app/excel-desk/register/save-row';
import { formTexts as texts } from '../../../core/texts/panes/form-texts';
import { inPaneLanguage as say } from '../../shared/pane-text';
import { germanPart } from './german-part';

export interface ConflictPanelProps {
  readonly conflicts: readonly FieldConflict[];
  /** Names of the fields where the person's own value is to hold. */
  readonly onSettle: (mine: ReadonlySet<string>) => void;
}

export function ConflictPanel({ conflicts, onSettle }: ConflictPanelProps): React.ReactElement {
  const [mine, setMine] = React.useState<ReadonlySet<string>>(new Set());
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => {
    heading.current?.focus();
  }, [conflicts]);
  const choose = (name: string, isMine: boolean): void => {
    const next = new Set(mine);
    if (isMine) next.add(name);
    else next.delete(name);
    setMine(next);
  };
  return (
    <section className="panel" aria-labelledby="conflict-title">
      <h2 id="conflict-title" ref={heading} tabIndex={-1}>
        {say(texts['conflict.title'])}
      </h2>
      <p>{say(texts['conflict.ask'])}</p>
      {conflicts.map((conflict) => (
        <fieldset key={conflict.name} className="field">
          <legend {...germanPart()}>{conflict.label}</legend>
          {([false, true] as const).map((isMine) => (
            <label key={String(isMine)} className="choice">
              <input
                type="radio"
                name={`conflict-${conflict.name}`}
                checked={mine.has(conflict.name) === isMine}
                onChange={() => {
                  choose(conflict.name, isMine);
                }}
              />
              <span>
                {say(texts[isMine ? 'conflict.mine' : 'conflict.theirs'], {
                  text: (isMine ? conflict.mine : conflict.theirs) || say(texts.blank),
                })}
              </span>
            </label>
          ))}
        </fieldset>
      ))}
      <div>
        <PrimaryButton
          text={say(texts['conflict.go'])}
          onClick={() => {
            onSettle(mine);
          }}
        />
      </div>
    </section>
  );
}
