import { gitlabReport } from '../report/gitlab.ts';
import { htmlReport } from '../report/html/page.ts';
import { jsonReport } from '../report/json.ts';
import { junitReport } from '../report/junit.ts';
import { markdownReport } from '../report/markdown.ts';
import type { Report } from '../report/report.ts';
import { sarifReport } from '../report/sarif.ts';
import { textReport } from '../report/text.ts';
import { hasColour } from './colour.ts';
import type { Format } from './destinations.ts';
import type { Host } from './host.ts';

/** Columns of text that goes elsewhere than to a terminal. */
const COLUMNS = 80;

/** The report in a format; `host` is null for a file, which gets neither colour nor a terminal's width. */
export function formatted(report: Report, format: Format, host: Host | null): string {
  switch (format) {
    case 'json':
      return jsonReport(report);
    case 'markdown':
      return markdownReport(report);
    case 'html':
      return htmlReport(report);
    case 'sarif':
      return sarifReport(report);
    case 'junit':
      return junitReport(report);
    case 'gitlab':
      return gitlabReport(report);
    case 'text':
      return textReport(report, {
        color: host !== null && hasColour(host.stdout, host.env),
        // Some pseudo-terminals say that they have 0 columns.
        width: host?.stdout.columns || COLUMNS,
      });
  }
}
