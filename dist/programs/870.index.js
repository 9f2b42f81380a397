export const id = 870;
export const ids = [870];
export const modules = {
	52726: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			L: () => MODELS,
			o: () => bindingConfig
		});
		var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
		var _repository_config_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92074);
		var _repository_config_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35442);
		const MODELS = {
			anthropic: "claude-sonnet-5",
			openai: "gpt-5.6",
			bedrock: "us.anthropic.claude-sonnet-5-v1:0",
			gemini: "gemini-3.5-flash",
			mistral: "mistral-large-latest"
		};
		const TEMPLATE = /\.(?:j2|jinja2?|hbs|handlebars|mustache|liquid|njk)$/i;
		function bindingConfig(binding) {
			const { provider, model, shown, further = [] } = binding;
			const requests = binding.requests.filter((file) => (0, _repository_config_glob_js__WEBPACK_IMPORTED_MODULE_1__.AI)(file) === undefined);
			const texts = binding.texts.filter((file) => (0, _repository_config_paths_js__WEBPACK_IMPORTED_MODULE_2__.z9)(file) === undefined);
			const ids = idsOf([...requests, ...texts]);
			const id = (file) => ids.get(file) ?? file;
			const entries = [...requests.map((file) => `  - id: ${scalar(id(file))}\n    file: ${scalar(file)}\n`), ...texts.map((file) => textEntry(id(file), file, provider))];
			const more = entries.length - shown;
			return [
				"version: 1\n",
				`defaults: { provider: ${provider}, model: ${scalar(model)} } # the model that your code calls\n`,
				...entries.length + further.length > 0 ? ["\nprompts:\n"] : [],
				...entries.slice(0, shown),
				...more > 0 ? [`  # ${more} more files look like prompts, and none is looked for beside those declared here: add what matters.\n`] : [],
				...further
			].join("");
		}
		const MARKED = new Set(["anthropic", "bedrock"]);
		function textEntry(id, file, provider) {
			const marker = MARKED.has(provider) ? ", cache_control: { type: ephemeral }" : "";
			const engine = TEMPLATE.test(file) ? ", engine: none" : "";
			return `  - id: ${scalar(id)}
    system:
      - { file: ${scalar(file)}${engine}${marker} }
    messages:
      - { role: user, content: "How does it work?" }
`;
		}
		function idsOf(files) {
			const stems = new Map();
			for (const file of files) stems.set(stemOf(file), (stems.get(stemOf(file)) ?? 0) + 1);
			const ids = new Map();
			const taken = new Set();
			for (const file of files) {
				const name = stems.get(stemOf(file)) === 1 ? stemOf(file) : file;
				const wanted = name.replaceAll(/[\p{Cc}\p{Cf}]/gu, "-").slice(-150);
				let id = wanted;
				for (let number = 2; taken.has(id); number += 1) id = `${wanted}-${number}`;
				taken.add(id);
				ids.set(file, id);
			}
			return ids;
		}
		function stemOf(file) {
			const name = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(file);
			return name.replace(/(?<=.)\.[^.]*$/, "").replace(/(?<=.)\.(?:request|prompt)$/, "") || name;
		}
		function scalar(text) {
			const plain = /^[A-Za-z][\w/-]*(?:\.[\w/-]+)*$/.test(text);
			if (plain && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text)) return text;
			return JSON.stringify(text).replaceAll(/[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g, (hidden) => `\\u${hidden.charCodeAt(0).toString(16).padStart(4, "0")}`);
		}
	}),
	46827: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			j: () => discoverPrompts,
			$: () => findPrompts
		});
		var git_text = __webpack_require__(2925);
		var limits = __webpack_require__(55816);
		var described = __webpack_require__(16983);
		var render_side = __webpack_require__(15923);
		var formats = __webpack_require__(85583);
		var unchanged = __webpack_require__(20318);
		var glob = __webpack_require__(92074);
		;
		const HOSTS = [
			{
				name: "Claude Code",
				files: /(?:^|\/)(?:CLAUDE(?:\.local)?\.md|\.claude\/(?:agents|commands|skills|rules|output-styles)\/.+\.md)$/
			},
			{
				name: "Cursor",
				files: /(?:^|\/)(?:\.cursorrules|\.cursor\/(?:rules|agents|commands)\/.+\.mdc?)$/
			},
			{
				name: "GitHub Copilot",
				files: /(?:^|\/)\.github\/(?:copilot-instructions\.md|(?:instructions|prompts|agents|chatmodes)\/.+\.md)$/
			},
			{
				name: "Gemini CLI",
				files: /(?:^|\/)GEMINI\.md$/
			},
			{
				name: "Windsurf",
				files: /(?:^|\/)(?:\.windsurfrules|\.windsurf\/rules\/.+\.md)$/
			},
			{
				name: "Cline",
				files: /(?:^|\/)(?:\.clinerules|\.clinerules\/.+\.md)$/
			},
			{
				name: "coding agents",
				files: /(?:^|\/)AGENTS(?:\.override)?\.md$/
			},
			{
				name: "agents that load skills",
				files: /(?:^|\/)SKILL\.md$/
			}
		];
		function hostOf(path) {
			return HOSTS.find(({ files }) => files.test(path))?.name ?? null;
		}
		const NAMED = 5;
		function hostNotes(changed) {
			const byHost = new Map();
			for (const path of changed) {
				const host = hostOf(path);
				if (host !== null) byHost.set(host, [...byHost.get(host) ?? [], path]);
			}
			return Array.from(byHost, ([host, paths]) => {
				const more = paths.length - NAMED;
				const names = [...paths.slice(0, NAMED), ...more > 0 ? [`${more} more`] : []].join(", ");
				return `Part of a cached prefix elsewhere (${host}): ${names} changed, so sessions after the merge write that prefix again, once. Nothing to mend.`;
			});
		}
		var left_out = __webpack_require__(51603);
		;
		const TEXT = /\.(?:md|markdown|txt|prompt|j2|jinja2?|hbs|handlebars|mustache|liquid|njk|tmpl|tpl)$/i;
		const PROMPT_FOLDER = /^(?:system|llm|ai)?[-_]?prompts?(?:[-_]?templates?)?$/i;
		const FILLED_IN = /\.(?:md|markdown|txt)\.(?:j2|jinja2?|hbs|handlebars|mustache|liquid|njk|tmpl|tpl)$/i;
		const AGENT_FOLDER = /^(?:ai|llm|agents?)$/i;
		const candidates_NAMED = [
			/[Pp][Rr][Oo][Mm][Pp][Tt][Ss]?(?![a-z])/,
			/^system(?![a-z])/i,
			/system[-_]?(?:message|instruction)/i
		];
		const FOR_PEOPLE = /^(?:readme|changelog|license|licence|contributing|notice|index|to[-_]?do|requirements)\b/i;
		const ABOUT_PROMPTS = /engineering|guide|design|architecture|overview|requirement|install|admin|spec/i;
		const REQUESTS = /prompt|request|payload|llm|chat|completion|claude|anthropic|openai|gpt|gemini/i;
		function classifier({ include = [], exclude = [] }) {
			const included = anyOf(include);
			const excluded = anyOf(exclude);
			return (path) => {
				if ((0, left_out.W)(path) || excluded(path)) return null;
				const wanted = included(path);
				if (!wanted && ((0, left_out.d)(path) || hostOf(path) !== null)) return null;
				const kind = (0, formats.be)(path)?.kind;
				if (kind === "format") return isPartial(path) ? null : {
					path,
					kind: "format",
					sign: "name"
				};
				if (kind === "request" || kind === "trace") return {
					path,
					kind: "body",
					sign: wanted ? "included" : bodySign(path)
				};
				if (kind !== undefined) return null;
				return wanted || isPromptText(path) ? {
					path,
					kind: "text",
					sign: wanted ? "included" : "name"
				} : null;
			};
		}
		function isPartial(path) {
			return /(?:^|\/)_[^/]*\.prompt$/i.test(path);
		}
		function bodySign(path) {
			return REQUESTS.test(path) ? "name" : "ending";
		}
		function isPromptText(path) {
			if (!TEXT.test(path)) return false;
			const folders = path.split("/");
			const name = folders.pop() ?? "";
			if (FOR_PEOPLE.test(name)) return false;
			if (/\.prompt$/i.test(name) || folders.some((folder) => PROMPT_FOLDER.test(folder))) return true;
			if (FILLED_IN.test(name) && folders.some((folder) => AGENT_FOLDER.test(folder))) return true;
			return candidates_NAMED.some((pattern) => pattern.test(name)) && !ABOUT_PROMPTS.test(name);
		}
		function anyOf(globs) {
			const matchers = globs.map(glob.fU);
			return (path) => matchers.some((matches) => matches(path));
		}
		var look = __webpack_require__(33700);
		var binding = __webpack_require__(52726);
		var sdks = __webpack_require__(25154);
		;
		const SHOWN = 40;
		async function suggestedConfig(tree, found) {
			const [sdk] = await (0, sdks.J)(tree);
			const provider = sdk?.provider ?? "anthropic";
			const present = found.filter(({ path }) => tree.entries.get(path)?.kind === "file");
			const paths = (isText) => present.filter(({ kind }) => kind === "text" === isText).map(({ path }) => path);
			return (0, binding.o)({
				provider,
				model: binding.L[provider],
				requests: paths(false),
				texts: paths(true),
				shown: SHOWN
			});
		}
		var text_prompt = __webpack_require__(64503);
		;
		async function discoverPrompts(input) {
			const { files, skipped } = await findPrompts(input);
			const free = files.filter(({ path }) => !input.taken.has(path));
			const shown = free.slice(0, limits.b.prompts);
			const isTouched = await Promise.all(shown.map((file) => mayDiffer(input, file)));
			const pairs = await Promise.all(shown.filter((_, index) => isTouched[index]).map((file) => renderBoth(input, file)));
			const texts = shown.filter(({ kind }) => kind === "text").map(({ path }) => path);
			const changed = texts.filter((path) => input.head.entries.has(path) && !(0, look.e)(input, path));
			return {
				base: pairs.flatMap(({ base }) => base),
				head: pairs.flatMap(({ head }) => head),
				untouched: shown.filter((_, index) => isTouched[index] === false).map(untouchedFile),
				notes: [
					...texts.length > 0 ? [textNote(texts.length)] : [],
					...hostNotes(changedHostFiles(input)),
					...skipped > 0 ? [skippedNote(skipped)] : [],
					...free.length > shown.length ? [tooMany(free.length)] : []
				],
				suggestion: changed.length === 0 ? null : await suggestedConfig(input.head, shown)
			};
		}
		async function mayDiffer({ differences = null }, { path, kind }) {
			if (differences === null) return true;
			return kind === "text" ? !differences.hasEqual(path) : await (0, unchanged.G6)(path, differences);
		}
		function untouchedFile({ path, kind }) {
			const { id, source } = (0, unchanged.sF)(path, promptOf(path).origin);
			return {
				id,
				source: kind === "body" ? source : {
					...source,
					kind
				}
			};
		}
		async function findPrompts(input) {
			const classify = classifier(input.discover);
			const candidates = new Map();
			for (const { entries } of [input.head, input.base]) {
				for (const [path, { kind }] of entries) {
					const candidate = kind === "file" && !candidates.has(path) ? classify(path) : null;
					if (candidate !== null) candidates.set(path, candidate);
				}
			}
			const all = [...candidates.values()].toSorted((a, b) => a.path < b.path ? -1 : 1);
			const bodies = await (0, look.I)(input, all.filter(({ kind }) => kind === "body"), input.cache);
			const files = await Promise.all(all.map((file) => looked(input, file, bodies.held)));
			return {
				files: files.filter((file) => file !== null),
				skipped: bodies.skipped
			};
		}
		async function looked(trees, file, held) {
			if (file.kind === "body") {
				const kind = held.get(file.path);
				return kind === undefined ? null : {
					...file,
					kind
				};
			}
			if (file.kind === "text") return file;
			const texts = await Promise.all([trees.head, trees.base].filter((tree) => tree.entries.get(file.path)?.kind === "file").map((tree) => (0, git_text.yR)(tree, file.path).catch(() => "")));
			const isFormat = texts.some((text) => (0, formats.hU)(file.path, text));
			return isFormat ? file : {
				...file,
				kind: "text"
			};
		}
		async function renderBoth(input, file) {
			const render = async (side) => {
				const tree = input[side];
				if (tree.entries.get(file.path)?.kind !== "file") return [];
				if (file.kind === "text") return [await (0, text_prompt.Y)(tree, file.path)];
				const definition = {
					config: promptOf(file.path),
					declared: false,
					at: null,
					defaults: input.defaults[side]
				};
				return await (0, render_side.a)({
					tree,
					samples: input.head,
					prompts: [definition],
					cache: input.cache
				});
			};
			const head = await render("head");
			const base = isShared(input, file) ? head : await render("base");
			const isBound = [...base, ...head].every((prompt) => prompt.outcome !== "failed" || prompt.reason !== described.U4);
			if (file.kind !== "format" || isBound) return {
				base,
				head
			};
			return await renderBoth(input, {
				...file,
				kind: "text"
			});
		}
		function isShared(input, { path, kind }) {
			const { base, head } = input.defaults;
			const sameDefaults = base.provider === head.provider && base.model === head.model;
			return (0, look.e)(input, path) && (kind === "text" || kind === "body" && sameDefaults);
		}
		function promptOf(path) {
			return {
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
			};
		}
		function changedHostFiles(trees) {
			const paths = new Set([...trees.head.entries.keys(), ...trees.base.entries.keys()]);
			return [...paths].filter((path) => hostOf(path) !== null && !(0, left_out.W)(path) && trees.base.entries.get(path)?.oid !== trees.head.entries.get(path)?.oid);
		}
		function textNote(count) {
			return `Text files (${count}) are compared as text, because the requests that send them are not known: what is cached of them, and from how many tokens on, depends on the model and the markers. A config that binds them says more; prompt-cache-guard init writes one.`;
		}
		function skippedNote(count) {
			return `${count} JSON and YAML files that this change leaves alone were not looked into for request bodies: name those that hold prompts under prompts or discover.include.`;
		}
		function tooMany(count) {
			return `${count} files look like prompts, more than the ${limits.b.prompts} that are analysed: narrow them by discover.exclude, or declare those that matter under prompts.`;
		}
	}),
	51603: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			W: () => isLeftOut,
			d: () => isHidden
		});
		const FOLDERS = new Set([
			[
				"node_modules",
				"bower_components",
				"vendor",
				"third_party",
				"site-packages",
				"venv"
			],
			[
				"dist",
				"doc",
				"docs",
				"documentation"
			],
			[
				"test",
				"tests",
				"__tests__",
				"spec",
				"specs",
				"e2e",
				"__mocks__",
				"__snapshots__"
			],
			[
				"fixture",
				"fixtures",
				"__fixtures__",
				"testdata",
				"test-data",
				"test_data",
				"cassettes"
			]
		].flat());
		const TEST_FILE = /^test[-_.]|[-_.](?:tests?|spec|fixtures?)\.[^/]*$/i;
		function isLeftOut(path) {
			const parts = path.split("/");
			const name = parts.pop() ?? "";
			return TEST_FILE.test(name) || parts.some((part) => FOLDERS.has(part.toLowerCase()));
		}
		function isHidden(path) {
			return path.startsWith(".") || path.includes("/.");
		}
	}),
	33700: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			e: () => equalBytes,
			I: () => findBodies
		});
		var errors = __webpack_require__(12027);
		var limits = __webpack_require__(55816);
		var value = __webpack_require__(49884);
		var registry = __webpack_require__(62836);
		var formats = __webpack_require__(85583);
		;
		const CONFIDENCE = .3;
		const SAMPLE = 10;
		async function heldIn(tree, path, cache) {
			try {
				const side = {
					tree,
					cache,
					paths: new Set(),
					missing: new Set()
				};
				const format = await (0, formats.fd)(side, path);
				if (format.kind === "format") return "format";
				const requests = await format.read(side, path);
				const sample = requests.slice(0, SAMPLE);
				return sample.length > 0 && sample.every(isRequest) ? "body" : null;
			} catch (error) {
				if (error instanceof errors.U$) return null;
				throw error;
			}
		}
		function mayHoldPrompts(path, bytes) {
			const isYaml = /\.ya?ml$/i.test(path);
			if (bytes.length > (isYaml ? limits.b.discoveredYamlBytes : limits.b.discoveredBytes)) return false;
			const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
			if (!MEMBERS.some((member) => buffer.includes(member))) return false;
			const text = buffer.toString("latin1");
			if ((0, formats.Yh)(text)) return true;
			return isYaml ? PROMPT_YAML.test(text) && SIGN_YAML.test(text) : PROMPT_JSON.test(text) && SIGN_JSON.test(text);
		}
		const MEMBERS = [
			"messages",
			"input",
			"contents",
			"instructions",
			"template",
			"suffix"
		];
		const PROMPT_JSON = /"(?:messages|contents|input)"\s*:\s*\[\s*\{|"(?:input|instructions)"\s*:\s*"/;
		const PROMPT_YAML = /^[ \t-]*["']?(?:(?:messages|contents|input)["']?[ \t]*:[ \t]*(?:[[#&]|\r?$)|(?:input|instructions)["']?[ \t]*:)/m;
		const OWN = [
			"anthropic_version",
			"inferenceConfig",
			"toolConfig",
			"systemInstruction",
			"system_instruction",
			"generationConfig"
		];
		const SIGNS = [
			"model",
			"modelId",
			"system",
			...OWN
		].join("|");
		const SIGN_JSON = new RegExp(`"(?:${SIGNS})"\\s*:`);
		const SIGN_YAML = new RegExp(`^[ \\t-]*["']?(?:${SIGNS})["']?[ \\t]*:`, "m");
		function isRequest({ body, provider, model }) {
			const found = (0, registry.GJ)(body, {
				provider,
				model
			});
			if (found === null || found.confidence < CONFIDENCE) return false;
			const named = model ?? (0, value.Qq)((0, value.Jt)(body, "model")) ?? (0, value.Qq)((0, value.Jt)(body, "modelId")) ?? "";
			return named !== "" || OWN.some((member) => (0, value.Jt)(body, member) !== undefined) || (0, value.Jt)(body, "system") !== undefined && (0, value.Jt)(body, "max_tokens") !== undefined;
		}
		;
		const AT_ONCE = 256;
		async function findBodies(trees, candidates, cache) {
			const isNeeded = ({ path, sign }) => sign === "included" || !equalBytes(trees, path);
			const needed = candidates.filter(isNeeded);
			const rest = candidates.filter((candidate) => !isNeeded(candidate));
			const others = [...rest.filter(({ sign }) => sign === "name"), ...rest.filter(({ sign }) => sign !== "name")];
			const held = new Map();
			for (const batch of batches(needed)) await look(trees, batch, cache, held);
			let bytes = 0;
			let looked = 0;
			for (const batch of batches(others.slice(0, limits.b.discoveredFiles))) {
				if (bytes > limits.b.discoveredTotalBytes) break;
				bytes += await look(trees, batch, cache, held);
				looked += batch.length;
			}
			return {
				held,
				skipped: others.length - looked
			};
		}
		function equalBytes({ base, head }, path) {
			const [earlier, later] = [base.entries.get(path), head.entries.get(path)];
			return earlier?.kind === "file" && later?.kind === "file" && earlier.oid === later.oid;
		}
		async function look(trees, batch, cache, found) {
			const sizes = await Promise.all(batch.map(async ({ path }) => {
				let size = 0;
				const sides = equalBytes(trees, path) ? [trees.head] : [trees.head, trees.base];
				for (const tree of sides) {
					if (tree.entries.get(path)?.kind !== "file") continue;
					const bytes = await bytesOf(tree, path);
					size += bytes.length;
					const held = mayHoldPrompts(path, bytes) ? await heldIn(tree, path, cache) : null;
					if (held === null) continue;
					found.set(path, held);
					break;
				}
				return size;
			}));
			return sizes.reduce((sum, size) => sum + size, 0);
		}
		async function bytesOf(tree, path) {
			try {
				return await tree.read(path);
			} catch (error) {
				if (error instanceof errors.U$) return new Uint8Array();
				throw error;
			}
		}
		function* batches(items) {
			for (let at = 0; at < items.length; at += AT_ONCE) yield items.slice(at, at + AT_ONCE);
		}
	}),
	25154: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			J: () => sdksOf,
			t: () => lenientText
		});
		var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12027);
		var _left_out_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51603);
		const SDKS = [
			{
				name: "@anthropic-ai/sdk",
				language: "node",
				provider: "anthropic"
			},
			{
				name: "@ai-sdk/anthropic",
				language: "node",
				provider: "anthropic"
			},
			{
				name: "@langchain/anthropic",
				language: "node",
				provider: "anthropic"
			},
			{
				name: "anthropic",
				language: "python",
				provider: "anthropic"
			},
			{
				name: "langchain-anthropic",
				language: "python",
				provider: "anthropic"
			},
			{
				name: "openai",
				language: "node",
				provider: "openai"
			},
			{
				name: "@ai-sdk/openai",
				language: "node",
				provider: "openai"
			},
			{
				name: "@langchain/openai",
				language: "node",
				provider: "openai"
			},
			{
				name: "openai",
				language: "python",
				provider: "openai"
			},
			{
				name: "langchain-openai",
				language: "python",
				provider: "openai"
			},
			{
				name: "@anthropic-ai/bedrock-sdk",
				language: "node",
				provider: "bedrock"
			},
			{
				name: "@aws-sdk/client-bedrock-runtime",
				language: "node",
				provider: "bedrock"
			},
			{
				name: "@ai-sdk/amazon-bedrock",
				language: "node",
				provider: "bedrock"
			},
			{
				name: "langchain-aws",
				language: "python",
				provider: "bedrock"
			},
			{
				name: "@google/genai",
				language: "node",
				provider: "gemini"
			},
			{
				name: "@ai-sdk/google",
				language: "node",
				provider: "gemini"
			},
			{
				name: "google-genai",
				language: "python",
				provider: "gemini"
			},
			{
				name: "langchain-google-genai",
				language: "python",
				provider: "gemini"
			},
			{
				name: "@mistralai/mistralai",
				language: "node",
				provider: "mistral"
			},
			{
				name: "mistralai",
				language: "python",
				provider: "mistral"
			}
		];
		const MANIFEST = {
			node: /(?:^|\/)package\.json$/,
			python: /(?:^|\/)(?:requirements[^/]*\.txt|pyproject\.toml|Pipfile|setup\.(?:py|cfg))$/
		};
		const MANIFESTS = 50;
		async function sdksOf(tree) {
			const found = new Set();
			const manifests = [...tree.entries].flatMap(([path, { kind }]) => kind === "file" && !(0, _left_out_js__WEBPACK_IMPORTED_MODULE_0__.W)(path) && languageOf(path) !== null ? [path] : []);
			for (const path of manifests.slice(0, MANIFESTS)) {
				const text = await lenientText(tree, path);
				for (const sdk of SDKS) {
					if (sdk.language === languageOf(path) && names(text, sdk)) found.add(sdk);
				}
			}
			return SDKS.filter((sdk) => found.has(sdk));
		}
		async function lenientText(tree, path) {
			try {
				return new TextDecoder().decode(await tree.read(path));
			} catch (error) {
				if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.U$) return "";
				throw error;
			}
		}
		function languageOf(path) {
			if (MANIFEST.node.test(path)) return "node";
			return MANIFEST.python.test(path) ? "python" : null;
		}
		function names(manifest, { name, language }) {
			if (language === "node") return manifest.includes(`"${name}"`);
			const spelt = name.replaceAll("-", "[-_]");
			return new RegExp(`(?:^|["'])[ \\t]*${spelt}(?![\\w.-])`, "im").test(manifest);
		}
	}),
	20318: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			G6: () => fileMayDiffer,
			Yq: () => mayDiffer,
			sF: () => untouched
		});
		var _json_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49884);
		var _engines_engines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44796);
		var _sources_formats_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85583);
		var _wanted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10976);
		function untouched(id, origin) {
			const kind = (0, _wanted_js__WEBPACK_IMPORTED_MODULE_0__.I)(origin);
			const fidelity = kind === "recording" ? "recorded" : kind === "capture" ? "captured" : "exact";
			return {
				id,
				source: {
					kind,
					paths: (0, _wanted_js__WEBPACK_IMPORTED_MODULE_0__.fy)(origin).toSorted(),
					fidelity
				}
			};
		}
		async function mayDiffer(origin, differences) {
			if (origin.kind === "render" || origin.kind === "capture") return true;
			if (!(0, _wanted_js__WEBPACK_IMPORTED_MODULE_0__.fy)(origin).every((file) => differences.hasEqual(file))) return true;
			if (origin.kind === "file") return await any(origin.paths, (file) => fileMayDiffer(file, differences));
			const pieces = [...origin.system, ...origin.messages];
			return await any(pieces, (piece) => pieceMayDiffer(piece, differences));
		}
		async function fileMayDiffer(file, differences) {
			if (!differences.hasEqual(file)) return true;
			const kind = (0, _sources_formats_js__WEBPACK_IMPORTED_MODULE_1__.be)(file)?.kind;
			if (kind !== "format" && kind !== "request") return kind === undefined;
			const text = await differences.text(file).catch(() => null);
			if (text === null) return true;
			if (kind === "request" && !(0, _sources_formats_js__WEBPACK_IMPORTED_MODULE_1__.Yh)(text)) return false;
			return await differences.mayReach(text, NAMES_FILES.test(text) ? "document" : "template");
		}
		const NAMES_FILES = /\$\{file:|file:\/\/|_path\b|\b(?:prompts|tests|examples)\b/i;
		async function pieceMayDiffer({ content, engine, options }, differences) {
			const file = content.kind === "file" ? content.path : null;
			const name = engineName(engine, file);
			if (name === "none" || name === "fstring") return false;
			if (name === null || (0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.jO)(options).some(([key]) => OWN_SIGNS.test(key))) return true;
			const text = file === null ? textIn(content) : await differences.text(file).catch(() => null);
			if (text === null || isMember(content) && /\\[ux]/.test(text)) return true;
			return await differences.mayReach(text, "template");
		}
		const OWN_SIGNS = /_string$|_prefix$|^tags$|Delimiter/;
		function isMember(content) {
			return content.kind === "file" && content.pointer !== null;
		}
		function textIn(content) {
			return content.kind === "file" ? null : content.text;
		}
		function engineName(engine, file) {
			try {
				return (0, _engines_engines_js__WEBPACK_IMPORTED_MODULE_3__.E)(engine, file, file ?? "").name;
			} catch {
				return null;
			}
		}
		async function any(items, holds) {
			for (const item of items) if (await holds(item)) return true;
			return false;
		}
	}),
	92112: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			N: () => isDay,
			Y: () => seconds
		});
		const SECONDS = {
			ms: .001,
			s: 1,
			m: 60,
			h: 3600,
			d: 86400
		};
		function seconds(text) {
			const match = /^(\d{1,9}(?:\.\d{1,9})?)(ms|s|m|h|d)$/.exec(text);
			const unit = SECONDS[match?.[2] ?? ""];
			return unit === undefined ? undefined : Number(match?.[1]) * unit;
		}
		function isDay(text) {
			if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
			const time = Date.parse(`${text}T00:00:00Z`);
			return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
		}
	}),
	58286: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			iE: () => CONFIG_PATHS,
			Z9: () => loadConfig,
			lw: () => missingConfig
		});
		var errors = __webpack_require__(12027);
		var git_text = __webpack_require__(2925);
		var parse = __webpack_require__(55988);
		var json_places = __webpack_require__(50265);
		var pointer = __webpack_require__(69204);
		var yaml = __webpack_require__(10358);
		var yaml_places = __webpack_require__(67964);
		var limits = __webpack_require__(55816);
		var config_paths = __webpack_require__(35442);
		var schemas = __webpack_require__(9691);
		var glob = __webpack_require__(92074);
		var json_value = __webpack_require__(49884);
		var nearest = __webpack_require__(22752);
		;
		function object(shape) {
			const known = Object.keys(shape);
			const error = (issue) => {
				if (issue.code !== "unrecognized_keys") return says(issue.input, "an object (key: value)");
				return issue.keys.map((key) => `unknown key${(0, nearest.h)(key, known)} (known here: ${known.join(", ")})`).join("\n");
			};
			return schemas.vkY(plainLevel, schemas.rej(shape, { error }));
		}
		function record(name, what, value) {
			const key = schemas.YjP().regex(name, { error: `is no ${what}` });
			return schemas.vkY((input, context) => {
				const level = plainLevel(input);
				if (typeof level === "object" && level !== null && Object.hasOwn(level, "__proto__")) context.addIssue({
					code: "custom",
					path: ["__proto__"],
					message: `is no ${what}`
				});
				return level;
			}, schemas.g1P(key, value, { error: expected("an object (name: value)") }));
		}
		function shape_text(what) {
			return schemas.YjP({ error: expected(what) }).min(1, { error: `is empty; allowed: ${what}` }).meta({ description: what });
		}
		function matching(pattern, what) {
			return shape_text(what).regex(pattern, { error: expected(what) }).meta({ description: what });
		}
		function oneOf(words) {
			const error = (issue) => {
				const meant = typeof issue.input === "string" ? (0, nearest.h)(issue.input, words) : "";
				return says(issue.input, words.join(", ")) + meant;
			};
			return schemas.k5n(words, { error });
		}
		function number(what, least, most) {
			const error = expected(what);
			const from = schemas.aig({ error }).min(least, { error });
			return numeric(most === undefined ? from : from.max(most, { error }), what);
		}
		function positive(what) {
			const error = expected(what);
			return numeric(schemas.aig({ error }).gt(0, { error }), what);
		}
		function count(what, least) {
			const error = expected(what);
			return numeric(schemas.aig({ error }).int({ error }).min(least, { error }), what);
		}
		function numeric(schema, what) {
			return schemas.vkY(plainNumber, schema).meta({ description: what });
		}
		function exactly(only) {
			return schemas.vkY(plainNumber, schemas.euz(only, { error: expected(String(only)) }));
		}
		function reference(what) {
			return shape_text(what).superRefine((value, context) => {
				const problem = (0, config_paths.z9)((0, config_paths.Bz)(value).path);
				if (problem !== undefined) context.addIssue(`${found(value)} ${problem}`);
			}).transform(config_paths.Bz);
		}
		function freeForm() {
			return schemas.IeY((value) => value !== undefined, { error: "is missing" });
		}
		function freeFormObject(what) {
			return schemas.IeY(isJsonObject, { error: expected(what) }).meta({
				type: "object",
				description: what
			});
		}
		function expected(what) {
			return (issue) => says(issue.input, what);
		}
		function found(value) {
			if (value instanceof json_value.Po) return `the number ${value.source}`;
			if (typeof value === "number") return `the number ${String(value)}`;
			if (typeof value === "string") return `'${value.length > 60 ? `${value.slice(0, 60)}…` : value}'`;
			if (Array.isArray(value)) return "a list";
			if (typeof value === "object" && value !== null) return "an object";
			return String(value);
		}
		function isJsonObject(value) {
			return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof json_value.Po);
		}
		function says(input, what) {
			if (input === undefined) return `is missing; allowed: ${what}`;
			return `found ${found(input)}; allowed: ${what}`;
		}
		function plainNumber(value) {
			return value instanceof json_value.Po ? value.value : value;
		}
		function plainLevel(value) {
			if (!isJsonObject(value)) return value;
			const level = { __proto__: null };
			for (const [key, member] of (0, json_value.jO)(value)) level[key] = member;
			return level;
		}
		;
		const globs_glob = shape_text("a glob").superRefine((value, context) => {
			const problem = (0, glob.AI)(value);
			if (problem !== undefined) context.addIssue(`${found(value)} ${problem}`);
		}).transform(config_paths.FE);
		const globs = schemas.YOg(globs_glob, { error: expected("a list of globs") });
		var core = __webpack_require__(88532);
		var config_duration = __webpack_require__(92112);
		var fail_on = __webpack_require__(99272);
		var vocabulary = __webpack_require__(92460);
		;
		const trafficSchema = object({
			requests_per_day: positive("a number above 0").optional(),
			turns: count("a whole number from 1", 1).optional(),
			pause: shape_text("a duration such as 30s, 5m or 1h").transform((value, context) => {
				const duration = (0, config_duration.Y)(value);
				if (duration !== undefined) return duration;
				context.addIssue(`found ${found(value)}; allowed: a duration such as 30s, 5m or 1h`);
				return core.tm;
			}).optional()
		});
		const failOnSchema = schemas.YOg(schemas.YjP({ error: expected("a finding code, such as +below-minimum") }).meta({ pattern: `^[+-]?(${vocabulary.Lp.join("|")})(:(${vocabulary.oC.join("|")}))?$` }), { error: expected("a list of finding codes") }).transform((written, context) => {
			const edits = written.map((entry, index) => {
				const edit = (0, fail_on.XV)(entry);
				if (typeof edit !== "string") return edit;
				context.addIssue({
					code: "custom",
					path: [index],
					message: edit
				});
				return null;
			});
			const problem = (0, fail_on._A)(edits.filter((edit) => edit !== null));
			if (problem !== undefined) context.addIssue(problem);
			return edits.filter((edit) => edit !== null);
		});
		const acceptSchema = object({
			prompt: shape_text("a prompt's id"),
			code: oneOf(vocabulary.Lp),
			wireId: matching(/^[0-9a-f]{16}$/, "the 16 hex digits of the report, in quotes"),
			reason: shape_text("why it is accepted"),
			until: shape_text("a day as YYYY-MM-DD").refine(config_duration.N, { error: expected("a day as YYYY-MM-DD") }).meta({
				format: "date",
				description: "the last day that it is accepted"
			}).optional()
		});
		const policySchema = object({
			fail_on: failOnSchema.optional(),
			min_hit_ratio: number("a number from 0 to 1", 0, 1).optional(),
			accept: schemas.YOg(acceptSchema, { error: expected("a list of accepted findings") }).optional()
		});
		const reportSchema = object({ excerpts: oneOf(vocabulary.tZ).optional() });
		const probeSchema = object({
			mode: oneOf(vocabulary.Kn).optional(),
			budget_usd: number("an amount in US dollars, from 0", 0).optional(),
			max_calls: count("a whole number from 1", 1).optional()
		});
		;
		const inline = schemas.YjP({ error: expected("the text itself") });
		const written = {
			file: reference("a path").optional(),
			text: inline.optional(),
			content: inline.optional(),
			engine: oneOf(vocabulary.ug).optional(),
			options: freeFormObject("an object with the engine's own options").optional(),
			cache_control: freeFormObject("an object such as { type: ephemeral }").optional()
		};
		const oneSource = { oneOf: [
			{ required: ["file"] },
			{ required: ["text"] },
			{ required: ["content"] }
		] };
		const pieceSchema = object(written).superRefine(exactlyOneSource).transform(piece).meta(oneSource);
		const messageSchema = object({
			role: oneOf(vocabulary.gg),
			...written
		}).superRefine(exactlyOneSource).transform((entry) => ({
			role: entry.role,
			...piece(entry)
		})).meta(oneSource);
		const varying = object({
			varies: oneOf(vocabulary.vX),
			values: schemas.YOg(freeForm(), { error: expected("a list of sample values") }).min(1, { error: "is empty; allowed: a list of sample values" })
		});
		const variableSchema = freeForm().transform((value, context) => {
			if (!isJsonObject(value) || ((0, json_value.Jt)(value, "varies") ?? (0, json_value.Jt)(value, "values")) === undefined) return {
				varies: null,
				values: [value]
			};
			const result = varying.safeParse(value);
			for (const { path: inner, message } of result.error?.issues ?? []) context.addIssue({
				code: "custom",
				path: inner,
				message
			});
			const [first, ...rest] = result.data?.values ?? [];
			if (result.data === undefined || first === undefined) return core.tm;
			return {
				varies: result.data.varies,
				values: [first, ...rest]
			};
		});
		const variablesSchema = record(/^(?!__proto__$)[\p{L}_][\p{L}\p{N}_.-]*$/u, "variable's name (letters, digits, '_', '-', '.')", variableSchema);
		function piece(entry) {
			return {
				content: entry.file === undefined ? {
					kind: "inline",
					text: entry.text ?? entry.content ?? ""
				} : {
					kind: "file",
					...entry.file
				},
				engine: entry.engine ?? null,
				options: entry.options ?? {},
				cache_control: entry.cache_control ?? null
			};
		}
		function exactlyOneSource(entry, context) {
			const sources = [
				"file",
				"text",
				"content"
			].filter((key) => entry[key] !== undefined);
			if (sources.length === 1) return;
			const now = sources.length === 0 ? "has none of them" : `has ${sources.join(" and ")}`;
			context.addIssue(`${now}; allowed: exactly one of file, text, content`);
		}
		var provider_keys = __webpack_require__(25714);
		;
		const aPath = {
			type: "string",
			minLength: 1
		};
		const toolsSchema = freeForm().transform((value, context) => {
			if (typeof value === "string") {
				const file = (0, config_paths.Bz)(value);
				const problem = (0, config_paths.z9)(file.path);
				if (problem === undefined) return {
					kind: "file",
					...file
				};
				context.addIssue(`${found(value)} ${problem}`);
			} else if ((0, json_value.cy)(value) && value.every(isJsonObject)) {
				return {
					kind: "inline",
					tools: value
				};
			} else {
				context.addIssue(`found ${found(value)}; allowed: a path, or a list of tools`);
			}
			return core.tm;
		}).meta({ anyOf: [aPath, {
			type: "array",
			items: { type: "object" }
		}] });
		const fileSchema = freeForm().transform((value, context) => {
			const paths = typeof value === "string" ? [value] : (0, json_value.cy)(value) ? value : [];
			const normal = paths.map((entry, index) => {
				const problem = typeof entry === "string" ? (0, glob.AI)(entry) : "is no path";
				if (problem === undefined && typeof entry === "string") return (0, config_paths.FE)(entry);
				const at = typeof value === "string" ? [] : [index];
				context.addIssue({
					code: "custom",
					path: at,
					message: `${found(entry)} ${problem}`
				});
				return "";
			});
			if (normal.length === 0) context.addIssue(`found ${found(value)}; allowed: a path, a glob, or a list of paths`);
			return {
				kind: "file",
				paths: normal,
				listed: typeof value !== "string"
			};
		}).meta({ anyOf: [aPath, {
			type: "array",
			items: aPath,
			minItems: 1
		}] });
		const systemSchema = schemas.vkY((value) => typeof value === "string" ? [{ file: value }] : value, schemas.YOg(pieceSchema, { error: expected("a path, or a list of { file } or { text }") })).meta({ type: ["string", "array"] });
		const variableName = matching(/^[A-Za-z_][A-Za-z0-9_]*$/, "names of environment variables").refine((name) => !provider_keys.dC.has(name), { error: ({ input }) => `${found(input)} is a provider's key, which no command may see; remove it` });
		const shape = {
			id: matching(/^[^\p{Cc}\p{Cf}]{1,200}$/u, "a name of at most 200 visible characters"),
			provider: oneOf(vocabulary.xq).optional(),
			model: shape_text("a model's id").optional(),
			tools: toolsSchema.optional(),
			system: systemSchema.optional(),
			messages: schemas.YOg(messageSchema, { error: expected("a list of { role, content } or { role, file }") }).optional(),
			params: freeFormObject("an object with further fields of the request body").optional(),
			vars: variablesSchema.optional(),
			cases: record(/^(?!__proto__$)[^\p{Cc}\p{Cf}]{1,200}$/u, "case's name (at most 200 visible characters)", variablesSchema).optional(),
			file: fileSchema.optional(),
			render: shape_text("a command").optional(),
			setup: shape_text("a command").optional(),
			env: schemas.YOg(variableName, { error: expected("a list of names of environment variables") }).optional(),
			watch: globs.optional(),
			capture: shape_text("a command").optional(),
			replies: oneOf(vocabulary.U9).optional(),
			siblings: oneOf(vocabulary.Es).optional(),
			traffic: trafficSchema.optional()
		};
		const COMPOSED = [
			"tools",
			"system",
			"messages",
			"params"
		];
		const ORIGINS = [
			"file",
			"render",
			"capture"
		];
		const COMMAND_ONLY = [
			"setup",
			"env",
			"watch"
		];
		const promptSchema = object(shape).superRefine(checkOrigin).transform((written) => {
			const { id, provider, model, siblings, traffic, vars = {}, cases = {} } = written;
			return {
				id,
				provider: provider ?? null,
				model: model ?? null,
				origin: originOf(written),
				vars,
				cases,
				siblings: siblings ?? null,
				traffic: traffic ?? null
			};
		});
		function originOf(written) {
			const { file, render, capture, setup = null, env = [], watch = null, replies = null } = written;
			if (file !== undefined) return file;
			if (render !== undefined) return {
				kind: "render",
				command: render,
				setup,
				env,
				watch
			};
			if (capture !== undefined) return {
				kind: "capture",
				command: capture,
				setup,
				env,
				watch,
				replies
			};
			const { tools = null, system = [], messages = [], params = {} } = written;
			return {
				kind: "composed",
				tools,
				system,
				messages,
				params
			};
		}
		function checkOrigin(written, context) {
			const composed = COMPOSED.filter((key) => written[key] !== undefined);
			const others = ORIGINS.filter((key) => written[key] !== undefined);
			const given = [...others, ...composed.slice(0, 1)];
			if (given.length > 1) {
				context.addIssue(`has ${given.join(" and ")}; allowed: one of file, render, capture, or a prompt composed of tools, system and messages`);
			} else if (others.length === 0 && !composed.some((key) => key !== "params")) {
				context.addIssue("says nothing about what it is built from; add file, render, capture, or system");
			}
			const lost = COMMAND_ONLY.find((key) => written[key] !== undefined);
			if (lost !== undefined && written.render === undefined && written.capture === undefined) context.addIssue({
				code: "custom",
				path: [lost],
				message: "has no command to serve; it belongs to render or capture"
			});
			if (written.replies !== undefined && written.capture === undefined) context.addIssue({
				code: "custom",
				path: ["replies"],
				message: "has nobody to reply to; it belongs to capture"
			});
		}
		;
		const modelSchema = object({
			like: shape_text("the id of a model whose rules hold, e.g. 'claude-sonnet-5'").optional(),
			minimum_tokens: count("a whole number of tokens, from 0", 0).optional(),
			lookback: count("a whole number of positions, from 1", 1).optional(),
			granularity: count("a whole number of tokens, from 1", 1).optional(),
			breakpoints: count("a whole number of markers, from 1", 1).optional(),
			lifetime: matching(/^\d+[smhd]$/, "a time such as '30m'").optional(),
			tokenizer: oneOf(vocabulary.zS).optional(),
			default_effort: shape_text("an effort, e.g. 'high'").optional(),
			default_thinking: oneOf(["adaptive", "disabled"]).optional(),
			parameters_first: schemas.zMY({ error: expected("true or false") }).optional(),
			retention: schemas.YOg(shape_text("a retention, e.g. '24h'"), { error: expected("a list") }).optional()
		});
		const configSchema = object({
			$schema: shape_text("a JSON Schema's address").optional(),
			version: exactly(1).optional(),
			defaults: object({
				provider: oneOf(vocabulary.xq).optional(),
				model: shape_text("a model's id").optional()
			}).optional(),
			discover: object({
				include: globs.optional(),
				exclude: globs.optional(),
				code: schemas.zMY({ error: expected("true or false") }).optional()
			}).optional(),
			prompts: schemas.YOg(promptSchema, { error: expected("a list of prompts") }).superRefine(differentIds).optional(),
			models: record(/^(?!__proto__$)\S+$/, "model's id", modelSchema).optional(),
			traffic: trafficSchema.optional(),
			policy: policySchema.optional(),
			report: reportSchema.optional(),
			probe: probeSchema.optional()
		});
		function differentIds(prompts, context) {
			const first = new Map();
			prompts.forEach(({ id }, index) => {
				const earlier = first.get(id);
				if (earlier === undefined) first.set(id, index);
				else context.addIssue({
					code: "custom",
					path: [index, "id"],
					message: `'${id}' is the id of prompts[${earlier}] too; ids must differ`
				});
			});
		}
		;
		function validate(value) {
			const result = configSchema.safeParse(value, { reportInput: true });
			if (result.success) return { config: result.data };
			const problems = result.error.issues.flatMap((issue) => {
				const path = issue.path.map((key) => typeof key === "number" ? key : String(key));
				const { code, message } = issue;
				if (code === "unrecognized_keys") {
					const words = message.split("\n");
					return issue.keys.map((key, index) => ({
						path: [...path, key],
						isName: true,
						message: words[index] ?? message
					}));
				}
				return [{
					path,
					isName: code === "invalid_key",
					message: wordsOf(issue)
				}];
			});
			const [first = {
				path: [],
				isName: false,
				message: "is no config"
			}, ...rest] = problems;
			return { problems: [first, ...rest] };
		}
		function spell(path) {
			return path.map((key, index) => {
				if (typeof key === "number") return `[${key}]`;
				if (!/^[\p{L}_][\p{L}\p{N}_-]*$/u.test(key)) return `[${JSON.stringify(key)}]`;
				return index === 0 ? key : `.${key}`;
			}).join("");
		}
		function wordsOf(issue) {
			return (issue.code === "invalid_key" ? issue.issues[0] : issue)?.message ?? issue.message;
		}
		;
		const CONFIG_PATHS = ["", ".github/"].flatMap((folder) => [
			"yml",
			"yaml",
			"json"
		].map((ending) => `${folder}prompt-cache-guard.${ending}`));
		async function loadConfig(tree, options = {}) {
			const path = options.file === undefined ? lookFor(tree) : named(options.file);
			if (path === null || !tree.entries.has(path)) return null;
			return parseConfig(await textOf(tree, path), path);
		}
		function missingConfig(file) {
			return (0, errors.Wp)(`There is no config '${file}' at head; check --config, which counts from the repository's root.`);
		}
		function parseConfig(text, path) {
			const isJson = path.endsWith(".json");
			const value = asUsage(() => isJson ? (0, parse.q)(text, path) : (0, yaml.hN)(text, path));
			const places = isJson ? (0, json_places.u)(text) : (0, yaml_places.r)(text);
			const result = validate(value ?? emptyOf(isJson));
			if ("problems" in result) throw (0, errors.Wp)(`${path}:${sentence(result.problems, places)}`);
			const { config } = result;
			const locate = (at) => places.key(pointerTo(at))?.line ?? null;
			return {
				config,
				path,
				text,
				places,
				locate
			};
		}
		function emptyOf(isJson) {
			return isJson ? null : {};
		}
		function lookFor(tree) {
			const [first, second] = CONFIG_PATHS.filter((path) => tree.entries.has(path));
			if (first !== undefined && second !== undefined) throw (0, errors.Wp)(`There are two configs, ${first} and ${second}; delete one.`);
			return first ?? null;
		}
		function named(file) {
			const problem = (0, config_paths.z9)(file);
			if (problem !== undefined) throw (0, errors.Wp)(`The config '${file}' ${problem}.`);
			return (0, config_paths.FE)(file);
		}
		async function textOf(tree, path) {
			try {
				const bytes = await tree.read(path);
				if (bytes.length > limits.b.configBytes) throw (0, errors.Wp)(`${path} holds more than ${limits.b.configBytes / 2 ** 20} MB; no config is that long.`);
				return await (0, git_text.yR)(tree, path);
			} catch (error) {
				throw usageOf(error);
			}
		}
		function asUsage(read) {
			try {
				return read();
			} catch (error) {
				throw usageOf(error);
			}
		}
		function usageOf(error) {
			return error instanceof errors.U$ ? (0, errors.Wp)(error.message, error) : error;
		}
		function pointerTo(path) {
			return path.reduce(pointer.jf, "");
		}
		function sentence(problems, places) {
			const placed = problems.map((problem) => ({
				problem,
				place: placeOf(problem, places)
			})).toSorted((a, b) => Number(b.problem.isName) - Number(a.problem.isName) || a.place.line - b.place.line || a.place.column - b.place.column);
			const [first] = placed;
			if (first === undefined) return "";
			const { problem, place } = first;
			const where = problem.path.length === 0 ? "" : `${spell(problem.path)}: `;
			const more = placed.length - 1;
			const rest = more === 0 ? "" : ` (and ${more} more ${more === 1 ? "mistake" : "mistakes"})`;
			return `${place.line}:${place.column}: ${where}${problem.message}${rest}`;
		}
		function placeOf({ path, isName }, places) {
			const pointer = pointerTo(path);
			const place = isName ? places.key(pointer) : places.start(pointer);
			if (place !== null) return place;
			const outside = path.slice(0, -1);
			return path.length === 0 ? {
				line: 1,
				column: 1
			} : placeOf({
				path: outside,
				isName: true,
				message: ""
			}, places);
		}
	}),
	25714: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			GR: () => SECRET_KEYS,
			JB: () => holdsProviderKey,
			Xt: () => NEEDED_KEYS,
			dC: () => PROVIDER_KEYS
		});
		const NEEDED_KEYS = [
			"ANTHROPIC_API_KEY",
			"ANTHROPIC_FOUNDRY_API_KEY",
			"OPENAI_API_KEY",
			"AZURE_OPENAI_API_KEY",
			"GEMINI_API_KEY",
			"GOOGLE_GENERATIVE_AI_API_KEY",
			"AWS_ACCESS_KEY_ID",
			"AWS_SECRET_ACCESS_KEY",
			"AI_GATEWAY_API_KEY",
			"CEREBRAS_API_KEY",
			"COHERE_API_KEY",
			"DEEPSEEK_API_KEY",
			"FIREWORKS_API_KEY",
			"GROQ_API_KEY",
			"MISTRAL_API_KEY",
			"OPENROUTER_API_KEY",
			"PERPLEXITY_API_KEY",
			"TOGETHER_API_KEY",
			"XAI_API_KEY"
		];
		const FURTHER_KEYS = [
			"ANTHROPIC_AUTH_TOKEN",
			"CLAUDE_CODE_OAUTH_TOKEN",
			"OPENAI_ADMIN_KEY",
			"AZURE_API_KEY",
			"AZURE_OPENAI_AD_TOKEN",
			"AWS_SESSION_TOKEN",
			"AWS_BEARER_TOKEN_BEDROCK",
			"GOOGLE_API_KEY",
			"CO_API_KEY",
			"HF_TOKEN",
			"HUGGINGFACEHUB_API_TOKEN",
			"LITELLM_API_KEY",
			"LITELLM_MASTER_KEY",
			"VLLM_API_KEY"
		];
		const KEY_FILES = ["GOOGLE_APPLICATION_CREDENTIALS"];
		const SECRET_KEYS = [...NEEDED_KEYS, ...FURTHER_KEYS];
		const PROVIDER_KEYS = new Set([...SECRET_KEYS, ...KEY_FILES]);
		function holdsProviderKey(env) {
			return [...PROVIDER_KEYS].some((name) => (env[name] ?? "").trim() !== "");
		}
	}),
	57225: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ek: () => changedAt,
			YD: () => bytesOfFiles,
			hV: () => writeFiles,
			qI: () => committedFiles
		});
		var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
		var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
		var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
		var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12027);
		var _command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77721);
		var _object_id_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32515);
		var _path_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73953);
		var _unreadable_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(52629);
		async function committedFiles(git, sha) {
			(0, _object_id_js__WEBPACK_IMPORTED_MODULE_3__.dg)(sha);
			const listing = await (0, _command_js__WEBPACK_IMPORTED_MODULE_4__.EO)(git, [
				"ls-tree",
				"-r",
				"-z",
				"--full-tree",
				sha
			]);
			if (listing.code !== 0) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_5__.tv)(`The files of ${sha} cannot be listed (${(0, _command_js__WEBPACK_IMPORTED_MODULE_4__.A3)(listing.stderr)}): the clone is incomplete or damaged; run git fsck, or clone again.`);
			return Array.from((0, _path_name_js__WEBPACK_IMPORTED_MODULE_6__.V0)(listing.stdout), (record) => {
				const tab = record.indexOf(9);
				const [mode = "", , oid = ""] = record.toString("latin1", 0, tab).split(" ");
				const kind = kindOfMode(mode);
				const name = (0, _path_name_js__WEBPACK_IMPORTED_MODULE_6__.Vb)(record.subarray(tab + 1));
				return kind === null || !isInside(name) ? [] : [{
					path: name,
					kind,
					oid
				}];
			}).flat();
		}
		async function bytesOfFiles(git, sha) {
			(0, _object_id_js__WEBPACK_IMPORTED_MODULE_3__.dg)(sha);
			const listing = await (0, _command_js__WEBPACK_IMPORTED_MODULE_4__.EO)(git, [
				"ls-tree",
				"-r",
				"-l",
				"-z",
				"--full-tree",
				sha
			]);
			if (listing.code !== 0) return null;
			let bytes = 0;
			for (const record of (0, _path_name_js__WEBPACK_IMPORTED_MODULE_6__.V0)(listing.stdout)) {
				const size = record.toString("latin1", 0, record.indexOf(9)).split(/ +/)[3];
				if (size !== "-") bytes += Number(size);
			}
			return Number.isFinite(bytes) ? bytes : null;
		}
		function kindOfMode(mode) {
			if (mode === "120000") return "symlink";
			if (!mode.startsWith("100")) return null;
			return (Number.parseInt(mode, 8) & 64) === 0 ? "file" : "executable";
		}
		function isInside(name) {
			return name.split("/").every((part) => !/^(?:|\.\.?|\.git)$/i.test(part));
		}
		async function writeFiles({ git, blobs }, files, folder, moment) {
			const settle = (target, { oid }) => {
				if (moment === undefined) return;
				const time = changedAt(oid, moment);
				(0, node_fs__WEBPACK_IMPORTED_MODULE_1__.lutimesSync)(target, time, time);
			};
			const folders = new Set();
			const place = ({ path: name }) => {
				const above = name.slice(0, Math.max(0, name.lastIndexOf("/")));
				if (!folders.has(above)) (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(at(folder, above), { recursive: true });
				folders.add(above);
				return at(folder, name);
			};
			const links = files.filter(({ kind }) => kind === "symlink");
			const regular = files.filter(({ kind }) => kind !== "symlink");
			await inBatches(regular, async (file) => {
				const contents = await blobs.read(file.oid);
				const target = place(file);
				if (contents.kind === "oversized") {
					await writeLarge(git, file, target);
					return settle(target, file);
				}
				const bytes = (0, _unreadable_js__WEBPACK_IMPORTED_MODULE_7__.$t)(file.path, contents);
				if (bytes instanceof Error) throw bytes;
				(0, node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(target, bytes, { mode: modeOf(file) });
				settle(target, file);
			});
			await inBatches(links, async (file) => {
				const bytes = (0, _unreadable_js__WEBPACK_IMPORTED_MODULE_7__.$t)(file.path, await blobs.read(file.oid));
				if (bytes instanceof Error) throw bytes;
				const target = place(file);
				(0, node_fs__WEBPACK_IMPORTED_MODULE_1__.symlinkSync)(Buffer.from(bytes), target);
				settle(target, file);
			});
		}
		function changedAt(oid, moment) {
			const number = Number.parseInt(oid.slice(0, 8), 16);
			return moment - (Number.isNaN(number) ? 0 : number % 86400);
		}
		const AT_ONCE = 256;
		async function inBatches(items, work) {
			for (let from = 0; from < items.length; from += AT_ONCE) await Promise.all(items.slice(from, from + AT_ONCE).map(work));
		}
		function at(folder, name) {
			return Buffer.concat([Buffer.from(`${folder}/`), (0, _path_name_js__WEBPACK_IMPORTED_MODULE_6__.$$)(name)]);
		}
		function modeOf({ kind }) {
			return kind === "executable" ? 493 : 420;
		}
		async function writeLarge(git, file, target) {
			const output = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(target, "w", modeOf(file));
			try {
				const code = await new Promise((resolve, reject) => {
					const child = (0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)("git", [
						...git.prefix,
						"cat-file",
						"blob",
						file.oid
					], {
						cwd: node_path__WEBPACK_IMPORTED_MODULE_2__.parse(process.execPath).root,
						env: git.env,
						windowsHide: true,
						stdio: [
							"ignore",
							output,
							"ignore"
						]
					});
					child.on("error", reject);
					child.on("close", resolve);
				});
				if (code !== 0) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_5__.tv)(`${file.path} cannot be read from git: the repository may be damaged; run git fsck, or clone it again.`);
				(0, node_fs__WEBPACK_IMPORTED_MODULE_1__.chmodSync)(target, modeOf(file));
			} finally {
				(0, node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(output);
			}
		}
	}),
	77721: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			A3: () => reasonOf,
			EO: () => runGit,
			Iz: () => spawnGit,
			h5: () => startError
		});
		var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
		var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12027);
		function spawnGit(git, args) {
			return (0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)("git", [...git.prefix, ...args], {
				cwd: node_path__WEBPACK_IMPORTED_MODULE_1__.parse(process.execPath).root,
				env: git.env,
				windowsHide: true
			});
		}
		function runGit(git, args, input = "") {
			return new Promise((resolve, reject) => {
				const child = spawnGit(git, args);
				const stdout = [];
				const stderr = [];
				child.stdout.on("data", (chunk) => stdout.push(chunk));
				child.stderr.on("data", (chunk) => stderr.push(chunk));
				child.on("error", (error) => reject(startError(error)));
				child.on("close", (code) => resolve({
					code,
					stdout: Buffer.concat(stdout),
					stderr: Buffer.concat(stderr).toString().trim()
				}));
				child.stdin.on("error", () => {});
				child.stdin.end(input);
			});
		}
		function startError(error) {
			if ("code" in error && error.code === "ENOENT") return (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.Wp)("git was not found: install git, or put it on the PATH.", error);
			return (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.Wp)(`git could not be started (${error.message}): check the installation.`, error);
		}
		function reasonOf(stderr) {
			const lines = stderr.split("\n").filter((line) => line.trim() !== "");
			const line = lines.find((text) => text.startsWith("fatal:")) ?? lines.at(-1) ?? "";
			return line.replace(/^(fatal|error): /, "").slice(0, 300);
		}
	}),
	12865: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { _: () => gitEnvironment });
		var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
		const PASSED = new Set(`PATH HOME XDG_CONFIG_HOME TMPDIR SSH_AUTH_SOCK GIT_EXEC_PATH
  GIT_CONFIG_GLOBAL GIT_CONFIG_SYSTEM GIT_CONFIG_NOSYSTEM GIT_CEILING_DIRECTORIES
  GIT_SSH GIT_SSH_COMMAND GIT_SSL_CAINFO SSL_CERT_FILE SSL_CERT_DIR
  HTTP_PROXY HTTPS_PROXY ALL_PROXY NO_PROXY
  USERPROFILE HOMEDRIVE HOMEPATH APPDATA LOCALAPPDATA PROGRAMDATA
  PROGRAMFILES SYSTEMROOT TEMP TMP PATHEXT`.split(/\s+/));
		const OVERRIDES = [
			["core.fsmonitor", "false"],
			["core.hooksPath", node_os__WEBPACK_IMPORTED_MODULE_0__.devNull],
			["core.pager", "cat"],
			["protocol.ext.allow", "never"],
			["gc.auto", "0"],
			["maintenance.auto", "false"]
		];
		function gitEnvironment(outer, settings = []) {
			const config = [
				...settingsOf(outer),
				...OVERRIDES,
				...settings
			];
			return {
				...passed(outer),
				GIT_TERMINAL_PROMPT: "0",
				GIT_ASKPASS: "",
				GCM_INTERACTIVE: "never",
				GIT_OPTIONAL_LOCKS: "0",
				GIT_NO_REPLACE_OBJECTS: "1",
				GIT_NO_LAZY_FETCH: "1",
				GIT_ALLOW_PROTOCOL: "",
				LC_ALL: "C",
				GIT_CONFIG_COUNT: String(config.length),
				...Object.fromEntries(config.flatMap(([key, value], n) => [[`GIT_CONFIG_KEY_${n}`, key], [`GIT_CONFIG_VALUE_${n}`, value]]))
			};
		}
		function passed(outer) {
			const kept = {};
			for (const [name, value] of Object.entries(outer)) {
				if (value !== undefined && PASSED.has(name.toUpperCase())) kept[name] = value;
			}
			return kept;
		}
		function settingsOf(outer) {
			const count = Number(outer["GIT_CONFIG_COUNT"] ?? 0);
			if (!Number.isSafeInteger(count) || count < 0 || count > 1e3) return [];
			return Array.from({ length: count }, (_, n) => [outer[`GIT_CONFIG_KEY_${n}`] ?? "", outer[`GIT_CONFIG_VALUE_${n}`] ?? ""]).filter(([key]) => key !== "");
		}
	}),
	32515: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			TS: () => isObjectId,
			Tu: () => objectId,
			dg: () => assertObjectId
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
		function objectId(format, type, contents) {
			return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(format).update(`${type} ${contents.length}\0`).update(contents).digest("hex");
		}
		function isObjectId(text) {
			return /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(text);
		}
		function assertObjectId(text) {
			if (!isObjectId(text)) throw new Error(`${JSON.stringify(text.slice(0, 100))} is no object id.`);
		}
	}),
	73953: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$$: () => bytesOf,
			V0: () => records,
			Vb: () => nameOf
		});
		var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
		function nameOf(bytes) {
			if ((0, node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes)) return bytes.toString();
			let name = "";
			for (let at = 0; at < bytes.length;) {
				const length = [
					1,
					2,
					3,
					4
				].find((n) => (0, node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes.subarray(at, at + n))) ?? 0;
				const end = Math.min(at + length, bytes.length);
				name += length === 0 ? String.fromCharCode(56320 + bytes.readUInt8(at)) : "";
				name += bytes.toString("utf8", at, end);
				at = length === 0 ? at + 1 : end;
			}
			return name;
		}
		function bytesOf(name) {
			if (!/[\uDC80-\uDCFF]/u.test(name)) return Buffer.from(name);
			return Buffer.concat(Array.from(name, (char) => {
				const code = char.charCodeAt(0);
				return char.length === 1 && code >= 56448 && code <= 56575 ? Buffer.from([code - 56320]) : Buffer.from(char);
			}));
		}
		function* records(output) {
			for (let at = 0; at < output.length;) {
				const end = output.indexOf(0, at);
				yield output.subarray(at, end === -1 ? output.length : end);
				at = end === -1 ? output.length : end + 1;
			}
		}
	}),
	27773: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { h: () => openRepository });
		var limits = __webpack_require__(55816);
		var object_id = __webpack_require__(32515);
		;
		class Blobs {
			#store;
			#format;
			#partial;
			#budget;
			#known = new Map();
			#held = new Map();
			#bytes = 0;
			constructor(store, format, partial, budget = limits.b.blobCacheBytes) {
				this.#store = store;
				this.#partial = partial;
				this.#format = format;
				this.#budget = budget;
			}
			async read(oid) {
				const known = this.#known.get(oid);
				const promise = known ?? this.#fetch(oid);
				if (known === undefined) this.#known.set(oid, promise);
				try {
					const contents = await promise;
					this.#touch(oid, contents.kind === "bytes" ? contents.bytes.length : 0);
					return contents;
				} catch (error) {
					this.#known.delete(oid);
					throw error;
				}
			}
			async #fetch(oid) {
				let answer = await this.#store.ask(oid);
				if (answer.kind === "missing") {
					const supplied = await this.#partial.supply(oid);
					if (supplied === null || !supplied.ok) return {
						kind: "missing",
						reason: supplied?.reason ?? null
					};
					answer = await this.#store.ask(oid);
				}
				if (answer.kind === "missing") return {
					kind: "missing",
					reason: "the remote lacks it too"
				};
				if (answer.kind !== "object") return answer;
				if (answer.type !== "blob") return {
					kind: "broken",
					reason: `it is a ${answer.type}, not a file`
				};
				if ((0, object_id.Tu)(this.#format, "blob", answer.bytes) !== oid) return {
					kind: "broken",
					reason: "its contents do not match its id"
				};
				return {
					kind: "bytes",
					bytes: answer.bytes
				};
			}
			#touch(oid, size) {
				if (!this.#known.has(oid)) return;
				if (!this.#held.delete(oid)) this.#bytes += size;
				this.#held.set(oid, size);
				for (const [oldest, weight] of this.#held) {
					if (this.#bytes <= this.#budget) return;
					this.#held.delete(oldest);
					this.#known.delete(oldest);
					this.#bytes -= weight;
				}
			}
		}
		var check_out = __webpack_require__(57225);
		var errors = __webpack_require__(12027);
		var command = __webpack_require__(77721);
		var path_name = __webpack_require__(73953);
		;
		function kindOf(mode) {
			switch (mode) {
				case "120000": return "symlink";
				case "160000": return "submodule";
				default: return mode.startsWith("100") ? "file" : null;
			}
		}
		function parseListing(output) {
			const entries = new Map();
			for (const record of (0, path_name.V0)(output)) {
				const tab = record.indexOf(9);
				const [mode = "", , oid = ""] = record.toString("latin1", 0, tab).split(" ");
				const kind = kindOf(mode);
				if (kind !== null) entries.set((0, path_name.Vb)(record.subarray(tab + 1)), {
					kind,
					oid
				});
			}
			return entries;
		}
		var unreadable = __webpack_require__(52629);
		;
		async function commitTree(git, sha, blobs) {
			(0, object_id.dg)(sha);
			const listing = await (0, command.EO)(git, [
				"ls-tree",
				"-r",
				"-z",
				"--full-tree",
				sha
			]);
			if (listing.code !== 0) throw (0, errors.tv)(`The files of ${sha} cannot be listed (${(0, command.A3)(listing.stderr)}): the clone is incomplete or damaged; run git fsck, or clone again.`);
			const entries = parseListing(listing.stdout);
			return {
				entries,
				async read(path) {
					const entry = (0, unreadable.nV)(entries, path);
					if (entry instanceof Error) throw entry;
					const bytes = (0, unreadable.$t)(path, await blobs.read(entry.oid));
					if (bytes instanceof Error) throw bytes;
					return bytes;
				}
			};
		}
		;
		const USUAL = [
			"main",
			"master",
			"trunk",
			"develop"
		];
		async function defaultBranch(git) {
			const configured = await (0, command.EO)(git, [
				"config",
				"--get",
				"init.defaultBranch"
			]);
			const name = configured.stdout.toString().trim();
			const names = [.../^[\w./-]+$/.test(name) ? [name] : [], ...USUAL];
			const candidates = ["refs/remotes/origin/HEAD", ...names.flatMap((branch) => [`refs/remotes/origin/${branch}`, `refs/heads/${branch}`])];
			const { stdout } = await (0, command.EO)(git, [
				"for-each-ref",
				"--format=%(refname) %(objectname) %(symref)",
				...candidates
			]);
			const found = new Map();
			for (const line of stdout.toString().split("\n")) {
				const [refname = "", sha = "", target = ""] = line.split(" ");
				found.set(refname, {
					ref: shortName(target === "" ? refname : target),
					sha
				});
			}
			return candidates.map((name) => found.get(name)).find((branch) => branch !== undefined) ?? null;
		}
		function shortName(refname) {
			return refname.replace(/^refs\/(?:heads|remotes|tags)\//, "");
		}
		var promises_ = __webpack_require__(51455);
		var external_node_path_ = __webpack_require__(76760);
		;
		async function discover(dir, env) {
			const start = external_node_path_.resolve(dir);
			const isFolder = await (0, promises_.stat)(start).then((stats) => stats.isDirectory(), () => false);
			if (!isFolder) throw (0, errors.Wp)(`There is no folder ${start}: give the repository's folder.`);
			const git = {
				prefix: ["-C", start],
				env
			};
			const questions = [
				"--is-bare-repository",
				"--show-object-format",
				GIT_DIR,
				"--show-toplevel"
			];
			const { code, stdout, stderr } = await (0, command.EO)(git, ["rev-parse", ...questions]);
			const [isBare, format, ...folders] = withoutLastBreak(stdout).split("\n");
			const bare = isBare === "true";
			if (code !== 0 && !(bare && folders.length > 0)) throw refusal(start, stderr);
			const both = folders.join("\n");
			const [first = start, ...others] = folders;
			const clear = others.length === 1;
			const gitDir = bare ? both : clear ? first : await gitDirWithBreaks(git, start);
			return {
				root: bare ? gitDir : both.slice(gitDir.length + 1),
				gitDir,
				bare,
				format: format === "sha256" ? "sha256" : "sha1"
			};
		}
		const GIT_DIR = "--absolute-git-dir";
		async function gitDirWithBreaks(git, start) {
			const { code, stdout, stderr } = await (0, command.EO)(git, ["rev-parse", GIT_DIR]);
			if (code !== 0) throw refusal(start, stderr);
			return withoutLastBreak(stdout);
		}
		function withoutLastBreak(stdout) {
			return stdout.toString().replace(/\r?\n$/, "");
		}
		function refusal(start, stderr) {
			const owned = /(?:dubious ownership|unsafe repository)[^']*'([^\n]*?)'/.exec(stderr);
			if (owned !== null) {
				const trusted = (owned[1] ?? start).replaceAll("'", String.raw`'\''`);
				return (0, errors.Wp)(`git does not trust ${start}, because another user owns it (usual in container jobs): run git config --global --add safe.directory '${trusted}' first.`);
			}
			if (stderr.includes("not a git repository")) return (0, errors.Wp)(`${start} is not in a git repository: run this inside one, or name it with --repo.`);
			if (stderr.includes("must be run in a work tree")) return (0, errors.Wp)(`${start} lies inside a .git folder: name the repository's own folder.`);
			return (0, errors.Wp)(`git cannot open ${start} (${(0, command.A3)(stderr)}): check the repository.`);
		}
		var environment = __webpack_require__(12865);
		var external_node_fs_ = __webpack_require__(73024);
		;
		async function writeGitFolder({ git, format }, sha, folder) {
			const own = external_node_path_.join(folder, ".git");
			for (const name of [
				"objects/info",
				"refs/heads",
				"refs/tags"
			]) (0, external_node_fs_.mkdirSync)(external_node_path_.join(own, name), { recursive: true });
			const common = await commonFolder(git);
			const sha256 = format === "sha256";
			(0, external_node_fs_.writeFileSync)(external_node_path_.join(own, "HEAD"), `${sha}\n`);
			(0, external_node_fs_.writeFileSync)(external_node_path_.join(own, "config"), `[core]\n\trepositoryformatversion = ${sha256 ? 1 : 0}\n\tbare = false\n${sha256 ? "[extensions]\n	objectformat = sha256\n" : ""}`);
			(0, external_node_fs_.writeFileSync)(external_node_path_.join(own, "objects/info/alternates"), `${external_node_path_.join(common, "objects")}\n`);
			const shallow = external_node_path_.join(common, "shallow");
			if ((0, external_node_fs_.existsSync)(shallow)) (0, external_node_fs_.copyFileSync)(shallow, external_node_path_.join(own, "shallow"));
			await (0, command.EO)({
				prefix: [`--git-dir=${own}`, `--work-tree=${folder}`],
				env: git.env
			}, ["read-tree", sha]);
		}
		async function disturbGitFolder(git, folder) {
			const own = external_node_path_.join(folder, ".git");
			const head = external_node_path_.join(own, "HEAD");
			if (!(0, external_node_fs_.existsSync)(head) || !(0, external_node_fs_.existsSync)(external_node_path_.join(own, "refs/heads"))) return;
			(0, external_node_fs_.writeFileSync)(external_node_path_.join(own, "refs/heads", BRANCH), (0, external_node_fs_.readFileSync)(head));
			(0, external_node_fs_.writeFileSync)(head, `ref: refs/heads/${BRANCH}\n`);
			const there = {
				prefix: [`--git-dir=${own}`, `--work-tree=${folder}`],
				env: git.env
			};
			const { stdout } = await (0, command.EO)(there, [
				"ls-files",
				"--stage",
				"-z"
			]);
			const plain = stdout.toString("latin1").split("\0").find((entry) => entry.startsWith("100644 "));
			if (plain === undefined) return;
			const name = Buffer.from(plain.slice(plain.indexOf("	") + 1), "latin1");
			await (0, command.EO)(there, [
				"update-index",
				"--chmod=+x",
				"-z",
				"--stdin"
			], name);
		}
		const BRANCH = "work-in-progress";
		async function commonFolder(git) {
			const { stdout } = await (0, command.EO)(git, [
				"rev-parse",
				"--path-format=absolute",
				"--git-common-dir"
			]);
			return stdout.toString().trim();
		}
		;
		async function has(git, sha) {
			(0, object_id.dg)(sha);
			return (await (0, command.EO)(git, [
				"cat-file",
				"-e",
				`${sha}^{commit}`
			])).code === 0;
		}
		async function mergeBase(git, a, b) {
			const { code, stdout, stderr } = await (0, command.EO)(git, [
				"merge-base",
				"--end-of-options",
				a,
				b
			]);
			if (code === 0) return stdout.toString().trim();
			if (code === 1) return null;
			throw (0, errors.tv)(`git cannot find where ${a} and ${b} part (${(0, command.A3)(stderr)}): the repository may be damaged; run git fsck.`);
		}
		async function isShallow(git) {
			const { stdout } = await (0, command.EO)(git, ["rev-parse", "--is-shallow-repository"]);
			return stdout.toString().trim() === "true";
		}
		async function committedAt(store, sha) {
			const header = headerOf(await store.ask(sha));
			const seconds = /^committer .*> (\d+) [+-]\d+$/m.exec(header ?? "")?.[1];
			return seconds === undefined || !Number.isSafeInteger(Number(seconds)) ? null : Number(seconds);
		}
		async function parents(store, sha) {
			const header = headerOf(await store.ask(sha));
			if (header === null) throw (0, errors.tv)(`The commit ${sha} cannot be read: run git fsck, or clone again.`);
			return Array.from(header.matchAll(/^parent ([0-9a-f]+)$/gm), ([, parent = ""]) => parent);
		}
		function headerOf(answer) {
			if (answer.kind !== "object" || answer.type !== "commit") return null;
			return answer.bytes.toString("latin1").split("\n\n", 1)[0] ?? null;
		}
		;
		class BatchOutput {
			#cap;
			#pending = {
				state: "header",
				text: ""
			};
			constructor(cap) {
				this.#cap = cap;
			}
			push(chunk) {
				const answers = [];
				let at = 0;
				while (at < chunk.length) {
					const [answer, next] = this.#step(chunk, at);
					if (answer !== null) answers.push(answer);
					at = next;
				}
				return answers;
			}
			#step(chunk, at) {
				const pending = this.#pending;
				switch (pending.state) {
					case "header": {
						const end = chunk.indexOf(10, at);
						pending.text += chunk.toString("latin1", at, end === -1 ? chunk.length : end);
						if (end === -1) return [null, chunk.length];
						return [this.#header(pending.text), end + 1];
					}
					case "keep": {
						const copied = chunk.copy(pending.bytes, pending.filled, at);
						pending.filled += copied;
						if (at + copied === chunk.length) return [null, chunk.length];
						const { type, bytes } = pending;
						this.#pending = {
							state: "header",
							text: ""
						};
						return [{
							kind: "object",
							type,
							size: bytes.length,
							bytes
						}, at + copied + 1];
					}
					case "skip": {
						const skipped = Math.min(pending.left, chunk.length - at);
						pending.left -= skipped;
						if (pending.left > 0) return [null, at + skipped];
						this.#pending = {
							state: "header",
							text: ""
						};
						return [{
							kind: "oversized",
							size: pending.size
						}, at + skipped];
					}
				}
			}
			#header(text) {
				this.#pending = {
					state: "header",
					text: ""
				};
				const [, type = "", length] = text.split(" ");
				if (length === undefined) return { kind: "missing" };
				const size = Number(length);
				this.#pending = size > this.#cap ? {
					state: "skip",
					size,
					left: size + 1
				} : {
					state: "keep",
					type,
					bytes: Buffer.allocUnsafe(size),
					filled: 0
				};
				return null;
			}
		}
		;
		class ObjectStore {
			#git;
			#cap;
			#questions = [];
			#process = null;
			#disposed = false;
			constructor(git, cap) {
				this.#git = git;
				this.#cap = cap;
			}
			async ask(oid) {
				(0, object_id.dg)(oid);
				if (this.#disposed) throw new Error("The repository is closed.");
				return new Promise((resolve, reject) => {
					this.#questions.push({
						oid,
						resolve,
						reject
					});
					const { child } = this.#process ??= this.#start();
					child.stdin.write(`${oid}\n`);
				});
			}
			#start() {
				const child = (0, command.Iz)(this.#git, ["cat-file", "--batch"]);
				const output = new BatchOutput(this.#cap);
				let stderr = "";
				child.stderr.on("data", (chunk) => {
					stderr = (stderr + chunk.toString()).slice(-4096);
				});
				child.stdout.on("data", (chunk) => {
					for (const answer of output.push(chunk)) this.#questions.shift()?.resolve(answer);
				});
				child.stdin.on("error", () => {});
				const closed = new Promise((resolve) => {
					child.on("error", (error) => {
						this.#refuse((0, command.h5)(error));
						resolve();
					});
					child.on("close", () => {
						this.#ended(stderr);
						resolve();
					});
				});
				return {
					child,
					closed
				};
			}
			#ended(stderr) {
				this.#process = null;
				if (this.#disposed) return this.#refuse(new Error("The repository is closed."));
				const [culprit, ...rest] = this.#questions;
				this.#questions = rest;
				const absent = /from promisor remote|transport '.*' not allowed/.test(stderr);
				culprit?.resolve(absent ? { kind: "missing" } : {
					kind: "broken",
					reason: (0, command.A3)(stderr)
				});
				if (rest.length === 0) return;
				this.#process = this.#start();
				this.#process.child.stdin.write(rest.map(({ oid }) => `${oid}\n`).join(""));
			}
			#refuse(error) {
				this.#process = null;
				for (const { reject } of this.#questions.splice(0)) reject(error);
			}
			async [Symbol.asyncDispose]() {
				this.#disposed = true;
				const running = this.#process;
				if (running === null) return;
				running.child.kill();
				await running.closed;
			}
		}
		;
		const AT_ONCE = 500;
		class PartialClone {
			#git;
			#remote;
			#isPartial = null;
			#wishes = [];
			#fetching = false;
			constructor(git, remote) {
				this.#git = git;
				this.#remote = remote;
			}
			async supply(oid) {
				this.#isPartial ??= isPartial(this.#git);
				if (!await this.#isPartial) return null;
				return new Promise((resolve) => {
					this.#wishes.push({
						oid,
						resolve
					});
					void this.#fetchAll();
				});
			}
			async #fetchAll() {
				if (this.#fetching) return;
				this.#fetching = true;
				while (this.#wishes.length > 0) {
					const wishes = this.#wishes.splice(0, AT_ONCE);
					const answer = await this.#remote.supply(wishes.map(({ oid }) => oid)).catch((error) => ({
						ok: false,
						reason: (0, errors.bD)(error)
					}));
					for (const { resolve } of wishes) resolve(answer);
				}
				this.#fetching = false;
			}
		}
		async function isPartial(git) {
			const keys = String.raw`^(remote\..*\.promisor|extensions\.partialclone)$`;
			return (await (0, command.EO)(git, [
				"config",
				"--get-regexp",
				keys
			])).code === 0;
		}
		;
		const FETCH = [
			"fetch",
			"--quiet",
			"--no-tags",
			"--no-recurse-submodules",
			"--no-write-fetch-head"
		];
		class Remote {
			#git;
			#credentials;
			#connection = null;
			constructor(git, credentials) {
				this.#git = git;
				this.#credentials = credentials;
			}
			async defaultBranch() {
				const answer = await this.#run([
					"ls-remote",
					"--symref",
					"origin",
					"HEAD"
				]);
				if (!answer.ok) return answer;
				return {
					ok: true,
					value: /^ref: (refs\/heads\/\S+)\tHEAD$/m.exec(answer.value)?.[1] ?? null
				};
			}
			async find(name) {
				const short = name.replace(/^(?:refs\/remotes\/)?origin\//, "");
				const names = short.startsWith("refs/") ? [short] : [`refs/heads/${short}`, `refs/tags/${short}`];
				const answer = await this.#run([
					"ls-remote",
					"origin",
					...names
				]);
				if (!answer.ok) return answer;
				const shas = new Map(Array.from(answer.value.matchAll(/^([0-9a-f]+)\t(\S+)$/gm), ([, sha = "", ref = ""]) => [ref, sha]));
				const ref = names.find((candidate) => shas.has(candidate));
				return {
					ok: true,
					value: ref === undefined ? null : shas.get(ref) ?? null
				};
			}
			fetch(shas, reach) {
				return this.#run([
					...FETCH,
					"depth" in reach ? `--depth=${reach.depth}` : `--deepen=${reach.deepen}`,
					"origin",
					...shas
				]);
			}
			supply(oids) {
				return this.#run([
					...FETCH,
					"--filter=blob:none",
					"origin",
					...oids
				]);
			}
			async #run(args) {
				const { code, stdout, stderr } = await (0, command.EO)(await (this.#connection ??= this.#connect()), args);
				return code === 0 ? {
					ok: true,
					value: stdout.toString()
				} : {
					ok: false,
					reason: (0, command.A3)(stderr)
				};
			}
			async #connect() {
				const { prefix, env } = this.#git;
				const settings = [
					...await this.#authorization(),
					["http.lowSpeedLimit", "1"],
					["http.lowSpeedTime", "60"]
				];
				const ssh = await this.#ssh();
				const connected = (0, environment._)(env, settings);
				return {
					prefix,
					env: {
						...connected,
						...ssh,
						GIT_ALLOW_PROTOCOL: "https:http:ssh:git:file"
					}
				};
			}
			async #authorization() {
				if (this.#credentials === null) return [];
				const { stdout } = await (0, command.EO)(this.#git, [
					"remote",
					"get-url",
					"origin"
				]);
				const origin = httpOrigin(stdout.toString().trim());
				if (origin === null || origin !== httpOrigin(this.#credentials.server)) return [];
				const key = `http.${origin}/.extraheader`;
				const basic = Buffer.from(`x-access-token:${this.#credentials.token}`).toString("base64");
				return [[key, ""], [key, `AUTHORIZATION: basic ${basic}`]];
			}
			async #ssh() {
				const { env } = this.#git;
				if (env["GIT_SSH_COMMAND"] !== undefined || env["GIT_SSH"] !== undefined) return {};
				const configured = await (0, command.EO)(this.#git, [
					"config",
					"--get",
					"core.sshCommand"
				]);
				return configured.code === 0 ? {} : { GIT_SSH_COMMAND: "ssh -o BatchMode=yes" };
			}
		}
		function httpOrigin(url) {
			try {
				const { protocol, origin } = new URL(url);
				return protocol === "https:" || protocol === "http:" ? origin : null;
			} catch {
				return null;
			}
		}
		var resolve = __webpack_require__(33218);
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
		class Disk {
			#root;
			#folders = new Map();
			constructor(root) {
				this.#root = root;
			}
			async stat(path) {
				if (!await this.#isFolder(path.slice(0, Math.max(0, path.lastIndexOf("/"))))) return null;
				return statOrNull(this.#at(path));
			}
			link(path) {
				return (0, promises_.readlink)(this.#at(path), { encoding: "buffer" });
			}
			async read(path, cap) {
				const env_1 = {
					stack: [],
					error: void 0,
					hasError: false
				};
				try {
					if ((await this.stat(path))?.isFile() !== true) return null;
					const flags = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0);
					const file = __addDisposableResource(env_1, await (0, promises_.open)(this.#at(path), flags), true);
					const stats = await file.stat();
					return stats.isFile() && stats.size <= cap ? await file.readFile() : null;
				} catch (e_1) {
					env_1.error = e_1;
					env_1.hasError = true;
				} finally {
					const result_1 = __disposeResources(env_1);
					if (result_1) await result_1;
				}
			}
			#at(path) {
				return Buffer.concat([Buffer.from(`${this.#root}/`), (0, path_name.$$)(path)]);
			}
			#isFolder(path) {
				if (path === "") return Promise.resolve(true);
				const known = this.#folders.get(path);
				if (known !== undefined) return known;
				const above = this.#isFolder(path.slice(0, Math.max(0, path.lastIndexOf("/"))));
				const found = above.then(async (real) => real && (await statOrNull(this.#at(path)))?.isDirectory() === true);
				this.#folders.set(path, found);
				return found;
			}
		}
		async function statOrNull(file) {
			try {
				return await (0, promises_.lstat)(file, { bigint: true });
			} catch (error) {
				if (error instanceof Error && "code" in error && /^ENO(?:ENT|TDIR)$/.test(String(error.code))) return null;
				throw error;
			}
		}
		;
		const HEAD = /^((?: {2}[^\n]*\n)*)(\w) (\d{6}) ([0-9a-f]+) (\d)\t/;
		const SEEN = /^ {2}ctime: (\d+:\d+)\n {2}mtime: (\d+:\d+)\n(?: {2}.*\n)*? {2}size: (\d+)\t/;
		async function readIndex(git) {
			const { stdout } = await (0, command.EO)(git, [
				"ls-files",
				"-t",
				"--stage",
				"-z",
				"--debug"
			]);
			return parseIndex(stdout);
		}
		function parseIndex(output) {
			const entries = new Map();
			let last = null;
			for (const record of (0, path_name.V0)(output)) {
				const text = record.toString("latin1");
				if (last !== null) entries.set(last.path, {
					...last.entry,
					seen: seenStat(text)
				});
				const head = HEAD.exec(text);
				last = null;
				if (head === null) continue;
				const [all, , tag, mode = "", oid = "", stage] = head;
				const path = (0, path_name.Vb)(record.subarray(all.length));
				const kind = kindOf(mode);
				if (stage !== "0" || kind === null) entries.set(path, null);
				else last = {
					path,
					entry: {
						kind,
						oid,
						sparse: tag === "S",
						seen: null
					}
				};
			}
			if (last !== null) entries.set(last.path, last.entry);
			return entries;
		}
		function seenStat(text) {
			const [, ctime, mtime, size] = SEEN.exec(text) ?? [];
			return ctime === undefined || mtime === undefined ? null : {
				ctime,
				mtime,
				size: Number(size)
			};
		}
		async function readUntracked(git) {
			const { stdout } = await (0, command.EO)(git, [
				"ls-files",
				"--others",
				"--exclude-standard",
				"-z"
			]);
			return Array.from((0, path_name.V0)(stdout), path_name.Vb).filter((path) => !path.endsWith("/"));
		}
		;
		async function conversions(git, paths) {
			if (paths.length === 0) return new Map();
			const input = Buffer.concat(paths.flatMap((path) => [(0, path_name.$$)(path), Buffer.from([0])]));
			const [attributes, autocrlf] = await Promise.all([(0, command.EO)(git, [
				"check-attr",
				"-z",
				"--stdin",
				"text",
				"eol"
			], input), (0, command.EO)(git, [
				"config",
				"--get",
				"core.autocrlf"
			])]);
			const fallback = /^(?:true|yes|on|1|input)$/i.test(autocrlf.stdout.toString().trim());
			const values = Array.from((0, path_name.V0)(attributes.stdout), path_name.Vb);
			const result = new Map();
			for (let at = 0; at + 5 < values.length; at += 6) result.set(values[at] ?? "", conversion(values[at + 2], values[at + 5], fallback));
			return result;
		}
		function conversion(text, eol, fallback) {
			if (text === "unset") return "never";
			if (text === "auto") return "auto";
			if (text === "set" || eol === "lf" || eol === "crlf") return "always";
			return fallback ? "auto" : "never";
		}
		function looksLikeText(bytes) {
			if (bytes.includes(0)) return false;
			for (let at = bytes.indexOf(13); at !== -1; at = bytes.indexOf(13, at + 1)) if (bytes[at + 1] !== 10) return false;
			return true;
		}
		function withoutCrlf(bytes) {
			return Buffer.from(bytes.toString("latin1").replaceAll("\r\n", "\n"), "latin1");
		}
		;
		async function inspect(question) {
			const { name, known, disk, format } = question;
			if (known !== null && (known.sparse || known.kind === "submodule")) return {
				kind: known.kind,
				oid: known.oid,
				from: "index"
			};
			const stats = await disk.stat(name);
			if (stats?.isSymbolicLink() === true) return {
				kind: "symlink",
				oid: (0, object_id.Tu)(format, "blob", await disk.link(name)),
				from: "disk"
			};
			if (stats?.isFile() !== true) return null;
			if (known !== null && unchanged(known, stats, question.indexTime)) return {
				kind: known.kind,
				oid: known.oid,
				from: "index"
			};
			const size = Number(stats.size);
			if (size > limits.b.fileBytes) return {
				kind: "file",
				oid: `oversized:${size}:${stats.mtimeNs}`,
				from: "oversized",
				size
			};
			const bytes = await disk.read(name, limits.b.fileBytes);
			if (bytes === null) return null;
			const oid = (0, object_id.Tu)(format, "blob", bytes);
			if (known?.kind === "symlink" && known.oid === oid) return {
				kind: "symlink",
				oid,
				from: "index"
			};
			if (!bytes.includes("\r\n")) return {
				kind: "file",
				oid,
				from: "disk"
			};
			const converted = (0, object_id.Tu)(format, "blob", withoutCrlf(bytes));
			return {
				kind: "file",
				oid: converted,
				from: "crlf",
				raw: oid,
				text: looksLikeText(bytes)
			};
		}
		async function settle(file, rule, known, blobs) {
			if (file.from !== "crlf" || rule === "always") return file;
			const converts = rule === "auto" && file.text && !await hasCrlf(known, blobs);
			return converts ? file : {
				kind: file.kind,
				oid: file.raw,
				from: "disk"
			};
		}
		async function hasCrlf(known, blobs) {
			if (known?.kind !== "file") return false;
			const contents = await blobs.read(known.oid);
			return contents.kind === "bytes" && Buffer.from(contents.bytes).includes("\r\n");
		}
		function unchanged({ seen }, stats, indexTime) {
			return seen !== null && seen.size === Number(stats.size) && seen.mtime === seconds(stats.mtimeNs) && seen.ctime === seconds(stats.ctimeNs) && stats.mtimeNs < indexTime;
		}
		function seconds(nanoseconds) {
			return `${nanoseconds / 1000000000n}:${nanoseconds % 1000000000n}`;
		}
		;
		const work_tree_AT_ONCE = 32;
		async function readWorkTree(source) {
			const { root, git, gitDir, blobs, format } = source;
			if (source.bare) throw (0, errors.Wp)(`${root} is a bare repository, which has no uncommitted work: name a commit.`);
			const disk = new Disk(root);
			const [index, untracked, indexTime] = await Promise.all([
				readIndex(git),
				readUntracked(git),
				(0, promises_.stat)(external_node_path_.join(gitDir, "index"), { bigint: true }).then((stats) => stats.mtimeNs, () => 0n)
			]);
			const names = [...index.keys(), ...untracked];
			const seen = await overAll(names, (name) => inspect({
				name,
				known: index.get(name) ?? null,
				disk,
				indexTime,
				format
			}));
			const doubtful = names.filter((_, n) => seen[n]?.from === "crlf");
			const rules = await conversions(git, doubtful);
			const settled = await overAll(names, async (name, n) => {
				const found = seen[n] ?? null;
				const rule = rules.get(name) ?? "never";
				return found === null ? null : settle(found, rule, index.get(name) ?? null, blobs);
			});
			const files = new Map();
			for (const [n, name] of names.entries()) {
				const file = settled[n] ?? null;
				if (file !== null) files.set(name, file);
			}
			const readDisk = async (name, file) => {
				const bytes = await disk.read(name, limits.b.fileBytes);
				const contents = bytes !== null && file.from === "crlf" ? withoutCrlf(bytes) : bytes;
				if (contents === null || (0, object_id.Tu)(format, "blob", contents) !== file.oid) throw (0, errors.tv)(`${name} changed on disk while it was being read: run the guard again.`);
				return contents;
			};
			return {
				entries: files,
				async read(name) {
					const entry = (0, unreadable.nV)(files, name);
					if (entry instanceof Error) throw entry;
					const file = files.get(name);
					if (file?.from === "oversized") throw (0, unreadable.g$)(name, file.size);
					if (file !== undefined && file.from !== "index") return readDisk(name, file);
					const bytes = (0, unreadable.$t)(name, await blobs.read(entry.oid));
					if (bytes instanceof Error) throw bytes;
					return bytes;
				}
			};
		}
		async function overAll(items, apply) {
			const results = [];
			const queue = items.entries();
			const work = async () => {
				for (const [n, item] of queue) results[n] = await apply(item, n);
			};
			await Promise.all(Array.from({ length: work_tree_AT_ONCE }, work));
			return results;
		}
		;
		async function openRepository(dir, options = {}) {
			const env = (0, environment._)(options.env ?? process.env);
			const { root, gitDir, bare, format } = await discover(dir, env);
			const git = {
				prefix: [
					"-C",
					root,
					`--git-dir=${gitDir}`,
					...bare ? [] : [`--work-tree=${root}`]
				],
				env
			};
			const store = new ObjectStore(git, limits.b.fileBytes);
			const remote = new Remote(git, options.credentials ?? null);
			const blobs = new Blobs(store, format, new PartialClone(git, remote));
			return {
				root,
				git,
				remote,
				emptyTree: (0, object_id.Tu)(format, "tree", new Uint8Array()),
				resolve: (ref) => (0, resolve.q)(git, ref),
				has: (sha) => has(git, sha),
				parents: (sha) => parents(store, sha),
				mergeBase: (a, b) => mergeBase(git, a, b),
				defaultBranch: () => defaultBranch(git),
				isShallow: () => isShallow(git),
				tree: (sha) => commitTree(git, sha, blobs),
				workTree: () => readWorkTree({
					root,
					git,
					gitDir,
					bare,
					format,
					blobs
				}),
				committedAt: (sha) => committedAt(store, sha),
				files: (sha) => (0, check_out.qI)(git, sha),
				bytes: (sha) => (0, check_out.YD)(git, sha),
				write: (files, folder, moment) => (0, check_out.hV)({
					git,
					blobs
				}, files, folder, moment),
				writeGitFolder: (sha, folder) => writeGitFolder({
					git,
					format
				}, sha, folder),
				disturbGitFolder: (folder) => disturbGitFolder(git, folder),
				[Symbol.asyncDispose]: () => store[Symbol.asyncDispose]()
			};
		}
	}),
	33218: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			q: () => resolveRef,
			C: () => tryResolve
		});
		var errors = __webpack_require__(12027);
		var command = __webpack_require__(77721);
		var near_name = __webpack_require__(8394);
		var object_id = __webpack_require__(32515);
		;
		const REF = /^[^\p{Cc}\p{Zs}\p{Zl}\p{Zp}~^:?*[\\]+(?:~\d*|\^\d*|\^\{(?:commit)?\})*$/u;
		function assertRef(ref) {
			const problem = problemOf(ref);
			if (problem === null) return;
			throw (0, errors.Wp)(`${JSON.stringify(ref.slice(0, 200))} ${problem}: give a branch, a tag, a commit id, or HEAD~1 and the like.`);
		}
		function problemOf(ref) {
			if (ref === "") return "is no ref";
			if (ref.startsWith("-")) return "begins with a dash, which no ref does";
			if (ref.includes("..")) return "is a range, and one commit is needed";
			if (ref.includes("@{")) return "asks the reflog, which differs from clone to clone";
			return REF.test(ref) ? null : "is no ref";
		}
		;
		async function resolveRef(git, ref) {
			const found = await tryResolve(git, ref);
			if (found !== null) return found;
			throw (0, errors.Wp)(await unknown(git, ref));
		}
		async function tryResolve(git, ref) {
			assertRef(ref);
			const { code, stdout } = await (0, command.EO)(git, [
				"rev-parse",
				"--verify",
				"--quiet",
				"--end-of-options",
				`${ref}^{commit}`
			]);
			const sha = stdout.toString().trim();
			return code === 0 && (0, object_id.TS)(sha) ? {
				ref,
				sha
			} : null;
		}
		async function unknown(git, ref) {
			const names = await refNames(git);
			if (ref === "HEAD" || names.length === 0) return `${ref} names no commit: the repository has none on this branch yet; commit something first.`;
			if ((0, object_id.TS)(ref)) return `The commit ${ref} is not in this clone: check the id, or fetch it with git fetch origin ${ref}.`;
			const base = ref.replace(/[~^].*$/, "");
			if (names.includes(base)) return `${ref} names no commit: the history does not reach that far.`;
			const near = (0, near_name.c)(base, names);
			const hint = near === null ? "check the name, or fetch it" : `did you mean ${near}?`;
			return `There is no commit ${ref} in this clone: ${hint}${near === null ? "." : ""}`;
		}
		async function refNames(git) {
			const { stdout } = await (0, command.EO)(git, [
				"for-each-ref",
				"--format=%(refname:short)",
				"refs/heads",
				"refs/remotes",
				"refs/tags"
			]);
			return stdout.toString().split("\n").filter((name) => name !== "");
		}
	})
};
