/** A package under change: parts as text, and what has become of them. Nothing is written until all of it is known. */
import type { OpcPackage } from '../opc/opc-package';
import { encodingOf } from '../opc/part-decoder';
import { valueOf } from '../opc/refusal';
import { encodePieces, packPart, type CreateDeflater, type PackedPart } from '../opc/pack-part';
import type { PartChanges } from '../opc/replace-parts';

export interface PackageDraft {
  /** The package as it was. */
  readonly source: OpcPackage;
  /** The part as it stands now, deferred rows left out; throws a `Refusal` when it cannot be read. */
  text(part: string): string;
  /** The same for a single look: a part nobody changes is not held. */
  peek(part: string): string;
  put(part: string, text: string): void;
  drop(part: string): void;
  /** Rows that are written when the part is packed; at most once per part, see `settle`. */
  defer(part: string, rows: DeferredRows): void;
  /** Puts deferred rows into the text: another change of the same part has to see them. */
  settle(part: string): void;
  /** The part as it was; undefined where nobody has asked for it. */
  before(part: string): string | undefined;
  /** The parts that are no longer as they were, packed; written in UTF-8. The draft is of no further use then. */
  changes(createDeflater: CreateDeflater): PartChanges;
}

/** Rows too many to be held as text. A single one stands in for them, so that changes of formulas reach them too. */
export interface DeferredRows {
  /** Stands in the text right before the row that stands in. */
  readonly mark: string;
  /** The rows in blocks of text, made in the likeness of that row. */
  write(model: string): Iterable<string>;
}

interface PartText {
  readonly before: string;
  now: string;
  deferred: DeferredRows | undefined;
}

export function createDraft(source: OpcPackage): PackageDraft {
  const texts = new Map<string, PartText>();
  const dropped = new Set<string>();
  const nameOf = (name: string): string => source.nameOf(name) ?? name;
  const read = (part: string): string => {
    const bytes = valueOf(source.part(part));
    return new TextDecoder(encodingOf(bytes), { ignoreBOM: true }).decode(bytes);
  };
  const load = (name: string): PartText => {
    const part = nameOf(name);
    const known = texts.get(part);
    if (known) return known;
    const before = read(part);
    const loaded = { before, now: before, deferred: undefined };
    texts.set(part, loaded);
    return loaded;
  };
  return {
    source,
    text: (part) => load(part).now,
    peek: (name) => texts.get(nameOf(name))?.now ?? read(nameOf(name)),
    put(part, text) {
      load(part).now = text;
    },
    drop: (part) => void dropped.add(part),
    defer(part, rows) {
      load(part).deferred = rows;
    },
    settle(part) {
      const held = load(part);
      if (held.deferred) held.now = [...piecesOf(held)].join('');
      held.deferred = undefined;
    },
    before: (name) => texts.get(nameOf(name))?.before,
    changes(createDeflater) {
      const packed = new Map<string, PackedPart | null>();
      const pack = (part: string, held: PartText): void => {
        packed.set(part, packPart(encodePieces(piecesOf(held)), createDeflater));
      };
      // Writing deferred rows may still change the styles part: what is whole comes last.
      for (const [part, held] of texts) {
        if (!held.deferred) continue;
        pack(part, held);
        // What writes the rows knows the whole sheet: it must not stay while the next are written.
        held.deferred = undefined;
        held.now = held.before;
      }
      for (const [part, held] of texts) if (!held.deferred && held.before !== held.now) pack(part, held);
      for (const part of dropped) packed.set(part, null);
      return packed;
    },
  };
}

function* piecesOf({ now, deferred }: PartText): Iterable<string> {
  const text = inUtf8(now);
  if (!deferred) {
    yield text;
    return;
  }
  const at = text.indexOf(deferred.mark);
  const [model = ''] =
    /^<([\w.:-]+)(?:[^>"']|"[^"]*"|'[^']*')*?(?:\/>|>[^]*?<\/\1>)/.exec(
      text.slice(at + deferred.mark.length),
    ) ?? [];
  if (at < 0 || model === '') throw new Error('The place of new rows was lost');
  yield text.slice(0, at);
  yield* deferred.write(model);
  yield text.slice(at + deferred.mark.length + model.length);
}

function inUtf8(xml: string): string {
  return xml.replace(/^(\ufeff?<\?xml[^>]*?\sencoding\s*=\s*["'])[\w-]+/, '$1UTF-8');
}
