/**
 * XML of a part as events with plain local names: prefixes differ from program to
 * program and mean nothing to us. A document type is refused, so that no entity
 * is ever expanded or fetched.
 */
import { SaxesParser } from 'saxes';
import { issue } from '../../core/values/issue';
import type { Result } from '../../core/values/result';
import { damagedPart } from './inflate-entry';
import { createPartDecoder } from './part-decoder';
import type { OpcPackage } from './opc-package';
import { Refusal, resultOf } from './refusal';

/** Attributes by their qualified names; has no prototype. */
export type XmlAttributes = Readonly<Record<string, string>>;

export interface XmlHandlers {
  readonly open?: (name: string, attributes: XmlAttributes) => void;
  /** Character data and CDATA; one text may come in several pieces. */
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
  /** The end of this element is the last event; the rest of the part is only checked for damage in the file. */
  readonly until?: string;
}

/** Reads a part from start to end; malformed XML and a document type are issues. Never throws. */
export function readXml(from: OpcPackage, part: string, handlers: XmlHandlers): Result<void> {
  const decoder = createPartDecoder();
  const events = createEvents(part, handlers);
  const streamed = from.stream(part, (piece) => {
    if (!events.isDone()) events.write(decoder.decode(piece));
  });
  if (!streamed.ok || events.isDone()) return streamed;
  return resultOf(
    () => {
      events.write(decoder.end());
      events.end();
    },
    () => damagedPart(part),
  );
}

interface Events {
  write(content: string): void;
  end(): void;
  isDone(): boolean;
}

/** The parser with the handlers on it. Without positions and namespaces it takes half the time. */
function createEvents(part: string, { open, text, close, until }: XmlHandlers): Events {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const locals = new Map<string, string>();
  const localOf = (name: string): string => {
    const known = locals.get(name);
    if (known !== undefined) return known;
    const local = name.slice(name.indexOf(':') + 1);
    locals.set(name, local);
    return local;
  };
  let isDone = false;
  parser.on('doctype', () => {
    throw new Refusal(issue('file.doctype', { part }));
  });
  if (open) {
    parser.on('opentag', ({ name, attributes }) => {
      if (!isDone) open(localOf(name), attributes);
    });
  }
  if (text) {
    const take = (content: string): void => {
      if (!isDone) text(content);
    };
    parser.on('text', take);
    parser.on('cdata', take);
  }
  parser.on('closetag', ({ name }) => {
    if (isDone) return;
    const local = localOf(name);
    close?.(local);
    isDone = local === until;
  });
  return {
    write: (content) => void parser.write(content),
    end: () => void parser.close(),
    isDone: () => isDone,
  };
}

/** An attribute by its local name, whatever its prefix; undefined when there is none. */
export function attributeOf(attributes: XmlAttributes, name: string): string | undefined {
  const plain = attributes[name];
  if (plain !== undefined) return plain;
  const suffix = `:${name}`;
  for (const key in attributes) if (key.endsWith(suffix)) return attributes[key];
  return undefined;
}
