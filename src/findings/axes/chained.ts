import { type Json, get, isArray, isObject, objectOf, entries, omit } from '../../json/value.ts';

/** The member by which a request says which response it goes on from. */
const PREVIOUS = 'previous_response_id';

/**
 * The bodies of a conversation as their prompts are: a request that goes on from the response to the one
 * before it begins with what that one sent. Its `instructions` and tools are not carried over: each request
 * has its own (https://developers.openai.com/api/reference/resources/responses, read 2026-11-30). What the
 * model answered in between is not known here and left out.
 */
export class Chain {
  #input: readonly Json[] | null = null;

  /** The body of the next request; the same one where it goes on from nothing that is known. */
  next(body: Json): Json {
    if (!isObject(body) || isArray(body)) return this.#end(body);
    const own = inputOf(get(body, 'input'));
    if (own === null) return this.#end(body);
    const goesOn = (get(body, PREVIOUS) ?? null) !== null;
    if (!goesOn) {
      this.#input = own;
      return body;
    }
    const before = this.#input;
    if (before === null) return this.#end(body);
    const input = [...before, ...own];
    this.#input = input;
    return objectOf(
      entries(omit(body, PREVIOUS)).map(([name, value]) => [
        name,
        name === 'input' ? input : value,
      ]),
    );
  }

  #end(body: Json): Json {
    this.#input = null;
    return body;
  }
}

function inputOf(input: Json | undefined): readonly Json[] | null {
  if (typeof input === 'string')
    return [
      objectOf([
        ['role', 'user'],
        ['content', input],
      ]),
    ];
  return isArray(input) ? input : null;
}
