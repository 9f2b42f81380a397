/** Tests, samples, documentation, builds and other people's code: no prompt of this program. */
const FOLDERS = new Set(
  [
    ['node_modules', 'bower_components', 'vendor', 'third_party', 'site-packages', 'venv'],
    ['dist', 'doc', 'docs', 'documentation'],
    ['test', 'tests', '__tests__', 'spec', 'specs', 'e2e', '__mocks__', '__snapshots__'],
    ['fixture', 'fixtures', '__fixtures__', 'testdata', 'test-data', 'test_data', 'cassettes'],
  ].flat(),
);

const TEST_FILE = /^test[-_.]|[-_.](?:tests?|spec|fixtures?)\.[^/]*$/i;

/** Whether discovery never looks at a path, whatever a config includes (contract, section 3). */
export function isLeftOut(path: string): boolean {
  const parts = path.split('/');
  const name = parts.pop() ?? '';
  return TEST_FILE.test(name) || parts.some((part) => FOLDERS.has(part.toLowerCase()));
}

/** Whether a path is in a folder for tools, or is such a file: its name begins with a dot. */
export function isHidden(path: string): boolean {
  return path.startsWith('.') || path.includes('/.');
}
