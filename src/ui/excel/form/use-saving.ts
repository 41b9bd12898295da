/** Saving a form: what it says when it did not work, and where the person goes on then. */
import * as React from 'react';
import type { Notice } from '../../../app/desk/answer';
import type { Done } from '../../../app/desk/done';
import type { ExcelDesk } from '../../../app/excel-desk/excel-desk';
import type { FieldNotice, RowDraft } from '../../../app/excel-desk/register/row-draft';
import type { FieldConflict } from '../../../app/excel-desk/register/save-row';
import { formTexts as texts } from '../../../core/texts/panes/form-texts';
import { useAnnounce } from '../../shared/announcer';
import { inPaneLanguage as say, paneText } from '../../shared/pane-text';
import { useAction } from '../../shared/use-action';
import type { RowDraftState } from './use-row-draft';

export interface Saving {
  readonly isBusy: boolean;
  readonly conflicts: readonly FieldConflict[];
  readonly notices: readonly Notice[];
  /** Why nothing was saved, as far as that still holds; empty where nothing was tried. */
  readonly stopped: string;
  save(): void;
  verify(key: string): void;
  readonly settle: (mine: ReadonlySet<string>) => void;
}

/** `shown` is what a reference to the row shows; left out where no row was written. */
export type OnSaved = (done: Done, key: string, shown?: string) => void;

export function useSaving(desk: ExcelDesk, state: RowDraftState, onSaved: OnSaved): Saving {
  const announce = useAnnounce();
  const action = useAction();
  const [conflicts, setConflicts] = React.useState<readonly FieldConflict[]>([]);

  const save = (draft: RowDraft): void => {
    action.run(
      async () => {
        const answer = await desk.register.save(draft);
        // Also where the person has gone on meanwhile: what stands in the table is no draft any more.
        if (answer.ok && answer.value.state === 'saved') state.drop();
        return answer;
      },
      (outcome) => {
        switch (outcome.state) {
          case 'saved':
            onSaved(outcome.done, outcome.key, outcome.shown);
            return;
          case 'conflict':
            setConflicts(outcome.conflicts);
            announce(say(texts['conflict.title']));
            return;
          case 'wrong': {
            setConflicts([]);
            state.showAll(outcome.notices);
            const stopping = outcome.notices.filter(({ stops }) => stops);
            announce(sayWhatStops(stopping));
            focusFirst(stopping.map(({ name }) => name));
          }
        }
      },
    );
  };

  return {
    isBusy: action.busy,
    conflicts,
    notices: action.notices,
    stopped: action.failed ? paneText('failed') : sayWhatStops(state.stopping),
    save() {
      save(state.draft);
    },
    verify(key) {
      action.run(
        () => desk.register.verify([key]),
        (done) => {
          onSaved(done, key);
        },
      );
    },
    settle(mine) {
      const theirs = Object.fromEntries(conflicts.map((one) => [one.name, one.theirs]));
      setConflicts([]);
      save(state.settle(theirs, mine));
    },
  };
}

/** How many fields are to be filled in, and how many to be corrected; empty where none is. */
function sayWhatStops(notices: readonly FieldNotice[]): string {
  const wrong = new Set(notices.filter(({ isMissing }) => !isMissing).map(({ name }) => name));
  const missing = new Set(notices.map(({ name }) => name).filter((name) => !wrong.has(name)));
  const parts = [
    missing.size > 0 ? say(texts['stop.missing'], { count: missing.size }) : '',
    wrong.size > 0 ? say(texts['stop.wrong'], { count: wrong.size }) : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : say(texts.stop, { what: parts.join(', ') });
}

/** The first of them as the form has them; it is on the page already. */
function focusFirst(names: readonly string[]): void {
  const fields = names.map((name) => document.getElementById(`field-${name}`)).filter((one) => one !== null);
  fields.sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
  const [first] = fields;
  // What is folded away cannot take the focus.
  first?.closest('details')?.setAttribute('open', '');
  first?.focus();
}
