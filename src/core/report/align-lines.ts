/**
 * Where two versions of a text surely agree. Short lines, as the figures of a table, stand there many times and say
 * nothing about which belongs to which; a line that each version has exactly once does.
 */

/** Stretches of both versions that belong together; the first line of each but the first is the same in both. */
export interface Stretch {
  readonly document: readonly string[];
  readonly workbook: readonly string[];
}

/** In the order of both texts, which they make up whole. */
export function alignLines(document: readonly string[], workbook: readonly string[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let [from, at] = [0, 0];
  for (const [one, other] of inBothOrders(anchorsOf(document, workbook))) {
    stretches.push({ document: document.slice(from, one), workbook: workbook.slice(at, other) });
    [from, at] = [one, other];
  }
  return [...stretches, { document: document.slice(from), workbook: workbook.slice(at) }];
}

type Anchor = readonly [document: number, workbook: number];

/** Lines that stand once in each version, in the order of the first. */
function anchorsOf(document: readonly string[], workbook: readonly string[]): readonly Anchor[] {
  const there = onlyLines(workbook);
  return [...onlyLines(document)].flatMap(([line, at]): readonly Anchor[] => {
    const other = there.get(line);
    return other === undefined ? [] : [[at, other]];
  });
}

function onlyLines(lines: readonly string[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const several = new Set<string>();
  lines.forEach((line, index) => {
    if (found.has(line)) several.add(line);
    found.set(line, index);
  });
  for (const line of several) found.delete(line);
  return found;
}

/** The most of them that stand in the same order in both versions. */
function inBothOrders(anchors: readonly Anchor[]): readonly Anchor[] {
  // Per length of a chain the anchor that ends it soonest, with the one before it.
  const ends: Chain[] = [];
  for (const anchor of anchors) {
    const length = firstNotBelow(ends, anchor[1]);
    ends[length] = { anchor, before: ends[length - 1] };
  }
  const chain: Anchor[] = [];
  for (let last = ends.at(-1); last; last = last.before) chain.unshift(last.anchor);
  return chain;
}

interface Chain {
  readonly anchor: Anchor;
  readonly before: Chain | undefined;
}

function firstNotBelow(ends: readonly Chain[], position: number): number {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((ends[middle]?.anchor[1] ?? Infinity) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}
