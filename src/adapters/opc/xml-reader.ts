/**
 * XML of a part as events with plain local names: prefixes differ from program to
 * program and mean nothing to us. A document type is refused, so that no entity
 * is ever expanded or fetched.
 */
import { issue } from '../../core/values/issue';
import type { Result } from '../../core/values/result';
import { damagedPart } from './inflate-entry';
import type { OpcPackage } from './opc-package';
import { createPartDecoder } from './part-decoder';
import { Refusal, resultOf } from './refusal';
import type { XmlAttributes } from './xml-attributes';
import { XmlScanner, type XmlShortcut } from './xml-scanner';

export interface XmlHandlers {
  readonly open?: (name: string, attributes: XmlAttributes) => void;
  /** Character data and CDATA; one text may come in several pieces. */
  readonly text?: (text: string) => void;
  /** Whether text is taken here; what is not is passed over, which is quicker. Always where undefined. */
  readonly takesText?: () => boolean;
  readonly close?: (name: string) => void;
  /** The end of this element is the last event; the rest of the part is only checked for damage in the file. */
  readonly until?: string;
  /** Elements that are taken at once where they stand as they almost always do; none of them may be `until`. */
  readonly shortcut?: XmlShortcut;
}

/** Reads a part from start to end; malformed XML and a document type are issues. Never throws. */
export function readXml(from: OpcPackage, part: string, handlers: XmlHandlers): Result<void> {
  const { open, text, takesText, close, until, shortcut } = handlers;
  const decoder = createPartDecoder();
  const scanner = new XmlScanner({
    open: open ?? ignore,
    text: text ?? ignore,
    takesText: text === undefined ? never : takesText,
    close(name) {
      close?.(name);
      return name === until;
    },
    doctype() {
      throw new Refusal(issue('file.doctype', { part }));
    },
    shortcut,
  });
  const streamed = from.stream(part, (piece) => {
    if (scanner.isDone) return;
    scanner.write(decoder.decode(piece));
    from.budget.addTokens(part, scanner.takeTokens());
  });
  if (!streamed.ok || scanner.isDone) return streamed;
  return resultOf(
    () => {
      scanner.write(decoder.end());
      scanner.end();
    },
    () => damagedPart(part),
  );
}

const never = (): boolean => false;

function ignore(): void {
  // Nobody asked for this kind of event.
}
