import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { XmlScanner } from '../../../src/adapters/opc/xml-scanner';

type Event = readonly [kind: string, ...content: readonly string[]];

/** What the scanner tells of a document that comes in pieces of this length; `refused` where it gives up. */
function scan(document: string, piece = document.length): readonly Event[] | 'refused' {
  const events: Event[] = [];
  const scanner = new XmlScanner({
    open: (name, attributes) =>
      events.push(['open', name, attributes.get('x') ?? '', attributes.get('y') ?? '']),
    text: (text) => events.push(['text', text]),
    close(name) {
      events.push(['close', name]);
      return false;
    },
    doctype() {
      throw new Error('doctype');
    },
  });
  try {
    for (let at = 0; at < document.length; at += piece) scanner.write(document.slice(at, at + piece));
    scanner.end();
    return joinTexts(events);
  } catch {
    return 'refused';
  }
}

/** The same of saxes. */
function scanWithSaxes(document: string): readonly Event[] | 'refused' {
  const events: Event[] = [];
  const local = (name: string): string => name.slice(name.indexOf(':') + 1);
  const parser = new SaxesParser({ xmlns: false });
  parser.on('opentag', ({ name, attributes }) => {
    const prefixed = (wanted: string): string =>
      Object.keys(attributes).find((key) => key.endsWith(`:${wanted}`)) ?? '';
    const value = (wanted: string): string => attributes[wanted] ?? attributes[prefixed(wanted)] ?? '';
    events.push(['open', local(name), value('x'), value('y')]);
  });
  parser.on('text', (text) => events.push(['text', text]));
  parser.on('cdata', (text) => events.push(['text', text]));
  parser.on('closetag', ({ name }) => events.push(['close', local(name)]));
  parser.on('doctype', () => {
    throw new Error('doctype');
  });
  try {
    parser.write(document).close();
    return joinTexts(events);
  } catch {
    return 'refused';
  }
}

/** Text may come in any pieces, and around the root it says nothing. */
function joinTexts(events: readonly Event[]): readonly Event[] {
  const joined: Event[] = [];
  let depth = 0;
  for (const event of events) {
    const last = joined.at(-1);
    if (event[0] === 'text' && (depth === 0 || event[1] === '')) continue;
    if (event[0] === 'open') depth += 1;
    if (event[0] === 'close') depth -= 1;
    if (event[0] === 'text' && last?.[0] === 'text') joined.splice(-1, 1, ['text', `${last[1]}${event[1]}`]);
    else joined.push(event);
  }
  return joined;
}

const name = fc.constantFrom('row', 'c', 'p:c', 'Straße', 'a-b.c_1');
const textPiece = fc.constantFrom(
  'Größe',
  ' ',
  '\r\n',
  '\r',
  '\n\t',
  '&amp;',
  '&lt;',
  '&#228;',
  '&#x20AC;',
  '𝄞',
  ']',
  ']]',
  '"',
  '>',
  "'",
);
const text = fc.array(textPiece, { maxLength: 4 }).map((pieces) => pieces.join('').replaceAll(']]>', '] >'));
const attribute = fc
  .tuple(text, fc.constantFrom('"', "'"), fc.constantFrom('=', ' = '))
  .map(([value, quote, equals]) => `${equals}${quote}${value.replaceAll(quote, '')}${quote}`);
const attributes = fc
  .record({ x: attribute, y: attribute, 'p:y': attribute }, { requiredKeys: [] })
  .map((given) =>
    Object.entries(given)
      .map(([key, value]) => ` ${key}${value}`)
      .join('\n'),
  );
const aside = fc.constantFrom('<!-- a <b> - c -->', '<?pi <a>?>', '<![CDATA[a<b>&amp;]]]>', '<![CDATA[]]>');

const { element } = fc.letrec<{ element: string; content: string }>((tie) => ({
  element: fc
    .tuple(name, attributes, fc.array(tie('content'), { maxLength: 3 }), fc.constantFrom('', ' ', '\n'))
    .map(([tag, given, content, space]) =>
      content.length === 0
        ? `<${tag}${given}${space}/>`
        : `<${tag}${given}${space}>${content.join('')}</${tag}${space}>`,
    ),
  content: fc.oneof({ maxDepth: 3 }, text, aside, tie('element')),
}));
const document = fc
  .tuple(fc.constantFrom('', '\ufeff', '<?xml version="1.0" encoding="UTF-8"?>\n', '<!-- a -->\n'), element)
  .map(([start, root]) => `${start}${root}\n`);

describe('the XML scanner', () => {
  it('tells of any document what saxes tells, in whatever pieces it comes', () => {
    fc.assert(
      fc.property(document, fc.integer({ min: 1, max: 40 }), (given, piece) => {
        const expected = scanWithSaxes(given);

        expect(scan(given)).toEqual(expected);
        expect(scan(given, piece)).toEqual(expected);
      }),
      { numRuns: 1_000 },
    );
  });

  it('tells of a document with one wrong sign what saxes tells, where saxes takes it', () => {
    const sign = fc.constantFrom('<', '>', '/', '&', '"', "'", '=', '!', '?', ']', ' ', 'a', '');
    fc.assert(
      fc.property(document, fc.nat(), sign, (given, place, wrong) => {
        const signs = Array.from(given);
        signs[place % signs.length] = wrong;
        const damaged = signs.join('');
        const expected = scanWithSaxes(damaged);

        // What saxes refuses, such as a control character, we may take.
        expect(expected === 'refused' ? expected : scan(damaged)).toEqual(expected);
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ['nothing at all', ''],
    ['text alone', 'Größe'],
    ['two documents', '<a/><b/>'],
    ['text behind the document', '<a/>b'],
    ['an open element', '<a><b></b>'],
    ['an open tag', '<a'],
    ['an open comment', '<a/><!-- '],
    ['elements that overlap', '<a><b></a></b>'],
    ['an attribute without quotes', '<a x=1/>'],
    ['an attribute given twice', '<a x="1" x="2"/>'],
    ['an attribute with a tag inside', '<a x="<b>"/>'],
    ['an entity of its own', '<a>&xxe;</a>'],
    ['an entity named like a member of every object', '<a>&constructor;</a>'],
    ['a character that does not exist', '<a>&#x110000;</a>'],
    ['half a character', '<a>&#xD800;</a>'],
    ['the character 0', '<a>&#0;</a>'],
    ['a lone ampersand', '<a>A & B</a>'],
    ['a document type', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'],
    ['a document type in its midst', '<a><!DOCTYPE b></a>'],
    ['elements without end', '<a>'.repeat(1_000)],
    ['a comment without end', `<a><!--${'x'.repeat(9_000_000)}`],
  ])('refuses %s', (_, given) => {
    expect(scan(given, 100_000)).toBe('refused');
  });
});
