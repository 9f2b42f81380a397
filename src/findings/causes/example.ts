import type { Span } from './recogniser.ts';

/** Says whether a value is given as an example of its form: "e.g. 2018-11-13T20:20:39Z". */
export function isExample(text: string, match: Span): boolean {
  const before = text.slice(Math.max(0, match.start - 40), match.start);
  return /(?:\be\.g\.|\bexamples?\b|\bfor instance\b|\bsuch as\b|\bformat(?:ted)?\b|\blike\b|\bsample\b|\bi\.e\.)[^\n]{0,24}$/i.test(
    before,
  );
}
