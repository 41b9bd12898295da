/** Widths of columns: the file counts characters of the standard font, the interface points. */

/** 7 pixels a character and 5 for the margin, at 96 pixels to 72 points: Calibri 11. */
export function pointsOfWidth(characters: number): number {
  return (Math.round(characters * 7) + 5) * 0.75;
}

export function widthOfPoints(points: number): number {
  return (points / 0.75 - 5) / 7;
}
