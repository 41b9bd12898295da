/** Composition root of the pane in Word. */
import './fabric-config';
import * as React from 'react';
import { createMemoryTableStore } from '../adapters/memory/memory-table-store';
import { officeLimits } from '../adapters/opc/package-limits';
import { ok } from '../core/values/result';
import { WordPane, type WordPaneProps } from '../ui/word/word-pane';
import { startPane } from './pane';

/** The reader is loaded with the first file: until then the pane does without it. */
const openWorkbook: WordPaneProps['openWorkbook'] = async (file) => {
  const { createXlsxReader } = await import(/* webpackChunkName: "reader" */ '../adapters/xlsx/xlsx-reader');
  const read = createXlsxReader(officeLimits).read(file);
  return read.ok ? ok(createMemoryTableStore(read.value.tables)) : read;
};

void startPane(() => <WordPane openWorkbook={openWorkbook} />);
