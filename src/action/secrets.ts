import { SECRET_KEYS } from '../repository/config/provider-keys.ts';
import type { Host } from './host.ts';
import { SECRET_INPUTS, inputOf } from './inputs.ts';
import { command } from './runner-commands.ts';

/** Shorter ones would tear ordinary words of the log apart. */
const LEAST = 4;

/**
 * Masks every secret that the step holds in its log, line by line too, since the log comes in lines.
 * @returns what was masked, the longest first
 */
export function maskSecrets(host: Host): readonly string[] {
  const { env } = host;
  const given = [
    ...SECRET_INPUTS.map((name) => inputOf(env, name)),
    ...SECRET_KEYS.map((name) => env[name]),
  ];
  const secrets = given
    .flatMap((secret) => (secret === undefined ? [] : [secret, ...secret.split(/\r?\n/)]))
    .map((secret) => secret.trim())
    .filter((secret) => secret.length >= LEAST);
  const all = [...new Set(secrets)].toSorted((a, b) => b.length - a.length);
  for (const secret of all) command(host, 'add-mask', secret);
  return all;
}

/** A text without those secrets: comments and summaries are not masked by the runner. */
export function withoutSecrets(text: string, secrets: readonly string[]): string {
  return secrets.reduce((rest, secret) => rest.replaceAll(secret, '***'), text);
}
