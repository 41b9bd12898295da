/** What each target has to stand: one place for runs and for the kept failures. */
import { UnreachableError } from '../../src/core/values/unreachable-error';
import { checkBook } from './check-book';
import { checkReturn, type ReturnCheck } from './check-return';
import { checkTemplate } from './check-template';
import { observe, type Observation } from './probe';
import type { FuzzInput } from './recipe';

export function checkInput(input: FuzzInput, check: ReturnCheck): Promise<Observation> {
  return observe((probe) => {
    switch (input.target) {
      case 'returns':
      case 'csv':
        return checkReturn(probe, input, check);
      case 'workbooks':
        return checkBook(probe, input, check);
      case 'template':
        return checkTemplate(probe, input);
      default:
        throw new UnreachableError(input.target);
    }
  });
}
