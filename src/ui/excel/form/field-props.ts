/** What a field of a form and the input in it get. */
import type { ExcelDesk } from '../../../app/excel-desk/excel-desk';
import type { FieldNotice } from '../../../app/excel-desk/register/row-draft';
import type { FieldModel } from '../../../core/tables/field-model';

export interface FormFieldProps {
  readonly desk: ExcelDesk;
  readonly field: FieldModel;
  readonly text: string;
  readonly notices: readonly FieldNotice[];
  /** What stands there could not be understood and was not changed yet. */
  readonly isUnread: boolean;
  readonly isFixed: boolean;
  readonly onChange: (text: string) => void;
  readonly onLeave: () => void;
}

/** What every input gets. */
export interface InputProps {
  readonly id: string;
  readonly value: string;
  readonly 'aria-required'?: true;
  readonly 'aria-invalid'?: true;
  readonly 'aria-describedby'?: string;
  readonly onBlur: () => void;
}
