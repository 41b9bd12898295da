/**
 * A file that was made here, to be saved by a link. Some hosts save nothing and do not say so: therefore it is asked
 * whether the file is there, and another way is offered.
 */
import * as React from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/components/Button/DefaultButton/DefaultButton';
import { PrimaryButton } from 'office-ui-fabric-react/lib/components/Button/PrimaryButton/PrimaryButton';
import { surveyPaneTexts } from '../../../core/texts/panes/survey-pane-texts';
import type { NamedFile } from '../../../ports/workbook-files';
import { useAnnounce } from '../../shared/announcer';
import { inPaneLanguage } from '../../shared/pane-text';
import { useObjectUrl } from '../../shared/use-object-url';

type State = 'not yet' | 'asked' | 'missing' | 'there';

export interface FileSaving {
  readonly name: string;
  /** Undefined until the browser has one, and while there is no file. */
  readonly address: string | undefined;
  readonly state: State;
  readonly turn: (state: State) => void;
}

/** How far saving the file is; `undefined` while there is none. */
export function useFileSaving(file: NamedFile | undefined): FileSaving {
  const [state, turn] = React.useState<State>('not yet');
  const bytes = file?.bytes;
  const address = useObjectUrl(bytes);
  React.useEffect(() => {
    turn('not yet');
  }, [bytes]);
  return { name: file?.name ?? '', address, state, turn };
}

/** A quiet link with its question below. */
export function FileLink({ file }: { readonly file: NamedFile }): React.ReactElement {
  const saving = useFileSaving(file);
  const { name, address, turn } = saving;
  return (
    <>
      <a
        className="file-link"
        href={address}
        download={name}
        onClick={() => {
          turn('asked');
        }}
      >
        {inPaneLanguage(surveyPaneTexts['forms.save'], { name })}
      </a>
      <SavingQuestion saving={saving} />
    </>
  );
}

/** The link as the one thing to do next. */
export function PrimaryFileLink({ saving }: { readonly saving: FileSaving }): React.ReactElement {
  const { name, address, turn } = saving;
  return (
    <PrimaryButton
      // Without an address it would be a button that saves nothing.
      href={address ?? '#'}
      download={name}
      text={inPaneLanguage(surveyPaneTexts['forms.save'], { name })}
      onClick={() => {
        turn('asked');
      }}
    />
  );
}

export interface SavingQuestionProps {
  readonly saving: FileSaving;
  /** It did not arrive: whoever has yet another way shows it. */
  readonly onMissing?: () => void;
}

/** Nothing until saving was tried. */
export function SavingQuestion({ saving, onMissing }: SavingQuestionProps): React.ReactElement | null {
  const { name, address, state, turn } = saving;
  const announce = useAnnounce();
  const question = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => {
    // What is asked is to be answered; what was pressed may be gone.
    if (state !== 'not yet') question.current?.focus();
    if (state === 'there') announce(inPaneLanguage(surveyPaneTexts['saved.done'], { name }));
  }, [state, announce, name]);
  if (state === 'not yet') return null;
  return (
    <div ref={question} tabIndex={-1} className="saved">
      <p>{inPaneLanguage(surveyPaneTexts[sentences[state]], { name })}</p>
      {state !== 'there' && (
        <div className="ways">
          <DefaultButton
            text={inPaneLanguage(surveyPaneTexts['saved.yes'])}
            onClick={() => {
              turn('there');
            }}
          />
          {state === 'asked' ? (
            <DefaultButton
              text={inPaneLanguage(surveyPaneTexts['saved.no'])}
              onClick={() => {
                turn('missing');
                onMissing?.();
              }}
            />
          ) : (
            <a className="file-link" href={address} target="_blank" rel="noopener noreferrer">
              {inPaneLanguage(surveyPaneTexts['saved.open'])}
            </a>
          )}
        </div>
      )}
    </div>
  );
}

const sentences = {
  asked: 'saved.asked',
  missing: 'saved.other',
  there: 'saved.done',
} as const satisfies Record<Exclude<State, 'not yet'>, keyof typeof surveyPaneTexts>;
