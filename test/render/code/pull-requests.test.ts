import { describe, expect, it } from 'vitest';
import { analysePrompt } from '../../../src/findings/axes/analyse.ts';
import { discoverInCode } from '../../../src/render/code/discover.ts';
import { judgePrompt } from '../../../src/report/figures/prompt.ts';
import { pairPrompts } from '../../../src/report/figures/pairs.ts';
import type { Finding } from '../../../src/findings/finding.ts';
import type { RenderedPrompt } from '../../../src/render/rendering.ts';
import { treeOf } from '../../support/tree.ts';
import { type PullRequest, headOf, lineOf } from './pull-requests/case.ts';
import { PYTHON_BREAKING } from './pull-requests/python-breaking.ts';
import { PYTHON_HARMLESS } from './pull-requests/python-harmless.ts';
import {
  PYTHON_VARIANTS_BREAKING,
  PYTHON_VARIANTS_HARMLESS,
} from './pull-requests/python-variants.ts';
import {
  TYPESCRIPT_VARIANTS_BREAKING,
  TYPESCRIPT_VARIANTS_HARMLESS,
} from './pull-requests/typescript-variants.ts';
import { TYPESCRIPT_BREAKING } from './pull-requests/typescript-breaking.ts';
import { TYPESCRIPT_HARMLESS } from './pull-requests/typescript-harmless.ts';

/** What the run reports about a pull request, without git. */
async function findingsOf(pullRequest: PullRequest): Promise<readonly Finding[]> {
  const { path, base } = pullRequest;
  const found = await discoverInCode({
    base: treeOf({ [path]: base }),
    head: treeOf({ [path]: headOf(pullRequest) }),
    discover: {},
    all: false,
    taken: new Set(),
  });
  const analysed = async (prompts: readonly RenderedPrompt[]) =>
    await Promise.all(prompts.map((prompt) => analysePrompt(prompt, {})));
  const pairs = pairPrompts(await analysed(found.base), await analysed(found.head));
  return pairs
    .flatMap((pair) => judgePrompt(pair).entries)
    .filter(({ status }) => status !== 'added')
    .flatMap(({ findings }) => findings)
    .filter(({ status }) => status === 'introduced');
}

const title = ({ from, name }: PullRequest) => `${from}: ${name}`;

describe('a pull request that breaks a prompt in code', () => {
  it.each(
    [
      ...PYTHON_BREAKING,
      ...PYTHON_VARIANTS_BREAKING,
      ...TYPESCRIPT_BREAKING,
      ...TYPESCRIPT_VARIANTS_BREAKING,
    ].map((one) => [title(one), one] as const),
  )('%s', async (_, pullRequest) => {
    const { found } = pullRequest;
    const head = headOf(pullRequest);
    const grave = (await findingsOf(pullRequest)).filter(({ severity }) => severity !== 'note');
    expect(
      grave.map(({ causes, severity, file, fileLine }) => ({ causes, severity, file, fileLine })),
    ).toEqual([
      {
        causes: [found?.cause],
        severity: found?.severity,
        file: pullRequest.path,
        fileLine: lineOf(head, found?.at ?? ''),
      },
    ]);
  });
});

describe('a pull request that leaves the prompts in code alone', () => {
  it.each(
    [
      ...PYTHON_HARMLESS,
      ...PYTHON_VARIANTS_HARMLESS,
      ...TYPESCRIPT_HARMLESS,
      ...TYPESCRIPT_VARIANTS_HARMLESS,
    ].map((one) => [title(one), one] as const),
  )('%s', async (_, pullRequest) => {
    const findings = await findingsOf(pullRequest);
    expect(
      findings.filter(({ severity }) => severity !== 'note').map(({ message }) => message),
    ).toEqual([]);
  });
});
