/** Being built. */
import * as React from 'react';
import { View } from '../../shared/view';
import type { SurveyDoor } from '../../../app/excel-desk/door';
import type { ExcelViewProps } from '../excel-view-props';

export function SurveyView(_props: ExcelViewProps<SurveyDoor>): React.ReactElement {
  return <View title="">{null}</View>;
}
