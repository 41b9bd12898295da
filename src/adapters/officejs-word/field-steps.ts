/** Fills the fields, and gives back what somebody writes into one in the moment between reading and writing. */
import type { FieldAction } from '../../core/report/plan-fields';
import { isBlankText } from '../../core/report/section-prints';
import { issue } from '../../core/values/issue';
import { fieldKey, type LeftOut } from './left-out';
import { createLook, type Look } from './look';
import type { WordPlace } from './read-document';
import { step, type Step } from './step';

export interface FieldStep {
  readonly action: FieldAction<WordPlace>;
  readonly step: Step;
  readonly look: Look | undefined;
  /** Queues another text for the place, once it has been filled. */
  readonly put: (text: string) => void;
}

export function fieldStep(action: FieldAction<WordPlace>): FieldStep {
  const { name, field, value } = action;
  const { control, mark } = field.place;
  const look = mark
    ? createLook(() => mark, mark.text)
    : control && createLook(() => control.getRange('Content'), control.text);
  let target = control;
  const put = (text: string): void => void target?.insertText(text, 'Replace');
  const queue = (): void => {
    look?.queue();
    if (mark) {
      target = mark.insertContentControl();
      // The tag goes first: whoever finds the mark in it knows that it has not been filled.
      target.tag = `mut:${name}`;
    }
    // A line feed would part the paragraph that the field stands in.
    put(value.replaceAll('\n', '\v'));
  };
  return { action, look, put, step: step(queue, value, [(mark ?? control)?.text ?? '']) };
}

/** Queues the return of what was written meanwhile, and says so. */
export function giveBack(fields: readonly FieldStep[]): readonly LeftOut[] {
  return fields.flatMap(({ action, look, put }) => {
    const found = look?.unseen();
    if (found === undefined || isBlankText(found)) return [];
    put(found.replaceAll('\r', '\n'));
    const { name, field, value } = action;
    // A mark that somebody wrote into is none any more, and need not be left out.
    const key = field.place.mark ? 'none' : fieldKey(action);
    return [{ key, finding: issue('document.fieldKept', { field: name, found, value }) }];
  });
}
