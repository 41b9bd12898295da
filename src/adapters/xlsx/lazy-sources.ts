/** What the cells of a workbook refer to, read when the first of them does: few changed rows share texts. */
import type { DateFormat } from '../../core/values/date-format';
import type { OpcPackage } from '../opc/opc-package';
import { valueOf } from '../opc/refusal';
import type { CellSources } from './cell-value';
import type { WorkbookPlaces } from './edit-locate';
import { readCellFormats } from './read-cell-formats';
import { readSharedStrings } from './read-shared-strings';

/** Reading throws a `Refusal` where a part is damaged. */
export function lazySources(
  file: OpcPackage,
  { from1904, styles, sharedStrings }: WorkbookPlaces,
): CellSources {
  let texts: readonly string[] | undefined;
  let formats: readonly DateFormat[] | undefined;
  return {
    from1904,
    get texts() {
      texts ??= sharedStrings === undefined ? [] : valueOf(readSharedStrings(file, sharedStrings, Infinity));
      return texts;
    },
    get formats() {
      formats ??= styles === undefined ? [] : valueOf(readCellFormats(file, styles));
      return formats;
    },
  };
}
