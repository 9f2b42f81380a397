import { expect, it } from 'vitest';
import { type InCode, discoverInCode } from '../../../src/render/code/discover.ts';
import { analysePrompt } from '../../../src/findings/axes/analyse.ts';
import type { RenderedPrompt } from '../../../src/render/rendering.ts';
import { pairPrompts } from '../../../src/report/figures/pairs.ts';
import { judgePrompt } from '../../../src/report/figures/prompt.ts';
import type { PromptReport } from '../../../src/report/report.ts';
import { treeOf } from '../../support/tree.ts';

type Files = Readonly<Record<string, string>>;

const PROMPT = `SYSTEM_PROMPT = """You are a support agent of an outdoor shop.
Answer briefly, and cite the order."""
`;
const CLOCK = `from datetime import datetime
SYSTEM_PROMPT = f"""It is {datetime.now()}. You are a support agent of an outdoor shop.
Answer briefly, and cite the order."""
`;

async function found(
  base: Files,
  head: Files,
  more: { readonly all?: boolean; readonly exclude?: readonly string[] } = {},
): Promise<InCode> {
  const { all = false, exclude = [] } = more;
  return await discoverInCode({
    base: treeOf(base),
    head: treeOf(head),
    discover: { exclude: [...exclude] },
    all,
    taken: new Set(),
  });
}

async function reported(base: Files, head: Files): Promise<readonly PromptReport[]> {
  const { base: before, head: after } = await found(base, head);
  const analysed = async (prompts: readonly RenderedPrompt[]) =>
    await Promise.all(prompts.map((prompt) => analysePrompt(prompt, {})));
  return pairPrompts(await analysed(before), await analysed(after)).flatMap(
    (pair) => judgePrompt(pair).entries,
  );
}

it('reads what differs, and counts the rest by a look at it', async () => {
  const files = { 'a.py': PROMPT, 'b.py': PROMPT.replace('SYSTEM', 'OTHER') };
  const { head, count } = await found(files, { ...files, 'a.py': CLOCK });
  expect(head.map(({ id }) => id)).toEqual(['a.py#SYSTEM_PROMPT']);
  expect(head[0]?.source).toEqual({ kind: 'code', paths: ['a.py'], fidelity: 'read' });
  expect(count).toBe(2);
});

it('reads everything where that is asked for, both sides as the same objects', async () => {
  const files = { 'a.py': PROMPT, 'tests/test_a.py': PROMPT };
  const { base, head } = await found(files, files, { all: true });
  expect(head.map(({ id }) => id)).toEqual(['a.py#SYSTEM_PROMPT']);
  expect(base[0]).toBe(head[0]);
});

it('leaves out what the config excludes', async () => {
  const { head } = await found(
    { 'app/a.py': PROMPT },
    { 'app/a.py': CLOCK },
    { exclude: ['app/**'] },
  );
  expect(head).toEqual([]);
});

it('recognises a prompt under another name and in another file', async () => {
  const moved = PROMPT.replace('SYSTEM_PROMPT', 'SUPPORT_PROMPT');
  const [entry, ...more] = await reported({ 'a.py': PROMPT }, { 'prompts/support.py': moved });
  expect(more).toEqual([]);
  expect(entry).toMatchObject({
    id: 'prompts/support.py#SUPPORT_PROMPT',
    renamedFrom: 'a.py#SYSTEM_PROMPT',
    status: 'unchanged',
    findings: [],
  });
});

it('finds the clock that comes with a move', async () => {
  const [entry] = await reported({ 'a.py': PROMPT }, { 'b.py': CLOCK });
  expect(
    entry?.findings.map(({ code, severity, status, file, fileLine }) => [
      code,
      severity,
      status,
      file,
      fileLine,
    ]),
  ).toEqual([['suspect-value', 'error', 'introduced', 'b.py', 2]]);
});

it('calls a clock that base has pre-existing, and one that goes fixed', async () => {
  const edited = CLOCK.replace('briefly', 'in two sentences');
  const statuses = async (base: string, head: string) =>
    (await reported({ 'a.py': base }, { 'a.py': head }))
      .flatMap(({ findings }) => findings)
      .filter(({ code }) => code === 'suspect-value')
      .map(({ status }) => status);
  expect(await statuses(CLOCK, edited)).toEqual(['pre-existing']);
  expect(await statuses(CLOCK, PROMPT)).toEqual(['fixed']);
});

it('takes line ends of Windows for what the languages read', async () => {
  const [entry] = await reported({ 'a.py': PROMPT }, { 'a.py': PROMPT.replaceAll('\n', '\r\n') });
  expect(entry?.status).toBe('unchanged');
});

it('names an SDK call whose prompt stands elsewhere', async () => {
  const caller = `from openai import OpenAI
from .texts import system

def ask(client, q):
    return client.responses.create(model="m", instructions=system(), input=q)
`;
  const { unread, head } = await found({ 'a.py': caller }, { 'a.py': `${caller}\n` });
  expect(head).toEqual([]);
  expect(unread).toMatchObject([{ file: 'a.py', line: 5 }]);
});

it('warns of a moment whose format stands elsewhere', async () => {
  const open = CLOCK.replace('datetime.now()', 'datetime.now().strftime(agent.date_format)');
  const [entry] = await reported({ 'a.py': PROMPT }, { 'a.py': open });
  expect(entry?.findings.map(({ code, severity }) => [code, severity])).toEqual([
    ['suspect-value', 'warning'],
  ]);
});
