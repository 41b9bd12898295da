/**
 * A file that was made here, to be saved by a link. Some hosts save nothing and do not say so: therefore it asks whether
 * the file is there, and offers another way.
 */
import * as React from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/components/Button/DefaultButton/DefaultButton';
import { surveyPaneTexts } from '../../../core/texts/panes/survey-pane-texts';
import type { NamedFile } from '../../../ports/workbook-files';
import { useAnnounce } from '../../shared/announcer';
import { inPaneLanguage } from '../../shared/pane-text';

export interface FileLinkProps {
  readonly file: NamedFile;
  /** It did not arrive: whoever has yet another way shows it. */
  readonly onMissing?: () => void;
}

type Saving = 'not yet' | 'asked' | 'missing' | 'there';

export function FileLink({ file: { name, bytes }, onMissing }: FileLinkProps): React.ReactElement {
  const announce = useAnnounce();
  const [address, setAddress] = React.useState<string>();
  const [saving, setSaving] = React.useState<Saving>('not yet');
  const question = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => {
    const made = URL.createObjectURL(new Blob([new Uint8Array(bytes)]));
    setAddress(made);
    return () => {
      URL.revokeObjectURL(made);
    };
  }, [bytes]);
  React.useEffect(() => {
    // What is asked is to be answered; what was pressed may be gone.
    if (saving !== 'not yet') question.current?.focus();
    if (saving === 'there') announce(inPaneLanguage(surveyPaneTexts['saved.done'], { name }));
  }, [saving, announce, name]);
  return (
    <>
      <a
        className="file-link"
        href={address}
        download={name}
        onClick={() => {
          setSaving('asked');
        }}
      >
        {inPaneLanguage(surveyPaneTexts['forms.save'], { name })}
      </a>
      {saving !== 'not yet' && (
        <div ref={question} tabIndex={-1} className="saved">
          <p>{inPaneLanguage(surveyPaneTexts[sentences[saving]], { name })}</p>
          {saving !== 'there' && (
            <div className="ways">
              <DefaultButton
                text={inPaneLanguage(surveyPaneTexts['saved.yes'])}
                onClick={() => {
                  setSaving('there');
                }}
              />
              {saving === 'asked' ? (
                <DefaultButton
                  text={inPaneLanguage(surveyPaneTexts['saved.no'])}
                  onClick={() => {
                    setSaving('missing');
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
      )}
    </>
  );
}

const sentences = {
  asked: 'saved.asked',
  missing: 'saved.other',
  there: 'saved.done',
} as const satisfies Record<Exclude<Saving, 'not yet'>, keyof typeof surveyPaneTexts>;
