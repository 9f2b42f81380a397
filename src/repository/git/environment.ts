import { devNull } from 'node:os';

export type Environment = Readonly<Record<string, string | undefined>>;

/** What git needs to start, to find the user's own configuration, and to reach the user's own remote. */
const PASSED: ReadonlySet<string> = new Set(
  `PATH HOME XDG_CONFIG_HOME TMPDIR SSH_AUTH_SOCK GIT_EXEC_PATH
  GIT_CONFIG_GLOBAL GIT_CONFIG_SYSTEM GIT_CONFIG_NOSYSTEM GIT_CEILING_DIRECTORIES
  GIT_SSH GIT_SSH_COMMAND GIT_SSL_CAINFO SSL_CERT_FILE SSL_CERT_DIR
  HTTP_PROXY HTTPS_PROXY ALL_PROXY NO_PROXY
  USERPROFILE HOMEDRIVE HOMEPATH APPDATA LOCALAPPDATA PROGRAMDATA
  PROGRAMFILES SYSTEMROOT TEMP TMP PATHEXT`.split(/\s+/),
);

/** Outranks every configuration file: nothing that a repository brings along is ever started. */
const OVERRIDES: readonly Setting[] = [
  ['core.fsmonitor', 'false'],
  ['core.hooksPath', devNull],
  ['core.pager', 'cat'],
  ['protocol.ext.allow', 'never'],
  ['gc.auto', '0'],
  ['maintenance.auto', 'false'],
];

/** A git configuration key with its value. */
export type Setting = readonly [key: string, value: string];

/**
 * The environment of every git child: allow-listed, never interactive, its messages in English, and
 * without network. Settings that the caller already passes by GIT_CONFIG_COUNT (a container's
 * safe.directory, say) stay in front of ours; a later setting wins.
 */
export function gitEnvironment(
  outer: Environment,
  settings: readonly Setting[] = [],
): Record<string, string> {
  const config = [...settingsOf(outer), ...OVERRIDES, ...settings];
  return {
    ...passed(outer),
    GIT_TERMINAL_PROMPT: '0',
    GIT_ASKPASS: '',
    GCM_INTERACTIVE: 'never',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    // An object that a partial clone lacks must not start a download behind our back. Older git
    // does not know the first of the two; with no transport allowed it cannot download either.
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: '',
    LC_ALL: 'C',
    GIT_CONFIG_COUNT: String(config.length),
    ...Object.fromEntries(
      config.flatMap(([key, value], n) => [
        [`GIT_CONFIG_KEY_${n}`, key],
        [`GIT_CONFIG_VALUE_${n}`, value],
      ]),
    ),
  };
}

function passed(outer: Environment): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(outer)) {
    // Proxies are spelt both ways everywhere, and Windows does not mind case at all.
    if (value !== undefined && PASSED.has(name.toUpperCase())) kept[name] = value;
  }
  return kept;
}

function settingsOf(outer: Environment): Setting[] {
  const count = Number(outer['GIT_CONFIG_COUNT'] ?? 0);
  if (!Number.isSafeInteger(count) || count < 0 || count > 1_000) return [];
  return Array.from({ length: count }, (_, n): Setting => [
    outer[`GIT_CONFIG_KEY_${n}`] ?? '',
    outer[`GIT_CONFIG_VALUE_${n}`] ?? '',
  ]).filter(([key]) => key !== '');
}
