/** Both versions of a section: beside each other where there is room, else below each other; each difference has a sign and a word. */
import * as React from 'react';
import type { ComparedPair } from '../../../core/report/compare-texts';
import type { TableCell } from '../../../core/report/comparable-lines';
import type { LinePart } from '../../../core/report/pair-lines';
import { wordPaneTexts } from '../../../core/texts/panes/word-pane-texts';
import { formatNumber } from '../../../core/values/german-notation';
import { inPaneLanguage } from '../../shared/pane-text';

export interface ComparedTextsProps {
  readonly pairs: readonly ComparedPair[];
  readonly differences: number;
}

/** Whoever finds more differences than that decides without reading each; drawing thousands would stop the pane. */
const MOST_RUNS = 200;

export function ComparedTexts({ pairs, differences }: ComparedTextsProps): React.ReactElement {
  const title = inPaneLanguage(wordPaneTexts.compare);
  const runs = runsOf(pairs);
  const more = runs.slice(MOST_RUNS).filter(({ kind }) => kind !== 'same').length;
  return (
    <section aria-label={title} className="compared">
      <h2>{title}</h2>
      {differences === 0 && <p>{inPaneLanguage(wordPaneTexts['compare.none'])}</p>}
      {runs.slice(0, MOST_RUNS).map((run, index) =>
        run.kind === 'same' ? (
          <details key={index} className="fold">
            <summary>
              {inPaneLanguage(wordPaneTexts['compare.same'], {
                count: run.lines.length,
                number: formatNumber(run.lines.length),
              })}
            </summary>
            {run.lines.map((line, at) => (
              <p key={at}>{line}</p>
            ))}
          </details>
        ) : (
          <Difference key={index} pair={run} isNewTable={isOtherTable(run.cell, runs.slice(0, index))} />
        ),
      )}
      {more > 0 && (
        <p>{inPaneLanguage(wordPaneTexts['compare.more'], { count: more, number: formatNumber(more) })}</p>
      )}
    </section>
  );
}

type Differing = Exclude<ComparedPair, { readonly kind: 'same' }>;
type Run = Differing | { readonly kind: 'same'; readonly lines: readonly string[] };

/** Lines that are the same on both sides, put together. */
function runsOf(pairs: readonly ComparedPair[]): readonly Run[] {
  const runs: Run[] = [];
  let same: string[] = [];
  const close = (): void => {
    if (same.length > 0) runs.push({ kind: 'same', lines: same });
    same = [];
  };
  for (const pair of pairs) {
    if (pair.kind === 'same') same.push(pair.text);
    else {
      close();
      runs.push(pair);
    }
  }
  close();
  return runs;
}

const signs = { changed: '≠', onlyDocument: '−', onlyWorkbook: '+' } as const;

/** Whether the cell is in another table than the difference before it. */
function isOtherTable(cell: TableCell | undefined, before: readonly Run[]): boolean {
  const last = [...before].reverse().find((one): one is Differing => one.kind !== 'same');
  return cell !== undefined && cell.table !== '' && last?.cell?.table !== cell.table;
}

/** "Zeile „Begegnung“, Spalte „aktiv“": where in its table it is; undefined for what is no cell. */
function describeCell({ kind, cell }: Differing): string | undefined {
  if (cell === undefined) return undefined;
  const { row, column } = cell;
  if (row === '') return inPaneLanguage(wordPaneTexts['compare.header'], { column });
  if (kind !== 'changed' || column === '') return inPaneLanguage(wordPaneTexts['compare.row'], { row });
  return inPaneLanguage(wordPaneTexts['compare.cell'], { row, column });
}

interface DifferenceProps {
  readonly pair: Differing;
  readonly isNewTable: boolean;
}

function Difference({ pair, isNewTable }: DifferenceProps): React.ReactElement {
  const { cell } = pair;
  const where = describeCell(pair);
  const kind = inPaneLanguage(wordPaneTexts[`compare.${pair.kind}`]);
  const document =
    pair.kind === 'changed' ? pair.document : pair.kind === 'onlyDocument' ? whole(pair.text) : null;
  const workbook =
    pair.kind === 'changed' ? pair.workbook : pair.kind === 'onlyWorkbook' ? whole(pair.text) : null;
  return (
    <div className="pair">
      {isNewTable && cell && (
        <h3 className="quiet small">
          {inPaneLanguage(wordPaneTexts['compare.table'], { table: cell.table })}
        </h3>
      )}
      <p className="pair-kind">
        <span className="sign" aria-hidden="true">
          {signs[pair.kind]}
        </span>
        {where === undefined ? kind : pair.kind === 'changed' ? where : `${where}: ${kind}`}
      </p>
      {where !== undefined && document && workbook ? (
        <p>
          <Parts parts={document} element="del" /> <span aria-hidden="true">→</span>
          <span className="unseen">{inPaneLanguage(wordPaneTexts['compare.becomes'])}</span>{' '}
          <Parts parts={workbook} element="ins" />
        </p>
      ) : (
        <div className="pair-sides">
          {document && (
            <div className="pair-side">
              <p className="quiet small">{inPaneLanguage(wordPaneTexts['compare.document'])}</p>
              <p>
                <Parts parts={document} element="del" />
              </p>
            </div>
          )}
          {workbook && (
            <div className="pair-side">
              <p className="quiet small">{inPaneLanguage(wordPaneTexts['compare.workbook'])}</p>
              <p>
                <Parts parts={workbook} element="ins" />
              </p>
            </div>
          )}
        </div>
      )}
    </div>
  );
}

function whole(text: string): readonly LinePart[] {
  return [{ text, differs: true }];
}

interface PartsProps {
  readonly parts: readonly LinePart[];
  readonly element: 'del' | 'ins';
}

function Parts({ parts, element: Element }: PartsProps): React.ReactElement {
  return (
    <>
      {parts.map(({ text, differs }, index) =>
        differs ? <Element key={index}>{text}</Element> : <span key={index}>{text}</span>,
      )}
    </>
  );
}
