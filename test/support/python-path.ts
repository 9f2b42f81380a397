import { execFileSync } from 'node:child_process';
import path from 'node:path';

/**
 * The PATH, with the folder of the interpreter itself in front where `python3` is a version manager's
 * script: that starts dozens of shells each time, and the tests start Python a hundred times.
 */
export function pathWithPython(): string {
  const known = process.env['PATH'] ?? '';
  const folder = folderOfPython();
  if (folder === null || known.split(path.delimiter).includes(folder)) return known;
  return [folder, known].join(path.delimiter);
}

function folderOfPython(): string | null {
  try {
    const program = 'import sys; print(sys.executable)';
    const executable = execFileSync('python3', ['-I', '-c', program], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
    return executable === '' ? null : path.dirname(executable);
  } catch {
    return null;
  }
}
