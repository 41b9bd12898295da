/** Answers that are new, change, go or stay: before and after, with the cell of the file, and the choice between them. */
import * as React from 'react';
import { Link } from 'office-ui-fabric-react/lib/Link';
import type {
  Decision,
  PreviewedFile,
  ShownChoice,
  ShownDifference,
} from '../../../app/excel-desk/returns/returns-view';
import { returnsTexts } from '../../../core/texts/panes/returns-texts';
import { inPaneLanguage } from '../../shared/pane-text';
import { germanPart } from '../form/german-part';
import { LongList } from './long-list';
import type { Decisions } from './use-decisions';

export interface DifferenceListProps {
  readonly file: PreviewedFile;
  /** Left out where nothing is to be decided any more. */
  readonly decisions?: Decisions | undefined;
}

type Chosen = NonNullable<ShownChoice['chosen']>;

export function DifferenceList({ file, decisions }: DifferenceListProps): React.ReactElement {
  const { id, name, differences } = file;
  const decision = decisions?.of(id) ?? {};
  const choosable = differences.filter(({ choice }) => choice !== null);
  const choose = (chosen: Chosen, among: readonly ShownDifference[]): void => {
    const answers = Object.fromEntries(among.map((one) => [one.name, chosen]));
    decisions?.decide([id, { ...decision, answers: { ...decision.answers, ...answers } }]);
  };
  return (
    <>
      {decisions && choosable.length > 1 && (
        <p className="ways">
          {(['file', 'held'] as const).map((chosen) => {
            const label = inPaneLanguage(
              returnsTexts[chosen === 'file' ? 'choice.allFile' : 'choice.allHeld'],
            );
            return (
              <Link
                key={chosen}
                aria-label={inPaneLanguage(returnsTexts['decide.of'], { label, file: name })}
                onClick={() => {
                  choose(chosen, choosable);
                }}
              >
                {label}
              </Link>
            );
          })}
        </p>
      )}
      <LongList items={differences}>
        {(difference) => (
          <div className="difference">
            <div {...germanPart()}>{difference.label}</div>
            {decisions && difference.choice ? (
              <Choice
                difference={difference}
                name={`choice-${id}-${difference.name}`}
                chosen={chosenOf(difference, difference.choice, decision)}
                own={difference.choice.own}
                onChoose={(chosen) => {
                  choose(chosen, [difference]);
                }}
              />
            ) : (
              <Change difference={difference} />
            )}
            {difference.cell !== '' && (
              <div className="row-more">{inPaneLanguage(returnsTexts.cell, { cell: difference.cell })}</div>
            )}
          </div>
        )}
      </LongList>
    </>
  );
}

/** What a person has just said goes before what the preview says. */
function chosenOf({ name }: ShownDifference, { chosen }: ShownChoice, { answers }: Decision): Chosen | null {
  return answers?.[name] ?? chosen;
}

function Choice(props: {
  readonly difference: ShownDifference;
  readonly name: string;
  readonly chosen: Chosen | null;
  readonly own: boolean;
  readonly onChoose: (chosen: Chosen) => void;
}): React.ReactElement {
  const { difference, name, chosen, own, onChoose } = props;
  const { kind, label, before, after } = difference;
  const blank = inPaneLanguage(returnsTexts.blank);
  const texts: Readonly<Record<Chosen, string>> = {
    held: inPaneLanguage(returnsTexts[own ? 'choice.own' : 'choice.held'], { value: before ?? blank }),
    file: inPaneLanguage(returnsTexts['choice.file'], { value: after ?? blank }),
  };
  return (
    <fieldset className="several">
      <legend className="unseen" {...germanPart()}>
        {label}
      </legend>
      {chosen === null && (
        <div>
          <span className={`tag tag-${kind}`}>{inPaneLanguage(returnsTexts[`kind.${kind}`])}</span>
        </div>
      )}
      {(['held', 'file'] as const).map((one) => (
        <label key={one} className="several-choice one-choice">
          <input
            id={`${name}-${one}`}
            type="radio"
            name={name}
            checked={chosen === one}
            onChange={() => {
              onChoose(one);
            }}
          />
          <span>{texts[one]}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Change({ difference }: { readonly difference: ShownDifference }): React.ReactElement {
  const { kind, before, after, kept, choice } = difference;
  const blank = inPaneLanguage(returnsTexts.blank);
  if (kept) {
    return (
      <div>
        <ins {...germanPart()}>{before ?? blank}</ins>
        <div className="row-more">
          {inPaneLanguage(returnsTexts[choice?.own === true ? 'difference.kept' : 'difference.stays'])} ·{' '}
          {inPaneLanguage(returnsTexts['difference.inFile'], { value: after ?? blank })}
        </div>
      </div>
    );
  }
  return (
    <div>
      <span className={`tag tag-${kind}`}>{inPaneLanguage(returnsTexts[`kind.${kind}`])}</span>{' '}
      {kind !== 'new' && (
        <>
          <del {...germanPart()}>{before ?? blank}</del> <span aria-hidden="true">→ </span>
        </>
      )}
      <ins {...germanPart()}>{after ?? blank}</ins>
    </div>
  );
}
