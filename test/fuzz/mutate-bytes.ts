/** Damage without any sense for what the bytes mean: what mail, disks and half a download do. */
import type { Draft } from './draft';
import type { Random } from './random';

const odd = [0, 1, 0x7f, 0x80, 0xff, 0x7fff, 0x8000, 0xffff, 0x7fffffff, 0x80000000, 0xffffffff];

type Change = (bytes: Uint8Array, random: Random) => Uint8Array;

function joined(...pieces: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(pieces));
}

function block(bytes: Uint8Array, random: Random): readonly [from: number, to: number] {
  const from = random.below(bytes.length);
  const length = 1 + random.below(random.pick([4, 64, 1024, bytes.length / 4]));
  return [from, Math.min(bytes.length, from + length)];
}

function noise(length: number, random: Random): Uint8Array {
  return Uint8Array.from({ length }, () => random.below(256));
}

const changes: Readonly<Record<string, Change>> = {
  flip(bytes, random) {
    const copy = bytes.slice();
    for (let count = 1 + random.below(8); count > 0; count -= 1) {
      const at = random.below(copy.length);
      copy[at] = (copy[at] ?? 0) ^ (1 << random.below(8));
    }
    return copy;
  },
  set(bytes, random) {
    const copy = bytes.slice();
    copy[random.below(copy.length)] = random.below(256);
    return copy;
  },
  number(bytes, random) {
    const copy = bytes.slice();
    const at = random.below(copy.length - 4);
    if (copy.length >= 4) new DataView(copy.buffer).setUint32(at, random.pick(odd), true);
    return copy;
  },
  truncate: (bytes, random) => bytes.slice(0, random.below(bytes.length)),
  behead: (bytes, random) => bytes.slice(random.below(64)),
  cut(bytes, random) {
    const [from, to] = block(bytes, random);
    return joined(bytes.subarray(0, from), bytes.subarray(to));
  },
  insert(bytes, random) {
    const at = random.below(bytes.length);
    return joined(bytes.subarray(0, at), noise(1 + random.below(64), random), bytes.subarray(at));
  },
  double(bytes, random) {
    const [from, to] = block(bytes, random);
    return joined(bytes.subarray(0, to), bytes.subarray(from, to), bytes.subarray(to));
  },
  blank(bytes, random) {
    const [from, to] = block(bytes, random);
    return bytes.slice().fill(random.pick([0, 32, 255]), from, to);
  },
  exchange(bytes, random) {
    const middle = random.below(bytes.length);
    return joined(bytes.subarray(middle), bytes.subarray(0, middle));
  },
  append: (bytes, random) => joined(bytes, noise(random.pick([1, 22, 70_000]), random)),
};

/** One damage; the note says which. */
export function mutateBytes(draft: Draft, random: Random): string {
  const name = random.pick(Object.keys(changes));
  const changed = changes[name]?.(draft.bytes(), random);
  if (changed) draft.setBytes(changed);
  return name;
}
