/**
 * Decisions about files: shown as soon as they are made, and carried out one run after the other with all that came
 * meanwhile, so that nobody has to wait between two of them. Those that are given up or refused are shown as they were.
 */
import * as React from 'react';
import type { ExcelDesk } from '../../../app/excel-desk/excel-desk';
import type { Decision, ReturnsPreview } from '../../../app/excel-desk/returns/returns-view';
import type { Work } from './returns-work';

export interface Decisions {
  /** Of the preview, with what is on its way. */
  readonly of: (id: number) => Decision;
  readonly decide: (...decided: readonly (readonly [id: number, decision: Decision])[]) => void;
  /** Not all of them are in the preview yet. */
  readonly isPending: boolean;
}

const nothing: ReadonlyMap<number, Decision> = new Map();

export function useDecisions(
  { returns }: ExcelDesk,
  preview: ReturnsPreview,
  busy: boolean,
  work: Work,
): Decisions {
  const [pending, setPending] = React.useState(nothing);
  /** Those that are being carried out. */
  const sent = React.useRef(nothing);
  const latest = React.useRef(work);
  latest.current = work;
  React.useEffect(() => {
    if (busy) return;
    const done = sent.current;
    const left = new Map([...pending].filter(([id, decision]) => done.get(id) !== decision));
    sent.current = left;
    if (left.size > 0) latest.current((onProgress) => returns.decide(left, onProgress));
    if (left.size < pending.size) setPending(left);
  }, [busy, pending, returns]);
  return {
    of: (id) => pending.get(id) ?? preview.files.find((file) => file.id === id)?.decision ?? {},
    decide(...decided) {
      setPending((before) => new Map([...before, ...decided]));
    },
    isPending: pending.size > 0,
  };
}
