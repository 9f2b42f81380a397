import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { handlebars } from '../../../src/render/engines/handlebars.ts';
import { jinja2 } from '../../../src/render/engines/jinja2/jinja2.ts';
import { liquid } from '../../../src/render/engines/liquid.ts';
import { nunjucks } from '../../../src/render/engines/nunjucks.ts';
import { Runtimes } from '../../../src/render/engines/process/runtimes.ts';
import { failureFor } from '../support.ts';
import { engineUnderTest } from './support.ts';

const CANARY = 'canary-of-the-machine';
const folder = mkdtempSync(path.join(tmpdir(), 'engines-'));
const file = path.join(folder, 'canary.txt');
writeFileSync(file, CANARY);

const ENGINES = { handlebars, jinja2, liquid, nunjucks };
type Name = keyof typeof ENGINES;

const ordinary = new Runtimes();
/** What never ends is given up at once. */
const hasty = new Runtimes(300);
afterAll(async () => {
  await ordinary[Symbol.asyncDispose]();
  await hasty[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true });
});
beforeEach(() => vi.stubEnv('CANARY', CANARY));

const under = (name: Name, runtimes = ordinary) => engineUnderTest(ENGINES[name], runtimes);

describe('a template that tries to escape', { tags: ['slow'] }, () => {
  it.each<[Name, string]>([
    ['handlebars', '{{constructor.constructor}}{{__proto__}}{{lookup this "constructor"}}'],
    ['handlebars', '{{#with (lookup this "__proto__")}}{{lookup this "constructor"}}{{/with}}'],
    [
      'handlebars',
      '{{#with "s" as |s|}}{{#with (s.sub.apply 0 s)}}{{constructor}}{{/with}}{{/with}}',
    ],
    ['handlebars', '{{process.env.CANARY}}{{env.CANARY}}${env:CANARY}{{@root.process}}'],
    ['liquid', '{{ process.env.CANARY }}{{ env.CANARY }}${env:CANARY}'],
    ['liquid', '{{ "" | map: "constructor" }}{{ x | where: "__proto__" }}'],
    ['nunjucks', '{{ process.env.CANARY }}{{ global }}{{ env.CANARY }}'],
    ['nunjucks', '{% for k, v in range %}{{ v }}{% endfor %}'],
    ['jinja2', '{{ cycler.__init__.__globals__.os.environ }}'],
    ['jinja2', '{{ lipsum.__globals__["os"].popen("env").read() }}'],
    ['jinja2', '{{ "".__class__.__mro__[1].__subclasses__() }}'],
    ['jinja2', '{{ self._TemplateReference__context }}{{ self.__init__.__globals__ }}'],
    ['jinja2', '{{ "{0.__class__.__init__.__globals__}".format(cycler) }}'],
    ['jinja2', '{{ "{x.__globals__}".format_map({"x": strftime_now}) }}'],
    ['jinja2', '{{ strftime_now.__globals__ }}{{ strftime_now.__closure__ }}'],
    ['jinja2', '{{ raise_exception.__globals__.os.environ }}'],
    ['jinja2', '{{ (x | attr("__class__")) }}{{ x | map(attribute="__class__") | list }}'],
    ['jinja2', '{% set _ = x.append(1) %}'],
  ])('%s: %s finds nothing', async (name, template) => {
    const { render } = under(name);
    const said = await render(template, { values: { x: ['v'] } }).then(
      ({ text }) => text,
      (error: unknown) => String(error),
    );
    expect(said).not.toMatch(new RegExp(`${CANARY}|native code|environ\\(|/lib/python|subclass`));
    expect(said).not.toContain(process.env.PATH);
  });

  it.each<[Name, string]>([
    ['handlebars', `{{> ${JSON.stringify(file)}}}`],
    ['liquid', `{% include ${JSON.stringify(file)} %}`],
    ['nunjucks', `{% include ${JSON.stringify(file)} %}`],
    ['jinja2', `{% include ${JSON.stringify(file)} %}`],
    ['jinja2', `{% import "file://${file}" as x %}`],
    ['liquid', `{% render "../../../../../../../../${file}" %}`],
    ['nunjucks', `{% extends "..${file}" %}`],
    ['handlebars', '{{> "p/../../../../etc/passwd"}}'],
    ['jinja2', '{% include "C:/windows/win.ini" %}'],
  ])('%s: %s includes nothing from outside the repository', async (name, template) => {
    await expect(under(name).render(template)).rejects.toThrow(
      /no file of the repository|there is no|not found|ENOENT|not exist/,
    );
  });

  it.each<[Name, string]>([
    [
      'handlebars',
      '{{#each a}}{{#each @root.a}}{{#each @root.a}}{{#each @root.a}}{{#each @root.a}}{{/each}}{{/each}}{{/each}}{{/each}}{{/each}}',
    ],
    [
      'liquid',
      '{% for a in (1..9999) %}{% for b in (1..9999) %}{% for c in (1..9999) %}{% endfor %}{% endfor %}{% endfor %}',
    ],
    ['nunjucks', '{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}'],
    ['nunjucks', '{{ "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!" | replace(r/^(a+)+$/, "") }}'],
    ['jinja2', '{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}'],
    ['jinja2', '{{ 9**(9**9) }}'],
  ])('%s: %s is given up', async (name, template) => {
    const { render } = under(name, hasty);
    const values = { a: Array.from({ length: 300 }, (_, index) => index) };
    await expect(render(template, { values })).rejects.toThrow(
      'p/system.mustache does not come to an end',
    );
  });

  it.each<[ending: string, template: string]>([
    ['hbs', '{{> link.hbs}}'],
    ['liquid', '{% include "link.liquid" %}'],
    ['j2', '{% include "link.j2" %}'],
  ])('follows no link and no submodule: %s', async (ending, template) => {
    const system = `{ file: p/main.${ending} }`;
    const config = `prompts: [{ id: x, provider: anthropic, model: claude-sonnet-5, system: [${system}] }]`;
    for (const kind of ['symlink', 'submodule'] as const) {
      const files = { [`p/main.${ending}`]: template, [`p/link.${ending}`]: { kind } };
      const { reason } = await failureFor(config, files);
      expect(reason).toMatch(kind === 'symlink' ? /symbolic link/ : /submodule/);
    }
  });

  it.each<[Name, string]>([
    [
      'handlebars',
      '{{#each a}}{{#each @root.a}}{{#each @root.a}}{{@root.long}}{{/each}}{{/each}}{{/each}}',
    ],
    ['liquid', '{% for a in (1..99999) %}{{ long }}{{ long }}{% endfor %}'],
    [
      'liquid',
      '{% assign x = long %}{% for a in (1..40) %}{% assign x = x | append: x %}{% endfor %}',
    ],
    ['nunjucks', '{{ long.repeat(999999) }}'],
    ['nunjucks', '{% for a in range(99999) %}{{ long }}{{ long }}{% endfor %}'],
    ['jinja2', '{% for a in range(99999) %}{{ long }}{{ long }}{% endfor %}'],
    ['jinja2', '{{ "x" * 10**9 }}'],
    ['jinja2', '{{ "%999999999d" % 1 }}'],
    ['jinja2', '{% for i in range(10**9) %}x{% endfor %}'],
    ['jinja2', '{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}'],
  ])('%s: %s makes no text without end', async (name, template) => {
    const { render, text } = under(name);
    const values = { a: Array.from({ length: 100 }, (_, i) => i), long: 'x'.repeat(9_000) };
    await expect(render(template, { values })).rejects.toThrow(
      /more than a prompt can be|more memory than any prompt|does not come to an end|limit exceeded|Invalid string length|Range too big|calls itself without end/,
    );
    expect(await text('fine')).toBe('fine');
  });
});
