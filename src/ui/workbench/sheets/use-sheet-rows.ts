/** Rows of a sheet as they come into sight: asked for in blocks, and anew when the workbook has changed. */
import * as React from 'react';
import type { SheetDesk } from '../../../app/workbench-desk/sheet-desk';
import type { SheetRow } from '../../../app/workbench-desk/sheet-view';

const BLOCK = 100;

interface Blocks {
  readonly sheet: string;
  readonly version: number;
  readonly blocks: ReadonlyMap<number, readonly SheetRow[]>;
}

/** Blocks that were asked for, of one state of one sheet. */
interface Asked {
  readonly sheet: string;
  readonly version: number;
  readonly blocks: Set<number>;
}

export interface SheetRows {
  /** The row with that number; undefined as long as it is being read. */
  find(number: number): SheetRow | undefined;
}

/** `from` and `to` are numbers of rows. What was read of an older state is shown until the new one is there. */
export function useSheetRows(
  sheets: SheetDesk,
  {
    sheet,
    version,
    from,
    to,
  }: { readonly sheet: string; readonly version: number; readonly from: number; readonly to: number },
): SheetRows {
  const [held, setHeld] = React.useState<Blocks>({ sheet, version, blocks: new Map() });
  const asked = React.useRef<Asked>({ sheet, version, blocks: new Set() });
  const first = Math.floor((from - 1) / BLOCK);
  const last = Math.floor((Math.max(to, from) - 1) / BLOCK);
  React.useEffect(() => {
    if (asked.current.sheet !== sheet || asked.current.version !== version)
      asked.current = { sheet, version, blocks: new Set() };
    const now = asked.current;
    for (let block = first; block <= last; block += 1) {
      if (now.blocks.has(block)) continue;
      now.blocks.add(block);
      sheets.rows(sheet, block * BLOCK + 1, BLOCK).then(
        (answer) => {
          // Asked for again with the next look at it.
          if (!answer.ok) now.blocks.delete(block);
          // What was asked of another sheet, or of an older state, comes too late.
          else if (asked.current === now)
            setHeld((before) => withBlock(before, { sheet, version, block, rows: answer.value }));
        },
        (error: unknown) => {
          now.blocks.delete(block);
          console.error(error);
        },
      );
    }
  }, [sheets, sheet, version, first, last]);
  return {
    find: (number) =>
      held.sheet === sheet
        ? held.blocks.get(Math.floor((number - 1) / BLOCK))?.[(number - 1) % BLOCK]
        : undefined,
  };
}

function withBlock(
  before: Blocks,
  {
    sheet,
    version,
    block,
    rows,
  }: {
    readonly sheet: string;
    readonly version: number;
    readonly block: number;
    readonly rows: readonly SheetRow[];
  },
): Blocks {
  const isSame = before.sheet === sheet && before.version === version;
  // Blocks out of sight of an older state go with the first of the new one that is elsewhere.
  const kept = isSame ? before.blocks : before.sheet === sheet ? onlyAround(before.blocks, block) : [];
  return { sheet, version, blocks: new Map([...kept, [block, rows]]) };
}

function onlyAround(
  blocks: Blocks['blocks'],
  block: number,
): readonly (readonly [number, readonly SheetRow[]])[] {
  return [...blocks].filter(([at]) => Math.abs(at - block) <= 1);
}
