import { pathProblem } from './paths.ts';

/** What is wrong with a glob, or undefined. */
export function globProblem(glob: string): string | undefined {
  if (glob.length > 512) return 'is longer than 512 characters';
  if ((glob.match(/[{(]/g) ?? []).length > 8) return 'has more than 8 groups in braces or brackets';
  return pathProblem(glob);
}
