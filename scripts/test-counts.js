/** Prints how many tests of a vitest JSON report passed and failed: `node scripts/test-counts.js REPORT.json`. */
import { readFileSync } from 'node:fs';

const report = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'));
// A file that cannot be loaded has no tests to count, and counts itself.
const broken = report.testResults.filter(
  (/** @type {{ status: string, assertionResults: readonly unknown[] }} */ file) =>
    file.status === 'failed' && file.assertionResults.length === 0,
).length;
console.log(report.numPassedTests, report.numFailedTests + broken);
