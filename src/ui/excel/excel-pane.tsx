/** The pane in Excel: the tables of the open workbook. */
import * as React from 'react';
import { PrimaryButton } from 'office-ui-fabric-react/lib/components/Button/PrimaryButton/PrimaryButton';
import { Text } from 'office-ui-fabric-react/lib/Text';
import type { TableStore } from '../../ports/table-store';
import { ListingView, type Listing } from '../shared/listing-view';
import { paneText } from '../shared/pane-text';

export interface ExcelPaneProps {
  readonly store: Pick<TableStore, 'list'>;
}

export function ExcelPane({ store }: ExcelPaneProps): React.ReactElement {
  const [listing, setListing] = React.useState<Listing>(reading);
  const [round, setRound] = React.useState(0);
  React.useEffect(() => {
    let current = true;
    const show = (next: Listing): void => {
      if (current) setListing(next);
    };
    setListing(reading);
    store.list().then(
      (result) => {
        show(
          result.ok ? { state: 'read', tables: result.value } : { state: 'refused', issues: result.issues },
        );
      },
      () => {
        show({ state: 'failed', message: paneText('excel.failed') });
      },
    );
    return () => {
      current = false;
    };
  }, [store, round]);
  return (
    <main>
      <Text as="h1" variant="xLarge">
        {paneText('excel.title')}
      </Text>
      <ListingView label={paneText('excel.title')} listing={listing} />
      <footer>
        <PrimaryButton
          text={paneText('excel.again')}
          disabled={listing.state === 'reading'}
          onClick={() => {
            setRound(round + 1);
          }}
        />
      </footer>
    </main>
  );
}

function reading(): Listing {
  return { state: 'reading', message: paneText('excel.reading') };
}
