/** The parts of a paper as headings, paragraphs, lists and tables; every text stays a text. */
import * as React from 'react';
import { benchTexts } from '../../../core/texts/panes/bench-texts';
import { sectionNames } from '../../../core/texts/section-names';
import type { PaperPart, PaperTable, PaperTableCell } from '../../../ports/paper-file';
import { useNarrow } from '../use-narrow';
import { inPaneLanguage } from '../../shared/pane-text';

export interface PaperPartsProps {
  readonly parts: readonly PaperPart[];
  /** The section that was asked for last. */
  readonly shown: string | undefined;
}

export function PaperParts({ parts, shown }: PaperPartsProps): React.ReactElement {
  return (
    <>
      {parts.map((part, index) => (
        <Part key={part.kind === 'section' ? part.id : index} part={part} shown={shown} />
      ))}
    </>
  );
}

export function sectionElementId(id: string): string {
  return `paper-${id}`;
}

function Part({
  part,
  shown,
}: {
  readonly part: PaperPart;
  readonly shown: string | undefined;
}): React.ReactElement {
  switch (part.kind) {
    case 'heading':
      return <Heading level={part.level} text={part.text} />;
    case 'paragraph':
      return <p className={`paper-${part.role}`}>{part.text}</p>;
    case 'list':
      return (
        <ul>
          {part.items.map((item, index) => (
            <li key={index}>{item}</li>
          ))}
        </ul>
      );
    case 'table':
      return <Table table={part} />;
    case 'section':
      return (
        <div
          id={sectionElementId(part.id)}
          tabIndex={-1}
          className={part.id === shown ? 'paper-section shown' : 'paper-section'}
        >
          {part.parts.length === 0 ? (
            <p className="paper-place">
              {inPaneLanguage(benchTexts['paper.place'], { title: nameOf(part.id) })}
            </p>
          ) : (
            <PaperParts parts={part.parts} shown={shown} />
          )}
        </div>
      );
  }
}

/** One level lower than in the paper: the first belongs to the page. */
function Heading({ level, text }: { readonly level: number; readonly text: string }): React.ReactElement {
  const Tag = (['h2', 'h3', 'h4', 'h5', 'h6'] as const)[Math.min(level, 5) - 1] ?? 'h6';
  return <Tag className={`paper-heading-${Math.min(level, 3)}`}>{text}</Tag>;
}

function Table({ table }: { readonly table: PaperTable }): React.ReactElement {
  const { caption, headers, rows } = table;
  // Where it is wider than the page it scrolls: the keyboard has to reach it then.
  const reach = useNarrow() ? { role: 'group', tabIndex: 0, 'aria-label': caption } : {};
  const isHeaded = headers === 'row';
  const body = isHeaded ? rows.slice(1) : rows;
  return (
    <div className="paper-table" {...reach}>
      <table className={headers === 'column' ? 'paper-facts' : undefined}>
        {caption !== '' && <caption>{caption}</caption>}
        {isHeaded && rows[0] && (
          <thead>
            <Row cells={rows[0]} head="all" />
          </thead>
        )}
        <tbody>
          {body.map((cells, index) => (
            <Row key={index} cells={cells} head={headers === 'column' ? 'first' : 'none'} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row(props: {
  readonly cells: readonly PaperTableCell[];
  readonly head: 'all' | 'first' | 'none';
}): React.ReactElement {
  return (
    <tr>
      {props.cells.map(({ text, align, span }, index) => {
        const rest = {
          ...(align === 'end' ? { className: 'figure end' } : {}),
          ...(span > 1 ? { colSpan: span } : {}),
        };
        if (props.head === 'all')
          return (
            <th key={index} scope="col" {...rest}>
              {text}
            </th>
          );
        if (props.head === 'first' && index === 0)
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
}

function nameOf(id: string): string {
  return id in sectionNames ? inPaneLanguage(sectionNames[id as keyof typeof sectionNames]) : id;
}
