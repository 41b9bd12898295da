/** The offers of the register, found by words and filters as in the register itself, to choose one. */
import * as React from 'react';
import type { ExcelDesk } from '../../../app/excel-desk/excel-desk';
import type { TableRows } from '../../../app/excel-desk/register-desk';
import type { RowSearch } from '../../../app/excel-desk/row-search';
import { registerTexts } from '../../../core/texts/panes/register-texts';
import type { Place } from '../../../core/values/issue';
import { useAnnounce } from '../../shared/announcer';
import { AskedView } from '../../shared/asked-view';
import { inPaneLanguage as say } from '../../shared/pane-text';
import { useAnswer } from '../../shared/use-answer';
import { countRows } from '../register/count-rows';
import { RowCards } from '../register/row-cards';
import { SearchPanel } from '../register/search-panel';
import { SearchTrouble } from '../register/search-trouble';
import { useSearch } from '../register/use-search';

export interface OfferSearchProps {
  readonly desk: ExcelDesk;
  /** Key of the row that is not offered. */
  readonly without: string;
  readonly onChoose: (key: string) => void;
  readonly onShow: (at: Place) => void;
}

const OFFERS = 'offers';

export function OfferSearch(props: OfferSearchProps): React.ReactElement {
  const { desk, onShow } = props;
  const ask = React.useCallback(() => desk.register.list(OFFERS), [desk]);
  const answer = useAnswer(ask);
  return (
    <AskedView answer={answer} onShow={onShow}>
      {(rows) => <Searched {...props} rows={rows} onOtherReading={answer.again} />}
    </AskedView>
  );
}

interface SearchedProps extends OfferSearchProps {
  readonly rows: TableRows;
  readonly onOtherReading: () => void;
}

function Searched(props: SearchedProps): React.ReactElement {
  const { desk, without, onChoose, onShow, rows, onOtherReading } = props;
  const [search, setSearch] = React.useState<RowSearch>({});
  const answer = useSearch(desk, OFFERS, search, rows, onOtherReading);
  const found = answer.asked.state === 'there' ? answer.asked.value : undefined;
  const announce = useAnnounce();
  const isAsked = (search.text ?? '').trim() !== '' || (found?.active.length ?? 0) > 0;
  const shown = React.useMemo(
    () => (found?.cards ?? []).filter(({ key }) => key !== without),
    [found, without],
  );
  const others = (found?.all ?? rows.cards.length) - 1;
  const count = countRows(others, isAsked && found ? shown.length : undefined);
  React.useEffect(() => {
    if (isAsked) announce(count);
  }, [isAsked, count, announce]);
  return (
    <>
      <SearchPanel
        rows={rows}
        search={search}
        active={found?.active ?? []}
        count={count}
        onSearch={setSearch}
      />
      <SearchTrouble answer={answer} onShow={onShow} />
      {isAsked && found && shown.length === 0 && <p>{say(registerTexts['list.none'])}</p>}
      {isAsked && shown.length > 0 && (
        <RowCards
          cards={shown}
          selected={undefined}
          canVerify={false}
          onOpen={({ key }) => {
            onChoose(key);
          }}
        />
      )}
    </>
  );
}
