import { savePackage } from '../../../src/adapters/opc/save-package';
import { createDocxWriter } from '../../../src/adapters/docx/write-docx';
import { severityOf } from '../../../src/core/texts/issue-severities';
import { samplePaper } from './sample-paper';
import { partOf, plain, templateWith, written } from './template-fixture';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const good = templateWith({ body: plain('Text') });

async function refusal(template: Uint8Array): Promise<readonly string[]> {
  const result = await createDocxWriter().write(samplePaper, template);
  return result.ok ? [] : result.issues.map(({ code }) => code);
}

describe('a template that cannot be filled', () => {
  it.each([
    ['is empty', new Uint8Array(), 'file.empty'],
    ['is some text', bytesOf('Guten Tag'), 'template.notWord'],
    ['is an old Word file', Uint8Array.from([...ole, ...bytesOf('WordDocument')]), 'template.oldWord'],
    [
      'has a password',
      Uint8Array.from([...ole, 1, ...Buffer.from('EncryptedPackage', 'utf16le')]),
      'template.encrypted',
    ],
    [
      'is an OpenDocument file',
      savePackage([
        ['mimetype', bytesOf('odt')],
        ['content.xml', bytesOf('<a/>')],
      ]),
      'template.openDocument',
    ],
    [
      'is another kind of Office file',
      templateWith({
        body: '',
        mainType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
      }),
      'template.notWord',
    ],
    [
      'holds macros',
      templateWith({ body: '', mainType: 'application/vnd.ms-word.document.macroEnabled.main+xml' }),
      'template.macros',
    ],
    ['breaks off', good.slice(0, good.length / 2), 'file.truncated'],
    ['is no XML inside', templateWith({ body: '<w:p>' }), 'template.damaged'],
  ])('%s', async (_, template, code) => {
    expect(await refusal(template)).toEqual([code]);
    expect(severityOf(code as 'file.empty')).toBe('error');
  });

  it.each([
    ['declares a document type', '<!DOCTYPE a [<!ENTITY b "c">]><a/>', 'file.doctype'],
    ['is written in UTF-16', Buffer.from(`\ufeff${documentXml()}`, 'utf16le'), 'template.damaged'],
    ['says it is UTF-8 and is not', Buffer.from('<a>\xfc</a>', 'latin1'), 'template.damaged'],
    ['nests its elements far too deep', '<a>'.repeat(300_000), 'template.damaged'],
    ['has more elements than any document', `<a>${'<b/>'.repeat(200_001)}</a>`, 'template.tooLarge'],
    ['has more text than any document', `<a>${noise(10_000_001)}</a>`, 'template.tooLarge'],
    ['grows out of all proportion', ' '.repeat(2_000_000), 'file.tooDense'],
  ])('%s', async (_, document, code) => {
    const content = typeof document === 'string' ? bytesOf(document) : new Uint8Array(document);
    const parts = ['[Content_Types].xml', '_rels/.rels'].map(
      (name) => [name, bytesOf(partOf(good, name) ?? '')] as const,
    );

    expect(await refusal(savePackage([...parts, ['word/document.xml', content]]))).toEqual([code]);
  });

  /** Text that packs no better than honest one. */
  function noise(length: number): string {
    const words = Array.from({ length: 1_000 }, (_, at) => ((at * 7_919) % 10_007).toString(36)).join(' ');
    return words.repeat(Math.ceil(length / words.length));
  }

  function documentXml(): string {
    return (partOf(good, 'word/document.xml') ?? '').replace('UTF-8', 'UTF-16');
  }
});

describe('a Word template (.dotx)', () => {
  it('becomes a document that Word opens under the name .docx', async () => {
    const { bytes } = await written(
      samplePaper,
      templateWith({ body: plain(''), mainType: `${wordType}.template.main+xml` }),
    );

    expect(partOf(bytes, '[Content_Types].xml')).toContain(`${wordType}.document.main+xml`);
  });
});
