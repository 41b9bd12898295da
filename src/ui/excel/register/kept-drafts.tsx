/** Forms that were left with changes in them, each a door back to it. */
import * as React from 'react';
import type { RowCard } from '../../../app/excel-desk/register/row-card';
import { registerTexts as texts } from '../../../core/texts/panes/register-texts';
import { inPaneLanguage as say } from '../../shared/pane-text';
import { openDrafts } from '../form/draft-shelf';
import { useShelf } from '../shelf';

export interface KeptDraftsProps {
  readonly onOpen: (table: string, card: Pick<RowCard, 'key' | 'title'> | null) => void;
}

export function KeptDrafts({ onOpen }: KeptDraftsProps): React.ReactElement | null {
  const drafts = openDrafts(useShelf());
  if (drafts.length === 0) return null;
  return (
    <div>
      {drafts.map(({ table, key, title }) => (
        <button
          key={`${table} ${key ?? ''}`}
          type="button"
          className="door panel"
          onClick={() => {
            onOpen(table, key === null ? null : { key, title });
          }}
        >
          <span className="door-text">
            {say(texts['draft.kept'], { title: title === '' ? say(texts['draft.untitled']) : title })}
          </span>
        </button>
      ))}
    </div>
  );
}
