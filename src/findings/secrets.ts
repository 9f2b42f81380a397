import { LIMITS } from '../limits.ts';
import { sha256 } from '../request/hash.ts';

/**
 * Shapes of keys and passwords that providers, clouds and code hosts give out (their documentation and
 * GitHub's list of secret scanning patterns, read 2026-11-30). A group in front of the secret stays. All
 * repetitions have an end, so that a hostile text takes linear time.
 */
const SHAPES: readonly RegExp[] = [
  // Providers of models: Anthropic, OpenAI, OpenRouter, xAI, Groq, Google, Hugging Face, Replicate, Perplexity
  /(?<![\w-])(sk-(?:ant|proj|svcacct|admin|or)-(?:[a-z]\w{0,8}-)?)[\w-]{16,400}/g,
  /(?<![\w-])(sk-)[A-Za-z0-9]{32,200}(?![\w-])/g,
  /(?<![\w-])((?:xai|pplx|r8|fw|csk|nvapi)[-_])[A-Za-z0-9_-]{32,200}/g,
  /(?<![\w-])((?:gsk|hf|tgp_v1)_)[A-Za-z0-9_-]{30,200}/g,
  /(?<![\w-])(AIza)[\w-]{30,45}/g,
  /(?<![\w-])(ya29\.)[\w-]{20,2000}/g,
  // Clouds and code hosts
  /(?<![\w+/=-])((?:AKIA|ASIA|ABIA|ACCA))[A-Z0-9]{16}(?![\w+/=])/g,
  /(?<![\w-])(gh[pousr]_)[A-Za-z0-9]{30,255}/g,
  /(?<![\w-])(github_pat_)\w{30,255}/g,
  /(?<![\w-])(gl(?:pat|dt|rt|cbt|ptt|ft|imt|agent|oas|soat)-)[\w-]{20,300}/g,
  /(?<![\w-])(xox[abeoprs]-|xapp-)[\w-]{10,300}/g,
  /(?<![\w-])((?:sk|rk|pk)_(?:live|test)_)[A-Za-z0-9]{16,250}/g,
  /(?<![\w-])(npm_|dop_v1_|shpat_|dapi|lin_api_|pypi-)[A-Za-z0-9_-]{32,400}/g,
  /(?<![\w-])(SG\.)[\w-]{16,64}\.[\w-]{16,64}/g,
  /(hooks\.slack\.com\/services\/)[\w/-]{20,200}/g,
  // JSON Web Tokens, headers and addresses with a password
  /(?<![\w-])(eyJ)[\w-]{10,4000}\.[\w-]{4,8000}\.[\w-]{4,2000}/g,
  /\b((?:Bearer|Basic)[ \t]{1,4})[\w.~+/-]{20,4000}={0,2}/gi,
  /\b([a-z][a-z0-9+.-]{1,20}:\/\/[^\s:@/?#]{0,100}:)(?![${<%])[^\s:@/?#]{3,200}(?=@)/gi,
  // Private keys, with what of them is there
  /(-----BEGIN [A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----)(?:[\w+/=\s\\:,]|-(?!----)){1,16000}/g,
  // password=…, "api_key": "…", AWS_SECRET_ACCESS_KEY: …
  /((?:password|passwd|pwd|passphrase|secret|api[_-]?key|access[_-]?key|private[_-]?key|auth[_-]?key|token)\\?["']?[ \t]{0,4}=[ \t]{0,4}\\?["']?)(?![[({$<%*\\"'\s])[^\s"'\\,;&<>(){}]{6,400}/gi,
  /((?:password|passwd|pwd|passphrase|secret|api[_-]?key|access[_-]?key|private[_-]?key|auth[_-]?key|token)\\?["']?[ \t]{0,4}:[ \t]{0,4}\\?["']?)(?![[({$<%*\\"'\s])(?=[^\s"'\\,;&<>(){}]{0,200}\d)(?=[^\s"'\\,;&<>(){}]{0,200}[A-Za-z])[^\s"'\\,;&<>(){}]{8,400}/gi,
];

/**
 * A text with the secrets in it masked: what a shape begins with stays, and the rest becomes as many other
 * characters, so that places and lengths hold. Equal secrets have equal masks and different ones mostly
 * different masks, so that a key which changes is still seen to change.
 */
export function masked(text: string): string {
  return SHAPES.reduce(
    (rest, shape) =>
      rest.replace(shape, (whole, kept: string) =>
        DONE.test(whole) ? whole : kept + mask(whole.slice(kept.length)),
      ),
    text,
  );
}

/** Characters of a hash that tell two masks apart; only long, random secrets have them. */
const TELLING = 6;
const WORD = 'masked-';
const DONE = /masked-[0-9a-f]{6}/;

function mask(secret: string): string {
  // A short one could be found by trying.
  if (secret.length < 16) return '*'.repeat(secret.length);
  const hash = sha256(secret).slice(0, TELLING);
  return `${WORD}${hash}`.padEnd(secret.length, '*').slice(0, secret.length);
}

/** A long mix of letters of both cases and digits: likely a piece of a key whose beginning is not quoted. */
const FRAGMENT =
  /(?<![\w+/-])(?=[\w+/-]{0,400}[A-Z])(?=[\w+/-]{0,400}[a-z])(?=(?:[A-Za-z_+/-]{0,100}\d){3})[\w+/-]{32,4000}={0,2}/g;

/** How findings quote the bytes of a prompt. */
export interface Quoting {
  /** `before` and `after`, and values within messages. */
  readonly excerpt: (text: string) => string;
  /** Sentences that may quote a text somewhere: why something could not be analysed. */
  readonly sentence: (text: string) => string;
}

/** Everything but secrets. */
export const QUOTED: Quoting = {
  // No report shows more of it; a key that reaches over that end is still seen.
  excerpt: (text) =>
    masked(text.slice(0, LIMITS.excerpt + 4_096)).replace(FRAGMENT, (piece) =>
      DONE.test(piece) ? piece : mask(piece),
    ),
  sentence: masked,
};

/**
 * No byte: the beginning of the SHA-256 of each excerpt (`sha256:` and 16 hex digits), so that equal quotes
 * stay equal. The hash of a short value, a clock's for example, can be guessed by trying.
 */
export const HASHED: Quoting = {
  excerpt: (text) => `sha256:${sha256(text).slice(0, 16)}`,
  sentence: () =>
    'The reason may quote the prompt, so it is not shown here (report.excerpts is hash): run prompt-cache-guard on your machine to see it.',
};
