/** The name of a file without the folders it lies in: what the workbook remembers of it. */
export function baseName(file: string): string {
  return file.replace(/^.*[\\/]/, '');
}
