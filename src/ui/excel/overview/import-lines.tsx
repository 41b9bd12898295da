/** The last imports and what they brought; the last of them can be taken back. */
import * as React from 'react';
import type { Door } from '../../../app/excel-desk/door';
import type { ExcelDesk } from '../../../app/excel-desk/excel-desk';
import type { ImportLine } from '../../../app/excel-desk/overview/list-imports';
import { overviewTexts } from '../../../core/texts/panes/overview-texts';
import type { Place } from '../../../core/values/issue';
import { inPaneLanguage } from '../../shared/pane-text';
import { sayMoment } from '../../../core/values/moment';
import { Section } from './section';
import { UndoImport } from './undo-import';

export interface ImportLinesProps {
  readonly desk: Pick<ExcelDesk, 'returns'>;
  readonly imports: readonly ImportLine[];
  readonly onGo: (door: Door) => void;
  readonly onShow: (at: Place) => void;
  readonly onChanged: () => void;
}

export function ImportLines(props: ImportLinesProps): React.ReactElement {
  const { desk, imports, onGo, onShow, onChanged } = props;
  const [asked, setAsked] = React.useState<string>();
  const [done, setDone] = React.useState<string>();
  const line = React.useRef<HTMLParagraphElement>(null);
  const opener = React.useRef<HTMLButtonElement>(null);
  React.useEffect(() => {
    if (done !== undefined) line.current?.focus();
  }, [done]);
  return (
    <Section title={inPaneLanguage(overviewTexts['imports.title'])}>
      {done !== undefined && (
        <p ref={line} tabIndex={-1} className="done">
          {done}
        </p>
      )}
      {imports.length === 0 && <p className="quiet line">{inPaneLanguage(overviewTexts['imports.none'])}</p>}
      {imports.length > 0 && (
        <ul className="plain">
          {imports.map(({ id, at, what, files, brought, isUndone, isLast }) => (
            <li key={id} className="line ruled">
              <span className="figure">{sayMoment(at)}</span> {what}
              {isUndone && (
                <span className="quiet"> · {inPaneLanguage(overviewTexts['imports.undone'])}</span>
              )}
              {files !== '' && <span className="block quiet small">{files}</span>}
              {brought.length > 0 && <span className="block small">{brought.join(' · ')}</span>}
              {isLast && asked !== id && (
                <button
                  ref={opener}
                  type="button"
                  className="link-button"
                  onClick={() => {
                    setDone(undefined);
                    setAsked(id);
                  }}
                >
                  {inPaneLanguage(overviewTexts['imports.undo'])}
                </button>
              )}
              {isLast && asked === id && (
                <UndoImport
                  desk={desk}
                  when={sayMoment(at)}
                  onGo={onGo}
                  onShow={onShow}
                  onCancel={() => {
                    setAsked(undefined);
                    // The button is back with the next drawing.
                    setTimeout(() => opener.current?.focus());
                  }}
                  onDone={(sentence) => {
                    setAsked(undefined);
                    setDone(sentence);
                    onChanged();
                  }}
                />
              )}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
