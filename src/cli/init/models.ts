import type { Served } from '../../render/discover/sdks.ts';

/** A model that code names. */
export interface NamedModel {
  readonly model: string;
  readonly provider: Served;
  readonly count: number;
  /** Where it is named first. */
  readonly file: string;
  readonly line: number;
}

/** Models by their provider, as strings of source code; a gateway's prefix is no part of the name. */
const NAMES: readonly { readonly provider: Served; readonly pattern: RegExp }[] = [
  {
    provider: 'bedrock',
    pattern:
      /["'`]((?:[a-z]{2,6}\.)?(?:anthropic|amazon|meta|mistral)\.[a-z][a-z0-9.:-]{3,80})["'`]/g,
  },
  { provider: 'anthropic', pattern: /["'`](?:anthropic\/)?(claude-[a-z0-9.-]{1,60})["'`]/g },
  {
    provider: 'openai',
    pattern: /["'`](?:openai\/)?((?:gpt-\d|chatgpt-|o[1-9](?=["'`-]))[a-z0-9.-]{0,60})["'`]/g,
  },
  {
    provider: 'gemini',
    pattern: /["'`](?:gemini\/|google\/|googleai\/|vertexai\/)?(gemini-[a-z0-9.-]{1,60})["'`]/g,
  },
  {
    provider: 'mistral',
    pattern:
      /["'`](?:mistral\/)?((?:mistral|codestral|ministral|magistral)-[a-z0-9.-]{1,60})["'`]/g,
  },
];
/** Of these nobody asks for a chat. */
const NO_CHAT =
  /tts|embed|image|imagen|vision-preview|whisper|transcri|audio|realtime|moderation|live|native|rerank|ocr|instruct(?!ion)|search-preview|deep-research|computer-use|veo/i;

/** Counts the models that texts of source files name. */
export class ModelCounts {
  readonly #found = new Map<
    string,
    { -readonly [Member in keyof NamedModel]: NamedModel[Member] }
  >();

  add(file: string, text: string): void {
    for (const { provider, pattern } of NAMES)
      for (const match of text.matchAll(pattern)) {
        const [, model = ''] = match;
        if (NO_CHAT.test(model)) continue;
        const known = this.#found.get(model);
        if (known !== undefined) known.count += 1;
        else {
          const line = text.slice(0, match.index).split('\n').length;
          this.#found.set(model, { model, provider, count: 1, file, line });
        }
      }
  }

  /** The one that is named most often; of a provider where that is given; null where there is none. */
  most(provider?: Served): NamedModel | null {
    let best: NamedModel | null = null;
    for (const one of this.#found.values()) {
      const isOf = provider === undefined || one.provider === provider;
      if (isOf && one.count > (best?.count ?? 0)) best = one;
    }
    return best;
  }
}
