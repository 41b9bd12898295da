/** What has been typed into a form: kept on the shelf, checked after a moment of rest, saved when asked to. */
import * as React from 'react';
import type { ExcelDesk } from '../../../app/excel-desk/excel-desk';
import type { FieldNotice, RowDraft } from '../../../app/excel-desk/register/row-draft';
import type { RowForm } from '../../../app/excel-desk/register/row-form';
import { useShelf, type KeptDraft } from '../shelf';
import { dropDraft, findDraft, keepDraft } from './draft-shelf';

export interface RowDraftState {
  /** What the field shows. */
  textOf(name: string): string;
  /** Names of fields that hold something else than the row. */
  readonly changed: readonly string[];
  /** Those to be shown: not while the first characters of a field are typed. */
  readonly notices: readonly FieldNotice[];
  /** What keeps the form from being saved, since somebody has tried to: nothing before that. */
  readonly stopping: readonly FieldNotice[];
  /** Reference fields whose text names no row yet. */
  readonly unknown: readonly string[];
  /** Taken up again where it was left. */
  readonly isTakenUp: boolean;
  readonly draft: RowDraft;
  change(name: string, text: string): void;
  leave(name: string): void;
  /** Checks anew: the workbook has changed. */
  checkAgain(): void;
  /** Everything that is wrong is shown from now on. */
  showAll(notices: readonly FieldNotice[]): void;
  /** For each of these fields, what the table holds now: `mine` stays to be saved, the others show what stands there. */
  settle(theirs: Readonly<Record<string, string>>, mine: ReadonlySet<string>): RowDraft;
  drop(): void;
}

const none: readonly FieldNotice[] = [];
const noNames: readonly string[] = [];

/** Milliseconds of rest before a draft is checked. */
const REST = 300;
/** So much of a field is more than its first characters. */
const RIPE = 4;

/** `called` is the name under which something else waits for the row. */
export function useRowDraft(desk: ExcelDesk, form: RowForm, called = ''): RowDraftState {
  const { table, key } = form;
  const shelf = useShelf();
  const kept = React.useRef(findDraft(shelf, { table, key, called })).current;
  const [base, setBase] = React.useState<Readonly<Record<string, string>>>(kept?.base ?? form.texts);
  const [texts, setTexts] = React.useState<Readonly<Record<string, string>>>({
    ...form.preset,
    ...kept?.texts,
  });
  const [found, setFound] = React.useState(none);
  const [unknown, setUnknown] = React.useState(noNames);
  const [round, setRound] = React.useState(0);
  const [ripe, setRipe] = React.useState<ReadonlySet<string>>(() => typedBefore(form, kept));
  const [typing, setTyping] = React.useState<string>();
  const [isTried, setTried] = React.useState(false);
  /** A row to come, and a proposal that becomes an offer, begin with gaps: nobody is told of them before there was time. */
  const isAllShown = isTried || (key !== null && !form.takesIn);

  const changed = Object.keys(texts).filter((name) => (texts[name] ?? '') !== (base[name] ?? ''));
  const draft: RowDraft = { table, key, texts, before: base };
  const { title } = form;
  React.useEffect(() => {
    if (Object.keys(texts).every((name) => texts[name] === (form.preset[name] ?? base[name] ?? ''))) {
      dropDraft(shelf, { table, key, called });
    } else keepDraft(shelf, { table, key, called, title, texts, base });
  }, [shelf, table, key, called, title, texts, base, form.preset]);
  React.useEffect(() => {
    let isCurrent = true;
    const timer = setTimeout(() => {
      desk.register.check({ table, key, texts, before: base }).then(
        (answer) => {
          // Mostly nothing is wrong: then nothing is drawn anew.
          if (!isCurrent || !answer.ok) return;
          const { notices, unknown: names } = answer.value;
          setFound(notices.length === 0 ? none : notices);
          setUnknown(names.length === 0 ? noNames : names);
        },
        (error: unknown) => {
          console.error(error);
        },
      );
    }, REST);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [desk, table, key, texts, base, round]);

  return {
    textOf: (name) => texts[name] ?? base[name] ?? '',
    changed,
    notices: found.filter(({ name }) => ripe.has(name) || (isAllShown && name !== typing)),
    stopping: isTried ? found.filter(({ stops }) => stops) : none,
    unknown,
    isTakenUp: kept !== undefined,
    draft,
    change(name, text) {
      setTexts((before) => ({ ...before, [name]: text }));
      setTyping(name);
      // What it names is not known before it was looked up.
      setUnknown((before) => (before.includes(name) ? before.filter((one) => one !== name) : before));
      if (text.length >= RIPE) setRipe((before) => new Set(before).add(name));
    },
    leave(name) {
      setTyping(undefined);
      if (Object.hasOwn(texts, name)) setRipe((before) => new Set(before).add(name));
    },
    checkAgain() {
      setRound((count) => count + 1);
    },
    showAll(notices) {
      setFound(notices);
      setTyping(undefined);
      setTried(true);
    },
    settle(theirs, mine) {
      const nextBase = { ...base, ...theirs };
      const nextTexts = Object.fromEntries(
        Object.entries(texts).filter(([name]) => !Object.hasOwn(theirs, name) || mine.has(name)),
      );
      setBase(nextBase);
      setTexts(nextTexts);
      return { table, key, texts: nextTexts, before: nextBase };
    },
    drop() {
      dropDraft(shelf, { table, key, called });
    },
  };
}

/** Fields that somebody had filled in when the form was left. */
function typedBefore({ preset }: RowForm, kept: KeptDraft | undefined): ReadonlySet<string> {
  return new Set(Object.keys(kept?.texts ?? {}).filter((name) => kept?.texts[name] !== preset[name]));
}
