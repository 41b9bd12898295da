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
  readonly describeFinding: (issue: Issue) => string;
}

/** A line per file with its counts, its findings below, a summary and the next step. */
export function describeImport(files: readonly FileReport[], context: ImportContext): readonly string[] {
  const { language } = context;
  const count = (outcome: FileReport['outcome']): number =>
    files.filter((file) => file.outcome === outcome).length;
  const summary = shellText(language, 'import.summary', {
    imported: count('imported'),
    unchanged: count('unchanged'),
    decide: count('needs-decision'),
    rejected: count('rejected'),
  });
  const next = context.dryRun
    ? [shellText(language, 'import.dryRun')]
    : context.batch === null
      ? []
      : [shellText(language, 'import.batch', { file: context.workbook })];
  return [...files.flatMap((file) => describeFile(file, context)), summary, ...next];
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
