/** The survey: who was asked and who has answered, the forms, the returns. */
import * as React from 'react';
import type { SurveyDoor } from '../../../app/excel-desk/door';
import type { ExcelViewProps } from '../excel-view-props';
import { FormsStep } from './forms-step';
import { InvitationsStep } from './invitations-step';
import { PhoneStep } from './phone-step';
import { ReturnsStep } from './returns-step';

export function SurveyView(props: ExcelViewProps<SurveyDoor>): React.ReactElement {
  switch (props.door.step ?? 'invitations') {
    case 'invitations':
      return <InvitationsStep {...props} />;
    case 'forms':
      return <FormsStep {...props} />;
    case 'returns':
      return <ReturnsStep {...props} />;
    case 'phone':
      return <PhoneStep {...props} />;
  }
}
