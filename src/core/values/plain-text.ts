import { cleanText } from './clean-text';

/** Text that a document can hold: clean, with line ends as one `\n`, tabs as spaces, � for half a character. */
export function plainText(text: string): string {
  return cleanText(
    text
      .replace(/\t/g, ' ')
      .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd'),
  );
}
