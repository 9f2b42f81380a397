import { createHash } from 'node:crypto';

import type { Finding } from '../findings/finding.ts';
import type { Report } from './report.ts';

/**
 * The report without any text of a prompt: what findings quote is replaced by the beginning of its
 * SHA-256 (`sha256:` and 16 hex digits), in their messages too. Equal quotes stay equal. Names of
 * prompts, files, tools and cases stay. The hash of a short value, a clock's for example, can be
 * guessed by trying.
 */
export function redact(report: Report): Report {
  return {
    ...report,
    findings: report.findings.map(redactFinding),
    prompts: report.prompts.map((prompt) => ({
      ...prompt,
      findings: prompt.findings.map(redactFinding),
    })),
  };
}

function redactFinding(finding: Finding): Finding {
  const quotes = quotesOf(finding);
  return {
    ...finding,
    before: finding.before === null ? null : hashOf(finding.before),
    after: finding.after === null ? null : hashOf(finding.after),
    message: without(finding.message, quotes),
    fix: without(finding.fix, quotes),
    related: finding.related.map(redactFinding),
  };
}

// A message may quote the whole change or a line of it; a single letter is nobody's secret and would
// tear every sentence apart.
function quotesOf({ before, after }: Finding): readonly string[] {
  const whole = [before ?? '', after ?? ''];
  const lines = whole.flatMap((text) => text.split(/\r?\n/)).map((line) => line.trim());
  return [...new Set([...whole, ...lines])]
    .filter((quote) => quote.length > 2)
    .toSorted((a, b) => b.length - a.length);
}

function without(sentence: string, quotes: readonly string[]): string {
  return quotes.reduce((text, quote) => text.replaceAll(quote, () => hashOf(quote)), sentence);
}

function hashOf(text: string): string {
  return `sha256:${createHash('sha256').update(text).digest('hex').slice(0, 16)}`;
}
