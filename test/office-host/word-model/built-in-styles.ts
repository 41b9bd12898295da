/**
 * Built-in styles by the four names they go under: in the API (`Heading1`), in a file whatever its language
 * (`heading 1`), in the interface of a German Word (`Überschrift 1`), and as the id that one gives (`berschrift1`).
 * Names that are not here are refused: https://learn.microsoft.com/javascript/api/word/word.style lists all of them.
 */
export interface BuiltInStyle {
  readonly type: 'paragraph' | 'character' | 'table';
  /** Value of `styleBuiltIn`; undefined where the API has none, as for "List Bullet". */
  readonly key: string | undefined;
  readonly name: string;
  readonly german: string;
}

export type InterfaceLanguage = 'de' | 'en';

/** The name that the interface shows. */
export function shownName({ name, german }: BuiltInStyle, language: InterfaceLanguage): string {
  if (language === 'de') return german;
  return name.replace(/^toc/, 'TOC').replace(/(?:^| )\p{Ll}/gu, (letter) => letter.toUpperCase());
}

/** The id that a Word in that language gives: the name without blanks and without letters beyond ASCII. */
export function givenId(style: BuiltInStyle, language: InterfaceLanguage): string {
  return shownName(style, language).replace(/[^A-Za-z0-9-]/g, '');
}

function style(
  type: BuiltInStyle['type'],
  key: string | undefined,
  name: string,
  german: string,
): BuiltInStyle {
  return { type, key, name, german };
}

const nine = [1, 2, 3, 4, 5, 6, 7, 8, 9];
const accents = [1, 2, 3, 4, 5, 6];

/** Grid and list tables stand in the API as `GridTable4_Accent1`, in the file as `Grid Table 4 Accent 1`. */
function designed(key: string, name: string, german: string): readonly BuiltInStyle[] {
  return [
    style('table', key, name, german),
    ...accents.map((accent) =>
      style('table', `${key}_Accent${accent}`, `${name} Accent ${accent}`, `${german} – Akzent ${accent}`),
    ),
  ];
}

export const builtInStyles: readonly BuiltInStyle[] = [
  style('paragraph', 'Normal', 'Normal', 'Standard'),
  ...nine.map((level) => style('paragraph', `Heading${level}`, `heading ${level}`, `Überschrift ${level}`)),
  ...nine.map((level) => style('paragraph', `Toc${level}`, `toc ${level}`, `Verzeichnis ${level}`)),
  style('paragraph', 'FootnoteText', 'footnote text', 'Fußnotentext'),
  style('paragraph', 'Header', 'header', 'Kopfzeile'),
  style('paragraph', 'Footer', 'footer', 'Fußzeile'),
  style('paragraph', 'Caption', 'caption', 'Beschriftung'),
  style('paragraph', 'Title', 'Title', 'Titel'),
  style('paragraph', 'Subtitle', 'Subtitle', 'Untertitel'),
  style('paragraph', 'Quote', 'Quote', 'Zitat'),
  style('paragraph', 'IntenseQuote', 'Intense Quote', 'Intensives Zitat'),
  style('paragraph', 'NoSpacing', 'No Spacing', 'Kein Leerraum'),
  style('paragraph', 'ListParagraph', 'List Paragraph', 'Listenabsatz'),
  // Lists and the like have no constant in the API: only the name in the interface leads to them.
  style('paragraph', undefined, 'List Bullet', 'Aufzählungszeichen'),
  style('paragraph', undefined, 'List Number', 'Listennummer'),
  style('paragraph', undefined, 'Body Text', 'Textkörper'),
  style('paragraph', undefined, 'Signature', 'Unterschrift'),
  style('character', 'Strong', 'Strong', 'Fett'),
  style('character', 'Emphasis', 'Emphasis', 'Hervorhebung'),
  style('character', 'Hyperlink', 'Hyperlink', 'Hyperlink'),
  style('character', 'SubtleEmphasis', 'Subtle Emphasis', 'Schwache Hervorhebung'),
  style('character', 'IntenseEmphasis', 'Intense Emphasis', 'Intensive Hervorhebung'),
  style('character', undefined, 'Placeholder Text', 'Platzhaltertext'),
  style('table', undefined, 'Normal Table', 'Normale Tabelle'),
  style('table', 'TableGrid', 'Table Grid', 'Tabellenraster'),
  style('table', 'TableGridLight', 'Grid Table Light', 'Gitternetztabelle hell'),
  ...[1, 2, 3, 4, 5].map((no) =>
    style('table', `PlainTable${no}`, `Plain Table ${no}`, `Einfache Tabelle ${no}`),
  ),
  ...designed('GridTable1Light', 'Grid Table 1 Light', 'Gitternetztabelle 1 hell'),
  ...designed('GridTable2', 'Grid Table 2', 'Gitternetztabelle 2'),
  ...designed('GridTable3', 'Grid Table 3', 'Gitternetztabelle 3'),
  ...designed('GridTable4', 'Grid Table 4', 'Gitternetztabelle 4'),
  ...designed('GridTable5Dark', 'Grid Table 5 Dark', 'Gitternetztabelle 5 dunkel'),
  ...designed('ListTable1Light', 'List Table 1 Light', 'Listentabelle 1 hell'),
  ...designed('ListTable2', 'List Table 2', 'Listentabelle 2'),
  ...designed('ListTable3', 'List Table 3', 'Listentabelle 3'),
  ...designed('ListTable4', 'List Table 4', 'Listentabelle 4'),
];
