/** What a part points at: other parts of the package, or addresses outside. */
import { ok, type Result } from '../../core/values/result';
import { damagedPart } from './inflate-entry';
import type { OpcPackage } from './opc-package';
import { relationshipsPartName, resolvePartName } from './part-names';
import { Refusal } from './refusal';
import { readXml } from './xml-reader';

export interface Relationship {
  readonly id: string;
  /** The whole type; transitional and strict files differ in it. */
  readonly type: string;
  /** Last word of the type, the same in transitional and strict files: `worksheet`, `table`, `styles`. */
  readonly kind: string;
  /** Part name without leading slash, or the address as it stands when external. */
  readonly target: string;
  readonly external: boolean;
}

/** Excel itself knows 65,530 links on a sheet. */
const MOST = 100_000;

/** Relationships of a part, or of the package itself with ''; none when it has no such file. */
export function readRelationships(from: OpcPackage, source: string): Result<readonly Relationship[]> {
  const part = relationshipsPartName(source);
  if (!from.has(part)) return ok([]);
  const found: Relationship[] = [];
  const read = readXml(from, part, {
    open(name, attributes) {
      if (name !== 'Relationship') return;
      if (found.length >= MOST) throw new Refusal(damagedPart(part));
      const type = attributes.get('Type') ?? '';
      const target = attributes.get('Target') ?? '';
      const external = attributes.get('TargetMode') === 'External';
      found.push({
        id: attributes.get('Id') ?? '',
        type,
        kind: type.slice(type.lastIndexOf('/') + 1),
        target: external ? target : resolvePartName(source, target),
        external,
      });
    },
  });
  return read.ok ? ok(found) : read;
}
