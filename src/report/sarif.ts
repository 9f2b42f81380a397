import { CATALOGUE } from '../findings/catalogue.ts';
import type { FindingCode, Severity } from '../findings/finding.ts';
import { FINDING_CODES } from '../repository/config/vocabulary.ts';
import { HOMEPAGE } from '../version.ts';
import { pageOf } from './documentation.ts';
import { sentence } from './escape/terminal.ts';
import { type Listed, listed, promptName } from './listed.ts';
import type { Report } from './report.ts';

/** Results that one run may hold: GitHub takes 25,000 and shows 5,000 (docs.github.com, SARIF support for code scanning, read 2026-12-01). */
const MOST_RESULTS = 5_000;

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/**
 * The report as SARIF 2.1.0 (OASIS, docs.oasis-open.org/sarif/sarif/v2.1.0), ending with a line break:
 * a result per finding at head, a rule per finding code. What was accepted is a suppressed result.
 */
export function sarifReport(report: Report): string {
  const all = listed(report);
  const shown = all
    .toSorted((a, b) => RANK[a.finding.severity] - RANK[b.finding.severity])
    .slice(0, MOST_RESULTS);
  const cut =
    all.length > shown.length
      ? [`${all.length - shown.length} findings more are in the JSON report.`]
      : [];
  const log = {
    $schema:
      'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: report.tool.name,
            version: report.tool.version,
            informationUri: HOMEPAGE,
            rules: FINDING_CODES.map(rule),
          },
        },
        automationDetails: { id: `${report.tool.name}/` },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: report.verdict !== 'error',
            toolExecutionNotifications: [...report.notes, ...cut].map((note) => ({
              level: 'note',
              message: message(note),
            })),
          },
        ],
        results: shown.map(result),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function rule(code: FindingCode) {
  const { meaning, failsByDefault } = CATALOGUE[code];
  return {
    id: code,
    shortDescription: { text: `${capital(meaning)}.` },
    helpUri: pageOf(code),
    help: {
      text: `${capital(meaning)}. How to fix it, and how to accept it: ${pageOf(code)}`,
      markdown: `${capital(meaning)}. [How to fix it, and how to accept it](${pageOf(code)}).`,
    },
    defaultConfiguration: { level: failsByDefault ? 'error' : 'warning' },
  };
}

function result(one: Listed) {
  const { finding, prompt, fingerprint } = one;
  return {
    ruleId: finding.code,
    ruleIndex: FINDING_CODES.indexOf(finding.code),
    level: finding.severity,
    message: message(
      `${prompt === null ? '' : `${promptName(prompt)}: `}${finding.message} Fix: ${finding.fix}`,
    ),
    locations: [location(one)],
    partialFingerprints: { 'promptCacheGuard/v1': fingerprint },
    baselineState: finding.status === 'introduced' ? 'new' : 'unchanged',
    suppressions:
      finding.accepted === null
        ? []
        : [
            {
              kind: 'external',
              status: 'accepted',
              justification: sentence(finding.accepted.reason),
            },
          ],
    properties: {
      id: finding.id,
      axis: finding.axis,
      causes: finding.causes,
      lostTokens: finding.lostTokens,
      costPer1000Requests: finding.costPer1000,
      fails: finding.fails,
    },
  };
}

/** GitHub shows no result without a place: what stands in no file is at the root of the repository. */
function location({ file, line, prompt, finding }: Listed) {
  return {
    physicalLocation: {
      artifactLocation: { uri: file === null ? '.' : uriOf(file), uriBaseId: '%SRCROOT%' },
      region: { startLine: line },
    },
    ...(prompt !== null && {
      logicalLocations: [
        {
          name: sentence(promptName(prompt)),
          fullyQualifiedName: sentence(`${prompt.id}${finding.where?.pointer ?? ''}`),
        },
      ],
    }),
  };
}

/** A repository path as a relative reference (RFC 3986). */
function uriOf(file: string): string {
  return file.toWellFormed().split('/').map(encodeURIComponent).join('/');
}

/** A text that may quote a repository: `[text](target)` would be a link of ours (SARIF 2.1.0, 3.11.6). */
function message(text: string) {
  return { text: sentence(text).replaceAll('](', ']\u200B(') };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
