/** Tests, samples, documentation, builds and other people's code: no prompt of this program. */
const FOLDERS = new Set(
  [
    ['node_modules', 'bower_components', 'vendor', 'third_party', 'site-packages', 'venv'],
    ['dist', 'doc', 'docs', 'documentation'],
    ['test', 'tests', '__tests__', 'spec', 'specs', 'e2e', '__mocks__', '__snapshots__'],
    ['fixture', 'fixtures', '__fixtures__', 'testdata', 'test-data', 'test_data', 'cassettes'],
  ].flat(),
);

/** `Acme.Core.Tests`, `UnitTests`, `MyAppTests`; but not `ab-tests`. */
const TEST_FOLDERS = [
  /^(?:.*\.)?(?:unit|integration|e2e|acceptance|functional|smoke|end2end)?[-_]?tests?$/i,
  /[a-z]Tests$/,
];

/**
 * The folder for which discovery leaves a path out (contract, section 3); null where there is none. What a
 * file is called leaves no file out: to write tests is what many prompts are about.
 */
export function leftOutBy(path: string): string | null {
  return leftOutFolders(path)[0] ?? null;
}

export function isLeftOut(path: string): boolean {
  return leftOutFolders(path).length > 0;
}

/**
 * Whether a glob names every folder for which a path is left out: `docs/prompts/*.md` does, a glob that
 * goes through all folders means none in particular.
 */
export function namesFolders(glob: string, path: string): boolean {
  const named = new Set(glob.split('/').map((part) => part.toLowerCase()));
  return leftOutFolders(path).every((folder) => named.has(folder.toLowerCase()));
}

function leftOutFolders(path: string): readonly string[] {
  return path
    .split('/')
    .slice(0, -1)
    .filter(
      (part) =>
        FOLDERS.has(part.toLowerCase()) || TEST_FOLDERS.some((pattern) => pattern.test(part)),
    );
}

/** Whether a path is in a folder for tools, or is such a file: its name begins with a dot. */
export function isHidden(path: string): boolean {
  return path.startsWith('.') || path.includes('/.');
}
