/** What else can be done with a file: a small menu below its button, over the page. */
import * as React from 'react';
import { benchTexts } from '../../core/texts/panes/bench-texts';
import { Closable } from '../shared/closable';
import { inPaneLanguage } from '../shared/pane-text';
import { useFocusBack } from '../shared/use-focus-back';

export interface MenuItem {
  readonly text: string;
  readonly onClick: () => void;
}

export interface FileMenuProps {
  /** The name of the file and how much of it is saved, in full: above there may be no room for it. */
  readonly about: string;
  readonly items: readonly MenuItem[];
  /** Something is being opened or saved: nothing else is begun. */
  readonly isBusy: boolean;
}

export function FileMenu({ about, items, isBusy }: FileMenuProps): React.ReactElement {
  const [isOpen, setOpen] = React.useState(false);
  const place = React.useRef<HTMLDivElement>(null);
  const close = React.useCallback(() => {
    setOpen(false);
  }, []);
  useFocusBack(place, isOpen);
  useLeft(place, isOpen, close);
  return (
    <div ref={place} className="file-menu-place">
      <button
        type="button"
        className="quiet-button file-more"
        aria-expanded={isOpen}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        {inPaneLanguage(benchTexts.more)}
      </button>
      {isOpen && (
        <Closable onClose={close}>
          <div className="file-menu">
            <p className="small">{about}</p>
            <ul className="plain">
              {items.map(({ text, onClick }) => (
                <li key={text}>
                  <button
                    type="button"
                    className="menu-item"
                    aria-disabled={isBusy}
                    onClick={() => {
                      if (isBusy) return;
                      close();
                      onClick();
                    }}
                  >
                    {text}
                  </button>
                </li>
              ))}
            </ul>
          </div>
        </Closable>
      )}
    </div>
  );
}

/** Whoever goes elsewhere with focus or pointer leaves it: nothing that has the focus lies below it. */
function useLeft(place: React.RefObject<HTMLElement>, isOpen: boolean, close: () => void): void {
  React.useEffect(() => {
    if (!isOpen) return undefined;
    const look = ({ target }: Event): void => {
      if (!(target instanceof Node) || place.current?.contains(target) !== true) close();
    };
    document.addEventListener('focusin', look);
    document.addEventListener('pointerdown', look);
    return () => {
      document.removeEventListener('focusin', look);
      document.removeEventListener('pointerdown', look);
    };
  }, [place, isOpen, close]);
}
