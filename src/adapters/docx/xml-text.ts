/** Text on its way into XML. */
import { plainText } from '../../core/values/plain-text';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for content and for attributes in double quotes. */
export function escapeXml(text: string): string {
  return plainText(text).replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
