/** Options of the command line and the inputs of the step that say the same. */
const INPUTS: Readonly<Record<string, string>> = {
  config: 'config',
  base: 'base',
  head: 'head',
  repo: 'working-directory',
  all: 'all',
  'fail-on': 'fail-on',
  'min-hit-ratio': 'min-hit-ratio',
};

/** A sentence that names options, for who has a workflow; commands in quotes stay what can be run. */
export function inInputs(text: string): string {
  return text
    .split(/(`[^`]*`)/)
    .map((part) =>
      part.startsWith('`')
        ? part
        : part.replaceAll(/--([a-z][a-z-]*)/g, (option, name: string) =>
            Object.hasOwn(INPUTS, name) ? `the input ${INPUTS[name]}` : option,
          ),
    )
    .join('')
    .replaceAll(/(^|\. )the input/g, '$1The input');
}
