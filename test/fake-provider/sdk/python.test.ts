import { execFile, execFileSync } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { captureEnvironment } from '../../../src/fake-provider/environment.ts';
import { fakeServer } from '../running.ts';

function importable(name: string): boolean {
  try {
    execFileSync('python3', ['-c', `import ${name}`], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Runs a Python program in the environment of a capture; returns what it prints. */
async function python(port: number, ...lines: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)('python3', ['-c', lines.join('\n')], {
    env: { PATH: process.env['PATH'], ...captureEnvironment(port) },
  });
  return stdout.trim();
}

/** Why a package is not tested here, to stand in the title. */
function lacking(name: string): string {
  return importable(name) ? '' : ` (skipped: python3 cannot import ${name})`;
}

const without = {
  anthropic: lacking('anthropic'),
  openai: lacking('openai'),
  boto3: lacking('boto3'),
};

describe.skipIf(without.anthropic !== '')(
  `the Python package anthropic${without.anthropic}`,
  () => {
    it('accepts messages, streams and counts under its strict validation', async () => {
      const recorder = await fakeServer();
      const printed = await python(
        recorder.port,
        'import anthropic',
        'client = anthropic.Anthropic(_strict_response_validation=True)',
        'ask = dict(model="claude-sonnet-5", max_tokens=9, messages=[{"role": "user", "content": "Hi?"}])',
        'print(client.messages.create(**ask).content[0].text[:4])',
        'with client.messages.stream(**ask) as stream:',
        '    print(stream.get_final_message().stop_reason)',
        'del ask["max_tokens"]',
        'print(client.messages.count_tokens(**ask).input_tokens > 0)',
      );
      expect(printed.split('\n')).toEqual(['Done', 'end_turn', 'True']);
      expect(recorder.requests().map(({ operation }) => operation)).toEqual([
        'create',
        'create',
        'count',
      ]);
    });

    it('runs a tool loop', async () => {
      const recorder = await fakeServer();
      const printed = await python(
        recorder.port,
        'import anthropic',
        'from anthropic import beta_tool',
        '@beta_tool',
        'def search(q: str) -> str:',
        '    """Search. Args: q: what for"""',
        '    return "found " + q',
        'client = anthropic.Anthropic()',
        'runner = client.beta.messages.tool_runner(model="claude-sonnet-5", max_tokens=9, tools=[search],',
        '    messages=[{"role": "user", "content": "Hi?"}])',
        'print(runner.until_done().stop_reason)',
      );
      expect(printed).toBe('end_turn');
      expect(recorder.requests().map(({ index }) => index)).toEqual([0, 1]);
    });

    it('finds the fake server as Vertex too', async () => {
      const recorder = await fakeServer();
      const printed = await python(
        recorder.port,
        'import anthropic',
        'ask = dict(model="anthropic.claude-x", max_tokens=9, messages=[{"role": "user", "content": "Hi?"}])',
        'vertex = anthropic.AnthropicVertex(access_token="x")',
        'print(vertex.messages.create(**ask).stop_reason)',
      );
      expect(printed).toBe('end_turn');
      expect(recorder.requests()).toMatchObject([{ model: 'anthropic.claude-x' }]);
    });
  },
);

describe.skipIf(without.openai !== '')(`the Python package openai${without.openai}`, () => {
  it('accepts completions, responses and streams under its strict validation', async () => {
    const recorder = await fakeServer();
    const printed = await python(
      recorder.port,
      'import openai',
      'client = openai.OpenAI(_strict_response_validation=True)',
      'messages = [{"role": "user", "content": "Hi?"}]',
      'chat = client.chat.completions.create(model="gpt-5.6", messages=messages)',
      'print(chat.choices[0].message.content[:4])',
      'for chunk in client.chat.completions.create(model="gpt-5.6", messages=messages, stream=True): last = chunk',
      'print(last.choices[0].finish_reason)',
      'print(client.responses.create(model="gpt-5.6", input="Hi?").output_text[:4])',
      'for event in client.responses.create(model="gpt-5.6", input="Hi?", stream=True): last = event',
      'print(last.type)',
    );
    expect(printed.split('\n')).toEqual(['Done', 'stop', 'Done', 'response.completed']);
    expect(recorder.requests().length).toBe(4);
  });
});

describe.skipIf(without.boto3 !== '')(`the Python package boto3${without.boto3}`, () => {
  it('accepts Converse, whole and streamed, over HTTP/1.1', async () => {
    const recorder = await fakeServer();
    const printed = await python(
      recorder.port,
      'import boto3',
      'client = boto3.client("bedrock-runtime")',
      'messages = [{"role": "user", "content": [{"text": "Hi?"}]}]',
      'print(client.converse(modelId="m", messages=messages)["stopReason"])',
      'stream = client.converse_stream(modelId="m", messages=messages)["stream"]',
      'print([next(iter(event)) for event in stream][-1])',
    );
    expect(printed.split('\n')).toEqual(['end_turn', 'metadata']);
    expect(recorder.requests().map(({ model }) => model)).toEqual(['m', 'm']);
  });
});
