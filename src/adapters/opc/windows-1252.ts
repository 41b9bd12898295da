/**
 * windows-1252 as old Windows programs write it. Node 20 decodes it as Latin 1
 * (nodejs/node#56542): its dashes, quotation marks and euro signs come out as
 * control characters, which are put right here.
 */
const FROM_80 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Text that was decoded as windows-1252 by whatever program; right text stays as it is. */
export function repairWindows1252(text: string): string {
  return text.replace(/[\x80-\x9f]/g, (sign) => FROM_80.charAt(sign.charCodeAt(0) - 0x80));
}
