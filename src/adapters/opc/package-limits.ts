/** How much of a file is opened at all: what lies above it is refused before it costs memory or time. */
export interface PackageLimits {
  /** Most parts a package may have. */
  readonly entries: number;
  /** Most bytes a part may have when inflated, if it is read at all. */
  readonly partBytes: number;
  /** Most bytes all parts may have together when inflated. */
  readonly totalBytes: number;
  /** How many bytes one packed byte may become on average, in parts above a megabyte: what is denser is a bomb. */
  readonly density: number;
  /** Most inflated bytes, and most tags, that are read beside those of content: see `ReadingBudget`. */
  readonly readBytes: number;
  readonly tokens: number;
}

/** Limits of a workbook: those of its package, and how many filled cells and shared texts it may hold. */
export interface WorkbookLimits extends PackageLimits {
  readonly cells: number;
}

const MB = 1024 * 1024;

/** For a form that came back from outside. */
export const returnLimits: WorkbookLimits = {
  entries: 2_000,
  partBytes: 50 * MB,
  totalBytes: 150 * MB,
  density: 100,
  readBytes: 20 * MB,
  tokens: 600_000,
  cells: 200_000,
};

/** For a document template: text and a letterhead, whose parts are held as a tree. */
export const templateLimits: PackageLimits = {
  entries: 2_000,
  partBytes: 20 * MB,
  totalBytes: 40 * MB,
  density: 200,
  readBytes: 45 * MB,
  tokens: 5_000_000,
};

/** For the office's own workbook. */
export const officeLimits: WorkbookLimits = {
  entries: 20_000,
  partBytes: 1_024 * MB,
  totalBytes: 2_048 * MB,
  // No more than deflate can do: two hundred thousand equal rows are dense, and the file is the office's own.
  density: 1_032,
  readBytes: 2_048 * MB,
  tokens: 100_000_000,
  cells: 10_000_000,
};
