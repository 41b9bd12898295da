/** What a field of a form and the input in it get. */
import type * as React from 'react';
import type { ExcelDesk } from '../../../app/excel-desk/excel-desk';
import type { FieldNotice } from '../../../app/excel-desk/register/row-draft';
import type { FieldModel, ReferenceTarget } from '../../../core/tables/field-model';

export interface FormFieldProps {
  readonly desk: ExcelDesk;
  readonly field: FieldModel;
  readonly text: string;
  readonly notices: readonly FieldNotice[];
  /** What stands there could not be understood and was not changed yet. */
  readonly isUnread: boolean;
  readonly isFixed: boolean;
  /** The text names no row of the table that the field points at. */
  readonly isUnknown: boolean;
  readonly onChange: (text: string) => void;
  readonly onLeave: () => void;
  /** Adds the row that the text names. */
  readonly onNew: (wanted: WantedRow) => void;
  /** What was done from here last. */
  readonly children?: React.ReactNode;
}

/** A row that a reference names and that is not there yet. */
export interface WantedRow {
  /** Name of the column that waits for it. */
  readonly field: string;
  readonly target: ReferenceTarget;
  readonly called: string;
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
