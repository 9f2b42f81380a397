import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Environment } from '../repository/git/environment.ts';

/** What programs need to be found and to trust the network; none of it is a secret. */
const PASSED = `PATH PATHEXT SYSTEMROOT COMSPEC WINDIR LD_LIBRARY_PATH
  PYENV_ROOT PYENV_VERSION NVM_DIR NVM_BIN VOLTA_HOME FNM_DIR ASDF_DIR ASDF_DATA_DIR MISE_DATA_DIR
  CONDA_PREFIX CONDA_EXE UV_PYTHON_INSTALL_DIR RUSTUP_HOME CARGO_HOME GOPATH GOROOT GOCACHE GOMODCACHE
  JAVA_HOME M2_HOME MAVEN_HOME GRADLE_HOME GRADLE_USER_HOME SDKMAN_DIR DOTNET_ROOT GEM_HOME GEM_PATH
  RBENV_ROOT UV_CACHE_DIR POETRY_CACHE_DIR WORKON_HOME NUGET_PACKAGES PNPM_HOME COREPACK_HOME DENO_DIR BUN_INSTALL VIRTUAL_ENV
  SSL_CERT_FILE SSL_CERT_DIR NODE_EXTRA_CA_CERTS REQUESTS_CA_BUNDLE CURL_CA_BUNDLE
  PIP_CERT AWS_CA_BUNDLE GIT_SSL_CAINFO`.split(/\s+/);

/** How packages are fetched; for `setup` only, as a render needs no network. */
const FETCHING =
  `HTTP_PROXY HTTPS_PROXY ALL_PROXY NO_PROXY http_proxy https_proxy all_proxy no_proxy
  PIP_CACHE_DIR npm_config_cache YARN_CACHE_FOLDER`.split(/\s+/);

/** Toolchains that look for themselves in the home folder, which is another one here. */
const IN_HOME = {
  PYENV_ROOT: '.pyenv',
  RUSTUP_HOME: '.rustup',
  CARGO_HOME: '.cargo',
  GOPATH: 'go',
  GOCACHE: '.cache/go-build',
  GRADLE_USER_HOME: '.gradle',
  NVM_DIR: '.nvm',
  PYTHONUSERBASE: '.local',
  COREPACK_HOME: '.cache/node/corepack',
  PNPM_HOME: '.local/share/pnpm',
  VOLTA_HOME: '.volta',
  BUN_INSTALL: '.bun',
  DENO_DIR: '.cache/deno',
  UV_CACHE_DIR: '.cache/uv',
  UV_PYTHON_INSTALL_DIR: '.local/share/uv/python',
  POETRY_CACHE_DIR: '.cache/pypoetry',
  WORKON_HOME: '.local/share/virtualenvs',
  NUGET_PACKAGES: '.nuget/packages',
} as const;

/** Caches of package managers, so that `setup` need not download what is there. */
const CACHES = { npm_config_cache: '.npm', PIP_CACHE_DIR: '.cache/pip' } as const;

export interface EnvironmentInput {
  /** The guard's own. */
  readonly outer: Environment;
  readonly purpose: 'setup' | 'render';
  /** Names from `env:`. */
  readonly names: readonly string[];
}

/**
 * What a command sees of the guard's own environment: an allow-list, the toolchains, and the variables
 * that the config names. Nothing else: no key, no token, nothing of the CI.
 */
export function passedOn({ outer, purpose, names }: EnvironmentInput): Record<string, string> {
  const home = outer['HOME'] ?? outer['USERPROFILE'];
  const wanted = [...PASSED, ...(purpose === 'setup' ? FETCHING : []), ...names];
  const found = { ...IN_HOME, ...(purpose === 'setup' ? CACHES : {}) };
  return {
    ...(home === undefined ? {} : inHome(home, found)),
    ...Object.fromEntries(
      wanted.flatMap((name) => {
        const value = outer[name];
        return value === undefined ? [] : [[name, value] as const];
      }),
    ),
  };
}

function inHome(home: string, places: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(places)
      .map(([name, inner]) => [name, path.join(home, inner)] as const)
      .filter(([, folder]) => existsSync(folder)),
  );
}

/** PATH with the tree's own programs first. */
export function withPrograms(
  env: Readonly<Record<string, string>>,
  folders: readonly string[],
): Record<string, string> {
  const found = folders.filter((folder) => existsSync(folder));
  return { ...env, PATH: [...found, ...(env['PATH'] ? [env['PATH']] : [])].join(path.delimiter) };
}
