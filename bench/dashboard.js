/**
 * `node bench/dashboard.js [LINES...]`: what `dashboard` of the committed bundle takes for so many lines
 * (10,000, 100,000 and 1,000,000 where left out): seconds, megabytes at most, and the size of its page.
 */
import { spawnSync } from 'node:child_process';
import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const counts = process.argv.slice(2).map(Number);
const folder = mkdtempSync(path.join(tmpdir(), 'dashboard-'));
const START = Date.parse('2026-11-01T00:00:00Z');

/** Prints what the process took at most, when it ends. */
const MEASURE = `data:text/javascript,${encodeURIComponent("process.on('exit', () => console.error(`${process.resourceUsage().maxRSS} kB`))")}`;
const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** A call of one of a thousand prompts, in order of time over thirty days. @param {number} n @param {number} of */
function line(n, of) {
  const prompt = n % 1_000;
  const isMiss = prompt % 10 === 0 && n > of / 2;
  const at = new Date(START + Math.floor((n / of) * 30 * 86_400_000)).toISOString();
  return `${JSON.stringify({
    v: 1,
    id: `a1b2c3d4.1-${n}`,
    seq: n,
    at,
    name: `prompt-${prompt}`,
    run: null,
    provider: 'anthropic',
    model: 'claude-sonnet-5',
    instance: `host-${n % 8}`,
    version: isMiss ? '1.1.0' : '1.0.0',
    prefixId: prompt.toString(16).padStart(16, '0'),
    wireId: prompt.toString(16).padStart(16, '0'),
    uncached: 40,
    read: isMiss ? 0 : 6_000,
    write: isMiss ? 6_000 : 0,
    write1h: 0,
    output: 120,
    expected: 6_000,
    costUsd: isMiss ? 0.0163 : 0.0025,
    costSavedUsd: isMiss ? -0.003 : 0.0108,
    latencyMs: isMiss ? 2_400 : 900,
    ttfbMs: 300,
    attempt: 1,
    requestId: `req_${n}`,
    status: 200,
    error: null,
    missReason: isMiss ? 'system_changed' : null,
    isMiss,
    threshold: 0.6,
    lostUsd: isMiss ? 0.0138 : 0,
  })}\n`;
}

try {
  for (const count of counts.length > 0 ? counts : [10_000, 100_000, 1_000_000]) {
    const file = path.join(folder, `${count}.jsonl`);
    const out = createWriteStream(file);
    for (let n = 0; n < count; n += 1) if (!out.write(line(n, count))) await once(out, 'drain');
    out.end();
    await once(out, 'finish');
    const page = path.join(folder, 'page.html');
    const started = performance.now();
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', MEASURE, 'dist/cli/index.js', 'dashboard', file, '--output', page],
      { encoding: 'utf8', cwd: root },
    );
    const seconds = (performance.now() - started) / 1_000;
    const megabytes = Number(/(\d+) kB/.exec(stderr)?.[1] ?? 0) / 1_000;
    console.log(
      `${count.toLocaleString('en').padStart(9)} lines  ${seconds.toFixed(1)} s  ${megabytes.toFixed(0)} MB  page ${(statSync(page).size / 1_000).toFixed(0)} kB  ${stdout.trim()}`,
    );
    rmSync(file);
  }
} finally {
  rmSync(folder, { recursive: true });
}
