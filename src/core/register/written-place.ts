/** A place as people note it with the larger one it belongs to: "Zeven, OT Brauel", "Brauel (SG Zeven)", "Zeven-Brauel". */

/** No place's name is longer; a cell may be. */
const LONGEST = 200;

const PART = /(?:^|[\s,(;/-])(?:OT|Ortsteil|Ortschaft)\.?:?\s+(.+?)\)?\s*$/iu;
const WITH_LARGER = /^(.*\S)\s*\([^()]*\)\s*$/u;
const JOINED = /[-–/,]\s*([^-–/,]+)$/u;

/** The part of the words that names the smaller place, the surest notation first; none where they name one alone. */
export function smallerPlaces(shown: string): readonly string[] {
  const text = shown.slice(0, LONGEST);
  return [PART, WITH_LARGER, JOINED].flatMap((notation) => notation.exec(text)?.[1]?.trim() ?? []);
}
