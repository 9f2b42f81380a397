import { mkdtemp, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { CheckResult } from '../check/check.ts';
import { requestLines } from '../check/request-lines.ts';
import { htmlReport } from '../report/html/page.ts';
import { jsonReport } from '../report/json.ts';
import { junitReport } from '../report/junit.ts';
import { sarifReport } from '../report/sarif.ts';
import type { ReportFiles } from './outputs.ts';

/** Writes the report and the requests for later steps, into a folder of this step's own. */
export async function writeFiles(
  { report, requests }: CheckResult,
  temporary: string,
): Promise<ReportFiles> {
  const folder = await mkdtemp(path.join(temporary, 'prompt-cache-guard-'));
  const files = {
    report: path.join(folder, 'report.json'),
    html: path.join(folder, 'report.html'),
    sarif: path.join(folder, 'report.sarif'),
    junit: path.join(folder, 'junit.xml'),
    requests: path.join(folder, 'requests.jsonl'),
  };
  await writeFile(files.report, jsonReport(report));
  await writeFile(files.html, htmlReport(report));
  await writeFile(files.sarif, sarifReport(report));
  await writeFile(files.junit, junitReport(report));
  await writeFile(files.requests, requestLines(requests()));
  return files;
}
