import { readJson } from '../setup/files.mjs';

/** `{ passed, failed, skipped }` of a vitest JSON report. A file that could not be run counts as one failure. */
export function countVitest(path) {
  const report = readJson(path);
  if (!report) return { passed: 0, failed: 0, skipped: 0 };
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** `{ passed, failed, skipped }` of a Playwright JSON report. */
export function countPlaywright(path) {
  const stats = readJson(path)?.stats;
  if (!stats) return { passed: 0, failed: 0, skipped: 0 };
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped };
}
