import type { Entry } from './entries.ts';

/** What stands at the top of a script. */
export const HEAD = {
  render: [
    'Prints the requests that this program sends, one line of JSON each.',
    '',
    'prompt-cache-guard runs this script at both commits of a pull request and compares what it prints.',
    'Nothing is sent.',
  ],
  capture: [
    'Sends the requests of this program to the recorder of prompt-cache-guard.',
    '',
    'The guard runs this script at both commits of a pull request. It stands in for the provider on',
    'this machine (ANTHROPIC_BASE_URL, OPENAI_BASE_URL): nothing leaves it and no key is needed.',
  ],
} as const;

/** Values that differ between users or requests: prompt-cache-guard.yml declares them under vars. */
export const PYTHON_GIVEN = `
GIVEN = json.loads(os.environ.get("PROMPT_VARS_JSON") or "{}")


def given(name, sample):
    """A value that differs between users or requests: prompt-cache-guard.yml has it under vars."""
    return GIVEN.get(name, sample)
`;
export const NODE_GIVEN = `
const values = JSON.parse(process.env.PROMPT_VARS_JSON || '{}');
/** A value that differs between users or requests: prompt-cache-guard.yml has it under vars. */
const given = (name, sample) => values[name] ?? sample;
`;

/** Where Python finds the modules that are imported. */
export function pythonPath(entries: readonly Entry[]): string {
  return [...new Set(entries.map(({ folder }) => folder))]
    .map((folder) => {
      const inside = folder === '' ? '' : ` / ${JSON.stringify(folder)}`;
      return `sys.path.insert(0, str(Path(__file__).resolve().parents[1]${inside}))`;
    })
    .join('\n');
}
