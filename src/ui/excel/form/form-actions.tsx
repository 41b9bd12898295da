/** The bottom of a form: what saving would do, and the buttons; on leaving, the question what becomes of the changes. */
import * as React from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/components/Button/DefaultButton/DefaultButton';
import { PrimaryButton } from 'office-ui-fabric-react/lib/components/Button/PrimaryButton/PrimaryButton';
import type { RowForm } from '../../../app/excel-desk/register/row-form';
import { formTexts as texts } from '../../../core/texts/panes/form-texts';
import { Closable } from '../../shared/closable';
import { NoticeList } from '../../shared/notice-list';
import { inPaneLanguage as say } from '../../shared/pane-text';
import { useFocusBack } from '../../shared/use-focus-back';
import type { RowDraftState } from './use-row-draft';
import type { Saving } from './use-saving';

export interface FormActionsProps {
  readonly form: RowForm;
  readonly state: RowDraftState;
  readonly saving: Saving;
  readonly isAsking: boolean;
  readonly onLeave: () => void;
  readonly onDiscard: () => void;
  readonly onGoOn: () => void;
}

export function FormActions(props: FormActionsProps): React.ReactElement {
  const { form, state, saving, isAsking, onLeave, onDiscard, onGoOn } = props;
  const question = React.useRef<HTMLParagraphElement>(null);
  React.useEffect(() => {
    if (isAsking) question.current?.focus();
  }, [isAsking]);
  const cancel = React.useRef<HTMLDivElement>(null);
  useFocusBack(cancel, isAsking);
  const count = state.changed.length;
  const titles = form.groups
    .flatMap(({ fields }) => fields)
    .filter(({ name }) => state.changed.includes(name))
    .map(({ label }) => label)
    .join(', ');
  const what =
    saving.stopped || say(form.key === null ? texts['changed.new'] : texts.changed, { count, titles });
  const save = (
    <PrimaryButton
      text={say(form.takesIn ? texts.takeIn : texts.save)}
      disabled={saving.isBusy || count === 0}
      // While it is saved the focus stays where it is.
      allowDisabledFocus={count > 0}
      onClick={() => {
        saving.save();
      }}
    />
  );
  return (
    <>
      <NoticeList notices={saving.notices} />
      {isAsking ? (
        <Closable onClose={onGoOn}>
          <p ref={question} tabIndex={-1} className="actions-line">
            {say(texts['leave.ask'], { count })}
          </p>
        </Closable>
      ) : (
        (saving.stopped !== '' || count > 0) && <p className="actions-line small">{what}</p>
      )}
      {save}
      {isAsking ? (
        <Closable onClose={onGoOn}>
          <DefaultButton text={say(texts.discard)} disabled={saving.isBusy} onClick={onDiscard} />
          <DefaultButton text={say(texts.goOn)} onClick={onGoOn} />
        </Closable>
      ) : (
        <div ref={cancel}>
          <DefaultButton text={say(texts.cancel)} disabled={saving.isBusy} onClick={onLeave} />
        </div>
      )}
    </>
  );
}
