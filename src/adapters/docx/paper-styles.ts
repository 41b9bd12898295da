/**
 * How a paper looks: one style per role, none of them naming a font or a colour
 * scheme, so that in a county's template they follow its own standard style.
 * Names are Word's own wherever it has one: Word shows them in its language.
 */

export interface PaperStyle {
  /** Id in our own documents. */
  readonly id: string;
  /** What identifies the style: ids differ from language to language, built-in names do not. */
  readonly name: string;
  /** Names some programs give the built-in style instead. */
  readonly aliases?: readonly string[];
  readonly type: 'paragraph' | 'table';
  readonly basedOn: string | undefined;
  /** Id of the style of the paragraph that follows when somebody types on. */
  readonly next?: string;
  /** Belongs to the programme, not to Word. */
  readonly own?: true;
  /** Paragraph properties in the order of the schema; the list style's numbering stands in front. */
  readonly paragraph?: string;
  readonly run?: string;
  /** Table properties and conditional formats. */
  readonly table?: string;
}

const bold = '<w:b/><w:bCs/>';
const size = (halfPoints: number): string => `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`;
const space = (before: number, after: number): string =>
  `<w:spacing w:before="${before}" w:after="${after}"/>`;
const single = (before: number, after: number): string =>
  `<w:spacing w:before="${before}" w:after="${after}" w:line="240" w:lineRule="auto"/>`;
const withNext = '<w:keepNext/><w:keepLines/>';
const unbroken = '<w:suppressAutoHyphens/>';
const border = (side: string, eighths: number, color = 'auto'): string =>
  `<w:${side} w:val="single" w:sz="${eighths}" w:space="0" w:color="${color}"/>`;
const cellMargins =
  '<w:tblCellMar><w:top w:w="28" w:type="dxa"/><w:left w:w="71" w:type="dxa"/><w:bottom w:w="28" w:type="dxa"/><w:right w:w="71" w:type="dxa"/></w:tblCellMar>';

function heading(level: 1 | 2 | 3, before: number, halfPoints: number): PaperStyle {
  return {
    id: `Heading${level}`,
    name: `heading ${level}`,
    aliases: [`Überschrift ${level}`],
    type: 'paragraph',
    basedOn: 'Normal',
    next: 'BodyText',
    paragraph: `${withNext}${unbroken}${space(before, 0)}<w:outlineLvl w:val="${level - 1}"/>`,
    run: `${bold}${size(halfPoints)}`,
  };
}

/** Styles of Word. */
const builtIn: readonly PaperStyle[] = [
  {
    id: 'Normal',
    name: 'Normal',
    aliases: ['Standard'],
    type: 'paragraph',
    basedOn: undefined,
    paragraph: '<w:widowControl/>',
  },
  {
    id: 'TableNormal',
    name: 'Normal Table',
    type: 'table',
    basedOn: undefined,
    table:
      '<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr>',
  },
  {
    id: 'Title',
    name: 'Title',
    aliases: ['Titel'],
    type: 'paragraph',
    basedOn: 'Normal',
    next: 'BodyText',
    paragraph: `<w:keepLines/>${unbroken}${space(0, 120)}`,
    run: `${bold}${size(28)}`,
  },
  heading(1, 320, 26),
  heading(2, 240, 23),
  heading(3, 200, 22),
  {
    id: 'BodyText',
    name: 'Body Text',
    aliases: ['Textkörper'],
    type: 'paragraph',
    basedOn: 'Normal',
    paragraph: '<w:spacing w:before="100" w:after="40" w:line="269" w:lineRule="auto"/>',
  },
  {
    id: 'ListBullet',
    name: 'List Bullet',
    aliases: ['Aufzählungszeichen'],
    type: 'paragraph',
    basedOn: 'BodyText',
    paragraph: '<w:spacing w:before="30" w:after="30" w:line="269" w:lineRule="auto"/>',
  },
  {
    id: 'Caption',
    name: 'caption',
    aliases: ['Beschriftung'],
    type: 'paragraph',
    basedOn: 'Normal',
    next: 'BodyText',
    paragraph: `${withNext}${single(180, 80)}`,
    run: `${bold}${size(19)}`,
  },
  {
    id: 'Signature',
    name: 'Signature',
    aliases: ['Unterschrift'],
    type: 'paragraph',
    basedOn: 'Normal',
    paragraph: `<w:keepLines/>${space(480, 0)}`,
  },
  {
    id: 'Footer',
    name: 'footer',
    aliases: ['Fußzeile'],
    type: 'paragraph',
    basedOn: 'Normal',
    paragraph: `${single(0, 0)}<w:jc w:val="right"/>`,
    run: size(18),
  },
];

const headerRow = `<w:tblStylePr w:type="firstRow"><w:tblPr/><w:tcPr><w:tcBorders>${border('bottom', 8)}</w:tcBorders><w:shd w:val="clear" w:color="auto" w:fill="F2F2F2"/><w:vAlign w:val="bottom"/></w:tcPr></w:tblStylePr>`;
const dataBorders = `<w:tblBorders>${border('top', 8)}${border('bottom', 8)}${border('insideH', 4, 'A6A6A6')}</w:tblBorders>`;
const boxBorders = `<w:tblBorders>${['top', 'left', 'bottom', 'right'].map((side) => border(side, 6)).join('')}</w:tblBorders>`;

/** Styles of ours; their names are what the county sees in its gallery of styles. */
const own: readonly PaperStyle[] = [
  {
    id: 'MutAuthority',
    name: 'Behörde',
    type: 'paragraph',
    basedOn: 'Normal',
    own: true,
    paragraph: `${withNext}${unbroken}${space(0, 240)}<w:contextualSpacing/>`,
    run: `${bold}<w:caps/>${size(24)}`,
  },
  {
    id: 'MutLabel',
    name: 'Feldbezeichnung',
    type: 'paragraph',
    basedOn: 'Normal',
    next: 'BodyText',
    own: true,
    paragraph: `${withNext}${space(280, 60)}`,
    run: bold,
  },
  {
    id: 'MutSource',
    name: 'Quellenangabe',
    type: 'paragraph',
    basedOn: 'Normal',
    next: 'BodyText',
    own: true,
    paragraph: `<w:keepLines/>${single(80, 60)}`,
    run: `<w:color w:val="595959"/>${size(17)}`,
  },
  {
    id: 'MutTableText',
    name: 'Tabellentext',
    type: 'paragraph',
    basedOn: 'Normal',
    own: true,
    paragraph: single(20, 20),
    run: size(18),
  },
  {
    id: 'MutTableHeading',
    name: 'Tabellenkopf',
    type: 'paragraph',
    basedOn: 'MutTableText',
    own: true,
    paragraph: '<w:keepNext/>',
    run: bold,
  },
  {
    id: 'MutTableFigure',
    name: 'Tabellenzahl',
    type: 'paragraph',
    basedOn: 'MutTableText',
    own: true,
    paragraph: '<w:jc w:val="right"/>',
  },
  {
    id: 'MutTableFigureHeading',
    name: 'Tabellenkopf Zahl',
    type: 'paragraph',
    basedOn: 'MutTableHeading',
    own: true,
    paragraph: '<w:jc w:val="right"/>',
  },
  {
    id: 'MutGap',
    name: 'Tabellenabstand',
    type: 'paragraph',
    basedOn: 'Normal',
    own: true,
    paragraph: '<w:spacing w:before="0" w:after="0" w:line="120" w:lineRule="exact"/>',
    run: size(4),
  },
  {
    id: 'MutTable',
    name: 'MuT-Tabelle',
    type: 'table',
    basedOn: 'TableNormal',
    own: true,
    table: `<w:tblPr>${dataBorders}${cellMargins}</w:tblPr>${headerRow}`,
  },
  {
    id: 'MutFacts',
    name: 'MuT-Kopfangaben',
    type: 'table',
    basedOn: 'TableNormal',
    own: true,
    table: `<w:tblPr>${boxBorders}${cellMargins}</w:tblPr>`,
  },
];

export const paperStyles: readonly PaperStyle[] = [...builtIn, ...own];

/** Our style with this id; undefined for one that is not ours. */
export function paperStyle(id: string): PaperStyle | undefined {
  return paperStyles.find((style) => style.id === id);
}
