/** Beneath a reference that names a row which is not there yet: the way to add it. */
import * as React from 'react';
import { formTexts as texts } from '../../../core/texts/panes/form-texts';
import { inPaneLanguage as say } from '../../shared/pane-text';
import type { WantedRow } from './field-props';

export interface NewRowButtonProps {
  readonly wanted: WantedRow;
  readonly onNew: (wanted: WantedRow) => void;
}

export function NewRowButton({ wanted, onNew }: NewRowButtonProps): React.ReactElement {
  const { called, target } = wanted;
  const { title: table, asNew } = target;
  return (
    <button
      type="button"
      id={`new-row-${wanted.field}`}
      className="link-button"
      // The field would be left first, its findings would move the button, and the click would go beside it.
      onMouseDown={(event) => {
        event.preventDefault();
      }}
      onClick={() => {
        onNew(wanted);
      }}
    >
      {asNew === undefined
        ? say(texts['reference.newIn'], { name: called, table })
        : say(texts['reference.new'], { name: called, table, asNew })}
    </button>
  );
}
