/** Where the chunks of a WAV file are looked for: what stands in front of its sound is short. */
const HEAD_BYTES = 64 * 1024;

/**
 * The length of a recording in base64, in seconds, where its head says it: a WAV file's rate in bytes a second
 * (RIFF, chunk `fmt `). Null for anything else, whose rate is in every one of its frames.
 */
export function secondsOf(data: string): number | null {
  const base64 = data.startsWith('data:') ? data.slice(data.indexOf(',') + 1) : data;
  const bytes = Buffer.from(base64.slice(0, Math.ceil(HEAD_BYTES / 3) * 4), 'base64');
  if (bytes.length < 44 || bytes.toString('latin1', 0, 4) !== 'RIFF') return null;
  const format = bytes.indexOf('fmt ', 12, 'latin1');
  if (format === -1 || format + 20 > bytes.length) return null;
  const rate = bytes.readUInt32LE(format + 16);
  return rate === 0 ? null : Math.floor((base64.length * 3) / 4) / rate;
}
