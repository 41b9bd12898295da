/**
 * Whether the workbook was saved anew since it was picked. A picked file is a look at it at that moment: most browsers
 * refuse to read it once the file on the disk has changed, some tell a later date; others tell nothing.
 */
import * as React from 'react';

export interface SavedSince {
  /** Name of the file that has changed. */
  readonly file: string | undefined;
  /** Another one was picked. */
  readonly forget: () => void;
}

/** When each file that was picked had been saved; the view around it comes and goes. */
const dates = new WeakMap<File, number>();

/** Looked at when the view opens and when the person comes back to the pane. */
export function useSavedSince(picked: { readonly current: File | undefined }): SavedSince {
  const [changed, setChanged] = React.useState<File>();
  React.useEffect(() => {
    let current = true;
    const look = (): void => {
      const file = picked.current;
      if (!file) return;
      const before = dates.get(file) ?? file.lastModified;
      dates.set(file, before);
      const tell = (isChanged: boolean): void => {
        if (current && picked.current === file) setChanged(isChanged ? file : undefined);
      };
      // One byte says whether it can still be read, however large it is.
      file
        .slice(0, 1)
        .arrayBuffer()
        .then(
          () => {
            tell(file.lastModified !== before);
          },
          () => {
            tell(true);
          },
        );
    };
    look();
    window.addEventListener('focus', look);
    return () => {
      current = false;
      window.removeEventListener('focus', look);
    };
  }, [picked]);
  const forget = React.useCallback(() => {
    setChanged(undefined);
  }, []);
  return { file: changed?.name, forget };
}
