/**
 * Cuts CSV into lines of fields (RFC 4180, any line end, any sign between the
 * fields). Goes through the text once: papaparse takes a minute for a quotation
 * mark that opens ten megabytes.
 */
export interface CsvLine {
  readonly fields: readonly string[];
  /** Whether each quotation mark that opens a field has one that closes it. */
  readonly isQuotedWell: boolean;
}

/** Most characters of a field and most fields of a line: what has more is given up at once. */
export interface CsvBounds {
  readonly characters: number;
  readonly fields: number;
}

/** Thrown where the text goes beyond one of its bounds; says beyond which. */
export class CsvExcess extends Error {
  constructor(readonly bound: keyof CsvBounds) {
    super(`Too many ${bound}`);
    this.name = 'CsvExcess';
  }
}

const QUOTE = 34;
const LINE_FEED = 10;
const RETURN = 13;
const SPACE = 32;

export class CsvScanner {
  private at = 0;
  private isQuotedWell = true;
  private readonly separator: number;

  constructor(
    private readonly content: string,
    separator: string,
    private readonly bounds: CsvBounds,
  ) {
    this.separator = separator.charCodeAt(0);
  }

  /** The next line; undefined behind the last. A blank line is one empty field. Throws a `CsvExcess`. */
  next(): CsvLine | undefined {
    if (this.at >= this.content.length) return undefined;
    const fields: string[] = [];
    this.isQuotedWell = true;
    do fields.push(this.readField(fields.length));
    while (this.passSeparator());
    this.passLineEnd();
    return { fields, isQuotedWell: this.isQuotedWell };
  }

  private readField(index: number): string {
    if (index >= this.bounds.fields) throw new CsvExcess('fields');
    const field = this.content.charCodeAt(this.at) === QUOTE ? this.readQuoted() : this.readPlain();
    if (field.length > this.bounds.characters) throw new CsvExcess('characters');
    return field;
  }

  private readPlain(): string {
    const { content, separator, at } = this;
    let end = at;
    for (; end < content.length; end += 1) {
      const code = content.charCodeAt(end);
      if (code === separator || code === LINE_FEED || code === RETURN) break;
    }
    this.at = end;
    return content.slice(at, end);
  }

  /** Behind the mark that closes it only blanks are in order. */
  private readQuoted(): string {
    const { content } = this;
    let text = '';
    for (let from = this.at + 1; ;) {
      const end = content.indexOf('"', from);
      if (end < 0) {
        this.isQuotedWell = false;
        this.at = content.length;
        return text + content.slice(from);
      }
      text += content.slice(from, end);
      if (content.charCodeAt(end + 1) !== QUOTE) {
        this.at = end + 1;
        return text + this.readBehindQuotes();
      }
      text += '"';
      from = end + 2;
      if (text.length > this.bounds.characters) throw new CsvExcess('characters');
    }
  }

  private readBehindQuotes(): string {
    const rest = this.readPlain();
    let blanks = 0;
    while (rest.charCodeAt(blanks) === SPACE) blanks += 1;
    if (blanks < rest.length) this.isQuotedWell = false;
    return rest.slice(blanks);
  }

  private passSeparator(): boolean {
    const isThere = this.at < this.content.length && this.content.charCodeAt(this.at) === this.separator;
    if (isThere) this.at += 1;
    return isThere;
  }

  private passLineEnd(): void {
    const isPair =
      this.content.charCodeAt(this.at) === RETURN && this.content.charCodeAt(this.at + 1) === LINE_FEED;
    this.at += isPair ? 2 : 1;
  }
}
