/** A text to be copied: by a button, or by hand where the host keeps its clipboard to itself. */
import * as React from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/components/Button/DefaultButton/DefaultButton';
import { surveyPaneTexts } from '../../../core/texts/panes/survey-pane-texts';
import { useAnnounce } from '../../shared/announcer';
import { inPaneLanguage } from '../../shared/pane-text';
import { germanPart } from '../form/german-part';

export interface CopiedTextProps {
  readonly label: string;
  readonly copyLabel: string;
  readonly text: string;
  readonly rows: number;
}

export function CopiedText({ label, copyLabel, text, rows }: CopiedTextProps): React.ReactElement {
  const announce = useAnnounce();
  const field = React.useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = React.useState('');
  const id = React.useRef(`copied-${(fields += 1)}`).current;
  const tell = (key: 'reminder.copied' | 'reminder.notCopied'): void => {
    const sentence = inPaneLanguage(surveyPaneTexts[key]);
    setSaid(sentence);
    announce(sentence);
  };
  const copy = (): void => {
    writeToClipboard(text).then(
      () => {
        tell('reminder.copied');
      },
      () => {
        field.current?.focus();
        field.current?.select();
        tell('reminder.notCopied');
      },
    );
  };
  return (
    <div className="copied">
      <label className="choice-label" htmlFor={id}>
        {label}
      </label>
      <textarea
        ref={field}
        id={id}
        className="copied-field"
        readOnly
        rows={rows}
        value={text}
        {...germanPart()}
      />
      <div className="copied-actions">
        <DefaultButton text={copyLabel} onClick={copy} />
        <span className="quiet small">{said}</span>
      </div>
    </div>
  );
}

let fields = 0;

/** Absent in pages that are not secure, refused in some hosts. */
async function writeToClipboard(text: string): Promise<void> {
  const { clipboard } = navigator as Partial<Navigator>;
  if (!clipboard) throw new Error('There is no clipboard');
  await clipboard.writeText(text);
}
