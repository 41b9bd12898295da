/** A section as it would stand in the document, in the pane's own simple form; wide tables scroll in their own frame. */
import * as React from 'react';
import type { PreviewPiece } from '../../../app/word-desk/preview-pieces';
import { wordPaneTexts } from '../../../core/texts/panes/word-pane-texts';
import { formatNumber } from '../../../core/values/german-notation';
import { inPaneLanguage, paneLanguage } from '../../shared/pane-text';

export function SectionPreview({ pieces }: { readonly pieces: readonly PreviewPiece[] }): React.ReactElement {
  return (
    // What is previewed is German, whatever the pane speaks.
    <section className="preview" lang="de" aria-label={inPaneLanguage(wordPaneTexts.preview)}>
      {pieces.map((piece, index) => (
        <Piece key={index} piece={piece} />
      ))}
    </section>
  );
}

function Piece({ piece }: { readonly piece: PreviewPiece }): React.ReactElement {
  switch (piece.kind) {
    case 'heading':
      return piece.level === 1 ? (
        <h2 className="preview-heading">{piece.text}</h2>
      ) : (
        <h3 className="preview-heading">{piece.text}</h3>
      );
    case 'paragraph':
      return <p className={`preview-${piece.role}`}>{piece.text}</p>;
    case 'list':
      return (
        <ul>
          {piece.items.map((item, index) => (
            <li key={index}>{item}</li>
          ))}
        </ul>
      );
    case 'source':
      return <p className="quiet small">{piece.text}</p>;
    case 'table':
      return <PreviewTable {...piece} />;
  }
}

type TablePiece = Extract<PreviewPiece, { readonly kind: 'table' }>;

function PreviewTable(table: TablePiece): React.ReactElement {
  const { caption, description, columns, rows, more, headers } = table;
  const name = caption === '' ? description : caption;
  const frame = React.useRef<HTMLDivElement>(null);
  const isWide = useWider(frame);
  return (
    <figure className="preview-figure">
      {/* Outside of the frame that scrolls sideways: the whole of it is read. */}
      {caption !== '' && <figcaption>{caption}</figcaption>}
      {isWide && (
        <p className="quiet small" lang={paneLanguage()}>
          {inPaneLanguage(wordPaneTexts['preview.wide'])}
        </p>
      )}
      <div ref={frame} className="preview-table" role="region" aria-label={name} tabIndex={0}>
        <table aria-label={name}>
          {headers === 'row' && (
            <thead>
              <tr>
                {columns.map(({ title, align }, column) => (
                  <th key={column} scope="col" className={`align-${align}`}>
                    {title}
                  </th>
                ))}
              </tr>
            </thead>
          )}
          <tbody>
            {rows.map((row, index) => (
              <tr key={index}>
                {columns.map(({ align }, column) =>
                  headers === 'column' && column === 0 ? (
                    <th key={column} scope="row">
                      {row[column] ?? ''}
                    </th>
                  ) : (
                    <td key={column} className={`align-${align}`}>
                      {row[column] ?? ''}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {more > 0 && (
        <p className="quiet small" lang={paneLanguage()}>
          {inPaneLanguage(wordPaneTexts['preview.more'], { count: more, number: formatNumber(more) })}
        </p>
      )}
    </figure>
  );
}

/** Whether what it holds is wider than itself, so that a part is out of sight. */
function useWider(frame: React.RefObject<HTMLElement>): boolean {
  const [isWider, setWider] = React.useState(false);
  React.useEffect(() => {
    const element = frame.current;
    if (!element) return undefined;
    const look = (): void => {
      setWider(element.scrollWidth > element.clientWidth);
    };
    look();
    // It may be folded away at first. Where nobody tells of sizes the first look counts.
    if (!('ResizeObserver' in window)) return undefined;
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [frame]);
  return isWider;
}
