/**
 * A whole step takes in what is dropped anywhere on it, and what is pasted while nobody writes in a field of it: files,
 * copied cells, text.
 */
import * as React from 'react';

export interface TakenIn {
  readonly onFiles: (files: readonly File[]) => void;
  readonly onText: (text: string) => void;
}

/** `inside` is anything in the step's view. While it is busy nothing is taken in. Result: something is held over it. */
export function useTakeIn(
  inside: React.RefObject<HTMLElement>,
  isBusy: boolean,
  { onFiles, onText }: TakenIn,
): boolean {
  const [isOver, setOver] = React.useState(false);
  const current = React.useRef({ isBusy, onFiles, onText });
  current.current = { isBusy, onFiles, onText };
  // Before anything is seen: what is pasted at once is taken in as well.
  React.useLayoutEffect(() => {
    const view = (): Element | null => inside.current?.closest('main') ?? null;
    const isOn = (target: EventTarget | null): boolean =>
      target instanceof Node && view()?.contains(target) === true;
    const take = (data: DataTransfer | null): boolean => {
      if (!data || current.current.isBusy) return false;
      const found = contentOf(data);
      if (typeof found === 'string') current.current.onText(found);
      else if (found.length > 0) current.current.onFiles(found);
      return found.length > 0;
    };
    const over = (event: DragEvent): void => {
      if (!isOn(event.target)) return;
      event.preventDefault();
      if (event.dataTransfer && current.current.isBusy) event.dataTransfer.dropEffect = 'none';
      setOver(!current.current.isBusy);
    };
    const leave = (event: DragEvent): void => {
      if (!isOn(event.relatedTarget)) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      setOver(false);
      if (!isOn(event.target)) return;
      // Else the browser would open the file in place of the page.
      event.preventDefault();
      take(event.dataTransfer);
    };
    const paste = (event: ClipboardEvent): void => {
      const { target } = event;
      if (isField(target) || (target !== document.body && !isOn(target))) return;
      if (take(event.clipboardData)) event.preventDefault();
    };
    document.addEventListener('dragover', over);
    document.addEventListener('dragleave', leave);
    document.addEventListener('drop', drop);
    document.addEventListener('paste', paste);
    return () => {
      document.removeEventListener('dragover', over);
      document.removeEventListener('dragleave', leave);
      document.removeEventListener('drop', drop);
      document.removeEventListener('paste', paste);
    };
  }, [inside]);
  return isOver;
}

const form = /\.(xlsx|xlsm|csv|txt)$/i;

/** Excel puts a picture beside the cells, and some systems the name of a file beside the file. */
function contentOf(data: DataTransfer): string | readonly File[] {
  const files = [...data.files];
  const text = data.getData('text/plain');
  if (files.some(({ name }) => form.test(name)) || text.trim() === '') return files;
  return text;
}

/** What is pasted there is meant for it. */
function isField(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest(
      'textarea, [contenteditable], input:not([type=checkbox]):not([type=radio]):not([type=file])',
    ) !== null
  );
}
