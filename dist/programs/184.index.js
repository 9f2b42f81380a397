export const id = 184;
export const ids = [184];
export const modules = {
	66279: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { W: () => parseArguments });
		var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
		var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12027);
		var _later_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19481);
		var _suggest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98249);
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
			if (spec.later === true) throw (0, _later_js__WEBPACK_IMPORTED_MODULE_1__.y)(token.rawName);
			const { rawName, value } = token;
			if (spec.type === "boolean") {
				if (value === undefined) return true;
				throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.Wp)(`${rawName} takes no value: write ${rawName} alone.`);
			}
			const usage = `${rawName} ${spec.value ?? "VALUE"}`;
			if (value === undefined) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.Wp)(`${rawName} needs a value: ${usage}.`);
			if (value === "") {
				throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.Wp)(`${rawName} was given an empty value (an unset variable?): ${usage}.`);
			}
			if (value.startsWith("-") && value !== "-" && token.inlineValue !== true) {
				throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.Wp)(`${rawName} needs a value, but ${(0, _suggest_js__WEBPACK_IMPORTED_MODULE_3__.T)(value)} follows: ${usage}, or ${rawName}=${value} if that is the value.`);
			}
			return value;
		}
		function unknownOption(command, specs, rawName) {
			const known = Object.keys(specs).map((name) => `--${name}`);
			return (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.Wp)(`Unknown option ${(0, _suggest_js__WEBPACK_IMPORTED_MODULE_3__.T)(rawName)}.${(0, _suggest_js__WEBPACK_IMPORTED_MODULE_3__.a)(rawName, known)} \`prompt-cache-guard ${command} --help\` lists the options of ${command}.`);
		}
		function parserOptions(specs) {
			return Object.fromEntries(Object.entries(specs).map(([name, { type, short }]) => [name, short === undefined ? { type } : {
				type,
				short
			}]));
		}
	}),
	92184: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { init: () => init });
		var external_node_path_ = __webpack_require__(76760);
		var errors = __webpack_require__(12027);
		var git_repository = __webpack_require__(27773);
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
		function findings(survey) {
			const sdks = survey.sdks.map(({ name }) => name);
			const managers = [...survey.managers.values()].map(({ name, language }) => `${name} (${language})`);
			const rows = [
				["texts of prompts", survey.texts],
				["request bodies", survey.requests],
				["SDKs", [...new Set(sdks)]],
				["code that calls a provider", survey.callers.map(({ path }) => path)],
				["package managers", managers]
			];
			return section(`Looked at ${survey.files} files and found:`, rows.map(([name, items]) => [name, items.length === 0 ? "none" : some(items)]));
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
		;
		function renderScript(input) {
			return input.language === "python" ? {
				path: "scripts/print_prompts.py",
				text: pythonRender(input)
			} : {
				path: "scripts/print-prompts.mjs",
				text: nodeRender(input)
			};
		}
		function captureScript(input) {
			return input.language === "python" ? {
				path: "scripts/send_prompts.py",
				text: pythonCapture(input)
			} : {
				path: "scripts/send-prompts.mjs",
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
    yield "default", ${pythonBody(input, "    ")}


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
  default: ${nodeBody(input, "  ")},
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
			const call = isLite ? `litellm.completion(\n    model=${JSON.stringify(input.model)},\n    api_key="none",\n    messages=[\n        {"role": "system", "content": SYSTEM},\n        {"role": "user", "content": "How does it work?"},\n    ],\n)` : `client = ${client}(api_key="none")\nclient.${provider === "anthropic" ? "messages" : "responses"}.create(**${pythonBody(input, "")})`;
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
			const call = isAi ? `const provider = ${maker}({ apiKey: 'none', baseURL: ${url} });\nawait generateText({\n  model: provider(${JSON.stringify(input.model)}),\n  system: SYSTEM,\n  prompt: 'How does it work?',\n});` : `const client = new ${anthropic ? "Anthropic" : "OpenAI"}({ apiKey: 'none' });\nawait client.${anthropic ? "messages" : "responses"}.create(${nodeBody(input, "")});`;
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
		function pythonBody(input, indent) {
			const members = bodyMembers(input, "\"").map(([key, value]) => `"${key}": ${value}`);
			return braces(members, indent, "    ");
		}
		function nodeBody(input, indent) {
			const members = bodyMembers(input, "").map(([key, value]) => `${key}: ${value}`);
			return braces(members, indent, "  ");
		}
		function bodyMembers({ provider, model }, quote) {
			const key = (name) => `${quote}${name}${quote}`;
			const user = `[{ ${key("role")}: "user", ${key("content")}: "How does it work?" }]`;
			const name = JSON.stringify(model);
			if (provider === "openai") return [
				["model", name],
				["instructions", "SYSTEM"],
				["input", user]
			];
			const marker = `${key("cache_control")}: { ${key("type")}: "ephemeral" }`;
			return [
				["model", name],
				["max_tokens", "1024"],
				["system", `[{ ${key("type")}: "text", ${key("text")}: SYSTEM, ${marker} }]`],
				["messages", user]
			];
		}
		function braces(members, indent, step) {
			return `{\n${members.map((member) => `${indent}${step}${member},\n`).join("")}${indent}}`;
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
		function wayFor({ config, requests, texts, recordings, callers }) {
			const hasFiles = requests.length + texts.length + recordings.length > 0;
			return config !== null || hasFiles || callers.length === 0 ? null : { kind: "capture" };
		}
		function commandOf(survey, codeBuilt) {
			const language = codeBuilt.kind === "render" ? codeBuilt.language : languageOf(survey);
			const { provider, model, texts } = survey;
			const caller = survey.callers.find((one) => one.language === language) ?? null;
			const text = texts.find((one) => !one.includes("#")) ?? null;
			const input = {
				language,
				provider,
				model,
				text,
				caller
			};
			const manager = survey.managers.get(language);
			const run = manager?.run ?? (language === "python" ? "python3" : "node");
			if (codeBuilt.kind === "render") {
				const script = renderScript(input);
				const why = "prints the requests: call your own code in it";
				return {
					language,
					script,
					why,
					entry: entryOf("render", `${run} ${script.path}`, manager, "# ")
				};
			}
			const script = captureScript(input);
			const why = "sends the requests to a recorder on this machine: call your own code in it";
			return {
				language,
				script,
				why,
				entry: entryOf("capture", `${run} ${script.path}`, manager, "")
			};
		}
		function entryOf(kind, command, manager, off) {
			const when = off === "" ? "" : " # once the script imports your own code";
			const setup = manager === undefined ? "" : `    ${off}setup: ${manager.setup}${when}\n`;
			return `  - id: built-by-code\n    ${kind}: ${command}\n${setup}`;
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
				texts,
				guessed,
				paths,
				shown: SHOWN,
				further
			});
			return `${head}${advice}${config}`;
		}
		var check = __webpack_require__(61);
		var terminal = __webpack_require__(78705);
		var inventory = __webpack_require__(6569);
		var title = __webpack_require__(83597);
		;
		const checked_SHOWN = 8;
		async function checkedLines(repo, env) {
			const refuseCommands = "init runs no commands: `prompt-cache-guard check --worktree` does.";
			try {
				const options = {
					repo,
					env,
					base: "HEAD",
					worktree: true,
					all: true,
					refuseCommands
				};
				const { report } = await (0, check.z)(options);
				return linesOf(report, refuseCommands);
			} catch (error) {
				if (error instanceof errors.U$) return [`check cannot run yet: ${(0, terminal.F)(error.message)}`];
				throw error;
			}
		}
		function linesOf(report, refusal) {
			const broken = report.prompts.flatMap(({ id, findings }) => findings.filter(({ severity, status }) => severity === "error" && status !== "fixed").filter(({ message }) => !message.includes(refusal)).map(({ message }) => `  ${(0, terminal.F)(id)}: ${(0, terminal.e)(message)}`));
			const waiting = report.prompts.filter(({ findings }) => findings.some(({ message }) => message.includes(refusal)));
			const isWaiting = waiting.length > 0 && report.totals.error === waiting.length;
			const more = broken.length - checked_SHOWN;
			return [
				isWaiting ? `check --worktree runs ${waiting.map(({ id }) => (0, terminal.F)(id)).join(", ")}, whose command was not run here.` : `check says: ${(0, title.Pl)(report)}`,
				...(0, inventory.mZ)(report),
				...broken.length > 0 ? ["Broken already:", ...broken.slice(0, checked_SHOWN)] : [],
				...more > 0 ? [`  and ${more} more`] : []
			];
		}
		var config_paths = __webpack_require__(35442);
		var bindable = __webpack_require__(22276);
		var guessed_variables_of = __webpack_require__(40451);
		var discover = __webpack_require__(72740);
		var discover_sdks = __webpack_require__(25154);
		var cache = __webpack_require__(27172);
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
		function managersOf(tree) {
			const found = new Map();
			for (const [file, manager] of MANAGERS) if (tree.entries.has(file) && !found.has(manager.language)) found.set(manager.language, manager);
			return found;
		}
		function node(name, setup) {
			return {
				name,
				language: "node",
				setup,
				run: "node"
			};
		}
		function python(name, setup, run = "python3") {
			return {
				name,
				language: "python",
				setup,
				run
			};
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
		;
		const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/;
		async function survey(tree) {
			const [{ files }, sdks, code] = await Promise.all([
				(0, discover.$)({
					base: tree,
					head: tree,
					discover: {},
					cache: new cache.J()
				}),
				(0, discover_sdks.J)(tree),
				surveyCode(tree)
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
				texts,
				guessed: await (0, guessed_variables_of.X)(tree, texts),
				hosts: files.flatMap(({ path, host }) => host === undefined ? [] : [path]),
				recordings: recordingsIn(paths),
				paths,
				sdks,
				callers: code.callers,
				managers: managersOf(tree),
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
		function recordingsIn(paths) {
			const counts = new Map();
			for (const path of paths) {
				const [, folder, ending] = /^((?:.*\/)?cassettes)\/.*\.(ya?ml|json)$/i.exec(path) ?? [];
				if (folder === undefined || ending === undefined) continue;
				const glob = `${folder}/**/*.${ending}`;
				counts.set(glob, (counts.get(glob) ?? 0) + 1);
			}
			return [...counts].toSorted((a, b) => b[1] - a[1]).map(([glob]) => glob);
		}
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
					const repository = __addDisposableResource(env_1, await (0, git_repository.h)(repo, { env: host.env }), true);
					const found = await survey(await repository.workTree());
					const plan = planOf(found, codeBuilt ?? wayFor(found));
					if (flag("dry-run")) {
						await (0, cli_host.y)(host, preview(plan).split("\n").map(terminal.F).join("\n"));
						return 0;
					}
					const words = account(found, plan, await writeNew(repository.root, plan.files));
					await (0, cli_host.y)(host, words.split("\n").map(terminal.F).join("\n"));
					const checked = await checkedLines(repository.root, host.env);
					await (0, cli_host.y)(host, `\n${checked.join("\n")}\n`);
					return 0;
				} catch (e_1) {
					env_1.error = e_1;
					env_1.hasError = true;
				} finally {
					const result_1 = __disposeResources(env_1);
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
