import { openDocx } from '../../src/adapters/docx/open-docx';
import { openPackage } from '../../src/adapters/opc/opc-package';
import { officeLimits } from '../../src/adapters/opc/package-limits';
import { must } from '../environment/must';
import { openInWord } from '../office-host/word-host';
import { describeDocumentFields } from './document-fields-contract';
import { describeDocumentLaws } from './document-laws';
import { describeDocumentPlaces } from './document-places-contract';
import { insert, letter, remove, write, type OpenDocument } from './document-orders';
import { describeDocumentWriter } from './document-writer-contract';

// A person opens the file in Word and saves it again: what is remembered in it survives that.
const open: OpenDocument = async (docx) => {
  let document = must(await openDocx(docx));
  return {
    writer: { read: () => document.read(), write: (order) => document.write(order) },
    bytes: () => document.bytes(),
    async act(change) {
      const word = openInWord({ docx: document.bytes() });
      change(word.document);
      document = must(await openDocx(word.save()));
    },
  };
};

describe('a section that is taken out and put in again', () => {
  it('leaves the text of the file as it was', async () => {
    const document = must(await openDocx(letter()));
    await write({ writer: document }, [insert('termine'), insert('umfrage'), insert('bedarfe')]);
    const before = bodyOf(document.bytes());
    await write({ writer: document }, [remove('umfrage')]);
    expect(bodyOf(document.bytes())).not.toBe(before);
    await write({ writer: document }, [insert('umfrage')]);

    expect(bodyOf(document.bytes())).toBe(before);
  });
});

function bodyOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(must(must(openPackage(bytes, officeLimits)).part('word/document.xml')));
}

describeDocumentWriter('in a .docx file', open);
describeDocumentFields('in a .docx file', open);
describeDocumentPlaces('in a .docx file', open);
describeDocumentLaws('in a .docx file', open, 25);
