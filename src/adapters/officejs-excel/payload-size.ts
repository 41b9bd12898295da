/** How much something takes on its way to Excel and back, where both sides send JSON as UTF-8. */

/** Bytes as JSON; signs beyond the basic plane are counted as six instead of four. */
export function bytesOf(sent: unknown): number {
  const text = JSON.stringify(sent);
  let bytes = text.length;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 0x7f) bytes += code > 0x7ff ? 2 : 1;
  }
  return bytes;
}
