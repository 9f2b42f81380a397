export const id = 7443;
export const ids = [7443];
export const modules = {
72036: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	D: () => NO_CACHE,
	o: () => ExplicitCaches
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var _json_canonical_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52535);
var _json_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49884);
var _wire_answer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20252);
var _wire_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67993);
const CONTENT = [
	"model",
	"contents",
	"systemInstruction",
	"tools",
	"toolConfig"
];
const LIFETIME = 3600;
class ExplicitCaches {
	#caches = new Map();
	#now;
	constructor(now = () => Date.now() / 1e3) {
		this.#now = now;
	}
	find(name) {
		const id = idOf(name);
		const found = this.#caches.get(id) ?? null;
		if (found === null || found.expiresAt > this.#now()) return found;
		this.#caches.delete(id);
		return null;
	}
	create(address, { body }, tokens) {
		const content = (0, _json_value_js__WEBPACK_IMPORTED_MODULE_1__.Xy)(CONTENT.map((name) => [name, (0, _json_value_js__WEBPACK_IMPORTED_MODULE_1__.Jt)(body, name) ?? null]));
		const id = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update((0, _json_canonical_js__WEBPACK_IMPORTED_MODULE_2__.$)(content, "written")).digest("hex").slice(0, 16);
		const now = this.#now();
		const cache = {
			name: `${collectionOf(address)}/${id}`,
			model: (0, _json_value_js__WEBPACK_IMPORTED_MODULE_1__.Qq)((0, _json_value_js__WEBPACK_IMPORTED_MODULE_1__.Jt)(body, "model")) ?? "",
			tokens,
			createdAt: now,
			expiresAt: expiryOf(body, now) ?? now + LIFETIME,
			displayName: (0, _json_value_js__WEBPACK_IMPORTED_MODULE_1__.Qq)((0, _json_value_js__WEBPACK_IMPORTED_MODULE_1__.Jt)(body, "displayName")) ?? null
		};
		this.#caches.set(id, cache);
		return (0, _wire_answer_js__WEBPACK_IMPORTED_MODULE_3__.t)(200, resourceOf(cache));
	}
	update(name, body) {
		const cache = this.find(name);
		if (cache === null) return missing();
		const later = {
			...cache,
			expiresAt: expiryOf(body, this.#now()) ?? cache.expiresAt
		};
		this.#caches.set(idOf(name), later);
		return (0, _wire_answer_js__WEBPACK_IMPORTED_MODULE_3__.t)(200, resourceOf(later));
	}
	get(name) {
		if (name === null) {
			const all = [...this.#caches.keys()].flatMap((id) => this.find(id) ?? []);
			return (0, _wire_answer_js__WEBPACK_IMPORTED_MODULE_3__.t)(200, { cachedContents: all.map(resourceOf) });
		}
		const cache = this.find(name);
		return cache === null ? missing() : (0, _wire_answer_js__WEBPACK_IMPORTED_MODULE_3__.t)(200, resourceOf(cache));
	}
	delete(name) {
		if (this.find(name) === null) return missing();
		this.#caches.delete(idOf(name));
		return (0, _wire_answer_js__WEBPACK_IMPORTED_MODULE_3__.t)(200, {});
	}
}
const NO_CACHE = (0, _wire_errors_js__WEBPACK_IMPORTED_MODULE_4__.x)(403, "CachedContent not found (or permission denied)");
function missing() {
	return (0, _wire_errors_js__WEBPACK_IMPORTED_MODULE_4__.B)("gemini", NO_CACHE);
}
function idOf(name) {
	return name.slice(name.lastIndexOf("/") + 1);
}
function collectionOf({ path }) {
	return /projects\/.*$/.exec(path)?.[0] ?? "cachedContents";
}
function expiryOf(body, now) {
	const [, seconds] = /^(\d+(?:\.\d+)?)s$/.exec((0, _json_value_js__WEBPACK_IMPORTED_MODULE_1__.Qq)((0, _json_value_js__WEBPACK_IMPORTED_MODULE_1__.Jt)(body, "ttl")) ?? "") ?? [];
	if (seconds !== undefined) return now + Number(seconds);
	const time = Date.parse((0, _json_value_js__WEBPACK_IMPORTED_MODULE_1__.Qq)((0, _json_value_js__WEBPACK_IMPORTED_MODULE_1__.Jt)(body, "expireTime")) ?? "");
	return Number.isNaN(time) ? null : time / 1e3;
}
function resourceOf(cache) {
	const { name, model, tokens, createdAt, expiresAt, displayName } = cache;
	return {
		name,
		model,
		...displayName === null ? {} : { displayName },
		createTime: timeOf(createdAt),
		updateTime: timeOf(createdAt),
		expireTime: timeOf(expiresAt),
		usageMetadata: { totalTokenCount: tokens }
	};
}
function timeOf(seconds) {
	return new Date(seconds * 1e3).toISOString();
}
}),
37443: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { d: () => startFakeServer });
var errors = __webpack_require__(12027);
var js_limits = __webpack_require__(55816);
var external_node_crypto_ = __webpack_require__(77598);
;
class Conversations {
	#byTag = new Map();
	#byFirstText = new Map();
	turnOf(call, isRetry) {
		const known = this.#find(call, isRetry) ?? this.#begin(call);
		const { tools, continuesThread } = call.reading;
		if (tools.length > 0 || !continuesThread) known.tools = tools;
		const index = known.turns++;
		return {
			conversation: known,
			index,
			id: `${known.tag}n${index}`,
			tools: known.tools
		};
	}
	replied(turn, reply) {
		const known = this.#byTag.get(turn.conversation.tag);
		if (known === undefined) return;
		if (reply.kind === "error") {
			if (known.state === "begun") known.state = "refused";
			return;
		}
		known.state = "replied";
		if (reply.text !== null) known.said.add(reply.text.trim());
		for (const { name } of reply.toolCalls) known.called.add(name);
	}
	#find(call, isRetry) {
		const { carried, firstUserText } = call.reading;
		for (const text of carried.toReversed()) {
			const tag = TAG.exec(text.slice(0, 1e3))?.[1];
			const known = tag === undefined ? undefined : this.#byTag.get(tag);
			if (known !== undefined) return known;
		}
		const same = this.#byFirstText.get(firstUserText) ?? [];
		const texts = new Set(carried.map((text) => text.trim()));
		if (texts.size > 0) return same.findLast(({ said }) => [...said].some((text) => texts.has(text)));
		const equal = same.filter(({ seed }) => seed === seedOf(call));
		return equal.find(({ state }) => state === "refused") ?? (isRetry ? equal.at(-1) : undefined);
	}
	#begin(call) {
		const seed = seedOf(call);
		const same = this.#byFirstText.get(call.reading.firstUserText) ?? [];
		const count = same.filter((known) => known.seed === seed).length;
		const known = {
			tag: (0, external_node_crypto_.createHash)("sha256").update(`${seed}\0${count}`).digest("hex").slice(0, 12),
			seed,
			called: new Set(),
			played: new Map(),
			said: new Set(),
			tools: [],
			turns: 0,
			state: "begun"
		};
		same.push(known);
		this.#byTag.set(known.tag, known);
		this.#byFirstText.set(call.reading.firstUserText, same);
		return known;
	}
}
const TAG = /(?<![0-9a-f])([0-9a-f]{12})n\d/;
function seedOf({ model, reading }) {
	const names = reading.tools.map(({ name }) => name).toSorted();
	return JSON.stringify([
		reading.firstUserText,
		model,
		names
	]);
}
var explicit_caches = __webpack_require__(72036);
var wire_errors = __webpack_require__(67993);
var wire_answer = __webpack_require__(20252);
;
function modelsAnswer(family, model) {
	switch (family) {
		case "anthropic": {
			const one = anthropicModel(model ?? "claude-sonnet-5");
			const list = {
				data: [one],
				has_more: false,
				first_id: one.id,
				last_id: one.id
			};
			return (0, wire_answer.t)(200, model === null ? list : one);
		}
		case "openai": {
			const id = model ?? "gpt-5.6";
			const one = {
				id,
				object: "model",
				created: 1767225600,
				owned_by: "openai"
			};
			return (0, wire_answer.t)(200, model === null ? {
				object: "list",
				data: [one]
			} : one);
		}
		case "gemini": {
			const name = `models/${model ?? "gemini-3.1-pro"}`;
			const one = {
				name,
				supportedGenerationMethods: ["generateContent", "countTokens"]
			};
			return (0, wire_answer.t)(200, model === null ? { models: [one] } : one);
		}
		case "bedrock": return (0, wire_errors.B)("bedrock", (0, wire_errors.x)(404, "The fake server lists no models of Bedrock."));
	}
}
function anthropicModel(id) {
	return {
		id,
		type: "model",
		display_name: id,
		created_at: "2026-01-01T00:00:00Z",
		capabilities: null,
		deprecated_at: null,
		lifecycle: "active",
		line: null,
		max_input_tokens: null,
		max_tokens: null,
		retires_at: null
	};
}
var parse = __webpack_require__(55988);
var json_value = __webpack_require__(49884);
var addresses = __webpack_require__(89508);
;
function routeOf(address) {
	const { method, path } = address;
	if (method === "POST") {
		const route = bedrockRoute(path) ?? modelVerbRoute(address) ?? suffixRoute(address);
		if (route !== null) return {
			kind: "call",
			route
		};
	}
	const caches = /(?:^|\/)cachedContents(?:\/(?<name>[^/:]+))?$/.exec(path);
	if (caches !== null) {
		const name = decode(caches.groups?.["name"]);
		return {
			kind: "explicit-caches",
			family: "gemini",
			name
		};
	}
	const family = familyOf(address);
	const models = /\/models(?:\/(?<model>[^:]+))?\/?$/.exec(path);
	if (method === "GET" && models !== null) return {
		kind: "models",
		family,
		model: decode(models.groups?.["model"])
	};
	return {
		kind: "unknown",
		family,
		hint: hintFor(path)
	};
}
function apiOfInvoke(body, model) {
	if ((0, json_value.Jt)(body, "anthropic_version") !== undefined) return "anthropic-messages";
	if (/(?:^|[./])amazon\.nova|nova-/.test(model)) return "bedrock-nova";
	return /anthropic|claude/.test(model) ? "anthropic-messages" : null;
}
function bedrockRoute(path) {
	const match = /\/model\/(?<model>[^/]+)\/(?<verb>invoke|invoke-with-response-stream|converse|converse-stream|count-tokens)$/.exec(path);
	const verb = match?.groups?.["verb"];
	if (verb === undefined) return null;
	const invokes = verb.startsWith("invoke");
	return {
		api: invokes ? null : "bedrock-converse",
		family: "bedrock",
		provider: "bedrock",
		operation: verb === "count-tokens" ? "count" : "create",
		model: decode(match?.groups?.["model"]),
		framing: invokes ? "aws-chunks" : "aws-events",
		streams: verb.endsWith("stream")
	};
}
function modelVerbRoute({ path, query }) {
	const match = /\/(?:models|tunedModels)\/(?<model>[^/]+?)(?::|%3A)(?<verb>\w+)$/i.exec(path);
	const verb = match?.groups?.["verb"];
	const model = decode(match?.groups?.["model"]);
	switch (verb) {
		case "generateContent":
		case "streamGenerateContent":
		case "countTokens": return {
			api: "gemini",
			family: "gemini",
			provider: "gemini",
			operation: verb === "countTokens" ? "count" : "create",
			model,
			framing: query.get("alt") === "sse" ? "sse" : "json-array",
			streams: verb === "streamGenerateContent"
		};
		case "rawPredict":
		case "streamRawPredict": return {
			...claude("sse", "anthropic"),
			operation: model === "count-tokens" ? "count" : "create",
			model: model === "count-tokens" ? null : model,
			streams: verb === "streamRawPredict" ? true : null
		};
		case undefined:
		default: return null;
	}
}
const STORED = {
	api: "gemini",
	family: "gemini",
	provider: "gemini",
	operation: "count",
	model: null,
	framing: "json-array",
	streams: false
};
function suffixRoute(address) {
	const { path } = address;
	const provider = (0, addresses.tt)(address.host);
	if (!path.includes("/threads/")) {
		if (/(?:^|\/)messages$/.test(path)) return claude("sse", provider ?? "anthropic");
		if (/(?:^|\/)messages\/count_tokens$/.test(path)) return {
			...claude("sse", provider ?? "anthropic"),
			operation: "count"
		};
	}
	const deployment = /\/deployments\/(?<name>[^/]+)\//.exec(path)?.groups?.["name"];
	const openai = {
		family: "openai",
		provider: provider ?? (isAzure(address) ? "azure" : null),
		operation: "create",
		model: decode(deployment),
		framing: "sse",
		streams: null
	};
	if (/(?:^|\/)chat\/completions$/.test(path)) return {
		...openai,
		api: "openai-chat"
	};
	if (/(?:^|\/)responses$/.test(path)) return {
		...openai,
		api: "openai-responses"
	};
	if (/(?:^|\/)responses\/input_tokens$/.test(path)) return {
		...openai,
		api: "openai-responses",
		operation: "count"
	};
	return null;
}
function isAzure({ path, query, headers }) {
	return query.has("api-version") || headers["api-key"] !== undefined || path.startsWith("/openai/v1/");
}
function claude(framing, provider) {
	return {
		api: "anthropic-messages",
		family: "anthropic",
		provider,
		operation: "create",
		model: null,
		framing,
		streams: null
	};
}
function familyOf({ path, headers }) {
	if (headers["anthropic-version"] !== undefined || /(?:^|\/)messages\b/.test(path)) return "anthropic";
	if (headers["x-goog-api-key"] !== undefined || headers["x-goog-api-client"] !== undefined) return "gemini";
	if (headers["x-amz-date"] !== undefined || path.startsWith("/model/")) return "bedrock";
	return "openai";
}
function hintFor(path) {
	if (path.endsWith("/language-model")) return "the Vercel AI Gateway has a form of its own; pass a provider's model object, such as anthropic('…') of @ai-sdk/anthropic, instead of a model string";
	if (/batch/i.test(path)) return "batches are not played; send the requests one by one";
	return null;
}
function decode(part) {
	if (part === undefined) return null;
	try {
		return decodeURIComponent(part);
	} catch {
		return part;
	}
}
var canonical = __webpack_require__(52535);
;
const STOPS = {
	end: "end_turn",
	tools: "tool_use",
	length: "max_tokens",
	refusal: "refusal"
};
function anthropicMessage(call, reply) {
	return {
		...envelope(call, reply),
		content: anthropicContent(reply),
		stop_reason: STOPS[reply.stop],
		usage: anthropicUsage(reply.usage)
	};
}
function anthropicContent(reply) {
	const said = reply.text === null ? [] : [{
		type: "text",
		text: reply.text
	}];
	const calls = reply.toolCalls.map(({ id, name, arguments: input }) => ({
		type: "tool_use",
		id: `toolu_${id}`,
		name,
		input,
		caller: { type: "direct" }
	}));
	return [...said, ...calls];
}
function anthropicStart(call, reply) {
	return {
		...envelope(call, reply),
		content: [],
		stop_reason: null,
		usage: {
			...anthropicUsage(reply.usage),
			output_tokens: 1
		}
	};
}
function anthropicDelta(reply) {
	return {
		delta: {
			stop_reason: STOPS[reply.stop],
			stop_sequence: null,
			stop_details: stopDetails(reply),
			container: null
		},
		usage: {
			input_tokens: reply.usage.uncached,
			cache_read_input_tokens: reply.usage.read,
			cache_creation_input_tokens: reply.usage.write5m + reply.usage.write1h,
			output_tokens: reply.usage.output,
			output_tokens_details: null,
			server_tool_use: null
		}
	};
}
function envelope(call, reply) {
	return {
		id: `msg_${reply.id}`,
		type: "message",
		role: "assistant",
		model: call.model,
		container: null,
		stop_sequence: null,
		stop_details: stopDetails(reply),
		diagnostics: reply.diagnostics
	};
}
function stopDetails(reply) {
	return reply.stop === "refusal" ? {
		type: "refusal",
		category: null,
		explanation: null
	} : null;
}
function anthropicUsage(usage) {
	return {
		input_tokens: usage.uncached,
		cache_creation_input_tokens: usage.write5m + usage.write1h,
		cache_read_input_tokens: usage.read,
		cache_creation: {
			ephemeral_5m_input_tokens: usage.write5m,
			ephemeral_1h_input_tokens: usage.write1h
		},
		output_tokens: usage.output,
		output_tokens_details: null,
		server_tool_use: null,
		service_tier: "standard",
		inference_geo: null,
		speed: null
	};
}
;
function pieces(text) {
	const characters = Array.from(text);
	const size = Math.max(4, Math.ceil(characters.length / 3));
	const parts = [];
	for (let start = 0; start < characters.length; start += size) parts.push(characters.slice(start, start + size).join(""));
	return parts;
}
;
function anthropicEvents(call, reply) {
	const blocks = anthropicContent(reply).flatMap((block, index) => [
		{
			type: "content_block_start",
			index,
			content_block: begun(block)
		},
		...index === 0 ? [{ type: "ping" }] : [],
		...deltas(block).map((delta) => ({
			type: "content_block_delta",
			index,
			delta
		})),
		{
			type: "content_block_stop",
			index
		}
	]);
	return [
		{
			type: "message_start",
			message: anthropicStart(call, reply)
		},
		...blocks,
		{
			type: "message_delta",
			...anthropicDelta(reply)
		},
		{
			type: "message_stop",
			...metrics(call, reply)
		}
	].map((data) => ({
		name: data.type,
		data
	}));
}
function begun(block) {
	return block.type === "text" ? {
		...block,
		text: ""
	} : {
		...block,
		input: {}
	};
}
function deltas(block) {
	return block.type === "text" ? pieces(block.text).map((text) => ({
		type: "text_delta",
		text
	})) : ["", ...pieces((0, canonical.$)(block.input, "written"))].map((part) => ({
		type: "input_json_delta",
		partial_json: part
	}));
}
function metrics(call, { usage }) {
	if (call.route.framing !== "aws-chunks") return {};
	return { "amazon-bedrock-invocationMetrics": {
		inputTokenCount: usage.uncached,
		outputTokenCount: usage.output,
		invocationLatency: 1,
		firstByteLatency: 1,
		cacheReadInputTokenCount: usage.read,
		cacheWriteInputTokenCount: usage.write5m + usage.write1h
	} };
}
;
function textOf(content) {
	if (typeof content === "string") return content;
	return (0, json_value.ld)(content).map((part) => (0, json_value.Qq)((0, json_value.Jt)(part, "text"))).filter((part) => part !== undefined).join("\n");
}
function ofRole(messages, role) {
	return messages.filter((message) => (0, json_value.Jt)(message, "role") === role);
}
function firstAndLast(texts) {
	const said = texts.filter((text) => text !== "");
	return {
		firstUserText: said[0] ?? "",
		lastUserText: said.at(-1) ?? ""
	};
}
function strings(values) {
	return values.filter((value) => typeof value === "string" && value !== "");
}
function objectOrNull(value) {
	return (0, json_value.Gv)(value) ? value : null;
}
;
function readAnthropic(body) {
	const messages = (0, json_value.ld)((0, json_value.Jt)(body, "messages"));
	return {
		model: (0, json_value.Qq)((0, json_value.Jt)(body, "model")) ?? null,
		stream: (0, json_value.Jt)(body, "stream") === true,
		...firstAndLast(ofRole(messages, "user").map((message) => textOf((0, json_value.Jt)(message, "content")))),
		tools: (0, json_value.ld)((0, json_value.Jt)(body, "tools")).flatMap(toolOf),
		choice: choiceOf((0, json_value.Jt)(body, "tool_choice")),
		format: objectOrNull((0, json_value.rO)(body, "output_config", "format", "schema") ?? (0, json_value.rO)(body, "output_format", "schema")),
		warmsOnly: (0, json_value.Jt)(body, "max_tokens") === 0,
		continuesThread: (0, json_value.rO)(body, "thread", "type") === "continue",
		carried: [...strings([(0, json_value.rO)(body, "thread", "previous_message_id")]), ...messages.flatMap(carriedIn)]
	};
}
const CLIENT_TYPES = /^(?:bash|text_editor|memory)_\d{8}$/;
function toolOf(tool) {
	const name = (0, json_value.Qq)((0, json_value.Jt)(tool, "name"));
	const type = (0, json_value.Qq)((0, json_value.Jt)(tool, "type")) ?? "custom";
	if (name === undefined) return [];
	if (type === "custom") return [{
		name,
		schema: objectOrNull((0, json_value.Jt)(tool, "input_schema")),
		type: null
	}];
	return CLIENT_TYPES.test(type) ? [{
		name,
		schema: null,
		type
	}] : [];
}
function choiceOf(choice) {
	const type = (0, json_value.Jt)(choice, "type");
	const name = (0, json_value.Qq)((0, json_value.Jt)(choice, "name"));
	if (type === "tool" && name !== undefined) return {
		kind: "tool",
		name
	};
	return type === "any" || type === "none" ? { kind: type } : { kind: "auto" };
}
function carriedIn(message) {
	const content = (0, json_value.Jt)(message, "content");
	const ids = (0, json_value.ld)(content).flatMap((block) => [(0, json_value.Jt)(block, "id"), (0, json_value.Jt)(block, "tool_use_id")]);
	return strings((0, json_value.Jt)(message, "role") === "assistant" ? [textOf(content), ...ids] : ids);
}
;
function inputTokens(usage) {
	return usage.uncached + usage.read + usage.write5m + usage.write1h;
}
;
const chat_completion_STOPS = {
	end: "stop",
	tools: "tool_calls",
	length: "length",
	refusal: "content_filter"
};
function chatCompletion(call, reply) {
	const calls = reply.toolCalls.map(({ id, name, arguments: input }) => ({
		id: `call_${id}`,
		type: "function",
		function: {
			name,
			arguments: (0, canonical.$)(input, "written")
		}
	}));
	const message = {
		role: "assistant",
		content: reply.text,
		refusal: null,
		annotations: [],
		...calls.length === 0 ? {} : { tool_calls: calls }
	};
	return {
		...chat_completion_envelope(call, reply),
		object: "chat.completion",
		choices: [{
			index: 0,
			message,
			logprobs: null,
			finish_reason: chat_completion_STOPS[reply.stop]
		}],
		usage: chatUsage(reply.usage)
	};
}
function chatChunks(call, reply) {
	const wantsUsage = (0, json_value.rO)(call.body, "stream_options", "include_usage") === true;
	const deltas = [
		{
			role: "assistant",
			content: reply.text === null ? null : "",
			refusal: null
		},
		...pieces(reply.text ?? "").map((content) => ({ content })),
		...reply.toolCalls.flatMap(toolDeltas)
	];
	const head = {
		...chat_completion_envelope(call, reply),
		object: "chat.completion.chunk"
	};
	const chunk = {
		...head,
		...wantsUsage ? { usage: null } : {}
	};
	return [
		...deltas.map((delta) => ({
			...chunk,
			choices: [chat_completion_choiceOf(delta, null)]
		})),
		{
			...chunk,
			choices: [chat_completion_choiceOf({}, chat_completion_STOPS[reply.stop])]
		},
		...wantsUsage ? [{
			...head,
			choices: [],
			usage: chatUsage(reply.usage)
		}] : []
	];
}
function chatEvents(call, reply) {
	return chatChunks(call, reply).map((data) => ({
		name: null,
		data
	}));
}
function chat_completion_choiceOf(delta, finish) {
	return {
		index: 0,
		delta,
		logprobs: null,
		finish_reason: finish
	};
}
function toolDeltas({ id, name, arguments: input }, index) {
	const begun = {
		id: `call_${id}`,
		type: "function",
		function: {
			name,
			arguments: ""
		}
	};
	const parts = pieces((0, canonical.$)(input, "written")).map((part) => ({ function: { arguments: part } }));
	return [begun, ...parts].map((part) => ({ tool_calls: [{
		index,
		...part
	}] }));
}
function chat_completion_envelope(call, reply) {
	return {
		id: `chatcmpl-${reply.id}`,
		created: reply.created,
		model: call.model,
		service_tier: "default",
		system_fingerprint: "fp_fake"
	};
}
function chatUsage(usage) {
	const prompt = inputTokens(usage);
	return {
		prompt_tokens: prompt,
		completion_tokens: usage.output,
		total_tokens: prompt + usage.output,
		prompt_tokens_details: {
			cached_tokens: usage.read,
			cache_write_tokens: usage.write5m + usage.write1h,
			audio_tokens: 0
		},
		completion_tokens_details: {
			reasoning_tokens: 0,
			audio_tokens: 0,
			accepted_prediction_tokens: 0,
			rejected_prediction_tokens: 0
		}
	};
}
;
function readChat(body) {
	const messages = (0, json_value.ld)((0, json_value.Jt)(body, "messages"));
	return {
		model: (0, json_value.Qq)((0, json_value.Jt)(body, "model")) ?? null,
		stream: (0, json_value.Jt)(body, "stream") === true,
		...firstAndLast(ofRole(messages, "user").map((message) => textOf((0, json_value.Jt)(message, "content")))),
		tools: (0, json_value.ld)((0, json_value.Jt)(body, "tools")).flatMap(chat_read_toolOf),
		choice: chat_read_choiceOf((0, json_value.Jt)(body, "tool_choice")),
		format: formatOf((0, json_value.Jt)(body, "response_format")),
		warmsOnly: false,
		continuesThread: false,
		carried: messages.flatMap(chat_read_carriedIn)
	};
}
function chat_read_choiceOf(choice) {
	const name = (0, json_value.Qq)((0, json_value.rO)(choice, "function", "name") ?? (0, json_value.Jt)(choice, "name"));
	if (name !== undefined) return {
		kind: "tool",
		name
	};
	const mode = (0, json_value.rO)(choice, "allowed_tools", "mode") ?? (0, json_value.Jt)(choice, "mode") ?? choice;
	if (mode === "required") return { kind: "any" };
	return { kind: mode === "none" ? "none" : "auto" };
}
function chat_read_toolOf(tool) {
	const declared = (0, json_value.Jt)(tool, "function");
	const name = (0, json_value.Qq)((0, json_value.Jt)(declared, "name"));
	if (name === undefined) return [];
	return [{
		name,
		schema: objectOrNull((0, json_value.Jt)(declared, "parameters")),
		type: null
	}];
}
function formatOf(format) {
	const type = (0, json_value.Jt)(format, "type");
	if (type === "json_object") return true;
	return type === "json_schema" ? (0, json_value.rO)(format, "json_schema", "schema") ?? true : null;
}
function chat_read_carriedIn(message) {
	const said = (0, json_value.Jt)(message, "role") === "assistant" ? [textOf((0, json_value.Jt)(message, "content"))] : [];
	const ids = (0, json_value.ld)((0, json_value.Jt)(message, "tool_calls")).map((call) => (0, json_value.Jt)(call, "id"));
	return strings([
		...said,
		...ids,
		(0, json_value.Jt)(message, "tool_call_id")
	]);
}
;
function readConverse(body) {
	const messages = (0, json_value.ld)((0, json_value.Jt)(body, "messages"));
	return {
		model: null,
		stream: false,
		...firstAndLast(ofRole(messages, "user").map((message) => textOf((0, json_value.Jt)(message, "content")))),
		tools: (0, json_value.ld)((0, json_value.rO)(body, "toolConfig", "tools")).flatMap(converse_read_toolOf),
		choice: converse_read_choiceOf((0, json_value.rO)(body, "toolConfig", "toolChoice")),
		format: converse_read_formatOf((0, json_value.rO)(body, "outputConfig", "textFormat", "structure", "jsonSchema", "schema")),
		warmsOnly: false,
		continuesThread: false,
		carried: messages.flatMap(converse_read_carriedIn)
	};
}
function converse_read_toolOf(tool) {
	const declared = (0, json_value.Jt)(tool, "toolSpec");
	const name = (0, json_value.Qq)((0, json_value.Jt)(declared, "name"));
	const schema = objectOrNull((0, json_value.rO)(declared, "inputSchema", "json"));
	return name === undefined ? [] : [{
		name,
		schema,
		type: null
	}];
}
function converse_read_choiceOf(choice) {
	const name = (0, json_value.Qq)((0, json_value.rO)(choice, "tool", "name"));
	if (name !== undefined) return {
		kind: "tool",
		name
	};
	return { kind: (0, json_value.Jt)(choice, "any") === undefined ? "auto" : "any" };
}
function converse_read_formatOf(schema) {
	try {
		return typeof schema === "string" ? (0, parse.q)(schema, "The schema") : null;
	} catch {
		return null;
	}
}
function converse_read_carriedIn(message) {
	const content = (0, json_value.ld)((0, json_value.Jt)(message, "content"));
	const said = (0, json_value.Jt)(message, "role") === "assistant" ? [textOf(content)] : [];
	const ids = content.flatMap((block) => [(0, json_value.rO)(block, "toolUse", "toolUseId"), (0, json_value.rO)(block, "toolResult", "toolUseId")]);
	return strings([...said, ...ids]);
}
;
const converse_response_STOPS = {
	end: "end_turn",
	tools: "tool_use",
	length: "max_tokens",
	refusal: "content_filtered"
};
function converseResponse(_call, reply) {
	return {
		...message(reply),
		usage: converseUsage(reply.usage),
		metrics: { latencyMs: 1 }
	};
}
function novaResponse(_call, reply) {
	return {
		...message(reply),
		usage: novaUsage(reply.usage)
	};
}
function converseEvents(_call, reply) {
	return events(reply, {
		usage: converseUsage(reply.usage),
		metrics: { latencyMs: 1 }
	});
}
function novaEvents(_call, reply) {
	const metadata = {
		usage: novaUsage(reply.usage),
		metrics: {},
		trace: {}
	};
	return events(reply, metadata).map(({ name, data }) => ({
		name: null,
		data: { [name ?? "event"]: data }
	}));
}
function message(reply) {
	const content = [...reply.text === null ? [] : [{ text: reply.text }], ...reply.toolCalls.map(({ id, name, arguments: input }) => ({ toolUse: {
		toolUseId: `tooluse_${id}`,
		name,
		input
	} }))];
	return {
		output: { message: {
			role: "assistant",
			content
		} },
		stopReason: converse_response_STOPS[reply.stop]
	};
}
function events(reply, metadata) {
	const said = reply.text === null ? [] : [{
		start: null,
		deltas: pieces(reply.text).map((text) => ({ text }))
	}];
	const calls = reply.toolCalls.map(({ id, name, arguments: input }) => ({
		start: { toolUse: {
			toolUseId: `tooluse_${id}`,
			name
		} },
		deltas: pieces((0, canonical.$)(input, "written")).map((part) => ({ toolUse: { input: part } }))
	}));
	const blocks = [...said, ...calls].flatMap(({ start, deltas }, contentBlockIndex) => [
		...start === null ? [] : [{
			name: "contentBlockStart",
			data: {
				start,
				contentBlockIndex
			}
		}],
		...deltas.map((delta) => ({
			name: "contentBlockDelta",
			data: {
				delta,
				contentBlockIndex
			}
		})),
		{
			name: "contentBlockStop",
			data: { contentBlockIndex }
		}
	]);
	return [
		{
			name: "messageStart",
			data: { role: "assistant" }
		},
		...blocks,
		{
			name: "messageStop",
			data: { stopReason: converse_response_STOPS[reply.stop] }
		},
		{
			name: "metadata",
			data: metadata
		}
	];
}
function converseUsage(usage) {
	const details = [{
		ttl: "1h",
		inputTokens: usage.write1h
	}, {
		ttl: "5m",
		inputTokens: usage.write5m
	}].filter(({ inputTokens: tokens }) => tokens > 0);
	return {
		...totals(usage),
		cacheReadInputTokens: usage.read,
		cacheWriteInputTokens: usage.write5m + usage.write1h,
		...details.length === 0 ? {} : { cacheDetails: details }
	};
}
function novaUsage(usage) {
	return {
		...totals(usage),
		cacheReadInputTokenCount: usage.read,
		cacheWriteInputTokenCount: usage.write5m + usage.write1h
	};
}
function totals(usage) {
	return {
		inputTokens: usage.uncached,
		outputTokens: usage.output,
		totalTokens: inputTokens(usage) + usage.output
	};
}
;
function readGemini(body) {
	const contents = (0, json_value.ld)((0, json_value.Jt)(body, "contents"));
	const user = contents.filter((content) => (0, json_value.Jt)(content, "role") !== "model");
	return {
		model: null,
		stream: false,
		...firstAndLast(user.map((content) => textOf((0, json_value.Jt)(content, "parts")))),
		tools: (0, json_value.ld)((0, json_value.Jt)(body, "tools")).flatMap((tool) => (0, json_value.ld)((0, json_value.Jt)(tool, "functionDeclarations")).flatMap(gemini_toolOf)),
		choice: gemini_choiceOf((0, json_value.rO)(body, "toolConfig", "functionCallingConfig")),
		format: gemini_formatOf((0, json_value.Jt)(body, "generationConfig")),
		warmsOnly: false,
		continuesThread: false,
		carried: contents.flatMap(gemini_carriedIn)
	};
}
function gemini_toolOf(tool) {
	const name = (0, json_value.Qq)((0, json_value.Jt)(tool, "name"));
	const schema = (0, json_value.Jt)(tool, "parametersJsonSchema") ?? (0, json_value.Jt)(tool, "parameters");
	return name === undefined ? [] : [{
		name,
		schema: objectOrNull(schema),
		type: null
	}];
}
function gemini_choiceOf(config) {
	const mode = (0, json_value.Jt)(config, "mode");
	const [only, ...others] = strings((0, json_value.ld)((0, json_value.Jt)(config, "allowedFunctionNames")));
	if (mode === "ANY" && only !== undefined && others.length === 0) return {
		kind: "tool",
		name: only
	};
	return { kind: mode === "ANY" ? "any" : mode === "NONE" ? "none" : "auto" };
}
function gemini_formatOf(config) {
	const schema = (0, json_value.Jt)(config, "responseJsonSchema") ?? (0, json_value.Jt)(config, "responseSchema");
	return schema ?? ((0, json_value.Jt)(config, "responseMimeType") === "application/json" ? true : null);
}
function gemini_carriedIn(content) {
	const parts = (0, json_value.ld)((0, json_value.Jt)(content, "parts"));
	const said = (0, json_value.Jt)(content, "role") === "model" ? [textOf(parts)] : [];
	const ids = parts.flatMap((part) => [(0, json_value.rO)(part, "functionCall", "id"), (0, json_value.rO)(part, "functionResponse", "id")]);
	return strings([...said, ...ids]);
}
const gemini_STOPS = {
	end: "STOP",
	tools: "STOP",
	length: "MAX_TOKENS",
	refusal: "SAFETY"
};
function geminiResponse(call, reply) {
	return response(call, reply, geminiParts(reply), true);
}
function geminiEvents(call, reply) {
	const [said, ...calls] = geminiParts({
		...reply,
		text: reply.text ?? ""
	});
	const parts = [...pieces(said?.text ?? "").map((text) => ({ text })), ...calls];
	const all = parts.length === 0 ? [{ text: "" }] : parts;
	return all.map((part, index) => ({
		name: null,
		data: response(call, reply, [part], index === all.length - 1)
	}));
}
function geminiParts(reply) {
	const said = reply.text === null ? [] : [{ text: reply.text }];
	const calls = reply.toolCalls.map(({ id, name, arguments: args }) => ({ functionCall: {
		id,
		name,
		args
	} }));
	return [...said, ...calls];
}
function response(call, reply, parts, last) {
	const content = {
		role: "model",
		parts
	};
	return {
		candidates: [{
			content,
			...last ? { finishReason: gemini_STOPS[reply.stop] } : {},
			index: 0
		}],
		usageMetadata: geminiUsage(reply.usage),
		modelVersion: call.model,
		responseId: reply.id
	};
}
function geminiUsage(usage) {
	const prompt = inputTokens(usage);
	return {
		promptTokenCount: prompt,
		candidatesTokenCount: usage.output,
		totalTokenCount: prompt + usage.output,
		promptTokensDetails: [{
			modality: "TEXT",
			tokenCount: prompt
		}],
		...usage.read === 0 ? {} : {
			cachedContentTokenCount: usage.read,
			cacheTokensDetails: [{
				modality: "TEXT",
				tokenCount: usage.read
			}]
		}
	};
}
;
function openaiResponse(call, reply) {
	const incomplete = reply.stop === "length" || reply.stop === "refusal";
	const reason = reply.stop === "length" ? "max_output_tokens" : "content_filter";
	return {
		...openaiResponseStart(call, reply),
		status: incomplete ? "incomplete" : "completed",
		completed_at: incomplete ? null : reply.created,
		incomplete_details: incomplete ? { reason } : null,
		output: responseItems(reply),
		usage: responseUsage(reply.usage),
		...reply.diagnostics === null ? {} : { prompt_cache_diagnostics: reply.diagnostics }
	};
}
function openaiResponseStart({ body, model }, reply) {
	const asked = (key, otherwise) => (0, json_value.Jt)(body, key) ?? otherwise;
	return {
		id: `resp_${reply.id}`,
		object: "response",
		created_at: reply.created,
		completed_at: null,
		status: "in_progress",
		background: false,
		error: null,
		incomplete_details: null,
		instructions: asked("instructions", null),
		max_output_tokens: asked("max_output_tokens", null),
		metadata: asked("metadata", {}),
		model,
		output: [],
		parallel_tool_calls: asked("parallel_tool_calls", true),
		previous_response_id: asked("previous_response_id", null),
		prompt_cache_key: asked("prompt_cache_key", null),
		reasoning: asked("reasoning", {
			effort: null,
			summary: null
		}),
		service_tier: "default",
		store: asked("store", true),
		temperature: asked("temperature", 1),
		text: asked("text", { format: { type: "text" } }),
		tool_choice: asked("tool_choice", "auto"),
		tools: asked("tools", []),
		top_p: asked("top_p", 1),
		truncation: asked("truncation", "disabled"),
		usage: null
	};
}
function responseItems(reply) {
	const message = {
		id: `msg_${reply.id}`,
		type: "message",
		role: "assistant",
		status: reply.stop === "length" ? "incomplete" : "completed",
		content: [outputText(reply.text ?? "")]
	};
	const calls = reply.toolCalls.map(({ id, name, arguments: input }) => ({
		id: `fc_${id}`,
		type: "function_call",
		status: "completed",
		call_id: `call_${id}`,
		name,
		arguments: (0, canonical.$)(input, "written")
	}));
	return [...reply.text === null ? [] : [message], ...calls];
}
function outputText(text) {
	return {
		type: "output_text",
		text,
		annotations: [],
		logprobs: []
	};
}
function responseUsage(usage) {
	const input = inputTokens(usage);
	return {
		input_tokens: input,
		input_tokens_details: {
			cached_tokens: usage.read,
			cache_write_tokens: usage.write5m + usage.write1h
		},
		output_tokens: usage.output,
		output_tokens_details: { reasoning_tokens: 0 },
		total_tokens: input + usage.output
	};
}
;
function responsesEvents(call, reply) {
	const begun = openaiResponseStart(call, reply);
	const response = openaiResponse(call, reply);
	const last = response.status === "completed" ? {
		type: "response.completed",
		response
	} : {
		type: "response.incomplete",
		response
	};
	return [
		{
			type: "response.created",
			response: begun
		},
		{
			type: "response.in_progress",
			response: begun
		},
		...responseItems(reply).flatMap(itemEvents),
		last
	].map((event, sequence) => ({
		name: event.type,
		data: {
			...event,
			sequence_number: sequence
		}
	}));
}
function itemEvents(item, index) {
	const place = {
		output_index: index,
		item_id: item.id
	};
	return [...item.type === "message" ? messageEvents(item, place) : [], ...item.type === "function_call" ? callEvents(item, place) : []];
}
function messageEvents(item, place) {
	const { output_index } = place;
	const added = {
		...item,
		status: "in_progress",
		content: []
	};
	const text = item.content.map((part) => part.text).join("");
	const part = {
		...place,
		content_index: 0
	};
	return [
		{
			type: "response.output_item.added",
			output_index,
			item: added
		},
		{
			type: "response.content_part.added",
			...part,
			part: outputText("")
		},
		...pieces(text).map((delta) => ({
			type: "response.output_text.delta",
			...part,
			delta,
			logprobs: []
		})),
		{
			type: "response.output_text.done",
			...part,
			text,
			logprobs: []
		},
		{
			type: "response.content_part.done",
			...part,
			part: outputText(text)
		},
		{
			type: "response.output_item.done",
			output_index,
			item
		}
	];
}
function callEvents(item, place) {
	const { output_index } = place;
	const added = {
		...item,
		status: "in_progress",
		arguments: ""
	};
	const whole = {
		name: item.name,
		arguments: item.arguments
	};
	return [
		{
			type: "response.output_item.added",
			output_index,
			item: added
		},
		...pieces(item.arguments).map((delta) => ({
			type: "response.function_call_arguments.delta",
			...place,
			delta
		})),
		{
			type: "response.function_call_arguments.done",
			...place,
			...whole
		},
		{
			type: "response.output_item.done",
			output_index,
			item
		}
	];
}
;
function readResponses(body) {
	const input = (0, json_value.Jt)(body, "input");
	const list = (0, json_value.ld)(input);
	const said = ofRole(list, "user").map((item) => textOf((0, json_value.Jt)(item, "content")));
	const conversation = (0, json_value.Jt)(body, "conversation");
	return {
		model: (0, json_value.Qq)((0, json_value.Jt)(body, "model")) ?? null,
		stream: (0, json_value.Jt)(body, "stream") === true,
		...firstAndLast(typeof input === "string" ? [input] : said),
		tools: (0, json_value.ld)((0, json_value.Jt)(body, "tools")).flatMap(responses_read_toolOf),
		choice: chat_read_choiceOf((0, json_value.Jt)(body, "tool_choice")),
		format: responses_read_formatOf((0, json_value.rO)(body, "text", "format")),
		warmsOnly: false,
		continuesThread: false,
		carried: [...strings([(0, json_value.Jt)(body, "previous_response_id"), (0, json_value.Jt)(conversation, "id") ?? conversation]), ...list.flatMap(responses_read_carriedIn)]
	};
}
function responses_read_toolOf(tool) {
	const name = (0, json_value.Qq)((0, json_value.Jt)(tool, "name"));
	if (name === undefined || (0, json_value.Jt)(tool, "type") !== "function") return [];
	return [{
		name,
		schema: objectOrNull((0, json_value.Jt)(tool, "parameters")),
		type: null
	}];
}
function responses_read_formatOf(format) {
	const type = (0, json_value.Jt)(format, "type");
	if (type === "json_object") return true;
	return type === "json_schema" ? (0, json_value.Jt)(format, "schema") ?? true : null;
}
function responses_read_carriedIn(item) {
	const said = (0, json_value.Jt)(item, "role") === "assistant" ? [textOf((0, json_value.Jt)(item, "content"))] : [];
	return strings([
		...said,
		(0, json_value.Jt)(item, "id"),
		(0, json_value.Jt)(item, "call_id")
	]);
}
;
const WIRES = {
	"anthropic-messages": {
		read: readAnthropic,
		whole: anthropicMessage,
		events: anthropicEvents,
		end: null
	},
	"openai-chat": {
		read: readChat,
		whole: chatCompletion,
		events: chatEvents,
		end: "data: [DONE]\n\n"
	},
	"openai-responses": {
		read: readResponses,
		whole: openaiResponse,
		events: responsesEvents,
		end: null
	},
	gemini: {
		read: readGemini,
		whole: geminiResponse,
		events: geminiEvents,
		end: null
	},
	"bedrock-converse": {
		read: readConverse,
		whole: converseResponse,
		events: converseEvents,
		end: null
	},
	"bedrock-nova": {
		read: readConverse,
		whole: novaResponse,
		events: novaEvents,
		end: null
	}
};
;
function readCall(route, bytes) {
	const body = (0, parse.q)(bytes.toString("utf8"), "The request body");
	if (!(0, json_value.Gv)(body)) throw (0, errors.tv)("The request body is no JSON object.");
	const api = route.api ?? apiOfInvoke(body, route.model ?? "");
	if (api === null) throw (0, errors.tv)(`InvokeModel is played for Claude and Nova only, not for '${route.model ?? ""}'; call it through Converse.`);
	const reading = WIRES[api].read(body);
	return {
		api,
		route,
		reading,
		model: route.model ?? reading.model ?? "",
		streams: route.streams ?? reading.stream,
		body,
		bytes: bytes.length
	};
}
;
const KEPT = [
	"anthropic-version",
	"anthropic-beta",
	"anthropic-workspace-id",
	"openai-beta",
	"openai-organization",
	"openai-project",
	"session_id",
	"x-session-id",
	"x-grok-conv-id",
	"x-session-affinity"
];
function keptHeaders(headers) {
	return Object.fromEntries(KEPT.flatMap((name) => {
		const value = headers[name];
		return value === undefined ? [] : [[name, value]];
	}));
}
;
class Recorder {
	#limits;
	#requests = [];
	#bytes = 0;
	constructor(limits = {}) {
		this.#limits = {
			requests: js_limits.b.requestsPerPrompt,
			bytes: js_limits.b.recordedBytes,
			...limits
		};
	}
	refuses(bytes) {
		const { requests, bytes: most } = this.#limits;
		if (this.#requests.length >= requests) return `The recorder holds ${requests} requests, which is its limit; the program may loop without end.`;
		if (this.#bytes + bytes > most) return `The recorder holds ${Math.floor(most / 2 ** 20)} MB, which is its limit; capture less at a time.`;
		return null;
	}
	keep(address, call, turn) {
		const order = this.#requests.length;
		const request = {
			order,
			api: call.api,
			provider: call.route.provider,
			operation: call.route.operation,
			model: call.model,
			streams: call.streams,
			host: address.host,
			path: address.path,
			headers: keptHeaders(address.headers),
			body: call.body,
			conversation: turn?.conversation.tag ?? null,
			index: turn?.index ?? null,
			retry: retryOf(address.headers),
			status: null
		};
		this.#bytes += call.bytes;
		this.#requests.push(request);
		return (status) => {
			this.#requests[order] = {
				...request,
				status
			};
		};
	}
	list() {
		return [...this.#requests];
	}
}
function retryOf(headers) {
	const count = Number(headers["x-stainless-retry-count"] ?? 0);
	const attempt = /attempt=(\d+)/.exec(headers["amz-sdk-request"] ?? "")?.[1];
	const retries = attempt === undefined ? count : Number(attempt) - 1;
	return Number.isSafeInteger(retries) && retries > 0 ? retries : 0;
}
var replies = __webpack_require__(85732);
;
const KINDS = 200;
const LENGTH = 300;
class SeenAddresses {
	#seen = new Map();
	add(method, host, path, known) {
		const [where, what] = [host.slice(0, LENGTH), path.slice(0, LENGTH)];
		const key = JSON.stringify([
			method,
			where,
			what
		]);
		const before = this.#seen.get(key);
		if (before === undefined && this.#seen.size >= KINDS) return;
		const count = (before?.count ?? 0) + 1;
		this.#seen.set(key, {
			method,
			host: where,
			path: what,
			known,
			count
		});
	}
	list() {
		return [...this.#seen.values()];
	}
}
var server_address = __webpack_require__(8646);
;
function readBody(request, maxBytes, timeoutMs) {
	return new Promise((resolve) => {
		const chunks = [];
		let size = 0;
		const done = (body) => {
			clearTimeout(timer);
			request.off("data", take);
			request.resume();
			resolve(body);
		};
		const take = (chunk) => {
			size += chunk.length;
			if (size > maxBytes) done({ kind: "too-large" });
			else chunks.push(chunk);
		};
		const timer = setTimeout(() => done({ kind: "late" }), timeoutMs);
		request.on("data", take);
		request.once("end", () => done({
			kind: "whole",
			bytes: Buffer.concat(chunks, Math.min(size, maxBytes))
		}));
		request.once("error", () => done({ kind: "broken" }));
		request.once("close", () => done({ kind: "broken" }));
	});
}
var external_node_http_ = __webpack_require__(37067);
var external_node_http2_ = __webpack_require__(32467);
;
const PREFACE = "PRI * HTTP/2.0\r\n\r\n";
function sniff(socket, timeoutMs, found) {
	const timer = setTimeout(() => socket.destroy(), timeoutMs);
	const stop = () => {
		clearTimeout(timer);
		socket.off("readable", look);
	};
	let begun = Buffer.alloc(0);
	const look = () => {
		const bytes = socket.read();
		if (!Buffer.isBuffer(bytes)) return;
		begun = Buffer.concat([begun, bytes]);
		const text = begun.toString("latin1", 0, PREFACE.length);
		if (text.length < 3 && PREFACE.startsWith(text)) return;
		stop();
		socket.unshift(begun);
		found(text.startsWith("PRI") ? "http2" : "http1");
	};
	socket.on("readable", look);
	socket.once("close", stop);
}
;
async function listen({ port, timeoutMs }, handle) {
	const sockets = new Set();
	const guarded = (request, response) => {
		request.on("error", ignore);
		response.on("error", ignore);
		handle(request, response);
	};
	const http2 = (0, external_node_http2_.createServer)({ settings: { maxHeaderListSize: js_limits.b.headerBytes } }, guarded);
	http2.on("sessionError", ignore);
	const server = (0, external_node_http_.createServer)({
		maxHeaderSize: js_limits.b.headerBytes,
		headersTimeout: timeoutMs,
		requestTimeout: 2 * timeoutMs,
		connectionsCheckingInterval: Math.max(10, timeoutMs / 10),
		keepAliveTimeout: 0
	}, guarded);
	server.on("clientError", (_error, socket) => socket.destroy());
	server.maxConnections = js_limits.b.connections;
	const speakHttp1 = server.listeners("connection");
	server.removeAllListeners("connection");
	server.on("connection", (socket) => {
		sockets.add(socket);
		socket.on("error", ignore);
		socket.once("close", () => sockets.delete(socket));
		sniff(socket, timeoutMs, (protocol) => {
			if (protocol === "http2") http2.emit("connection", socket);
			else for (const speak of speakHttp1) Reflect.apply(speak, server, [socket]);
		});
	});
	await new Promise((resolve, reject) => {
		server.once("error", reject);
		server.listen(port, "127.0.0.1", resolve);
	});
	const address = server.address();
	return {
		port: typeof address === "object" && address !== null ? address.port : port,
		close: () => new Promise((resolve) => {
			server.close(() => resolve());
			for (const socket of sockets) socket.destroy();
		})
	};
}
function ignore() {}
;
function writeAnswer(response, answer) {
	if (response.destroyed || response.writableEnded) return;
	const { status, headers, chunks, cut } = answer;
	const whole = chunks.length === 1 && !cut ? { "content-length": sizeOf(chunks) } : {};
	response.writeHead(status, {
		...headers,
		...whole
	});
	for (const chunk of chunks) write(response, chunk);
	if (!cut) response.end();
	else write(response, "", () => cutOff(response));
}
function write(response, chunk, written) {
	const { write } = response;
	write.call(response, chunk, written);
}
function cutOff(response) {
	if ("stream" in response) response.stream.close(HTTP2_INTERNAL_ERROR);
	else response.destroy();
}
const HTTP2_INTERNAL_ERROR = 2;
function sizeOf(chunks) {
	return chunks.reduce((sum, chunk) => sum + Buffer.byteLength(chunk), 0);
}
;
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
	let value = byte;
	for (let bit = 0; bit < 8; bit++) value = value & 1 ? 3988292384 ^ value >>> 1 : value >>> 1;
	return value;
});
function crc32(bytes) {
	let crc = 4294967295;
	for (const byte of bytes) crc = (TABLE[(crc ^ byte) & 255] ?? 0) ^ crc >>> 8;
	return (crc ^ 4294967295) >>> 0;
}
;
const STRING = 7;
function event_stream_frame(headers, payload) {
	const head = Buffer.concat(Object.entries(headers).map(([name, value]) => header(name, value)));
	const body = Buffer.from((0, canonical.$)(payload, "written"));
	const total = 12 + head.length + body.length + 4;
	const out = Buffer.alloc(total);
	out.writeUInt32BE(total, 0);
	out.writeUInt32BE(head.length, 4);
	out.writeUInt32BE(crc32(out.subarray(0, 8)), 8);
	head.copy(out, 12);
	body.copy(out, 12 + head.length);
	out.writeUInt32BE(crc32(out.subarray(0, total - 4)), total - 4);
	return out;
}
function eventFrame(type, payload) {
	return event_stream_frame({
		":event-type": type,
		":content-type": "application/json",
		":message-type": "event"
	}, payload);
}
function header(name, value) {
	const [key, text] = [Buffer.from(name), Buffer.from(value)];
	const out = Buffer.alloc(1 + key.length + 3 + text.length);
	out.writeUInt8(key.length, 0);
	key.copy(out, 1);
	out.writeUInt8(STRING, 1 + key.length);
	out.writeUInt16BE(text.length, 2 + key.length);
	text.copy(out, 4 + key.length);
	return out;
}
;
function encodeReply(call, reply) {
	if (reply.kind === "error") return (0, wire_errors.B)(call.route.family, reply);
	const answer = call.streams ? streamed(call, reply) : whole(call, reply);
	return {
		...answer,
		headers: {
			...answer.headers,
			...ownHeaders(call, reply)
		}
	};
}
function encodeCount(call, tokens) {
	return (0, wire_answer.t)(200, countBody(call, tokens));
}
function countBody({ api, route }, tokens) {
	if (route.family === "bedrock") return { inputTokens: tokens };
	switch (api) {
		case "anthropic-messages": return { input_tokens: tokens };
		case "openai-chat":
		case "openai-responses": return {
			object: "response.input_tokens",
			input_tokens: tokens
		};
		case "gemini": return {
			totalTokens: tokens,
			promptTokensDetails: [{
				modality: "TEXT",
				tokenCount: tokens
			}]
		};
		case "bedrock-converse":
		case "bedrock-nova": return { inputTokens: tokens };
	}
}
function whole(call, reply) {
	return (0, wire_answer.t)(200, WIRES[call.api].whole(call, reply));
}
function streamed(call, reply) {
	const wire = WIRES[call.api];
	const events = wire.events(call, reply);
	const answer = (type, chunks) => ({
		status: 200,
		headers: {
			"content-type": type,
			"cache-control": "no-cache"
		},
		chunks,
		cut: false
	});
	switch (call.route.framing) {
		case "sse": {
			const end = wire.end === null ? [] : [wire.end];
			return answer("text/event-stream; charset=utf-8", [...events.map(wire_answer.d), ...end]);
		}
		case "aws-events": return answer("application/vnd.amazon.eventstream", events.map(({ name, data }) => eventFrame(name ?? "event", data)));
		case "aws-chunks": return answer("application/vnd.amazon.eventstream", events.map(({ data }) => eventFrame("chunk", { bytes: base64(data) })));
		case "json-array": {
			const parts = events.map(({ data }) => (0, canonical.$)(data, "written"));
			return answer("application/json", [...parts.map((part, index) => index === 0 ? `[${part}` : `,\n${part}`), "]"]);
		}
	}
}
function base64(data) {
	return Buffer.from((0, canonical.$)(data, "written")).toString("base64");
}
function ownHeaders({ route }, reply) {
	switch (route.family) {
		case "anthropic": return { "request-id": `req_${reply.id}` };
		case "openai": return { "x-request-id": `req_${reply.id}` };
		case "gemini": return {};
		case "bedrock": {
			const id = { "x-amzn-requestid": reply.id };
			if (route.framing === "aws-events") return id;
			const { usage } = reply;
			return {
				...id,
				"x-amzn-bedrock-input-token-count": String(usage.uncached),
				"x-amzn-bedrock-output-token-count": String(usage.output),
				"x-amzn-bedrock-cache-read-input-token-count": String(usage.read),
				"x-amzn-bedrock-cache-write-input-token-count": String(usage.write5m + usage.write1h),
				"x-amzn-bedrock-invocation-latency": "1"
			};
		}
	}
}
;
const UNSUPPORTED = [
	"cache_control",
	"context_management",
	"fallbacks",
	"thinking"
];
function threadRefusal({ api, body }) {
	if (api !== "anthropic-messages" || !(0, json_value.Gv)((0, json_value.Jt)(body, "thread"))) return null;
	const unsupported = UNSUPPORTED.filter((name) => name === "cache_control" ? hasMember(body, name) : (0, json_value.Gv)((0, json_value.Jt)(body, name)) || (0, json_value.cy)((0, json_value.Jt)(body, name)));
	if (unsupported.length === 0) return null;
	const message = `thread cannot be combined with ${unsupported.join(", ")}.`;
	const details = {
		error_code: "thread_unsupported_request",
		unsupported
	};
	return {
		...(0, wire_errors.x)(400, message),
		details
	};
}
function hasMember(value, name) {
	if ((0, json_value.cy)(value)) return value.some((item) => hasMember(item, name));
	if (!(0, json_value.Gv)(value)) return false;
	return (0, json_value.jO)(value).some(([key, member]) => key === name && member !== null || hasMember(member, name));
}
;
async function startFakeServer(options = {}) {
	const { reply = replies.ks, deliver, limits = {}, caches = new explicit_caches.o() } = options;
	const count = options.count ?? (({ bytes }) => (0, replies.k8)(bytes));
	const { bodyBytes = js_limits.b.fileBytes, timeoutMs = js_limits.b.arrivalMs } = limits;
	const recorder = new Recorder(limits);
	const seen = new SeenAddresses();
	const conversations = new Conversations();
	async function answerTo(request, address) {
		const routed = routeOf(address);
		seen.add(address.method, address.host, address.path, routed.kind !== "unknown");
		if (routed.kind === "models") return modelsAnswer(routed.family, routed.model);
		if (routed.kind === "unknown") return (0, wire_errors.B)(routed.family, unknown(address, routed.hint));
		const route = routed.kind === "explicit-caches" ? STORED : routed.route;
		const refuse = (status, message) => (0, wire_errors.B)(route.family, (0, wire_errors.x)(status, message));
		const coding = address.headers["content-encoding"] ?? "identity";
		if (coding !== "identity") return refuse(415, `The fake server reads no '${coding}' bodies; send them uncompressed.`);
		const body = await readBody(request, bodyBytes, timeoutMs);
		if (body.kind === "broken") return null;
		if (body.kind === "late") return refuse(408, "The request body did not arrive in time.");
		if (body.kind === "too-large") return refuse(413, `The request body is larger than ${bodyBytes} bytes; no prompt is.`);
		if (routed.kind === "explicit-caches") return await stored(address, routed.name, body.bytes);
		const full = recorder.refuses(body.bytes.length);
		if (full !== null) return refuse(400, full);
		let call;
		try {
			call = readCall(route, body.bytes);
		} catch (error) {
			return refuse(400, (0, errors.bD)(error));
		}
		if (route.operation === "count") {
			recorder.keep(address, call, null)(200);
			return encodeCount(call, await count(call));
		}
		const turn = conversations.turnOf(call, retryOf(address.headers) > 0);
		const answered = recorder.keep(address, call, turn);
		const chosen = threadRefusal(call) ?? await reply(call, turn);
		conversations.replied(turn, chosen);
		const encoded = encodeReply(call, chosen);
		const answer = deliver === undefined ? encoded : await deliver(encoded, call, turn);
		answered(answer.status);
		return answer;
	}
	async function stored(address, name, bytes) {
		const { method } = address;
		try {
			if (method === "GET") return caches.get(name);
			if (method === "POST" && name === null) {
				const call = readCall(STORED, bytes);
				return caches.create(address, call, await count(call));
			}
			if (method === "PATCH" && name !== null) return caches.update(name, readCall(STORED, bytes).body);
			if (method === "DELETE" && name !== null) return caches.delete(name);
		} catch (error) {
			return (0, wire_errors.B)("gemini", (0, wire_errors.x)(400, (0, errors.bD)(error)));
		}
		return (0, wire_errors.B)("gemini", unknown(address, null));
	}
	const server = await listen({
		port: options.port ?? 0,
		timeoutMs
	}, (request, response) => {
		const address = (0, server_address.c)(request);
		answerTo(request, address).catch((error) => (0, wire_errors.B)("openai", (0, wire_errors.x)(500, (0, errors.bD)(error)))).then((answer) => {
			if (answer === null) response.destroy();
			else writeAnswer(response, answer);
		}).catch(() => response.destroy());
	});
	return {
		port: server.port,
		url: `http://127.0.0.1:${server.port}`,
		requests: () => recorder.list(),
		seen: () => seen.list(),
		close: () => server.close()
	};
}
function unknown({ method, path }, hint) {
	const what = `The fake server does not know ${method} ${path.slice(0, 200)}`;
	const why = hint ?? "it plays the message, chat, response, generateContent and Converse endpoints";
	return (0, wire_errors.x)(404, `${what}; ${why}.`);
}
}),
85732: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	If: () => messageReply,
	Oz: () => argumentsFor,
	k8: () => tokensOf,
	ks: () => defaultReply
});
var _json_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52535);
var _synthesise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40087);
function defaultReply(call, turn) {
	const tool = nextTool(call, turn);
	if (tool === undefined) return textReply(call, turn, call.reading.warmsOnly ? null : textFor(call, turn));
	return messageReply(call, turn, {
		text: null,
		toolCalls: [{
			name: tool.name,
			arguments: argumentsFor(tool)
		}]
	});
}
function messageReply(call, turn, said) {
	const toolCalls = said.toolCalls.map((one, index) => ({
		...one,
		id: `${turn.id}t${index}`
	}));
	const written = toolCalls.map((one) => (0, _json_canonical_js__WEBPACK_IMPORTED_MODULE_0__.$)(one.arguments, "written")).join("");
	return {
		kind: "message",
		id: turn.id,
		text: said.text,
		toolCalls,
		usage: {
			uncached: tokensOf(call.bytes),
			read: 0,
			write5m: 0,
			write1h: 0,
			output: tokensOf((said.text ?? "").length + written.length),
			...said.usage
		},
		stop: said.stop ?? (toolCalls.length > 0 ? "tools" : "end"),
		created: CREATED,
		diagnostics: null
	};
}
function tokensOf(bytes) {
	return Math.ceil(bytes / 4);
}
function argumentsFor(tool) {
	if (tool.schema !== null) return (0, _synthesise_js__WEBPACK_IMPORTED_MODULE_1__.y)(tool.schema);
	const kind = tool.type?.replace(/_\d+$/, "");
	if (kind === "bash") return { command: "true" };
	if (kind === "text_editor") return {
		command: "view",
		path: "."
	};
	return kind === "memory" ? {
		command: "view",
		path: "/memories"
	} : {};
}
const CREATED = 1767225600;
function nextTool(call, { conversation, index, tools }) {
	const { choice } = call.reading;
	if (choice.kind === "none" || call.reading.warmsOnly) return undefined;
	if (choice.kind === "tool") return tools.find(({ name }) => name === choice.name);
	const fresh = tools.find(({ name }) => !conversation.called.has(name));
	return fresh ?? (choice.kind === "any" ? tools[index % tools.length] : undefined);
}
function textReply(call, turn, text) {
	const stop = text === null ? "length" : "end";
	return messageReply(call, turn, {
		text,
		toolCalls: [],
		stop
	});
}
function textFor({ reading }, turn) {
	if (reading.format === null) return `Done (${turn.id}).`;
	return (0, _json_canonical_js__WEBPACK_IMPORTED_MODULE_0__.$)(reading.format === true ? {} : (0, _synthesise_js__WEBPACK_IMPORTED_MODULE_1__.y)(reading.format), "written");
}
}),
8646: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	R: () => MEANT_HOST,
	c: () => addressOf
});
const MEANT_HOST = "x-prompt-cache-guard-host";
function addressOf(request) {
	const { method = "GET", url = "/" } = request;
	const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(", ") : value]));
	const [path, query] = split(withoutOrigin(url));
	return {
		method,
		path,
		query: new URLSearchParams(query),
		host: headers[MEANT_HOST] ?? headers[":authority"] ?? headers["host"] ?? "",
		headers
	};
}
function withoutOrigin(url) {
	return url.replace(/^https?:\/\/[^/?]*/i, "");
}
function split(url) {
	const mark = url.indexOf("?");
	return mark < 0 ? [url, ""] : [url.slice(0, mark), url.slice(mark + 1)];
}
}),
40087: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	h: () => misfit,
	y: () => synthesise
});
var _json_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49884);
var _json_pointer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69204);
const DEPTH = 12;
function synthesise(schema) {
	return valueOf(schema, schema, 0);
}
function misfit(schema) {
	const root = resolved(schema, schema);
	const members = (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(root, "properties");
	if (!(0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(members)) return {};
	return (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Xy)((0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.jO)(members).map(([name, member]) => {
		const isText = typeOf(resolved(member, schema)) === "string";
		return [name, isText ? { of: "another type" } : "of another type"];
	}));
}
function valueOf(written, root, depth) {
	const schema = resolved(written, root);
	if (!(0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(schema) || depth > DEPTH) return (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(schema) ? null : {};
	const fixed = (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(schema, "const") ?? (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(schema, "default") ?? (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.ld)((0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(schema, "enum"))[0];
	if (fixed !== undefined && fixed !== null) return fixed;
	const choices = (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.ld)((0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(schema, "anyOf") ?? (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(schema, "oneOf"));
	const choice = choices.find((one) => typeOf(resolved(one, root)) !== "null") ?? choices[0];
	if (choice !== undefined && (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(schema, "properties") === undefined) return valueOf(choice, root, depth + 1);
	const parts = (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.ld)((0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(schema, "allOf")).map((part) => resolved(part, root));
	if (parts.length > 0) return merged([schema, ...parts], root, depth);
	switch (typeOf(schema)) {
		case "string": return textFor(schema);
		case "integer":
		case "number": return numberFor(schema);
		case "boolean": return false;
		case "null": return null;
		case "array": return arrayFor(schema, root, depth);
		default: return objectFor(schema, root, depth);
	}
}
function resolved(schema, root) {
	let current = schema ?? null;
	for (let hops = 0; hops < DEPTH; hops++) {
		const target = (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Qq)((0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(current, "$ref"));
		if (target === undefined || !target.startsWith("#")) return current;
		current = (0, _json_pointer_js__WEBPACK_IMPORTED_MODULE_1__.hd)(root, target.slice(1)) ?? null;
	}
	return null;
}
function typeOf(schema) {
	const type = (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(schema, "type");
	const names = (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.cy)(type) ? type : [type];
	const name = (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(names.find((one) => one !== "null")) ?? (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(names[0]);
	if (name !== undefined) return name.toLowerCase();
	return (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(schema, "items") === undefined ? "object" : "array";
}
const FORMATS = {
	date: "2026-01-01",
	"date-time": "2026-01-01T00:00:00Z",
	time: "00:00:00Z",
	duration: "PT1S",
	email: "someone@example.com",
	hostname: "example.com",
	ipv4: "127.0.0.1",
	ipv6: "::1",
	uri: "https://example.com/",
	url: "https://example.com/",
	uuid: "00000000-0000-4000-8000-000000000000"
};
function textFor(schema) {
	const format = (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Qq)((0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(schema, "format")) ?? "";
	const value = (Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined) ?? "example";
	const [least, most] = [number((0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(schema, "minLength")), number((0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(schema, "maxLength"))];
	return value.padEnd(Math.min(least ?? 0, 1e4), "x").slice(0, most ?? undefined);
}
function numberFor(schema) {
	const above = number((0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(schema, "exclusiveMinimum"));
	const below = number((0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(schema, "exclusiveMaximum"));
	const least = number((0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(schema, "minimum")) ?? (above === null ? null : above + 1);
	const most = number((0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(schema, "maximum")) ?? (below === null ? null : below - 1);
	const value = least ?? Math.min(1, most ?? 1);
	const step = number((0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(schema, "multipleOf"));
	return step === null || step <= 0 ? value : Math.ceil(value / step) * step;
}
function arrayFor(schema, root, depth) {
	const listed = (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.ld)((0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(schema, "prefixItems"));
	if (listed.length > 0) return listed.map((item) => valueOf(item, root, depth + 1));
	const count = Math.min(number((0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(schema, "minItems")) ?? 0, 10);
	return Array.from({ length: count }, () => valueOf((0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(schema, "items") ?? { type: "string" }, root, depth + 1));
}
function objectFor(schema, root, depth) {
	const properties = (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(schema, "properties");
	const required = (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.ld)((0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(schema, "required")).filter((name) => typeof name === "string");
	return (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Xy)(required.map((name) => [name, valueOf((0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(properties, name) ?? { type: "string" }, root, depth + 1)]));
}
function merged(parts, root, depth) {
	const members = parts.flatMap((part) => {
		const rest = (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(part) ? (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.jO)(part).filter(([key]) => key !== "allOf") : [];
		const value = valueOf((0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Xy)(rest), root, depth + 1);
		return (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(value) ? (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.jO)(value) : [];
	});
	return (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Xy)(members);
}
function number(value) {
	if (typeof value === "string") return /^\d{1,15}$/.test(value) ? Number(value) : null;
	const plain = value instanceof _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Po ? value.value : value;
	return typeof plain === "number" && Number.isFinite(plain) ? plain : null;
}
}),
20252: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	d: () => sseText,
	t: () => jsonAnswer
});
var _json_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52535);
function jsonAnswer(status, body, headers = {}) {
	return {
		status,
		headers: {
			"content-type": "application/json",
			...headers
		},
		chunks: [(0, _json_canonical_js__WEBPACK_IMPORTED_MODULE_0__.$)(body, "written")],
		cut: false
	};
}
function sseText({ name, data }) {
	const line = name === null ? "" : `event: ${name}\n`;
	return `${line}data: ${(0, _json_canonical_js__WEBPACK_IMPORTED_MODULE_0__.$)(data, "written")}\n\n`;
}
}),
67993: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	B: () => errorAnswer,
	x: () => refusal
});
var _answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20252);
function errorAnswer(family, reply) {
	const { status, message, details, headers } = reply;
	const type = reply.type ?? typeOf(family, status);
	switch (family) {
		case "anthropic": return (0, _answer_js__WEBPACK_IMPORTED_MODULE_0__.t)(status, {
			type: "error",
			error: {
				type,
				message,
				...details === null ? {} : { details }
			},
			request_id: "req_fake"
		}, {
			"request-id": "req_fake",
			...headers
		});
		case "openai": return (0, _answer_js__WEBPACK_IMPORTED_MODULE_0__.t)(status, { error: {
			message,
			type,
			param: null,
			code: null
		} }, headers);
		case "gemini": return (0, _answer_js__WEBPACK_IMPORTED_MODULE_0__.t)(status, { error: {
			code: status,
			message,
			status: type
		} }, headers);
		case "bedrock": return (0, _answer_js__WEBPACK_IMPORTED_MODULE_0__.t)(status, { message }, {
			"x-amzn-errortype": type,
			...headers
		});
	}
}
function refusal(status, message) {
	return {
		kind: "error",
		status,
		type: null,
		message,
		details: null,
		headers: { "x-should-retry": "false" }
	};
}
const TYPES = {
	anthropic: {
		400: "invalid_request_error",
		401: "authentication_error",
		403: "permission_error",
		404: "not_found_error",
		413: "request_too_large",
		429: "rate_limit_error",
		529: "overloaded_error"
	},
	openai: {
		429: "rate_limit_exceeded",
		500: "server_error",
		503: "server_error"
	},
	gemini: {
		400: "INVALID_ARGUMENT",
		401: "UNAUTHENTICATED",
		403: "PERMISSION_DENIED",
		404: "NOT_FOUND",
		429: "RESOURCE_EXHAUSTED",
		503: "UNAVAILABLE",
		504: "DEADLINE_EXCEEDED"
	},
	bedrock: {
		400: "ValidationException",
		403: "AccessDeniedException",
		404: "ResourceNotFoundException",
		408: "ModelTimeoutException",
		424: "ModelErrorException",
		429: "ThrottlingException",
		503: "ServiceUnavailableException"
	}
};
const OTHERWISE = {
	anthropic: ["invalid_request_error", "api_error"],
	openai: ["invalid_request_error", "server_error"],
	gemini: ["INVALID_ARGUMENT", "INTERNAL"],
	bedrock: ["ValidationException", "InternalServerException"]
};
function typeOf(family, status) {
	const [client, server] = OTHERWISE[family];
	return TYPES[family][status] ?? (status < 500 ? client : server);
}
})
};
