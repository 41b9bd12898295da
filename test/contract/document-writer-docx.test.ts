import { openDocx } from '../../src/adapters/docx/open-docx';
import { must } from '../environment/must';
import { openInWord } from '../office-host/word-host';
import { describeDocumentFields } from './document-fields-contract';
import { describeDocumentLaws } from './document-laws';
import { describeDocumentPlaces } from './document-places-contract';
import type { OpenDocument } from './document-orders';
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

describeDocumentWriter('in a .docx file', open);
describeDocumentFields('in a .docx file', open);
describeDocumentPlaces('in a .docx file', open);
describeDocumentLaws('in a .docx file', open, 25);
