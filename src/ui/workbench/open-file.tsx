/** The ways in for one file of the disk: a button that always works, and a place to drop it. */
import * as React from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/components/Button/DefaultButton/DefaultButton';
import { workbenchTexts } from '../../core/texts/panes/workbench-texts';
import type { DiskFile, DiskFiles, FileKind } from '../../ports/disk-files';
import { inPaneLanguage } from '../shared/pane-text';
import { sayTooLarge } from '../shared/taken-file';
import { useFileDrop } from '../shared/use-file-drop';

export interface OpenFileProps {
  readonly disk: DiskFiles;
  readonly kind: FileKind;
  readonly onFile: (file: DiskFile) => void;
  /** There is none, or it cannot be taken: the sentence says why. */
  readonly onProblem: (sentence: string) => void;
}

const endings = { workbook: '.xlsx,.xlsm', paper: '.docx,.dotx' } as const;

type Taking = Pick<OpenFileProps, 'disk' | 'onFile' | 'onProblem'>;

export interface FileDialog {
  readonly text: string;
  /** Asks as the browser can: so that the file can be written back, or by the input. */
  readonly ask: () => void;
  /** Has to be on the page; nobody sees it. */
  readonly input: React.ReactElement;
}

/** `text` names what asks for it. */
export function useFileDialog(props: OpenFileProps, text: string): FileDialog {
  const { disk, kind } = props;
  const input = React.useRef<HTMLInputElement>(null);
  return {
    text,
    ask() {
      if (disk.writesBack) hand(props, disk.pick(kind));
      else input.current?.click();
    },
    input: (
      <input
        ref={input}
        type="file"
        hidden
        accept={endings[kind]}
        aria-label={text}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) take(props, file);
          // So that choosing the same file again is a choice, too.
          currentTarget.value = '';
        }}
      />
    ),
  };
}

export function OpenButton(
  props: OpenFileProps & { readonly text: string; readonly isBusy: boolean },
): React.ReactElement {
  const { text, isBusy } = props;
  const { input, ask } = useFileDialog(props, text);
  return (
    <>
      {input}
      <DefaultButton text={text} disabled={isBusy} allowDisabledFocus onClick={ask} />
    </>
  );
}

/** Around whatever may be dropped upon. */
export function FileDrop(
  props: Omit<OpenFileProps, 'kind'> & { readonly hint: string; readonly children: React.ReactNode },
): React.ReactElement {
  const { onProblem, hint, children } = props;
  const { isOver, handlers } = useFileDrop({
    onFile: (file, item) => {
      take(props, file, item);
    },
    onProblem,
  });
  return (
    <div className={isOver ? 'drop drop-over' : 'drop'} {...handlers}>
      {children}
      <p className="quiet small">{hint}</p>
    </div>
  );
}

function take(ways: Taking, file: File, item?: DataTransferItem): void {
  const problem = sayTooLarge(file.name, file.size);
  if (problem === undefined) hand(ways, ways.disk.take(file, item));
  else ways.onProblem(problem);
}

function hand({ onFile, onProblem }: Taking, asked: Promise<DiskFile | undefined>): void {
  asked.then(
    (file) => {
      const problem = file && sayTooLarge(file.name, file.bytes.length);
      if (problem !== undefined) onProblem(problem);
      else if (file) onFile(file);
    },
    (error: unknown) => {
      console.error(error);
      onProblem(inPaneLanguage(workbenchTexts.unreadable));
    },
  );
}
