import { HOSTS } from '../request/provider/addresses.ts';

/**
 * Regular expressions for the hosts of providers, for hooks that send them to a fake server. The gateway
 * of the Vercel AI SDK speaks a protocol of its own: it is kept from leaving, and told by its name.
 */
export const HOST_PATTERNS: readonly string[] = [
  ...[...HOSTS.map(([ending]) => ending), 'ai-gateway.vercel.sh'].map(
    (ending) => String.raw`(?:^|\.)${ending.replaceAll('.', String.raw`\.`)}$`,
  ),
  String.raw`^bedrock-runtime\.[a-z0-9-]+\.amazonaws\.com$`,
  String.raw`^(?:[a-z0-9-]+-)?aiplatform\.googleapis\.com$`,
];
