/**
 * Decisions about files: shown as soon as they are made, and carried out one after the other, so that nobody has to wait
 * between two of them. One that is given up or refused is shown as it was.
 */
import * as React from 'react';
import type { ExcelDesk } from '../../../app/excel-desk/excel-desk';
import type { Decision, ReturnsPreview } from '../../../app/excel-desk/returns/returns-view';
import type { Work } from './returns-work';

export interface Decisions {
  /** Of the preview, with what is on its way. */
  readonly of: (id: number) => Decision;
  readonly decide: (id: number, decision: Decision) => void;
  /** Not all of them are in the preview yet. */
  readonly isPending: boolean;
}

export function useDecisions(
  { returns }: ExcelDesk,
  preview: ReturnsPreview,
  busy: boolean,
  work: Work,
): Decisions {
  const [pending, setPending] = React.useState<ReadonlyMap<number, Decision>>(new Map());
  /** The one that is being carried out. */
  const sent = React.useRef<readonly [number, Decision]>();
  const latest = React.useRef(work);
  latest.current = work;
  React.useEffect(() => {
    if (busy) return;
    const done = sent.current;
    sent.current = undefined;
    const left = new Map(pending);
    if (done && left.get(done[0]) === done[1]) left.delete(done[0]);
    const [next] = left;
    if (next) {
      sent.current = next;
      latest.current((onProgress) => returns.decide(...next, onProgress));
    }
    if (left.size < pending.size) setPending(left);
  }, [busy, pending, returns]);
  return {
    of: (id) => pending.get(id) ?? preview.files.find((file) => file.id === id)?.decision ?? {},
    decide(id, decision) {
      setPending((before) => new Map(before).set(id, decision));
    },
    isPending: pending.size > 0,
  };
}
