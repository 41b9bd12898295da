/** The way in for files that always works: a button. */
import * as React from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/components/Button/DefaultButton/DefaultButton';
import { PrimaryButton } from 'office-ui-fabric-react/lib/components/Button/PrimaryButton/PrimaryButton';

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
