import type { Host, OutputStream } from './host.ts';

/**
 * Whether text for this stream is coloured. As in Node itself, FORCE_COLOR decides where it is set
 * ('0' and 'false' mean no), then NO_COLOR (any text means no), then whether the stream is a terminal.
 */
export function hasColour(stream: OutputStream, env: Host['env']): boolean {
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  if ((env['NO_COLOR'] ?? '') !== '' || env['TERM'] === 'dumb') return false;
  return stream.isTTY === true;
}
