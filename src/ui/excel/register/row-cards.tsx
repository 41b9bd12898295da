/** The rows that were found, only as many of them on the page as can be seen. */
import * as React from 'react';
import { List } from 'office-ui-fabric-react/lib/List';
import type { RowCard } from '../../../app/excel-desk/register/row-card';
import { registerTexts as texts } from '../../../core/texts/panes/register-texts';
import { inPaneLanguage as say, paneText } from '../../shared/pane-text';
import { germanPart } from '../form/german-part';

export interface RowCardsProps {
  readonly cards: readonly RowCard[];
  /** Keys of those selected; undefined while nobody selects. */
  readonly selected: ReadonlySet<string> | undefined;
  readonly canVerify: boolean;
  readonly onOpen: (card: RowCard) => void;
  /** Shows the row in the workbook; left out where rows are only chosen. */
  readonly onShow?: (card: RowCard) => void;
  readonly onSelect?: (card: RowCard, isOn: boolean) => void;
  readonly onVerify?: (card: RowCard) => void;
  /** Key of the row that takes the focus: it was open until now. */
  readonly focused?: string | undefined;
  /** Key of the row that was saved just now. */
  readonly saved?: string | undefined;
}

/** Milliseconds. */
const LONGEST_DRAWING = 1000;

export function RowCards(props: RowCardsProps): React.ReactElement {
  const { cards, selected, focused, saved } = props;
  const list = React.useRef<List<RowCard>>(null);
  const root = React.useRef<HTMLDivElement>(null);
  const first = React.useRef({ cards, focused });
  React.useEffect(() => {
    const position = first.current.cards.findIndex(({ key }) => key === first.current.focused);
    if (position < 0) return undefined;
    list.current?.scrollToIndex(position);
    const until = performance.now() + LONGEST_DRAWING;
    let frame = 0;
    const focus = (): void => {
      // Whoever has gone on meanwhile stays there.
      const { activeElement } = document;
      if (activeElement !== document.body && activeElement?.matches('.view-title') !== true) return;
      const rows = root.current?.querySelectorAll<HTMLElement>('[data-key]') ?? [];
      const row = [...rows].find(({ dataset }) => dataset['key'] === first.current.focused);
      if (row) row.focus();
      else if (performance.now() < until) frame = requestAnimationFrame(focus);
    };
    // The list brings it onto the page with one of its next drawings.
    frame = requestAnimationFrame(focus);
    return () => {
      cancelAnimationFrame(frame);
    };
  }, []);
  return (
    <div ref={root} className="cards">
      <List
        ref={list}
        items={[...cards]}
        // Whoever is drawn already has to be drawn anew.
        version={{ selected, saved }}
        getKey={(card, index) => card.key || String(index)}
        aria-label={say(texts['list.label'])}
        onRenderCell={(card) => (card ? <Card {...props} card={card} /> : null)}
      />
    </div>
  );
}

function Card(props: RowCardsProps & { readonly card: RowCard }): React.ReactElement {
  const { card, selected, saved, canVerify, onOpen, onShow, onSelect, onVerify } = props;
  const isSaved = card.key === saved;
  const isDue = card.marks.some(({ kind }) => kind === 'due');
  return (
    <div className={isSaved ? 'card card-saved' : 'card'}>
      {selected && (
        <input
          type="checkbox"
          className="card-select"
          aria-label={say(texts['select.one'], { title: card.title })}
          checked={selected.has(card.key)}
          onChange={(event) => {
            onSelect?.(card, event.target.checked);
          }}
        />
      )}
      <button
        type="button"
        className="door card-open"
        data-key={card.key}
        onClick={() => {
          onOpen(card);
        }}
      >
        <span className="door-text">
          <span className="card-title" {...germanPart()}>
            {card.title}
          </span>
          {card.about !== '' && (
            <span className="card-line" {...germanPart()}>
              {card.about}
            </span>
          )}
          {card.facts.length > 0 && <span className="card-line small quiet">{card.facts.join(' · ')}</span>}
          {isSaved && <span className="card-line small">{say(texts['card.saved'])}</span>}
          {card.marks.map(({ kind, text }) => (
            <span key={kind} className={`card-line small mark ${kind}`}>
              {text}
            </span>
          ))}
        </span>
      </button>
      {!selected && (
        <div className={canVerify && isDue ? 'card-ways many' : 'card-ways'}>
          {canVerify && isDue && (
            <button
              type="button"
              className="quiet-button"
              aria-label={say(texts['verify.label'], { title: card.title })}
              onClick={(event) => {
                // This button goes with what it does.
                event.currentTarget.closest('.card')?.querySelector<HTMLElement>('.card-open')?.focus();
                onVerify?.(card);
              }}
            >
              {say(texts['verify.one'])}
            </button>
          )}
          {onShow && (
            <button
              type="button"
              className="link-button"
              aria-label={say(texts['card.showOf'], { show: paneText('show.row'), title: card.title })}
              onClick={() => {
                onShow(card);
              }}
            >
              {say(texts['card.show'])}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
