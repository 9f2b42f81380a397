import { AVOIDABLE_CAUSES, type Cause, type Finding } from '../../findings/finding.ts';
import type { SourceKind } from '../../render/rendering.ts';
import type { Report } from '../../report/report.ts';

/** Files in which something differs that nobody means, with what it is. */
export function avoidableIn(report: Report): ReadonlyMap<string, readonly Cause[]> {
  const found = new Map<string, readonly Cause[]>();
  for (const { file, causes } of avoidableFindings(report)) {
    if (file === null) continue;
    const own = causes.filter((cause) => AVOIDABLE_CAUSES.has(cause));
    found.set(file, [...new Set([...(found.get(file) ?? []), ...own])]);
  }
  return found;
}

/** What is new in a file and differs, in part at least, in a way that nobody means. */
export function avoidableFindings({ prompts }: Report): readonly Finding[] {
  return prompts
    .filter(({ source }) => !FORMED_ELSEWHERE.has(source.kind))
    .flatMap(({ findings }) => findings.flatMap((one) => [one, ...one.related]))
    .filter(isAvoidable);
}

/** What a program prints or sends has its form from the program; in code, white space may be syntax. */
const FORMED_ELSEWHERE: ReadonlySet<SourceKind> = new Set([
  'command',
  'capture',
  'code',
  'recording',
]);

function isAvoidable({ axis, status, causes }: Finding): boolean {
  return (
    axis === 'commit' &&
    status === 'introduced' &&
    causes.some((cause) => AVOIDABLE_CAUSES.has(cause))
  );
}
