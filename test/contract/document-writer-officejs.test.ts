import { createOfficeJsDocument } from '../../src/adapters/officejs-word/officejs-document';
import { openInWord } from '../office-host/word-host';
import { describeDocumentFields } from './document-fields-contract';
import { describeDocumentLaws } from './document-laws';
import { describeDocumentPlaces } from './document-places-contract';
import type { OpenDocument } from './document-orders';
import { describeDocumentWriter } from './document-writer-contract';

const open: OpenDocument = (docx) => {
  const host = openInWord({ docx });
  return Promise.resolve({
    writer: createOfficeJsDocument({ word: host.Word, context: host.Office.context }),
    bytes: () => host.save(),
    act(change) {
      change(host.document);
      return Promise.resolve();
    },
  });
};

describeDocumentWriter('in the open Word, through office.js', open);
describeDocumentFields('in the open Word, through office.js', open);
describeDocumentPlaces('in the open Word, through office.js', open);
describeDocumentLaws('in the open Word, through office.js', open, 40);
