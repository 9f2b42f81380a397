/** Folders of cassettes, by the ending that most of their files have. */
export function recordingsIn(paths: Iterable<string>): readonly string[] {
  const counts = new Map<string, number>();
  for (const path of paths) {
    const [, folder, ending] = /^((?:.*\/)?cassettes)\/.*\.(ya?ml|json)$/i.exec(path) ?? [];
    if (folder === undefined || ending === undefined) continue;
    const glob = `${folder}/**/*.${ending}`;
    counts.set(glob, (counts.get(glob) ?? 0) + 1);
  }
  return [...counts].toSorted((a, b) => b[1] - a[1]).map(([glob]) => glob);
}
