/** When the workbook was last saved, by its own properties. */
import { ok, type Result } from '../../core/values/result';
import type { OpcPackage } from '../opc/opc-package';
import type { Relationship } from '../opc/relationships';
import { readXml } from '../opc/xml-reader';

/** Far more than any notation of a time takes. */
const LONGEST_TIME = 100;

/** ISO time in UTC to the second; undefined when the file does not say. */
export function readModified(
  from: OpcPackage,
  relationships: readonly Relationship[],
): Result<string | undefined> {
  const part = relationships.find((one) => one.kind === 'core-properties' && !one.external)?.target;
  if (part === undefined || !from.has(part)) return ok(undefined);
  let inModified = false;
  let content = '';
  const read = readXml(from, part, {
    takesText: () => inModified,
    open(name) {
      inModified = name === 'modified';
    },
    text(text) {
      if (content.length < LONGEST_TIME) content += text;
    },
    close() {
      inModified = false;
    },
  });
  return read.ok ? ok(utcTime(content.trim())) : read;
}

/** Times without a zone are meant in UTC (W3CDTF as Office writes it). */
function utcTime(content: string): string | undefined {
  const match = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})?$/.exec(content);
  const time = match ? Date.parse(match[1] === undefined ? `${content}Z` : content) : NaN;
  return Number.isNaN(time) ? undefined : `${new Date(time).toISOString().slice(0, 19)}Z`;
}
