/** What a search has found in a table: how many, and the rows. */
import * as React from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/components/Button/DefaultButton/DefaultButton';
import type { RowCard } from '../../../app/excel-desk/register/row-card';
import type { TableRows } from '../../../app/excel-desk/register-desk';
import type { RowSearch } from '../../../app/excel-desk/row-search';
import { registerTexts as texts } from '../../../core/texts/panes/register-texts';
import { ActionNotices } from '../../shared/action-notices';
import { useAnnounce } from '../../shared/announcer';
import { inPaneLanguage as say } from '../../shared/pane-text';
import { countRows } from './count-rows';
import { RowCards } from './row-cards';
import type { RowListProps } from './row-list-props';
import { SearchPanel } from './search-panel';
import { SearchTrouble } from './search-trouble';
import { useSearch } from './use-search';
import type { Verifying } from './use-verifying';

export interface FoundListProps extends RowListProps {
  readonly rows: TableRows;
  readonly verifying: Verifying;
  /** The workbook was read anew: the list has to be asked for again. */
  readonly onOtherReading: () => void;
}

export function FoundList(props: FoundListProps): React.ReactElement {
  const { desk, table, rows, search, verifying, focused, saved, onSearch, onOpen, onShow, onShowRow, onGo } =
    props;
  const answer = useSearch(desk, table, search, rows, props.onOtherReading);
  const found = answer.asked.state === 'there' ? answer.asked.value : undefined;
  const announce = useAnnounce();
  const { cards } = rows;
  const shown = React.useMemo(() => found && withFirst(found.cards, saved), [found, saved]);
  const count = countRows(found?.all ?? cards.length, shown?.length, rows.proposals);
  /** What was said last; nobody has searched yet when the list opens. */
  const said = React.useRef<string>();
  React.useEffect(() => {
    if (!shown || said.current === undefined || said.current === count) return;
    said.current = count;
    announce(count);
  }, [shown, count, announce]);
  const searchFor = (next: RowSearch): void => {
    said.current ??= '';
    onSearch(next);
  };
  if (cards.length === 0) return <p>{say(texts['list.empty'], { table: rows.table.title })}</p>;
  return (
    <>
      {rows.proposals > 0 && (
        <button
          type="button"
          className="door"
          onClick={() => {
            onGo({ view: 'proposals' });
          }}
        >
          <span className="door-text">{say(texts['list.proposals'], { count: rows.proposals })}</span>
        </button>
      )}
      <SearchPanel
        rows={rows}
        search={search}
        active={found?.active ?? []}
        count={count}
        onSearch={searchFor}
      />
      <ActionNotices action={verifying.action} />
      <SearchTrouble answer={answer} onShow={onShow} />
      {verifying.selected && shown && (
        <div>
          <DefaultButton
            text={say(texts['select.all'])}
            onClick={() => {
              verifying.select(shown.map(({ key }) => key));
            }}
          />
        </div>
      )}
      {shown?.length === 0 && (
        <>
          <p>{say(texts['list.none'])}</p>
          <div>
            <DefaultButton
              text={say(texts['filter.clear'])}
              onClick={() => {
                searchFor({});
                document.getElementById('register-search')?.focus();
              }}
            />
          </div>
        </>
      )}
      {shown && shown.length > 0 && (
        <RowCards
          cards={shown}
          selected={verifying.selected}
          canVerify={rows.verification !== null}
          focused={focused}
          saved={saved}
          onOpen={(card) => onOpen(table, card)}
          onShow={(card) => onShowRow(card.key)}
          onSelect={(card, isOn) => verifying.toggle(card.key, isOn)}
          onVerify={(card) => verifying.verify([card.key])}
        />
      )}
    </>
  );
}

/** The row that was saved last is where the eye is; the others keep their order. */
function withFirst(cards: readonly RowCard[], key: string | undefined): readonly RowCard[] {
  const first = cards.find((card) => card.key === key);
  return first ? [first, ...cards.filter((card) => card !== first)] : cards;
}
