/** A table of the paper. Of a long one, as the annex has it, the rows come in portions: drawn all at once nothing else moves. */
import * as React from 'react';
import { benchTexts } from '../../../core/texts/panes/bench-texts';
import { formatNumber } from '../../../core/values/german-notation';
import type { PaperTable, PaperTableCell } from '../../../ports/paper-file';
import { inPaneLanguage, paneLanguage } from '../../shared/pane-text';
import { useNarrow } from '../use-narrow';

/** Rows that are shown at first, and with each further step. */
const PORTION = 100;

export function PaperTableView({ table }: { readonly table: PaperTable }): React.ReactElement {
  const { caption, headers, rows } = table;
  const [shown, setShown] = React.useState(PORTION);
  const body = React.useRef<HTMLTableSectionElement>(null);
  const isHeaded = headers === 'row';
  const all = isHeaded ? rows.slice(1) : rows;
  const more = all.length - shown;
  React.useEffect(() => {
    // What was pressed may be gone; reading goes on with the first of the new rows.
    if (shown > PORTION) body.current?.rows[shown - PORTION]?.focus();
  }, [shown]);
  // Where it is wider than the page it scrolls: the keyboard has to reach it then.
  const reach = useNarrow() ? { role: 'group', tabIndex: 0, 'aria-label': caption } : {};
  return (
    <>
      <div className="paper-table" {...reach}>
        <table className={headers === 'column' ? 'paper-facts' : undefined}>
          {caption !== '' && <caption>{caption}</caption>}
          {isHeaded && rows[0] && (
            <thead>
              <Row cells={rows[0]} head="all" />
            </thead>
          )}
          <tbody ref={body}>
            {all.slice(0, shown).map((cells, index) => (
              <Row
                key={index}
                cells={cells}
                head={headers === 'column' ? 'first' : 'none'}
                takesFocus={index > 0 && index % PORTION === 0}
              />
            ))}
          </tbody>
        </table>
      </div>
      {more > 0 && (
        <p className="paper-more" lang={paneLanguage()}>
          <button
            type="button"
            className="quiet-button"
            onClick={() => {
              setShown(shown + PORTION);
            }}
          >
            {inPaneLanguage(benchTexts['paper.more'], { count: more, number: formatNumber(more) })}
          </button>
        </p>
      )}
    </>
  );
}

interface RowProps {
  readonly cells: readonly PaperTableCell[];
  readonly head: 'all' | 'first' | 'none';
  readonly takesFocus?: boolean;
}

/** Drawn once: the rows before stay as they are when more are shown. */
const Row = React.memo(function Row({ cells, head, takesFocus }: RowProps): React.ReactElement {
  return (
    <tr {...(takesFocus === true ? { tabIndex: -1 } : {})}>
      {cells.map(({ text, align, span }, index) => {
        const rest = {
          ...(align === 'end' ? { className: 'figure end' } : {}),
          ...(span > 1 ? { colSpan: span } : {}),
        };
        if (head === 'all')
          return (
            <th key={index} scope="col" {...rest}>
              {text}
            </th>
          );
        if (head === 'first' && index === 0)
          return (
            <th key={index} scope="row" {...rest}>
              {text}
            </th>
          );
        return (
          <td key={index} {...rest}>
            {text}
          </td>
        );
      })}
    </tr>
  );
});
