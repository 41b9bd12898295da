/**
 * How much of a package may be read for what it holds: blanks, comments and empty
 * elements cost as much time as cells do, and bring nothing. Content raises it.
 */
import { issue } from '../../core/values/issue';
import type { PackageLimits } from './package-limits';
import { Refusal } from './refusal';

/** What a piece of content may take in a file: with its tags, its formats and its formula. */
const BYTES_PER_PIECE = 60;
const TOKENS_PER_PIECE = 4;

export interface ReadingBudget {
  /** So many inflated bytes of a part are read. */
  addBytes(part: string, count: number): void;
  /** So many tags, comments and the like were met in a part. */
  addTokens(part: string, count: number): void;
  /** So many pieces of content were found: a format alone is one, a filled cell or a shared text are three. */
  addContent(pieces: number): void;
}

/** All parts of a package share one; throws a `Refusal` where it is used up. */
export function createReadingBudget({ readBytes, tokens }: PackageLimits): ReadingBudget {
  let bytesLeft = readBytes;
  let tokensLeft = tokens;
  const check = (part: string): void => {
    if (bytesLeft < 0 || tokensLeft < 0) throw new Refusal(issue('file.tooMuchBesides', { part }));
  };
  return {
    addBytes(part, count) {
      bytesLeft -= count;
      check(part);
    },
    addTokens(part, count) {
      tokensLeft -= count;
      check(part);
    },
    addContent(pieces) {
      bytesLeft += pieces * BYTES_PER_PIECE;
      tokensLeft += pieces * TOKENS_PER_PIECE;
    },
  };
}
