import { fenced } from './escape/markdown.ts';
import { terminal } from './escape/terminal.ts';
import type { Section } from './markdown-fit.ts';
import type { Report } from './report.ts';

const FILE = 'prompt-cache-guard.yml';

/** The suggested config as a part of the comment that opens on a click; none where there is none. */
export function suggestedSection({ suggestedConfig }: Report): readonly Section[] {
  if (suggestedConfig === undefined) return [];
  const summary = `<summary>To compare whole requests, with their model and markers: a ${FILE} for these files</summary>`;
  const block = `<details>${summary}\n\n${fenced(linesOf(suggestedConfig), 'yaml')}\n\n</details>`;
  return [{ full: block, brief: block }];
}

/** The same for a terminal, line by line as it is to be pasted. */
export function suggestedLines({ suggestedConfig }: Report): readonly string[] {
  if (suggestedConfig === undefined) return [];
  return [
    `To compare whole requests, with their model and markers, write this into ${FILE}:`,
    '',
    ...linesOf(suggestedConfig).map((line) => (line === '' ? '' : `  ${terminal(line)}`)),
  ];
}

function linesOf(text: string): readonly string[] {
  return text.trimEnd().split('\n');
}
