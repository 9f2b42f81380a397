import { describe, expect, it } from 'vitest';
import { readInputs } from '../../src/action/inputs.ts';
import { captureEnvironment, dummyKeys } from '../../src/fake-provider/environment.ts';
import { PROVIDER_KEYS } from '../../src/repository/config/provider-keys.ts';

function given(inputs: Readonly<Record<string, string>>) {
  return readInputs(
    Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    ),
  );
}

describe('inputs', () => {
  it('that a workflow leaves out, or leaves empty, decide nothing that the config decides', () => {
    const nothing = {
      config: undefined,
      base: undefined,
      head: undefined,
      workingDirectory: '.',
      failOn: undefined,
      minHitRatio: undefined,
      suggest: false,
      comment: 'on-change',
      commentKey: undefined,
      probe: undefined,
      probeBudgetUsd: undefined,
      probeRequests: undefined,
      probeReport: undefined,
      holdsKey: false,
      token: undefined,
      all: false,
      allowCommands: undefined,
      allowCommandsWithKeys: false,
    };
    expect(given({})).toEqual(nothing);
    expect(given({ config: '', base: ' \n', 'min-hit-ratio': '' })).toEqual(nothing);
  });

  it('are read with commas or line breaks between', () => {
    const list = ' +below-minimum\n -suspect-value, prefix-changed:warning\n';
    expect(() => given({ 'fail-on': list })).toThrow("'prefix-changed:warning' could add");
    expect(given({ 'fail-on': list.replace('prefix', '+prefix') }).failOn).toBe(
      '+below-minimum,-suspect-value,+prefix-changed:warning',
    );
  });

  it('take numbers and words as YAML spells them', () => {
    expect(given({ 'min-hit-ratio': ' 0.8 ' }).minHitRatio).toBe(0.8);
    expect(given({ 'min-hit-ratio': '1' }).minHitRatio).toBe(1);
    expect(given({ 'probe-budget-usd': '2.5' }).probeBudgetUsd).toBe(2.5);
    expect(given({ 'allow-commands': 'False' }).allowCommands).toBe(false);
    expect(given({ 'allow-commands-with-keys': 'true' }).allowCommandsWithKeys).toBe(true);
  });

  it.each([
    ['anthropic-api-key', {}],
    ['openai-api-key', {}],
    ...[...PROVIDER_KEYS].map((name) => ['', { [name]: 'sk-1' }] as const),
  ] as const)('say whether the step holds a key of a provider: %s %j', (name, env) => {
    const input = name === '' ? {} : { [`INPUT_${name.toUpperCase()}`]: 'sk-1' };
    expect(readInputs({ ...input, ...env }).holdsKey).toBe(true);
    expect(
      readInputs(Object.fromEntries(Object.keys(env).map((name) => [name, ' ']))).holdsKey,
    ).toBe(false);
  });

  it('a render gets no dummy of a key that would go unnoticed in a step', () => {
    expect(Object.keys(dummyKeys()).filter((name) => !PROVIDER_KEYS.has(name))).toEqual([]);
    expect(
      Object.entries(captureEnvironment(1))
        .filter(([, value]) => value === dummyKeys()['OPENAI_API_KEY'])
        .map(([name]) => name),
    ).toEqual(Object.keys(dummyKeys()));
  });

  it.each([
    [
      'comment',
      'sometimes',
      "The input comment was given 'sometimes'; it takes always, on-change, never.",
    ],
    [
      'comment',
      'onchange',
      "The input comment was given 'onchange'; it takes always, on-change, never; did you mean 'on-change'?",
    ],
    ['probe', 'yes', "The input probe was given 'yes'; it takes off, auto, required."],
    [
      'min-hit-ratio',
      '80',
      "The input min-hit-ratio was given '80'; it takes a number from 0 to 1.",
    ],
    [
      'min-hit-ratio',
      '0x1',
      "The input min-hit-ratio was given '0x1'; it takes a number from 0 to 1.",
    ],
    [
      'probe-budget-usd',
      '-1',
      "The input probe-budget-usd was given '-1'; it takes an amount in US dollars, such as 0.25.",
    ],
    ['allow-commands', 'yes', "The input allow-commands was given 'yes'; it takes true, false."],
    [
      'fail-on',
      'volatile-prefx',
      "The input fail-on: 'volatile-prefx' is no finding code; did you mean 'volatile-prefix'?",
    ],
  ])('%s: %s is one clear line', (name, value, message) => {
    expect(() => given({ [name]: value })).toThrow(message);
  });
});
