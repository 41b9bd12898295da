/** How a document names the places for sections and fields: by the tag of a content control, or by a text in braces. */

/** The name in a tag like `mut:termine`; undefined for one that is not ours. */
export function markOfTag(tag: string | undefined): string | undefined {
  return /^\s*mut:\s*(\S+)\s*$/i.exec(tag ?? '')?.[1];
}

/** Marks written as text, `{{mut:termine}}`; the first group is the name. */
export function textMarks(): RegExp {
  return /\{\{\s*mut:\s*([^{}\s<>&]+)\s*\}\}/gi;
}

/** The name in a text that is a mark and nothing else. */
export function markOfText(text: string): string | undefined {
  const [match] = text.matchAll(textMarks());
  return match?.[0] === text ? match[1] : undefined;
}
