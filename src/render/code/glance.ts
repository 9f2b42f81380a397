/** What a look at the text of a source file shows, without parsing it. */
export interface Glance {
  /** Literals that are called like prompts. */
  readonly prompts: number;
  /** Where it calls an SDK without any such literal, or null. */
  readonly caller: { readonly line: number; readonly why: string } | null;
}

const LITERAL =
  /(?:prompts?|system_?(?:message|instructions?)|(?<![a-z])instructions|backstory)\w*["']?\s*(?::\s*[\w[\]|. ]+?)?\s*[=:(]\s*\(?\s*(?:[frbu]{1,2}|dedent|textwrap\.dedent\(\s*f?|dedent\()?\s*["'`]|["']role["']?\s*:\s*["'](?:system|developer)["']|["']system["']\s*,\s*f?["'`]|\bsystem\s*[:=]\s*f?["'`]/gi;
const CALL =
  /\.(?:messages|completions|responses)\.(?:create|stream|parse)\(|\bgenerate_?content\w*\(|\b(?:a?completion|generateText|streamText|generateObject|converse|ConverseCommand)\(/i;
const SDK =
  /(?:import|from|require\()\s*["']?(?:@?anthropic|openai|@?google[./](?:genai|generative)|litellm|langchain|pydantic_ai|dspy|semantic_kernel|llama_?index|crewai|ai["']|@ai-sdk|@mastra|@aws-sdk\/client-bedrock|boto3)/i;

/** Whether a source file imports an SDK, as far as its text tells. */
export function importsSdk(text: string): boolean {
  return SDK.test(text);
}

export function glanceAt(text: string): Glance {
  const prompts = text.match(LITERAL)?.length ?? 0;
  const call = prompts > 0 || !importsSdk(text) ? null : CALL.exec(text);
  if (call === null) return { prompts, caller: null };
  const line = text.slice(0, call.index).split('\n').length;
  return {
    prompts,
    caller: { line, why: 'it calls a model, and no prompt is written out in this file' },
  };
}
