/** Text on its way into XML. */

/** Text that XML can hold: characters it forbids are left out, line ends are one `\n`, tabs are spaces. */
export function plainText(text: string): string {
  return (
    text
      .replace(/\r\n?|[\u2028\u2029]/g, '\n')
      .replace(/\t/g, ' ')
      // eslint-disable-next-line no-control-regex -- XML 1.0 has no way to write these
      .replace(/[\u0000-\u0009\u000b-\u001f\ufffe\uffff]/g, '')
      .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
  );
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for content and for attributes in double quotes. */
export function escapeXml(text: string): string {
  return plainText(text).replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
