/** The day the pane looks from. It is written, not picked: a calendar would weigh more than all figures. */
import * as React from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/components/Button/DefaultButton/DefaultButton';
import { TextField } from 'office-ui-fabric-react/lib/TextField';
import type { Answer } from '../../app/desk/answer';
import { overviewTexts } from '../../core/texts/panes/overview-texts';
import { formatDate } from '../../core/values/german-notation';
import type { IsoDay } from '../../core/values/iso-date';
import { useAnnounce } from './announcer';
import { inPaneLanguage, paneText } from './pane-text';

export interface AsOfLineProps {
  /** Looks from that day on; from today where left blank. */
  readonly lookFrom: (typed: string) => Promise<Answer<IsoDay>>;
  readonly asOf: IsoDay;
  readonly isToday: boolean;
  readonly onChanged: () => void;
}

export function AsOfLine({ lookFrom, asOf, isToday, onChanged }: AsOfLineProps): React.ReactElement {
  const [typed, setTyped] = React.useState<string>();
  const [error, setError] = React.useState<string>();
  const opener = React.useRef<HTMLButtonElement>(null);
  const wasOpen = React.useRef(false);
  const announce = useAnnounce();
  const isOpen = typed !== undefined;
  React.useEffect(() => {
    if (wasOpen.current && !isOpen) opener.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);

  async function look(text: string): Promise<void> {
    try {
      const answer = await lookFrom(text);
      if (!answer.ok) {
        setError(answer.notices.map((one) => one.text).join(' '));
        return;
      }
      announce(inPaneLanguage(overviewTexts['asOf.set'], { date: formatDate(answer.value) }));
      setTyped(undefined);
      onChanged();
    } catch (failure) {
      console.error(failure);
      setError(paneText('failed'));
    }
  }

  const shown = `${formatDate(asOf)}${isToday ? ` (${inPaneLanguage(overviewTexts['asOf.today'])})` : ''}`;
  if (!isOpen) {
    return (
      <button
        ref={opener}
        type="button"
        className="as-of"
        title={inPaneLanguage(overviewTexts['asOf.change'])}
        aria-expanded={false}
        onClick={() => {
          setError(undefined);
          setTyped(formatDate(asOf));
        }}
      >
        {inPaneLanguage(overviewTexts.asOf)} <span className="figure">{shown}</span>
      </button>
    );
  }
  return (
    <form
      className="as-of-form"
      onSubmit={(event) => {
        event.preventDefault();
        void look(typed);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setTyped(undefined);
      }}
    >
      <TextField
        label={inPaneLanguage(overviewTexts.asOf)}
        description={inPaneLanguage(overviewTexts['asOf.hint'])}
        value={typed}
        autoFocus
        autoComplete="off"
        inputMode="decimal"
        {...(error === undefined ? {} : { errorMessage: error })}
        onFocus={({ currentTarget }) => {
          currentTarget.select();
        }}
        onChange={(_, text) => {
          setTyped(text ?? '');
        }}
      />
      <div className="buttons">
        <DefaultButton type="submit" text={inPaneLanguage(overviewTexts['asOf.apply'])} />
        {!isToday && (
          <DefaultButton
            text={inPaneLanguage(overviewTexts['asOf.backToToday'])}
            onClick={() => {
              void look('');
            }}
          />
        )}
        <button
          type="button"
          className="link-button"
          onClick={() => {
            setTyped(undefined);
          }}
        >
          {inPaneLanguage(overviewTexts.cancel)}
        </button>
      </div>
    </form>
  );
}
