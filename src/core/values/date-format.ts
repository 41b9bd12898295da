/**
 * Whether a number format shows a number as a date or a time of day. A file
 * has no other sign of a date. Elapsed hours (`[h]:mm`) are an amount, not a date.
 */
export type DateFormat = 'date' | 'time' | 'none';

/** Formats that a file names by number alone (ECMA-376 part 1, 18.8.30; 27 to 36 and 50 to 58 are East Asian). */
export function builtInDateFormat(id: number): DateFormat {
  if ((id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 58)) {
    return 'date';
  }
  return (id >= 18 && id <= 21) || (id >= 32 && id <= 35) || id === 45 || id === 47 ? 'time' : 'none';
}

/** For numbers above, below and at zero, and for text (ECMA-376 part 1, 18.8.31). */
const SECTIONS = 4;

/**
 * The kind of a format code such as `[$-407]dd. mmmm yyyy;@`. Codes come from outside and may be of
 * any length: each step goes through them once.
 */
export function dateFormatOf(code: string): DateFormat {
  // What is quoted, escaped or a filler says nothing about dates, and a semicolon in it parts nothing.
  const bare = code.replace(/"[^"]*"|[\\_*]./g, '');
  for (const section of bare.split(';', SECTIONS)) {
    const kind = kindOfSection(section);
    if (kind !== 'none') return kind;
  }
  return 'none';
}

/** Neither a colour nor a condition nor a currency says anything about dates. */
function kindOfSection(section: string): DateFormat {
  if (/\[(h+|m+|s+)\]/i.test(section)) return 'none';
  const letters = section.replace(/\[[^\][]*\]/g, '').replace(/s[.,]0+/gi, 's');
  // A German program may write "Standard" for "General"; digits show an amount, whatever stands beside them.
  if (/[0#?]/.test(letters) || /^\s*(general|standard)\s*$/i.test(letters)) return 'none';
  if (/[yd]/i.test(letters) || (/m/i.test(letters) && !/[hs]/i.test(letters))) return 'date';
  return /[hs]/i.test(letters) ? 'time' : 'none';
}
