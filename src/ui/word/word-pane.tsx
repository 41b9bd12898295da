/**
 * The pane in Word: the tables of the workbook that the user picks. Office gives the pane in Word no way to the
 * pane in Excel, so the saved file is what both share.
 */
import * as React from 'react';
import { PrimaryButton } from 'office-ui-fabric-react/lib/components/Button/PrimaryButton/PrimaryButton';
import { Text } from 'office-ui-fabric-react/lib/Text';
import type { Result } from '../../core/values/result';
import type { TableStore } from '../../ports/table-store';
import type { NamedFile } from '../../ports/workbook-files';
import { ListingView, type Listing } from '../shared/listing-view';
import { paneText } from '../shared/pane-text';

export interface WordPaneProps {
  /** The tables of a picked file. */
  readonly openWorkbook: (file: NamedFile) => Promise<Result<Pick<TableStore, 'list'>>>;
}

interface Chosen {
  readonly file: string;
  readonly listing: Listing;
}

export function WordPane({ openWorkbook }: WordPaneProps): React.ReactElement {
  const [chosen, setChosen] = React.useState<Chosen>();
  const input = React.useRef<HTMLInputElement>(null);
  /** Counts the choices: an earlier file that is read later must not replace a newer one. */
  const latest = React.useRef(0);

  async function choose(file: File): Promise<void> {
    latest.current += 1;
    const choice = latest.current;
    setChosen({
      file: file.name,
      listing: { state: 'reading', message: paneText('word.reading', { file: file.name }) },
    });
    const listing = await listTables(file, openWorkbook);
    if (choice === latest.current) setChosen({ file: file.name, listing });
  }

  return (
    <main>
      <Text as="h1" variant="xLarge">
        {paneText('word.title')}
      </Text>
      {chosen === undefined ? (
        <Text block>{paneText('word.invitation')}</Text>
      ) : (
        <>
          <Text block variant="small">
            {paneText('word.source', { file: chosen.file })}
          </Text>
          <ListingView label={paneText('word.title')} listing={chosen.listing} />
        </>
      )}
      <footer>
        <input
          ref={input}
          type="file"
          hidden
          accept=".xlsx,.xlsm"
          aria-label={paneText('word.choose')}
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file) void choose(file);
            // So that choosing the same file again, after it was saved anew, is a choice too.
            currentTarget.value = '';
          }}
        />
        <PrimaryButton text={paneText('word.choose')} onClick={() => input.current?.click()} />
      </footer>
    </main>
  );
}

async function listTables(file: File, openWorkbook: WordPaneProps['openWorkbook']): Promise<Listing> {
  try {
    const opened = await openWorkbook({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
    const listed = opened.ok ? await opened.value.list() : opened;
    return listed.ok ? { state: 'read', tables: listed.value } : { state: 'refused', issues: listed.issues };
  } catch {
    // The browser says no more than that: the file was moved, is locked, or the pane lost the right to read it.
    return { state: 'failed', message: paneText('word.failed', { file: file.name }) };
  }
}
