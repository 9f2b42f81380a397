import { readdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { get, text } from '../../../src/json/value.ts';
import { reason, requests, systemOf, varying, workbench } from './workbench.ts';

const BODY =
  '{"model":"claude-sonnet-5","system":[{"type":"text","text":"it: works"}],"messages":[]}';

/** A prompt that a shell command renders. */
const shell = (command: string): string =>
  `prompts: [{ id: x, render: ${JSON.stringify(command)} }]`;

describe('a command that fails', () => {
  it.each([
    [
      'says why, by the last error on stderr',
      'node throw.cjs',
      'failed with exit code 1 and said: TypeError: no brand',
    ],
    [
      'or by its last line',
      'echo first >&2; echo "no key" >&2; exit 4',
      'failed with exit code 4 and said: no key',
    ],
    ['or not at all', 'exit 3', 'failed with exit code 3 and said nothing on stderr'],
    ['names a missing program', 'no-such-thing', 'names a program that is not there'],
    ['kills itself', 'kill -9 $$', 'was killed by SIGKILL'],
  ])('%s', async (_, command, words) => {
    const complaints: string[] = [];
    const program = "throw new TypeError('no brand');";
    await using bench = await workbench(
      shell(command),
      { 'throw.cjs': program },
      {},
      {
        complaint: (...said) => complaints.push(said.join()),
      },
    );
    const render = await bench.render();
    expect(reason(render)).toContain(words);
    expect(render.prompts[0]).toMatchObject({ at: { file: 'prompt-cache-guard.yml', line: 1 } });
    expect(complaints.length).toBe(/exit 3|kill/.test(command) ? 0 : 1);
  });

  it('under a pinned clock only is rendered under the real one, which is told', async () => {
    const program = `if (new Date().getUTCFullYear() === 2026 && Math.abs(Date.now() / 1000 - 1770114030) < 1000) throw new Error('expired');\nconsole.log('${BODY}');`;
    await using bench = await workbench(shell('node clock.cjs'), { 'clock.cjs': program });
    const render = await bench.render();
    expect(systemOf(render)['it']).toBe('works');
    expect(render.hints.join()).toContain('fails under a pinned clock');
    expect((await bench.render(varying('clock-day', 'seed'))).effective).toEqual(['seed']);
  });

  it.each([
    ['its own folder', 'cd / && rm -rf "$OLDPWD"; echo "{"'],
    ['the whole sandbox', 'rm -rf "$PROMPT_CACHE_GUARD_SANDBOX"'],
    ['what hooks report', 'rm -rf ../../reports; exit 1'],
  ])('and removes %s spoils no later render', async (_, command) => {
    const config = `prompts: [{ id: x, render: ${JSON.stringify(command)} }, { id: y, render: node y.cjs }]`;
    await using bench = await workbench(config, { 'y.cjs': `console.log('${BODY}')` });
    expect(reason(await bench.render())).toMatch(/^(?:The |its )/);
    expect(systemOf(await bench.render(undefined, 'head', 'y'))).toEqual({ it: 'works' });
  });

  it('may not run at all: nothing of it is started', async () => {
    await using bench = await workbench(
      shell('touch ../../../started'),
      { a: 'a' },
      {},
      { refused: 'Commands are off: set allow-commands.' },
    );
    expect(reason(await bench.render())).toBe('Commands are off: set allow-commands.');
    expect(await readdir(bench.place)).toEqual([]);
  });

  it('in its setup fails every prompt that needs it', async () => {
    const config = `prompts: [{ id: x, render: "echo '{}'", setup: "echo no registry >&2; exit 1" }]`;
    await using bench = await workbench(config, { a: 'a' });
    expect(reason(await bench.render())).toBe(
      'The setup command failed with exit code 1 and said: no registry',
    );
  });
});

describe('the environment of a command', () => {
  it('holds what env names and what toolchains need, and no other variable', async () => {
    const config = `prompts: [{ id: x, render: 'node -p "JSON.stringify({ model: String(Object.keys(process.env).sort()), system: 1 })"', env: [WANTED] }]`;
    await using bench = await workbench(
      config,
      { a: 'a' },
      {},
      {
        env: {
          PATH: process.env['PATH'],
          WANTED: '1',
          UNWANTED: '1',
          GITHUB_TOKEN: 't',
          ANTHROPIC_AUTH_TOKEN: 's',
          NVM_DIR: '/nvm',
        },
      },
    );
    const body = requests(await bench.render())[0]?.body ?? null;
    const names = text(get(body, 'model') ?? null)?.split(',') ?? [];
    expect(names).toEqual(
      expect.arrayContaining(['WANTED', 'NVM_DIR', 'HOME', 'TZ', 'ANTHROPIC_API_KEY']),
    );
    expect(names.filter((name) => /UNWANTED|TOKEN|BASE_URL/.test(name))).toEqual([]);
  });

  it('gives setup the real clock, and to each render the home that it left', async () => {
    const program = `const real = Date.now() > 1770114030e3 + 1e9;
console.log(JSON.stringify({ model: 'm', system: [{ type: 'text', text: 'real: ' + real }] }));`;
    const config = `prompts: [{ id: x, render: 'cat "$HOME/body.json"', setup: 'node clock.cjs > "$HOME/body.json"' }]`;
    await using bench = await workbench(config, { 'clock.cjs': program });
    expect(systemOf(await bench.render())['real']).toBe('true');
    expect(systemOf(await bench.render(varying('home')))['real']).toBe('true');
  });

  it('keeps a sitecustomize and the NODE_OPTIONS that a project has', async () => {
    const config = `prompts: [{ id: x, render: 'python3 print.py', env: [PYTHONPATH] }, { id: y, render: 'node print.cjs', env: [NODE_OPTIONS] }]`;
    const files = {
      'print.py':
        'import json, sys; print(json.dumps({"system": [{"text": getattr(sys, "mine", "lost: -")}]}))',
      'print.cjs': 'console.log(JSON.stringify({ system: [{ text: globalThis.mine }] }))',
      'own/sitecustomize.py': 'import sys; sys.mine = "kept: yes"',
      'own/hook.cjs': 'globalThis.mine = "kept: yes";',
    };
    const env = {
      PATH: process.env['PATH'],
      PYTHONPATH: 'own',
      NODE_OPTIONS: '--require=./own/hook.cjs',
    };
    await using bench = await workbench(config, files, {}, { env });
    for (const id of ['x', 'y']) {
      const render = await bench.render(varying('clock-day'), 'head', id);
      expect(systemOf(render)).toEqual({ kept: 'yes' });
      expect(render.effective).toEqual(['clock-day']);
    }
  });
});

describe('a render that reaches beyond this machine', () => {
  it.each([
    ['Node', 'node net.cjs'],
    ['Python', 'python3 net.py'],
  ])('is told, in %s', async (_, command) => {
    const node = `require('net').connect(9, '192.0.2.1').on('error', () => {}).destroy();\nconsole.log('${BODY}');`;
    const python = `import socket\ns = socket.socket()\ns.settimeout(0.01)\ntry:\n    s.connect(("192.0.2.1", 9))\nexcept OSError:\n    pass\nprint('${BODY}')`;
    await using bench = await workbench(shell(command), { 'net.cjs': node, 'net.py': python });
    expect((await bench.render()).hints).toEqual([expect.stringContaining('reached 192.0.2.1')]);
  });

  it('is not told of loopback', async () => {
    const node = `const server = require('http').createServer((q, r) => r.end('ok')).listen(0, '127.0.0.1', async () => {
  await (await fetch('http://127.0.0.1:' + server.address().port)).text();
  console.log('${BODY}');
  process.exit();
});`;
    await using bench = await workbench(shell('node local.cjs'), { 'local.cjs': node });
    expect((await bench.render()).hints).toEqual([]);
  });
});

it('each render that is over is told, with how it went and how long it took', async () => {
  const renders: string[] = [];
  const config = `prompts: [{ id: x, render: "echo '${BODY.replaceAll('"', String.raw`\"`)}'" }, { id: y, render: exit 1 }]`;
  await using bench = await workbench(
    config,
    { a: 'a' },
    {},
    {
      rendered: (prompt, render) => renders.push(`${prompt}: ${render}`),
    },
  );
  await bench.render();
  await bench.render(varying('locale', 'cwd'), 'base');
  await bench.render(undefined, 'head', 'y');
  expect(renders.map((line) => line.replace(/\d+\.\d s/, '… s'))).toEqual([
    'x: head: rendered (… s)',
    'x: base, with another locale, cwd: rendered (… s)',
    'y: head: not rendered: The render command failed with exit code 1 and said nothing on stderr (… s)',
  ]);
});

describe('a program that no hook enters', () => {
  it('is rendered, and what could not be varied is told', async () => {
    await using bench = await workbench(shell(`echo '${BODY}'`), { a: 'a' }, {}, { library: null });
    const render = await bench.render(varying('clock-day', 'seed', 'timezone'));
    expect(render.effective).toEqual(['timezone']);
    expect(render.hints.join()).toContain('No Node or Python program took part');
  });

  it('gets its clock from a library, where there is one', async () => {
    const command = `printf '{"model":"m","system":[{"type":"text","text":"clock: %s"}]}' "$LD_PRELOAD $FAKETIME $FAKETIME_FMT"`;
    await using bench = await workbench(
      shell(command),
      { a: 'a' },
      {},
      { library: '/no/clock.so' },
    );
    expect(systemOf(await bench.render())).toEqual({ clock: '/no/clock.so @1770114030 %s' });
    const render = await bench.render(varying('clock-second', 'seed'));
    expect(systemOf(render)).toEqual({ clock: '/no/clock.so @1770114057 %s' });
    expect(render.effective).toEqual(['clock-second']);
  });
});
