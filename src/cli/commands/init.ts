import path from 'node:path';
import { usageError } from '../../errors.ts';
import { openRepository } from '../../repository/git/repository.ts';
import { account, preview } from '../init/account.ts';
import { type CodeBuilt, planOf, wayFor } from '../init/plan.ts';
import { checkedLines } from '../init/checked.ts';
import { survey } from '../init/survey.ts';
import { writeNew } from '../init/write.ts';
import { terminal } from '../../report/escape/terminal.ts';
import { parseArguments } from '../arguments.ts';
import type { Command } from '../command.ts';
import { COMMON_OPTIONS } from '../help.ts';
import { print } from '../host.ts';
import { quoted } from '../suggest.ts';

const OPTIONS = {
  repo: { type: 'string', value: 'DIR' },
  render: { type: 'string', value: 'python|node' },
  capture: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  ...COMMON_OPTIONS,
} as const;

export const init: Command = {
  usage: '[options]',
  help: `Looks at the files of the repository (prompts, SDKs, code that calls a provider, package
managers), and writes prompt-cache-guard.yml and .github/workflows/prompt-cache.yml for
them. What exists already is never changed: init says so and leaves it. Where code calls
a provider and no file holds a prompt, it writes a script for --capture. At the end it
shows what check says of the result.

Where code builds the requests:
  --render LANGUAGE  also write a script, in python or node, that prints them
  --capture          also write a script that sends them, to a recorder on this machine

Options:
  --repo DIR  the repository (default: the current folder)
  --dry-run   print the files instead of writing them

Examples:
  prompt-cache-guard init
  prompt-cache-guard init --render python --dry-run
`,

  async run(args, host) {
    const { text, flag, positionals } = parseArguments('init', OPTIONS, args);
    const [stray] = positionals;
    if (stray !== undefined)
      throw usageError(`init takes no ${quoted(stray)}. For another folder write --repo DIR.`);
    const codeBuilt = codeBuiltBy(text('render'), flag('capture'));
    const repo = path.resolve(host.cwd, text('repo') ?? '.');
    await using repository = await openRepository(repo, { env: host.env });
    const found = await survey(await repository.workTree());
    const plan = planOf(found, codeBuilt ?? wayFor(found));
    if (flag('dry-run')) {
      await print(host, preview(plan).split('\n').map(terminal).join('\n'));
      return 0;
    }
    const words = account(found, plan, await writeNew(repository.root, plan.files));
    await print(host, words.split('\n').map(terminal).join('\n'));
    const runs = plan.files.some(({ path: own }) => own.startsWith('scripts/'));
    const checked = await checkedLines(repository.root, host.env, runs);
    await print(host, `\n${checked.join('\n')}\n`);
    return 0;
  },
};

function codeBuiltBy(render: string | undefined, capture: boolean): CodeBuilt | null {
  if (render === undefined) return capture ? { kind: 'capture' } : null;
  if (capture)
    throw usageError(
      '--render and --capture both write a script for the same requests. Leave one of them out.',
    );
  if (render === 'python' || render === 'node') return { kind: 'render', language: render };
  throw usageError(
    `--render was given ${quoted(render)}, but a script is written in python or node: --render python. For another language write a prompt with render: COMMAND into prompt-cache-guard.yml.`,
  );
}
