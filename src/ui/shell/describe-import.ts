/** What an import did, file by file, for a person. */
import type { FileReport } from '../../app/import-returns/import-report';
import type { Language } from '../../core/texts/text-entry';
import { harmless } from '../../core/values/harmless-text';
import type { Issue } from '../../core/values/issue';
import { shellText } from './outcome';

interface ImportContext {
  readonly language: Language;
  readonly workbook: string;
  readonly batch: string | null;
  readonly dryRun: boolean;
  /** What concerns the whole run. */
  readonly issues: readonly Issue[];
  readonly describeFinding: (issue: Issue) => string;
}

/**
 * A line per file with its counts, its findings below; the copies among the files in one line; what concerns all;
 * a summary and the next step.
 */
export function describeImport(files: readonly FileReport[], context: ImportContext): readonly string[] {
  const { language } = context;
  const copies = files.filter(isCopy);
  const originals = files.filter((file) => !isCopy(file));
  const count = (outcome: FileReport['outcome']): number =>
    originals.filter((file) => file.outcome === outcome).length;
  const summary = shellText(language, copies.length > 0 ? 'import.summaryWithCopies' : 'import.summary', {
    imported: count('imported'),
    unchanged: count('unchanged'),
    count: copies.length,
    decide: count('needs-decision'),
    rejected: count('rejected'),
  });
  const next = context.dryRun
    ? [shellText(language, 'import.dryRun')]
    : context.batch === null
      ? []
      : [shellText(language, 'import.batch', { file: context.workbook })];
  return [
    ...originals.flatMap((file) => describeFile(file, context)),
    ...describeCopies(copies, language),
    ...context.issues.map(context.describeFinding),
    summary,
    ...next,
  ];
}

/** The same content in a second file of the run, as a folder holds it that was copied into itself. */
function isCopy({ issues }: FileReport): boolean {
  return issues.some(({ code }) => code === 'return.sameAsOther');
}

/** So many are named; the JSON names all. */
const NAMED_COPIES = 3;
const LONGEST_NAME = 80;

function describeCopies(copies: readonly FileReport[], language: Language): readonly string[] {
  if (copies.length === 0) return [];
  const named = copies.slice(0, NAMED_COPIES);
  const more = copies.length - named.length;
  const names = named.map(({ file }) => shortenPath(harmless(file))).join(', ');
  const line = shellText(language, 'import.copies', {
    count: copies.length,
    names,
    ...(more > 0 ? { more } : {}),
  });
  return [`= ${line}`];
}

/** The end of a path tells more than its beginning. */
function shortenPath(name: string): string {
  return name.length <= LONGEST_NAME ? name : `…${name.slice(1 - LONGEST_NAME)}`;
}

const signs = { imported: '✓', unchanged: '=', 'needs-decision': '?', rejected: '✕' } as const;

function describeFile(file: FileReport, { language, describeFinding }: ImportContext): readonly string[] {
  const head = `${signs[file.outcome]} ${harmless(file.file)}: ${shellText(language, `import.${file.outcome}`)}`;
  const counts =
    file.outcome === 'imported' || file.outcome === 'needs-decision'
      ? [
          `    ${shellText(language, 'import.answers', { ...file.answers })}`,
          `    ${shellText(language, 'import.offers', { ...file.offers })}`,
        ]
      : [];
  return [head, ...counts, ...file.issues.map((one) => `    ${describeFinding(one)}`)];
}
