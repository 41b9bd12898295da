/**
 * Cuts the text of a sheet part into its rows while it comes, so that whoever knows a row by
 * its text need not read its cells. Only for parts whose rows `scanRows` finds too: there
 * nothing but a row looks like one.
 */
export interface RowCutter {
  write(piece: string): void;
  /** Throws where the part ends before its rows do. */
  end(): void;
}

export interface CutRows {
  /** A whole row with its number, counted from 1. */
  row(number: number, xml: string): void;
  /** Everything in front of the rows, between them and behind them, in its order. */
  rest(xml: string): void;
}

const SHEET_DATA = /<((?:[\w.-]+:)?)sheetData(?:\s[^>]*)?>/;

export function createRowCutter(take: CutRows): RowCutter {
  let state: 'head' | 'rows' | 'tail' = 'head';
  let buffer = '';
  let prefix = '';
  let open = /$^/y;

  const readHead = (): boolean => {
    const data = SHEET_DATA.exec(buffer);
    if (!data) return false;
    const end = data.index + data[0].length;
    prefix = data[1] ?? '';
    open = new RegExp(`<${prefix}row(?:\\s(?:[^>"']|"[^"]*"|'[^']*')*)?>`, 'y');
    take.rest(buffer.slice(0, end));
    buffer = buffer.slice(end);
    state = data[0].endsWith('/>') ? 'tail' : 'rows';
    return true;
  };
  const readRows = (): void => {
    let at = 0;
    while (state === 'rows') {
      const start = buffer.indexOf('<', at);
      const end = start < 0 ? -1 : endOfRow(buffer, start, open, `</${prefix}row>`);
      if (end < 0) {
        if (start >= 0 && buffer.startsWith(`</${prefix}sheetData`, start)) {
          take.rest(buffer.slice(at));
          at = buffer.length;
          state = 'tail';
        }
        break;
      }
      if (start > at) take.rest(buffer.slice(at, start));
      const xml = buffer.slice(start, end);
      take.row(numberOf(xml), xml);
      at = end;
    }
    buffer = buffer.slice(at);
  };
  return {
    write(piece) {
      buffer += piece;
      if (state === 'head' && !readHead()) return;
      if (state === 'rows') readRows();
      if (state !== 'tail') return;
      if (buffer !== '') take.rest(buffer);
      buffer = '';
    },
    end() {
      if (state !== 'tail') throw new Error('A sheet part without an end of its rows');
    },
  };
}

/** Where the row that starts there ends; -1 when that is still to come. */
function endOfRow(text: string, start: number, open: RegExp, close: string): number {
  open.lastIndex = start;
  const tag = open.exec(text)?.[0];
  if (tag === undefined) return -1;
  if (tag.endsWith('/>')) return start + tag.length;
  const end = text.indexOf(close, start + tag.length);
  return end < 0 ? -1 : end + close.length;
}

function numberOf(row: string): number {
  const open = row.slice(0, row.indexOf('>'));
  return Number(/\sr\s*=\s*["'](\d+)["']/.exec(open)?.[1]);
}
