/** Being built. */
import * as React from 'react';
import { View } from '../../shared/view';
import type { CheckDoor } from '../../../app/excel-desk/door';
import type { ExcelViewProps } from '../excel-view-props';

export function CheckView(_props: ExcelViewProps<CheckDoor>): React.ReactElement {
  return <View title="">{null}</View>;
}
