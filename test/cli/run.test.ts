import { describe, expect, it } from 'vitest';
import { transcript } from './transcript.ts';

const COMMANDS = ['check', 'lint', 'diff', 'record', 'trace', 'simulate', 'probe', 'init', 'demo'];

describe('help', () => {
  it('of the program names every command, where to start, and the exit codes', async () => {
    expect(await transcript(['--help'])).toEqual({
      code: 0,
      stderr: '',
      stdout: `prompt-cache-guard 0.1.0: finds the changes that make LLM prompt caches miss.

Usage: prompt-cache-guard COMMAND [options]

Commands:
  check      compare the prompts of two commits: what would the cache lose?
  lint       look at request bodies as they are, without git
  diff       compare two request bodies, or two traces, from files
  record     run a program against fake servers of the providers, and keep what it sends
  trace      follow recorded conversations: what each turn reused, wrote and broke
  simulate   play a trace through the provider's cache: tokens, hit ratios, cost
  probe      send a few real calls: does the provider read the prefix from its cache?
  dashboard  draw exported metrics as a page: what caching saved, what it lost, and why
  traffic    write what production measured, for the traffic that a check predicts by
  init       write a starter config and workflow for what is in the repository
  demo       see check at work on a bundled example, and the comment it would post

New here?
  prompt-cache-guard demo    a bundled example; needs nothing but Node and git
  prompt-cache-guard check   your own repository; needs no configuration

Options:
  -h, --help   this text; after a command, all about that command
  --version    the version alone
  --debug      show where an error comes from

Exit codes:
  0  nothing failed
  1  the guard failed: this change would cost cache hits
  2  wrong usage or configuration
  3  something that has to be analysed could not be
`,
    });
    expect(await transcript(['-h'])).toEqual(await transcript(['--help']));
  });

  it.each(COMMANDS)('of %s has a usage line, examples and no line that wraps', async (command) => {
    const { code, stdout, stderr } = await transcript([command, '--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(new RegExp(`^Usage: prompt-cache-guard ${command} `));
    expect(stdout).toContain(`Examples:\n  prompt-cache-guard ${command}`);
    expect(stdout).toContain('Exit codes:');
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(92);
  });

  it.each(COMMANDS)('of %s names each option that it takes, and only those', async (command) => {
    const { stdout } = await transcript([command, '-h']);
    const named = new Set(
      [...stdout.matchAll(/^ {2}(?:-h, )?(--[a-z-]+)/gm)].map(([, name]) => name),
    );
    const taken =
      {
        check: 19,
        lint: 2,
        diff: 2,
        record: 2,
        trace: 1,
        simulate: 9,
        probe: 7,
        dashboard: 7,
        traffic: 3,
        init: 4,
        demo: 3,
      }[command] ?? 0;
    // Two more: --help and --debug.
    expect(named.size).toBe(taken + 2);
    for (const name of named) {
      const { stderr } = await transcript([command, String(name), '--help-me']);
      expect(stderr).not.toContain(`Unknown option '${name}'`);
    }
  });

  it('wins over whatever else is wrong with the arguments', async () => {
    const { code, stdout } = await transcript(['check', '--bass', '--help']);
    expect({ code, start: stdout.slice(0, 31) }).toEqual({
      code: 0,
      start: 'Usage: prompt-cache-guard check',
    });
  });

  it('is on stderr, and no success, where there is no command', async () => {
    const { code, stdout, stderr } = await transcript([]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toBe((await transcript(['--help'])).stdout);
  });
});

it('--version prints the version alone', async () => {
  expect(await transcript(['--version'])).toEqual({ code: 0, stdout: '0.1.0\n', stderr: '' });
});

describe('wrong usage is one line on stderr and exit 2', () => {
  it.each([
    [
      ['chek'],
      "Unknown command 'chek'. Did you mean check? `prompt-cache-guard --help` lists the commands.",
    ],
    [
      ['frobnicate'],
      "Unknown command 'frobnicate'. `prompt-cache-guard --help` lists the commands.",
    ],
    [
      ['constructor'],
      "Unknown command 'constructor'. `prompt-cache-guard --help` lists the commands.",
    ],
    [
      ['--base', 'main'],
      "Unknown option '--base' in front of a command. Options of a command stand behind it: prompt-cache-guard check --base main.",
    ],
    [
      ['--vresion'],
      "Unknown option '--vresion' in front of a command. Did you mean --version? Options of a command stand behind it: prompt-cache-guard check --base main.",
    ],
    [
      ['check', '--formt', 'json'],
      "Unknown option '--formt'. Did you mean --format? `prompt-cache-guard check --help` lists the options of check.",
    ],
    [
      ['check', 'main'],
      "check takes no 'main'. For commits write --base REF and --head REF; for files use `prompt-cache-guard lint FILE`.",
    ],
    [
      ['check', '--worktree', '--head', 'HEAD'],
      '--worktree and --head both name the newer side. Leave one of them out.',
    ],
    [
      ['check', '--base', '-x'],
      "--base needs a value, but '-x' follows: --base REF, or --base=-x if that is the value.",
    ],
    ...['80', '-1', '80%', '1.01', 'NaN', '0x1', '1e-1', '.'].map(
      (ratio) =>
        [
          ['check', `--min-hit-ratio=${ratio}`],
          `--min-hit-ratio was given '${ratio}', but a ratio lies between 0 and 1: --min-hit-ratio 0.8.`,
        ] as const,
    ),
    ...['0', '-3', '2.5', 'many', '1001'].map(
      (count) =>
        [
          ['check', `--repeat=${count}`],
          `--repeat was given '${count}', but takes a number of renders from 1 to 1000, of which three are always made: --repeat 10.`,
        ] as const,
    ),
    [
      ['lint'],
      'lint needs files to look at: prompt-cache-guard lint FILE... For the prompts of a repository use `prompt-cache-guard check`.',
    ],
    [['lint', 'a.json'], "There is no file 'a.json'. Check its path and spelling."],
    [['lint', 'b.json', 'a.json'], "There is no file 'b.json'. Check its path and spelling."],
    [
      ['diff', 'a.json'],
      'diff compares two files, and was given 1: prompt-cache-guard diff OLDER NEWER. For two commits use `prompt-cache-guard check --base REF --head REF`.',
    ],
    [['diff', 'a.json', 'b.json'], "There is no file 'a.json'. Check its path and spelling."],
    [
      ['demo', 'here'],
      "demo takes no 'here': its example is built in. For your own repository use `prompt-cache-guard check`.",
    ],
    [
      ['demo', '--format', 'json', '--output', 'a.json'],
      "Cannot write 'a.json': '.' is no folder. Create it first, or name another file.",
    ],
    [
      ['check', '--format', 'json', '--output', '/a', '--requests', '/a'],
      "'/a' would be written twice. Give every report a file of its own.",
    ],
  ] as const)('%j', async (args, message) => {
    expect(await transcript(args)).toEqual({ code: 2, stdout: '', stderr: `error: ${message}\n` });
  });

  it('shows what somebody hid in an argument', async () => {
    const { stderr } = await transcript(['lint', 'a\u001B[2J\u202Egnp.json\nerror: all is well']);
    expect(stderr).toBe(
      "error: There is no file 'a\\u{1b}[2J\\u{202e}gnp.json error: all is well'. Check its path and spelling.\n",
    );
  });
});

describe('--debug', () => {
  it('adds where the error comes from, and what caused it', async () => {
    const { code, stderr } = await transcript(['lint', 'a.json', '--debug']);
    const [first, ...rest] = stderr.trimEnd().split('\n');
    expect(code).toBe(2);
    expect(first).toBe("error: There is no file 'a.json'. Check its path and spelling.");
    expect(rest.join('\n')).toMatch(/^GuardError: .*\n\s+at /);
    expect(rest.join('\n')).toContain('ENOENT');
  });

  it('may stand in front of the command', async () => {
    expect((await transcript(['--debug', 'check', '--bass'])).stderr).toMatch(/\n\s+at /);
  });

  it('belongs to the program only up to --', async () => {
    expect((await transcript(['lint', '--', '--debug'])).stderr).toBe(
      "error: There is no file '--debug'. Check its path and spelling.\n",
    );
  });
});

describe('a stdout that cannot be written to', () => {
  const failure = (code: string) => Object.assign(new Error(`write ${code}`), { code });

  it('is silence where the reader went away', async () => {
    expect(await transcript(['--help'], { stdoutFails: failure('EPIPE') })).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    });
  });
});
