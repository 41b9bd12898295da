/** Being built. */
import * as React from 'react';
import { View } from '../../shared/view';
import type { ProposalDoor } from '../../../app/excel-desk/door';
import type { ExcelViewProps } from '../excel-view-props';

export function ProposalView(_props: ExcelViewProps<ProposalDoor>): React.ReactElement {
  return <View title="">{null}</View>;
}
