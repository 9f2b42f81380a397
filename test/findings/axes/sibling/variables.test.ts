import { describe, expect, test } from 'vitest';
import { analysePrompt } from '../../../../src/findings/axes/analyse.ts';
import { findingsOf } from '../../../../src/findings/judge/findings-of.ts';
import { type Finding } from '../../../../src/findings/finding.ts';
import { finalise } from '../../../../src/findings/finalise.ts';
import { renderAll } from '../../../render/support.ts';
import { HANDBOOK } from '../../../support/requests.ts';

const FILES = { 'handbook.md': HANDBOOK };

/** A prompt of system blocks with variables. */
function composed(system: readonly string[], vars: string, more = ''): string {
  return `version: 1
prompts:
  - id: support
    model: claude-sonnet-5
    system:
${system.map((block) => `      - ${block}`).join('\n')}
    messages: [{ role: user, content: "{{question}}", engine: mustache }]
    vars:
      question: { varies: request, values: ["hi?", "How do I pay?"] }
${vars}
${more}`;
}

const MARK = 'cache_control: { type: ephemeral }';
const text = (words: string, more = '') => `{ text: "${words}", engine: mustache${more} }`;
const HANDBOOK_MARKED = `{ file: handbook.md, ${MARK} }`;

async function judged(config: string): Promise<{
  readonly findings: readonly Finding[];
  readonly notes: readonly string[];
}> {
  const [rendered] = await renderAll(config, FILES);
  if (rendered === undefined) throw new Error('nothing rendered');
  const prompt = await analysePrompt(rendered, {});
  if (prompt.outcome === 'failed') throw new Error(prompt.reason);
  const findings = prompt.conversations.flatMap((conversation) =>
    finalise(findingsOf({ base: null, head: conversation }).findings, {
      prompt: prompt.id,
      case: conversation.case,
      conversation: conversation.id,
    }),
  );
  return { findings: findings.filter(({ axis }) => axis === 'sibling'), notes: prompt.notes };
}

const short = ({ code, severity, causes, where }: Finding) => [
  code,
  severity,
  where?.pointer,
  ...causes,
];

describe('a variable in front of what could be shared', () => {
  test.each([
    ['request', 'error'],
    ['session', 'warning'],
    ['day', 'warning'],
    ['tenant', 'note'],
  ])('that varies by %s is of severity %s', async (varies, severity) => {
    const config = composed(
      [text('Hello {{user}}.'), HANDBOOK_MARKED],
      `      user: { varies: ${varies}, values: [Ada, "Bob O'Neil <x>"] }`,
    );
    const { findings } = await judged(config);
    expect(findings.map(short)).toEqual([
      ['unshared-prefix', severity, '/system/0/text', 'variable'],
    ]);
    expect(findings[0]).toMatchObject({
      before: 'Ada',
      after: "Bob O'Neil <x>",
      message: expect.stringContaining('the variable "user"') as string,
      file: 'prompt-cache-guard.yml',
      fileLine: 6,
    });
    // Two values that come again and again both have warm entries; a value of a request has no end.
    const isFew = varies === 'session' || varies === 'tenant';
    expect((findings[0]?.lostTokens ?? 0) > 4_000).toBe(!isFew);
  });

  test('at the end of a marked block parts the words in front of it', async () => {
    const config = composed(
      [`{ file: handbook.md, engine: mustache }`, text('{{tone}}'.padEnd(400, 'x'), `, ${MARK}`)],
      '      tone: { varies: session, values: [kind, brief] }',
    );
    const { findings } = await judged(config);
    expect(findings.map(short)).toEqual([
      ['unshared-prefix', 'warning', '/system/1/text', 'variable'],
    ]);
    expect(findings[0]?.lostTokens).toBe(0);
  });

  test('is found where it decides what is there at all', async () => {
    const config = composed(
      [
        text('{{#admin}}You may delete things, whatever they are.{{/admin}} You help.'),
        HANDBOOK_MARKED,
      ],
      '      admin: { varies: session, values: [true, false] }',
    );
    expect((await judged(config)).findings.map(short)).toEqual([
      ['unshared-prefix', 'warning', '/system/0/text', 'variable'],
    ]);
  });

  test('is two findings for two variables', async () => {
    const config = composed(
      [text('For {{user}}:'), text('At {{shop}}:'), HANDBOOK_MARKED],
      `      user: { varies: request, values: [Ada, Bob] }
      shop: { varies: tenant, values: [Graz, Linz] }`,
    );
    expect((await judged(config)).findings.map(short)).toEqual([
      ['unshared-prefix', 'error', '/system/0/text', 'variable'],
      ['unshared-prefix', 'note', '/system/1/text', 'variable'],
    ]);
  });
});

describe('a variable that keeps nothing from being shared', () => {
  test('stands behind the last breakpoint', async () => {
    const config = composed(
      [HANDBOOK_MARKED, text('Hello {{user}}.')],
      '      user: { varies: session, values: [Ada, Bob] }',
    );
    expect(await judged(config)).toEqual({ findings: [], notes: [] });
  });

  test('has no effect: that is said', async () => {
    const config = composed(
      [HANDBOOK_MARKED],
      `      user: { varies: session, values: [Ada, Bob] }
      day: { varies: day, values: [Monday] }`,
    );
    expect(await judged(config)).toEqual({
      findings: [],
      notes: [
        "support: 'day' has one value, so what it reaches is not known.",
        "support: 'user' has no effect with the values tried.",
      ],
    });
  });

  test('cannot be rendered with a value: that is said', async () => {
    const config = composed(
      [HANDBOOK_MARKED, text('{{user}}')],
      '      user: { varies: session, values: [Ada, ""] }',
    );
    const { notes } = await judged(config);
    expect(notes).toEqual([
      "support: a value of 'user' could not be tried: system[1] is empty once it is rendered: providers refuse an empty text; write it, or leave it out.",
    ]);
  });
});

describe('markers and keys between siblings', () => {
  test('a marked block that is another in every request is only ever written', async () => {
    const config = composed(
      [HANDBOOK_MARKED, text('{{found}}', `, ${MARK}`)],
      '      found: { varies: request, values: ["Trees are green.", "Rivers run downhill."] }',
    );
    expect((await judged(config)).findings.map(short)).toEqual([
      ['write-only-breakpoint', 'note', '/system/1'],
    ]);
  });

  test('much that is stable behind the last marker is stranded', async () => {
    const config = composed(
      [text('You help.', `, ${MARK}`), '{ file: handbook.md }'],
      '      other: { varies: request, values: [a, b] }',
    );
    const { findings } = await judged(config);
    expect(findings.map(short)).toEqual([['stranded-tokens', 'note', '/system/1']]);
  });
});

describe('cases and conversations', () => {
  const cases = composed(
    [text('For {{brand}}:'), HANDBOOK_MARKED],
    '      brand: Acme',
    '    cases: { eu: { brand: AcmeEU } }',
  );

  test('cases are tenants where nothing else is said, and the variable is named', async () => {
    const { findings } = await judged(cases);
    expect(findings.map(short)).toEqual([
      ['unshared-prefix', 'note', '/system/0/text', 'variable'],
    ]);
    expect(findings[0]?.message).toContain('the variable "brand"');
  });

  test('of several variables each finding names the one that it shows', async () => {
    const { findings } = await judged(
      composed(
        [text('For {{brand}}:'), text('Speak {{language}}, please.'), HANDBOOK_MARKED],
        '      brand: Acme\n      language: English',
        '    cases: { eu: { brand: AcmeEU, language: French } }',
      ),
    );
    expect(findings.map(({ message }) => /variable "(\w+)"/.exec(message)?.[1])).toEqual([
      'brand',
      'language',
    ]);
  });

  test.each([
    ['session', 'warning'],
    ['request', 'error'],
  ])('siblings: %s makes it of severity %s', async (relation, severity) => {
    const { findings } = await judged(`${cases}\n    siblings: ${relation}\n`);
    expect(findings.map(({ severity }) => severity)).toEqual([severity]);
  });

  test('siblings: none compares nothing', async () => {
    expect((await judged(`${cases}\n    siblings: none\n`)).findings).toEqual([]);
  });
});
