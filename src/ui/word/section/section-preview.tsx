/** A section as it would stand in the document, in the pane's own simple form; wide tables scroll in their own frame. */
import * as React from 'react';
import type { PreviewPiece } from '../../../app/word-desk/preview-pieces';
import { wordPaneTexts } from '../../../core/texts/panes/word-pane-texts';
import { inPaneLanguage } from '../../shared/pane-text';

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

function PreviewTable({ caption, description, columns, rows, headers }: TablePiece): React.ReactElement {
  const name = caption === '' ? description : caption;
  return (
    <div className="preview-table" role="region" aria-label={name} tabIndex={0}>
      <table>
        {caption !== '' && <caption>{caption}</caption>}
        {headers === 'row' && (
          <thead>
            <tr>
              {columns.map(({ title, align }) => (
                <th key={title} scope="col" className={`align-${align}`}>
                  {title}
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {columns.map(({ title, align }, column) =>
                headers === 'column' && column === 0 ? (
                  <th key={title} scope="row">
                    {row[column] ?? ''}
                  </th>
                ) : (
                  <td key={title} className={`align-${align}`}>
                    {row[column] ?? ''}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
