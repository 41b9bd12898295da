/** The ways in for one file of the disk: a button that always works, and a place to drop it. */
import * as React from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/components/Button/DefaultButton/DefaultButton';
import { PrimaryButton } from 'office-ui-fabric-react/lib/components/Button/PrimaryButton/PrimaryButton';
import type { DiskFile, DiskFiles, FileKind } from '../../ports/disk-files';

export interface OpenFileProps {
  readonly disk: DiskFiles;
  readonly kind: FileKind;
  readonly onFile: (file: DiskFile) => void;
  /** The file cannot be read at the moment. */
  readonly onUnreadable: () => void;
}

const endings = { workbook: '.xlsx,.xlsm', paper: '.docx,.dotx' } as const;

/** Asks as the browser can: so that the file can be written back, or by an input. */
export function OpenButton(
  props: OpenFileProps & { readonly text: string; readonly look: 'primary' | 'default' },
): React.ReactElement {
  const { disk, kind, text, look, onFile, onUnreadable } = props;
  const input = React.useRef<HTMLInputElement>(null);
  const hand = (asked: Promise<DiskFile | undefined>): void => {
    asked.then(
      (file) => {
        if (file) onFile(file);
      },
      (error: unknown) => {
        console.error(error);
        onUnreadable();
      },
    );
  };
  const Button = look === 'primary' ? PrimaryButton : DefaultButton;
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept={endings[kind]}
        aria-label={text}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) hand(disk.take(file));
          // So that choosing the same file again is a choice, too.
          currentTarget.value = '';
        }}
      />
      <Button
        text={text}
        onClick={() => {
          if (disk.writesBack) hand(disk.pick(kind));
          else input.current?.click();
        }}
      />
    </>
  );
}

/** Around whatever may be dropped upon. */
export function FileDrop(
  props: Omit<OpenFileProps, 'kind'> & { readonly hint: string; readonly children: React.ReactNode },
): React.ReactElement {
  const { disk, onFile, onUnreadable, hint, children } = props;
  const [isOver, setOver] = React.useState(false);
  return (
    <div
      className={isOver ? 'drop drop-over' : 'drop'}
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
        const [item] = event.dataTransfer.items;
        const [file] = event.dataTransfer.files;
        if (file) disk.take(file, item).then(onFile, onUnreadable);
      }}
    >
      {children}
      <p className="quiet small">{hint}</p>
    </div>
  );
}
