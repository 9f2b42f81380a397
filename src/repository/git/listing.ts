import { nameOf, records } from './path-name.ts';
import type { TreeEntry } from './tree.ts';

/** What a file mode of git stands for; null for what no tree should hold. */
export function kindOf(mode: string): TreeEntry['kind'] | null {
  switch (mode) {
    case '120000':
      return 'symlink';
    case '160000':
      return 'submodule';
    default:
      return mode.startsWith('100') ? 'file' : null;
  }
}

/** The output of `git ls-tree -r -z`: per record `<mode> <type> <oid>`, a tab, the path as raw bytes. */
export function parseListing(output: Buffer): Map<string, TreeEntry> {
  const entries = new Map<string, TreeEntry>();
  for (const record of records(output)) {
    const tab = record.indexOf(9);
    const [mode = '', , oid = ''] = record.toString('latin1', 0, tab).split(' ');
    const kind = kindOf(mode);
    if (kind !== null) entries.set(nameOf(record.subarray(tab + 1)), { kind, oid });
  }
  return entries;
}
