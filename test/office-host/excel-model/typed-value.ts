/** What Excel makes of a value that is written: text is understood as if typed in US English. */
export type CellValue = string | number | boolean;

const DAY_ZERO = Date.UTC(1899, 11, 30);

/** The value of text written into a cell of that format; a leading apostrophe keeps text as it is. */
export function typedValue(text: string, format: string): CellValue {
  if (text.startsWith("'")) return text.slice(1);
  if (format === '@') return text;
  if (/^\s*[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?\s*$/i.test(text)) return Number(text);
  if (/^\s*[-+]?\d{1,3}(,\d{3})+(\.\d+)?\s*$/.test(text)) return Number(text.replaceAll(',', ''));
  if (/^\s*[-+]?\d+(\.\d+)?%\s*$/.test(text)) return Number(text.replace('%', '')) / 100;
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  const date = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? undefined;
  if (date) return (Date.UTC(Number(date[3]), Number(date[1]) - 1, Number(date[2])) - DAY_ZERO) / 86_400_000;
  return text;
}

/** Whether Excel takes the text for a formula where the cell is not formatted as text. */
export function looksLikeFormula(text: string): boolean {
  return /^=./.test(text) || /^[+@-][^\d\s.]/.test(text);
}

const errorNames = /^#(N\/A|DIV\/0!|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!)$/;

/** As in `Range.valueTypes`. */
export function valueType(value: CellValue): 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error' {
  if (value === '') return 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return errorNames.test(value) ? 'Error' : 'String';
}

/** What a German Excel shows; formats that are not needed here are refused loudly. */
export function shownText(value: CellValue, format: string): string {
  if (typeof value === 'boolean') return value ? 'WAHR' : 'FALSCH';
  if (typeof value === 'string') return value;
  if (/[dy]/i.test(format)) return shownDate(value, format);
  const decimals = /0\.(0+)/.exec(format)?.[1]?.length ?? 0;
  switch (format.replace(/\.0+/, '').replaceAll(/"[^"]*"|\\.|[€ ]/g, '')) {
    case 'General':
    case '@':
      return String(value).replace('.', ',');
    case '0':
      return value.toFixed(decimals).replace('.', ',');
    case '#,##0':
      return value.toLocaleString('de-DE', {
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals,
      });
    case '0%':
      return `${(value * 100).toFixed(decimals).replace('.', ',')}%`;
    default:
      throw new Error(`Emulated Excel cannot show numbers as ${format}`);
  }
}

function shownDate(serial: number, format: string): string {
  const date = new Date(DAY_ZERO + Math.floor(serial) * 86_400_000);
  const parts: Readonly<Record<string, string>> = {
    dd: String(date.getUTCDate()).padStart(2, '0'),
    d: String(date.getUTCDate()),
    mm: String(date.getUTCMonth() + 1).padStart(2, '0'),
    m: String(date.getUTCMonth() + 1),
    yyyy: String(date.getUTCFullYear()),
    yy: String(date.getUTCFullYear()).slice(-2),
  };
  const plain = format
    .toLowerCase()
    .replaceAll(/\\(.)|"([^"]*)"/g, '$1$2')
    .replace(/;@$/, '');
  if (/[^dmy./\- ]/.test(plain)) throw new Error(`Emulated Excel cannot show dates as ${format}`);
  return plain.replaceAll(/d+|m+|y+/g, (part) => parts[part] ?? part);
}
