/** Packages that send prompts to a model, by the beginning of what is imported. */
const SDKS =
  /^(?:anthropic|openai|google\.(?:genai|generativeai|adk)|vertexai|boto3|botocore|aioboto3|litellm|langchain\w*|langgraph\w*|pydantic_ai|dspy|semantic_kernel|llama_index|crewai|agents|autogen\w*|agent_framework|mistralai|cohere|groq|together|ollama|instructor|agno|haystack|smolagents|strands|marvin|guidance|claude_agent_sdk|xai_sdk|cerebras)(?:\.|$)|^(?:ai|openai|llamaindex|ollama|cohere-ai|groq-sdk|together-ai|dspy)$|^@(?:anthropic-ai|ai-sdk|google|openai|langchain|mastra|aws-sdk\/client-bedrock|llamaindex|mistralai|openrouter|genkit-ai|google-cloud\/vertexai)(?:\/|-|$)|^(?:langchain|genkit)(?:\/|$)/;

export function isSdk(module: string): boolean {
  return SDKS.test(module);
}
