export const id = 293;
export const ids = [293];
export const modules = {
	50102: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			C5: () => memberOf,
			IW: () => changedBy,
			Kl: () => classOf,
			L5: () => unknown,
			LU: () => childrenOf,
			Qn: () => variableOf,
			Zu: () => fixed,
			_o: () => ModuleBuilder,
			bf: () => ownerOf
		});
		var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55816);
		const NOTHING_INSIDE = {
			function: (builder, node, parent) => builder.open("function", null, parent, node),
			class: (builder, node, parent) => builder.open("class", null, parent, node)
		};
		class ModuleBuilder {
			text;
			define;
			language;
			root;
			scopes = [];
			nodes = [];
			imports = new Map();
			modules = [];
			#branches = 0;
			#depth = 0;
			constructor(language, text, define = NOTHING_INSIDE) {
				this.define = define;
				this.language = language;
				this.text = text;
				this.root = scopeOf("module", null, null, {
					from: 0,
					to: text.length
				});
			}
			build() {
				const { language, text, root, scopes, nodes, imports, modules } = this;
				return {
					language,
					text,
					root,
					scopes,
					nodes,
					imports,
					modules
				};
			}
			slice({ from, to }) {
				return this.text.slice(from, to);
			}
			open(kind, name, parent, at) {
				const scope = scopeOf(kind, name, parent, at);
				this.scopes.push(scope);
				if (name !== null) parent.scopes.set(name, scope);
				return scope;
			}
			bind(scope, name, how, value, at) {
				const binding = {
					how,
					value,
					from: at.from,
					to: at.to,
					conditional: this.#branches > 0
				};
				const known = scope.bindings.get(name);
				if (known === undefined) scope.bindings.set(name, [binding]);
				else known.push(binding);
			}
			keep(expr, scope) {
				this.nodes.push({
					expr,
					scope
				});
				return expr;
			}
			inBranch(run) {
				this.#branches += 1;
				run();
				this.#branches -= 1;
			}
			nested(run, tooDeep) {
				if (this.#depth >= _limits_js__WEBPACK_IMPORTED_MODULE_0__.b.depth) return tooDeep;
				this.#depth += 1;
				const result = run();
				this.#depth -= 1;
				return result;
			}
		}
		function scopeOf(kind, name, parent, { from, to }) {
			return {
				kind,
				name,
				parent,
				from,
				to,
				bindings: new Map(),
				scopes: new Map(),
				params: [],
				returns: [],
				decorators: [],
				bases: [],
				doc: null
			};
		}
		function childrenOf(node) {
			const children = [];
			for (let child = node.firstChild; child !== null; child = child.nextSibling) children.push(child);
			return children;
		}
		function unknown({ from, to }, children = []) {
			return {
				kind: "other",
				children,
				from,
				to
			};
		}
		function fixed({ from, to }, number = false) {
			return {
				kind: "fixed",
				number,
				from,
				to
			};
		}
		function memberOf(object, name, { from, to }) {
			return {
				kind: "member",
				object,
				name,
				from,
				to
			};
		}
		const ADDING = new Set([
			"append",
			"extend",
			"push",
			"unshift",
			"insert",
			"add"
		]);
		function changedBy(call) {
			const { callee, args } = call;
			if (callee.kind !== "member") return null;
			const last = args.at(-1)?.value;
			if (last === undefined) return null;
			if (callee.name === "shuffle") {
				const name = variableOf(last);
				return name === null ? null : {
					name,
					value: call
				};
			}
			const name = ADDING.has(callee.name) ? variableOf(callee.object) : null;
			return name === null ? null : {
				name,
				value: last
			};
		}
		function variableOf(target) {
			if (target.kind === "name") return target.name;
			if (target.kind !== "member" || target.object.kind !== "name") return null;
			const { name } = target.object;
			return name === "self" || name === "this" || name === "cls" ? `.${target.name}` : null;
		}
		function classOf(scope) {
			for (let at = scope; at !== null; at = at.parent) if (at.kind === "class") return at;
			return scope;
		}
		function ownerOf(scope, name) {
			return name.startsWith(".") ? classOf(scope) : scope;
		}
	}),
	7293: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { readSource: () => readSource });
		var limits = __webpack_require__(55816);
		var traced_text = __webpack_require__(14186);
		;
		function wordsOf(name) {
			return name.replaceAll(/([a-z\d])([A-Z])/g, "$1 $2").replaceAll(/([A-Z]+)([A-Z][a-z])/g, "$1 $2").toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
		}
		const ABOUT = new Set([
			[
				"id",
				"ids",
				"name",
				"names",
				"path",
				"paths",
				"file",
				"files",
				"dir",
				"folder",
				"url",
				"uri"
			],
			[
				"key",
				"keys",
				"token",
				"tokens",
				"count",
				"length",
				"len",
				"size",
				"limit",
				"version",
				"type"
			],
			[
				"title",
				"label",
				"hash",
				"cost",
				"cache",
				"regex",
				"pattern",
				"manager",
				"store",
				"error"
			],
			[
				"schema",
				"response",
				"result",
				"results",
				"config",
				"settings",
				"options",
				"index",
				"style"
			],
			[
				"model",
				"enabled",
				"mode",
				"class",
				"tag",
				"date",
				"time",
				"usage",
				"help",
				"placeholder",
				"query"
			],
			[
				"sql",
				"html",
				"css",
				"symbol",
				"char",
				"session",
				"toolkit",
				"log",
				"warning",
				"hint",
				"tooltip"
			]
		].flat());
		const OF_PEOPLE = new Set([
			"user",
			"human",
			"question",
			"customer"
		]);
		const IN_FRONT = new Set([
			"system",
			"sys",
			"developer",
			"instruction",
			"instructions",
			"persona"
		]);
		function namedPrompt(name) {
			const words = wordsOf(name);
			const last = words.at(-1) ?? "";
			if (words.length === 0 || ABOUT.has(last)) return null;
			const isPrompt = words.some((word) => /^prompts?$/.test(word));
			const isInFront = words.some((word) => IN_FRONT.has(word));
			if (isOfPeople(name)) return isPrompt ? {
				role: "user",
				strong: true
			} : null;
			if (isPrompt) {
				const role = isInFront ? "system" : "unknown";
				return {
					role,
					strong: isInFront || words.length > 1 || /^[A-Z_\d]+$/.test(name)
				};
			}
			const isText = words.some((word) => /^(?:message|messages|text|content|template|role|reminder)$/.test(word));
			if (words.includes("system") && (isText || words.length === 1 || last === "system")) return {
				role: "system",
				strong: isText
			};
			if (/^(?:instructions?|backstory)$/.test(last)) return {
				role: "system",
				strong: last === "backstory"
			};
			return null;
		}
		function isOfPeople(name) {
			const words = wordsOf(name);
			return words.some((word) => OF_PEOPLE.has(word)) && !words.includes("system");
		}
		const STRONG_KEY = /^(?:system_?prompts?|system_?instructions?|system_?message|developer_?(?:prompt|message|instructions)|backstory|systemPrompt|systemInstruction|systemMessage|system_prompt_template|instructions_template|additional_instructions|base_?instructions|custom_?instructions|agent_?instructions)$/i;
		const WEAK_KEY = /^(?:system|instructions?|goal|persona|role_description|preamble|prefix|state_modifier|prompt_?template)$/;
		const USER_KEY = /^(?:prompt|input|inputs|contents|query|question|user_?prompt|message|messages|content)$/i;
		function keyedPrompt(key, hasSdk) {
			if (STRONG_KEY.test(key)) return "system";
			if (!hasSdk || !WEAK_KEY.test(key)) return null;
			return /template/i.test(key) ? "unknown" : "system";
		}
		const PERSON = /^(?:user|customer|client|member|patient|visitor|subscriber|caller|student|contact|guest|employee|speaker|sender|recipient)$/;
		const OF_A_PERSON = /^(?:name|names|id|email|firstname|lastname|first|last|username|phone|address|nickname)$/;
		const OF_A_CALL = /^(?:session|conversation|thread|request|trace|run|message|correlation|chat|transaction|invocation)$/;
		function isPersonal(expression) {
			if (/[()[\]]/.test(expression.replaceAll(/\(\)/g, ""))) return false;
			const words = wordsOf(expression);
			const last = words.at(-1) ?? "";
			const before = words.at(-2) ?? "";
			if (/^(?:username|userid|sessionid|requestid)$/.test(last)) return true;
			if (OF_A_CALL.test(before) && /^u?u?id$/.test(last)) return true;
			const isNamed = OF_A_PERSON.test(last) && words.slice(0, -1).some((word) => PERSON.test(word));
			return isNamed || before === "current" && last === "user";
		}
		function isClocklike(expression) {
			if (!/^[\w.$]+$/.test(expression)) return false;
			const words = wordsOf(expression);
			const last = words.at(-1) ?? "";
			if (/^(?:now|timestamp|nowiso|datetime)$/.test(last)) return true;
			return /^(?:time|date|day|moment)$/.test(last) && words.some((word) => /^(?:current|now|present|todays?)$/.test(word));
		}
		var builder = __webpack_require__(50102);
		;
		function envOf(scope) {
			return {
				scope,
				args: null
			};
		}
		function meaningOf(name, env) {
			let at = env;
			while (at !== null) {
				const scope = at.scope;
				const isSeen = scope.kind !== "class" || at === env;
				const bindings = isSeen ? scope.bindings.get(name) ?? [] : [];
				const param = scope.params.find((one) => one.name === name);
				if (bindings.length > 0 || param !== undefined) return {
					bindings,
					env: at,
					given: givenTo(name, param, at),
					isParam: param !== undefined
				};
				at = scope.parent === null ? null : envOf(scope.parent);
			}
			return null;
		}
		function givenTo(name, param, env) {
			const given = env.args?.get(name);
			if (given !== undefined) return given;
			const value = param?.default ?? null;
			return value === null ? null : {
				expr: value,
				env
			};
		}
		function memberMeaning(expr, env) {
			const name = expr.kind === "member" ? expr.name : textOf(expr.index);
			if (name === null || expr.object.kind !== "name") return null;
			const holder = expr.object.name;
			const owner = isSelf(holder) ? (0, builder.Kl)(env.scope) : scopeNamed(holder, env, "class");
			for (const scope of owner === null ? [] : withBases(owner, env)) {
				const bindings = [...scope.bindings.get(name) ?? [], ...scope.bindings.get(`.${name}`) ?? []];
				if (bindings.length > 0) return {
					bindings,
					env: envOf(scope),
					given: null,
					isParam: false
				};
			}
			const meaning = meaningOf(holder, env);
			const [only] = meaning?.bindings ?? [];
			if (meaning === null || only?.value.kind !== "object") return null;
			const entry = only.value.entries.find(({ key }) => key === name);
			if (entry === undefined) return null;
			const { value, from, to } = entry;
			const binding = {
				value,
				from,
				to,
				how: "set",
				conditional: false
			};
			return {
				bindings: [binding],
				env: meaning.env,
				given: null,
				isParam: false
			};
		}
		function isSelf(name) {
			return name === "self" || name === "this" || name === "cls";
		}
		function withBases(owner, env) {
			const all = new Set([owner]);
			for (const scope of all) for (const base of scope.bases) {
				const found = base.kind === "name" ? scopeNamed(base.name, env, "class") : null;
				if (found !== null) all.add(found);
			}
			return [...all];
		}
		function scopeNamed(name, env, kind) {
			for (let at = env.scope; at !== null; at = at.parent) {
				const found = at.scopes.get(name);
				if (found?.kind === kind) return found;
			}
			return null;
		}
		function functionOf(callee, env) {
			if (callee.kind === "function") return callee.scope;
			if (callee.kind === "name") {
				const named = scopeNamed(callee.name, env, "function");
				if (named !== null) return named;
				const [only] = meaningOf(callee.name, env)?.bindings ?? [];
				return only?.value.kind === "function" ? only.value.scope : null;
			}
			if (callee.kind !== "member" || callee.object.kind !== "name") return null;
			const holder = callee.object.name;
			const owner = isSelf(holder) ? (0, builder.Kl)(env.scope) : scopeNamed(holder, env, "class");
			for (const scope of owner === null ? [] : withBases(owner, env)) {
				const method = scope.scopes.get(callee.name);
				if (method !== undefined) return method;
				const [bound] = scope.bindings.get(`.${callee.name}`) ?? [];
				if (bound?.value.kind === "function") return bound.value.scope;
			}
			return null;
		}
		function calledWith(scope, call, env) {
			const args = new Map();
			const params = scope.params.filter(({ name }) => name !== "self" && name !== "cls");
			let position = 0;
			for (const { name, value, spread } of call.args) {
				const param = name ?? params[position]?.name;
				if (name === null) position += 1;
				if (param !== undefined && !spread) args.set(param, {
					expr: value,
					env
				});
			}
			return {
				scope,
				args
			};
		}
		function dotted(expr, module, env) {
			if (expr.kind === "name") {
				if (meaningOf(expr.name, env) !== null && !module.imports.has(expr.name)) return `?${expr.name}`;
				return module.imports.get(expr.name) ?? expr.name;
			}
			if (expr.kind !== "member") return null;
			const object = dotted(expr.object, module, env);
			return object === null ? null : `${object}.${expr.name}`;
		}
		function textOf(expr) {
			if (expr?.kind !== "text") return null;
			let text = "";
			for (const part of expr.parts) {
				if (part.kind === "value") return null;
				text += part.text;
			}
			return text;
		}
		;
		const FIRST = [
			[/^(?:SystemMessage|SystemMessagePromptTemplate|SystemMessageTemplate|add_system_message|addSystemMessage|add_developer_message|SystemPromptPart|with_instructions|withInstructions|setSystemPrompt|set_system_prompt)$/, "system"],
			[/^(?:HumanMessage|HumanMessagePromptTemplate|UserMessage|add_user_message|addUserMessage|UserPromptPart)$/, "user"],
			[/^(?:PromptTemplate|KernelFunctionFromPrompt|create_function_from_prompt|RichPromptTemplate|StringPromptTemplate)$/, "unknown"]
		];
		const ASKS = /^(?:run|run_sync|run_stream|invoke|ainvoke|ask|chat|complete|acomplete|predict|generate_content|generateContent|sendMessage|send_message|query|stream|get_response)$/;
		const SYSTEM_ROLE = /^(?:system|developer)$|(?:^|\.)(?:SYSTEM|DEVELOPER|system)$/;
		const USER_ROLE = /^(?:user|human)$|(?:^|\.)(?:USER|user)$/;
		function placesIn({ expr, scope }, module, hasSdk) {
			const env = envOf(scope);
			if (expr.kind === "call") return ofCall(expr, env, hasSdk);
			if (expr.kind === "object") return ofObject(expr, env, module, hasSdk);
			return expr.kind === "list" ? ofPair(expr, env) : [];
		}
		function ofCall(call, env, hasSdk) {
			const { callee, args, from } = call;
			const name = nameOf(callee);
			const owner = callee.kind === "member" ? nameOf(callee.object) : "";
			const found = [];
			const role = roleOf(args);
			const content = args.find((arg) => arg.name === "content");
			if (role !== null && content !== undefined) return [{
				role,
				key: role,
				values: textsOf(content.value, env),
				from
			}];
			const ofFirst = FIRST.find(([names]) => names.test(name) || /^(?:from_template|fromTemplate)$/.test(name) && names.test(owner));
			const text = args.find((arg) => /^(?:content|template|prompt|instructions)$/.test(arg.name ?? "")) ?? args.find((arg) => arg.name === null && arg.value.kind !== "object");
			if (ofFirst !== undefined && text !== undefined) return [{
				role: ofFirst[1],
				key: ofFirst[1] === "unknown" ? "template" : ofFirst[1],
				values: textsOf(text.value, env),
				from
			}];
			if (name === "Signature" && args[1] !== undefined) found.push({
				role: "system",
				key: "instructions",
				values: textsOf(args[1].value, env),
				from
			});
			for (const arg of args) {
				if (arg.name === null) {
					if (ASKS.test(name) && arg.value.kind !== "object") found.push({
						role: "user",
						key: "input",
						values: textsOf(arg.value, env),
						from
					});
					continue;
				}
				const kind = keyedPrompt(arg.name, hasSdk);
				if (kind !== null) found.push({
					role: kind,
					key: arg.name,
					values: textsOf(arg.value, env),
					from: arg.value.from
				});
				else if (hasSdk && USER_KEY.test(arg.name) && !/^messages?$/.test(arg.name)) found.push({
					role: "user",
					key: arg.name,
					values: textsOf(arg.value, env),
					from: arg.value.from
				});
			}
			return found;
		}
		function ofObject({ entries, from }, env, module, hasSdk) {
			const role = entries.find(({ key }) => key === "role" || key === "type");
			const content = entries.find(({ key }) => key === "content" || key === "parts");
			const spoken = role === undefined ? null : spokenBy(role.value);
			if (spoken !== null && content !== undefined) return [{
				role: spoken,
				key: spoken,
				values: textsOf(content.value, env),
				from
			}];
			return entries.flatMap(({ key, value, from: at }) => {
				if (key === null) return [];
				const kind = keyedPrompt(key, hasSdk);
				if (kind !== null) return [{
					role: kind,
					key,
					values: textsOf(value, env),
					from: at
				}];
				const isUser = hasSdk && module.language === "javascript" && /^(?:prompt|input|contents)$/.test(key);
				return isUser ? [{
					role: "user",
					key,
					values: textsOf(value, env),
					from: at
				}] : [];
			});
		}
		function ofPair({ items, from }, env) {
			const [who, text] = items;
			const spoken = items.length === 2 && who !== undefined && textOf(who) !== null ? spokenBy(who) : null;
			if (spoken === null || text === undefined) return [];
			return [{
				role: spoken,
				key: spoken,
				values: textsOf(text, env),
				from
			}];
		}
		function roleOf(args) {
			const role = args.find(({ name }) => name === "role");
			return role === undefined ? null : spokenBy(role.value);
		}
		function spokenBy(who) {
			const role = textOf(who) ?? (who.kind === "member" ? `.${who.name}` : "");
			if (SYSTEM_ROLE.test(role)) return "system";
			return USER_ROLE.test(role) ? "user" : null;
		}
		function textsOf(expr, env, depth = 0) {
			const again = (one, at = env) => textsOf(one, at, depth + 1);
			const own = [{
				expr,
				env
			}];
			if (depth > 8) return own;
			switch (expr.kind) {
				case "list": return expr.items.flatMap((item) => again(item));
				case "object": {
					const inside = expr.entries.find(({ key }) => /^(?:text|content|parts)$/.test(key ?? ""));
					return inside === undefined ? [] : again(inside.value);
				}
				case "call": {
					const inside = expr.args.find(({ name }) => /^(?:text|content|parts)$/.test(name ?? ""));
					if (inside !== undefined) return again(inside.value);
					const [first] = expr.args;
					const isBlock = first?.value.kind === "object" && /(?:Message|Block|Content|Part)\w*$/.test(nameOf(expr.callee));
					return isBlock ? again(first.value) : own;
				}
				case "name":
				case "member": {
					const meaning = expr.kind === "name" ? meaningOf(expr.name, env) : memberMeaning(expr, env);
					const [only] = meaning?.bindings ?? [];
					const isBlocks = only !== undefined && (only.value.kind === "list" || only.value.kind === "object");
					return meaning !== null && isBlocks && meaning.bindings.length === 1 ? again(only.value, meaning.env) : own;
				}
				case "fixed": return [];
				case "text":
				case "element":
				case "set":
				case "sum":
				case "percent":
				case "choice":
				case "each":
				case "function":
				case "other": return own;
			}
		}
		function nameOf(expr) {
			return expr.kind === "name" || expr.kind === "member" ? expr.name : "";
		}
		;
		const SDKS = /^(?:anthropic|openai|google\.(?:genai|generativeai|adk)|vertexai|boto3|botocore|aioboto3|litellm|langchain\w*|langgraph\w*|pydantic_ai|dspy|semantic_kernel|llama_index|crewai|agents|autogen\w*|agent_framework|mistralai|cohere|groq|together|ollama|instructor|agno|haystack|smolagents|strands|marvin|guidance|claude_agent_sdk|xai_sdk|cerebras)(?:\.|$)|^(?:ai|openai|llamaindex|ollama|cohere-ai|groq-sdk|together-ai|dspy)$|^@(?:anthropic-ai|ai-sdk|google|openai|langchain|mastra|aws-sdk\/client-bedrock|llamaindex|mistralai|openrouter|genkit-ai|google-cloud\/vertexai)(?:\/|-|$)|^(?:langchain|genkit)(?:\/|$)/;
		function isSdk(module) {
			return SDKS.test(module);
		}
		;
		const SYSTEM = 40;
		const NAMED = 60;
		const WEAKLY_NAMED = 100;
		const IN_PROMPT_FILE = 80;
		function leastOf(called) {
			if (called === null) return IN_PROMPT_FILE;
			if (!called.strong) return WEAKLY_NAMED;
			return called.role === "system" ? SYSTEM : NAMED;
		}
		const PROMPT_FILE = /(?:^|[/_.-])(?:system[-_])?prompts?(?:\.[^/.]+|[-_]templates?\.[^/.]+|\/[^/]+)$/i;
		const DECORATED = /^(?:system_prompt|instructions|dynamic_prompt|system_message)$/;
		function candidatesIn(module, path) {
			const hasSdk = module.modules.some(isSdk);
			const isPromptFile = PROMPT_FILE.test(path);
			const found = [];
			for (const scope of [module.root, ...module.scopes]) {
				found.push(...boundIn(scope, isPromptFile));
				const returned = returnedBy(scope, isPromptFile);
				if (returned !== null) found.push(returned);
				if (scope.doc !== null && scope.bases.some((base) => nameOf(base).endsWith("Signature"))) found.push({
					name: qualified(scope, "doc"),
					role: "system",
					values: [{
						expr: scope.doc,
						env: envOf(scope)
					}],
					atLeast: 1,
					isPlaced: true,
					from: scope.from
				});
			}
			for (const node of module.nodes) for (const { role, key, values, from } of placesIn(node, module, hasSdk)) {
				const root = values.length === 1 && values[0] !== undefined ? rootOf(values[0]) : null;
				found.push({
					name: root ?? qualified(node.scope, key),
					role,
					values,
					atLeast: 1,
					isPlaced: true,
					from
				});
			}
			return found;
		}
		function boundIn(scope, isPromptFile) {
			const isPromptClass = scope.kind === "class" && /Prompts?$/.test(scope.name ?? "");
			return [...scope.bindings].flatMap(([spelt, bindings]) => {
				const name = spelt.replaceAll(/^[.[]|\]$/g, "");
				const [first] = bindings;
				if (first === undefined || bindings.every(({ how }) => how === "each")) return [];
				const called = namedPrompt(name);
				const inFile = isPromptFile && scope.kind === "module" || isPromptClass;
				if (called === null && (!inFile || isOfPeople(name))) return [];
				const env = envOf(scope);
				const isMember = spelt !== name;
				const expr = {
					kind: "name",
					name: spelt,
					from: first.from,
					to: first.to
				};
				const values = isMember ? bindings.map(({ value }) => ({
					expr: value,
					env
				})) : [{
					expr,
					env
				}];
				const least = leastOf(called);
				return [{
					name: qualified(scope, name),
					role: called?.role ?? "unknown",
					values: values.flatMap((value) => isMember ? textsOf(value.expr, value.env) : [value]),
					atLeast: inFile ? Math.min(least, IN_PROMPT_FILE) : least,
					isPlaced: false,
					from: first.from
				}];
			});
		}
		function returnedBy(scope, isPromptFile) {
			if (scope.kind !== "function" || scope.name === null || scope.returns.length === 0) return null;
			const isDecorated = scope.decorators.some((decorator) => DECORATED.test(nameOf(decorator)) || decorator.kind === "call" && DECORATED.test(nameOf(decorator.callee)));
			const called = namedPrompt(scope.name);
			const isTop = scope.parent?.kind !== "function";
			const inFile = isPromptFile && isTop && !isOfPeople(scope.name);
			if (!isDecorated && called === null && !inFile) return null;
			const env = envOf(scope);
			return {
				name: qualified(scope.parent, scope.name),
				role: isDecorated ? "system" : called?.role ?? "unknown",
				values: scope.returns.flatMap((expr) => textsOf(expr, env)),
				atLeast: isDecorated ? 1 : leastOf(called),
				isPlaced: isDecorated,
				from: scope.from
			};
		}
		function qualified(scope, name) {
			const names = [name];
			for (let at = scope; at !== null; at = at.parent) if (at.name !== null) names.unshift(at.name);
			return names.join(".");
		}
		function rootOf({ expr, env }, depth = 0) {
			if (depth > 8) return null;
			if (expr.kind === "name") {
				const meaning = meaningOf(expr.name, env);
				if (meaning === null || meaning.bindings.length === 0) {
					const helper = functionOf(expr, env);
					return helper === null ? null : qualified(helper.parent, helper.name ?? "");
				}
				const [only] = meaning.bindings;
				const behind = meaning.bindings.length === 1 && only !== undefined ? rootOf({
					expr: only.value,
					env: meaning.env
				}, depth + 1) : null;
				return behind ?? qualified(meaning.env.scope, expr.name);
			}
			if (expr.kind === "member") {
				const meaning = memberMeaning(expr, env);
				return meaning === null || meaning.env.scope.kind !== "class" ? null : qualified(meaning.env.scope, expr.name);
			}
			if (expr.kind !== "call") return null;
			const helper = functionOf(expr.callee, env);
			if (helper !== null) return helper.name === null ? null : qualified(helper.parent, helper.name);
			return expr.callee.kind === "member" ? rootOf({
				expr: expr.callee.object,
				env
			}, depth + 1) : null;
		}
		;
		const FILLING = /^(?:format|format_map|partial|format_messages|format_prompt|formatMessages|formatPrompt|invoke|ainvoke|stream|astream|render|substitute|safe_substitute|compile|interpolate|fill|fillTemplate|renderTemplate|renderString|template|replace|replaceAll|load_prompt|loadPrompt|get_prompt|getPrompt|renderPrompt|render_prompt|buildPrompt|build_prompt)$/;
		function fillsOf(module) {
			const fills = new Map();
			const add = (name, value) => {
				fills.set(name, [...fills.get(name) ?? [], value]);
			};
			for (const { expr, scope } of module.nodes) {
				if (expr.kind !== "call" || !FILLING.test(nameOf(expr.callee))) continue;
				const env = envOf(scope);
				const [first, second] = expr.args;
				if (/^replace(?:All)?$/.test(nameOf(expr.callee))) {
					const name = /^\{?[{$<[%]*\s*([\w.]+)\s*[}>\]%]*$/.exec(textOf(first?.value) ?? "")?.[1];
					if (name !== undefined && second !== undefined) add(name, {
						expr: second.value,
						env
					});
					continue;
				}
				for (const { name, value } of expr.args) {
					if (name !== null) add(name, {
						expr: value,
						env
					});
					else if (value.kind === "object") {
						for (const entry of value.entries) if (entry.key !== null) add(entry.key, {
							expr: entry.value,
							env
						});
					}
				}
			}
			return fills;
		}
		async function fillsIn(path, text, names) {
			const language = languageOf(path);
			if (language === null || ![...names].some((name) => text.includes(name))) return [];
			const module = await parsed(language, path, text);
			if (module === null) return [];
			const judge = new Judge(module);
			const lineAt = lineCounter(module.text);
			return [...fillsOf(module)].flatMap(([name, values]) => names.has(name) ? values.map((value) => {
				const found = judge.judge(value);
				return {
					name,
					expression: sourceOf(module, value.expr),
					line: lineAt(value.expr.from),
					judgement: found === null ? null : {
						...found,
						source: sourceOf(module, found.evidence),
						line: lineAt(found.evidence.from)
					}
				};
			}) : []);
		}
		;
		function isTextual(pieces) {
			return pieces.some((piece) => piece.kind === "text" && piece.text !== "");
		}
		function literalOf(pieces) {
			return pieces.map((piece) => piece.kind === "text" ? piece.text : "").join("");
		}
		function dedented(pieces) {
			let indent = Infinity;
			let isStart = true;
			for (const piece of pieces) {
				if (piece.kind === "hole") {
					if (isStart) indent = 0;
					isStart = false;
					continue;
				}
				for (const line of piece.text.split(/(?<=\n)/)) {
					const blank = /^[ \t]*/.exec(line)?.[0].length ?? 0;
					if (isStart && line.trim() !== "") indent = Math.min(indent, blank);
					isStart = line.endsWith("\n");
				}
			}
			if (indent === Infinity || indent === 0) return stripped(pieces);
			let atStart = true;
			const cut = pieces.map((piece) => {
				if (piece.kind === "hole") {
					atStart = false;
					return piece;
				}
				const lines = piece.text.split(/(?<=\n)/).map((line) => {
					const from = atStart ? Math.min(indent, /^[ \t]*/.exec(line)?.[0].length ?? 0) : 0;
					atStart = line.endsWith("\n");
					return line.slice(from);
				});
				return {
					...piece,
					text: lines.join("")
				};
			});
			return stripped(cut);
		}
		function stripped(pieces) {
			const kept = [...pieces];
			for (const [end, trim] of [[0, (text) => text.trimStart()], [-1, (text) => text.trimEnd()]]) {
				for (;;) {
					const piece = kept.at(end);
					if (piece?.kind !== "text") break;
					const text = trim(piece.text);
					const index = end === 0 ? 0 : kept.length - 1;
					if (text === "") kept.splice(index, 1);
					else {
						kept[index] = {
							...piece,
							text
						};
						break;
					}
				}
			}
			return kept;
		}
		function filled(pieces, pattern, fill) {
			return pieces.flatMap((piece) => {
				if (piece.kind === "hole") return [piece];
				const parts = [];
				let at = 0;
				for (const match of piece.text.matchAll(pattern)) {
					const end = match.index + match[0].length;
					const put = fill(match, {
						from: piece.from + match.index,
						to: piece.from + end
					});
					if (put === null) continue;
					if (match.index > at) parts.push({
						...piece,
						text: piece.text.slice(at, match.index)
					});
					parts.push(...put);
					at = end;
				}
				if (at < piece.text.length) parts.push({
					...piece,
					text: piece.text.slice(at)
				});
				return parts;
			});
		}
		;
		const HANDS_ON = /^(?:str|String|toString|rstrip|lstrip|trimStart|trimEnd|strip|trim|raw|strdoc|cast|partial|upper|lower|expandtabs|encode|decode|freeze|fromTemplate|from_template|Template|outdent|stripIndent|mark_safe|SafeString)$/;
		const DEDENTS = /^(?:dedent|cleandoc|stripIndent|outdent|codeBlock|html|md|markdown|oneLine|stripIndents)$/;
		const FILLS = /^(?:format|substitute|safe_substitute|format_map|partial|render|compile|interpolate|fill)$/;
		const PLACEHOLDER = /\{\{\s*([\w.]+)\s*\}\}|\{\{|\}\}|(?<!\$)\{(\w*)(?:[.[][^{}:!]*)?(?:![rsa])?(?::([^{}]*))?\}|\$\{(\w+)\}|\$(\w+)/g;
		function entryOf(value, name) {
			if (value.kind !== "object") return undefined;
			return value.entries.find(({ key }) => key === name)?.value;
		}
		;
		class Flattener {
			#following = [];
			#left = limits.b.codePieces;
			flatten({ expr, env }) {
				this.#left = limits.b.codePieces;
				return this.#pieces(expr, env);
			}
			#pieces(expr, env) {
				this.#left -= 1;
				const hole = [{
					kind: "hole",
					value: {
						expr,
						env
					},
					format: null,
					from: expr.from,
					to: expr.to
				}];
				if (this.#left < 0 || this.#following.length > limits.b.codeDepth) return hole;
				const made = this.#made(expr, env);
				return made !== null && isTextual(made) ? made : hole;
			}
			#made(expr, env) {
				switch (expr.kind) {
					case "text": return expr.parts.flatMap((part) => {
						if (part.kind === "text") return [part];
						const inside = this.#pieces(part.value, env);
						return inside.map((piece) => piece.kind === "hole" && inside.length === 1 ? {
							...piece,
							format: part.format,
							from: part.value.from,
							to: part.value.to
						} : piece);
					});
					case "name": return this.#held(meaningOf(expr.name, env));
					case "member":
					case "element": return this.#held(memberMeaning(expr, env));
					case "sum": return this.#joined(expr.terms, env);
					case "choice": return this.#joined(expr.options, env);
					case "percent": return this.#percent(expr, env);
					case "call": return this.#call(expr, env);
					case "function": return this.#joined(expr.scope.returns, {
						scope: expr.scope,
						args: null
					});
					case "list":
					case "set":
					case "object":
					case "each":
					case "fixed":
					case "other": return null;
				}
			}
			#joined(exprs, env) {
				return exprs.flatMap((expr) => this.#pieces(expr, env));
			}
			#held(meaning) {
				if (meaning === null) return null;
				const { bindings, env, given } = meaning;
				const first = bindings[0] ?? given;
				if (first === null || first === undefined || this.#following.includes(first)) return [];
				const own = this.#inside(first, () => bindings.flatMap(({ value, how }) => {
					if (how === "each") return [];
					if (value.kind === "list") return this.#joined(value.items, env);
					return this.#pieces(value, env);
				}));
				if (given === null || bindings.length > 0) return own;
				return this.#inside(first, () => this.#pieces(given.expr, given.env));
			}
			#percent({ format, values }, env) {
				const pieces = this.#pieces(format, env);
				if (!isTextual(pieces)) return null;
				const items = values.kind === "list" ? values.items : [values];
				let position = 0;
				return filled(pieces, /%(?:\((\w+)\))?[-+ #0]*\d*(?:\.\d+)?[sdifrxg%]/g, (match, at) => {
					if (match[0].endsWith("%")) return [{
						kind: "text",
						text: "%",
						from: at.from
					}];
					const value = match[1] === undefined ? items[position] : entryOf(values, match[1]);
					if (match[1] === undefined) position += 1;
					return value === undefined ? null : this.#put({
						expr: value,
						env
					}, at);
				});
			}
			#put(value, at) {
				const pieces = this.#pieces(value.expr, value.env);
				return isTextual(pieces) ? pieces : [{
					kind: "hole",
					value,
					format: null,
					...at
				}];
			}
			#call(expr, env) {
				const { callee, args } = expr;
				const name = callee.kind === "member" || callee.kind === "name" ? callee.name : "";
				const [first] = args;
				const helper = functionOf(callee, env);
				if (helper !== null) {
					if (this.#following.includes(helper)) return null;
					return this.#inside(helper, () => this.#joined(helper.returns, calledWith(helper, expr, env)));
				}
				if (DEDENTS.test(name)) {
					const inside = this.#pieces(first?.value ?? (callee.kind === "member" ? callee.object : expr), env);
					return dedented(inside);
				}
				if (name === "join") return this.#join(expr, env);
				if (callee.kind === "member") {
					if (/^replace(?:All)?$/.test(name)) return this.#replaced(callee.object, args, env);
					if (FILLS.test(name) && args.length > 0) return this.#formatted(callee.object, args, env);
					if (name === "concat") return this.#joined([callee.object, ...args.map(({ value }) => value)], env);
					if (HANDS_ON.test(name) && args.every(({ value }) => value.kind !== "text" || name !== "raw")) return first === undefined || textOf(first.value) === null || /strip|trim/.test(name) ? stripped(this.#pieces(first === undefined || /strip|trim/.test(name) ? callee.object : first.value, env)) : this.#pieces(first.value, env);
				}
				return HANDS_ON.test(name) && first !== undefined ? this.#pieces(first.value, env) : null;
			}
			#join({ callee, args }, env) {
				if (callee.kind !== "member") return null;
				const [first] = args;
				const isPython = first !== undefined && callee.object.kind === "text" && !(first.value.kind === "text");
				const list = isPython ? first.value : callee.object;
				const separator = textOf(isPython ? callee.object : first?.value) ?? (isPython ? "" : ",");
				const items = this.#items(list, env);
				if (items === null) return null;
				return items.flatMap((item, index) => {
					const pieces = this.#pieces(item.expr, item.env);
					const from = item.expr.from;
					return index === 0 || separator === "" ? pieces : [{
						kind: "text",
						text: separator,
						from
					}, ...pieces];
				});
			}
			#items(list, env) {
				if (list.kind === "list") return list.items.map((expr) => ({
					expr,
					env
				}));
				if (list.kind === "call" && list.callee.kind === "member" && /^(?:filter|flat)$/.test(list.callee.name)) return this.#items(list.callee.object, env);
				if (list.kind !== "name" && list.kind !== "member") return null;
				const meaning = list.kind === "name" ? meaningOf(list.name, env) : memberMeaning(list, env);
				if (meaning === null || meaning.bindings.length === 0) return null;
				const items = meaning.bindings.map(({ value, how }) => {
					if (value.kind === "list") return value.items.map((expr) => ({
						expr,
						env: meaning.env
					}));
					return how === "add" ? [{
						expr: value,
						env: meaning.env
					}] : null;
				});
				return items.some((one) => one === null) ? null : items.flatMap((one) => one ?? []);
			}
			#formatted(template, args, env) {
				const pieces = this.#pieces(template, env);
				const named = (name) => args.find((arg) => arg.name === name)?.value ?? args.map(({ value }) => entryOf(value, name)).find((value) => value !== undefined);
				if (!isTextual(pieces)) return [...pieces, ...args.map(({ value }) => ({
					kind: "hole",
					value: {
						expr: value,
						env
					},
					format: null,
					from: value.from,
					to: value.to
				}))];
				let position = 0;
				return filled(pieces, PLACEHOLDER, (match, at) => {
					const [whole, mustache, python, format, dollar, plain] = match;
					if (whole === "{{") return [{
						kind: "text",
						text: "{",
						from: at.from
					}];
					if (whole === "}}") return [{
						kind: "text",
						text: "}",
						from: at.from
					}];
					const name = mustache ?? python ?? dollar ?? plain ?? "";
					const isNumbered = /^\d*$/.test(name);
					const value = isNumbered ? args.filter((arg) => arg.name === null)[name === "" ? position++ : Number(name)]?.value : named(name);
					if (value === undefined) return null;
					return this.#put({
						expr: value,
						env
					}, at).map((piece) => piece.kind === "hole" && format !== undefined ? {
						...piece,
						format
					} : piece);
				});
			}
			#replaced(text, args, env) {
				const pieces = this.#pieces(text, env);
				const [searched, put] = args;
				const needle = textOf(searched?.value);
				if (put === undefined) return pieces;
				const value = {
					expr: put.value,
					env
				};
				if (needle === null || needle === "" || !isTextual(pieces)) {
					const hole = {
						kind: "hole",
						value,
						format: null,
						from: put.value.from,
						to: put.value.to
					};
					return needle === null || isTextual(pieces) ? pieces : [...pieces, hole];
				}
				const literal = needle.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
				return filled(pieces, new RegExp(literal, "g"), (_, at) => this.#put(value, at));
			}
			#inside(what, run) {
				this.#following.push(what);
				const result = run();
				this.#following.pop();
				return result;
			}
		}
		;
		const DAY_ONLY = /^(?:date|year|month|day|weekday|isoweekday|isocalendar|toordinal|day_name|month_name|toDateString|toISODate|getFullYear|getMonth|getDate|getDay|getUTC(?:FullYear|Month|Date|Day)|get_day|startOfDay)$/;
		const TIME_OF_DAY = /%-?[HIMSfpcXTRrsZz+]/;
		const TIME_LETTERS = /[HhmsSaATtXx]|L(?:T|LL)/;
		function showsDayOnly(expr) {
			if (expr.kind === "member") return DAY_ONLY.test(expr.name);
			if (expr.kind === "element") return isSplitAtT(expr.object) && expr.index?.kind === "fixed";
			return expr.kind === "call" && formatsDay(expr);
		}
		function formatsDay({ callee, args }) {
			const name = callee.kind === "member" ? callee.name : callee.kind === "name" ? callee.name : "";
			const texts = args.map(({ value }) => textOf(value)).filter((text) => text !== null);
			if (name === "strftime") return texts.some((text) => !TIME_OF_DAY.test(text));
			if (/^(?:format|toFormat|formatDate|formatInTimeZone)$/.test(name)) {
				const pattern = texts.at(-1);
				if (pattern !== undefined) return !TIME_LETTERS.test(pattern.replaceAll(/\[[^\]]*\]|'[^']*'/g, ""));
				return callee.kind === "member" && showsDayOptions(callee.object);
			}
			if (name === "startOf") return /^(?:day|week|month|year)$/.test(texts[0] ?? "");
			if (name === "toLocaleDateString") return !args.some(({ value }) => mentionsTime(value));
			if (name === "toLocaleString") return args.some(({ value }) => isDayOptions(value));
			if (/^(?:slice|substring|substr)$/.test(name)) return isCutToDay(args);
			return DAY_ONLY.test(name);
		}
		function showsDayOptions(expr) {
			if (expr.kind !== "call") return false;
			const isFormat = expr.callee.kind === "member" && expr.callee.name === "DateTimeFormat";
			return isFormat && !expr.args.some(({ value }) => mentionsTime(value));
		}
		const TIME_OPTIONS = /^(?:hour|minute|second|timeStyle|fractionalSecondDigits|dayPeriod)$/;
		function mentionsTime(value) {
			return value.kind === "object" && value.entries.some(({ key }) => TIME_OPTIONS.test(key ?? ""));
		}
		function isDayOptions(value) {
			return value.kind === "object" && value.entries.some(({ key }) => /^(?:year|month|day|weekday|dateStyle)$/.test(key ?? "")) && !mentionsTime(value);
		}
		function isCutToDay(args) {
			return args.length === 2 && args.every(({ value }) => value.kind === "fixed" && value.to - value.from <= 2);
		}
		function isSplitAtT(expr) {
			if (expr.kind !== "call" || expr.callee.kind !== "member" || expr.callee.name !== "split") return false;
			return ["T", " "].includes(textOf(expr.args[0]?.value) ?? "");
		}
		function hasUnknownFormat({ callee, args }) {
			if (callee.kind !== "member" || !/^(?:strftime|toFormat)$/.test(callee.name)) return false;
			return args.length > 0 && args.every(({ value }) => textOf(value) === null);
		}
		function isDayFormat(format) {
			return format !== null && format.includes("%") && !TIME_OF_DAY.test(format);
		}
		;
		const OF_THE_MACHINE = new Set([
			"environment",
			"path",
			"host",
			"user"
		]);
		function isOfTheMachine({ cause }) {
			return OF_THE_MACHINE.has(cause);
		}
		function worst(judgements) {
			let found = null;
			for (const one of judgements) if (one !== null && (found === null || rank(one) > rank(found))) found = one;
			return found;
		}
		function rank({ cause, certain }) {
			if (!certain) return 0;
			return cause === "date" ? 1 : 2;
		}
		;
		const JSON_WRITERS = /^(?:json|simplejson|ujson|orjson|rapidjson)\.dumps$|^JSON\.stringify$/;
		const ORDERED_WRITERS = /stable|canonical|sorted|determin|safe-stable|fast-json-stable|json-stable/i;
		const BY_DEFINITION = /^(?:model_dump|model_dump_json|model_json_schema|schema|schema_json|json_schema|dict|to_dict|asdict|toJSON|zodToJsonSchema|toJSONSchema|_asdict)$/;
		function serialiserOf({ callee, args }, dots) {
			const [first, second] = args;
			if (dots === null || first === undefined) return null;
			if (!JSON_WRITERS.test(dots)) {
				const isWriter = /stringify|dumps|serialize|to_json/i.test(dots);
				return isWriter && ORDERED_WRITERS.test(dots) ? {
					value: first.value,
					isOrdered: true
				} : null;
			}
			const isSorted = args.some(({ name, value }) => name === "sort_keys" && value.to - value.from === 4) || args.some(({ value }) => value.kind === "member" && value.name === "OPT_SORT_KEYS");
			const isChosen = callee.kind === "member" && callee.name === "stringify" && second !== undefined && isReplacer(second.value);
			return {
				value: first.value,
				isOrdered: isSorted || isChosen
			};
		}
		function isReplacer(value) {
			return value.kind !== "fixed" && !(value.kind === "name" && /^(?:undefined|null)$/.test(value.name)) && value.to - value.from > 4;
		}
		function isFixedOrder(value, env, module, depth = 0) {
			const again = (one, at = env) => depth < 12 && isFixedOrder(one, at, module, depth + 1);
			switch (value.kind) {
				case "fixed":
				case "text": return true;
				case "list": return value.items.every((item) => again(item));
				case "object": return value.entries.every((entry) => again(entry.value));
				case "sum": return value.terms.every((term) => again(term));
				case "choice": return value.options.every((option) => again(option));
				case "name": {
					const meaning = meaningOf(value.name, env);
					if (meaning === null) return true;
					if (meaning.isParam && meaning.given === null) return false;
					const isMade = meaning.bindings.every((binding) => binding.how === "set" && again(binding.value, meaning.env));
					return isMade && (meaning.given === null || again(meaning.given.expr, meaning.given.env));
				}
				case "call": {
					const { callee } = value;
					const name = callee.kind === "member" || callee.kind === "name" ? callee.name : "";
					if (BY_DEFINITION.test(name)) return true;
					const helper = functionOf(callee, env);
					if (helper !== null) return helper.returns.every((one) => again(one, {
						scope: helper,
						args: null
					}));
					const root = dotted(callee, module, env);
					return env.scope.kind === "module" && root !== null && !root.startsWith("?");
				}
				case "each": return again(value.element);
				case "member": return again(value.object);
				case "element":
				case "set":
				case "percent":
				case "function":
				case "other": return false;
			}
		}
		function serialisedInOrder(module) {
			return module.nodes.flatMap(({ expr, scope }) => {
				if (expr.kind !== "call") return [];
				const found = serialiserOf(expr, dotted(expr.callee, module, {
					scope,
					args: null
				}));
				return found?.isOrdered === true ? [module.text.slice(found.value.from, found.value.to)] : [];
			});
		}
		;
		const PYTHON = [
			{
				cause: "date",
				names: /^(?:datetime\.)?date\.today$/
			},
			{
				cause: "timestamp",
				names: /^(?:datetime\.)*datetime\.(?:now|utcnow|today)$|^(?:pendulum|arrow)\.(?:now|utcnow)$|^(?:django\.utils\.)?timezone\.(?:now|localtime)$|^(?:pandas|pd)\.Timestamp\.(?:now|utcnow|today)$/
			},
			{
				cause: "timestamp",
				names: /^time\.(?:time|time_ns|monotonic|monotonic_ns|perf_counter|perf_counter_ns|process_time)$/
			},
			{
				cause: "timestamp",
				names: /^time\.(?:localtime|gmtime|ctime|asctime)$/,
				bare: true
			},
			{
				cause: "date",
				names: /^pendulum\.today$/
			},
			{
				cause: "uuid",
				names: /(?:^|\.)uuid[1467]$|^shortuuid\.(?:uuid|random)$|(?:^|\.)ULID$|^ulid\.(?:new|ulid)$/
			},
			{
				cause: "random-id",
				names: /^secrets\.\w+$|^os\.urandom$|^nanoid\.generate$/
			},
			{
				cause: "random-id",
				names: /(?:^|\.)ObjectId$/,
				bare: true
			},
			{
				cause: "random",
				names: /^random\.(?:random|randint|randrange|choice|choices|sample|shuffle|uniform|getrandbits|gauss|randbytes)$|^(?:numpy|np)\.random\.(?!seed|default_rng|RandomState)\w+$/
			},
			{
				cause: "path",
				names: /^os\.getcwdb?$|^(?:pathlib\.)?Path\.(?:cwd|home)$|^os\.path\.expanduser$|^tempfile\.\w+$/
			},
			{
				cause: "host",
				names: /^socket\.(?:gethostname|getfqdn)$|^platform\.node$|^os\.uname$/
			},
			{
				cause: "user",
				names: /^getpass\.getuser$|^os\.getlogin$/
			},
			{
				cause: "process",
				names: /^os\.getp?pid$|^threading\.(?:get_ident|get_native_id)$/
			},
			{
				cause: "environment",
				names: /^os\.getenv$|^(?:os\.)?environ\.(?:get|pop|setdefault)$/
			},
			{
				cause: "unordered",
				names: /^(?:set|frozenset)$/
			},
			{
				cause: "unordered",
				names: /^os\.(?:listdir|scandir|walk)$|^glob\.i?glob$|\.(?:iterdir|rglob)$/
			}
		];
		const JAVASCRIPT = [
			{
				cause: "timestamp",
				names: /^Date\.now$|^performance\.now$|^process\.(?:hrtime|uptime)(?:\.bigint)?$/
			},
			{
				cause: "timestamp",
				names: /^Date$|^(?:dayjs|moment|date-fns\.toDate)(?:\.(?:default|utc|tz))?$/,
				bare: true
			},
			{
				cause: "timestamp",
				names: /^(?:luxon\.)?DateTime\.(?:now|utc|local)$|^Temporal\.Now\.(?!plainDateISO)\w+$/
			},
			{
				cause: "date",
				names: /^Temporal\.Now\.plainDateISO$/
			},
			{
				cause: "uuid",
				names: /(?:^|\.)randomUUID$|^uuid(?:\.v[1467])?$|(?:^|\.)uuidv?[1467]$/i
			},
			{
				cause: "random-id",
				names: /(?:^|\.)(?:nanoid|ulid|cuid|cuid2|createId|randomBytes|getRandomValues)$|^ai\.generateId$/
			},
			{
				cause: "random",
				names: /^Math\.random$|(?:^|\.)randomInt$|^lodash\.(?:shuffle|sample|sampleSize|random)$|^_\.(?:shuffle|sample|sampleSize|random)$/
			},
			{
				cause: "path",
				names: /^process\.cwd$|(?:^|\.)(?:homedir|tmpdir)$|^Deno\.cwd$/
			},
			{
				cause: "host",
				names: /(?:^|\.)hostname$/,
				bare: true
			},
			{
				cause: "user",
				names: /(?:^|\.)userInfo$/
			},
			{
				cause: "environment",
				names: /^Deno\.env\.get$/
			},
			{
				cause: "unordered",
				names: /(?:^|\.)(?:readdirSync|readdir|globSync)$|^(?:glob|fast-glob|fg)(?:\.(?:sync|default))?$/
			}
		];
		const MEMBERS = {
			python: [{
				cause: "environment",
				names: /^(?:os\.)?environ$/
			}, {
				cause: "path",
				names: /^__file__$/
			}],
			javascript: [
				{
					cause: "environment",
					names: /^process\.env\.(?!NODE_ENV$)\w+$|^import\.meta\.env\.\w+$|^Bun\.env\.\w+$|^process\.env$/
				},
				{
					cause: "path",
					names: /^__(?:dirname|filename)$|^import\.meta\.(?:url|dirname|filename)$/
				},
				{
					cause: "process",
					names: /^process\.p?pid$/
				}
			]
		};
		const CALLS = {
			python: PYTHON,
			javascript: JAVASCRIPT
		};
		function sourceOfCall(language, name, args) {
			const found = CALLS[language].find(({ names, bare }) => names.test(name) && (bare !== true || args === 0));
			return found?.cause ?? null;
		}
		function sourceOfMember(language, name) {
			return MEMBERS[language].find(({ names }) => names.test(name))?.cause ?? null;
		}
		;
		function statementFacts(module) {
			const sorted = new Map();
			const seeded = new Set();
			for (const { expr, scope } of module.nodes) {
				if (expr.kind !== "call" || expr.callee.kind !== "member") continue;
				const { name, object } = expr.callee;
				if (name === "sort" && object.kind === "name") {
					const names = sorted.get(scope) ?? new Set();
					sorted.set(scope, names.add(object.name));
				}
				if (name === "seed" && expr.args.some(({ value }) => value.kind === "fixed")) {
					const owner = dotted(object, module, envOf(scope));
					if (owner !== null) seeded.add(owner);
				}
			}
			return {
				sorted,
				seeded
			};
		}
		;
		const STEPS = 2e3;
		const FOLLOWED = 24;
		const ORDERLESS = /^(?:sorted|sort|toSorted|sortBy|orderBy|natsorted|len|sum|min|max|any|all|bool|count|has|size|length|isdisjoint|issubset|includes|index|indexOf)$/;
		const ORDERED = /sort|canonical|stable|determin/i;
		const LOOKS_UP = /^(?:open|read|load|fetch|query|search|find|select|execute|invoke|run|exists|is|has|check|parse|import|require|render|log|debug|info|warn)(?![a-z])|^get(?!(?:UTC|Time|Full|Year|Month|Date|Day|Hours|Minutes|Seconds|Milli|Timezone)\w*$)[A-Z_]/;
		const judge_HANDS_ON = /^(?:str|repr|format|join|String|toString|Path|PurePath|resolve|absolute|as_posix|basename|dirname|abspath|realpath|normpath|relpath|relative|normalize|upper|lower|strip|trim|toUpperCase|toLowerCase|replace|replaceAll|concat|title|decode|encode|get|dedent|cleandoc|rstrip|lstrip|f)$/;
		const KEEPS_ORDER = /^(?:list|tuple|str|repr|iter|enumerate|map|filter|reversed|reverse|join|format|union|intersection|difference|symmetric_difference|copy|slice|concat|String|toString|dumps|stringify|flat|flatMap|from|strip|replace|dedent|values|keys|items|entries)$/;
		const APPLIES = /^(?:map|flatMap|from|reduce|replace|replaceAll|useMemo|memo|lazy)$/;
		class judge_Judge {
			#module;
			#following = [];
			#known = null;
			#steps = 0;
			constructor(module) {
				this.#module = module;
			}
			judge({ expr, env }, format = null) {
				this.#steps = 0;
				const found = this.#expr(expr, env);
				return found?.cause === "timestamp" && isDayFormat(format) ? {
					...found,
					cause: "date"
				} : found;
			}
			#expr(expr, env) {
				this.#steps += 1;
				if (this.#steps > STEPS) return null;
				switch (expr.kind) {
					case "fixed": return null;
					case "text": return worst(expr.parts.map((part) => {
						if (part.kind === "text") return null;
						const found = this.#expr(part.value, env);
						const isDay = found?.cause === "timestamp" && isDayFormat(part.format);
						return isDay ? {
							...found,
							cause: "date"
						} : found;
					}));
					case "name": return this.#source(expr, env) ?? this.#meaning(expr, meaningOf(expr.name, env), env);
					case "member":
					case "element": return this.#member(expr, env);
					case "call": return this.#call(expr, env);
					case "list": return this.#all(expr.items, env);
					case "set": return expr.items.length > 1 ? because("unordered", expr) : this.#all(expr.items, env);
					case "object": return this.#all(expr.entries.map(({ value }) => value), env);
					case "sum": return this.#all(expr.terms, env);
					case "percent": return this.#all([expr.format, expr.values], env);
					case "choice": return this.#all(expr.options, env);
					case "each": return expr.unordered ? because("unordered", expr) : this.#all([...expr.sources, expr.element], env);
					case "function": return null;
					case "other": return this.#all(expr.children, env);
				}
			}
			#all(exprs, env) {
				return worst(exprs.map((expr) => this.#expr(expr, env)));
			}
			#source(expr, env) {
				const name = dotted(expr, this.#module, env);
				const cause = name === null ? null : sourceOfMember(this.#module.language, name);
				return cause === null ? null : because(cause, expr);
			}
			#meaning(expr, meaning, env) {
				if (meaning === null || this.#following.length >= FOLLOWED) return null;
				return this.#inside(expr, () => {
					const held = meaning.bindings.map(({ value, how }) => {
						const found = this.#expr(value, meaning.env);
						return how === "each" && found === null ? null : found;
					});
					const given = meaning.given === null ? null : this.#expr(meaning.given.expr, meaning.given.env);
					return worst([...held, given].map((one) => one?.cause === "unordered" && this.#isSorted(expr, env) ? null : one));
				});
			}
			#isSorted(expr, env) {
				return expr.kind === "name" && this.#facts().sorted.get(env.scope)?.has(expr.name) === true;
			}
			#facts() {
				this.#known ??= statementFacts(this.#module);
				return this.#known;
			}
			#member(expr, env) {
				const own = this.#source(expr, env) ?? (expr.kind === "element" ? this.#source(expr.object, env) : null);
				if (own !== null) return {
					...own,
					evidence: expr
				};
				const meaning = memberMeaning(expr, env);
				if (meaning !== null) return this.#meaning(expr, meaning, env);
				if (expr.kind === "member" && ORDERLESS.test(expr.name)) return null;
				const found = this.#expr(expr.object, env);
				return found?.cause === "timestamp" && showsDayOnly(expr) ? {
					...found,
					cause: "date"
				} : found;
			}
			#call(expr, env) {
				const { callee, args } = expr;
				const dots = dotted(callee, this.#module, env);
				const name = callee.kind === "member" || callee.kind === "name" ? callee.name : "";
				const cause = dots === null || this.#isSeeded(dots) ? null : sourceOfCall(this.#module.language, dots, args.length);
				if (cause !== null) return because(cause, expr);
				const helper = functionOf(callee, env);
				if (helper !== null) {
					if (this.#following.includes(expr) || this.#following.length >= FOLLOWED) return null;
					return this.#inside(expr, () => this.#all(helper.returns, calledWith(helper, expr, env)));
				}
				const serialiser = serialiserOf(expr, dots);
				if (serialiser !== null) return this.#serialised(serialiser, env, expr);
				const receiver = callee.kind === "member" ? this.#expr(callee.object, env) : null;
				const passed = this.#passed(name, args.map(({ value }) => value), env);
				const found = worst([receiver, passed].map((one) => one === null ? null : through(name, one)));
				if (found?.cause === "timestamp" && hasUnknownFormat(expr)) return {
					...found,
					certain: false
				};
				return found?.cause === "timestamp" && showsDayOnly(expr) ? {
					...found,
					cause: "date"
				} : found;
			}
			#passed(name, args, env) {
				if (LOOKS_UP.test(name)) return null;
				return worst(args.map((arg) => arg.kind === "function" && APPLIES.test(name) ? this.#all(arg.scope.returns, {
					scope: arg.scope,
					args: null
				}) : this.#expr(arg, env)));
			}
			#serialised({ value, isOrdered }, env, call) {
				const inside = this.#expr(value, env);
				if (inside !== null && !(isOrdered && inside.cause === "unordered")) return inside;
				if (isOrdered || isFixedOrder(value, env, this.#module)) return null;
				const serialised = this.#module.text.slice(value.from, value.to);
				return {
					cause: "unordered",
					evidence: call,
					certain: false,
					serialised
				};
			}
			#isSeeded(name) {
				const [, module] = /^(random|numpy\.random|np\.random)\./.exec(name) ?? [];
				return module !== undefined && this.#facts().seeded.has(module);
			}
			#inside(expr, run) {
				if (this.#following.includes(expr)) return null;
				this.#following.push(expr);
				const result = run();
				this.#following.pop();
				return result;
			}
		}
		function through(name, judgement) {
			if (LOOKS_UP.test(name)) return null;
			if (isOfTheMachine(judgement)) return judge_HANDS_ON.test(name) ? judgement : null;
			if (judgement.cause !== "unordered") return ORDERLESS.test(name) && /^(?:len|size|length|count|bool|any|all|has|includes)$/.test(name) ? null : judgement;
			if (ORDERLESS.test(name) || ORDERED.test(name)) return null;
			return KEEPS_ORDER.test(name) || !judgement.certain ? judgement : null;
		}
		function because(cause, evidence) {
			return {
				cause,
				evidence,
				certain: true,
				serialised: null
			};
		}
		var languages = __webpack_require__(52714);
		;
		const SQL = /^\s*(?:--[^\n]*\n\s*)*(?:select\b[^]*\bfrom\b|insert\s+into|update\s+\w+\s+set|delete\s+from|create\s+(?:table|index|view|or|type|extension|unique)|alter\s+table|drop\s+\w+|with\s+\w+\s+as\s*\(|merge\s+into|pragma\b|begin;|grant\s)/i;
		const MARKUP = /^\s*(?:<!doctype|<\?xml|<(?:html|head|body|div|span|p|h[1-6]|svg|script|style|table|ul|ol|li|a|img|form|button|section|nav|main|header|footer|template)\b[^]*>)/i;
		const OTHER = /^\s*(?:usage:|#!|https?:\/\/\S+$|query\s+\w+|mutation\s+\w+|(?:from\s+\S+\s+)?import\s+[\w{*]|function\s+\w+\(|def\s+\w+\(|class\s+\w+[:({]|@charset|\{\s*"[^"]+"\s*:)/i;
		function isProse(text) {
			if (SQL.test(text) || MARKUP.test(text) || OTHER.test(text)) return false;
			const words = text.match(/\p{L}{2,}/gu)?.length ?? 0;
			const spaces = text.match(/\s/g)?.length ?? 0;
			const isDense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(text);
			return isDense ? text.length >= 15 : words >= 5 && spaces >= 4;
		}
		;
		function syntax_sourceOf({ text }, { from, to }) {
			return text.slice(from, to).replaceAll(/\s+/g, " ").trim();
		}
		;
		function promptOf(reader, { name, role, from }, pieces) {
			const { module, path, lineAt } = reader;
			const builder = new traced_text.OW();
			const values = [];
			const sign = module.language === "javascript" ? "$" : "";
			let isShared = true;
			for (const piece of pieces) {
				const line = lineAt(piece.from);
				if (piece.kind === "text") {
					builder.append(piece.text, "value", {
						file: path,
						line
					});
					continue;
				}
				const judgement = isShared ? judgementOf(reader, piece) : null;
				const shown = judgement === null ? piece.value.expr : judgement.evidence;
				const expression = shortened(syntax_sourceOf(module, shown));
				const start = builder.length;
				builder.append(`${sign}{${expression}}`, "value", {
					file: path,
					line
				});
				values.push({
					start,
					end: builder.length,
					expression,
					line,
					judgement: judgement === null ? null : {
						...judgement,
						line: lineAt(judgement.evidence.from),
						source: expression
					}
				});
				if (role !== "system" && judgement === null && isUpToTheCaller(piece)) isShared = false;
			}
			const text = builder.build();
			return {
				name,
				role,
				text,
				values: settled(values, text.text),
				line: lineAt(from),
				isReadable: literalOf(pieces).trim() !== ""
			};
		}
		function isUpToTheCaller({ value }) {
			return value.env.scope.kind === "function";
		}
		function judgementOf({ judge, module }, piece) {
			const found = judge.judge(piece.value, piece.format);
			if (found !== null) return found;
			const evidence = piece.value.expr;
			const written = syntax_sourceOf(module, evidence);
			if (isPersonal(written)) return {
				cause: "variable",
				evidence,
				certain: true,
				serialised: null
			};
			if (isClocklike(written) && piece.format === null) return {
				cause: "variable",
				evidence,
				certain: false,
				serialised: null
			};
			return null;
		}
		const SHARED_BEHIND = 40;
		function settled(values, text) {
			const literal = text.length - values.reduce((sum, { start, end }) => sum + end - start, 0);
			return values.map((value, index) => {
				if (value.judgement?.cause !== "variable" || !value.judgement.certain) return value;
				const put = values.slice(index).reduce((sum, { start, end }) => sum + end - start, 0);
				const behind = text.length - value.start - put;
				return behind >= SHARED_BEHIND && behind * 2 >= literal ? value : {
					...value,
					judgement: null
				};
			});
		}
		function shortened(expression) {
			return expression.length > 120 ? `${expression.slice(0, 119)}…` : expression;
		}
		;
		function toolListsIn(reader) {
			const { module } = reader;
			const found = new Map();
			const handed = handedOver(module);
			for (const scope of [module.root, ...module.scopes]) for (const [name, bindings] of scope.bindings) {
				if (!isToolName(name)) continue;
				const isHanded = handed.some(({ value, scope: at }) => value.kind === "name" && value.name === name && at === scope);
				const list = listOf(reader, tools_qualified(scope, name), {
					bindings,
					scope,
					isHanded
				});
				if (list !== null) found.set(list.name, list);
			}
			for (const { value, scope } of handed) {
				if (value.kind === "name" && meaningOf(value.name, envOf(scope)) !== null) continue;
				const name = tools_qualified(scope, "tools");
				const { from, to } = value;
				const bindings = [{
					value,
					how: "set",
					conditional: false,
					from,
					to
				}];
				const list = listOf(reader, name, {
					bindings,
					scope,
					isHanded: true
				});
				if (list !== null && !found.has(name)) found.set(name, list);
			}
			return [...found.values()];
		}
		function handedOver(module) {
			return module.nodes.flatMap(({ expr, scope }) => {
				const value = expr.kind === "call" ? expr.args.find(({ name }) => name === "tools")?.value : expr.kind === "object" && expr.entries.length > 1 ? expr.entries.find(({ key }) => key === "tools")?.value : undefined;
				return value === undefined ? [] : [{
					value,
					scope
				}];
			});
		}
		function isToolName(name) {
			return /^(?:tools?|functions|toolset|toolbox)$/.test(wordsOf(name).at(-1) ?? "") && !name.startsWith("[");
		}
		function listOf({ module, judge, lineAt }, name, { bindings, scope, isHanded }) {
			const env = envOf(scope);
			const tools = [];
			const lines = [];
			const changes = [];
			let isTools = false;
			const change = (found) => {
				const source = syntax_sourceOf(module, found.evidence);
				changes.push({
					...found,
					source,
					line: lineAt(found.evidence.from)
				});
			};
			const add = (item, key = null) => {
				isTools ||= isTool(item) || key !== null;
				tools.push(toolValue(item, module, key));
				lines.push(lineAt(item.from));
				for (const text of textsOfTool(item)) {
					const found = judge.judge({
						expr: text,
						env
					});
					if (found !== null) change(found);
				}
			};
			for (const { value, how, conditional } of bindings) {
				if (how === "each") continue;
				if (value.kind === "list") for (const item of value.items) add(item);
				else if (value.kind === "object" && how === "set") {
					for (const { key, value: tool } of value.entries) if (key !== null && tool.kind === "call" && /tool$/i.test(nameOf(tool.callee))) add(tool, key);
				} else {
					const found = judge.judge({
						expr: value,
						env
					});
					const isOrdered = isHanded || found?.evidence.from !== value.from;
					if (found !== null && isOrdered && isOrder(found) && isBeside(found, scope, module)) change(found);
					else if (found === null && how === "add" && conditional && isHanded) change({
						cause: "variable",
						evidence: value,
						certain: false,
						serialised: null
					});
				}
			}
			const [first] = bindings;
			const isList = isTools && tools.length > 1 || changes.length > 0;
			if (!isList || first === undefined) return null;
			return {
				name,
				tools,
				lines,
				line: lineAt(first.from),
				changes
			};
		}
		function isOrder({ cause, certain }) {
			return certain && (cause === "unordered" || cause === "random");
		}
		function isBeside({ evidence: { from, to } }, scope, module) {
			if (from >= scope.from && to <= scope.to && scope !== module.root) return true;
			return !module.scopes.some((one) => one.kind === "function" && from >= one.from && to <= one.to);
		}
		function isTool(item) {
			if (item.kind === "object") {
				const keys = new Set(item.entries.map(({ key }) => key));
				return [
					"name",
					"function",
					"toolSpec",
					"type"
				].some((key) => keys.has(key));
			}
			return item.kind === "name" || item.kind === "call";
		}
		function textsOfTool(item) {
			const object = item.kind === "call" ? item.args.map(({ value }) => value).find(({ kind }) => kind === "object") : item;
			if (object?.kind !== "object") return [];
			return object.entries.flatMap(({ key, value }) => {
				if (key === "function" || key === "toolSpec") return textsOfTool(value);
				return key === "description" || key === "name" ? [value] : [];
			});
		}
		function toolValue(item, module, key) {
			const object = item.kind === "call" ? item.args.map(({ value }) => value).find(({ kind }) => kind === "object") : item;
			if (object?.kind === "object") {
				const value = tools_valueOf(object, module, 0);
				return key === null ? value : {
					name: key,
					value
				};
			}
			const callee = item.kind === "call" ? item.callee : item;
			return { name: key ?? syntax_sourceOf(module, callee) };
		}
		function tools_valueOf(expr, module, depth) {
			const text = textOf(expr);
			if (text !== null) return text;
			if (depth > 40) return syntax_sourceOf(module, expr);
			if (expr.kind === "list") return expr.items.map((item) => tools_valueOf(item, module, depth + 1));
			if (expr.kind !== "object") return syntax_sourceOf(module, expr);
			return Object.fromEntries(expr.entries.filter(({ key, value }) => value.kind !== "function" && !/^(?:execute|handler|run|callback|func)$/.test(key ?? "")).map(({ key, value }, index) => [key ?? `…${index}`, tools_valueOf(value, module, depth + 1)]));
		}
		function tools_qualified(scope, name) {
			const names = [name.replace(/^\./, "")];
			for (let at = scope; at !== null; at = at.parent) if (at.name !== null) names.unshift(at.name);
			return names.join(".");
		}
		;
		async function readSource(path, text) {
			const language = (0, languages.e)(path);
			if (language === null) return null;
			const module = await (0, languages.Y)(language, path, text);
			if (module === null) return null;
			const lineAt = (0, traced_text.LX)(module.text);
			const reader = {
				module,
				path,
				lineAt,
				judge: new judge_Judge(module),
				flattener: new Flattener()
			};
			return {
				language,
				source: text,
				prompts: promptsOf(reader),
				tools: toolListsIn(reader),
				hasSdk: module.modules.some(isSdk),
				ordered: serialisedInOrder(module)
			};
		}
		function promptsOf(reader) {
			const fills = fillsOf(reader.module);
			const candidates = candidatesIn(reader.module, reader.path);
			const asked = new Set(candidates.filter(({ role }) => role === "user").map(({ name }) => name));
			const inFront = new Set(candidates.filter(({ role, isPlaced }) => role === "system" && isPlaced).map(({ name }) => name));
			const found = candidates.filter(({ role, name }) => role !== "user" && (inFront.has(name) || !asked.has(name))).slice(0, limits.b.codePrompts * 4).flatMap((candidate) => {
				const pieces = piecesOf(reader, candidate, fills);
				const literal = literalOf(pieces);
				const isEnough = candidate.isPlaced || literal.length >= candidate.atLeast && isProse(literal);
				if (!isEnough) return [];
				const places = pieces.flatMap((piece) => piece.kind === "text" && piece.text.trim() !== "" ? [piece.from] : []);
				return [{
					candidate,
					pieces,
					places: new Set(places)
				}];
			});
			const prompts = oneForEach(found).map(({ candidate, pieces }) => promptOf(reader, candidate, pieces));
			return uniquelyNamed(prompts.slice(0, limits.b.codePrompts));
		}
		function piecesOf({ flattener, judge }, { values }, fills) {
			const pieces = values.flatMap((value, index) => {
				const own = flattener.flatten(value);
				return index === 0 ? own : [{
					kind: "text",
					text: "\n",
					from: value.expr.from
				}, ...own];
			});
			if (fills.size === 0) return pieces;
			return filled(pieces, /\{\{\s*(\w+)\s*\}\}|(?<![{$])\{(\w+)\}(?!\})/g, (match, at) => {
				const value = (fills.get(match[1] ?? match[2] ?? "") ?? []).find((one) => judge.judge(one) !== null);
				return value === undefined ? null : [{
					kind: "hole",
					value,
					format: null,
					...at
				}];
			});
		}
		function oneForEach(found) {
			const byName = new Map();
			for (const one of found) {
				const known = byName.get(one.candidate.name);
				if (known === undefined || isRicher(one, known)) byName.set(one.candidate.name, known === undefined ? one : {
					...one,
					candidate: merged(one.candidate, known.candidate)
				});
				else byName.set(one.candidate.name, {
					...known,
					candidate: merged(known.candidate, one.candidate)
				});
			}
			const all = [...byName.values()].toSorted((a, b) => b.places.size - a.places.size);
			const kept = [];
			const covered = new Map();
			for (const one of all) {
				const [first] = one.places;
				const holders = first === undefined ? [] : covered.get(first) ?? [];
				const holder = holders.find(({ places }) => [...one.places].every((place) => places.has(place)));
				if (holder !== undefined && holesOf(one) <= holesOf(holder)) continue;
				kept.push(one);
				for (const place of one.places) covered.set(place, [...covered.get(place) ?? [], one]);
			}
			return kept.toSorted((a, b) => a.candidate.from - b.candidate.from);
		}
		function holesOf({ pieces }) {
			return pieces.filter(({ kind }) => kind === "hole").length;
		}
		function isRicher(one, other) {
			if (one.places.size !== other.places.size) return one.places.size > other.places.size;
			return holesOf(one) > holesOf(other);
		}
		function merged(one, other) {
			const role = one.role === "system" || other.role === "system" ? "system" : one.role;
			return {
				...one,
				role,
				isPlaced: one.isPlaced || other.isPlaced,
				from: Math.min(one.from, other.from)
			};
		}
		function uniquelyNamed(prompts) {
			const seen = new Map();
			return prompts.map((prompt) => {
				const count = (seen.get(prompt.name) ?? 0) + 1;
				seen.set(prompt.name, count);
				return count === 1 ? prompt : {
					...prompt,
					name: `${prompt.name}-${count}`
				};
			});
		}
	})
};
