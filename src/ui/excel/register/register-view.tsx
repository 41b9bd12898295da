/** The tables of the office: a list of rows, or the form of one. The list keeps its search while a form is open. */
import * as React from 'react';
import type { Done } from '../../../app/desk/done';
import type { RegisterDoor } from '../../../app/excel-desk/door';
import type { RowSearch } from '../../../app/excel-desk/row-search';
import { formTexts } from '../../../core/texts/panes/form-texts';
import { inPaneLanguage as say } from '../../shared/pane-text';
import type { ExcelViewProps } from '../excel-view-props';
import { RowFormView } from '../form/row-form-view';
import { RowList } from './row-list';

/** The row whose form is open; no key for one to come. */
interface OpenRow {
  readonly key: string | null;
  readonly title: string;
}

const OFFERS = 'offers';

export function RegisterView({ desk, door, onGo, onShow }: ExcelViewProps<RegisterDoor>): React.ReactElement {
  const [table, setTable] = React.useState(door.table ?? OFFERS);
  const [search, setSearch] = React.useState<RowSearch>(door.search ?? {});
  const [open, setOpen] = React.useState<OpenRow | undefined>(() => openedBy(door));
  const [done, setDone] = React.useState<Done>();
  const [focused, setFocused] = React.useState<string>();
  const [saved, setSaved] = React.useState<string>();
  const key = open?.key;
  const ask = React.useCallback(() => desk.register.form(table, key ?? null), [desk, table, key]);
  const close = (focus: string | null): void => {
    setFocused(focus ?? undefined);
    setOpen(undefined);
  };
  if (open) {
    return (
      <RowFormView
        key={`${table} ${open.key ?? ''}`}
        desk={desk}
        ask={ask}
        title={open.title}
        onShow={onShow}
        backTitle={say(formTexts.back)}
        onBack={() => {
          close(open.key);
        }}
        onSaved={(what, row) => {
          setDone(what);
          setSaved(row);
          close(null);
        }}
      />
    );
  }
  return (
    <RowList
      desk={desk}
      table={table}
      search={search}
      done={done}
      focused={focused}
      saved={saved}
      onTable={(name) => {
        setTable(name);
        setSearch({});
        setDone(undefined);
        setSaved(undefined);
      }}
      onSearch={(next) => {
        setSearch(next);
        setSaved(undefined);
      }}
      onUndone={() => {
        setSaved(undefined);
      }}
      onOpen={(name, card) => {
        setTable(name);
        setDone(undefined);
        setSaved(undefined);
        setOpen(card ?? { key: null, title: '' });
      }}
      onDone={setDone}
      onGo={onGo}
      onShow={onShow}
    />
  );
}

function openedBy({ row, isNew }: RegisterDoor): OpenRow | undefined {
  if (row !== undefined) return { key: row, title: '' };
  return isNew === true ? { key: null, title: '' } : undefined;
}
