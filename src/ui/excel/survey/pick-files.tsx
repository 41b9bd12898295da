/** The ways in for files: a button that always works, and a place to drop them. */
import * as React from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/components/Button/DefaultButton/DefaultButton';
import { PrimaryButton } from 'office-ui-fabric-react/lib/components/Button/PrimaryButton/PrimaryButton';
import { returnsTexts } from '../../../core/texts/panes/returns-texts';
import { inPaneLanguage } from '../../shared/pane-text';

export interface PickFilesProps {
  readonly onPick: (files: readonly File[]) => void;
}

/** Hands over what was picked, and can be picked again at once. */
export function PickButton(
  props: PickFilesProps & { readonly primary?: boolean; readonly text: string },
): React.ReactElement {
  const input = React.useRef<HTMLInputElement>(null);
  const Button = props.primary === true ? PrimaryButton : DefaultButton;
  return (
    <>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept=".xlsx,.xlsm,.csv,.txt"
        aria-label={props.text}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          event.target.value = '';
          if (files.length > 0) props.onPick(files);
        }}
      />
      <Button text={props.text} onClick={() => input.current?.click()} />
    </>
  );
}

/** Around whatever may be dropped upon. */
export function DropArea({
  onPick,
  children,
}: PickFilesProps & { readonly children: React.ReactNode }): React.ReactElement {
  const [over, setOver] = React.useState(false);
  return (
    <div
      className={over ? 'drop drop-over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => {
        setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const files = [...event.dataTransfer.files];
        if (files.length > 0) onPick(files);
      }}
    >
      {children}
      <p className="quiet small">{inPaneLanguage(returnsTexts.drop)}</p>
    </div>
  );
}
