export const id = 1093;
export const ids = [1093];
export const modules = {
18180: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	U: () => shownAddress,
	l: () => accessFrom
});
var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);
function accessFrom(env) {
	return {
		anthropic: endpointOf(env, "ANTHROPIC", "https://api.anthropic.com"),
		openai: endpointOf(env, "OPENAI", "https://api.openai.com/v1"),
		geminiKey: present(env["GEMINI_API_KEY"]) ?? present(env["GOOGLE_API_KEY"]),
		hasAws: [
			"AWS_ACCESS_KEY_ID",
			"AWS_PROFILE",
			"AWS_BEARER_TOKEN_BEDROCK"
		].some((name) => present(env[name]) !== null)
	};
}
function shownAddress(baseUrl, path) {
	const { origin, pathname } = new URL(baseUrl);
	const own = pathname === "/" ? "" : pathname === "/v1" ? pathname : "/…";
	return `${origin}${own}${path}`;
}
function present(value) {
	const trimmed = value?.trim() ?? "";
	return trimmed === "" ? null : trimmed;
}
function endpointOf(env, name, fallback) {
	const variable = `${name}_BASE_URL`;
	return {
		key: present(env[`${name}_API_KEY`]),
		baseUrl: addressOf(env, variable, fallback),
		isGiven: present(env[variable]) !== null
	};
}
function addressOf(env, name, fallback) {
	const written = present(env[name]) ?? fallback;
	const url = URL.canParse(written) ? new URL(written) : null;
	const isWeb = url?.protocol === "https:" || url?.protocol === "http:";
	const isPlain = [
		url?.username,
		url?.password,
		url?.search,
		url?.hash
	].every((part) => part === "");
	if (!isWeb || !isPlain) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.Wp)(`${name} is no address that a key can be sent to: write an https:// URL without a user name and without a query, such as ${fallback}.`);
	return written.replace(/\/+$/, "");
}
}),
61093: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { g: () => callersFor });
var access = __webpack_require__(18180);
var canonical = __webpack_require__(52535);
var limits = __webpack_require__(55816);
var external_node_module_ = __webpack_require__(98995);
var external_node_path_ = __webpack_require__(76760);
;
function installedIn(folder, name) {
	const load = (0, external_node_module_.createRequire)(external_node_path_.join(folder, "package.json"));
	try {
		const found = load(name);
		return typeof found === "object" && found !== null ? { ...found } : null;
	} catch {
		return null;
	}
}
function instanceOf(module, name, given) {
	const found = module[name];
	if (!isConstructor(found)) throw new TypeError(`the installed client has no ${name}`);
	return new found(given);
}
function isConstructor(value) {
	return typeof value === "function";
}
async function call(target, name, ...given) {
	const method = typeof target === "object" && target !== null ? Reflect.get(target, name) : undefined;
	if (typeof method !== "function") throw new TypeError(`the installed client has no ${name}()`);
	return await Reflect.apply(method, target, given);
}
var usage_read = __webpack_require__(76628);
var usage_usage = __webpack_require__(1e3);
var json_value = __webpack_require__(49884);
var wire = __webpack_require__(17816);
var failure = __webpack_require__(57009);
var thrown = __webpack_require__(21884);
;
async function recorded(tracker, signal, call) {
	const before = tracker.calls().at(-1);
	try {
		const answer = await call();
		const metrics = tracker.calls().at(-1);
		const isNew = metrics !== undefined && metrics !== before;
		if (!isNew || metrics.read === null || !isCounted((0, wire.vA)(answer), metrics)) return {
			kind: "failed",
			failure: (0, failure.qP)()
		};
		return {
			kind: "answered",
			metrics,
			id: (0, json_value.Qq)((0, json_value.Jt)((0, wire.vA)(answer), "id")) ?? null
		};
	} catch (error) {
		return {
			kind: "failed",
			failure: (0, thrown.g)(error, signal)
		};
	}
}
const MOST_TOKENS = 1e8;
function isCounted(answer, { uncached, read, write }) {
	if ((uncached ?? 0) + (read ?? 0) + (write ?? 0) > MOST_TOKENS) return false;
	const usage = (0, usage_read.VG)(answer);
	const isClaude = (0, json_value.Jt)(usage, "input_tokens") !== undefined && (0, json_value.Jt)(usage, "total_tokens") === undefined && (0, json_value.Jt)(usage, "input_tokens_details") === undefined;
	if (!isClaude) return true;
	const written = (0, json_value.Jt)(usage, "cache_creation_input_tokens") ?? (0, json_value.Jt)(usage, "cache_creation");
	return (0, usage_usage.U9)(usage, "cache_read_input_tokens") !== null && ((0, json_value.Gv)(written) || (0, usage_usage.U9)(usage, "cache_creation_input_tokens") !== null);
}
;
const BEDROCK_CLIENT = "@aws-sdk/client-bedrock-runtime";
function bedrockCaller(module, api, tracker) {
	const client = tracker.wrap(instanceOf(module, "BedrockRuntimeClient", { maxAttempts: 1 }));
	return { send: (body, model, signal) => recorded(tracker, signal, () => {
		const command = api === "converse" ? instanceOf(module, "ConverseCommand", {
			...plain(body),
			modelId: model
		}) : instanceOf(module, "InvokeModelCommand", {
			modelId: model,
			contentType: "application/json",
			body: (0, canonical.$)(body, "written")
		});
		return call(client, "send", command, {
			abortSignal: signal,
			requestTimeout: limits.b.probeCallMs
		});
	}) };
}
function plain(body) {
	const value = JSON.parse((0, canonical.$)(body, "written"));
	return typeof value === "object" && value !== null ? value : {};
}
;
const GEMINI_CLIENT = "@google/genai";
function geminiCaller(module, key, tracker) {
	const client = tracker.wrap(instanceOf(module, "GoogleGenAI", { apiKey: key }));
	const models = Reflect.get(client, "models");
	return { send: (body, model, signal) => recorded(tracker, signal, () => {
		const given = plain(callOf(body));
		const config = Reflect.get(given, "config");
		return call(models, "generateContent", {
			...given,
			model,
			config: {
				...typeof config === "object" ? config : {},
				abortSignal: signal
			}
		});
	}) };
}
function callOf(body) {
	if (!(0, json_value.Gv)(body) || (0, json_value.Jt)(body, "config") !== undefined) return body;
	const settings = (0, json_value.jO)(body).flatMap(([name, value]) => {
		if (name === "contents" || name === "model") return [];
		if (NAMES.get(name) !== "generationConfig" || !(0, json_value.Gv)(value)) return [[NAMES.get(name) ?? name, value]];
		return (0, json_value.jO)(value);
	});
	return (0, json_value.Xy)([["contents", (0, json_value.Jt)(body, "contents") ?? []], ["config", (0, json_value.Xy)(settings)]]);
}
const NAMES = new Map([
	["generationConfig", "generationConfig"],
	["generation_config", "generationConfig"],
	["system_instruction", "systemInstruction"],
	["tool_config", "toolConfig"],
	["safety_settings", "safetySettings"],
	["cached_content", "cachedContent"]
]);
var guarded_fetch = __webpack_require__(63601);
;
class Refused extends Error {
	name = "Refused";
	status;
	headers;
	constructor(response, said) {
		super(said);
		this.status = response.status;
		this.headers = response.headers;
	}
}
function directCaller(address, headers, tracker, inner) {
	const fetch = tracker.fetch({ fetch: (0, guarded_fetch.x2)(inner) });
	return { send: (body, _, signal) => recorded(tracker, signal, async () => {
		const response = await fetch(address, {
			method: "POST",
			headers: {
				...headers,
				"content-type": "application/json"
			},
			body: (0, canonical.$)(body, "written"),
			signal
		});
		const said = await response.text();
		if (!response.ok) throw new Refused(response, said);
		const answer = (0, wire.Yz)(said);
		if (answer === undefined) throw new SyntaxError("the answer is no JSON");
		return answer;
	}) };
}
;
function callersFor(access, { fetch, folder } = {}) {
	const { anthropic, openai } = access;
	return (segmented) => {
		switch (segmented.api) {
			case "messages": return direct(segmented, "anthropic", anthropic, MESSAGES, async (tracker) => directCaller(`${anthropic.baseUrl}${MESSAGES}`, {
				"x-api-key": anthropic.key ?? "",
				"anthropic-version": "2023-06-01"
			}, tracker, fetch));
			case "responses":
			case "chat": {
				const path = segmented.api === "chat" ? "/chat/completions" : "/responses";
				return direct(segmented, "openai", openai, path, async (tracker) => directCaller(`${openai.baseUrl}${path}`, { authorization: `Bearer ${openai.key ?? ""}` }, tracker, fetch));
			}
			case "converse":
			case "invoke-claude":
			case "invoke-nova": return installed(folder, BEDROCK_CLIENT, access.hasAws ? "" : null, AWS, (module, _, tracker) => bedrockCaller(module, segmented.api, tracker));
			case "generate-content": return installed(folder, GEMINI_CLIENT, access.geminiKey, "GEMINI_API_KEY", geminiCaller);
			default: return {
				kind: "skipped",
				address: null,
				reason: `The probe cannot send requests of ${segmented.provider} (${segmented.api}).`
			};
		}
	};
}
const MESSAGES = "/v1/messages";
const AWS = "AWS_ACCESS_KEY_ID, AWS_PROFILE or AWS_BEARER_TOKEN_BEDROCK";
function direct({ provider }, owner, { key, baseUrl, isGiven }, path, make) {
	const names = owner.toUpperCase();
	if (provider !== owner && !isGiven) return {
		kind: "skipped",
		address: null,
		reason: `Where ${provider} is called is not known: set ${names}_BASE_URL, and its key as ${names}_API_KEY.`
	};
	const address = (0, access.U)(baseUrl, path);
	return key === null ? withoutKey(`${names}_API_KEY`, address) : {
		kind: "caller",
		address,
		make
	};
}
function installed(folder, name, key, keyNames, make) {
	if (folder === undefined) return {
		kind: "skipped",
		address: null,
		reason: `It is called through ${name}, which is not loaded here: run the probe from the command line.`
	};
	if (key === null) return withoutKey(keyNames, name);
	const module = installedIn(folder, name);
	if (module === null) return {
		kind: "skipped",
		address: name,
		reason: `It is called through ${name}, which is not installed here: npm install ${name}.`
	};
	return {
		kind: "caller",
		address: name,
		make: async (tracker) => make(module, key, tracker)
	};
}
function withoutKey(name, address) {
	return {
		kind: "skipped",
		address,
		reason: `There is no key: set ${name}.`
	};
}
}),
57009: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Bg: () => tooLate,
	H1: () => brokenOff,
	HB: () => unreachable,
	cP: () => redirected,
	eE: () => notSent,
	g$: () => tooLarge,
	qP: () => withoutUsage,
	wU: () => failureOfStatus
});
const PLAIN = {
	isPassing: false,
	retryAfter: null,
	mayBeBilled: false,
	refuses: null,
	concernsKey: false
};
function failureOfStatus(status, said, retryAfter = null) {
	const http = `HTTP ${status}`;
	const seconds = retryAfter === null ? Number.NaN : Number(retryAfter);
	const wait = seconds >= 0 ? { retryAfter: Math.min(seconds, 86400) } : {};
	if (status >= 300 && status < 400) return redirected();
	if (status === 401 || status === 403) return {
		...PLAIN,
		words: `the provider did not accept the key (${http}): check it, and what it may be used for`,
		concernsKey: true
	};
	if (status === 402) return {
		...PLAIN,
		words: `the account cannot pay (${http})`,
		concernsKey: true
	};
	if (status === 404) return {
		...PLAIN,
		words: `the provider knows no such model or address (${http}): check the model's id and the base URL`
	};
	if (status === 413) return {
		...PLAIN,
		words: `the request is too large for the provider (${http})`
	};
	if (status === 429) return {
		...PLAIN,
		...wait,
		words: `the provider limits the rate (${http})`,
		isPassing: true
	};
	if (status === 408 || status === 409 || status >= 500) return {
		...PLAIN,
		...wait,
		words: `the provider is in trouble (${http})`,
		isPassing: true,
		mayBeBilled: status !== 409
	};
	return {
		...PLAIN,
		words: `the provider refused the request (${http}): send it once by itself to see why`,
		refuses: refusedPart(said)
	};
}
function refusedPart(said) {
	if (/max_(?:output_|completion_)?tokens|maxTokens|maxOutputTokens|output limit/i.test(said)) return "output-limit";
	return /diagnostics|prompt_cache_options|comparison_response_id/.test(said) ? "diagnostics" : "request";
}
function redirected() {
	return {
		...PLAIN,
		words: "the address of the provider redirects to another one, and a key is not sent after it: set the base URL to where it leads",
		concernsKey: true
	};
}
function notSent(words) {
	return {
		...PLAIN,
		words,
		concernsKey: true
	};
}
function brokenOff() {
	return {
		...PLAIN,
		words: "the connection broke off before the answer was complete",
		isPassing: true,
		mayBeBilled: true
	};
}
function unreachable() {
	return {
		...PLAIN,
		words: "the provider cannot be reached: check the base URL and the network",
		isPassing: true
	};
}
function tooLate() {
	return {
		...PLAIN,
		words: "the answer did not become complete in time",
		isPassing: true,
		mayBeBilled: true
	};
}
function tooLarge() {
	return {
		...PLAIN,
		words: "the answer is far larger than one to such a request can be: it was not read",
		mayBeBilled: true
	};
}
function withoutUsage() {
	return {
		...PLAIN,
		words: "the answer does not say what was read from the cache (a gateway may drop it; vLLM needs --enable-prompt-tokens-details)",
		mayBeBilled: true
	};
}
}),
63601: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	UG: () => AnswerTooLarge,
	cz: () => Redirected,
	x2: () => guardedFetch
});
var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55816);
class AnswerTooLarge extends Error {
	name = "AnswerTooLarge";
}
class Redirected extends Error {
	name = "Redirected";
}
function guardedFetch(inner = (input, init) => globalThis.fetch(input, init)) {
	return async (input, init) => {
		const response = await inner(input, {
			...init,
			redirect: "manual"
		});
		if (response.status >= 300 && response.status < 400 || response.type === "opaqueredirect") {
			await response.body?.cancel();
			throw new Redirected("the answer is a redirect");
		}
		if (response.body === null) return response;
		const { status, statusText, headers } = response;
		return new Response(response.body.pipeThrough(capped(_limits_js__WEBPACK_IMPORTED_MODULE_0__.b.probeAnswerBytes)), {
			status,
			statusText,
			headers
		});
	};
}
function capped(most) {
	let bytes = 0;
	return new TransformStream({ transform(chunk, controller) {
		bytes += chunk.byteLength;
		if (bytes > most) controller.error(new AnswerTooLarge("the answer is too large"));
		else controller.enqueue(chunk);
	} });
}
}),
21884: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { g: () => failureOf });
var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12027);
var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57009);
var _guarded_fetch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63601);
const DEEPEST = 8;
const NEVER_SENT = new Set([
	"ECONNREFUSED",
	"ENOTFOUND",
	"EAI_AGAIN",
	"EHOSTUNREACH",
	"ENETUNREACH",
	"UND_ERR_CONNECT_TIMEOUT"
]);
function failureOf(thrown, signal) {
	const causes = causesOf(thrown);
	if (causes.some((cause) => cause instanceof _guarded_fetch_js__WEBPACK_IMPORTED_MODULE_0__.cz)) return (0, _failure_js__WEBPACK_IMPORTED_MODULE_1__.cP)();
	if (causes.some((cause) => cause instanceof _guarded_fetch_js__WEBPACK_IMPORTED_MODULE_0__.UG)) return (0, _failure_js__WEBPACK_IMPORTED_MODULE_1__.g$)();
	const status = causes.map(statusOf).find((found) => found !== null);
	if (status !== undefined && status !== null) return (0, _failure_js__WEBPACK_IMPORTED_MODULE_1__.wU)(status, saidBy(thrown), retryAfterOf(thrown));
	const local = causes.map(ofTheClient).find((found) => found !== null);
	if (local !== undefined && local !== null) return (0, _failure_js__WEBPACK_IMPORTED_MODULE_1__.eE)(local);
	if (signal.aborted) return (0, _failure_js__WEBPACK_IMPORTED_MODULE_1__.Bg)();
	return causes.some((cause) => NEVER_SENT.has((0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.$N)(cause))) ? (0, _failure_js__WEBPACK_IMPORTED_MODULE_1__.HB)() : (0, _failure_js__WEBPACK_IMPORTED_MODULE_1__.H1)();
}
function ofTheClient(thrown) {
	if (!(thrown instanceof Error)) return null;
	if (/credential/i.test(thrown.name)) return "the client finds no credentials that it could use";
	return /region is missing/i.test(thrown.message) ? "the client needs AWS_REGION" : null;
}
function causesOf(thrown) {
	const found = [];
	for (let each = thrown; each !== undefined && found.length < DEEPEST;) {
		found.push(each);
		each = each instanceof Error ? each.cause : undefined;
	}
	return found;
}
function statusOf(thrown) {
	const status = member(thrown, "status") ?? member(member(thrown, "$metadata"), "httpStatusCode");
	return typeof status === "number" ? status : null;
}
function saidBy(thrown) {
	return thrown instanceof Error ? thrown.message : "";
}
function retryAfterOf(thrown) {
	const headers = member(thrown, "headers");
	return headers instanceof Headers ? headers.get("retry-after") : null;
}
function member(value, key) {
	return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
}
})
};
