/** What a pane shows of a workbook's tables at any moment: being read, read, refused, or the host gone silent. */
import * as React from 'react';
import { MessageBar } from 'office-ui-fabric-react/lib/MessageBar';
import { Spinner } from 'office-ui-fabric-react/lib/Spinner';
import type { Issue } from '../../core/values/issue';
import type { TableListing } from '../../ports/table-store';
import { IssueList } from './issue-list';
import { TableList } from './table-list';

export type Listing =
  | { readonly state: 'reading'; readonly message: string }
  | { readonly state: 'read'; readonly tables: readonly TableListing[] }
  | { readonly state: 'refused'; readonly issues: readonly Issue[] }
  | { readonly state: 'failed'; readonly message: string };

export interface ListingViewProps {
  readonly label: string;
  readonly listing: Listing;
}

export function ListingView({ label, listing }: ListingViewProps): React.ReactElement {
  switch (listing.state) {
    case 'reading':
      return <Spinner label={listing.message} ariaLive="polite" />;
    case 'read':
      return <TableList label={label} tables={listing.tables} />;
    case 'refused':
      return <IssueList issues={listing.issues} />;
    case 'failed':
      return <MessageBar isMultiline>{listing.message}</MessageBar>;
  }
}
