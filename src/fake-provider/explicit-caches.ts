import { createHash } from 'node:crypto';
import { canonical } from '../json/canonical.ts';
import { type Json, get, objectOf, text } from '../json/value.ts';
import type { Call } from './exchange.ts';
import type { Address } from './route.ts';
import { type Answer, jsonAnswer } from './wire/answer.ts';
import { errorAnswer, refusal } from './wire/errors.ts';

/** What a program stored with Gemini, to name it in its requests. Its content is not kept. */
export interface ExplicitCache {
  readonly name: string;
  readonly model: string;
  readonly tokens: number;
  /** Seconds since 1970. */
  readonly createdAt: number;
  readonly expiresAt: number;
  readonly displayName: string | null;
}

/** Members whose content a cache is named by. */
const CONTENT = ['model', 'contents', 'systemInstruction', 'tools', 'toolConfig'];
/** "If not set, the TTL defaults to 1 hour" (ai.google.dev/gemini-api/docs/caching, read 2026-11-23). */
const LIFETIME = 3600;

/**
 * Gemini's explicit caches: they are made, listed, prolonged and deleted as the API does it. A cache is named
 * by its content, so that the same program makes the same names in every run and another content has
 * another one.
 */
export class ExplicitCaches {
  readonly #caches = new Map<string, ExplicitCache>();
  readonly #now: () => number;

  /** @param now seconds since 1970; by default the clock's */
  constructor(now: () => number = () => Date.now() / 1000) {
    this.#now = now;
  }

  /** The cache of a name, also without what a project puts in front of it; null for one that is not there. */
  find(name: string): ExplicitCache | null {
    const id = idOf(name);
    const found = this.#caches.get(id) ?? null;
    if (found === null || found.expiresAt > this.#now()) return found;
    this.#caches.delete(id);
    return null;
  }

  /** Makes one of what a request to do so holds, and says so. */
  create(address: Address, { body }: Call, tokens: number): Answer {
    const content = objectOf(CONTENT.map((name) => [name, get(body, name) ?? null]));
    const id = createHash('sha256')
      .update(canonical(content, 'written'))
      .digest('hex')
      .slice(0, 16);
    const now = this.#now();
    const cache: ExplicitCache = {
      name: `${collectionOf(address)}/${id}`,
      model: text(get(body, 'model')) ?? '',
      tokens,
      createdAt: now,
      expiresAt: expiryOf(body, now) ?? now + LIFETIME,
      displayName: text(get(body, 'displayName')) ?? null,
    };
    this.#caches.set(id, cache);
    return jsonAnswer(200, resourceOf(cache));
  }

  /** Prolongs one. */
  update(name: string, body: Json): Answer {
    const cache = this.find(name);
    if (cache === null) return missing();
    const later = { ...cache, expiresAt: expiryOf(body, this.#now()) ?? cache.expiresAt };
    this.#caches.set(idOf(name), later);
    return jsonAnswer(200, resourceOf(later));
  }

  /** One of them, or all. */
  get(name: string | null): Answer {
    if (name === null) {
      const all = [...this.#caches.keys()].flatMap((id) => this.find(id) ?? []);
      return jsonAnswer(200, { cachedContents: all.map(resourceOf) });
    }
    const cache = this.find(name);
    return cache === null ? missing() : jsonAnswer(200, resourceOf(cache));
  }

  delete(name: string): Answer {
    if (this.find(name) === null) return missing();
    this.#caches.delete(idOf(name));
    return jsonAnswer(200, {});
  }
}

/** What a request is told that names a cache which is not there. */
export const NO_CACHE = refusal(403, 'CachedContent not found (or permission denied)');

function missing(): Answer {
  return errorAnswer('gemini', NO_CACHE);
}

function idOf(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1);
}

/** `cachedContents`, behind the project and the region where the address names them (Vertex AI). */
function collectionOf({ path }: Address): string {
  return /projects\/.*$/.exec(path)?.[0] ?? 'cachedContents';
}

/** When it ends by what a body says; null where it says nothing that can be read. */
function expiryOf(body: Json, now: number): number | null {
  const [, seconds] = /^(\d+(?:\.\d+)?)s$/.exec(text(get(body, 'ttl')) ?? '') ?? [];
  if (seconds !== undefined) return now + Number(seconds);
  const time = Date.parse(text(get(body, 'expireTime')) ?? '');
  return Number.isNaN(time) ? null : time / 1000;
}

function resourceOf(cache: ExplicitCache) {
  const { name, model, tokens, createdAt, expiresAt, displayName } = cache;
  return {
    name,
    model,
    ...(displayName === null ? {} : { displayName }),
    createTime: timeOf(createdAt),
    updateTime: timeOf(createdAt),
    expireTime: timeOf(expiresAt),
    usageMetadata: { totalTokenCount: tokens },
  };
}

function timeOf(seconds: number): string {
  return new Date(seconds * 1000).toISOString();
}
