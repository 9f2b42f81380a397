import { describe, expect, it } from 'vitest';
import { addAccepted } from '../../../src/repository/config/add-accepted.ts';
import { parseConfig } from '../../../src/repository/config/load.ts';

const ENTRY = {
  prompt: 'triage',
  code: 'suspect-value',
  wireId: '0123456789abcdef',
  reason: 'a "fixed" demo: #1',
  until: '2027-03-31',
} as const;
const LINE = String.raw`{ prompt: triage, code: suspect-value, wireId: "0123456789abcdef", reason: "a \"fixed\" demo: #1", until: 2027-03-31 }`;
const OLD = '{ prompt: a, code: suspect-value, wireId: "0000000000000000", reason: old }';

const added = (text: string | null, path = 'prompt-cache-guard.yml') =>
  addAccepted(text, path, [ENTRY]);

describe('an entry of policy.accept, added to a config', () => {
  it.each([
    ['none yet', null, `version: 1\npolicy:\n  accept:\n    - ${LINE}\n`],
    [
      'without a policy, comments kept',
      'version: 1 # one\nprompts: []  # none',
      `version: 1 # one\nprompts: []  # none\npolicy:\n  accept:\n    - ${LINE}\n`,
    ],
    [
      'with a policy of its own',
      'policy:\n    # strict\n    min_hit_ratio: 0.8\nprobe: { mode: off }\n',
      `policy:\n    # strict\n    accept:\n      - ${LINE}\n    min_hit_ratio: 0.8\nprobe: { mode: off }\n`,
    ],
    [
      'behind other entries',
      `policy:\n  accept:\n  - ${OLD} # known\n  min_hit_ratio: 0.8\n`,
      `policy:\n  accept:\n  - ${OLD} # known\n  - ${LINE}\n  min_hit_ratio: 0.8\n`,
    ],
    [
      'behind an entry over several lines',
      'policy:\n  accept:\n    - prompt: a\n      code: suspect-value\n      wireId: "0000000000000000"\n      reason: old\nversion: 1\n',
      `policy:\n  accept:\n    - prompt: a\n      code: suspect-value\n      wireId: "0000000000000000"\n      reason: old\n    - ${LINE}\nversion: 1\n`,
    ],
    [
      'with Windows line endings',
      `policy:\r\n  accept:\r\n    - ${OLD}\r\n`,
      `policy:\r\n  accept:\r\n    - ${OLD}\r\n    - ${LINE}\r\n`,
    ],
  ])('%s', (_, before, after) => {
    expect(added(before)).toBe(after);
  });

  it.each([
    ['{ "version": 1 }', 1],
    ['{ "policy": { "min_hit_ratio": 0.8 } }', 1],
    ['{ "policy": { "accept": [] } }', 1],
    [
      `{ "policy": { "accept": [\n  ${OLD.replaceAll(/(\w+):/g, '"$1":')
        .replace('a,', '"a",')
        .replace('suspect-value', '"suspect-value"')
        .replace('old', '"old"')}\n] } }`,
      2,
    ],
  ])('to %s as JSON', (before, count) => {
    const after = added(before, 'prompt-cache-guard.json');
    expect(() => JSON.parse(after) as unknown).not.toThrow();
    const accept = parseConfig(after, 'prompt-cache-guard.json').config.policy?.accept;
    expect(accept).toHaveLength(count);
    expect(accept?.at(-1)).toEqual(ENTRY);
  });

  it.each(['policy: { min_hit_ratio: 0.8 }\n', `policy: { accept: [${OLD}] }\n`])(
    'to %s in its own style',
    (before) => {
      const { policy } = parseConfig(added(before), 'x.yml').config;
      expect(policy?.accept?.at(-1)).toEqual(ENTRY);
    },
  );
});
