import { isExample } from './example.ts';
import type { Recogniser } from './recogniser.ts';

/** An identifier that nobody types: a ULID, a labelled or prefixed random string, a trace header. */
export const randomId: Recogniser = {
  cause: 'random-id',
  patterns: [
    // ULID
    /(?<![\w-])[0-7][0-9A-HJKMNP-TV-Z]{25}(?![\w-])/g,
    // traceparent
    /\b00-[0-9a-f]{32}-[0-9a-f]{16}-0[01]\b/g,
    // JSON Web Token
    /\beyJ[\w-]{10,2000}\.[\w-]{4,4000}\.[\w-]{4,1000}/g,
    // req_8fa31c0b, run-01hx9…: a word, then letters and digits mixed
    /(?<![\w-])(?:req|request|run|trace|span|session|sess|conv|thread|msg|job|task|corr|nonce|txn|evt|usr)[_-][0-9A-Za-z]{8,64}(?![\w-])/gi,
    // request id: 8fa31c0b, "traceId":"…", nonce=…, cch=0f2a1
    /\b(?:request|run|trace|span|session|correlation|conversation|thread|message|transaction|build|job)[ _-]?id\W{1,5}[0-9A-Za-z_-]{6,64}/gi,
    /\b(?:nonce|salt|cch|token|csrf)\W{1,4}[0-9A-Za-z_-]{5,128}/gi,
  ],
  except: (text, match) =>
    isExample(text, match) || !looksRandom(text.slice(match.start, match.end)),
};

/** A word has no digits, a number no letters; a random string of some length has both. */
function looksRandom(value: string): boolean {
  const last = value.split(/[^0-9A-Za-z]/).at(-1) ?? '';
  const own = last.length >= 5 ? last : value;
  return /\d/.test(own) && /[A-Za-z]/.test(own) && !/^[A-Za-z]+\d{1,2}$/.test(own);
}
