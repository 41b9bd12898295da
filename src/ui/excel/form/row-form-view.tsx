/** The form of one row: opened, filled in, saved, or left with a question about what is not saved yet. */
import * as React from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/components/Button/DefaultButton/DefaultButton';
import { Link } from 'office-ui-fabric-react/lib/Link';
import type { Answer } from '../../../app/desk/answer';
import type { Done } from '../../../app/desk/done';
import type { ExcelDesk } from '../../../app/excel-desk/excel-desk';
import type { RowForm } from '../../../app/excel-desk/register/row-form';
import { formTexts as texts } from '../../../core/texts/panes/form-texts';
import { registerTexts } from '../../../core/texts/panes/register-texts';
import type { Place } from '../../../core/values/issue';
import { AskedView } from '../../shared/asked-view';
import { inPaneLanguage as say, paneText } from '../../shared/pane-text';
import { useAnswer } from '../../shared/use-answer';
import { View } from '../../shared/view';
import { ConflictPanel } from './conflict-panel';
import { FormActions } from './form-actions';
import { FormField } from './form-field';
import { useRowDraft } from './use-row-draft';
import { useSaving } from './use-saving';

export interface RowFormViewProps {
  readonly desk: ExcelDesk;
  readonly ask: () => Promise<Answer<RowForm>>;
  /** What the row is called, as far as known before it is read. */
  readonly title: string;
  readonly onShow: (at: Place) => void;
  /** Name of the way back. */
  readonly backTitle: string;
  readonly onBack: () => void;
  readonly onSaved: (done: Done, key: string) => void;
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
  const { desk, form, onShow, backTitle, onBack, onSaved } = props;
  const state = useRowDraft(desk, form);
  const saving = useSaving(desk, state, onSaved);
  const [isAsking, setAsking] = React.useState(false);
  const leave = (): void => {
    if (state.changed.some((name) => state.textOf(name) !== form.preset[name])) setAsking(true);
    else discard();
  };
  const discard = (): void => {
    state.drop();
    onBack();
  };
  const heading = form.key === null ? say(texts['title.new'], { table: form.tableTitle }) : form.title;
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
            onClick={() => {
              saving.verify(form.key ?? '');
            }}
          />
        </div>
      )}
      {form.groups.map((group, place) => (
        <section key={place} className="form-group" aria-labelledby={`group-${place}`}>
          <h2 id={`group-${place}`}>{group.title}</h2>
          <div className="fields">
            {group.fields.map((field) => (
              <FormField
                key={field.name}
                desk={desk}
                field={field}
                text={state.textOf(field.name)}
                notices={state.notices.filter(({ name }) => name === field.name)}
                isUnread={form.unread.includes(field.name) && !state.changed.includes(field.name)}
                isFixed={form.fixed.includes(field.name)}
                onChange={(text) => {
                  state.change(field.name, text);
                }}
                onLeave={() => {
                  state.leave(field.name);
                }}
              />
            ))}
          </div>
        </section>
      ))}
    </View>
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
