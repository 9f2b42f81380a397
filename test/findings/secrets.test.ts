import { describe, expect, it } from 'vitest';
import { QUOTED, masked } from '../../src/findings/secrets.ts';

/** In pieces, so that no scanner of secrets takes this file for a leak. */
const of = (...pieces: readonly string[]): string => pieces.join('');
const LETTERS = 'AbCdEfGhIjKlMnOpQrStUvWxYz0123456789AbCdEfGhIjKlMnOpQrStUvWxYz01';

const SECRETS = [
  ['Anthropic', of('sk-', 'ant-api03-', LETTERS)],
  ['OpenAI project', of('sk-', 'proj-', LETTERS, '_', LETTERS)],
  ['OpenAI legacy', of('sk-', LETTERS.slice(0, 48))],
  ['OpenRouter', of('sk-', 'or-v1-', LETTERS)],
  ['xAI', of('xai', '-', LETTERS)],
  ['Groq', of('gsk', '_', LETTERS.slice(0, 52))],
  ['Google', of('AI', 'za', 'SyA1234567890abcdefghijklmnopqrstuv')],
  ['Hugging Face', of('hf', '_', LETTERS.slice(0, 34))],
  ['AWS', of('AK', 'IA', 'IOSFODNN7ABCDEFG')],
  ['AWS session', of('AS', 'IA', 'IOSFODNN7ABCDEFG')],
  ['GitHub', of('gh', 'p_', LETTERS.slice(0, 36))],
  ['GitHub server', of('gh', 's_', LETTERS.slice(0, 36))],
  ['GitHub fine-grained', of('github', '_pat_', LETTERS)],
  ['GitLab', of('gl', 'pat-', LETTERS.slice(0, 20))],
  ['Slack', of('xo', 'xb-', '123456789012-', LETTERS.slice(0, 24))],
  ['Stripe', of('sk', '_live_', LETTERS.slice(0, 24))],
  ['npm', of('np', 'm_', LETTERS.slice(0, 36))],
  [
    'a JSON Web Token',
    of('ey', 'JhbGciOiJIUzI1NiJ9.', 'eyJzdWIiOiIxMjM0In0.', LETTERS.slice(0, 43)),
  ],
] as const;

describe('a known shape of a secret', () => {
  it.each(SECRETS)('is masked in its own length, wherever it stands: %s', (_, secret) => {
    for (const text of [secret, `Use ${secret}.`, `{"a":"${secret}"}`, `${secret}\n${secret}`]) {
      const shown = masked(text);
      expect(shown).toHaveLength(text.length);
      expect(shown).not.toContain(secret.slice(-12));
      expect(masked(shown)).toBe(shown);
    }
  });

  it.each([
    ['password=Hunter2Secret!', 'Hunter2'],
    ['DB_PASSWORD = "Hunter2Secret!"', 'Hunter2'],
    ['"api_key": "a1b2c3d4e5"', 'a1b2c3'],
    [String.raw`{\"client_secret\":\"a1b2c3d4e5\"}`, 'a1b2c3'],
    ['AWS_SECRET_ACCESS_KEY: wJalrXUtnFEMI/K7MDENG/bPxRfiCY', 'wJalr'],
    ['postgres://app:Tr0ub4dor@db.example/shop', 'Tr0ub4dor'],
    ['Authorization: Bearer abcdefghij0123456789xyz', 'abcdefghij'],
    ['https://x.example/?access_token=abc123def456', 'abc123'],
    ['-----BEGIN RSA PRIVATE KEY-----\nMIIEabcd\nefgh\n-----END RSA PRIVATE KEY-----', 'MIIE'],
    ['-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXk', 'b3Blb'],
  ])('is masked by the word in front of it: %s', (text, secret) => {
    expect(masked(text)).not.toContain(secret);
    expect(masked(text)).toHaveLength(text.length);
  });

  it.each([
    'Never ask for a password: send the link instead.',
    'password={{password}}&token=${TOKEN}',
    '"max_tokens": 1024, "token": "<your token here>"',
    'A secret: the best token is the one you do not send.',
    'Order sk-1234, ticket ghp_12, id eyJhbGci, task-list, disk-usage-by-node-and-by-user-of-the-day',
    'sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    '123e4567-e89b-42d3-a456-426614174000 at 2026-11-23T10:15:02Z',
    'https://example.com/a?b=c and mailto:someone@example.com',
  ])('is seen in no ordinary text: %s', (text) => {
    expect(masked(text)).toBe(text);
  });

  it('that changes is still seen to change', () => {
    const [, first] = SECRETS[0];
    const other = of('sk-', 'ant-api03-', LETTERS.toLowerCase());
    expect(masked(first)).not.toBe(masked(other));
    expect(masked(`${first}!`)).toBe(`${masked(first)}!`);
  });

  it('is masked where an excerpt holds the end of it alone', () => {
    expect(QUOTED.excerpt(LETTERS.slice(10))).not.toContain('QrStUv');
    expect(QUOTED.excerpt('a plain-sentence_with/123 words, getUserById2')).toBe(
      'a plain-sentence_with/123 words, getUserById2',
    );
  });

  it.each([
    ['beginnings of keys', '-----BEGIN PRIVATE KEY-----'],
    ['beginnings of tokens', 'eyJaaaaaaaaaaaa.'],
    ['one word', 'a'],
    ['addresses', 'a://a:'],
    ['names', 'password='],
    ['headers', 'Bearer '],
    ['white space', 'token    '],
  ])('takes time in proportion to a hostile text of %s', (_, piece) => {
    const began = process.cpuUsage();
    masked(piece.repeat(Math.ceil(1_000_000 / piece.length)));
    const { user, system } = process.cpuUsage(began);
    expect((user + system) / 1_000).toBeLessThan(3_000);
  });
});
