/**
 * XML of a part as events with plain local names: prefixes differ from program to
 * program and mean nothing to us. A document type is refused, so that no entity
 * is ever expanded or fetched.
 */
import { SaxesParser } from 'saxes';
import { issue } from '../../core/values/issue';
import type { Result } from '../../core/values/result';
import { fail, ok } from '../../core/values/result';
import { createPartDecoder } from './part-decoder';
import type { OpcPackage } from './opc-package';
import { Refusal } from './refusal';

/** Attributes by their qualified names; has no prototype. */
export type XmlAttributes = Readonly<Record<string, string>>;

export interface XmlHandlers {
  open?(name: string, attributes: XmlAttributes): void;
  /** Character data and CDATA; one text may come in several pieces. */
  text?(text: string): void;
  /** `stop` ends the events; the rest of the part is only checked for damage. */
  close?(name: string): 'stop' | void;
}

/** Reads a part from start to end; malformed XML and a document type are issues. Never throws, unless a handler does. */
export function readXml(from: OpcPackage, part: string, handlers: XmlHandlers): Result<void> {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const decoder = createPartDecoder();
  let stopped = false;
  const locals = new Map<string, string>();
  const localOf = (name: string): string => {
    let local = locals.get(name);
    if (local === undefined) locals.set(name, (local = name.slice(name.indexOf(':') + 1)));
    return local;
  };
  parser.on('doctype', () => {
    throw new Refusal(issue('file.doctype', { part }));
  });
  const { open, text, close } = handlers;
  if (open) parser.on('opentag', (tag) => stopped || open.call(handlers, localOf(tag.name), tag.attributes));
  if (text) {
    const pass = (content: string): void => void (stopped || text.call(handlers, content));
    parser.on('text', pass);
    parser.on('cdata', pass);
  }
  if (close) {
    parser.on('closetag', (tag) => {
      if (!stopped && close.call(handlers, localOf(tag.name)) === 'stop') stopped = true;
    });
  }
  const streamed = from.stream(part, (piece) => {
    if (!stopped) parser.write(decoder.decode(piece));
  });
  if (!streamed.ok || stopped) return streamed;
  try {
    parser.write(decoder.end()).close();
    return ok(undefined);
  } catch (cause) {
    return fail(cause instanceof Refusal ? cause.issue : issue('file.damaged', { detail: part }));
  }
}

/** An attribute by its local name, whatever its prefix; undefined when there is none. */
export function attributeOf(attributes: XmlAttributes, name: string): string | undefined {
  const plain = attributes[name];
  if (plain !== undefined) return plain;
  const suffix = `:${name}`;
  for (const key in attributes) if (key.endsWith(suffix)) return attributes[key];
  return undefined;
}
