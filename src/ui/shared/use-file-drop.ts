/** What a place needs to take one dropped file: its handlers, and whether a file is over it right now. */
import * as React from 'react';
import { droppedFile } from './taken-file';

export interface FileDropWays {
  /** With the item the file came in: by it the browser may give a way back to the file on the disk. */
  readonly onFile: (file: File, item: DataTransferItem | undefined) => void;
  /** With the sentence why there is no one file. */
  readonly onProblem: (sentence: string) => void;
}

export interface FileDropZone {
  readonly isOver: boolean;
  readonly handlers: Pick<React.HTMLAttributes<HTMLElement>, 'onDragOver' | 'onDragLeave' | 'onDrop'>;
}

export function useFileDrop({ onFile, onProblem }: FileDropWays): FileDropZone {
  const [isOver, setOver] = React.useState(false);
  return {
    isOver,
    handlers: {
      onDragOver: (event) => {
        event.preventDefault();
        setOver(true);
      },
      onDragLeave: () => {
        setOver(false);
      },
      onDrop: (event) => {
        event.preventDefault();
        setOver(false);
        const [item] = event.dataTransfer.items;
        const file = droppedFile(event.dataTransfer.files);
        if (typeof file === 'string') onProblem(file);
        else onFile(file, item);
      },
    },
  };
}
