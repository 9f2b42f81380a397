export const id = 4557;
export const ids = [4557];
export const modules = {
66279: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { W: () => parseArguments });
var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12027);
var _suggest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98249);
function parseArguments(command, specs, args) {
	const { tokens } = (0, node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
		args: [...args],
		options: parserOptions(specs),
		strict: false,
		allowPositionals: true,
		tokens: true
	});
	const flags = new Set();
	const given = [];
	const positionals = [];
	for (const token of tokens) {
		if (token.kind === "positional") positionals.push(token.value);
		if (token.kind !== "option") continue;
		const value = checked(command, specs, token);
		if (value === true) flags.add(token.name);
		else given.push({
			name: token.name,
			value
		});
	}
	return {
		text: (name) => given.findLast((each) => each.name === name)?.value,
		flag: (name) => flags.has(name),
		given,
		positionals
	};
}
function checked(command, specs, token) {
	const spec = Object.hasOwn(specs, token.name) ? specs[token.name] : undefined;
	if (spec === undefined) throw unknownOption(command, specs, token.rawName);
	const { rawName, value } = token;
	if (spec.type === "boolean") {
		if (value === undefined) return true;
		throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.Wp)(`${rawName} takes no value: write ${rawName} alone.`);
	}
	const usage = `${rawName} ${spec.value ?? "VALUE"}`;
	if (value === undefined) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.Wp)(`${rawName} needs a value: ${usage}.`);
	if (value === "") {
		throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.Wp)(`${rawName} was given an empty value (an unset variable?): ${usage}.`);
	}
	if (value.startsWith("-") && value !== "-" && token.inlineValue !== true) {
		throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.Wp)(`${rawName} needs a value, but ${(0, _suggest_js__WEBPACK_IMPORTED_MODULE_2__.T)(value)} follows: ${usage}, or ${rawName}=${value} if that is the value.`);
	}
	return value;
}
function unknownOption(command, specs, rawName) {
	const known = Object.keys(specs).map((name) => `--${name}`);
	return (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.Wp)(`Unknown option ${(0, _suggest_js__WEBPACK_IMPORTED_MODULE_2__.T)(rawName)}.${(0, _suggest_js__WEBPACK_IMPORTED_MODULE_2__.a)(rawName, known)} \`prompt-cache-guard ${command} --help\` lists the options of ${command}.`);
}
function parserOptions(specs) {
	return Object.fromEntries(Object.entries(specs).map(([name, { type, short }]) => [name, short === undefined ? { type } : {
		type,
		short
	}]));
}
}),
4557: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { init: () => init });
var external_node_path_ = __webpack_require__(76760);
var errors = __webpack_require__(12027);
var git_repository = __webpack_require__(75224);
;
function account(survey, plan, files) {
	const written = files.filter(({ outcome }) => outcome === "written");
	const kept = [...plan.kept, ...files.flatMap(({ path, outcome }) => outcome === "kept" ? [`${path} is there already`] : [])];
	return [
		findings(survey),
		written.length === 0 ? "Nothing to write.\n" : section("Wrote:", written.map(({ path, why }) => [path, why])),
		kept.length === 0 ? "" : section("Left as it is:", kept.map((line) => [line, ""])),
		plan.entry === null ? "" : `Add to its prompts:\n${plan.entry}`,
		next(survey, plan, written)
	].filter((part) => part !== "").join("\n");
}
function preview(plan) {
	const files = plan.files.map(({ path, text, why }) => `==> ${path} (${why})\n${text}`);
	const kept = plan.kept.map((line) => `Left as it is: ${line}.\n`);
	const entry = plan.entry === null ? [] : [`Add to its prompts:\n${plan.entry}`];
	return [
		...files,
		...kept,
		...entry
	].join("\n");
}
const NAMED = 4;
const RARE = new Set(["recorded traffic", "functions that build prompts"]);
function findings(survey) {
	const sdks = survey.sdks.map(({ name }) => name);
	const managers = [...survey.managers.values()].map(({ name, language }) => `${name} (${language})`);
	const rows = [
		["texts of prompts", survey.texts],
		["request bodies", survey.requests],
		["recorded traffic", survey.recordings],
		["functions that build prompts", survey.entries.builders.map(({ callable, path }) => `${callable.name} (${path})`)],
		["SDKs", [...new Set(sdks)]],
		["code that calls a provider", survey.callers.map(({ path }) => path)],
		["package managers", managers]
	];
	return section(`Looked at ${survey.files} files and found:`, rows.filter(([name, items]) => items.length > 0 || !RARE.has(name)).map(([name, items]) => [name, items.length === 0 ? "none" : some(items)]));
}
function next({ callers, texts, requests }, plan, written) {
	const hasCommand = plan.files.some(({ path }) => path.startsWith("scripts/"));
	const builds = callers.length > 0 && !hasCommand;
	const steps = [
		...written.length > 0 ? ["prompt-cache-guard check --worktree: what it says about what you have"] : [],
		...builds ? [`prompt-cache-guard init --render ${callers[0]?.language ?? "python"}: a script that prints the requests, where code builds them`] : [],
		...texts.length + requests.length === 0 && !builds && !hasCommand ? ["name your prompts under prompts: in prompt-cache-guard.yml"] : [],
		...written.length > 0 ? ["commit the files and open a pull request"] : []
	];
	return steps.length === 0 ? "" : section("Next:", steps.map((step) => [step, ""]));
}
function some(items) {
	const more = items.length - NAMED;
	return [...items.slice(0, NAMED), ...more > 0 ? [`${more} more`] : []].join(", ");
}
function section(title, rows) {
	const width = Math.max(...rows.map(([name, text]) => text === "" ? 0 : name.length));
	const lines = rows.map(([name, text]) => text === "" ? `  ${name}\n` : `  ${name.padEnd(width)}  ${text}\n`);
	return `${title}\n${lines.join("")}`;
}
var binding = __webpack_require__(52726);
var guessed_variables = __webpack_require__(68263);
;
function pythonCalls(entries) {
	const modules = [...new Set(entries.map(({ module }) => module))];
	const calls = entries.map((entry) => {
		const args = argumentsOf(entry).map(({ name, code }) => `${name}=${code}`);
		return {
			name: "",
			code: `lambda: ${entry.module}.${entry.callable.name}(${args.join(", ")})`
		};
	});
	const isDated = calls.some(({ code }) => code.includes("datetime."));
	return {
		imports: [...isDated ? ["import datetime"] : [], ...modules.map((name) => `import ${name}`)],
		calls: named(calls, entries),
		variables: variablesOf(entries)
	};
}
function nodeCalls(entries) {
	const aliases = new Map();
	for (const { module } of entries) if (!aliases.has(module)) aliases.set(module, `source${aliases.size + 1}`);
	const calls = entries.map((entry) => {
		const args = argumentsOf(entry).map(({ code }) => code);
		const own = entry.callable.isDefaultExport ? "default" : entry.callable.name;
		return {
			name: "",
			code: `() => ${aliases.get(entry.module)}.${own}(${args.join(", ")})`
		};
	});
	return {
		imports: Array.from(aliases, ([module, alias]) => `import * as ${alias} from ${JSON.stringify(`../${module}`)};`),
		calls: named(calls, entries),
		variables: variablesOf(entries)
	};
}
function argumentsOf({ args, callable, language }) {
	return args.map(({ name, value }) => ({
		name,
		code: codeOf(value, language, callable.isInFront)
	}));
}
function codeOf(value, language, isGiven) {
	switch (value.kind) {
		case "fixed": return value.code;
		case "list": return `[${codeOf(value.item, language, false)}]`;
		case "object": {
			const members = value.members.map((one) => `${one.name}: ${codeOf(one.value, language, isGiven)}`);
			return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
		}
		case "text":
		case "moment": {
			const { values } = variableFor(value);
			const sample = JSON.stringify(values[0] ?? "");
			const code = isGiven ? `given(${JSON.stringify(value.name)}, ${sample})` : sample;
			if (value.kind === "text") return code;
			return language === "node" ? `new Date(${code})` : `datetime.datetime.fromisoformat(${code}.replace("Z", "+00:00"))`;
		}
	}
}
function variableFor({ kind, name }) {
	return kind === "text" ? (0, guessed_variables.q)(name) : {
		...(0, guessed_variables.q)("now"),
		name
	};
}
function variablesOf(entries) {
	const found = entries.flatMap(({ args, callable }) => callable.isInFront ? args.flatMap(({ value }) => variablesIn(value)) : []);
	return [...new Map(found.map((one) => [one.name, one])).values()];
}
function variablesIn(value) {
	if (value.kind === "text" || value.kind === "moment") return [variableFor(value)];
	return value.kind === "object" ? value.members.flatMap((one) => variablesIn(one.value)) : [];
}
function named(calls, entries) {
	const count = (name) => entries.filter(({ callable }) => callable.name === name).length;
	return calls.map(({ code }, index) => {
		const { callable, path } = entries[index] ?? {
			callable: { name: "" },
			path: ""
		};
		return {
			code,
			name: count(callable.name) > 1 ? `${path}#${callable.name}` : callable.name
		};
	});
}
;
const HEAD = {
	render: [
		"Prints the requests that this program sends, one line of JSON each.",
		"",
		"prompt-cache-guard runs this script at both commits of a pull request and compares what it prints.",
		"Nothing is sent."
	],
	capture: [
		"Sends the requests of this program to the recorder of prompt-cache-guard.",
		"",
		"The guard runs this script at both commits of a pull request. It stands in for the provider on",
		"this machine (ANTHROPIC_BASE_URL, OPENAI_BASE_URL): nothing leaves it and no key is needed."
	]
};
const PYTHON_GIVEN = `
GIVEN = json.loads(os.environ.get("PROMPT_VARS_JSON") or "{}")


def given(name, sample):
    """A value that differs between users or requests: prompt-cache-guard.yml has it under vars."""
    return GIVEN.get(name, sample)
`;
const NODE_GIVEN = `
const values = JSON.parse(process.env.PROMPT_VARS_JSON || '{}');
/** A value that differs between users or requests: prompt-cache-guard.yml has it under vars. */
const given = (name, sample) => values[name] ?? sample;
`;
function pythonPath(entries) {
	return [...new Set(entries.map(({ folder }) => folder))].map((folder) => {
		const inside = folder === "" ? "" : ` / ${JSON.stringify(folder)}`;
		return `sys.path.insert(0, str(Path(__file__).resolve().parents[1]${inside}))`;
	}).join("\n");
}
;
function pythonBody(input, text, indent) {
	const members = bodyMembers(input, text, "\"").map(([key, value]) => `"${key}": ${value}`);
	return braces(members, indent, "    ");
}
function nodeBody(input, text, indent) {
	const members = bodyMembers(input, text, "").map(([key, value]) => `${key}: ${value}`);
	return braces(members, indent, "  ");
}
function bodyMembers({ provider, model }, text, quote) {
	const key = (name) => `${quote}${name}${quote}`;
	const user = `[{ ${key("role")}: "user", ${key("content")}: "How does it work?" }]`;
	const name = JSON.stringify(model);
	if (provider === "openai") return [
		["model", name],
		["instructions", text],
		["input", user]
	];
	const marker = `${key("cache_control")}: { ${key("type")}: "ephemeral" }`;
	return [
		["model", name],
		["max_tokens", "1024"],
		["system", `[{ ${key("type")}: "text", ${key("text")}: ${text}, ${marker} }]`],
		["messages", user]
	];
}
function braces(members, indent, step) {
	return `{\n${members.map((member) => `${indent}${step}${member},\n`).join("")}${indent}}`;
}
;
function pythonBuilders(input, entries) {
	const { imports, calls, variables } = pythonCalls(entries);
	const isAwaited = entries.some(({ callable }) => callable.isAsync);
	const standard = [
		...isAwaited ? ["import asyncio", "import inspect"] : [],
		...imports.filter((line) => line === "import datetime"),
		"import json",
		...variables.length > 0 ? ["import os"] : [],
		"import sys",
		"from pathlib import Path"
	];
	const chat = `{"model": ${JSON.stringify(input.model)}, "messages": made}`;
	const parts = input.provider === "openai" ? `        return ${chat}\n` : `        system = [one["content"] for one in made if one["role"] == "system"]
        rest = [one for one in made if one["role"] != "system"]
        return {**as_request("\\n".join(system)), "messages": rest}
`;
	return `"""${HEAD.render.join("\n")}
"""

${standard.join("\n")}

${pythonPath(entries)}

${imports.filter((line) => line !== "import datetime").join("\n")}
${variables.length > 0 ? PYTHON_GIVEN : ""}

def as_request(made):
    """The request around what a function gives: add what your code sends besides, its tools above all."""
    if isinstance(made, dict):
        return made
    if isinstance(made, list):
${parts}    return ${pythonBody(input, "made", "    ")}


# Each with sample values: make them like those that your code is called with.
PROMPTS = {
${calls.map(({ name, code }) => `    ${JSON.stringify(name)}: ${code},\n`).join("")}}

for name, make in PROMPTS.items():
    made = make()
${isAwaited ? "    if inspect.isawaitable(made):\n        made = asyncio.run(made)\n" : ""}    print(json.dumps({"prompt": name, "request": as_request(made)}))
`;
}
function nodeBuilders(input, entries) {
	const { imports, calls, variables } = nodeCalls(entries);
	const list = input.provider === "openai" ? `  if (Array.isArray(made)) return { model: ${JSON.stringify(input.model)}, messages: made };\n` : `  if (Array.isArray(made)) {
    const system = made.filter(({ role }) => role === 'system').map(({ content }) => content);
    return { ...asRequest(system.join('\\n')), messages: made.filter(({ role }) => role !== 'system') };
  }
`;
	return `${HEAD.render.map((line) => `//${line === "" ? "" : ` ${line}`}`).join("\n")}
${imports.join("\n")}
${variables.length > 0 ? NODE_GIVEN : ""}
/** The request around what a function gives: add what your code sends besides, its tools above all. */
function asRequest(made) {
${list}  if (typeof made === 'object') return made;
  return ${nodeBody(input, "made", "  ")};
}

// Each with sample values: make them like those that your code is called with.
const prompts = {
${calls.map(({ name, code }) => `  ${JSON.stringify(name)}: ${code},\n`).join("")}};

for (const [prompt, make] of Object.entries(prompts)) {
  console.log(JSON.stringify({ prompt, request: asRequest(await make()) }));
}
`;
}
;
function pythonSends(entries) {
	const { imports, calls, variables } = pythonCalls(entries);
	const isAwaited = entries.some(({ callable }) => callable.isAsync);
	const standard = [
		...isAwaited ? ["import asyncio", "import inspect"] : [],
		...imports.filter((line) => line === "import datetime"),
		...variables.length > 0 ? ["import json", "import os"] : [],
		"import sys",
		"from pathlib import Path"
	];
	return `"""${HEAD.capture.join("\n")}
"""

${standard.join("\n")}

${pythonPath(entries)}

${imports.filter((line) => line !== "import datetime").join("\n")}
${variables.length > 0 ? PYTHON_GIVEN : ""}
# Each with sample values: make them like those that your code is called with.
CALLS = {
${calls.map(({ name, code }) => `    ${JSON.stringify(name)}: ${code},\n`).join("")}}

for call in CALLS.values():
    made = call()
${isAwaited ? "    if inspect.isawaitable(made):\n        made = asyncio.run(made)\n" : ""}    if hasattr(made, "__next__"):  # a stream
        for _ in made:
            pass
`;
}
function nodeSends(entries) {
	const { imports, calls, variables } = nodeCalls(entries);
	return `${HEAD.capture.map((line) => `//${line === "" ? "" : ` ${line}`}`).join("\n")}
${imports.join("\n")}
${variables.length > 0 ? NODE_GIVEN : ""}
// Each with sample values: make them like those that your code is called with.
const calls = {
${calls.map(({ name, code }) => `  ${JSON.stringify(name)}: ${code},\n`).join("")}};

for (const call of Object.values(calls)) {
  const made = await call();
  if (made?.[Symbol.asyncIterator] !== undefined) for await (const _ of made);
}
`;
}
;
const PYTHON_RENDER = "scripts/print_prompts.py";
const NODE_RENDER = "scripts/print-prompts.mjs";
const PYTHON_CAPTURE = "scripts/send_prompts.py";
const NODE_CAPTURE = "scripts/send-prompts.mjs";
function renderScript(input) {
	const { entries = [] } = input;
	if (entries.length > 0) return input.language === "python" ? {
		path: PYTHON_RENDER,
		text: pythonBuilders(input, entries)
	} : {
		path: NODE_RENDER,
		text: nodeBuilders(input, entries)
	};
	return input.language === "python" ? {
		path: PYTHON_RENDER,
		text: pythonRender(input)
	} : {
		path: NODE_RENDER,
		text: nodeRender(input)
	};
}
function captureScript(input) {
	const { entries = [] } = input;
	if (entries.length > 0) return input.language === "python" ? {
		path: PYTHON_CAPTURE,
		text: pythonSends(entries)
	} : {
		path: NODE_CAPTURE,
		text: nodeSends(entries)
	};
	return input.language === "python" ? {
		path: PYTHON_CAPTURE,
		text: pythonCapture(input)
	} : {
		path: NODE_CAPTURE,
		text: nodeCapture(input)
	};
}
function pythonRender(input) {
	return `"""Prints the requests that this program sends, one line of JSON each.

prompt-cache-guard runs this script at both commits of a pull request and compares what it prints.
Call the code that builds your requests here, with fixed sample values. Nothing is sent.
"""

import json
${pythonSystem(input)}

# from app.prompts import build_request  # your own code, in the place of the example below


def requests():
    """Yields cases: a name, and the request body as it goes to the provider."""
    yield "default", ${pythonBody(input, "SYSTEM", "    ")}


for case, request in requests():
    print(json.dumps({"case": case, "request": request}))
`;
}
function nodeRender(input) {
	return `// Prints the requests that this program sends, one line of JSON each.
//
// prompt-cache-guard runs this script at both commits of a pull request and compares what it prints.
// Call the code that builds your requests here, with fixed sample values. Nothing is sent.
${nodeSystem(input)}
// import { buildRequest } from '../src/prompts.js'; // your own code, in the place of the example below

/** Cases by name: the request body as it goes to the provider. */
const requests = {
  default: ${nodeBody(input, "SYSTEM", "  ")},
};

for (const [name, request] of Object.entries(requests)) {
  console.log(JSON.stringify({ case: name, request }));
}
`;
}
function pythonCapture(input) {
	const { provider } = input;
	const client = provider === "anthropic" ? "anthropic.Anthropic" : "openai.OpenAI";
	const isLite = input.caller?.kit === "litellm";
	const call = isLite ? `litellm.completion(\n    model=${JSON.stringify(input.model)},\n    api_key="none",\n    messages=[\n        {"role": "system", "content": SYSTEM},\n        {"role": "user", "content": "How does it work?"},\n    ],\n)` : `client = ${client}(api_key="none")\nclient.${provider === "anthropic" ? "messages" : "responses"}.create(**${pythonBody(input, "SYSTEM", "")})`;
	return `"""Sends the requests of this program to the recorder of prompt-cache-guard.

The guard runs this script at both commits of a pull request. It stands in for the provider on
this machine (ANTHROPIC_BASE_URL, OPENAI_BASE_URL): nothing leaves it and no key is needed.
Call your own code here, with fixed sample values.
"""

${pythonSystem(input).trimEnd()}

import ${isLite ? "litellm" : provider}

${ownImport(input)}

${call}
`;
}
function nodeCapture(input) {
	const anthropic = input.provider === "anthropic";
	const isAi = input.caller?.kit === "ai";
	const maker = anthropic ? "createAnthropic" : "createOpenAI";
	const imports = isAi ? `import { ${maker} } from '@ai-sdk/${input.provider}';\nimport { generateText } from 'ai';` : `import ${anthropic ? "Anthropic from '@anthropic-ai/sdk'" : "OpenAI from 'openai'"};`;
	const base = anthropic ? "ANTHROPIC_BASE_URL" : "OPENAI_BASE_URL";
	const url = anthropic ? `\`\${process.env.${base}}/v1\`` : `process.env.${base}`;
	const call = isAi ? `const provider = ${maker}({ apiKey: 'none', baseURL: ${url} });\nawait generateText({\n  model: provider(${JSON.stringify(input.model)}),\n  system: SYSTEM,\n  prompt: 'How does it work?',\n});` : `const client = new ${anthropic ? "Anthropic" : "OpenAI"}({ apiKey: 'none' });\nawait client.${anthropic ? "messages" : "responses"}.create(${nodeBody(input, "SYSTEM", "")});`;
	return `// Sends the requests of this program to the recorder of prompt-cache-guard.
//
// The guard runs this script at both commits of a pull request. It stands in for the provider on
// this machine (ANTHROPIC_BASE_URL, OPENAI_BASE_URL): nothing leaves it and no key is needed.
// Call your own code here, with fixed sample values.
${imports}
${nodeSystem(input)}
${ownImport(input)}

${call}
`;
}
function ownImport({ language, caller }) {
	const name = caller?.exported ?? "answer";
	if (language === "python") {
		const module = (caller?.path ?? "app/chat.py").replace(/(?:\/__init__)?\.py$/, "").replaceAll("/", ".");
		return `# from ${module} import ${name}  # your own code, in the place of the example below`;
	}
	const path = caller?.path ?? "src/chat.js";
	return `// import { ${name} } from '../${path}'; // your own code, in the place of the example below`;
}
function pythonSystem({ text }) {
	if (text === null) return "\nSYSTEM = \"You are a helpful assistant.\"";
	const parts = text.split("/").map((part) => ` / ${JSON.stringify(part)}`);
	return `from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SYSTEM = (ROOT${parts.join("")}).read_text(encoding="utf-8")`;
}
function nodeSystem({ text }) {
	if (text === null) return "\nconst SYSTEM = 'You are a helpful assistant.';\n";
	const url = JSON.stringify(`../${text.split("/").map(encodeURIComponent).join("/")}`);
	return `import { readFileSync } from 'node:fs';

const SYSTEM = readFileSync(new URL(${url}, import.meta.url), 'utf8');
`;
}
var version = __webpack_require__(24306);
;
const WORKFLOW_PATH = ".github/workflows/prompt-cache.yml";
const CHECKOUT = "actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1";
const SETUP = {
	node: `      - uses: actions/setup-node@820762786026740c76f36085b0efc47a31fe5020 # v7.0.0
        with:
          node-version: 24 # for the command that prompt-cache-guard.yml names
`,
	python: `      - uses: actions/setup-python@5fda3b95a4ea91299a34e894583c3862153e4b97 # v7.0.0
        with:
          python-version: "3.13" # for the command that prompt-cache-guard.yml names
`
};
function workflow(language) {
	return `# Tells each pull request what it does to the prompt cache.
name: Prompt cache

on:
  pull_request:
  merge_group: # so that the check may be required where a merge queue is used

permissions: {} # nothing for the workflow; the job names what it needs

concurrency: # a newer push makes the run before it pointless
  group: prompt-cache-\${{ github.ref }}
  cancel-in-progress: true

jobs:
  prompt-cache:
    runs-on: ubuntu-latest
    timeout-minutes: ${language === null ? 10 : 30}
    permissions:
      contents: read # to read the prompts of both commits
      pull-requests: write # to write the one comment; without it the report is in the job's summary
    steps:
      - uses: ${CHECKOUT}
        with:
          fetch-depth: 2 # the merge commit and its parent, which are compared
          persist-credentials: false # nothing is pushed, so no step needs the token in .git/config
${language === null ? "" : SETUP[language]}      - uses: prompt-cache-guard/prompt-cache-guard@v${version.x} # or the commit of that release
`;
}
;
const CONFIG = "prompt-cache-guard.yml";
function planOf(survey, codeBuilt) {
	const command = codeBuilt === null ? null : commandOf(survey, codeBuilt);
	const files = [];
	const kept = [];
	if (survey.config === null) files.push({
		path: CONFIG,
		text: configText(survey, command?.entry ?? null),
		why: "the prompts to guard: look through it, the model and the markers above all"
	});
	else kept.push(`${survey.config} is there already`);
	if (survey.workflow === null) files.push({
		path: WORKFLOW_PATH,
		text: workflow(command?.language ?? null),
		why: "runs the guard on pull requests; each permission stands with its reason"
	});
	else kept.push(`${survey.workflow} runs the guard already`);
	if (command !== null) files.push({
		...command.script,
		why: command.why
	});
	return {
		files,
		kept,
		entry: survey.config === null ? null : command?.entry ?? null
	};
}
function wayFor(survey) {
	const { config, requests, texts, recordings, callers, entries } = survey;
	if (config !== null) return null;
	const hasFiles = requests.length + texts.length + recordings.length > 0;
	const builder = entries.builders.find(({ callable, needsPackages: needs }) => !needs && (!hasFiles || callable.isInFront || callable.does === "request"));
	if (builder !== undefined) return {
		kind: "render",
		language: builder.language
	};
	const isSeen = hasFiles || entries.prompts > 0 && entries.senders.length === 0;
	return isSeen || callers.length === 0 ? null : { kind: "capture" };
}
function commandOf(survey, codeBuilt) {
	const language = codeBuilt.kind === "render" ? codeBuilt.language : languageOf(survey);
	const { provider, model, texts } = survey;
	const caller = survey.callers.find((one) => one.language === language) ?? null;
	const text = texts.find((one) => !one.includes("#")) ?? null;
	const { builders, senders } = survey.entries;
	const entries = (codeBuilt.kind === "render" ? builders : senders).filter((one) => one.language === language);
	const input = {
		language,
		provider,
		model,
		text,
		caller,
		entries
	};
	const isRender = codeBuilt.kind === "render";
	const script = isRender ? renderScript(input) : captureScript(input);
	const own = isRender ? "prints the requests that these functions build" : "sends the requests that these functions send, to a recorder on this machine";
	const example = isRender ? "prints the requests: call your own code in it" : "sends the requests to a recorder on this machine: call your own code in it";
	const names = entries.map(({ path, callable }) => `${callable.name} of ${path}`);
	return {
		language,
		script,
		why: entries.length === 0 ? example : `${own}: ${plan_some(names)}`,
		entry: entryOf(survey, {
			kind: codeBuilt.kind,
			language,
			script,
			entries
		})
	};
}
const plan_NAMED = 3;
function plan_some(names) {
	const more = names.length - plan_NAMED;
	return [...names.slice(0, plan_NAMED), ...more > 0 ? [`${more} more`] : []].join(", ");
}
function entryOf({ managers }, { kind, language, script, entries }) {
	const manager = managers.get(language);
	const needsLoader = entries.some((one) => one.needsLoader);
	const loader = needsLoader ? loaderFor(manager) : null;
	const program = manager?.run ?? (language === "python" ? "python3" : "node");
	const run = loader === null ? program : `${program} --import ${loader.module}`;
	const isNeeded = entries.length === 0 ? kind === "capture" : entries.some(needsPackages);
	const install = manager === undefined ? [] : [manager.setup];
	const steps = [...isNeeded ? install : [], ...loader?.install ?? []];
	const later = isNeeded || install.length === 0 || entries.length > 0 ? null : install.join("");
	const setup = steps.length > 0 ? `    setup: ${steps.join(" && ")}\n` : later === null ? "" : `    # setup: ${later} # once the script imports your own code\n`;
	const vars = (0, binding.g)(variablesOf(entries));
	return `  - id: built-by-code\n    ${kind}: ${run} ${script.path}\n${setup}${vars}`;
}
function needsPackages({ needsPackages: needs, callable }) {
	return needs || callable.does === "sends";
}
function loaderFor(manager) {
	if (manager?.hasTsx === true) return {
		module: "tsx",
		install: [manager.setup]
	};
	return {
		module: "./.tsx/node_modules/tsx/dist/loader.mjs",
		install: ["npm install --prefix .tsx --no-save tsx"]
	};
}
function languageOf({ callers, sdks, managers }) {
	const language = callers[0]?.language ?? sdks[0]?.language ?? managers.keys().next().value;
	if (language !== undefined) return language;
	throw (0, errors.Wp)("init --capture found neither Node nor Python here to write a script in: write a prompt with capture: COMMAND into prompt-cache-guard.yml yourself.");
}
function noteOf({ count, file, line }) {
	const often = count === 1 ? "once" : `${count} times`;
	return `the model that the code names most often for chat: ${often}, first in ${file}:${line}`;
}
function recordingEntries({ recordings }) {
	return recordings.map((glob, index) => {
		const id = index === 0 ? "cassettes" : `cassettes-${index + 1}`;
		return `  - id: ${id}\n    file: ${JSON.stringify(glob)}\n    siblings: none\n`;
	});
}
const SHOWN = 500;
function configText(survey, entry) {
	const { served, requests, texts, guessed, paths } = survey;
	const head = `# The prompts whose cached prefix prompt-cache-guard watches.\n`;
	const isNothing = requests.length === 0 && entry === null && survey.recordings.length === 0;
	const advice = texts.length === 0 ? isNothing ? "# No file looks like one yet. Without prompts: here, they are discovered by name and shape.\n" : "" : served.provider === null ? "# No code names a provider or a model, so texts are not bound to a request: they are discovered, and\n# compared as texts. To see what is cached of them, declare them under prompts.\n" : `# Bind each text as your code sends it: its model, its tools (tools: FILE), and cache_control only\n# where your code sets one.\n`;
	const { provider, model } = served;
	const further = [...recordingEntries(survey), ...entry === null ? [] : [entry]];
	const config = (0, binding.o)({
		provider,
		model: model === null ? null : {
			id: model.model,
			note: noteOf(model)
		},
		requests,
		refused: survey.refused,
		texts,
		guessed,
		paths,
		shown: SHOWN,
		further
	});
	return `${head}${advice}${config}`;
}
var check = __webpack_require__(58560);
var terminal = __webpack_require__(78705);
var inventory = __webpack_require__(6569);
var title = __webpack_require__(83597);
;
const checked_SHOWN = 8;
const COMMANDS = 60;
async function checkedLines(repo, env, runs) {
	const refuseCommands = runs ? null : "init runs no commands: `prompt-cache-guard check --worktree` does.";
	try {
		const { report } = await (0, check.z)({
			repo,
			env,
			base: "HEAD",
			worktree: true,
			all: true,
			refuseCommands,
			withoutSetup: true,
			caps: { commandsSeconds: COMMANDS }
		});
		return linesOf(report);
	} catch (error) {
		if (error instanceof errors.U$) return [`check cannot run yet: ${(0, terminal.F)(error.message)}`];
		throw error;
	}
}
function linesOf(report) {
	const isWaiting = ({ status, source }) => status === "error" && (source.kind === "command" || source.kind === "capture");
	const waiting = report.prompts.filter(isWaiting);
	const broken = report.prompts.filter((prompt) => !isWaiting(prompt)).flatMap(({ id, findings }) => findings.filter(({ severity, status }) => severity === "error" && status !== "fixed").map(({ message }) => `  ${(0, terminal.F)(id)}: ${(0, terminal.e)(message)}`));
	const isNothingElse = waiting.length > 0 && report.totals.error === waiting.length;
	const more = broken.length - checked_SHOWN;
	return [
		...isNothingElse ? [] : [`check says: ${(0, title.Pl)(report)}`],
		...(0, inventory.mZ)(report),
		...broken.length > 0 ? ["Broken already:", ...broken.slice(0, checked_SHOWN)] : [],
		...more > 0 ? [`  and ${more} more`] : [],
		...waiting.map(waitingLine)
	];
}
function waitingLine({ id, findings }) {
	const first = findings.find(({ code }) => code === "not-analysed");
	const why = first === undefined ? "" : ` ${(0, terminal.e)(first.message)}`;
	return `${(0, terminal.F)(id)} gave nothing yet, without what its setup installs: prompt-cache-guard check --worktree runs it as a whole.${why}`;
}
var config_paths = __webpack_require__(35442);
var bindable = __webpack_require__(22276);
var guessed_variables_of = __webpack_require__(62693);
var discover = __webpack_require__(72740);
var discover_sdks = __webpack_require__(25154);
var recordings = __webpack_require__(54787);
var render_cache = __webpack_require__(27172);
;
const MANAGERS = [
	["pnpm-lock.yaml", node("pnpm", "npx --yes pnpm install --frozen-lockfile")],
	["yarn.lock", node("yarn", "npx --yes yarn install --frozen-lockfile")],
	["bun.lock", node("bun", "npx --yes bun install --frozen-lockfile")],
	["package-lock.json", node("npm", "npm ci")],
	["package.json", node("npm", "npm install")],
	["uv.lock", python("uv", "pip install uv && uv sync --frozen", "uv run python")],
	["poetry.lock", python("poetry", "pip install poetry && poetry install", "poetry run python")],
	["requirements.txt", python("pip", "pip install -r requirements.txt")],
	["pyproject.toml", python("pip", "pip install .")]
];
async function managersOf(tree) {
	const hasTsx = /"tsx"\s*:/.test(await (0, discover_sdks.t)(tree, "package.json"));
	const found = new Map();
	for (const [file, manager] of MANAGERS) if (tree.entries.has(file) && !found.has(manager.language)) found.set(manager.language, {
		...manager,
		hasTsx
	});
	return found;
}
function node(name, setup) {
	return {
		name,
		language: "node",
		setup,
		run: "node",
		hasTsx: false
	};
}
function python(name, setup, run = "python3") {
	return {
		name,
		language: "python",
		setup,
		run,
		hasTsx: false
	};
}
var render_side = __webpack_require__(15923);
;
var __addDisposableResource = undefined && undefined.__addDisposableResource || function(env, value, async) {
	if (value !== null && value !== void 0) {
		if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
		var dispose, inner;
		if (async) {
			if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
			dispose = value[Symbol.asyncDispose];
		}
		if (dispose === void 0) {
			if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
			dispose = value[Symbol.dispose];
			if (async) inner = dispose;
		}
		if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
		if (inner) dispose = function() {
			try {
				inner.call(this);
			} catch (e) {
				return Promise.reject(e);
			}
		};
		env.stack.push({
			value,
			dispose,
			async
		});
	} else if (async) {
		env.stack.push({ async: true });
	}
	return value;
};
var __disposeResources = undefined && undefined.__disposeResources || (function(SuppressedError) {
	return function(env) {
		function fail(e) {
			env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
			env.hasError = true;
		}
		var r, s = 0;
		function next() {
			while (r = env.stack.pop()) {
				try {
					if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
					if (r.dispose) {
						var result = r.dispose.call(r.value);
						if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) {
							fail(e);
							return next();
						});
					} else s |= 1;
				} catch (e) {
					fail(e);
				}
			}
			if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
			if (env.hasError) throw env.error;
		}
		return next();
	};
})(typeof SuppressedError === "function" ? SuppressedError : function(error, suppressed, message) {
	var e = new Error(message);
	return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
async function refusedAmong(tree, requests, { provider, model }) {
	const env_1 = {
		stack: [],
		error: void 0,
		hasError: false
	};
	try {
		const cache = __addDisposableResource(env_1, new render_cache.J(0), true);
		const prompts = requests.map((path) => ({
			config: {
				id: path,
				provider: null,
				model: null,
				origin: {
					kind: "file",
					paths: [path],
					listed: false
				},
				vars: {},
				cases: {},
				siblings: null,
				traffic: null
			},
			declared: true,
			at: null,
			defaults: {
				...provider === null ? {} : { provider },
				...model === null ? {} : { model: model.model }
			}
		}));
		const rendered = await (0, render_side.a)({
			tree,
			samples: tree,
			prompts,
			cache
		});
		const good = new Set(rendered.flatMap(({ id, outcome }) => outcome === "failed" ? [] : [id]));
		return new Set(requests.filter((path) => !good.has(path)));
	} catch (e_1) {
		env_1.error = e_1;
		env_1.hasError = true;
	} finally {
		const result_1 = __disposeResources(env_1);
		if (result_1) await result_1;
	}
}
;
const NAMES = [
	{
		provider: "bedrock",
		pattern: /["'`]((?:[a-z]{2,6}\.)?(?:anthropic|amazon|meta|mistral)\.[a-z][a-z0-9.:-]{3,80})["'`]/g
	},
	{
		provider: "anthropic",
		pattern: /["'`](?:anthropic\/)?(claude-[a-z0-9.-]{1,60})["'`]/g
	},
	{
		provider: "openai",
		pattern: /["'`](?:openai\/)?((?:gpt-\d|chatgpt-|o[1-9](?=["'`-]))[a-z0-9.-]{0,60})["'`]/g
	},
	{
		provider: "gemini",
		pattern: /["'`](?:gemini\/|google\/|googleai\/|vertexai\/)?(gemini-[a-z0-9.-]{1,60})["'`]/g
	},
	{
		provider: "mistral",
		pattern: /["'`](?:mistral\/)?((?:mistral|codestral|ministral|magistral)-[a-z0-9.-]{1,60})["'`]/g
	}
];
const NO_CHAT = /tts|embed|image|imagen|vision-preview|whisper|transcri|audio|realtime|moderation|live|native|rerank|ocr|instruct(?!ion)|search-preview|deep-research|computer-use|veo/i;
class ModelCounts {
	#found = new Map();
	add(file, text) {
		for (const { provider, pattern } of NAMES) for (const match of text.matchAll(pattern)) {
			const [, model = ""] = match;
			if (NO_CHAT.test(model)) continue;
			const known = this.#found.get(model);
			if (known !== undefined) known.count += 1;
			else {
				const line = text.slice(0, match.index).split("\n").length;
				this.#found.set(model, {
					model,
					provider,
					count: 1,
					file,
					line
				});
			}
		}
	}
	most(provider) {
		let best = null;
		for (const one of this.#found.values()) {
			const isOf = provider === undefined || one.provider === provider;
			if (isOf && one.count > (best?.count ?? 0)) best = one;
		}
		return best;
	}
}
var left_out = __webpack_require__(51603);
;
const CODE = {
	node: /\.[cm]?[jt]sx?$/,
	python: /\.py$/
};
const IMPORTS = [
	{
		language: "node",
		provider: "anthropic",
		kit: "ai",
		pattern: /["']@ai-sdk\/anthropic["']/
	},
	{
		language: "node",
		provider: "openai",
		kit: "ai",
		pattern: /["'](?:@ai-sdk\/openai|ai)["']/
	},
	{
		language: "python",
		provider: "openai",
		kit: "litellm",
		pattern: /^[ \t]*(?:from|import)[ \t]+litellm\b/m
	},
	{
		language: "node",
		provider: "anthropic",
		kit: "own",
		pattern: /["'](?:@anthropic-ai\/[\w-]+|@ai-sdk\/anthropic|@langchain\/anthropic)["']/
	},
	{
		language: "node",
		provider: "openai",
		kit: "own",
		pattern: /(?:from|require\(|import\()\s*["'](?:openai|@ai-sdk\/openai|@langchain\/openai)["']/
	},
	{
		language: "python",
		provider: "anthropic",
		kit: "own",
		pattern: /^[ \t]*(?:from|import)[ \t]+(?:anthropic|langchain_anthropic)\b/m
	},
	{
		language: "python",
		provider: "openai",
		kit: "own",
		pattern: /^[ \t]*(?:from|import)[ \t]+(?:openai|langchain_openai)\b/m
	}
];
const FILES = 3e3;
const LENGTH = 512 * 1024;
async function surveyCode(tree) {
	const paths = [...tree.entries].flatMap(([path, { kind }]) => kind === "file" && sources_languageOf(path) !== null && !(0, left_out.WY)(path) && !(0, left_out.dK)(path) ? [path] : []);
	const callers = [];
	const models = new ModelCounts();
	for (const path of paths.slice(0, FILES)) {
		const text = await (0, discover_sdks.t)(tree, path);
		if (text.length > LENGTH) continue;
		models.add(path, text);
		const found = IMPORTS.find(({ language, pattern }) => language === sources_languageOf(path) && pattern.test(text));
		if (found === undefined) continue;
		const { language, provider, kit } = found;
		callers.push({
			path,
			language,
			provider,
			kit,
			exported: exportedBy(language, text)
		});
	}
	return {
		callers: callers.toSorted((a, b) => a.path < b.path ? -1 : 1),
		models
	};
}
function exportedBy(language, text) {
	const pattern = language === "python" ? /^(?:async )?def ((?!_|main\b)\w+)\(/m : /^export (?:default )?(?:async )?function (\w+)|^export const (\w+) = (?:async )?\(/m;
	const match = pattern.exec(text);
	return match?.[1] ?? match?.[2] ?? null;
}
function sources_languageOf(path) {
	if (CODE.node.test(path)) return "node";
	return CODE.python.test(path) ? "python" : null;
}
var limits = __webpack_require__(55816);
var languages = __webpack_require__(27140);
var code_read = __webpack_require__(2719);
var resolve = __webpack_require__(65429);
var sdks = __webpack_require__(36760);
var places = __webpack_require__(74093);
;
async function callablesIn(path, text) {
	const language = (0, languages.e)(path);
	const read = language === null ? null : await (0, code_read.readSource)(path, text);
	const module = language === null ? null : await (0, languages.Y)(language, path, text);
	if (read === null || module === null) return null;
	const named = new Map(read.prompts.filter((one) => one.isReadable).map(({ name, role }) => [name, role]));
	return {
		callables: reachable(module).flatMap((one) => {
			const does = workOf(one, module, named);
			if (does === null) return [];
			const { name, scope, isDefaultExport } = one;
			return [{
				name,
				does,
				isDefaultExport,
				isInFront: named.get(name) === "system",
				isAsync: /^async\b/.test(module.text.slice(scope.from, scope.to)),
				params: scope.params.filter(({ optional, name: own }) => !optional && !SELF.test(own)),
				line: module.text.slice(0, scope.from).split("\n").length
			}];
		}),
		prompts: read.prompts.filter((one) => one.isReadable).length,
		imports: module.modules
	};
}
const SELF = /^(?:self|cls|this)$/;
function reachable(module) {
	const { root, language, text } = module;
	const found = [];
	for (const scope of module.scopes) {
		if (scope.kind !== "function" || scope.name === null) continue;
		const isStatic = scope.parent?.kind === "class" && scope.parent.parent === root && scope.decorators.some((one) => /^(?:static|class)method$/.test((0, places.Vb)(one)));
		if (scope.parent !== root && !isStatic) continue;
		const name = isStatic ? `${scope.parent?.name ?? ""}.${scope.name}` : scope.name;
		found.push({
			name,
			scope,
			isDefaultExport: false
		});
	}
	for (const [name, [only]] of root.bindings) if (only?.value.kind === "function") found.push({
		name,
		scope: only.value.scope,
		isDefaultExport: false
	});
	if (language === "python") return found.filter(({ name }) => !/(?:^|\.)_/.test(name));
	return found.flatMap((one) => {
		const exported = exportOf(one.name, text);
		return exported === null ? [] : [{
			...one,
			isDefaultExport: exported === "default"
		}];
	});
}
function exportOf(name, text) {
	const own = name.replaceAll("$", String.raw`\$`);
	if (new RegExp(String.raw`^export default (?:async )?(?:function\*? )?${own}\b`, "m").test(text)) return "default";
	const isNamed = new RegExp(String.raw`^export (?:async )?(?:function\*?|const|let|var) ${own}\b|^exports\.${own}\s*=`, "m").test(text) || [...text.matchAll(/(?:^export|^module\.exports\s*=)\s*\{([^}]*)\}/gm)].some(([, names = ""]) => names.split(",").some((part) => part.trim() === name));
	return isNamed ? "named" : null;
}
function workOf({ name, scope }, module, named) {
	if (returnsRequest(scope)) return "request";
	if (named.has(name)) return "text";
	return sends(scope, module) ? "sends" : null;
}
const BODY = new Set([
	"messages",
	"input",
	"contents"
]);
function returnsRequest(scope) {
	return scope.returns.some((expr) => {
		const object = objectBehind(expr, scope);
		const keys = new Set(object?.entries.map(({ key }) => key));
		return keys.has("model") && [...BODY].some((key) => keys.has(key));
	});
}
function objectBehind(expr, scope) {
	if (expr.kind === "object") return expr;
	if (expr.kind !== "name") return null;
	const [only] = (0, resolve.Pr)(expr.name, (0, resolve.B_)(scope))?.bindings ?? [];
	return only?.value.kind === "object" ? only.value : null;
}
const SENDING = /(?:^|\.)(?:(?:messages|completions|responses)\.(?:create|stream|parse)|generate_?[cC]ontent\w*|a?completion|generateText|streamText|generateObject|streamObject|converse)$/;
function sends(scope, module) {
	if (!module.modules.some(sdks.Z)) return false;
	return module.nodes.some(({ expr, scope: at }) => expr.kind === "call" && isInside(at, scope) && SENDING.test(chainOf(expr.callee)));
}
function isInside(at, scope) {
	for (let one = at; one !== null; one = one.parent) if (one === scope) return true;
	return false;
}
function chainOf(expr) {
	if (expr.kind === "name") return expr.name;
	if (expr.kind === "member") return `${chainOf(expr.object)}.${expr.name}`;
	return expr.kind === "call" ? chainOf(expr.callee) : "";
}
var sources_of = __webpack_require__(58809);
;
async function reach(tree, file) {
	return file.endsWith(".py") ? await reachPython(tree, file) : await reachNode(tree, file);
}
const IDENTIFIER = /^[A-Za-z_]\w*$/;
async function reachPython(tree, file) {
	const parts = file.replace(/(?:\/__init__)?\.py$/, "").split("/");
	const folder = pythonRoot(tree, file);
	const names = folder === "" ? parts : parts.slice(folder.split("/").length);
	if (names.length === 0 || !names.every((name) => IDENTIFIER.test(name))) return null;
	const needsPackages = await leavesRepository(tree, file, (text, at) => pythonTarget(tree, folder, at, text));
	return {
		module: names.join("."),
		folder,
		needsPackages,
		needsLoader: false
	};
}
function pythonRoot(tree, file) {
	let folder = external_node_path_.posix.dirname(file);
	if (folder === ".") return "";
	if (tree.entries.has(`${folder}/__init__.py`)) {
		while (folder !== "." && tree.entries.has(`${folder}/__init__.py`)) folder = external_node_path_.posix.dirname(folder);
		return folder === "." ? "" : folder;
	}
	return file.startsWith("src/") ? "src" : "";
}
const STANDARD = new Set("abc argparse array ast asyncio base64 bisect calendar collections contextlib copy csv dataclasses datetime decimal difflib enum functools getpass glob hashlib heapq html importlib inspect io itertools json locale logging math mimetypes numbers operator os pathlib pickle platform pprint queue random re secrets shlex shutil socket sqlite3 statistics string subprocess sys tempfile textwrap threading time traceback types typing unicodedata urllib uuid warnings weakref zlib __future__ zoneinfo".split(" "));
function pythonTarget(tree, folder, at, module) {
	const [, dots = "", rest = ""] = /^(\.*)(.*)$/.exec(module) ?? [];
	let from = folder;
	if (dots !== "") {
		from = external_node_path_.posix.dirname(at);
		for (let up = 1; up < dots.length; up += 1) from = external_node_path_.posix.dirname(from);
	}
	const target = external_node_path_.posix.join(from, ...rest.split("."));
	const found = [`${target}.py`, `${target}/__init__.py`].find((one) => tree.entries.has(one));
	if (found !== undefined) return found;
	if (dots !== "") return null;
	const [top = ""] = rest.split(".");
	const isFolder = [...tree.entries.keys()].some((one) => one.startsWith(`${external_node_path_.posix.join(from, top)}/`));
	return STANDARD.has(top) || isFolder ? null : undefined;
}
async function reachNode(tree, file) {
	if (/\.[jt]sx$/.test(file)) return null;
	let needsLoader = /\.[cm]?ts$/.test(file);
	const needsPackages = await leavesRepository(tree, file, (text, at) => {
		if (/^node:|^(?:fs|path|os|url|util|crypto|assert|buffer|events|stream)(?:\/|$)/.test(text)) return null;
		if (!text.startsWith(".")) {
			if (/^[@~#]\//.test(text)) needsLoader = true;
			return /^[@~#]\//.test(text) ? null : undefined;
		}
		const target = external_node_path_.posix.join(external_node_path_.posix.dirname(at), text);
		if (tree.entries.has(target)) return target;
		needsLoader = true;
		const stem = target.replace(/\.[cm]?jsx?$/, "");
		return [
			".ts",
			".tsx",
			".mts",
			".js",
			".mjs",
			"/index.ts",
			"/index.js"
		].map((ending) => stem + ending).find((one) => tree.entries.has(one)) ?? null;
	});
	return {
		module: file,
		folder: "",
		needsPackages,
		needsLoader
	};
}
const FOLLOWED = 60;
async function leavesRepository(tree, file, targetOf) {
	const seen = new Set([file]);
	let leaves = false;
	for (const at of seen) {
		if (seen.size > FOLLOWED) return true;
		const language = (0, languages.e)(at);
		const text = await (0, discover_sdks.t)(tree, at);
		const module = language === null ? null : await (0, languages.Y)(language, at, text);
		for (const name of module?.modules ?? []) {
			const target = targetOf(name, at);
			if (target === undefined) leaves = true;
			else if (target !== null) seen.add(target);
		}
	}
	return leaves;
}
;
function samplesOf(params, language, source) {
	const samples = params.map((param) => {
		const value = language === "python" ? pythonSample(param) : nodeSample(param, source);
		return value === null ? null : {
			name: param.name,
			value
		};
	});
	return samples.every((one) => one !== null) ? samples : null;
}
const COUNT = /^(?:n|num|k|max|min|top|limit)(?:_|$)|count$|(?:_|^)(?:size|length|number|year)$/i;
const TRUTH = /^(?:is|has|use|with|should|enable|include|allow)(?:_|[A-Z])/;
const SEVERAL = /(?:[^s]s|list)$/i;
function typeByName(name) {
	if (COUNT.test(name)) return "number";
	if (TRUTH.test(name)) return "boolean";
	if (SEVERAL.test(name) && !/(?:status|class|address|instructions|rules|context)$/i.test(name)) return "list";
	return "text";
}
const OBJECT = /(?:^|_)(?:client|session|db|database|conn|connection|cursor|logger|callback|func|fn|handler|agent|llm|config|settings|response|ctx|state|store|memory|app|stream|loop|cls|args|kwargs|params|options|opts|props|obj|event|node)$/i;
function sampleByName(name, yes) {
	if (OBJECT.test(name) || /(?:Client|Session|Config|Callback|Handler|Options|Params)$/.test(name)) return null;
	const type = typeByName(name);
	const text = {
		kind: "text",
		name
	};
	if (type === "text") return text;
	if (type === "list") return {
		kind: "list",
		item: text
	};
	return fixed(type === "number" ? "3" : yes);
}
function fixed(code) {
	return {
		kind: "fixed",
		code
	};
}
function pythonSample({ name, type }) {
	const written = withoutNone(type);
	if (written === null || /^(?:Any|typing\.Any|object)$/.test(written)) return sampleByName(name, "True");
	const [, outer = "", inner] = /^([\w.]+)(?:\[(.*)\])?$/s.exec(written) ?? [];
	const plain = (outer.split(".").at(-1) ?? "").toLowerCase();
	if (plain === "str") return {
		kind: "text",
		name
	};
	if (plain === "int") return fixed("3");
	if (plain === "float") return fixed("0.5");
	if (plain === "bool") return fixed("True");
	if (plain === "date") return fixed("datetime.date(2026, 1, 2)");
	if (plain === "datetime") return {
		kind: "moment",
		name
	};
	if (plain === "literal") {
		const [, first] = /^\s*(["'][^"']*["']|\d+|True|False)/.exec(inner ?? "") ?? [];
		return first === undefined ? null : fixed(first);
	}
	if (/^(?:list|sequence|iterable|collection)$/.test(plain)) {
		const item = pythonSample({
			name,
			type: inner ?? "str"
		});
		return item === null ? null : {
			kind: "list",
			item
		};
	}
	return /^(?:dict|mapping)$/.test(plain) ? {
		kind: "object",
		members: []
	} : null;
}
function withoutNone(type) {
	if (type === null) return null;
	const plain = type.trim().replaceAll(/^["']|["']$/g, "");
	const [, optional] = /^(?:typing\.)?Optional\[(.*)\]$/s.exec(plain) ?? [];
	const options = (optional ?? plain).split("|").map((part) => part.trim());
	return options.find((part) => part !== "None") ?? "";
}
function nodeSample({ name, type }, source) {
	if (!name.startsWith("{")) return typedSample(name, type, source, 0);
	return type === null ? untypedObject(name) : objectSample(type, source, 0);
}
const DEPTH = 3;
function typedSample(name, type, source, depth) {
	if (depth > DEPTH) return null;
	const options = (type ?? "").split(/\|(?![^{(<]*[})>])/).map((part) => part.trim());
	const written = options.find((part) => !/^(?:undefined|null|)$/.test(part)) ?? "";
	if (/^(?:any|unknown|)$/.test(written)) return sampleByName(name, "true");
	if (written === "string") return {
		kind: "text",
		name
	};
	if (written === "number") return fixed("3");
	if (written === "boolean") return fixed("true");
	if (/^["'][^"']*["']$|^\d+$/.test(written)) return fixed(written);
	if (written === "Date") return {
		kind: "moment",
		name
	};
	const [, item] = /^(?:readonly\s+)?(.*)\[\]$/s.exec(written) ?? [];
	const [, inside] = /^(?:Readonly)?Array<(.*)>$/s.exec(written) ?? [];
	const of = item ?? inside;
	if (of !== undefined) {
		const one = typedSample(name, of.replaceAll(/^\(|\)$/g, ""), source, depth + 1);
		return one === null ? null : {
			kind: "list",
			item: one
		};
	}
	if (written.startsWith("Record<")) return {
		kind: "object",
		members: []
	};
	return objectSample(written, source, depth + 1);
}
function objectSample(type, source, depth) {
	const body = bodyOf(type.trim(), source);
	if (body === null) return null;
	const members = [];
	for (const [, name = "", optional, own = ""] of body.matchAll(/(?:readonly\s+)?([\w$]+)(\?)?\s*:\s*((?:[^;,\n{}]|\{[^{}]*\})+)/g)) {
		if (optional !== undefined) continue;
		const value = typedSample(name, own.trim(), source, depth);
		if (value === null) return null;
		members.push({
			name,
			value
		});
	}
	return {
		kind: "object",
		members
	};
}
function bodyOf(type, source) {
	const [, inline] = /^\{([^]*)\}$/.exec(type) ?? [];
	if (inline !== undefined) return inline;
	if (!/^[A-Za-z_$][\w$]*$/.test(type)) return null;
	const pattern = new RegExp(String.raw`(?:interface\s+${type.replaceAll("$", String.raw`\$`)}\s*|type\s+${type.replaceAll("$", String.raw`\$`)}\s*=\s*)\{((?:[^{}]|\{[^{}]*\})*)\}`);
	return pattern.exec(source)?.[1]?.replaceAll(/\/\*[^]*?\*\/|\/\/.*/g, "") ?? null;
}
function untypedObject(pattern) {
	const parts = pattern.slice(1, -1).split(",");
	const wanted = parts.map((part) => part.trim()).filter((part) => part !== "" && !part.includes("=") && !part.startsWith("..."));
	const members = wanted.map((part) => {
		const [name] = /^[\w$]+/.exec(part) ?? [];
		const value = name === undefined ? null : sampleByName(name, "true");
		return name === undefined || value === null ? null : {
			name,
			value
		};
	});
	return members.every((one) => one !== null) ? {
		kind: "object",
		members
	} : null;
}
;
const BUILDERS = 12;
const SENDERS = 5;
const entries_FILES = 3e3;
const entries_SHOWN = /(?:^|\/)(?:examples?|samples?|demos?|cookbooks?|evals?|evaluations?|benchmarks?|playgrounds?|scripts?|notebooks?|tutorials?)\//i;
const HANDLER = /^(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS|handler|middleware|loader|action)$/;
async function entriesIn(tree) {
	const isSource = (0, sources_of.EK)({});
	const found = [];
	let prompts = 0;
	const files = [...tree.entries.keys()].filter((file) => isSource(file) && !entries_SHOWN.test(file));
	for (const file of files.toSorted().slice(0, entries_FILES)) {
		const text = await (0, sources_of.rI)(tree, file, limits.b.sourceBytes);
		if (text === null || !(0, sources_of.uF)(file, text) && !/messages|contents/.test(text)) continue;
		const source = await callablesIn(file, text);
		if (source === null) continue;
		prompts += source.prompts;
		const language = file.endsWith(".py") ? "python" : "node";
		const ready = source.callables.flatMap((callable) => {
			if (HANDLER.test(callable.name)) return [];
			const args = samplesOf(callable.params, language, text);
			return args === null ? [] : [{
				callable,
				args
			}];
		});
		const reached = ready.length === 0 ? null : await reach(tree, file);
		if (reached !== null) found.push(...ready.map((one) => ({
			...one,
			...reached,
			path: file,
			language
		})));
	}
	const builders = found.filter(({ callable }) => callable.does !== "sends");
	const most = mostly(builders);
	const own = builders.filter(({ language }) => language === most);
	const free = own.filter(({ needsPackages }) => !needsPackages);
	const taken = free.length > 0 ? free : own;
	return {
		builders: taken.toSorted((a, b) => rank(a) - rank(b)).slice(0, BUILDERS),
		senders: found.filter(({ callable }) => callable.does === "sends").slice(0, SENDERS),
		prompts
	};
}
function rank({ callable }) {
	if (callable.does === "request") return 0;
	return callable.isInFront ? 1 : 2;
}
function mostly(entries) {
	const python = entries.filter(({ language }) => language === "python").length;
	return python * 2 >= entries.length ? "python" : "node";
}
;
const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/;
async function survey(tree) {
	const [{ files }, sdks, code, entries] = await Promise.all([
		(0, discover.$)({
			base: tree,
			head: tree,
			discover: {},
			cache: new render_cache.J()
		}),
		(0, discover_sdks.J)(tree),
		surveyCode(tree),
		entriesIn(tree)
	]);
	const named = code.models.most();
	const served = named?.provider ?? mostCalled(code.callers) ?? sdks[0]?.provider ?? null;
	const called = mostCalled(code.callers) ?? served;
	const provider = called !== null && isTarget(called) ? called : "anthropic";
	const { requests, texts } = await (0, bindable._)(tree, files);
	const paths = [...tree.entries.keys()];
	return {
		files: tree.entries.size,
		requests,
		refused: await refusedAmong(tree, requests, {
			provider: served,
			model: named
		}),
		texts,
		guessed: await (0, guessed_variables_of.X)(tree, texts),
		hosts: files.flatMap(({ path, host }) => host === undefined ? [] : [path]),
		recordings: (0, recordings.y)(paths),
		paths,
		sdks,
		callers: code.callers,
		entries,
		managers: await managersOf(tree),
		provider,
		model: code.models.most(provider)?.model ?? EXAMPLES[provider],
		served: {
			provider: served,
			model: named
		},
		config: config_paths.iE.find((path) => tree.entries.has(path)) ?? null,
		workflow: await workflowWithGuard(tree)
	};
}
async function workflowWithGuard(tree) {
	for (const path of tree.entries.keys()) {
		if (!WORKFLOW.test(path)) continue;
		if (/uses:\s*\S*prompt-cache-guard@/.test(await (0, discover_sdks.t)(tree, path))) return path;
	}
	return null;
}
const EXAMPLES = {
	anthropic: "claude-sonnet-5",
	openai: "gpt-5.6"
};
function isTarget(provider) {
	return provider === "anthropic" || provider === "openai";
}
function mostCalled(callers) {
	if (callers.length === 0) return null;
	const openai = callers.filter(({ provider }) => provider === "openai").length;
	return openai * 2 > callers.length ? "openai" : "anthropic";
}
var external_node_fs_ = __webpack_require__(73024);
var promises_ = __webpack_require__(51455);
;
async function writeNew(root, files) {
	const done = [];
	const made = [];
	try {
		for (const file of files) {
			const target = external_node_path_.join(root, ...file.path.split("/"));
			const isNew = await writeOne(root, target, file, made);
			if (isNew) made.push(target);
			done.push({
				...file,
				outcome: isNew ? "written" : "kept"
			});
		}
	} catch (error) {
		for (const one of made) await (0, promises_.rm)(one, {
			recursive: true,
			force: true
		});
		throw error;
	}
	return done;
}
async function writeOne(root, target, file, made) {
	try {
		if (await leadsOut(root, external_node_path_.dirname(target))) throw (0, errors.Wp)(`${external_node_path_.posix.dirname(file.path)} leads out of the repository by a link: make it a folder, then run init again.`);
		const folder = await (0, promises_.mkdir)(external_node_path_.dirname(target), { recursive: true });
		if (folder !== undefined) made.push(folder);
		create(target, file.text);
		return true;
	} catch (error) {
		const code = error instanceof Error && "code" in error ? error.code : undefined;
		if (code === "EEXIST" && !isFolderInTheWay(error)) return false;
		if (code === undefined) throw error;
		throw (0, errors.Wp)(`${file.path} cannot be written (${(0, errors.bD)(error)}): make its folder writable, or print the files with init --dry-run.`, error);
	}
}
function create(target, text) {
	const descriptor = (0, external_node_fs_.openSync)(target, "wx");
	try {
		(0, external_node_fs_.writeFileSync)(descriptor, text);
	} catch (error) {
		(0, external_node_fs_.unlinkSync)(target);
		throw error;
	} finally {
		(0, external_node_fs_.closeSync)(descriptor);
	}
}
async function leadsOut(root, folder) {
	const real = await (0, promises_.realpath)(folder).catch(() => null);
	if (real === null) return folder !== root && await leadsOut(root, external_node_path_.dirname(folder));
	const inside = external_node_path_.relative(await (0, promises_.realpath)(root), real);
	return inside.startsWith("..") || external_node_path_.isAbsolute(inside);
}
function isFolderInTheWay(error) {
	return error instanceof Error && "syscall" in error && error.syscall === "mkdir";
}
var cli_arguments = __webpack_require__(66279);
var help = __webpack_require__(2420);
var cli_host = __webpack_require__(87713);
var suggest = __webpack_require__(98249);
;
var init_addDisposableResource = undefined && undefined.__addDisposableResource || function(env, value, async) {
	if (value !== null && value !== void 0) {
		if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
		var dispose, inner;
		if (async) {
			if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
			dispose = value[Symbol.asyncDispose];
		}
		if (dispose === void 0) {
			if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
			dispose = value[Symbol.dispose];
			if (async) inner = dispose;
		}
		if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
		if (inner) dispose = function() {
			try {
				inner.call(this);
			} catch (e) {
				return Promise.reject(e);
			}
		};
		env.stack.push({
			value,
			dispose,
			async
		});
	} else if (async) {
		env.stack.push({ async: true });
	}
	return value;
};
var init_disposeResources = undefined && undefined.__disposeResources || (function(SuppressedError) {
	return function(env) {
		function fail(e) {
			env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
			env.hasError = true;
		}
		var r, s = 0;
		function next() {
			while (r = env.stack.pop()) {
				try {
					if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
					if (r.dispose) {
						var result = r.dispose.call(r.value);
						if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) {
							fail(e);
							return next();
						});
					} else s |= 1;
				} catch (e) {
					fail(e);
				}
			}
			if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
			if (env.hasError) throw env.error;
		}
		return next();
	};
})(typeof SuppressedError === "function" ? SuppressedError : function(error, suppressed, message) {
	var e = new Error(message);
	return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
const OPTIONS = {
	repo: {
		type: "string",
		value: "DIR"
	},
	render: {
		type: "string",
		value: "python|node"
	},
	capture: { type: "boolean" },
	"dry-run": { type: "boolean" },
	...help.DT
};
const init = {
	usage: "[options]",
	help: `Looks at the files of the repository (prompts, SDKs, code that calls a provider, package
managers), and writes prompt-cache-guard.yml and .github/workflows/prompt-cache.yml for
them. What exists already is never changed: init says so and leaves it. Where code calls
a provider and no file holds a prompt, it writes a script for --capture. At the end it
shows what check says of the result.

Where code builds the requests:
  --render LANGUAGE  also write a script, in python or node, that prints them
  --capture          also write a script that sends them, to a recorder on this machine

Options:
  --repo DIR  the repository (default: the current folder)
  --dry-run   print the files instead of writing them

Examples:
  prompt-cache-guard init
  prompt-cache-guard init --render python --dry-run
`,
	async run(args, host) {
		const env_1 = {
			stack: [],
			error: void 0,
			hasError: false
		};
		try {
			const { text, flag, positionals } = (0, cli_arguments.W)("init", OPTIONS, args);
			const [stray] = positionals;
			if (stray !== undefined) throw (0, errors.Wp)(`init takes no ${(0, suggest.T)(stray)}. For another folder write --repo DIR.`);
			const codeBuilt = codeBuiltBy(text("render"), flag("capture"));
			const repo = external_node_path_.resolve(host.cwd, text("repo") ?? ".");
			const repository = init_addDisposableResource(env_1, await (0, git_repository.h)(repo, { env: host.env }), true);
			const found = await survey(await repository.workTree());
			const plan = planOf(found, codeBuilt ?? wayFor(found));
			if (flag("dry-run")) {
				await (0, cli_host.y)(host, preview(plan).split("\n").map(terminal.F).join("\n"));
				return 0;
			}
			const words = account(found, plan, await writeNew(repository.root, plan.files));
			await (0, cli_host.y)(host, words.split("\n").map(terminal.F).join("\n"));
			const runs = plan.files.some(({ path: own }) => own.startsWith("scripts/"));
			const checked = await checkedLines(repository.root, host.env, runs);
			await (0, cli_host.y)(host, `\n${checked.join("\n")}\n`);
			return 0;
		} catch (e_1) {
			env_1.error = e_1;
			env_1.hasError = true;
		} finally {
			const result_1 = init_disposeResources(env_1);
			if (result_1) await result_1;
		}
	}
};
function codeBuiltBy(render, capture) {
	if (render === undefined) return capture ? { kind: "capture" } : null;
	if (capture) throw (0, errors.Wp)("--render and --capture both write a script for the same requests. Leave one of them out.");
	if (render === "python" || render === "node") return {
		kind: "render",
		language: render
	};
	throw (0, errors.Wp)(`--render was given ${(0, suggest.T)(render)}, but a script is written in python or node: --render python. For another language write a prompt with render: COMMAND into prompt-cache-guard.yml.`);
}
})
};
