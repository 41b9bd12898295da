/** Being built. */
import * as React from 'react';
import { View } from '../../shared/view';
import type { RegisterDoor } from '../../../app/excel-desk/door';
import type { ExcelViewProps } from '../excel-view-props';

export function RegisterView(_props: ExcelViewProps<RegisterDoor>): React.ReactElement {
  return <View title="">{null}</View>;
}
