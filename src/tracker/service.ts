import { variable } from '../runtime.ts';

/** Which service, and which state of it, calls belong to. */
export interface Service {
  readonly service: string | null;
  readonly env: string | null;
  readonly version: string | null;
  readonly commit: string | null;
}

/** Where CI systems and platforms say the commit; the first that is set. */
const COMMITS = [
  'GITHUB_SHA',
  'CI_COMMIT_SHA',
  'VERCEL_GIT_COMMIT_SHA',
  'RENDER_GIT_COMMIT',
  'RAILWAY_GIT_COMMIT_SHA',
  'HEROKU_SLUG_COMMIT',
  'SOURCE_VERSION',
  'GIT_COMMIT',
];
const SERVICES = ['OTEL_SERVICE_NAME', 'K_SERVICE', 'AWS_LAMBDA_FUNCTION_NAME', 'FLY_APP_NAME'];
const VERSIONS = ['SERVICE_VERSION', 'K_REVISION', 'AWS_LAMBDA_FUNCTION_VERSION'];
const STAGES = ['DEPLOYMENT_ENVIRONMENT', 'VERCEL_ENV', 'NODE_ENV'];

/** What is given, else what the environment says. */
export function serviceOf(given: Partial<Service> = {}): Service {
  const first = (names: readonly string[]) =>
    names.map(variable).find((value) => value !== undefined && value !== '') ?? null;
  return {
    service: given.service ?? first(SERVICES),
    env: given.env ?? first(STAGES),
    version: given.version ?? first(VERSIONS),
    commit: given.commit ?? first(COMMITS),
  };
}
