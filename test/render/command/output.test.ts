import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { get } from '../../../src/json/value.ts';
import { reason, requests, workbench } from './workbench.ts';

const BODY =
  '{"model":"claude-sonnet-5","system":[{"type":"text","text":"it: works"}],"messages":[]}';

/** What is printed, and the number of its requests. */
const PRINTED: readonly (readonly [what: string, command: string, count: number])[] = [
  ['a body', `echo '${BODY}'`, 1],
  ['a body over several lines', `printf '%s' '${BODY}' | sed 's/,/,\\n/g'`, 1],
  ['a list of bodies', `echo '[${BODY},${BODY}]'`, 2],
  ['a trace', `echo '${BODY}'; echo; echo '{"case":"b","request":${BODY}}'`, 2],
  ['an envelope', `echo '{"provider":"bedrock","request":${BODY}}'`, 1],
];

const WRONG: readonly (readonly [what: string, command: string, words: string])[] = [
  ['nothing', 'true', 'it printed nothing'],
  ['an empty list', 'echo "[]"', 'empty list'],
  ['no JSON', 'echo Hello', 'its output:1:1: '],
  ['a string', `echo '"Hello"'`, 'is a string, not a request body'],
  ['a log in front of the body', `echo Loading; echo '${BODY}'`, 'its output:1:1: '],
];

describe('what a command prints', () => {
  const NAMED = `echo '{"prompt":"one","request":${BODY}}'; echo '{"prompt":"two","request":${BODY}}'`;
  const MANY = `const tools = Array.from({ length: 1e5 }, (_, n) => ({ name: 'tool_' + n, input_schema: { type: 'object' } }));
process.stdout.write(JSON.stringify({ model: 'claude-sonnet-5', tools, messages: [] }));`;
  const all = [...PRINTED, ...WRONG, ['named', NAMED], ['many', 'node many.cjs']];
  let bench: Awaited<ReturnType<typeof workbench>>;
  beforeAll(async () => {
    const prompts = all.map(([id, render]) => ({ id, render }));
    bench = await workbench(JSON.stringify({ prompts }), { 'many.cjs': MANY });
  });
  afterAll(() => bench[Symbol.asyncDispose]());
  const render = (id: string) => bench.render(undefined, 'head', id);

  it.each(PRINTED)('may be %s', async (what, _, count) => {
    const sent = requests(await render(what));
    expect(sent).toHaveLength(count);
    expect(get(sent[0]?.body ?? null, 'model')).toBe('claude-sonnet-5');
  });

  it('may be several prompts, each named in its envelope', async () => {
    const { prompts } = await render('named');
    expect(prompts.map(({ id, outcome }) => [id, outcome])).toEqual([
      ['named:one', 'rendered'],
      ['named:two', 'rendered'],
    ]);
    expect(prompts[0]?.source).toEqual({ kind: 'command', fidelity: 'exact', paths: [] });
  });

  it('may be a body of 100,000 tools', async () => {
    const [sent] = requests(await render('many'));
    expect(get(sent?.body ?? null, 'tools')).toHaveLength(100_000);
  });

  it.each(WRONG)('that is %s is an error of one line', async (what, _, words) => {
    const said = reason(await render(what));
    expect(said).toContain(words);
    expect(said).not.toContain('\n');
  });
});
