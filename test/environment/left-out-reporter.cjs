/** Says at the end of a run, in plain words, which tests were left out because a program is not installed. */
const mark = ' [program missing]';

class LeftOutReporter {
  onRunComplete(_contexts, results) {
    const leftOut = results.testResults
      .flatMap((file) => file.testResults)
      .filter(
        (test) => test.status === 'pending' && test.ancestorTitles.some((title) => title.endsWith(mark)),
      );
    if (leftOut.length === 0) return;
    const groups = new Map();
    for (const test of leftOut) {
      const group = test.ancestorTitles.find((title) => title.endsWith(mark)).slice(0, -mark.length);
      groups.set(group, (groups.get(group) ?? 0) + 1);
    }
    process.stderr.write('\nLeft out, because LibreOffice, Chromium or pdftotext is not installed:\n');
    for (const [group, count] of groups) process.stderr.write(`  ${group} (${count} tests)\n`);
  }
}

module.exports = LeftOutReporter;
