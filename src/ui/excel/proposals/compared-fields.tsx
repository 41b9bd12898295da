/** A proposal and an offer field by field: where they differ one chooses, the rest is folded away. */
import * as React from 'react';
import type {
  AlikeField,
  AlikeOffer,
  ProposalView,
} from '../../../app/excel-desk/proposals/proposal-view-model';
import { proposalTexts as texts } from '../../../core/texts/panes/proposal-texts';
import { inPaneLanguage as say } from '../../shared/pane-text';
import type { WantedRow } from '../form/field-props';
import { germanPart } from '../form/german-part';
import { NewRowButton } from '../form/new-row-button';

export interface ComparedFieldsProps {
  readonly view: ProposalView;
  readonly alike: AlikeOffer;
  /** Columns whose value is to be the proposal's. */
  readonly taken: ReadonlySet<string>;
  readonly onTake: (taken: ReadonlySet<string>) => void;
  /** Adds a row that the proposal names and that is not there yet. */
  readonly onNew: (wanted: WantedRow) => void;
  /** What was done last from a field, to be said beneath it. */
  readonly lineOf: (column: string) => React.ReactNode;
}

export function ComparedFields(props: ComparedFieldsProps): React.ReactElement {
  const { alike } = props;
  const differing = alike.fields.filter(({ kind }) => kind === 'differs' || kind === 'filled');
  const rest = alike.fields.filter((field) => !differing.includes(field));
  return (
    <>
      <p>{say(texts.reasons, { reasons: alike.reasons })}</p>
      <section aria-labelledby="differing-title" className="compared">
        <h2 id="differing-title">
          {differing.length === 0
            ? say(texts['differing.none'])
            : say(texts.differing, { count: differing.length })}
        </h2>
        {differing.map((field) => (
          <Differing key={field.column} {...props} field={field} />
        ))}
      </section>
      {rest.length > 0 && (
        <details className="rest">
          <summary>{say(texts.same, { count: rest.length })}</summary>
          <dl className="entries">
            {rest.map(({ column, label, inRegister }) => (
              <div key={column} {...germanPart()}>
                <dt>{label}</dt>
                <dd>{inRegister}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </>
  );
}

function Differing(props: ComparedFieldsProps & { readonly field: AlikeField }): React.ReactElement {
  const { view, alike, taken, onTake, onNew, lineOf, field } = props;
  const { column, label, inRegister, inProposal, canTake, lacks } = field;
  const choose = (isTaken: boolean): void => {
    const next = new Set(taken);
    if (isTaken) next.add(column);
    else next.delete(column);
    onTake(next);
  };
  const sides = [
    {
      isTaken: false,
      from: say(texts['inRegister.row'], { row: alike.at.sheetRow ?? 0 }),
      text: inRegister,
    },
    { isTaken: true, from: view.source.label, text: inProposal },
  ];
  return (
    <fieldset className="field side-by-side">
      <legend {...germanPart()}>{label}</legend>
      {sides.map(({ isTaken, from, text }) => (
        <label key={from} className="choice side">
          <input
            type="radio"
            {...(isTaken ? { id: `field-${column}` } : {})}
            name={`take-${column}`}
            checked={taken.has(column) === isTaken}
            disabled={isTaken && !canTake}
            onChange={() => {
              choose(isTaken);
            }}
          />
          <span>
            <span className="small quiet">{from}</span>
            <span className="side-text" {...(text === '' ? {} : germanPart())}>
              {text === '' ? say(texts.blank) : text}
            </span>
          </span>
        </label>
      ))}
      {!canTake && (
        <div className="side-note">
          <p className="small quiet">
            {lacks
              ? say(texts.lacking, { text: inProposal, table: lacks.title })
              : say(texts.unread, { text: inProposal })}
          </p>
          {lacks && (
            <NewRowButton wanted={{ field: column, target: lacks, called: inProposal }} onNew={onNew} />
          )}
        </div>
      )}
      <div className="side-note">{lineOf(column)}</div>
    </fieldset>
  );
}
