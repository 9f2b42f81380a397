import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { SECRET_INPUTS, readInputs } from '../../src/action/inputs.ts';
import { emptyOutputs } from '../../src/action/outputs.ts';
import { actionMetadata } from '../support/runner.ts';

/** Contract, section 7, and the two by which a job of its own probes what another one rendered. */
const INPUTS =
  'config base head working-directory fail-on all report-only min-hit-ratio suggest comment comment-key probe probe-budget-usd probe-requests probe-report anthropic-api-key openai-api-key github-token allow-commands allow-commands-with-keys';
const OUTPUTS =
  'verdict changed changed-count findings-count hit-ratio report-path sarif-path junit-path html-path requests-path comment-url';

describe('action.yml', () => {
  it('declares the inputs and outputs of the contract, each with a sentence', async () => {
    const { inputs, outputs } = await actionMetadata();
    expect(Object.keys(inputs).join(' ')).toBe(INPUTS);
    expect(Object.keys(outputs).join(' ')).toBe(OUTPUTS);
    for (const { description } of [...Object.values(inputs), ...Object.values(outputs)])
      expect(description).toMatch(/^[A-Za-z].*\.$/);
  });

  it('has no default that would override the configuration file', async () => {
    const { inputs } = await actionMetadata();
    const defaults = Object.entries(inputs).filter(([, input]) => input.default !== undefined);
    expect(defaults).toEqual([
      ['github-token', expect.objectContaining({ default: '${{ github.token }}' })],
    ]);
  });

  it('runs on Node 24, from a source that exists', async () => {
    const { runs } = await actionMetadata();
    expect(runs).toEqual({ using: 'node24', main: 'dist/action/index.js' });
    const source = new URL('../../src/action/index.ts', import.meta.url);
    expect(existsSync(fileURLToPath(source))).toBe(true);
  });

  it('has every output in its documentation, and what the program says when it goes wrong', async () => {
    const docs = await readFile(new URL('../../docs/action.md', import.meta.url), 'utf8');
    const { outputs } = await actionMetadata();
    for (const name of Object.keys(outputs)) expect(docs).toContain(`\`${name}\``);
    const source = new URL('../../src/', import.meta.url);
    const sources = [
      'action/commits.ts',
      'action/github/compared.ts',
      'action/github/refusal.ts',
      'repository/git/ladder.ts',
      'findings/policy/commands.ts',
    ];
    const texts = await Promise.all(sources.map((file) => readFile(new URL(file, source), 'utf8')));
    const [, table = ''] = docs.split('## When something goes wrong');
    const quotes = [...table.matchAll(/^\| `(.+?)` \|/gm)].map(([, quote = '']) => quote);
    expect(quotes).toHaveLength(7);
    for (const quote of quotes)
      expect(texts.join('')).toContain(quote.replace('No comment was written. ', ''));
  });

  it('declares what the program reads and sets', async () => {
    const { inputs, outputs } = await actionMetadata();
    const read = new Set<string>();
    const env = new Proxy<Record<string, string | undefined>>(
      {},
      {
        get(_, name) {
          read.add(String(name));
          return undefined;
        },
      },
    );
    readInputs(env);
    const names = [...read].filter((name) => name.startsWith('INPUT_'));
    expect(names.toSorted()).toEqual(
      Object.keys(inputs)
        .map((name) => `INPUT_${name.toUpperCase()}`)
        .toSorted(),
    );
    expect(Object.keys(emptyOutputs('pass'))).toEqual(Object.keys(outputs));
    expect(SECRET_INPUTS.filter((name) => !(name in inputs))).toEqual([]);
  });
});
