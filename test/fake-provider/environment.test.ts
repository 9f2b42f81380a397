import { describe, expect, it } from 'vitest';
import { captureEnvironment } from '../../src/fake-provider/environment.ts';

describe('the environment of a capture', () => {
  const environment = captureEnvironment(4711);

  it('leads every address to the port on loopback', () => {
    const addresses = Object.entries(environment).filter(([, value]) => value.includes('://'));
    expect(addresses.length).toBeGreaterThan(10);
    for (const [, value] of addresses) expect(value).toMatch(/^http:\/\/127\.0\.0\.1:4711(\/|$)/);
  });

  it('gives each SDK the form that it expects', () => {
    expect(environment['ANTHROPIC_BASE_URL']).toBe('http://127.0.0.1:4711');
    expect(environment['OPENAI_BASE_URL']).toBe('http://127.0.0.1:4711/v1');
  });

  it('has a key for every provider, and none that looks real', () => {
    const keys = Object.entries(environment).filter(([name]) => /KEY/.test(name));
    expect(keys.length).toBeGreaterThan(8);
    expect(new Set(keys.map(([, value]) => value))).toEqual(
      new Set(['prompt-cache-guard-dummy-key']),
    );
  });
});
