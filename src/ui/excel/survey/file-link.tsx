/** A file that was made here, to be saved by a link: some hosts take no other way of saving. */
import * as React from 'react';
import { surveyPaneTexts } from '../../../core/texts/panes/survey-pane-texts';
import type { NamedFile } from '../../../ports/workbook-files';
import { inPaneLanguage } from '../../shared/pane-text';

export function FileLink({ file }: { readonly file: NamedFile }): React.ReactElement {
  const { name, bytes } = file;
  const [address, setAddress] = React.useState<string>();
  React.useEffect(() => {
    const made = URL.createObjectURL(new Blob([new Uint8Array(bytes)]));
    setAddress(made);
    return () => {
      URL.revokeObjectURL(made);
    };
  }, [bytes]);
  return (
    <a className="file-link" href={address} download={name}>
      {inPaneLanguage(surveyPaneTexts['forms.save'], { name })}
    </a>
  );
}
