/** Protection of a sheet and of the workbook's structure. A password is compared as it was given. */
import { HostObject, refuse } from '../host-object';
import type { Allowance } from './sheet-shape';

export type ProtectionOptions = Readonly<
  Partial<Record<Allowance | 'allowEditObjects' | 'selectionMode', unknown>>
>;

abstract class Protection extends HostObject {
  protected password = '';
  protected on = false;

  get protected(): boolean {
    return this.on;
  }

  unprotect(password?: unknown): void {
    if (this.on && this.password !== '' && password !== this.password) refuse('InvalidArgument');
    this.on = false;
  }

  /** What a file says. */
  restore(on: boolean): void {
    this.on = on;
  }
}

export class HostSheetProtection extends Protection {
  readonly hostType = 'WorksheetProtection';
  readonly scalars = ['protected', 'options'];
  options: ProtectionOptions | null = null;

  protect(options?: unknown, password?: unknown): void {
    if (this.on) refuse('InvalidOperation');
    this.on = true;
    this.options = options ?? {};
    this.password = typeof password === 'string' ? password : '';
  }

  allows(what: Allowance): boolean {
    return this.options?.[what] === true;
  }
}

export class HostWorkbookProtection extends Protection {
  readonly hostType = 'WorkbookProtection';
  readonly scalars = ['protected'];

  protect(password?: unknown): void {
    if (this.on) refuse('InvalidOperation');
    this.on = true;
    this.password = typeof password === 'string' ? password : '';
  }
}
