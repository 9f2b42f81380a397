import type { ModelName } from './model-name.ts';

/**
 * What a reader has to know where a name has no row: whose rules are assumed, and how to declare its own.
 * @param assumed whose rules hold instead, e.g. `claude-sonnet-5`
 */
export function assumedNote({ written, owner, opaque }: ModelName, assumed: string): string {
  const rules = `the cache rules of ${assumed} are assumed`;
  if (written.trim() === '') return `The request names no model: ${rules}. Give it as \`model\`.`;
  if (opaque || owner === null) {
    return `The model '${written}' is not known, and its name does not say what answers: ${rules}. Declare its model (\`model\` of the prompt), or its rules under \`models\`.`;
  }
  return `The model '${written}' is not known: ${rules}. Where they differ, declare its own under \`models\`.`;
}
