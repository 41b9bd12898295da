/** Saving a form: what it says when it did not work, and where the person goes on then. */
import * as React from 'react';
import type { Answer, Notice } from '../../../app/desk/answer';
import type { Done } from '../../../app/desk/done';
import type { ExcelDesk } from '../../../app/excel-desk/excel-desk';
import type { RowDraft } from '../../../app/excel-desk/register/row-draft';
import type { FieldConflict } from '../../../app/excel-desk/register/save-row';
import { formTexts as texts } from '../../../core/texts/panes/form-texts';
import { useAnnounce } from '../../shared/announcer';
import { inPaneLanguage as say, paneText } from '../../shared/pane-text';
import type { RowDraftState } from './use-row-draft';

export interface Saving {
  readonly isBusy: boolean;
  readonly conflicts: readonly FieldConflict[];
  readonly notices: readonly Notice[];
  /** Why nothing was saved; empty where nothing was tried. */
  readonly stopped: string;
  save(): void;
  verify(key: string): void;
  readonly settle: (mine: ReadonlySet<string>) => void;
}

/** `shown` is what a reference to the row shows; left out where no row was written. */
export type OnSaved = (done: Done, key: string, shown?: string) => void;

export function useSaving(desk: ExcelDesk, state: RowDraftState, onSaved: OnSaved): Saving {
  const announce = useAnnounce();
  const [isBusy, setBusy] = React.useState(false);
  const [conflicts, setConflicts] = React.useState<readonly FieldConflict[]>([]);
  const [notices, setNotices] = React.useState<readonly Notice[]>([]);
  const [stopped, setStopped] = React.useState('');

  async function carryOut<T>(ask: () => Promise<Answer<T>>, take: (value: T) => void): Promise<void> {
    setBusy(true);
    setStopped('');
    setNotices([]);
    try {
      const answer = await ask();
      setBusy(false);
      if (answer.ok) take(answer.value);
      else setNotices(answer.notices);
    } catch (error) {
      console.error(error);
      setBusy(false);
      setStopped(paneText('failed'));
    }
  }

  const save = (draft: RowDraft): void => {
    void carryOut(
      () => desk.register.save(draft),
      (outcome) => {
        switch (outcome.state) {
          case 'saved':
            state.drop();
            onSaved(outcome.done, outcome.key, outcome.shown);
            return;
          case 'conflict':
            setConflicts(outcome.conflicts);
            announce(say(texts['conflict.title']));
            return;
          case 'wrong': {
            setConflicts([]);
            state.showAll(outcome.notices);
            const wrong = outcome.notices.filter(({ stops }) => stops);
            const count = new Set(wrong.map(({ name }) => name)).size;
            const sentence = say(texts['stop.wrong'], { count });
            setStopped(sentence);
            announce(sentence);
            focusFirst(wrong.map(({ name }) => name));
          }
        }
      },
    );
  };

  return {
    isBusy,
    conflicts,
    notices,
    stopped,
    save() {
      save(state.draft);
    },
    verify(key) {
      void carryOut(
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

/** The first of them as the form has them; it is on the page already. */
function focusFirst(names: readonly string[]): void {
  const fields = names.map((name) => document.getElementById(`field-${name}`)).filter((one) => one !== null);
  fields.sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
  const [first] = fields;
  // What is folded away cannot take the focus.
  first?.closest('details')?.setAttribute('open', '');
  first?.focus();
}
