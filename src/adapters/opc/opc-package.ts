/**
 * Opens an Office package (a zip file of named parts) from outside. Nothing is
 * inflated before its size, its name and its number have been found acceptable.
 */
import { issue, type Issue } from '../../core/values/issue';
import { fail, ok, type Result } from '../../core/values/result';
import type { FilePieces } from './file-pieces';
import { damagedPart, inflateEntry } from './inflate-entry';
import type { PackageLimits } from './package-limits';
import { foldPartName, isHostilePartName, plainPartName } from './part-names';
import { createReadingBudget, type ReadingBudget } from './reading-budget';
import { Refusal, resultOf } from './refusal';
import { hasOverlaps, hasZipEnd, packedBytes, readZipDirectory, type ZipEntry } from './zip-directory';
import { plainUnpacker, type Unpacker } from './unpacker';

const MB = 1024 * 1024;

export interface OpcPackage {
  /** What may still be read of it. */
  readonly budget: ReadingBudget;
  /** Part names without leading slash, in the order of the file. */
  readonly names: readonly string[];
  has(name: string): boolean;
  /** The part's name as the package spells it; undefined when it has none. */
  nameOf(name: string): string | undefined;
  /** The inflated content of a part; names are compared as OPC demands, without case. */
  part(name: string): Result<Uint8Array>;
  /** The same, piece by piece, without ever holding it whole. Pieces must not be kept. */
  stream(name: string, take: (piece: Uint8Array) => void): Result<void>;
}

/** A package within its limits; damaged, oversized and hostile files are issues. Never throws. */
export function openPackage(
  bytes: Uint8Array,
  limits: PackageLimits,
  unpacker: Unpacker = plainUnpacker,
): Result<OpcPackage> {
  return openPieces([bytes], limits, unpacker);
}

/** The same for a package in pieces, the last of which holds the directory whole. */
export function openPieces(
  pieces: FilePieces,
  limits: PackageLimits,
  unpacker: Unpacker = plainUnpacker,
): Result<OpcPackage> {
  const entries = readZipDirectory(pieces, limits.entries);
  if (entries === undefined) return fail(hasZipEnd(pieces) ? damagedPart('zip') : issue('file.truncated'));
  const parts = entries.filter((entry) => !/[\\/]$/.test(entry.name));
  const index = new Map<string, ZipEntry>();
  for (const entry of parts) index.set(foldPartName(entry.name), entry);
  const found = judge(entries, parts, index.size, limits);
  return found === undefined ? ok(createPackage(pieces, parts, index, limits, unpacker)) : fail(found);
}

function judge(
  entries: readonly ZipEntry[],
  parts: readonly ZipEntry[],
  distinct: number,
  limits: PackageLimits,
): Issue | undefined {
  if (entries.length > limits.entries) return issue('file.tooManyParts', { limit: limits.entries });
  const odd = entries.find((entry) => isHostilePartName(entry.name));
  if (odd !== undefined) return issue('file.hostileName', { part: odd.name.slice(0, 80) });
  if (distinct < parts.length) return issue('file.doubledPart');
  if (parts.some((entry) => entry.encrypted)) return issue('file.encrypted');
  const total = parts.reduce((sum, entry) => sum + entry.size, 0);
  if (total > limits.totalBytes) return tooLarge(total, limits.totalBytes);
  return hasOverlaps(entries) ? issue('file.overlappingParts') : undefined;
}

/** What speaks against inflating a part, by what it announces. */
function judgePart({ name, size, packedSize }: ZipEntry, limits: PackageLimits): Issue | undefined {
  if (size > limits.partBytes) return tooLarge(size, limits.partBytes);
  const isDense = size > MB && size > packedSize * limits.density;
  return isDense ? issue('file.tooDense', { part: name }) : undefined;
}

function tooLarge(size: number, limit: number): Issue {
  const megabytes = (bytes: number): number => Math.ceil(bytes / MB);
  return issue('file.tooManyBytes', { size: megabytes(size), limit: megabytes(limit) });
}

function createPackage(
  pieces: FilePieces,
  parts: readonly ZipEntry[],
  index: ReadonlyMap<string, ZipEntry>,
  limits: PackageLimits,
  unpacker: Unpacker,
): OpcPackage {
  const find = (name: string): ZipEntry | undefined => index.get(foldPartName(name));
  const budget = createReadingBudget(limits);
  const stream = (name: string, take: (piece: Uint8Array) => void): Result<void> => {
    const entry = find(name);
    if (entry === undefined) return fail(damagedPart(name));
    const found = judgePart(entry, limits);
    if (found !== undefined) return fail(found);
    const pump = (): void => {
      const packed = packedBytes(pieces, entry);
      if (packed === undefined) throw new Refusal(damagedPart(name));
      inflateEntry(packed, entry, unpacker, (piece) => {
        budget.addBytes(entry.name, piece.length);
        take(piece);
      });
    };
    return resultOf(pump, () => damagedPart(name));
  };
  return {
    budget,
    names: parts.map((entry) => plainPartName(entry.name)),
    has: (name) => find(name) !== undefined,
    nameOf(name) {
      const entry = find(name);
      return entry && plainPartName(entry.name);
    },
    part(name) {
      let content = new Uint8Array(0);
      let at = 0;
      const read = stream(name, (piece) => {
        // Only now is it known that the announced size is acceptable.
        if (at === 0) content = new Uint8Array(find(name)?.size ?? 0);
        content.set(piece, at);
        at += piece.length;
      });
      return read.ok ? ok(content) : read;
    },
    stream,
  };
}
