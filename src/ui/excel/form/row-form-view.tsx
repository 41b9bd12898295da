/** The form of one row: opened, filled in, saved, or left with a question about what is not saved yet. */
import * as React from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/components/Button/DefaultButton/DefaultButton';
import { Link } from 'office-ui-fabric-react/lib/Link';
import type { Answer } from '../../../app/desk/answer';
import type { Done } from '../../../app/desk/done';
import type { ExcelDesk } from '../../../app/excel-desk/excel-desk';
import type { FormGroup, RowForm } from '../../../app/excel-desk/register/row-form';
import type { FieldModel } from '../../../core/tables/field-model';
import { formTexts as texts } from '../../../core/texts/panes/form-texts';
import { registerTexts } from '../../../core/texts/panes/register-texts';
import type { Place } from '../../../core/values/issue';
import { AskedView } from '../../shared/asked-view';
import { DoneLine } from '../../shared/done-line';
import { inPaneLanguage as say, paneText } from '../../shared/pane-text';
import { useAnswer } from '../../shared/use-answer';
import { View } from '../../shared/view';
import { germanPart } from './german-part';
import { ConflictPanel } from './conflict-panel';
import { FormActions } from './form-actions';
import type { WantedRow } from './field-props';
import { FormField } from './form-field';
import { useNewRow } from './use-new-row';
import { useRowDraft } from './use-row-draft';
import { useSaving, type OnSaved } from './use-saving';

export interface RowFormViewProps {
  readonly desk: ExcelDesk;
  readonly ask: () => Promise<Answer<RowForm>>;
  /** What the row is called, as far as known before it is read. */
  readonly title: string;
  readonly onShow: (at: Place) => void;
  /** Name of the way back. */
  readonly backTitle: string;
  readonly onBack: () => void;
  readonly onSaved: OnSaved;
  /** Name under which something else waits for the row. */
  readonly called?: string;
}

export function RowFormView(props: RowFormViewProps): React.ReactElement {
  const { ask, title, onShow, backTitle, onBack } = props;
  const answer = useAnswer(ask);
  if (answer.asked.state === 'there') return <OpenForm {...props} form={answer.asked.value} />;
  return (
    <View title={title} back={<Link onClick={onBack}>{backTitle}</Link>}>
      <AskedView answer={answer} onShow={onShow}>
        {() => null}
      </AskedView>
    </View>
  );
}

function OpenForm(props: RowFormViewProps & { readonly form: RowForm }): React.ReactElement {
  const { desk, form, onShow, backTitle, onBack, onSaved, called } = props;
  const state = useRowDraft(desk, form, called);
  const saving = useSaving(desk, state, onSaved);
  const newRow = useNewRow(state);
  const [isAsking, setAsking] = React.useState(false);
  const leave = (): void => {
    // What is being saved can no longer be discarded; it goes on, and stays on the shelf until it is done.
    if (saving.isBusy) onBack();
    else if (state.changed.some((name) => state.textOf(name) !== form.preset[name])) setAsking(true);
    else discard();
  };
  const discard = (): void => {
    state.drop();
    onBack();
  };
  if (newRow.wanted) {
    return (
      <NewRowForm
        desk={desk}
        wanted={newRow.wanted}
        backTitle={say(texts['back.form'])}
        onShow={onShow}
        onBack={newRow.leave}
        onMade={newRow.take}
      />
    );
  }
  const fieldOf = (field: FieldModel): React.ReactElement => {
    const { name } = field;
    const isChanged = state.changed.includes(name);
    const { made } = newRow;
    return (
      <FormField
        key={name}
        desk={desk}
        field={field}
        text={state.textOf(name)}
        notices={state.notices.filter((notice) => notice.name === name)}
        isUnread={form.unread.includes(name) && !isChanged && !newRow.isMade(name)}
        isFixed={form.fixed.includes(name) || saving.isBusy}
        isUnknown={state.unknown.includes(name)}
        onChange={(text) => {
          // What is typed while it is being saved would be lost with the form.
          if (!saving.isBusy) state.change(name, text);
        }}
        onLeave={() => {
          state.leave(name);
        }}
        onNew={newRow.want}
      >
        {made?.field === name && (
          <DoneLine
            done={made.done}
            undo={(action) => desk.actions.undo(action)}
            onUndone={newRow.takeBack}
          />
        )}
      </FormField>
    );
  };
  const heading =
    form.key === null ? (
      say(texts['title.new'], { table: form.tableTitle })
    ) : (
      <span {...germanPart()}>{form.title}</span>
    );
  return (
    <View
      title={heading}
      back={
        <div className="view-ways">
          <Link onClick={leave}>{backTitle}</Link>
          {form.at !== null && <ShowLink at={form.at} onShow={onShow} />}
        </div>
      }
      actions={
        <FormActions
          form={form}
          state={state}
          saving={saving}
          isAsking={isAsking}
          onLeave={leave}
          onDiscard={discard}
          onGoOn={() => {
            setAsking(false);
          }}
        />
      }
    >
      {state.isTakenUp && <p className="panel">{say(texts['draft.back'])}</p>}
      {saving.conflicts.length > 0 && <ConflictPanel conflicts={saving.conflicts} onSettle={saving.settle} />}
      {form.canVerify && state.changed.length === 0 && (
        <div>
          <DefaultButton
            text={say(registerTexts['verify.one'])}
            ariaLabel={say(registerTexts['verify.label'], { title: form.title })}
            disabled={saving.isBusy}
            allowDisabledFocus
            onClick={() => {
              saving.verify(form.key ?? '');
            }}
          />
        </div>
      )}
      {form.groups.map((group, place) => (
        <FieldGroup key={place} id={`group-${place}`} group={group}>
          {group.fields.map(fieldOf)}
        </FieldGroup>
      ))}
    </View>
  );
}

interface FieldGroupProps {
  readonly id: string;
  readonly group: FormGroup;
  readonly children: React.ReactNode;
}

function FieldGroup({ id, group, children }: FieldGroupProps): React.ReactElement {
  if (group.isFolded) {
    return (
      <details className="rest">
        <summary>{group.title}</summary>
        <div className="fields">{children}</div>
      </details>
    );
  }
  return (
    <section className="form-group" aria-labelledby={id}>
      <h2 id={id}>{group.title}</h2>
      <div className="fields">{children}</div>
    </section>
  );
}

export interface NewRowFormProps extends Pick<RowFormViewProps, 'desk' | 'onShow' | 'backTitle' | 'onBack'> {
  readonly wanted: WantedRow;
  /** `shown` is what a reference to the row shows. */
  readonly onMade: (done: Done, shown: string) => void;
}

/** The short form of a row that a reference waits for. */
export function NewRowForm({ wanted, onMade, ...rest }: NewRowFormProps): React.ReactElement {
  const { desk } = rest;
  const { called, target } = wanted;
  const ask = React.useCallback(
    () => desk.register.formFor(target.name, called),
    [desk, target.name, called],
  );
  return (
    <RowFormView
      {...rest}
      ask={ask}
      title={say(texts['title.new'], { table: target.title })}
      called={called}
      onSaved={(done, key, shown) => {
        onMade(done, shown ?? key);
      }}
    />
  );
}

function ShowLink({
  at,
  onShow,
}: {
  readonly at: Place;
  readonly onShow: (at: Place) => void;
}): React.ReactElement {
  return (
    <Link
      onClick={() => {
        onShow(at);
      }}
    >
      {paneText('show.row')}
    </Link>
  );
}
