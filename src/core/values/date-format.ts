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

/** The kind of a format code such as `[$-407]dd. mmmm yyyy;@`. */
export function dateFormatOf(code: string): DateFormat {
  const kinds = code.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/).map(kindOfSection);
  return kinds.find((kind) => kind !== 'none') ?? 'none';
}

/** What is quoted, escaped, a filler, a colour, a condition or a currency says nothing about dates. */
function kindOfSection(section: string): DateFormat {
  const bare = section.replace(/"[^"]*"|[\\_*]./g, '');
  if (/\[(h+|m+|s+)\]/i.test(bare)) return 'none';
  const letters = bare.replace(/\[[^\]]*\]/g, '').replace(/s[.,]0+/gi, 's');
  // A German program may write "Standard" for "General"; digits show an amount, whatever stands beside them.
  if (/[0#?]/.test(letters) || /^\s*(general|standard)\s*$/i.test(letters)) return 'none';
  if (/[yd]/i.test(letters) || (/m/i.test(letters) && !/[hs]/i.test(letters))) return 'date';
  return /[hs]/i.test(letters) ? 'time' : 'none';
}
