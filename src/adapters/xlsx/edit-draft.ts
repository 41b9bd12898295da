/** A package under change: parts as text, and what has become of them. Nothing is written until all of it is known. */
import type { OpcPackage } from '../opc/opc-package';
import { encodingOf } from '../opc/part-decoder';
import { valueOf } from '../opc/refusal';
import type { PartChanges } from '../opc/replace-parts';

export interface PackageDraft {
  /** The package as it was. */
  readonly source: OpcPackage;
  /** The part as it stands now; throws a `Refusal` when it cannot be read. */
  text(part: string): string;
  put(part: string, text: string): void;
  drop(part: string): void;
  /** The parts that are no longer as they were; written in UTF-8. */
  changes(): PartChanges;
}

export function createDraft(source: OpcPackage): PackageDraft {
  const texts = new Map<string, { readonly before: string; now: string }>();
  const dropped = new Set<string>();
  const load = (name: string): { readonly before: string; now: string } => {
    const part = source.nameOf(name) ?? name;
    const known = texts.get(part);
    if (known) return known;
    const bytes = valueOf(source.part(part));
    const before = new TextDecoder(encodingOf(bytes), { ignoreBOM: true }).decode(bytes);
    const loaded = { before, now: before };
    texts.set(part, loaded);
    return loaded;
  };
  return {
    source,
    text: (part) => load(part).now,
    put(part, text) {
      load(part).now = text;
    },
    drop: (part) => void dropped.add(part),
    changes() {
      const changed = [...texts].filter(([, { before, now }]) => before !== now);
      return new Map<string, Uint8Array | null>([
        ...changed.map(([part, { now }]) => [part, new TextEncoder().encode(inUtf8(now))] as const),
        ...[...dropped].map((part) => [part, null] as const),
      ]);
    },
  };
}

function inUtf8(xml: string): string {
  return xml.replace(/^(\ufeff?<\?xml[^>]*?\sencoding\s*=\s*["'])[\w-]+/, '$1UTF-8');
}
