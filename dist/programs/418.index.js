export const id = 418;
export const ids = [418];
export const modules = {
	1791: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { q: () => anthropicUsage });
		var _json_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49884);
		var _usage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1e3);
		function anthropicUsage(usage) {
			const uncached = (0, _usage_js__WEBPACK_IMPORTED_MODULE_0__.U9)(usage, "input_tokens");
			if (uncached === null) return null;
			const split = (0, _json_value_js__WEBPACK_IMPORTED_MODULE_1__.Jt)(usage, "cache_creation");
			const write1h = (0, _usage_js__WEBPACK_IMPORTED_MODULE_0__.U9)(split, "ephemeral_1h_input_tokens") ?? 0;
			const write5m = (0, _usage_js__WEBPACK_IMPORTED_MODULE_0__.U9)(split, "ephemeral_5m_input_tokens") ?? 0;
			const write = (0, _usage_js__WEBPACK_IMPORTED_MODULE_0__.U9)(usage, "cache_creation_input_tokens") ?? write5m + write1h;
			const read = (0, _usage_js__WEBPACK_IMPORTED_MODULE_0__.U9)(usage, "cache_read_input_tokens") ?? 0;
			const output = (0, _usage_js__WEBPACK_IMPORTED_MODULE_0__.U9)(usage, "output_tokens") ?? 0;
			return {
				uncached,
				read,
				write,
				write1h: Math.min(write1h, write),
				output
			};
		}
	}),
	76628: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			VG: () => rawUsageOf,
			k9: () => readUsage,
			Fs: () => usageOf
		});
		var json_value = __webpack_require__(49884);
		var anthropic = __webpack_require__(1791);
		var usage_usage = __webpack_require__(1e3);
		;
		function bedrockUsage(usage) {
			const uncached = (0, usage_usage.U9)(usage, "inputTokens");
			if (uncached === null) return null;
			const read = (0, usage_usage.U9)(usage, "cacheReadInputTokens") ?? (0, usage_usage.U9)(usage, "cacheReadInputTokenCount") ?? 0;
			const write = (0, usage_usage.U9)(usage, "cacheWriteInputTokens") ?? (0, usage_usage.U9)(usage, "cacheWriteInputTokenCount") ?? 0;
			const write1h = (0, json_value.ld)((0, json_value.Jt)(usage, "cacheDetails")).filter((detail) => (0, json_value.Jt)(detail, "ttl") === "1h").reduce((sum, detail) => sum + ((0, usage_usage.U9)(detail, "inputTokens") ?? 0), 0);
			const output = (0, usage_usage.U9)(usage, "outputTokens") ?? 0;
			return {
				uncached,
				read,
				write,
				write1h: Math.min(write1h, write),
				output
			};
		}
		;
		function geminiUsage(usage) {
			const prompt = (0, usage_usage.U9)(usage, "promptTokenCount");
			if (prompt === null) return interactionUsage(usage);
			const total = prompt + ((0, usage_usage.U9)(usage, "toolUsePromptTokenCount") ?? 0);
			const read = (0, usage_usage.U9)(usage, "cachedContentTokenCount") ?? 0;
			const output = ((0, usage_usage.U9)(usage, "candidatesTokenCount") ?? 0) + ((0, usage_usage.U9)(usage, "thoughtsTokenCount") ?? 0);
			return (0, usage_usage.ux)(total, {
				read,
				write: 0,
				write1h: 0
			}, output);
		}
		function interactionUsage(usage) {
			const total = (0, usage_usage.U9)(usage, "total_input_tokens");
			if (total === null) return null;
			const read = (0, usage_usage.U9)(usage, "total_cached_tokens") ?? 0;
			const output = ((0, usage_usage.U9)(usage, "total_output_tokens") ?? 0) + ((0, usage_usage.U9)(usage, "total_thought_tokens") ?? 0);
			return (0, usage_usage.ux)(total, {
				read,
				write: 0,
				write1h: 0
			}, output);
		}
		;
		function openaiChatUsage(usage) {
			const output = (0, usage_usage.U9)(usage, "completion_tokens") ?? 0;
			const total = (0, usage_usage.U9)(usage, "prompt_tokens");
			const details = (0, json_value.Jt)(usage, "prompt_tokens_details");
			const hit = (0, usage_usage.U9)(usage, "prompt_cache_hit_tokens");
			const miss = (0, usage_usage.U9)(usage, "prompt_cache_miss_tokens");
			if (hit !== null && (miss !== null || total !== null)) {
				return (0, usage_usage.ux)(total ?? hit + (miss ?? 0), {
					read: hit,
					write: 0,
					write1h: 0
				}, output);
			}
			if (total === null || !(0, json_value.Gv)(details)) return null;
			const read = (0, usage_usage.U9)(details, "cached_tokens") ?? 0;
			const write = (0, usage_usage.U9)(details, "cache_write_tokens") ?? 0;
			return (0, usage_usage.ux)(total, {
				read,
				write,
				write1h: 0
			}, output);
		}
		;
		function openaiResponsesUsage(usage) {
			const total = (0, usage_usage.U9)(usage, "input_tokens");
			const details = (0, json_value.Jt)(usage, "input_tokens_details");
			if (total === null || !(0, json_value.Gv)(details)) return null;
			const read = (0, usage_usage.U9)(details, "cached_tokens") ?? 0;
			const write = (0, usage_usage.U9)(details, "cache_write_tokens") ?? 0;
			const longer = (0, usage_usage.U9)((0, json_value.Jt)(details, "cache_write_tokens_details"), "ttl_12h_tokens") ?? 0;
			const output = (0, usage_usage.U9)(usage, "output_tokens") ?? 0;
			return (0, usage_usage.ux)(total, {
				read,
				write,
				write1h: Math.min(longer, write)
			}, output);
		}
		;
		function vercelUsage(usage) {
			const input = (0, json_value.Jt)(usage, "inputTokens");
			const output = outputOf(usage);
			if ((0, json_value.Gv)(input)) return fromParts(input, "total", "cacheRead", "cacheWrite", output);
			const total = (0, usage_usage.U9)(usage, "inputTokens");
			const details = (0, json_value.Jt)(usage, "inputTokenDetails");
			if (total === null) return null;
			if ((0, json_value.Gv)(details)) {
				const read = (0, usage_usage.U9)(details, "cacheReadTokens");
				const write = (0, usage_usage.U9)(details, "cacheWriteTokens");
				if (read !== null || write !== null) return (0, usage_usage.ux)(total, {
					read: read ?? 0,
					write: write ?? 0,
					write1h: 0
				}, output);
			}
			const cached = (0, usage_usage.U9)(usage, "cachedInputTokens");
			return cached === null ? null : (0, usage_usage.ux)(total, {
				read: cached,
				write: 0,
				write1h: 0
			}, output);
		}
		function fromParts(value, totalKey, readKey, writeKey, output) {
			const total = (0, usage_usage.U9)(value, totalKey);
			const read = (0, usage_usage.U9)(value, readKey);
			const write = (0, usage_usage.U9)(value, writeKey);
			if (total === null || read === null && write === null) return null;
			return (0, usage_usage.ux)(total, {
				read: read ?? 0,
				write: write ?? 0,
				write1h: 0
			}, output);
		}
		function outputOf(usage) {
			const output = (0, json_value.Jt)(usage, "outputTokens");
			return ((0, json_value.Gv)(output) ? (0, usage_usage.U9)(output, "total") : (0, usage_usage.U9)(usage, "outputTokens")) ?? 0;
		}
		;
		function readUsage(usage) {
			if (!(0, json_value.Gv)(usage)) return null;
			const has = (name) => (0, json_value.Jt)(usage, name) !== undefined;
			if (has("uncached") && has("read")) return ownUsage(usage);
			if (has("promptTokenCount") || has("total_input_tokens")) return geminiUsage(usage);
			if (has("prompt_tokens") || has("prompt_cache_hit_tokens")) return openaiChatUsage(usage);
			if (has("inputTokenDetails") || has("cachedInputTokens") || (0, json_value.Gv)((0, json_value.Jt)(usage, "inputTokens"))) return vercelUsage(usage);
			if (has("inputTokens")) return bedrockUsage(usage);
			if (has("input_tokens_details")) return openaiResponsesUsage(usage);
			if (has("input_tokens") && !has("total_tokens")) return (0, anthropic.q)(usage);
			return null;
		}
		function ownUsage(usage) {
			const parts = [
				"uncached",
				"read",
				"write",
				"write1h",
				"output"
			].map((name) => {
				const value = (0, json_value.Jt)(usage, name) ?? (name === "write1h" || name === "output" ? 0 : undefined);
				return typeof value === "number" && Number.isFinite(value) && value >= 0 ? value : null;
			});
			const [uncached, read, write, write1h, output] = parts;
			if (typeof uncached !== "number" || typeof read !== "number" || typeof write !== "number") return null;
			return {
				uncached,
				read,
				write,
				write1h: Math.min(write1h ?? 0, write),
				output: output ?? 0
			};
		}
		function rawUsageOf(response) {
			for (const holder of [
				response,
				(0, json_value.Jt)(response, "message"),
				(0, json_value.Jt)(response, "response"),
				(0, json_value.Jt)(response, "interaction"),
				(0, json_value.Jt)((0, json_value.Jt)(response, "response"), "body"),
				(0, json_value.Jt)((0, json_value.Jt)(response, "result"), "message"),
				(0, json_value.Jt)(response, "body")
			]) {
				const found = (0, json_value.Jt)(holder, "usage") ?? (0, json_value.Jt)(holder, "usageMetadata");
				if ((0, json_value.Gv)(found)) return found;
			}
			return undefined;
		}
		function usageOf(response) {
			return readUsage(rawUsageOf(response));
		}
	}),
	1e3: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$z: () => withRead,
			T5: () => inputTokens,
			U9: () => count,
			ux: () => within
		});
		var _json_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49884);
		function inputTokens(usage) {
			return usage.uncached + usage.read + usage.write;
		}
		function withRead(usage, tokens) {
			const more = Math.max(0, Math.min(tokens, inputTokens(usage)) - usage.read);
			const write = Math.max(0, usage.write - more);
			return {
				...usage,
				uncached: usage.uncached - Math.max(0, more - usage.write),
				read: usage.read + more,
				write,
				write1h: Math.min(usage.write1h, write)
			};
		}
		function count(value, key) {
			const found = (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(value, key);
			return typeof found === "number" && Number.isFinite(found) && found >= 0 ? found : null;
		}
		function within(total, parts, output) {
			const uncached = total - parts.read - parts.write;
			return uncached < 0 || parts.write1h > parts.write ? null : {
				uncached,
				...parts,
				output
			};
		}
	}),
	16782: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			L: () => parseJsonLines,
			P: () => tooLong
		});
		var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12027);
		var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55816);
		var _parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55988);
		function parseJsonLines(text, name) {
			const found = [];
			text.split("\n").forEach((written, index) => {
				if (written.trim() !== "") found.push({
					value: (0, _parse_js__WEBPACK_IMPORTED_MODULE_0__.q)(written, name, index + 1),
					line: index + 1
				});
			});
			return found;
		}
		function tooLong(name, line) {
			return (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.tv)(`${name}:${line}: the line is longer than ${_limits_js__WEBPACK_IMPORTED_MODULE_2__.b.fileBytes / 1024 ** 2} MB, too long for a request: a trace has one JSON object on each line.`);
		}
	}),
	97166: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			t: () => Assembler,
			f: () => assemble
		});
		var canonical = __webpack_require__(52535);
		var json_value = __webpack_require__(49884);
		var external_node_crypto_ = __webpack_require__(77598);
		;
		function messagesOf(body) {
			const list = [
				"messages",
				"input",
				"contents"
			].map((name) => (0, json_value.Jt)(body, name)).find(isThere);
			const listed = typeof list === "string" ? [list] : (0, json_value.ld)(list);
			return listed.filter((entry) => !SYSTEM.has((0, json_value.Qq)((0, json_value.Jt)(entry, "role")) ?? "")).map(messageOf);
		}
		function linksOf(body) {
			const conversation = (0, json_value.Jt)(body, "conversation");
			return [(0, json_value.Qq)((0, json_value.Jt)(body, "previous_response_id")), (0, json_value.Qq)(conversation) ?? (0, json_value.Qq)((0, json_value.Jt)(conversation, "id"))].filter((id) => id !== undefined);
		}
		function hashed(value) {
			return (0, external_node_crypto_.createHash)("sha256").update(value).digest("base64").slice(0, 22);
		}
		function withoutVolatile(value) {
			return value.replaceAll(/[0-9a-f]{8,}|\d+/gi, "#");
		}
		const SYSTEM = new Set(["system", "developer"]);
		const MODEL = new Set(["assistant", "model"]);
		const MARKERS = [
			"cache_control",
			"prompt_cache_breakpoint",
			"cachePoint"
		];
		const WRAPPERS = [
			"toolUse",
			"toolResult",
			"functionCall",
			"functionResponse"
		];
		const IDS = [
			"id",
			"call_id",
			"tool_call_id",
			"tool_use_id",
			"toolUseId"
		];
		function isThere(value) {
			return value !== undefined && value !== null;
		}
		const known = new WeakMap();
		function messageOf(entry) {
			if (typeof entry !== "object" || entry === null) return readMessage(entry);
			const message = known.get(entry) ?? readMessage(entry);
			known.set(entry, message);
			return message;
		}
		function readMessage(entry) {
			const parts = partsOf(entry);
			const content = parts.map(contentOf).join("\n");
			const role = (0, json_value.Qq)((0, json_value.Jt)(entry, "role"));
			const type = (0, json_value.Qq)((0, json_value.Jt)(entry, "type")) ?? "";
			const fromModel = role === undefined ? type === "reasoning" || type.endsWith("_call") : MODEL.has(role);
			return {
				fromModel,
				key: hashed(`${fromModel} ${content}`),
				ids: idsOf(entry, parts),
				content
			};
		}
		function partsOf(entry) {
			if (!(0, json_value.Gv)(entry)) return [entry];
			const content = (0, json_value.Jt)(entry, "content") ?? (0, json_value.Jt)(entry, "parts");
			const blocks = typeof content === "string" ? [content] : (0, json_value.ld)(content).filter(isContent);
			const calls = (0, json_value.ld)((0, json_value.Jt)(entry, "tool_calls"));
			const found = [...blocks, ...calls];
			return found.length > 0 ? found : [entry];
		}
		function isContent(block) {
			return (0, json_value.Jt)(block, "cachePoint") === undefined || (0, json_value.Gv)(block) && (0, json_value.jO)(block).length > 1;
		}
		function contentOf(part) {
			if (typeof part === "string") return part;
			if (!(0, json_value.Gv)(part)) return (0, canonical.$)(part, "sorted");
			return (0, json_value.Qq)((0, json_value.Jt)(part, "text")) ?? (0, canonical.$)(withoutMarkers(part), "sorted");
		}
		function withoutMarkers(part) {
			return MARKERS.some((name) => (0, json_value.Jt)(part, name) !== undefined) ? (0, json_value.cJ)(part, ...MARKERS) : part;
		}
		function idsOf(entry, parts) {
			const nested = parts.flatMap((part) => [part, ...WRAPPERS.map((name) => (0, json_value.Jt)(part, name))]);
			const found = new Set();
			for (const value of [entry, ...nested]) for (const name of IDS) {
				const id = (0, json_value.Qq)((0, json_value.Jt)(value, name));
				if (id !== undefined) found.add(id);
			}
			return [...found];
		}
		;
		function viewOf(body) {
			const messages = messagesOf(body);
			const end = messages.findLastIndex(({ fromModel }) => !fromModel);
			const reply = messages.slice(0, Math.max(0, end)).findLastIndex(({ fromModel }) => fromModel);
			const answered = messages.slice(0, Math.max(0, reply)).findLastIndex(({ fromModel }) => !fromModel);
			const chains = chainsOf(messages);
			return {
				messages,
				keys: new Set(messages.map(({ key }) => key)),
				links: [...linksOf(body), ...replyKeys(messages).toReversed()],
				newest: messages[end],
				answered: messages[answered],
				chain: chains[end] ?? "",
				answeredChain: chains[answered],
				setting: settingOf(body)
			};
		}
		function replyKeys(messages) {
			return messages.flatMap(({ fromModel, ids, key }, index) => fromModel ? [...ids, `${messages[index - 1]?.key ?? ""} ${key}`] : ids);
		}
		function looseKey({ content }) {
			return hashed(withoutVolatile(content));
		}
		const ended = new WeakMap();
		function chainsOf(messages) {
			let before = "";
			return messages.map((message) => {
				const known = ended.get(message);
				const chain = known?.before === before ? known.chain : hashed(before + message.key);
				if (known?.before !== before) ended.set(message, {
					before,
					chain
				});
				before = chain;
				return chain;
			});
		}
		const SETTINGS = [
			"model",
			"modelId",
			"system",
			"instructions",
			"systemInstruction",
			"system_instruction",
			"tools",
			"toolConfig"
		];
		function settingOf(body) {
			const parts = SETTINGS.map((name) => (0, json_value.Jt)(body, name) ?? null);
			return hashed((0, canonical.$)(parts, "sorted"));
		}
		;
		const CANDIDATES = 32;
		class Memory {
			threads = [];
			#known = new Map();
			#holding = new Map();
			#ending = new Map();
			#seeds = new Map();
			knowing(reply) {
				return this.#known.get(reply)?.slice(-CANDIDATES) ?? [];
			}
			holding(key) {
				return this.#holding.get(key)?.slice(-CANDIDATES) ?? [];
			}
			endingWith(key) {
				const found = [];
				for (const thread of this.#ending.get(key) ?? []) {
					found.push(thread);
					if (found.length === CANDIDATES) break;
				}
				return found;
			}
			join(thread, view) {
				const joined = thread ?? {
					number: this.threads.length,
					last: view
				};
				if (thread === undefined) {
					this.threads.push(joined);
					this.#seeds.set(joined, new Set(replyKeys(view.messages)));
				} else {
					for (const key of endings(joined.last)) this.#ending.get(key)?.delete(joined);
				}
				const before = thread === undefined ? new Set() : joined.last.keys;
				joined.last = view;
				for (const key of endings(view)) setOf(this.#ending, key).add(joined);
				for (const { key } of view.messages) if (!before.has(key)) listOf(this.#holding, key).push(joined);
				this.#learn(joined, view);
				return joined.number;
			}
			#learn(thread, view) {
				const seed = this.#seeds.get(thread);
				for (const reply of view.links) {
					const known = listOf(this.#known, reply);
					if (seed?.has(reply) !== true && known.at(-1) !== thread) known.push(thread);
				}
			}
		}
		function endings(view) {
			if (view.newest === undefined) return [];
			return [
				`chain ${view.chain}`,
				`exact ${view.newest.key}`,
				`loose ${looseKey(view.newest)}`
			];
		}
		function listOf(map, key) {
			const list = map.get(key) ?? [];
			map.set(key, list);
			return list;
		}
		function setOf(map, key) {
			const set = map.get(key) ?? new Set();
			map.set(key, set);
			return set;
		}
		;
		const LOOKED_AT = 4e3;
		function sharedWords(a, b) {
			const [few, many] = [wordsOf(a), wordsOf(b)].toSorted((x, y) => x.size - y.size);
			if (few === undefined || many === undefined || few.size === 0) return 0;
			let shared = 0;
			for (const word of few) if (many.has(word)) shared++;
			return shared / few.size;
		}
		function wordsOf(text) {
			return new Set(text.slice(0, LOOKED_AT).toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
		}
		;
		function assemble(bodies) {
			if (bodies.length === 1) return [[0]];
			const threads = [];
			const assembler = new Assembler();
			bodies.forEach((body, index) => (threads[assembler.add(body)] ??= []).push(index));
			return threads;
		}
		class Assembler {
			#memory = new Memory();
			add(body) {
				const view = viewOf(body);
				return this.#memory.join(continued(this.#memory, view), view);
			}
		}
		function continued(memory, view) {
			const carried = carriesReply(memory, view);
			if (carried?.last.setting === view.setting) return carried;
			const answered = answers(memory, view);
			if (answered?.last.setting === view.setting) return answered;
			return carried ?? answered ?? shares(memory, view) ?? resembles(memory, view);
		}
		function carriesReply(memory, view) {
			for (const link of view.links) {
				const found = best(memory.knowing(link), view);
				if (found !== undefined) return found;
			}
			return undefined;
		}
		function answers(memory, view) {
			const { answered, answeredChain } = view;
			if (answered === undefined) return undefined;
			return best(memory.endingWith(`chain ${answeredChain}`), view) ?? best(memory.endingWith(`exact ${answered.key}`), view) ?? best(memory.endingWith(`loose ${looseKey(answered)}`), view);
		}
		function shares(memory, view) {
			const candidates = new Set();
			for (const key of view.keys) for (const thread of memory.holding(key)) candidates.add(thread);
			return best([...candidates].filter((thread) => goesOn(thread.last, view)), view);
		}
		function goesOn(last, view) {
			const { newest, messages } = view;
			if (newest === undefined || last.newest === undefined) return false;
			if (view.keys.has(last.newest.key) && !last.keys.has(newest.key)) return true;
			return messages.length !== last.messages.length && saysMore(last, view);
		}
		function saysMore(last, { messages }) {
			return messages.some(({ fromModel, key }) => fromModel && !last.keys.has(key));
		}
		function resembles(memory, view) {
			const { answered, messages } = view;
			if (answered === undefined) return undefined;
			let found;
			let most = .5;
			for (const thread of memory.threads.slice(-16).toReversed()) {
				const { last } = thread;
				if (last.newest === undefined || messages.length <= last.messages.length) continue;
				const share = saysMore(last, view) ? sharedWords(last.newest.content, answered.content) : 0;
				if (share > most || share === most && found === undefined) [found, most] = [thread, share];
			}
			return found;
		}
		function best(candidates, view) {
			if (candidates.length <= 1) return candidates[0];
			return candidates.map((thread) => ({
				thread,
				rank: rankOf(thread, view)
			})).reduce((a, b) => isHigher(b.rank, a.rank) ? b : a).thread;
		}
		function rankOf({ last }, view) {
			let shared = 0;
			for (const key of last.keys) if (view.keys.has(key)) shared++;
			const direct = last.newest !== undefined && last.newest.key === view.answered?.key;
			const fraction = last.keys.size === 0 ? 0 : shared / last.keys.size;
			return [
				Number(direct),
				shared,
				fraction,
				Number(last.setting === view.setting)
			];
		}
		function isHigher(a, b) {
			const at = a.findIndex((value, index) => value !== b[index]);
			return at !== -1 && (a[at] ?? 0) > (b[at] ?? 0);
		}
	}),
	62332: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Y: () => strayField,
			h: () => readEntry
		});
		var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12027);
		var _json_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49884);
		var _time_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56781);
		function readEntry(entry, name, locate) {
			if (!(0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(entry)) throw noBody(name, entry);
			const bare = {
				...NOTHING,
				body: entry,
				locate
			};
			const batchCase = (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Qq)((0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(entry, "custom_id"));
			const batched = (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(entry, "body");
			if (batchCase !== undefined && batched !== undefined) return {
				...bare,
				...inner(batched, "/body", name, locate),
				case: batchCase,
				provider: "openai"
			};
			const request = (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(entry, "request");
			if (request === undefined) return {
				...bare,
				...inner(entry, "", name, locate)
			};
			const field = new Fields(entry, name);
			return {
				...inner(request, "/request", name, locate),
				prompt: field.word("prompt"),
				case: field.word("case"),
				side: field.side(),
				render: field.whole("render") ?? 0,
				session: field.word("session"),
				turn: field.whole("turn"),
				at: field.time(),
				provider: field.word("provider"),
				model: field.word("model"),
				namespace: field.word("namespace"),
				usage: (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(entry, "usage") ?? null,
				unitTokens: field.counts("unitTokens")
			};
		}
		const OWN = [
			"session",
			"turn",
			"at",
			"render",
			"side",
			"unitTokens"
		];
		function strayField(body) {
			const stray = OWN.find((field) => (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(body, field) !== undefined);
			if (stray === undefined) return null;
			return `\`${stray}\` stands among the members of a request, where it is passed over: write { "${stray}": …, "request": { … } }.`;
		}
		const NOTHING = {
			prompt: null,
			case: null,
			side: null,
			render: 0,
			session: null,
			turn: null,
			at: null,
			provider: null,
			model: null,
			namespace: null,
			usage: null,
			unitTokens: null
		};
		function inner(body, pointer, name, locate) {
			if (!(0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(body)) throw noBody(name, body);
			if (isEmpty(body)) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.tv)(`${name} is empty: a request needs a system prompt, tools or messages.`);
			return {
				body,
				locate: pointer === "" ? locate : below(locate, pointer)
			};
		}
		function below(locate, prefix) {
			return (pointer, offset) => locate(prefix + pointer, offset);
		}
		const PROMPT = [
			"system",
			"instructions",
			"tools",
			"messages",
			"input",
			"contents",
			"prompt"
		];
		function isEmpty(body) {
			const present = PROMPT.map((key) => (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(body, key)).filter((member) => member !== undefined);
			if (present.length === 0) return (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.jO)(body).length === 0;
			return present.every((member) => member === null || member === "" || (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.cy)(member) && member.length === 0);
		}
		function noBody(name, found) {
			const what = (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.cy)(found) ? "a list" : found === null ? "null" : `a ${kindOf(found)}`;
			return (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.tv)(`${name} is ${what}, not a request body: write the JSON object that is sent to the provider.`);
		}
		function kindOf(value) {
			return value instanceof _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Po ? "number" : typeof value;
		}
		class Fields {
			#entry;
			#name;
			constructor(entry, name) {
				this.#entry = entry;
				this.#name = name;
			}
			word(key) {
				const value = (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(this.#entry, key) ?? null;
				if (value === null || typeof value === "string") return value;
				if (typeof value === "number") return String(value);
				if (value instanceof _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Po) return value.source;
				throw this.#wrong(key, "a string");
			}
			whole(key) {
				const value = (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(this.#entry, key) ?? null;
				if (value === null || isCount(value)) return value;
				throw this.#wrong(key, "a whole number from 0");
			}
			counts(key) {
				const value = (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(this.#entry, key) ?? null;
				if (value === null || (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.cy)(value) && value.every(isCount)) return value;
				throw this.#wrong(key, "a list of whole numbers of tokens");
			}
			side() {
				const value = (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(this.#entry, "side") ?? null;
				if (value === null || value === "base" || value === "head") return value;
				throw this.#wrong("side", "base or head");
			}
			time() {
				const value = (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(this.#entry, "at") ?? null;
				if (value === null) return null;
				const seconds = (0, _time_js__WEBPACK_IMPORTED_MODULE_2__.n)(value);
				if (seconds === undefined) throw this.#wrong("at", "seconds (not milliseconds), or an ISO time");
				return seconds;
			}
			#wrong(key, allowed) {
				return (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.tv)(`${this.#name} has a wrong '${key}': it must be ${allowed}.`);
			}
		}
		function isCount(value) {
			return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
		}
	}),
	56781: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			T: () => fromStart,
			n: () => timeOf
		});
		var _json_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49884);
		const ISO = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?$/i;
		const EPOCH = 1e8;
		const MOST_SECONDS = 1e11;
		function timeOf(at) {
			if (at instanceof _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Po) return secondsIn(at.value);
			if (typeof at === "number") return secondsIn(at);
			const match = typeof at === "string" ? ISO.exec(at) : null;
			if (match === null) return undefined;
			const time = Date.parse(match[0].replace(" ", "T").replace(",", ".") + (match[1] ? "" : "Z"));
			return Number.isNaN(time) ? undefined : time / 1e3;
		}
		function secondsIn(value) {
			return Math.abs(value) < MOST_SECONDS ? value : undefined;
		}
		function fromStart(requests) {
			let first = Infinity;
			for (const { at } of requests) if (at !== null && at < first) first = at;
			if (!Number.isFinite(first) || first < EPOCH) return requests;
			return requests.map((request) => request.at === null ? request : {
				...request,
				at: request.at - first
			});
		}
	}),
	84508: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			PS: () => ONE_SERVER,
			tZ: () => PLAIN,
			y3: () => BEST_EFFORT
		});
		const PLAIN = {
			visibilityDelay: 0,
			refresh: "path",
			requestsPerMachine: null,
			machinesWithoutKey: 1,
			parametersFirst: false,
			writesLookups: false
		};
		const BEST_EFFORT = {
			expected: PLAIN,
			worst: {
				...PLAIN,
				refresh: "matched",
				machinesWithoutKey: Infinity
			}
		};
		const ONE_SERVER = {
			expected: PLAIN,
			worst: PLAIN
		};
	}),
	16333: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Q: () => relativeOf,
			f: () => modelName
		});
		const REGION = /^(us-gov|us|eu|apac|ap|jp|au|ca|sa|uk|me|in|global)\.(?=[\w-]+\.)/;
		const VENDOR = /^(anthropic|amazon|openai|meta|mistral|deepseek|cohere|ai21|qwen|minimax|moonshotai|moonshot|zai|google|nvidia|writer)\.(?=[a-z])/;
		const OWNERS = [
			[/^claude(?:-|$)/, "anthropic"],
			[/^(?:gpt-|chatgpt-|o\d(?:-|$)|codex-|computer-use-|davinci|babbage)/, "openai"],
			[/^(?:gemini|gemma)/, "google"],
			[/^(?:nova|titan)-/, "amazon"],
			[/^deepseek/, "deepseek"],
			[/^grok-/, "xai"],
			[/^(?:open-)?(?:mistral|mixtral|codestral|ministral|magistral|pixtral|devstral)/, "mistral"],
			[/^(?:qwen|qwq|qvq)/, "qwen"],
			[/^(?:minimax|abab)/, "minimax"],
			[/^(?:kimi|moonshot)/, "moonshot"],
			[/^(?:zai-)?(?:glm|chatglm)/, "zai"],
			[/^(?:doubao|seed-)/, "bytedance"]
		];
		const VENDOR_OWNERS = {
			amazon: "amazon",
			anthropic: "anthropic",
			deepseek: "deepseek",
			google: "google",
			minimax: "minimax",
			mistral: "mistral",
			moonshot: "moonshot",
			moonshotai: "moonshot",
			openai: "openai",
			qwen: "qwen",
			zai: "zai"
		};
		const OPAQUE = /(?:^|[/:])(?:application-inference-profile|provisioned-model|custom-model(?:-deployment)?|imported-model|endpoints|tunedmodels|deployments)\/[^/]*$/;
		function modelName(written) {
			const whole = written.trim().toLowerCase().replace(/^~/, "");
			const tuned = /^(?:.*\/)?ft:([^:]*)/.exec(whole)?.[1] ?? /^([^:/]*):ft-/.exec(whole)?.[1];
			const parts = (tuned ?? whole).replace(/^arn:[\w-]+:bedrock:[^/]*?:(?=[\w-]+\/)/, "").split("/");
			const path = parts.slice(0, -1).filter((part) => part !== "");
			const last = (parts.at(-1) ?? "").replace(/#.*$/, "");
			const region = REGION.exec(last)?.[1] ?? null;
			const regional = last.replace(REGION, "");
			const vendor = VENDOR.exec(regional)?.[1] ?? null;
			const { name, date, variant } = behind(framed(regional.replace(VENDOR, "")));
			const id = spelled(name);
			return {
				written,
				id,
				owner: OWNERS.find(([begins]) => begins.test(id))?.[1] ?? VENDOR_OWNERS[vendor ?? ""] ?? null,
				path,
				region,
				vendor,
				date,
				variant,
				fineTuned: tuned !== undefined,
				opaque: OPAQUE.test(whole)
			};
		}
		function framed(name) {
			return name.replace(/^databricks-/, "").replace(/-maas$/, "");
		}
		function behind(whole) {
			let name = whole;
			let date = null;
			let variant = null;
			const take = (pattern) => {
				const found = pattern.exec(name);
				if (found === null) return null;
				name = name.slice(0, found.index);
				return found[1] ?? "";
			};
			variant = take(/\[(\w+)\]$/);
			take(/(?:-v\d+)?:\d+(?::\w+)?$/);
			variant = take(/:([a-z][\w-]*)$/) ?? variant;
			const day = take(/[-@]((?:20\d{6}|20\d\d-\d\d-\d\d))$/);
			if (day !== null) date = day.replace(/^(\d{4})(\d\d)(\d\d)$/, "$1-$2-$3");
			take(/(?:[-@](?:latest|default)|@\d{3}|@)$/);
			if (name.startsWith("claude-")) take(/-v\d+$/);
			if (name.startsWith("gemini-")) take(/-(\d{3})$/);
			return {
				name,
				date,
				variant
			};
		}
		function spelled(name) {
			if (name.startsWith("claude-")) return name.replaceAll(/(?<=\d)\.(?=\d)/g, "-");
			if (/^gpt-35(?:-|$)/.test(name)) return name.replace(/^gpt-35/, "gpt-3.5");
			return name.replace(/^(gpt|gemini)-(\d)-(\d)(?=-|$)/, "$1-$2.$3");
		}
		function relativeOf(rows, id) {
			const wanted = versionOf(id);
			const family = rows.flatMap((row) => {
				const version = versionOf(row.id);
				return version?.family === (wanted?.family ?? id) ? [{
					row,
					version
				}] : [];
			}).toSorted((a, b) => compared(a.version.number, b.version.number));
			const same = rows.find((row) => row.id === id) ?? family.find(({ version }) => wanted !== null && isSame(version, wanted))?.row;
			if (same !== undefined) return {
				row: same,
				kind: "same"
			};
			const longest = rows.filter((row) => goesOn(row.id, id)).toSorted((a, b) => b.id.length - a.id.length)[0];
			if (longest !== undefined) return {
				row: longest,
				kind: "variant"
			};
			const number = wanted?.number ?? [Infinity];
			const before = family.filter(({ version }) => compared(version.number, number) <= 0);
			const newest = before.at(-1) ?? family[0];
			if (newest === undefined) return undefined;
			const equal = family.filter(({ version }) => compared(version.number, newest.version.number) === 0);
			const found = equal.find(({ version }) => version.variant === wanted?.variant) ?? equal.find(({ version }) => version.variant === "") ?? newest;
			return {
				row: found.row,
				kind: "relative"
			};
		}
		function isSame(a, b) {
			return compared(a.number, b.number) === 0 && a.variant === b.variant;
		}
		function goesOn(id, name) {
			return name.startsWith(`${id}-`) && !/^-\d{1,2}(?:-|$)/.test(name.slice(id.length));
		}
		function versionOf(id) {
			const parts = id.replace(/^claude-(\d[\d-]*)-([a-z]+)/, "claude-$2-$1").split("-");
			const first = parts.findIndex((part) => /\d/.test(part));
			const [, word, digits] = /^([a-z]*)(\d+(?:\.\d+)*)/.exec(parts[first] ?? "") ?? [];
			if (word === undefined || digits === undefined) return null;
			const minor = /^\d{1,2}$/.test(parts[first + 1] ?? "") && !digits.includes(".") ? 1 : 0;
			const rest = (parts[first] ?? "").slice(word.length + digits.length);
			return {
				family: [...parts.slice(0, first), ...word === "" ? [] : [word]].join("-"),
				number: [...digits.split("."), ...parts.slice(first + 1, first + 1 + minor)].map(Number),
				variant: [...rest === "" ? [] : [rest], ...parts.slice(first + 1 + minor)].join("-")
			};
		}
		function compared(a, b) {
			const at = Array.from({ length: Math.max(a.length, b.length) }, (_, index) => index);
			const differs = at.find((index) => (a[index] ?? 0) !== (b[index] ?? 0));
			return differs === undefined ? 0 : (a[differs] ?? 0) - (b[differs] ?? 0);
		}
	}),
	15570: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Eb: () => present,
			FI: () => parameters,
			MF: () => namespace
		});
		var _json_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49884);
		function parameters(name, value) {
			return outOfBody("parameters", name, value);
		}
		function namespace(members) {
			return outOfBody("namespace", null, present(members));
		}
		function present(members) {
			return (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Xy)(members.flatMap(([key, value]) => value === undefined || value === null ? [] : [[key, value]]));
		}
		function outOfBody(kind, name, value) {
			return {
				unit: {
					section: "params",
					kind,
					index: 0,
					pointer: "",
					shorthand: null,
					role: null,
					name,
					value,
					frame: "",
					replayed: false
				},
				markers: [],
				absent: null
			};
		}
	}),
	73263: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { N: () => PROVIDER_IDS });
		const PROVIDER_IDS = [
			"anthropic",
			"openai",
			"bedrock",
			"gemini",
			"azure",
			"openrouter",
			"deepseek",
			"xai",
			"mistral",
			"dashscope",
			"minimax",
			"moonshot",
			"groq",
			"fireworks",
			"cerebras",
			"vllm",
			"sglang",
			"generic"
		];
	}),
	62836: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			GJ: () => registry_recognise,
			mX: () => registry_segment
		});
		var errors = __webpack_require__(12027);
		var json_value = __webpack_require__(49884);
		;
		function newestTurn(units) {
			const last = units.findLastIndex((unit) => unit.role === "assistant" || unit.section !== "messages");
			return last + 1;
		}
		var piece = __webpack_require__(15570);
		var json_pointer = __webpack_require__(69204);
		;
		function wrongTtlOrder(breakpoints, markerOf) {
			const short = breakpoints.findIndex(({ ttl }) => ttl === "5m");
			if (short === -1) return [];
			return breakpoints.slice(short).filter(({ ttl }) => ttl === "1h").map((late) => ({
				rule: "ttl-order",
				pointer: markerOf(late),
				unit: late.unit,
				detail: "a marker with ttl '1h' stands behind one with ttl '5m'"
			}));
		}
		;
		const DEEPEST = 12;
		function unmark(value, name, freeForm) {
			const markers = [];
			return {
				value: walk(value, name, freeForm, [], markers),
				markers
			};
		}
		function walk(value, name, freeForm, path, markers) {
			if (path.length > DEEPEST) return value;
			if ((0, json_value.cy)(value)) {
				const kept = value.map((item, index) => walk(item, name, freeForm, [...path, index], markers));
				return kept.every((item, index) => item === value[index]) ? value : kept;
			}
			if (!(0, json_value.Gv)(value)) return value;
			const members = (0, json_value.jO)(value);
			const kept = [];
			let changed = false;
			for (const [key, member] of members) {
				if (key === name) {
					if (member !== null) markers.push({
						path: [...path, key],
						value: member
					});
					changed = true;
					continue;
				}
				const inner = freeForm.has(key) ? member : walk(member, name, freeForm, [...path, key], markers);
				changed ||= inner !== member;
				kept.push([key, inner]);
			}
			return changed ? (0, json_value.Xy)(kept) : value;
		}
		;
		const MARKER = "cache_control";
		const FREE_FORM = new Set([
			"input_schema",
			"input_examples",
			"input",
			"schema"
		]);
		function blocks(content, place) {
			if (content === undefined || content === null) return [];
			if (typeof content === "string") {
				return [content_piece({
					type: "text",
					text: content
				}, place, { shorthand: "/text" })];
			}
			if (!(0, json_value.cy)(content)) return [content_piece(content, place, {})];
			return content.map((block, at) => content_piece(block, {
				...place,
				pointer: (0, json_pointer.jf)(place.pointer, at)
			}, {}));
		}
		function content_piece(block, place, more) {
			const { value, markers } = unmark(block, MARKER, FREE_FORM);
			const kind = more.kind ?? kindOf((0, json_value.Qq)((0, json_value.Jt)(block, "type")) ?? "");
			const assistant = place.role === "assistant";
			const unit = {
				section: place.section,
				kind,
				index: place.index,
				pointer: place.pointer,
				shorthand: more.shorthand ?? null,
				role: place.role,
				name: more.name ?? null,
				value,
				frame: place.frame,
				replayed: assistant,
				...kind === "tool-result" && !assistant ? { replayedMembers: ["tool_use_id"] } : {}
			};
			return {
				unit,
				markers,
				absent: place.absent
			};
		}
		const KINDS = new Map([
			["text", "text"],
			["image", "image"],
			["document", "document"],
			["search_result", "document"],
			["thinking", "thinking"],
			["redacted_thinking", "thinking"],
			["tool_use", "tool-call"],
			["server_tool_use", "tool-call"],
			["mcp_tool_use", "tool-call"],
			["tool_result", "tool-result"]
		]);
		function kindOf(type) {
			return KINDS.get(type) ?? (type.endsWith("_tool_result") ? "tool-result" : "other");
		}
		;
		const PAGE = "https://platform.claude.com/docs/en/build-with-claude";
		const SOURCES = {
			caching: {
				url: `${PAGE}/prompt-caching`,
				read: "2026-10-08"
			},
			thinking: {
				url: `${PAGE}/thinking`,
				read: "2026-10-08"
			},
			effort: {
				url: `${PAGE}/effort`,
				read: "2026-11-23"
			},
			whatsNew: {
				url: "https://platform.claude.com/docs/about-claude/models/whats-new-opus-5",
				read: "2026-11-30"
			},
			defaultThinking: {
				url: `${PAGE}/thinking-troubleshooting#supported-models`,
				read: "2026-11-30"
			},
			effortPlace: {
				url: "https://github.com/anthropics/claude-code/issues/92444",
				read: "2026-11-30"
			},
			shape: {
				url: "https://github.com/anthropics/claude-code/issues/93490",
				read: "2026-11-30"
			},
			tokenizer: {
				url: `${PAGE}/token-counting`,
				read: "2026-08-22"
			}
		};
		const LOOKBACK = 20;
		const MARKER_LIMIT = 4;
		const kept = {
			minimumCertain: true,
			priorThinking: "kept",
			defaultEffort: "high",
			defaultThinking: "disabled",
			parametersFirst: null,
			stringIsBlock: true,
			writeMultipliers: {
				"5m": 1.25,
				"1h": 2
			}
		};
		const current = {
			...kept,
			tokenFamily: "claude-4.7"
		};
		const thinking = {
			...current,
			defaultThinking: "adaptive"
		};
		const latest = {
			...thinking,
			stringIsBlock: null
		};
		const older = {
			...kept,
			tokenFamily: "claude-4.6"
		};
		const lastTurn = {
			...older,
			priorThinking: "last-turn"
		};
		const FALLBACK = {
			id: "claude-sonnet-5",
			minimum: 1024,
			readMultiplier: .1,
			...thinking,
			parametersFirst: false
		};
		const MODELS = [
			{
				id: "claude-fable-5-1",
				minimum: 512,
				readMultiplier: .025,
				...latest
			},
			{
				id: "claude-fable-5",
				minimum: 512,
				readMultiplier: .1,
				...thinking
			},
			{
				id: "claude-mythos-5-1",
				minimum: 512,
				readMultiplier: .025,
				...latest
			},
			{
				id: "claude-mythos-5",
				minimum: 512,
				readMultiplier: .1,
				...thinking
			},
			{
				id: "claude-mythos-preview",
				minimum: 2048,
				readMultiplier: .1,
				...thinking
			},
			{
				id: "claude-opus-5-5",
				minimum: 512,
				readMultiplier: .05,
				...latest,
				defaultEffort: "medium"
			},
			{
				id: "claude-opus-5",
				minimum: 512,
				readMultiplier: .1,
				...thinking,
				parametersFirst: true
			},
			{
				id: "claude-opus-4-8",
				minimum: 1024,
				readMultiplier: .1,
				...current
			},
			{
				id: "claude-opus-4-7",
				minimum: 2048,
				readMultiplier: .1,
				...current,
				parametersFirst: true
			},
			{
				id: "claude-opus-4-6",
				minimum: 4096,
				readMultiplier: .1,
				...older
			},
			{
				id: "claude-opus-4-5",
				minimum: 4096,
				readMultiplier: .1,
				...older
			},
			{
				id: "claude-opus-4-1",
				minimum: 1024,
				readMultiplier: .1,
				...lastTurn
			},
			{
				id: "claude-opus-4",
				minimum: 1024,
				readMultiplier: .1,
				...lastTurn
			},
			{
				id: "claude-sonnet-5-5",
				minimum: 512,
				readMultiplier: .05,
				...latest
			},
			FALLBACK,
			{
				id: "claude-sonnet-4-6",
				minimum: 1024,
				readMultiplier: .1,
				...older,
				minimumCertain: false
			},
			{
				id: "claude-sonnet-4-5",
				minimum: 1024,
				readMultiplier: .1,
				...lastTurn
			},
			{
				id: "claude-sonnet-4",
				minimum: 1024,
				readMultiplier: .1,
				...lastTurn
			},
			{
				id: "claude-haiku-5-5",
				minimum: 512,
				readMultiplier: .1,
				...latest,
				defaultEffort: "medium"
			},
			{
				id: "claude-haiku-4-5",
				minimum: 4096,
				readMultiplier: .1,
				...lastTurn
			},
			{
				id: "claude-haiku-3-5",
				minimum: 2048,
				readMultiplier: .1,
				...lastTurn
			}
		];
		;
		const LIFETIMES = ["5m", "1h"];
		function place(marker, { unit, absent }) {
			if (absent === "deferred") {
				return illegal("on-deferred-tool", "a tool with defer_loading is not in the cached prefix");
			}
			if (unit.kind === "thinking") {
				return illegal("on-thinking", "a thinking block takes no cache_control");
			}
			if (isEmptyText(unit.value)) {
				return illegal("on-empty-text", "an empty text block cannot be cached");
			}
			if (!isHoisted(marker.path, unit.value)) {
				return illegal("nested", "only the last nested block may carry the marker of its parent");
			}
			return readMarker(marker.value);
		}
		function readMarker(marker) {
			if (!(0, json_value.Gv)(marker) || (0, json_value.Jt)(marker, "type") !== "ephemeral") {
				return illegal("unsupported-field", "cache_control must be { type: 'ephemeral' }");
			}
			const ttl = (0, json_value.Jt)(marker, "ttl") ?? LIFETIMES[0];
			if (typeof ttl === "string" && LIFETIMES.includes(ttl)) return {
				legal: true,
				ttl
			};
			const given = (0, json_value.Qq)(ttl) ?? "a value that is no string";
			return illegal("unsupported-ttl", `the lifetimes are 5m and 1h, not ${given}`);
		}
		function isCacheable({ unit, absent }) {
			const isContent = unit.section !== "params" && unit.kind !== "thinking";
			return isContent && absent === null && !isEmptyText(unit.value);
		}
		function carrier(marker, pointer) {
			return marker.path.slice(0, -1).reduce(json_pointer.jf, pointer);
		}
		function isEmptyText(value) {
			return (0, json_value.Jt)(value, "type") === "text" && (0, json_value.Jt)(value, "text") === "";
		}
		function isHoisted(path, block) {
			let value = block;
			for (const [at, token] of path.slice(0, -1).entries()) {
				if (typeof token === "number") {
					if (!(0, json_value.cy)(value) || token !== value.length - 1 || path[at - 1] !== "content") return false;
					value = value[token];
				} else {
					if (token !== "content" && token !== "source") return false;
					value = (0, json_value.Jt)(value, token);
				}
			}
			return true;
		}
		function illegal(rule, detail) {
			return {
				legal: false,
				rule,
				detail
			};
		}
		;
		function automatic(body, pieces, explicit, markers) {
			const marker = (0, json_value.Jt)(body, MARKER);
			if (marker === undefined || marker === null) return {
				breakpoints: [],
				illegal: []
			};
			const pointer = `/${MARKER}`;
			const read = readMarker(marker);
			if (!read.legal) {
				const { rule, detail } = read;
				return {
					breakpoints: [],
					illegal: [{
						rule,
						pointer,
						unit: null,
						detail
					}]
				};
			}
			const unit = pieces.filter(({ absent }) => absent === null).findLastIndex(isCacheable);
			if (unit === -1) return {
				breakpoints: [],
				illegal: []
			};
			const refused = (detail) => ({
				breakpoints: [],
				illegal: [{
					rule: "automatic-conflict",
					pointer,
					unit,
					detail
				}]
			});
			const there = explicit.find((found) => found.unit === unit);
			if (there !== undefined) {
				return there.ttl === read.ttl ? {
					breakpoints: [],
					illegal: []
				} : refused(`automatic caching with ttl '${read.ttl}' on a block marked '${there.ttl}'`);
			}
			if (markers >= MARKER_LIMIT) {
				return refused(`${markers} markers and automatic caching: ${MARKER_LIMIT} are accepted in all`);
			}
			return {
				breakpoints: [{
					unit,
					kind: "automatic",
					pointer,
					ttl: read.ttl
				}],
				illegal: []
			};
		}
		;
		function systemParameters(body, content) {
			const skills = (0, json_value.rO)(body, "container", "skills");
			return (0, piece.FI)("system", (0, piece.Eb)([
				["speed", (0, json_value.Jt)(body, "speed") === "standard" ? undefined : (0, json_value.Jt)(body, "speed")],
				["container", (0, json_value.cy)(skills) && skills.length > 0 ? { skills } : undefined],
				["citations", content.some(({ unit }) => hasCitations(unit.value)) ? true : undefined]
			]));
		}
		function messageParameters(body, content, model) {
			const { thinking, effort } = reasoningOf(body, model);
			const isBehind = model.parametersFirst !== true;
			const output = (0, piece.Eb)([["effort", isBehind ? effort : undefined], ["format", (0, json_value.rO)(body, "output_config", "format")]]);
			return (0, piece.FI)("messages", (0, piece.Eb)([
				["tool_choice", toolChoice(body)],
				["images", content.some(({ unit }) => hasImage(unit.value)) ? true : undefined],
				["thinking", isBehind ? thinking : undefined],
				["output_config", filled(output)],
				["output_format", (0, json_value.Jt)(body, "output_format")]
			]));
		}
		function reasoningOf(body, model) {
			const type = (0, json_value.rO)(body, "thinking", "type");
			const effort = (0, json_value.rO)(body, "output_config", "effort");
			return {
				thinking: type === model.defaultThinking ? undefined : filled((0, piece.Eb)([["type", type], ["budget_tokens", (0, json_value.rO)(body, "thinking", "budget_tokens")]])),
				effort: effort === model.defaultEffort ? undefined : effort
			};
		}
		function toolChoice(body) {
			const choice = (0, json_value.Jt)(body, "tool_choice");
			if (!(0, json_value.Gv)(choice)) return choice;
			const oneCall = (0, json_value.Jt)(choice, "disable_parallel_tool_use") === true;
			const usual = (0, json_value.ld)((0, json_value.Jt)(body, "tools")).length > 0 ? "auto" : "none";
			if ((0, json_value.Jt)(choice, "type") === usual && !oneCall) return undefined;
			return (0, piece.Eb)([
				["type", (0, json_value.Jt)(choice, "type")],
				["name", (0, json_value.Jt)(choice, "name")],
				["disable_parallel_tool_use", oneCall ? true : undefined]
			]);
		}
		function filled(value) {
			return (0, json_value.Gv)(value) && Object.keys(value).length > 0 ? value : undefined;
		}
		function nested(block) {
			return [
				block,
				...(0, json_value.ld)((0, json_value.Jt)(block, "content")),
				...(0, json_value.ld)((0, json_value.rO)(block, "source", "content"))
			];
		}
		function tellsParameters(block) {
			return hasImage(block) || hasCitations(block);
		}
		function hasImage(block) {
			return nested(block).some((inner) => (0, json_value.Jt)(inner, "type") === "image");
		}
		function hasCitations(block) {
			return nested(block).some((inner) => (0, json_value.rO)(inner, "citations", "enabled") === true);
		}
		;
		function systemPieces(body) {
			const system = (0, json_value.Jt)(body, "system");
			const place = {
				section: "system",
				index: 0,
				pointer: "/system",
				role: "system",
				frame: "system",
				absent: null
			};
			return blocks(system, place).map((found, index) => ({
				...found,
				unit: {
					...found.unit,
					index: (0, json_value.cy)(system) ? index : 0
				}
			}));
		}
		function messagePieces(body, keepsThinking, memory) {
			const messages = (0, json_value.Jt)(body, "messages");
			if (messages !== undefined && messages !== null && !(0, json_value.cy)(messages)) {
				return [content_piece(messages, placeOf("/messages", 0, messages, null), { kind: "other" })];
			}
			const all = (0, json_value.ld)(messages);
			const cut = (message, index, cleared) => messageBlocks(message, placeOf((0, json_pointer.jf)("/messages", index), index, message, cleared));
			if (memory !== undefined && keepsThinking) {
				let isLasting = true;
				const pieces = memory.pieces("messages", all, (message, index) => {
					isLasting &&= !isTransient(message);
					return cut(message, index, false);
				}, ({ unit }) => tellsParameters(unit.value));
				if (isLasting) return pieces;
			}
			memory?.forget();
			const lastUser = all.findLastIndex((message) => (0, json_value.Jt)(message, "role") === "user");
			const lastTurn = keepsThinking ? 0 : lastQuestion(all);
			return all.flatMap((message, index) => {
				const found = cut(message, index, isTransient(message) && index < lastUser);
				return index < lastTurn ? found.map(withoutThinking) : found;
			});
		}
		function isTransient(message) {
			return (0, json_value.Jt)(message, "role") === "system" && (0, json_value.Jt)(message, "clear_at") === "next_user_message";
		}
		function messageBlocks(message, place) {
			const content = (0, json_value.Jt)(message, "content");
			if (typeof content === "string" || (0, json_value.cy)(content)) {
				return blocks(content, {
					...place,
					pointer: (0, json_pointer.jf)(place.pointer, "content")
				});
			}
			const isConfiguration = place.role === "system" && (content === undefined || content === null);
			return isConfiguration ? [] : [content_piece(message, place, { kind: "other" })];
		}
		function placeOf(pointer, index, message, cleared) {
			const role = (0, json_value.Qq)((0, json_value.Jt)(message, "role")) ?? "";
			return {
				section: "messages",
				index,
				pointer,
				role: isRole(role) ? role : null,
				frame: role,
				absent: cleared === true ? "cleared" : null
			};
		}
		function isRole(role) {
			return role === "user" || role === "assistant" || role === "system";
		}
		function lastQuestion(messages) {
			const found = messages.findLastIndex((message) => {
				if ((0, json_value.Jt)(message, "role") !== "user") return false;
				const content = (0, json_value.Jt)(message, "content");
				return !(0, json_value.cy)(content) || content.some((block) => (0, json_value.Jt)(block, "type") !== "tool_result");
			});
			return Math.max(0, found);
		}
		function withoutThinking(found) {
			return found.unit.kind === "thinking" && found.unit.role === "assistant" ? {
				...found,
				absent: found.absent ?? "dropped"
			} : found;
		}
		;
		function layoutOf(body, pieces) {
			const explicit = [];
			const illegal = [...onMessages(body)];
			let markers = 0;
			let unit = -1;
			for (const piece of pieces) {
				if (piece.absent === null) unit += 1;
				for (const marker of piece.markers) {
					const block = carrier(marker, piece.unit.pointer);
					const placement = transientPlacement(body, piece) ?? place(marker, piece);
					const at = piece.absent === null ? unit : null;
					if (!placement.legal) {
						const { rule, detail } = placement;
						illegal.push({
							rule,
							pointer: (0, json_pointer.jf)(block, MARKER),
							unit: at,
							detail
						});
						continue;
					}
					markers += 1;
					if (at === null || explicit.at(-1)?.unit === at) continue;
					explicit.push({
						unit: at,
						kind: "explicit",
						pointer: block,
						ttl: placement.ttl
					});
				}
			}
			const added = automatic(body, pieces, explicit, markers);
			const breakpoints = [...explicit, ...added.breakpoints].toSorted((a, b) => a.unit - b.unit);
			return {
				breakpoints,
				illegal: [
					...illegal,
					...added.illegal,
					...tooMany(markers, explicit),
					...wrongTtlOrder(breakpoints, markerOf),
					...inThread(body, breakpoints)
				]
			};
		}
		function onMessages(body) {
			return (0, json_value.ld)((0, json_value.Jt)(body, "messages")).flatMap((message, index) => {
				const marker = (0, json_value.Jt)(message, MARKER);
				if (marker === undefined || marker === null) return [];
				const pointer = (0, json_pointer.jf)((0, json_pointer.jf)("/messages", index), MARKER);
				const detail = "cache_control belongs on a block of the message, not on the message";
				return [{
					rule: "on-message",
					pointer,
					unit: null,
					detail
				}];
			});
		}
		function transientPlacement(body, { unit }) {
			if (unit.role !== "system" || unit.section !== "messages") return null;
			const message = (0, json_value.ld)((0, json_value.Jt)(body, "messages"))[unit.index] ?? null;
			if (!isTransient(message)) return null;
			return {
				legal: false,
				rule: "unsupported-field",
				detail: "a system message with clear_at takes no cache_control"
			};
		}
		function tooMany(markers, explicit) {
			const last = explicit.at(-1);
			if (markers <= MARKER_LIMIT || last === undefined) return [];
			const detail = `${markers} markers, at most ${MARKER_LIMIT} are accepted`;
			return [{
				rule: "too-many",
				pointer: (0, json_pointer.jf)(last.pointer, MARKER),
				unit: last.unit,
				detail
			}];
		}
		function markerOf({ kind, pointer }) {
			return kind === "automatic" ? pointer : (0, json_pointer.jf)(pointer, MARKER);
		}
		function inThread(body, breakpoints) {
			const thread = (0, json_value.Jt)(body, "thread");
			if (thread === undefined || thread === null) return [];
			return breakpoints.map((found) => ({
				rule: "unsupported-field",
				pointer: found.kind === "automatic" ? found.pointer : (0, json_pointer.jf)(found.pointer, MARKER),
				unit: found.unit,
				detail: "a request with a thread takes no cache_control"
			}));
		}
		var assumptions = __webpack_require__(84508);
		;
		function claudeCacheModel({ parametersFirst }) {
			return {
				expected: assumptions.tZ,
				worst: {
					...assumptions.tZ,
					visibilityDelay: 2,
					refresh: "matched",
					parametersFirst: parametersFirst !== false
				},
				sources: [
					SOURCES.caching,
					SOURCES.effortPlace,
					{
						url: "https://github.com/anthropics/anthropic-sdk-python/issues/1451",
						read: "2026-11-23"
					}
				]
			};
		}
		;
		function assumedNote({ written, owner, opaque }, assumed) {
			const rules = `the cache rules of ${assumed} are assumed`;
			if (written.trim() === "") return `The request names no model: ${rules}. Give it as \`model\`.`;
			if (opaque || owner === null) {
				return `The model '${written}' is not known, and its name does not say what answers: ${rules}. Declare its model (\`model\` of the prompt), or its rules under \`models\`.`;
			}
			return `The model '${written}' is not known: ${rules}. Where they differ, declare its own under \`models\`.`;
		}
		var model_name = __webpack_require__(16333);
		;
		function overrideOf(options, model) {
			const overrides = options?.overrides;
			if (overrides === undefined) return {};
			const name = [model, (0, model_name.f)(model).id].find((each) => Object.hasOwn(overrides, each));
			return (name === undefined ? undefined : overrides[name]) ?? {};
		}
		function ruledAs(options, model) {
			return overrideOf(options, model).like ?? model;
		}
		function overridden(found, override) {
			const { lifetime, tokenizer } = override;
			return {
				...found,
				rules: rulesBy(found.rules, override),
				...lifetime !== undefined && { lifetime },
				...tokenizer !== undefined && { tokenFamily: tokenizer }
			};
		}
		function rulesBy(rules, override) {
			const { minimum_tokens: tokens, lookback, granularity, breakpoints } = override;
			const isOpen = Number.isFinite(rules.minimum.tokens);
			const minimum = tokens === undefined || !isOpen ? rules.minimum : {
				...rules.minimum,
				tokens,
				certain: true
			};
			if (rules.kind === "prefix") return {
				...rules,
				minimum,
				granularity: granularity ?? rules.granularity
			};
			const limit = breakpoints ?? rules.breakpoints.limit;
			return {
				...rules,
				minimum,
				lookback: lookback ?? rules.lookback,
				breakpoints: {
					...rules.breakpoints,
					limit
				}
			};
		}
		;
		function knownModel(written, options) {
			const name = (0, model_name.f)(ruledAs(options, written));
			const found = (0, model_name.Q)(MODELS, name.id);
			const nearest = found?.row ?? FALLBACK;
			const isKnown = found?.kind === "same";
			const override = overrideOf(options, written);
			return {
				data: {
					...nearest,
					minimumCertain: isKnown && nearest.minimumCertain,
					defaultEffort: override.default_effort ?? nearest.defaultEffort,
					defaultThinking: override.default_thinking ?? nearest.defaultThinking,
					parametersFirst: override.parameters_first ?? nearest.parametersFirst
				},
				note: isKnown ? null : assumedNote(name, nearest.id)
			};
		}
		function cacheRules(model) {
			return {
				kind: "entries",
				minimum: {
					tokens: model.minimum,
					certain: model.minimumCertain,
					source: SOURCES.caching
				},
				lookback: LOOKBACK,
				breakpoints: {
					limit: MARKER_LIMIT,
					beyond: "reject"
				},
				needsMarker: true
			};
		}
		;
		function notesOn(body) {
			const notes = [];
			const given = (name) => ((0, json_value.Jt)(body, name) ?? null) !== null;
			if (given("context_management") || given("compaction")) {
				notes.push("The request lets the provider edit its context: messages are compared as they were sent, what it clears or compacts on its side is not seen.");
			}
			if (continuesThread(body)) {
				notes.push("The request continues a thread that the provider keeps: only what the body holds is compared.");
			}
			notes.push(...prewarming(body));
			const tools = (0, json_value.Jt)(body, "tools");
			if ((0, json_value.cy)(tools) && tools.length > 0 && tools.every((tool) => (0, json_value.Jt)(tool, "defer_loading") === true)) {
				notes.push("All tools are deferred: discovering the first one costs one full miss.");
			}
			return notes;
		}
		function prewarming(body) {
			if (Number((0, json_value.Jt)(body, "max_tokens") ?? 1) !== 0) return [];
			const choice = (0, json_value.rO)(body, "tool_choice", "type");
			const refused = [
				...(0, json_value.Jt)(body, "stream") === true ? ["stream: true"] : [],
				...(0, json_value.rO)(body, "thinking", "type") === "enabled" ? ["thinking.type: enabled"] : [],
				...((0, json_value.rO)(body, "output_config", "format") ?? null) === null ? [] : ["output_config.format"],
				...choice === "any" || choice === "tool" ? [`tool_choice: ${choice}`] : []
			];
			return [...refused.length === 0 ? [] : [`A request that warms the cache (max_tokens: 0) is refused with ${refused.join(", ")}.`], ...((0, json_value.Jt)(body, "cache_control") ?? null) === null ? [] : ["Automatic caching on a request that warms the cache (max_tokens: 0) writes up to its placeholder message, which no later request has: mark the last block that they share."]];
		}
		function continuesThread(body) {
			return (0, json_value.rO)(body, "thread", "type") === "continue";
		}
		;
		function eachAPosition(units, before) {
			let position = before?.position ?? 0;
			return units.map((unit) => {
				if (unit.section !== "params") position += 1;
				return {
					...unit,
					position
				};
			});
		}
		;
		function positioned(pieces, before = []) {
			let position = before.at(-1)?.position ?? 0;
			let run = runOf(before.findLast(({ section }) => section !== "params"));
			return pieces.map(({ unit }) => {
				if (unit.section !== "params") {
					const next = runOf(unit);
					if (next === null || next !== run) position += 1;
					run = next;
				}
				return {
					...unit,
					position
				};
			});
		}
		function standing(before) {
			const run = runOf(before.findLast(({ section }) => section !== "params"));
			return `${before.at(-1)?.position ?? 0} ${run}`;
		}
		function runOf(unit) {
			const type = (0, json_value.Jt)(unit?.value, "type");
			return type === "tool_use" || type === "tool_result" ? type : null;
		}
		;
		const OWN_BLOCKS = new Set([
			"tool_use",
			"tool_result",
			"thinking",
			"redacted_thinking",
			"server_tool_use",
			"document",
			"search_result"
		]);
		const OWN_MODEL = /^(?!anthropic\/)(?:.*[./])?claude-/i;
		const ROLES = new Set([
			"user",
			"assistant",
			"system"
		]);
		const SAMPLE = 50;
		function recognise(body, declared) {
			if (!(0, json_value.Gv)(body) || !(0, json_value.cy)((0, json_value.Jt)(body, "messages"))) return 0;
			if (isForeign(body)) return 0;
			const sample = (0, json_value.ld)((0, json_value.Jt)(body, "messages")).slice(0, SAMPLE);
			if (sample.length > 0 && !sample.some((message) => ROLES.has((0, json_value.Jt)(message, "role")))) return 0;
			if ((0, json_value.Jt)(sample[0], "role") === "system" && (0, json_value.Jt)(body, "system") === undefined) return .1;
			const model = declared ?? (0, json_value.Jt)(body, "model");
			if (typeof model === "string" && OWN_MODEL.test(model)) return 1;
			if (sample.some(hasUntyped)) return .1;
			if ((0, json_value.Jt)(body, "system") !== undefined || (0, json_value.Jt)(body, "anthropic_version") !== undefined) return .9;
			if ((0, json_value.Jt)(body, "cache_control") !== undefined || hasOwnForm(body)) return .9;
			return (0, json_value.Jt)(body, "max_tokens") === undefined ? .2 : .4;
		}
		function isForeign(body) {
			const foreign = [
				"input",
				"instructions",
				"response_format",
				"functions",
				"max_completion_tokens"
			];
			if (foreign.some((name) => (0, json_value.Jt)(body, name) !== undefined)) return true;
			if ((0, json_value.ld)((0, json_value.Jt)(body, "tools")).some((tool) => (0, json_value.Jt)(tool, "type") === "function")) return true;
			if ((0, json_value.Jt)(body, "inferenceConfig") !== undefined || (0, json_value.Jt)(body, "toolConfig") !== undefined) return true;
			return (0, json_value.ld)((0, json_value.Jt)(body, "messages")).slice(0, SAMPLE).some((message) => {
				const role = (0, json_value.Jt)(message, "role");
				if (role === "developer" || role === "tool" || role === "function") return true;
				return (0, json_value.Jt)(message, "tool_calls") !== undefined || (0, json_value.ld)((0, json_value.Jt)(message, "content")).some(isOpenAiPart);
			});
		}
		function isOpenAiPart(part) {
			const type = (0, json_value.Jt)(part, "type");
			return type === "image_url" || type === "input_audio" || type === "file";
		}
		function hasOwnForm(body) {
			if ((0, json_value.ld)((0, json_value.Jt)(body, "tools")).some((tool) => (0, json_value.Gv)((0, json_value.Jt)(tool, "input_schema")))) return true;
			return (0, json_value.ld)((0, json_value.Jt)(body, "messages")).slice(0, SAMPLE).some((message) => (0, json_value.ld)((0, json_value.Jt)(message, "content")).some((block) => OWN_BLOCKS.has((0, json_value.Jt)(block, "type")) || (0, json_value.Jt)(block, "cache_control") !== undefined || (0, json_value.Jt)(block, "source") !== undefined));
		}
		function hasUntyped(message) {
			return (0, json_value.ld)((0, json_value.Jt)(message, "content")).some((block) => typeof (0, json_value.Jt)(block, "type") !== "string");
		}
		;
		const TOOL_TOKENS = {
			url: "https://platform.claude.com/docs/en/about-claude/pricing#tool-use-pricing",
			read: "2026-11-30"
		};
		const TOOL_PROMPTS = {
			"claude-opus-5": [286, 406],
			"claude-opus-4-8": [290, 410],
			"claude-opus-4-7": [675, 804],
			"claude-opus-4-6": [497, 589],
			"claude-sonnet-4-6": [497, 589],
			"claude-opus-4-5": [496, 588],
			"claude-sonnet-4-5": [496, 588],
			"claude-haiku-4-5": [496, 588],
			"claude-sonnet-5": [354, 474],
			"claude-opus-4": [313, 315],
			"claude-opus-4-1": [313, 315],
			"claude-sonnet-4": [313, 315],
			"claude-haiku-3-5": [264, 355]
		};
		const ANY_PROMPT = [
			264,
			354,
			804
		];
		const NEWER = /^claude-(?:opus-(?:4-[78]|5)|sonnet-5|haiku-5|fable|mythos)/;
		const OWN_TOOLS = [
			[
				/^computer_toolset_20260801$/,
				(model) => model.includes("sonnet") ? [
					4100,
					4590,
					4700
				] : [
					4050,
					4520,
					4700
				],
				true
			],
			[
				/^browser_toolset_20260801$/,
				(model) => model.includes("sonnet") ? [
					6500,
					6670,
					7700
				] : [
					6450,
					6610,
					7650
				],
				true
			],
			[
				/^bash_20\d{6}$/,
				(model) => NEWER.test(model) ? [
					240,
					325,
					330
				] : [
					240,
					244,
					330
				],
				false
			],
			[
				/^text_editor_20\d{6}$/,
				() => [
					650,
					700,
					750
				],
				false
			]
		];
		const UNKNOWN_TOOL = [
			0,
			700,
			8e3
		];
		const UNKNOWN_TOOLSET = [
			0,
			2e3,
			5e4
		];
		function ownToolTokens(tool, model) {
			const type = (0, json_value.Qq)((0, json_value.Jt)(tool, "type")) ?? "";
			if (type === "mcp_toolset") return {
				tokens: UNKNOWN_TOOLSET,
				instead: true
			};
			const known = OWN_TOOLS.find(([pattern]) => pattern.test(type));
			if (known !== undefined) return {
				tokens: known[1](model),
				instead: true
			};
			return /_20\d{6}$/.test(type) ? {
				tokens: UNKNOWN_TOOL,
				instead: true
			} : null;
		}
		function toolPrompt(tools, choice, model) {
			if (tools.length === 0) return null;
			const hasOwn = tools.some((tool) => {
				const type = (0, json_value.Qq)((0, json_value.Jt)(tool, "type")) ?? "";
				return OWN_TOOLS.some(([pattern, , withPrompt]) => withPrompt && pattern.test(type));
			});
			if (hasOwn) return null;
			const listed = TOOL_PROMPTS[model];
			if (listed === undefined) return ANY_PROMPT;
			const tokens = listed[choice === "any" || choice === "tool" || choice === "required" ? 1 : 0];
			return [
				tokens,
				tokens,
				tokens
			];
		}
		function choiceOf(body) {
			const choice = (0, json_value.Jt)(body, "tool_choice");
			if (typeof choice === "string") return choice;
			return (0, json_value.Qq)((0, json_value.rO)(choice, "type"));
		}
		;
		function withToolTokens(pieces, choice, model) {
			const there = pieces.filter(({ unit, absent }) => unit.kind === "tool" && absent === null);
			const first = there[0];
			if (first === undefined) return pieces;
			const values = there.map(({ unit }) => unit.value);
			const prompt = toolPrompt(values, choice, model);
			return pieces.map((piece) => {
				if (piece.unit.kind !== "tool" || piece.absent !== null) return piece;
				const own = ownToolTokens(piece.unit.value, model);
				const added = sum(own, piece === first ? prompt : null);
				return added === null ? piece : {
					...piece,
					unit: {
						...piece.unit,
						added
					}
				};
			});
		}
		function sum(own, prompt) {
			if (prompt === null) return own;
			const [low, mid, high] = own?.tokens ?? [
				0,
				0,
				0
			];
			return {
				tokens: [
					low + prompt[0],
					mid + prompt[1],
					high + prompt[2]
				],
				instead: own?.instead ?? false
			};
		}
		;
		function toolPieces(body) {
			const tools = (0, json_value.Jt)(body, "tools");
			if (tools === undefined || tools === null) return [];
			if (!(0, json_value.cy)(tools)) return [content_piece(tools, tools_placeOf("/tools", 0, null), { kind: "other" })];
			return tools.map((tool, index) => content_piece(tool, tools_placeOf((0, json_pointer.jf)("/tools", index), index, isDeferred(tool) ? "deferred" : null), {
				kind: "tool",
				name: (0, json_value.Qq)((0, json_value.Jt)(tool, "name")) ?? (0, json_value.Qq)((0, json_value.Jt)(tool, "mcp_server_name")) ?? null
			}));
		}
		function frontPieces(body, model) {
			const servers = (0, json_value.ld)((0, json_value.Jt)(body, "mcp_servers")).map((server) => (0, piece.Eb)([["name", (0, json_value.Jt)(server, "name")], ["tool_configuration", (0, json_value.Jt)(server, "tool_configuration")]]));
			const isFirst = model.parametersFirst === true;
			const { thinking, effort } = isFirst ? reasoningOf(body, model) : {};
			const front = (0, piece.Eb)([
				["thinking", thinking],
				["effort", effort],
				["mcp_servers", servers.length === 0 ? undefined : servers]
			]);
			return isEmpty(front) ? [] : [(0, piece.FI)("tools", front)];
		}
		function isDeferred(tool) {
			if ((0, json_value.Jt)(tool, "type") !== "mcp_toolset") return (0, json_value.Jt)(tool, "defer_loading") === true;
			const configs = (0, json_value.Jt)(tool, "configs");
			const loaded = (0, json_value.Gv)(configs) && (0, json_value.jO)(configs).some(([, config]) => (0, json_value.Jt)(config, "defer_loading") === false);
			return (0, json_value.Jt)((0, json_value.Jt)(tool, "default_config"), "defer_loading") === true && !loaded;
		}
		function tools_placeOf(pointer, index, absent) {
			return {
				section: "tools",
				index,
				pointer,
				role: null,
				frame: "",
				absent
			};
		}
		function isEmpty(value) {
			return (0, json_value.jO)(value).length === 0;
		}
		;
		const anthropicMessages = {
			provider: "anthropic",
			api: "messages",
			recognise,
			segment
		};
		function segment(body, options) {
			const model = options?.model ?? (0, json_value.Qq)((0, json_value.Jt)(body, "model")) ?? "";
			const { data, note } = knownModel(model, options);
			const onVertex = (0, json_value.Qq)((0, json_value.Jt)(body, "anthropic_version"))?.startsWith("vertex-") === true;
			const system = systemPieces(body);
			const messages = messagePieces(body, data.priorThinking === "kept", options?.memory);
			const memory = options?.memory;
			const told = memory?.knows(messages) === true ? memory.telling : messages;
			const content = [...system, ...told].filter(({ absent }) => absent === null);
			const head = [
				(0, piece.MF)([["model", model], ["workspace_id", (0, json_value.Jt)(body, "workspace_id")]]),
				...frontPieces(body, data),
				...withToolTokens(toolPieces(body), choiceOf(body), data.id),
				systemParameters(body, content),
				...system,
				messageParameters(body, content, data)
			];
			const first = positioned(head.filter(({ absent }) => absent === null));
			const place = (pieces, before) => onVertex ? eachAPosition(pieces.map(({ unit }) => unit), before.at(-1) ?? first.at(-1)) : positioned(pieces, [...first, ...before.slice(-1)]);
			const units = first.concat(memory?.knows(messages) === true ? memory.units(messages, standing(first), place) : place(messages.filter(({ absent }) => absent === null), []));
			return {
				provider: "anthropic",
				api: "messages",
				model,
				cache: claudeCacheModel(data),
				rules: cacheRules(data),
				tokenFamily: data.tokenFamily,
				units,
				newest: newestTurn(units),
				...layoutOf(body, [...head, ...messages]),
				freeForm: FREE_FORM,
				shedsThinking: data.priorThinking === "last-turn",
				...data.stringIsBlock === null && { shapeMayCount: true },
				continues: continuesThread(body) ? "/thread" : null,
				notes: [...note === null ? [] : [note], ...notesOn(body)]
			};
		}
		;
		function ownedBy(maker, route = maker) {
			return ({ owner, path }) => owner === maker && (path.length === 0 || path.length === 1 && path[0] === route);
		}
		;
		const isQwen = ownedBy("qwen", "dashscope");
		const HOSTED = /-(?:max|plus|turbo|flash|long)(?:-|$)|^qwen4/;
		const ALIBABA_EXPLICIT = {
			minimum: {
				tokens: 1024,
				certain: true
			},
			limit: 4,
			lookback: 20,
			lifetimes: ["5m", "1h"],
			source: {
				url: "https://www.alibabacloud.com/help/en/model-studio/context-cache",
				read: "2026-11-30"
			}
		};
		const DASHSCOPE = {
			provider: "dashscope",
			signs: {
				models: (name) => isQwen(name) && HOSTED.test(name.id),
				members: []
			},
			minimum: {
				tokens: 1024,
				certain: false
			},
			granularity: {
				tokens: 1,
				certain: false
			},
			cache: assumptions.y3,
			lifetime: null,
			isolates: [],
			printed: ["enable_thinking"],
			cacheKey: null,
			explicit: ALIBABA_EXPLICIT,
			source: ALIBABA_EXPLICIT.source,
			note: "Without markers an implicit cache from 1,024 tokens on, whose lifetime is not documented; `cache_control` asks for an explicit one: 4 markers, 20 blocks looked back, 5 minutes from the last read on (Qwen4: 1h too), which excludes the implicit one."
		};
		;
		const DEEPSEEK = {
			provider: "deepseek",
			signs: {
				models: ({ id, path }) => path.length === 0 && /^deepseek-(?:chat|reasoner|coder|v\d)/.test(id),
				members: []
			},
			minimum: {
				tokens: 64,
				certain: false
			},
			granularity: {
				tokens: 128,
				certain: false
			},
			wholeUnits: true,
			cache: assumptions.y3,
			lifetime: "2h",
			isolates: [],
			printed: [],
			cacheKey: null,
			explicit: null,
			source: {
				url: "https://api-docs.deepseek.com/guides/kv_cache",
				read: "2026-11-23"
			},
			note: "Whole units are reused: the end of a request, and what two requests had in common, from the third one on. Older pages floor to 64 tokens; every read of V4 that was published is a multiple of 128. Units at an interval of tokens come on top: how long it is, is not documented. Best effort."
		};
		;
		function isHosted(id, owner) {
			if (owner === "openai") return !id.startsWith("gpt-oss");
			return owner === "anthropic" || id.startsWith("gemini-");
		}
		const GENERIC = {
			provider: "generic",
			signs: {
				models: ({ id, owner }) => id !== "" && !isHosted(id, owner),
				members: ["context_id"]
			},
			minimum: {
				tokens: 1,
				certain: false
			},
			granularity: {
				tokens: 1,
				certain: false
			},
			cache: assumptions.y3,
			lifetime: null,
			isolates: [],
			printed: [],
			cacheKey: "prompt_cache_key",
			source: {
				url: "https://docs.vllm.ai/en/latest/design/prefix_caching/",
				read: "2026-11-23"
			},
			note: "Any common prefix, to the token: what engines in general do. Set minimum_tokens and granularity where more is known."
		};
		;
		const COMMON = {
			minimum: {
				tokens: 1,
				certain: false
			},
			granularity: {
				tokens: 1,
				certain: false
			},
			cache: assumptions.y3,
			isolates: [],
			printed: [],
			cacheKey: null,
			explicit: null
		};
		const GROQ = {
			...COMMON,
			provider: "groq",
			signs: {
				models: ({ path }) => path[0] === "groq",
				members: []
			},
			lifetime: "2h",
			source: {
				url: "https://console.groq.com/docs/prompt-caching",
				read: "2026-11-30"
			},
			note: "Automatic on the models that the page lists; gone after two hours without use; reads cost half."
		};
		const FIREWORKS = {
			...COMMON,
			provider: "fireworks",
			signs: {
				models: ({ path }) => path[0] === "fireworks_ai" || path.slice(0, 2).join("/") === "accounts/fireworks",
				members: []
			},
			lifetime: null,
			source: {
				url: "https://docs.fireworks.ai/guides/prompt-caching",
				read: "2026-11-30"
			},
			note: "On for all models; reads cost half unless the model says otherwise. Lifetime and blocks are not documented."
		};
		const CEREBRAS = {
			...COMMON,
			provider: "cerebras",
			signs: {
				models: ({ path, id }) => path[0] === "cerebras" || id.startsWith("zai-glm"),
				members: []
			},
			minimum: {
				tokens: 600,
				certain: false
			},
			granularity: {
				tokens: 600,
				certain: false
			},
			lifetime: "5m",
			source: {
				url: "https://inference-docs.cerebras.ai/capabilities/prompt-caching",
				read: "2026-11-30"
			},
			note: "Automatic, in blocks of 100 to 600 tokens by model (the largest is assumed); five minutes are promised, an hour is possible; per organization."
		};
		;
		const MINIMAX = {
			provider: "minimax",
			signs: {
				models: ownedBy("minimax"),
				members: []
			},
			minimum: {
				tokens: 512,
				certain: true
			},
			granularity: {
				tokens: 1,
				certain: false
			},
			cache: assumptions.y3,
			lifetime: null,
			isolates: [],
			printed: [],
			cacheKey: null,
			explicit: {
				minimum: {
					tokens: 512,
					certain: false
				},
				limit: 4,
				lookback: 20,
				lifetimes: ["5m"],
				source: {
					url: "https://platform.minimaxi.com/docs/api-reference/anthropic-api-compatible-cache",
					read: "2026-11-30"
				}
			},
			source: {
				url: "https://platform.minimax.io/docs/api-reference/text-prompt-caching",
				read: "2026-11-30"
			},
			note: "Without markers any prefix of tools, system and messages from 512 tokens on; `cache_control` asks for an explicit cache: 20 blocks looked back, 5 minutes."
		};
		;
		const MISTRAL = {
			provider: "mistral",
			signs: {
				models: ownedBy("mistral"),
				members: ["prompt_mode", "safe_prompt"]
			},
			minimum: {
				tokens: 64,
				certain: true
			},
			granularity: {
				tokens: 64,
				certain: true
			},
			cache: assumptions.y3,
			lifetime: null,
			isolates: [],
			printed: ["prompt_mode", "safe_prompt"],
			cacheKey: "prompt_cache_key",
			explicit: null,
			source: {
				url: "https://docs.mistral.ai/studio-api/conversations/advanced/prompt-caching",
				read: "2026-11-23"
			},
			note: "Blocks of 64 tokens. A key raises the chance of a hit and guarantees none."
		};
		;
		const MOONSHOT = {
			provider: "moonshot",
			signs: {
				models: ownedBy("moonshot"),
				members: []
			},
			minimum: {
				tokens: 256,
				certain: false
			},
			granularity: {
				tokens: 256,
				certain: false
			},
			cache: assumptions.y3,
			lifetime: null,
			isolates: [],
			printed: [],
			cacheKey: null,
			explicit: null,
			source: {
				url: "https://github.com/Leechael/pi-provider-kimi-code/blob/main/docs/caching.md",
				read: "2026-11-30"
			},
			note: "Blocks of 256 tokens, measured at the coding endpoint, which ignores `prompt_cache_key` and `cache_control`. K3.1 Pro has a price for writes and a lifetime of 1h: nothing more was found."
		};
		;
		const SGLANG = {
			provider: "sglang",
			signs: {
				models: null,
				members: [
					"extra_key",
					"lora_path",
					"separate_reasoning",
					"ebnf"
				]
			},
			minimum: {
				tokens: 1,
				certain: false
			},
			granularity: {
				tokens: 1,
				certain: false
			},
			cache: assumptions.PS,
			lifetime: "24h",
			isolates: [
				"extra_key",
				"cache_salt",
				"lora_path"
			],
			printed: ["chat_template_kwargs", "reasoning_effort"],
			cacheKey: null,
			explicit: null,
			source: {
				url: "https://docs.sglang.ai/advanced_features/server_arguments.html",
				read: "2026-11-23"
			},
			note: "A radix tree over tokens: any prefix, in pages of one token by default; newer releases choose the page by model and back end (set granularity to the page_size of the server)."
		};
		;
		const VLLM = {
			provider: "vllm",
			signs: {
				models: null,
				members: [
					"cache_salt",
					"chat_template",
					"chat_template_kwargs",
					"guided_json",
					"guided_regex"
				]
			},
			minimum: {
				tokens: 16,
				certain: false
			},
			granularity: {
				tokens: 16,
				certain: false
			},
			cache: assumptions.PS,
			lifetime: "24h",
			isolates: ["cache_salt"],
			printed: [
				"chat_template",
				"chat_template_kwargs",
				"documents",
				"reasoning_effort"
			],
			cacheKey: null,
			explicit: null,
			source: {
				url: "https://docs.vllm.ai/en/latest/design/prefix_caching/",
				read: "2026-11-23"
			},
			note: "Full blocks only: 16 tokens by default, 528 for some hybrid models (set granularity). The salt isolates."
		};
		;
		const XAI = {
			provider: "xai",
			signs: {
				models: ownedBy("xai"),
				members: []
			},
			minimum: {
				tokens: 128,
				certain: false
			},
			granularity: {
				tokens: 128,
				certain: false
			},
			cache: assumptions.y3,
			lifetime: null,
			isolates: [],
			printed: [],
			cacheKey: "prompt_cache_key",
			explicit: null,
			source: {
				url: "https://docs.x.ai/developers/advanced-api-usage/prompt-caching/usage-and-pricing",
				read: "2026-11-23"
			},
			note: "Exact prefix, each server for itself; blocks of 128 tokens were measured by gateways, the page names none. May be dropped at any time."
		};
		;
		const SETTINGS = [
			DEEPSEEK,
			XAI,
			MISTRAL,
			DASHSCOPE,
			MINIMAX,
			MOONSHOT,
			GROQ,
			FIREWORKS,
			CEREBRAS,
			VLLM,
			SGLANG,
			GENERIC
		];
		;
		const content_MARKER = "prompt_cache_breakpoint";
		const content_FREE_FORM = new Set([
			"parameters",
			"output_schema",
			"schema",
			"arguments",
			"input"
		]);
		function openai_content_piece(given, place, kind, { shorthand = null, name = null, replayedMembers } = {}) {
			const { value, markers } = unmark(given, content_MARKER, content_FREE_FORM);
			const { section, index, pointer, role, frame } = place;
			const replayed = role === "assistant";
			const unit = {
				section,
				kind,
				index,
				pointer,
				shorthand,
				role,
				name,
				value,
				frame,
				replayed
			};
			const whole = replayedMembers === undefined ? unit : {
				...unit,
				replayedMembers
			};
			return {
				unit: whole,
				markers,
				absent: null
			};
		}
		function parts(content, place, textType) {
			if (typeof content === "string") {
				return [openai_content_piece({
					type: textType,
					text: content
				}, place, "text", { shorthand: "/text" })];
			}
			if (!(0, json_value.cy)(content)) {
				return content === undefined || content === null ? [] : [openai_content_piece(content, place, "other")];
			}
			return content.map((part, at) => openai_content_piece(part, {
				...place,
				pointer: (0, json_pointer.jf)(place.pointer, at),
				frame: at === 0 ? place.frame : `${place.frame}, continued`
			}, partKind((0, json_value.Qq)((0, json_value.Jt)(part, "type")) ?? "")));
		}
		const PART_KINDS = new Map([
			["text", "text"],
			["input_text", "text"],
			["output_text", "text"],
			["refusal", "text"],
			["image_url", "image"],
			["input_image", "image"],
			["file", "document"],
			["input_file", "document"]
		]);
		function partKind(type) {
			return PART_KINDS.get(type) ?? "other";
		}
		function roleOf(role) {
			switch (role) {
				case "system":
				case "developer": return "system";
				case "user":
				case "tool":
				case "function": return "user";
				case "assistant": return "assistant";
				default: return null;
			}
		}
		function leadingCount(messages) {
			const first = messages.findIndex((message) => {
				const type = (0, json_value.Jt)(message, "type");
				const isMessage = type === undefined || type === "message";
				return !isMessage || roleOf((0, json_value.Qq)((0, json_value.Jt)(message, "role")) ?? "") !== "system";
			});
			return first === -1 ? messages.length : first;
		}
		;
		function chatPieces(body, memory) {
			const messages = (0, json_value.Jt)(body, "messages");
			if (messages === undefined || messages === null) return [];
			if (!(0, json_value.cy)(messages)) {
				const whole = {
					section: "messages",
					index: 0,
					pointer: "/messages",
					role: null
				};
				return [openai_content_piece(messages, {
					...whole,
					frame: ""
				}, "other")];
			}
			const leading = leadingCount(messages);
			const cut = (message, index) => chat_messages_messagePieces(message, index, index < leading);
			return memory === undefined ? messages.flatMap(cut) : memory.pieces("chat", messages, cut, () => false);
		}
		function chat_messages_messagePieces(message, index, isLeading) {
			const written = (0, json_value.Qq)((0, json_value.Jt)(message, "role")) ?? "";
			const name = (0, json_value.Qq)((0, json_value.Jt)(message, "name"));
			const place = {
				section: isLeading ? "system" : "messages",
				index,
				pointer: (0, json_pointer.jf)("/messages", index),
				role: roleOf(written),
				frame: name === undefined ? written : `${written} (${name})`
			};
			if (written === "tool" || written === "function") return [result(message, place)];
			const found = [
				...parts((0, json_value.Jt)(message, "content"), {
					...place,
					pointer: (0, json_pointer.jf)(place.pointer, "content")
				}, "text"),
				...calls(message, place),
				...others(message, place)
			];
			return found.length > 0 ? found : [openai_content_piece(message, place, "other")];
		}
		function result(message, place) {
			const value = (0, json_value.Gv)(message) ? (0, json_value.cJ)(message, "role", content_MARKER) : message;
			return openai_content_piece(value, place, "tool-result", { replayedMembers: ["tool_call_id"] });
		}
		function calls(message, place) {
			const pointer = (0, json_pointer.jf)(place.pointer, "tool_calls");
			const called = (0, json_value.ld)((0, json_value.Jt)(message, "tool_calls")).map((call, at) => openai_content_piece(call, {
				...place,
				pointer: (0, json_pointer.jf)(pointer, at)
			}, "tool-call"));
			const legacy = (0, json_value.Jt)(message, "function_call");
			if (legacy === undefined || legacy === null) return called;
			const at = {
				...place,
				pointer: (0, json_pointer.jf)(place.pointer, "function_call")
			};
			return [...called, openai_content_piece(legacy, at, "tool-call")];
		}
		const TREATED = new Set([
			"role",
			"name",
			"content",
			"tool_calls",
			"function_call",
			"annotations",
			"parsed",
			content_MARKER,
			"cache_control"
		]);
		function isUnset(key, value) {
			return key === "prefix" && value === false;
		}
		function others(message, place) {
			if (!(0, json_value.Gv)(message)) return [];
			return (0, json_value.jO)(message).flatMap(([key, value]) => {
				if (TREATED.has(key) || value === null || isUnset(key, value)) return [];
				const at = {
					...place,
					pointer: (0, json_pointer.jf)(place.pointer, key),
					frame: `${place.frame}: ${key}`
				};
				return [openai_content_piece(value, at, key.startsWith("reasoning") ? "thinking" : "other")];
			});
		}
		;
		function tools_toolPieces(body, member) {
			const tools = (0, json_value.Jt)(body, member);
			if (tools === undefined || tools === null) return [];
			if (!(0, json_value.cy)(tools)) return [openai_content_piece(tools, openai_tools_placeOf(`/${member}`, 0), "other")];
			return tools.map((tool, index) => ({
				...openai_content_piece(withoutAccess(tool), openai_tools_placeOf((0, json_pointer.jf)(`/${member}`, index), index), "tool", { name: nameOf(tool) }),
				absent: (0, json_value.Jt)(tool, "defer_loading") === true ? "deferred" : null
			}));
		}
		function withoutAccess(tool) {
			if ((0, json_value.Jt)(tool, "type") !== "mcp" || !(0, json_value.Gv)(tool)) return tool;
			return (0, json_value.cJ)(tool, "authorization", "headers");
		}
		function nameOf(tool) {
			const named = (0, json_value.Jt)(tool, "name") ?? (0, json_value.rO)(tool, "function", "name") ?? (0, json_value.rO)(tool, "custom", "name") ?? (0, json_value.Jt)(tool, "server_label") ?? (0, json_value.Jt)(tool, "type");
			return (0, json_value.Qq)(named) ?? null;
		}
		function openai_tools_placeOf(pointer, index) {
			return {
				section: "tools",
				index,
				pointer,
				role: null,
				frame: ""
			};
		}
		;
		const chat_markers_MARKER = "cache_control";
		function markedPieces(body) {
			const pieces = [...tools_toolPieces(body, "tools"), ...chatPieces(body)].map(claudeMarked);
			const onMessages = messageMarkers(body);
			if (onMessages.size === 0) return pieces;
			return pieces.map((piece, at) => {
				const { pointer } = piece.unit;
				const message = /^\/messages\/\d+(?=\/|$)/.exec(pointer)?.[0] ?? "";
				const value = onMessages.get(message);
				const isLast = pieces[at + 1]?.unit.pointer.startsWith(`${message}/`) !== true;
				if (value === undefined || !isLast || piece.markers.length > 0) return piece;
				return {
					...piece,
					markers: [{
						path: [chat_markers_MARKER],
						value
					}]
				};
			});
		}
		function marksMessages(body) {
			return messageMarkers(body).size > 0;
		}
		function messageMarkers(body) {
			return new Map((0, json_value.ld)((0, json_value.Jt)(body, "messages")).flatMap((message, index) => {
				const marker = (0, json_value.Jt)(message, chat_markers_MARKER) ?? null;
				const isResult = ["tool", "function"].includes((0, json_value.Qq)((0, json_value.Jt)(message, "role")) ?? "");
				return (0, json_value.Gv)(message) && (0, json_value.Gv)(marker) && !isResult ? [[(0, json_pointer.jf)("/messages", index), marker]] : [];
			}));
		}
		function claudeMarked(found) {
			const { value, markers } = unmark(found.unit.value, chat_markers_MARKER, content_FREE_FORM);
			if (markers.length === 0) return found;
			return {
				...found,
				unit: {
					...found.unit,
					value
				},
				markers: [...found.markers, ...markers]
			};
		}
		;
		function explicitCut(pieces, { minimum, limit, lookback, lifetimes, source }) {
			const breakpoints = [];
			const illegal = [];
			for (const [unit, { unit: found, markers }] of pieces.entries()) {
				for (const marker of markers) {
					const pointer = marker.path.slice(0, -1).reduce(json_pointer.jf, found.pointer);
					const read = readMarker(marker.value);
					if (!read.legal) {
						const { rule, detail } = read;
						illegal.push({
							rule,
							pointer: (0, json_pointer.jf)(pointer, "cache_control"),
							unit,
							detail
						});
						continue;
					}
					const ttl = lifetimes.includes(read.ttl) ? read.ttl : lifetimes[0] ?? read.ttl;
					if (breakpoints.at(-1)?.unit === unit) continue;
					breakpoints.push({
						unit,
						kind: "explicit",
						pointer,
						ttl
					});
				}
			}
			return {
				rules: {
					kind: "entries",
					minimum: {
						...minimum,
						source
					},
					lookback,
					breakpoints: {
						limit,
						beyond: "latest"
					},
					needsMarker: true
				},
				breakpoints: breakpoints.slice(-limit),
				illegal
			};
		}
		;
		function instructionPieces(body) {
			const system = {
				section: "system",
				index: 0,
				role: "system"
			};
			const template = (0, json_value.Jt)(body, "prompt");
			const instructions = (0, json_value.Jt)(body, "instructions");
			return [...template === undefined || template === null ? [] : [openai_content_piece(template, {
				...system,
				pointer: "/prompt",
				frame: "prompt"
			}, "other")], ...parts(instructions, {
				...system,
				pointer: "/instructions",
				frame: "instructions"
			}, "input_text")];
		}
		function inputPieces(body, keepsReasoning, memory) {
			const input = (0, json_value.Jt)(body, "input");
			if (!(0, json_value.cy)(input)) {
				const place = {
					section: "messages",
					index: 0,
					pointer: "/input",
					role: "user"
				};
				return parts(input, {
					...place,
					frame: "user"
				}, "input_text");
			}
			const leading = leadingCount(input);
			const cut = (item, index) => {
				const pointer = (0, json_pointer.jf)("/input", index);
				return isMessage(item) ? items_messagePieces(item, index, pointer, index < leading) : [itemPiece(item, index, pointer)];
			};
			const all = memory === undefined ? input.flatMap(cut) : memory.pieces("responses", input, cut, isReasoning);
			if (keepsReasoning || memory?.telling.length === 0) return all;
			const lastTurn = input.findLastIndex(isUserMessage);
			return all.map((found) => isReasoning(found) && found.unit.index < lastTurn ? {
				...found,
				absent: "dropped"
			} : found);
		}
		function items_messagePieces(message, index, pointer, isLeading) {
			const written = (0, json_value.Qq)((0, json_value.Jt)(message, "role")) ?? "";
			const phase = (0, json_value.Qq)((0, json_value.Jt)(message, "phase"));
			const place = {
				section: isLeading ? "system" : "messages",
				index,
				pointer,
				role: roleOf(written),
				frame: phase === undefined ? written : `${written} (${phase})`
			};
			const type = place.role === "assistant" ? "output_text" : "input_text";
			const found = parts((0, json_value.Jt)(message, "content"), {
				...place,
				pointer: (0, json_pointer.jf)(pointer, "content")
			}, type);
			return found.length > 0 ? found : [openai_content_piece(message, place, "other")];
		}
		const ANSWERS = new Map([
			["function_call_output", "call_id"],
			["custom_tool_call_output", "call_id"],
			["computer_call_output", "call_id"],
			["shell_call_output", "call_id"],
			["apply_patch_call_output", "call_id"],
			["program_output", "call_id"],
			["local_shell_call_output", "id"],
			["mcp_approval_response", "approval_request_id"]
		]);
		const INSERTED = new Set([
			"additional_tools",
			"configuration_update",
			"compaction_trigger"
		]);
		const NAMED_BY_ID = new Set([
			"item_reference",
			"reasoning",
			"compaction",
			"mcp_approval_request",
			"local_shell_call_output"
		]);
		function itemPiece(item, index, pointer) {
			const type = (0, json_value.Qq)((0, json_value.Jt)(item, "type")) ?? ((0, json_value.Gv)(item) ? "item_reference" : "");
			const answers = ANSWERS.get(type);
			const role = answers !== undefined ? "user" : INSERTED.has(type) ? "system" : "assistant";
			const kind = answers !== undefined ? "tool-result" : items_kindOf(type);
			const members = answers === undefined ? {} : { replayedMembers: [answers] };
			const place = {
				section: "messages",
				index,
				pointer,
				role,
				frame: type
			};
			return openai_content_piece(withoutRecord(item, type), place, kind, members);
		}
		function withoutRecord(item, type) {
			if (!(0, json_value.Gv)(item)) return item;
			return NAMED_BY_ID.has(type) ? (0, json_value.cJ)(item, "status") : (0, json_value.cJ)(item, "id", "status");
		}
		function items_kindOf(type) {
			if (type === "reasoning") return "thinking";
			return type.endsWith("_call") ? "tool-call" : "other";
		}
		function isReasoning({ unit }) {
			return unit.kind === "thinking";
		}
		function isMessage(item) {
			const type = (0, json_value.Jt)(item, "type");
			return type === "message" || (0, json_value.Jt)(item, "role") !== undefined && type === undefined;
		}
		function isUserMessage(item) {
			return isMessage(item) && (0, json_value.Jt)(item, "role") === "user";
		}
		;
		function notes_notesOn(body, api) {
			const notes = [];
			const given = (name) => ((0, json_value.Jt)(body, name) ?? null) !== null;
			if (storedConversation(body) !== null) {
				notes.push("The provider keeps the conversation in front of this request: only what the body holds is compared.");
			}
			if (api === "chat" && hasLongMarker(body)) {
				notes.push("A ttl of 12h on a part of Chat Completions is typed by OpenAI's SDK, while its changelog speaks of the Responses API: whether it holds is open, 30m is assumed.");
			}
			if ((0, json_value.rO)(body, "prompt_cache_options", "prewarm") === true && !hasMarker(body)) {
				notes.push("A request that warms the cache (prewarm) writes its implicit breakpoint behind the newest message, which no later request has: put an explicit prompt_cache_breakpoint on the last part that they share.");
			}
			if (given("prompt")) {
				notes.push("The request uses a prompt template that the provider stores: its reference is compared, not its text.");
			}
			if (given("context_management") || (0, json_value.Jt)(body, "truncation") === "auto") {
				notes.push("The request lets the provider shorten its context: items are compared as they were sent, what it drops or compacts on its side is not seen.");
			}
			if ((0, json_value.ld)((0, json_value.Jt)(body, "input")).some((item) => (0, json_value.Jt)(item, "type") === "item_reference")) {
				notes.push("Items are given by reference: their ids are compared, not their content.");
			}
			return notes;
		}
		function markersIn(body) {
			return [...(0, json_value.ld)((0, json_value.Jt)(body, "messages")), ...(0, json_value.ld)((0, json_value.Jt)(body, "input"))].flatMap((message) => (0, json_value.ld)((0, json_value.Jt)(message, "content")).flatMap((part) => (0, json_value.Jt)(part, content_MARKER) ?? []));
		}
		function hasMarker(body) {
			return markersIn(body).length > 0;
		}
		function hasLongMarker(body) {
			return markersIn(body).some((marker) => (0, json_value.Jt)(marker, "ttl") === "12h");
		}
		function storedConversation(body) {
			const name = ["previous_response_id", "conversation"].find((member) => ((0, json_value.Jt)(body, member) ?? null) !== null);
			return name === undefined ? null : `/${name}`;
		}
		;
		const recognise_OWN_MODEL = /^(?:.*\/)?(?:(?:[a-z-]+\.)?openai\.)?(?:ft:)?(?:gpt-(?!oss)|chatgpt-|o\d(?:-|$)|codex-)/i;
		const FOREIGN = [
			"voice",
			"encoding_format",
			"dimensions",
			"system",
			"anthropic_version",
			"inferenceConfig",
			"toolConfig",
			"contents"
		];
		const OWN_ROLES = new Set([
			"developer",
			"tool",
			"function",
			"system"
		]);
		const recognise_ROLES = new Set([
			...OWN_ROLES,
			"user",
			"assistant"
		]);
		const recognise_SAMPLE = 50;
		function recogniseResponses(body, declared) {
			if (!(0, json_value.Gv)(body) || (0, json_value.Jt)(body, "messages") !== undefined || recognise_isForeign(body)) return 0;
			const model = declared ?? (0, json_value.Qq)((0, json_value.Jt)(body, "model")) ?? "";
			if (/embedding|moderation|tts|whisper|dall-e|image/i.test(model)) return 0;
			const input = (0, json_value.Jt)(body, "input");
			const refers = [
				"previous_response_id",
				"conversation",
				"instructions"
			].some((name) => ((0, json_value.Jt)(body, name) ?? null) !== null) || (0, json_value.Gv)((0, json_value.Jt)(body, "prompt") ?? null);
			if (typeof input !== "string" && !(0, json_value.cy)(input) && !(refers && input === undefined)) return 0;
			if ((0, json_value.cy)(input) && input.length > 0 && !input.slice(0, recognise_SAMPLE).some(isItem)) return 0;
			if (recognise_OWN_MODEL.test(model)) return 1;
			if ((0, json_value.cy)(input)) return .8;
			return refers && model !== "" ? .7 : .1;
		}
		function recogniseChat(body, declared) {
			if (!(0, json_value.Gv)(body) || recognise_isForeign(body)) return 0;
			const messages = (0, json_value.Jt)(body, "messages");
			if (!(0, json_value.cy)(messages) || (0, json_value.Jt)(body, "input") !== undefined) return 0;
			const sample = messages.slice(0, recognise_SAMPLE);
			if (sample.length > 0 && !sample.some((message) => recognise_ROLES.has((0, json_value.Jt)(message, "role")))) return 0;
			if (sample.some(hasBlocksOfAnotherApi)) return 0;
			if ((0, json_value.ld)((0, json_value.Jt)(body, "tools")).some((tool) => (0, json_value.Jt)(tool, "input_schema") !== undefined)) return 0;
			const model = declared ?? (0, json_value.Qq)((0, json_value.Jt)(body, "model")) ?? "";
			if (recognise_OWN_MODEL.test(model)) return 1;
			if (sample.some(recognise_hasUntyped)) return .1;
			const own = sample.some((message) => OWN_ROLES.has((0, json_value.Jt)(message, "role"))) || sample.some((message) => (0, json_value.Jt)(message, "tool_calls") !== undefined) || (0, json_value.ld)((0, json_value.Jt)(body, "tools")).some((tool) => (0, json_value.Jt)(tool, "function") !== undefined) || [
				"response_format",
				"functions",
				"max_completion_tokens"
			].some((name) => (0, json_value.Jt)(body, name) !== undefined);
			if (own) return .8;
			return /claude-/i.test(model) ? .1 : .3;
		}
		function recognise_isForeign(body) {
			return FOREIGN.some((name) => (0, json_value.Jt)(body, name) !== undefined) || (0, json_value.Jt)(body, "cache_control") !== undefined;
		}
		function isItem(item) {
			return recognise_ROLES.has((0, json_value.Jt)(item, "role")) || typeof (0, json_value.Jt)(item, "type") === "string";
		}
		function hasBlocksOfAnotherApi(message) {
			return (0, json_value.ld)((0, json_value.Jt)(message, "content")).some((block) => {
				const type = (0, json_value.Jt)(block, "type");
				return type === "tool_use" || type === "tool_result" || (0, json_value.rO)(block, "source", "type") !== undefined;
			});
		}
		function recognise_hasUntyped(message) {
			return (0, json_value.ld)((0, json_value.Jt)(message, "content")).some((part) => typeof (0, json_value.Jt)(part, "type") !== "string");
		}
		;
		const chat = {
			api: "chat",
			recognise: recogniseChat,
			pieces: (body) => [...tools_toolPieces(body, "functions"), ...markedPieces(body)],
			freeForm: content_FREE_FORM,
			continues: (body) => ((0, json_value.Jt)(body, "context_id") ?? null) === null ? null : "/context_id"
		};
		const responses = {
			api: "responses",
			recognise: recogniseResponses,
			pieces: (body) => [
				...tools_toolPieces(body, "tools"),
				...instructionPieces(body),
				...inputPieces(body, (0, json_value.rO)(body, "reasoning", "context") !== "current_turn")
			],
			freeForm: content_FREE_FORM,
			continues: storedConversation
		};
		const cut = (body) => anthropicMessages.segment(body, { model: "" });
		const messages = {
			api: "messages",
			recognise: (body, model) => anthropicMessages.recognise(body, model),
			pieces: (body) => {
				const { units, breakpoints } = cut(body);
				return units.map((unit, at) => {
					const ttl = breakpoints.find((each) => each.unit === at)?.ttl;
					const value = {
						type: "ephemeral",
						...typeof ttl === "string" && { ttl }
					};
					return {
						unit,
						markers: ttl === undefined ? [] : [{
							path: [chat_markers_MARKER],
							value
						}],
						absent: null
					};
				}).filter(({ unit: { section } }) => section !== "params");
			},
			freeForm: cut({}).freeForm,
			continues: (body) => continuesThread(body) ? "/thread" : null
		};
		const FORMS = [
			chat,
			responses,
			messages
		];
		;
		const CACHING = {
			url: "https://ai.google.dev/gemini-api/docs/caching",
			read: "2026-11-30"
		};
		const models_MODELS = [
			{
				id: "gemini-4-argon",
				minimum: 4096,
				certain: true,
				implicit: true
			},
			{
				id: "gemini-3.8",
				minimum: 4096,
				certain: true,
				implicit: true
			},
			{
				id: "gemini-3.7",
				minimum: 4096,
				certain: false,
				implicit: true
			},
			{
				id: "gemini-3.6",
				minimum: 4096,
				certain: true,
				implicit: true
			},
			{
				id: "gemini-3.5",
				minimum: 4096,
				certain: false,
				implicit: true
			},
			{
				id: "gemini-3.1",
				minimum: 4096,
				certain: true,
				implicit: true
			},
			{
				id: "gemini-3-flash",
				minimum: 1024,
				certain: false,
				implicit: true
			},
			{
				id: "gemini-3-pro",
				minimum: 4096,
				certain: false,
				implicit: true
			},
			{
				id: "gemini-2.5",
				minimum: 2048,
				certain: true,
				implicit: true
			},
			{
				id: "gemini-2.0",
				minimum: 4096,
				certain: false,
				implicit: false
			},
			{
				id: "gemini-1.5",
				minimum: 4096,
				certain: false,
				implicit: false
			}
		];
		const models_FALLBACK = {
			id: "gemini-3",
			minimum: 4096,
			certain: false,
			implicit: true
		};
		const GRANULARITY = 1;
		const LIFETIME = "7m";
		const LIFETIME_SOURCES = [{
			url: "https://docs.cloud.google.com/gemini-enterprise-agent-platform/models/context-cache/context-cache-overview",
			read: "2026-11-30"
		}, {
			url: "https://tangled.org/nonbinary.computer/albedo/commit/53e0f024",
			read: "2026-11-30"
		}];
		;
		function geminiFamily(id) {
			return Number(/^gemini-(\d+)/.exec(id)?.[1] ?? 0) >= 3 ? "gemini-3" : "gemini";
		}
		function geminiModel(written, options) {
			const name = (0, model_name.f)(ruledAs(options, written));
			const found = (0, model_name.Q)(models_MODELS, name.id);
			const data = found?.row ?? models_FALLBACK;
			const isKnown = found !== undefined && found.kind !== "relative";
			const rules = {
				kind: "prefix",
				minimum: {
					tokens: data.minimum,
					certain: isKnown && data.certain,
					source: CACHING
				},
				granularity: GRANULARITY
			};
			const tokenFamily = geminiFamily(name.id);
			if (!isKnown) return {
				rules,
				tokenFamily,
				note: assumedNote(name, data.id)
			};
			const note = `Only explicit caching is documented for '${written}': the implicit cache of later models is shown.`;
			return {
				rules,
				tokenFamily,
				note: data.implicit ? null : note
			};
		}
		;
		const CACHING_SOURCE = {
			url: "https://developers.openai.com/api/docs/guides/prompt-caching",
			read: "2026-10-10"
		};
		const WRITE_LIMIT = 4;
		const LOOKUPS = {
			first: 2,
			latest: 50
		};
		const prefix = {
			cache: {
				kind: "prefix",
				granularity: 128
			},
			minimum: 1024,
			minimumCertain: false,
			writeMultiplier: 1,
			reasoning: "current_turn",
			retention: ["in_memory", "24h"]
		};
		const entries = {
			cache: { kind: "entries" },
			minimum: 1024,
			minimumCertain: true,
			readMultiplier: .1,
			writeMultiplier: 1.25,
			reasoning: "all_turns",
			retention: ["24h"]
		};
		const LATER = entries;
		const EARLIER = {
			...prefix,
			readMultiplier: .1
		};
		const EXTENDED = new Set([
			"gpt-5.5",
			"gpt-5.5-pro",
			"gpt-5.4",
			"gpt-5.2",
			"gpt-5.1",
			"gpt-5.1-codex",
			"gpt-5.1-codex-max",
			"gpt-5.1-codex-mini",
			"gpt-5.1-chat",
			"gpt-5.1-chat-latest",
			"gpt-5",
			"gpt-5-codex",
			"gpt-4.1"
		]);
		const half = {
			...prefix,
			readMultiplier: .5
		};
		const quarter = {
			...prefix,
			readMultiplier: .25
		};
		const models_older = {
			...prefix,
			cache: { kind: "none" },
			readMultiplier: 1
		};
		const openai_models_MODELS = [
			{
				id: "gpt-6.2",
				...entries,
				readMultiplier: .05
			},
			{
				id: "gpt-6.1",
				...entries,
				readMultiplier: .05
			},
			{
				id: "gpt-6",
				...entries
			},
			{
				id: "gpt-5.6",
				...entries
			},
			{
				id: "gpt-5.5",
				...EARLIER,
				cache: {
					kind: "prefix",
					granularity: 2048
				},
				retention: ["24h"]
			},
			{
				id: "gpt-5.4",
				...EARLIER
			},
			{
				id: "gpt-5.3",
				...EARLIER
			},
			{
				id: "gpt-5.2",
				...EARLIER
			},
			{
				id: "gpt-5.1",
				...EARLIER
			},
			{
				id: "gpt-5",
				...EARLIER
			},
			{
				id: "codex-mini",
				...EARLIER
			},
			{
				id: "gpt-4.1",
				...quarter
			},
			{
				id: "o4-mini",
				...quarter
			},
			{
				id: "o3",
				...quarter
			},
			{
				id: "gpt-4o",
				...half
			},
			{
				id: "chatgpt-4o",
				...half
			},
			{
				id: "o1",
				...half
			},
			{
				id: "gpt-4",
				...models_older
			},
			{
				id: "gpt-3.5",
				...models_older
			}
		];
		;
		function model_knownModel(written, usesBreakpoints, options) {
			const name = (0, model_name.f)(ruledAs(options, written));
			const { retention } = overrideOf(options, written);
			const given = retention === undefined ? {} : { retention };
			const found = (0, model_name.Q)(openai_models_MODELS, name.id);
			const row = found?.row;
			if (row?.cache.kind === "none") {
				const note = `No prompt cache is documented for '${written}': the rules of gpt-4o are shown.`;
				return {
					data: {
						...row,
						...given
					},
					note,
					extended: false
				};
			}
			if (row !== undefined && found?.kind !== "relative") {
				const extended = retention?.includes("24h") ?? EXTENDED.has(name.id);
				return {
					data: {
						...row,
						...given
					},
					note: null,
					extended
				};
			}
			const assumed = row ?? (usesBreakpoints ? LATER : EARLIER);
			const like = row?.id ?? (usesBreakpoints ? "GPT-5.6 and later" : "models before GPT-5.5");
			return {
				data: {
					...assumed,
					minimumCertain: false,
					...given
				},
				note: assumedNote(name, like),
				extended: true
			};
		}
		function openAiFamily(id) {
			return Number(/^gpt-(\d+)/.exec(id)?.[1] ?? 0) >= 6 ? "openai-6" : "openai";
		}
		function model_cacheRules(data) {
			const minimum = {
				tokens: data.minimum,
				certain: data.minimumCertain,
				source: CACHING_SOURCE
			};
			if (data.cache.kind === "entries") {
				return {
					kind: "entries",
					minimum,
					lookback: null,
					breakpoints: {
						limit: WRITE_LIMIT,
						beyond: "latest"
					},
					needsMarker: false
				};
			}
			const granularity = data.cache.kind === "prefix" ? data.cache.granularity : 128;
			return {
				kind: "prefix",
				minimum,
				granularity
			};
		}
		;
		function familyOf(model) {
			const { id, owner } = (0, model_name.f)(model);
			if (owner === "openai") return openAiFamily(id);
			if (owner === "anthropic") return knownModel(model).data.tokenFamily;
			return owner === "google" ? geminiFamily(id) : "other";
		}
		;
		function anyPrefix(settings) {
			return FORMS.map((form) => ({
				provider: settings.provider,
				api: form.api,
				recognise(body, model) {
					const sure = form.recognise(body, model);
					const isTold = settings.provider !== "generic" && tells(settings, body, model);
					return sure > 0 && isTold ? .9 + sure / 20 : sure;
				},
				tells: (body, model) => tells(settings, body, model),
				segment: (body, options) => api_segment(settings, form, body, options)
			}));
		}
		function prefixRules(settings) {
			const { minimum, granularity, source } = settings;
			return {
				kind: "prefix",
				minimum: {
					...minimum,
					source
				},
				granularity: granularity.tokens,
				...settings.wholeUnits === true && { wholeUnits: true }
			};
		}
		function cacheOf({ cache, source }) {
			return {
				...cache,
				sources: [source]
			};
		}
		function tells({ signs }, body, declared) {
			const model = declared ?? (0, json_value.Qq)((0, json_value.Jt)(body, "model")) ?? "";
			return signs.models?.((0, model_name.f)(model)) === true || signs.members.some((name) => ((0, json_value.Jt)(body, name) ?? null) !== null);
		}
		function api_segment(settings, form, body, options) {
			const model = options?.model ?? (0, json_value.Qq)((0, json_value.Jt)(body, "model")) ?? "";
			const found = form.pieces(body).filter(({ absent }) => absent === null);
			const members = (names) => names.map((name) => [name, (0, json_value.Jt)(body, name)]);
			const ordered = [
				(0, piece.MF)([["model", model], ...members(settings.isolates)]),
				(0, piece.FI)("tools", (0, piece.Eb)(members(settings.printed))),
				...found.map((piece) => withoutMarkers(piece, form))
			];
			const units = eachAPosition(ordered.map(({ unit }) => unit));
			const key = settings.cacheKey === null ? undefined : (0, json_value.Qq)((0, json_value.Jt)(body, settings.cacheKey));
			const isMarked = ordered.some(({ markers }) => markers.length > 0);
			const { explicit } = settings;
			return {
				provider: settings.provider,
				api: form.api,
				model,
				cache: cacheOf(settings),
				...isMarked && explicit ? explicitCut(ordered, explicit) : {
					rules: prefixRules(settings),
					breakpoints: [],
					illegal: []
				},
				tokenFamily: familyOf(ruledAs(options, model)),
				units,
				newest: newestTurn(units),
				freeForm: form.freeForm,
				continues: form.continues(body),
				notes: [
					...settings.provider === "generic" ? [unknownCache(model)] : [],
					...isMarked && explicit === null ? ["Its markers do nothing here: any common prefix is reused."] : [],
					...isMarked && explicit === undefined ? ["Whether its markers do something is not known here: they are left out."] : []
				],
				cacheKey: key === undefined ? null : {
					pointer: `/${settings.cacheKey}`,
					value: key
				},
				lifetime: settings.lifetime
			};
		}
		function unknownCache(model) {
			const whose = model === "" ? "of this request" : `of '${model}'`;
			return `No rules of the cache ${whose} are known: any common prefix is shown as reused, at worst nothing is. Declare its \`provider\` where it is one of the known ones, or what it is \`like\` under \`models\`.`;
		}
		function withoutMarkers(piece, { freeForm }) {
			const { value, markers } = unmark(piece.unit.value, chat_markers_MARKER, freeForm);
			const given = piece.markers.filter(({ path }) => path.at(-1) === chat_markers_MARKER);
			const all = [...given, ...markers];
			if (markers.length === 0) return {
				...piece,
				markers: all
			};
			return {
				...piece,
				unit: {
					...piece.unit,
					value
				},
				markers: all
			};
		}
		;
		function carried(provider, api, { recognise = (body, model) => api.recognise(body, model), tells = () => false, adjust = () => ({}) } = {}) {
			return {
				provider,
				api: api.api,
				recognise,
				tells,
				segment(body, options) {
					const found = api.segment(body, options);
					return {
						...found,
						provider,
						...adjust(found, body, options)
					};
				}
			};
		}
		;
		function claudeCache(body, pieces, model, options) {
			const { data, note } = knownModel(model, options);
			const breakpoints = [];
			const illegal = [];
			let count = 0;
			for (const [unit, { unit: found, markers }] of pieces.entries()) {
				for (const marker of markers) {
					const pointer = marker.path.slice(0, -1).reduce(json_pointer.jf, found.pointer);
					const read = readMarker(marker.value);
					if (!read.legal) {
						const { rule, detail } = read;
						illegal.push({
							rule,
							pointer: (0, json_pointer.jf)(pointer, chat_markers_MARKER),
							unit,
							detail
						});
						continue;
					}
					count += 1;
					if (breakpoints.at(-1)?.unit === unit) continue;
					breakpoints.push({
						unit,
						kind: "explicit",
						pointer,
						ttl: read.ttl
					});
				}
			}
			const automatic = automaticOf(body, pieces, breakpoints);
			const last = breakpoints.at(-1);
			const all = [...breakpoints, ...automatic];
			if (count + automatic.length > MARKER_LIMIT && last !== undefined) {
				const detail = `${count + automatic.length} markers, at most ${MARKER_LIMIT} are accepted`;
				illegal.push({
					rule: "too-many",
					pointer: (0, json_pointer.jf)(last.pointer, chat_markers_MARKER),
					unit: last.unit,
					detail
				});
			}
			return {
				cache: claudeCacheModel(data),
				rules: cacheRules(data),
				breakpoints: all,
				illegal: [...illegal, ...wrongTtlOrder(all, markerOf)],
				note
			};
		}
		function automaticOf(body, pieces, explicit) {
			const marker = (0, json_value.Jt)(body, chat_markers_MARKER) ?? null;
			if (marker === null) return [];
			const read = readMarker(marker);
			const unit = pieces.findLastIndex(({ unit: { section, kind } }) => section !== "params" && kind !== "thinking");
			if (!read.legal || unit === -1 || explicit.some((found) => found.unit === unit)) return [];
			return [{
				unit,
				kind: "automatic",
				pointer: `/${chat_markers_MARKER}`,
				ttl: read.ttl
			}];
		}
		;
		function chatParameters(body, content, model) {
			const { thinking, effort: own } = reasoningOf(body, model);
			const asked = (0, json_value.Jt)(body, "reasoning_effort") ?? undefined;
			const effort = own ?? (asked === model.defaultEffort ? undefined : asked);
			const isFirst = model.parametersFirst === true && (thinking ?? effort) !== undefined;
			const choice = (0, json_value.Jt)(body, "tool_choice");
			return {
				front: isFirst ? (0, piece.Eb)([["thinking", thinking], ["effort", effort]]) : null,
				inFrontOfMessages: [
					["tool_choice", choice === "auto" ? undefined : choice],
					["images", content.some(({ unit }) => unit.kind === "image") ? true : undefined],
					["thinking", isFirst ? undefined : thinking],
					["output_config", isFirst || effort === undefined ? undefined : (0, piece.Eb)([["effort", effort]])],
					["output_format", (0, json_value.Jt)(body, "response_format")]
				]
			};
		}
		;
		const GATEWAYS = {
			url: "https://docs.litellm.ai/docs/tutorials/prompt_caching",
			read: "2026-11-30"
		};
		function claudeInChat(provider, isAsked, adjust = () => ({})) {
			const tells = (body, declared) => {
				const model = declared ?? (0, json_value.Qq)((0, json_value.Jt)(body, "model")) ?? "";
				return (0, model_name.f)(model).owner === "anthropic" && isAsked(model, body);
			};
			const api = provider === "anthropic" ? "chat" : "claude-chat";
			return {
				provider,
				api,
				tells,
				recognise(body, model) {
					const sure = recogniseChat(omitMarker(body), model);
					if (sure === 0 || !isClaude(body, model)) return 0;
					return anthropicMessages.recognise(body, model) <= .1 ? .9 : Math.min(sure, .3);
				},
				segment(body, options) {
					const found = {
						...claude_chat_api_segment(body, options),
						provider,
						api
					};
					return {
						...found,
						...adjust(found, options)
					};
				}
			};
		}
		function isClaude(body, declared) {
			return (0, model_name.f)(declared ?? (0, json_value.Qq)((0, json_value.Jt)(body, "model")) ?? "").owner === "anthropic";
		}
		function omitMarker(body) {
			return (0, json_value.Gv)(body) ? (0, json_value.cJ)(body, chat_markers_MARKER) : body;
		}
		function isLiteLlm(model, body) {
			return /^anthropic\/claude-/i.test(model) && (/-\d{1,2}-\d{1,2}(?!\d)/.test(model) || marksMessages(body));
		}
		function claude_chat_api_segment(body, options) {
			const model = options?.model ?? (0, json_value.Qq)((0, json_value.Jt)(body, "model")) ?? "";
			const { data } = knownModel(model, options);
			const found = withToolTokens(markedPieces(body), choiceOf(body), data.id);
			const behind = found.findIndex(({ unit }) => unit.section === "messages");
			const messages = behind === -1 ? found.length : behind;
			const { front, inFrontOfMessages } = chatParameters(body, found, data);
			const ordered = [
				(0, piece.MF)([["model", model]]),
				...front === null ? [] : [(0, piece.FI)("tools", front)],
				...found.slice(0, messages),
				(0, piece.FI)("messages", (0, piece.Eb)(inFrontOfMessages)),
				...found.slice(messages)
			];
			const units = eachAPosition(ordered.map(({ unit }) => unit));
			const { note, ...cache } = claudeCache(body, ordered, model, options);
			return {
				...cache,
				model,
				tokenFamily: knownModel(ruledAs(options, model)).data.tokenFamily,
				units,
				newest: newestTurn(units),
				freeForm: content_FREE_FORM,
				continues: null,
				shedsThinking: data.priorThinking === "last-turn",
				cacheKey: null,
				notes: [...note === null ? [] : [note], CARRIED]
			};
		}
		const CARRIED = "Claude in the form of Chat Completions: a gateway hands it on, and its cache_control counts as at Claude.";
		;
		function namespaceOf(body, model, keyIsolates) {
			return (0, piece.MF)([
				["model", model],
				["service_tier", unless((0, json_value.Jt)(body, "service_tier"), "auto")],
				["prompt_cache_key", keyIsolates ? (0, json_value.Jt)(body, "prompt_cache_key") : undefined]
			]);
		}
		function responsesParameters(body) {
			return parameters_hidden([
				["reasoning", parameters_nested([["effort", (0, json_value.rO)(body, "reasoning", "effort")]])],
				["text", parameters_nested([["verbosity", unless((0, json_value.rO)(body, "text", "verbosity"), "medium")], ["format", format((0, json_value.rO)(body, "text", "format"))]])],
				["parallel_tool_calls", unless((0, json_value.Jt)(body, "parallel_tool_calls"), true)]
			]);
		}
		function parameters_chatParameters(body) {
			return parameters_hidden([
				["reasoning_effort", (0, json_value.Jt)(body, "reasoning_effort")],
				["verbosity", unless((0, json_value.Jt)(body, "verbosity"), "medium")],
				["response_format", format((0, json_value.Jt)(body, "response_format"))],
				["parallel_tool_calls", unless((0, json_value.Jt)(body, "parallel_tool_calls"), true)]
			]);
		}
		function parameters_hidden(members) {
			return (0, piece.FI)("tools", (0, piece.Eb)(members));
		}
		function parameters_nested(members) {
			const filled = members.filter(([, value]) => value !== undefined && value !== null);
			return filled.length === 0 ? undefined : (0, piece.Eb)(filled);
		}
		function unless(value, usual) {
			return value === usual ? undefined : value;
		}
		function format(value) {
			return (0, json_value.Jt)(value, "type") === "text" ? undefined : value;
		}
		;
		function usesBreakpoints(body, member) {
			if (((0, json_value.Jt)(body, "prompt_cache_options") ?? null) !== null) return true;
			return (0, json_value.ld)((0, json_value.Jt)(body, member)).some((message) => (0, json_value.ld)((0, json_value.Jt)(message, "content")).some((part) => (0, json_value.Jt)(part, content_MARKER) !== undefined));
		}
		function envelope_onMessages(body, member) {
			return (0, json_value.ld)((0, json_value.Jt)(body, member)).flatMap((message, index) => {
				const isMessage = ["message", undefined].includes((0, json_value.Qq)((0, json_value.Jt)(message, "type")));
				if (!isMessage || ((0, json_value.Jt)(message, content_MARKER) ?? null) === null) return [];
				const pointer = (0, json_pointer.jf)((0, json_pointer.jf)(`/${member}`, index), content_MARKER);
				const detail = `${content_MARKER} belongs on a part of the message, not on the message`;
				return [{
					rule: "on-message",
					pointer,
					unit: null,
					detail
				}];
			});
		}
		;
		function isOpenAi(body, member, declared) {
			const { id, owner } = (0, model_name.f)(declared ?? (0, json_value.Qq)((0, json_value.Jt)(body, "model")) ?? "");
			if (id === "" || owner === "openai" && !id.startsWith("gpt-oss")) return true;
			if (owner !== null) return false;
			if (member === "input" || usesBreakpoints(body, member)) return true;
			return ((0, json_value.Jt)(body, "prompt_cache_retention") ?? null) !== null;
		}
		;
		function eligibleEndings(units) {
			return units.flatMap((unit, at) => isEligible(unit, units[at + 1]) ? [at] : []);
		}
		function isEligible(unit, next) {
			if (unit.section === "system") {
				return isDeveloperMessage(unit) && next?.section !== "system";
			}
			if (unit.section !== "messages" || unit.role !== "user") return false;
			if (unit.kind === "tool-result") return next?.kind !== "tool-result";
			return next === undefined || next.index !== unit.index;
		}
		function isDeveloperMessage(unit) {
			return /^\/(?:input|messages)\//.test(unit.pointer);
		}
		const EARLIER_ENDINGS = 20;
		function earlierEndings(units) {
			const endings = eligibleEndings(units);
			const latest = endings.slice(-EARLIER_ENDINGS - 1);
			const leading = endings.filter((at) => units[at]?.section === "system");
			return [...new Set([...leading, ...latest])];
		}
		;
		const options_LIFETIMES = {
			responses: ["30m", "12h"],
			chat: ["30m"]
		};
		const PART_LIFETIMES = ["30m", "12h"];
		const SDK_SOURCE = {
			url: "https://www.npmjs.com/package/openai/v/7.59.0",
			read: "2026-11-30"
		};
		const OPTIONS = "/prompt_cache_options";
		function cacheOptions(body, api, data) {
			const options = (0, json_value.Jt)(body, "prompt_cache_options") ?? null;
			const usual = {
				mode: "implicit",
				ttl: "30m"
			};
			if (options === null) return {
				...usual,
				illegal: retention(body, data)
			};
			if (data.cache.kind !== "entries") {
				const refused = field(OPTIONS, "prompt_cache_options needs GPT-5.6 or later");
				return {
					...usual,
					illegal: [refused, ...retention(body, data)]
				};
			}
			const mode = (0, json_value.rO)(options, "mode") ?? "implicit";
			const ttl = (0, json_value.rO)(options, "ttl") ?? "30m";
			const lifetimes = options_LIFETIMES[api];
			const known = lifetimes.find((candidate) => candidate === ttl);
			return {
				mode: mode === "explicit" ? "explicit" : "implicit",
				ttl: known ?? "30m",
				illegal: [
					...mode === "implicit" || mode === "explicit" ? [] : [field(`${OPTIONS}/mode`, "the modes are 'implicit' and 'explicit'")],
					...known === undefined ? [lifetime(`${OPTIONS}/ttl`, lifetimes)] : [],
					...api === "chat" ? onlyResponses(options) : [],
					...retention(body, data)
				]
			};
		}
		function retentionOf(body, { data, extended }) {
			if (data.cache.kind === "entries") return null;
			const asked = extended && (0, json_value.Jt)(body, "prompt_cache_retention") === "24h";
			return asked || data.retention.length === 1 ? "24h" : null;
		}
		function retentionNote(body, model, { data, extended }) {
			if (extended || data.cache.kind === "entries" || (0, json_value.Jt)(body, "prompt_cache_retention") !== "24h") return [];
			return [`prompt_cache_retention: 24h is not documented for '${model}': the usual life of 5 to 10 minutes is assumed. Where it holds, declare \`retention: [in_memory, 24h]\` of this model under \`models\`.`];
		}
		function lifetime(pointer, lifetimes, unit = null) {
			const detail = `the only lifetimes here are ${lifetimes.join(" and ")}`;
			return {
				rule: "unsupported-ttl",
				pointer,
				unit,
				detail
			};
		}
		function onlyResponses(options) {
			return ["prewarm", "comparison_response_id"].filter((name) => ((0, json_value.Jt)(options, name) ?? null) !== null).map((name) => field(`${OPTIONS}/${name}`, `${name} exists in the Responses API only`));
		}
		function retention(body, data) {
			const value = (0, json_value.Jt)(body, "prompt_cache_retention") ?? null;
			if (value === null || typeof value === "string" && data.retention.includes(value)) return [];
			const detail = `prompt_cache_retention may be ${data.retention.join(" or ")} with this model`;
			return [{
				rule: "unsupported-ttl",
				pointer: "/prompt_cache_retention",
				unit: null,
				detail
			}];
		}
		function field(pointer, detail) {
			return {
				rule: "unsupported-field",
				pointer,
				unit: null,
				detail
			};
		}
		;
		function breakpoints_layoutOf(pieces, units, api, data, options) {
			const explicit = [];
			const illegal = [];
			let unit = -1;
			for (const { unit: found, markers, absent } of pieces) {
				if (absent === null) unit += 1;
				const at = absent === null ? unit : null;
				for (const marker of markers) {
					const carrier = marker.path.slice(0, -1).reduce(json_pointer.jf, found.pointer);
					const pointer = (0, json_pointer.jf)(carrier, content_MARKER);
					const wrong = fault(marker, found, api, data);
					if (wrong !== null) illegal.push({
						...wrong,
						pointer,
						unit: at
					});
					if (wrong !== null || at === null) continue;
					const asked = (0, json_value.Jt)(marker.value, "ttl") ?? options.ttl;
					const known = PART_LIFETIMES.find((candidate) => candidate === asked);
					const ttl = options_LIFETIMES[api].find((candidate) => candidate === known) ?? options_LIFETIMES[api][0];
					if (known === undefined || ttl === undefined) illegal.push(lifetime((0, json_pointer.jf)(pointer, "ttl"), PART_LIFETIMES, at));
					else if (explicit.at(-1)?.unit !== at) {
						explicit.push({
							unit: at,
							kind: "explicit",
							pointer: carrier,
							ttl
						});
					}
				}
			}
			const considered = explicit.filter((_, at) => at < LOOKUPS.first || at >= explicit.length - LOOKUPS.latest);
			return {
				breakpoints: [...considered, ...implicit(units, data, options, considered)].toSorted((a, b) => a.unit - b.unit),
				illegal
			};
		}
		function implicit(units, data, { mode, ttl }, explicit) {
			if (data.cache.kind !== "entries" || mode === "explicit") return [];
			const at = eligibleEndings(units).at(-1);
			const unit = at === undefined ? undefined : units[at];
			if (at === undefined || unit === undefined) return [];
			if (explicit.some((found) => found.unit === at)) return [];
			return [{
				unit: at,
				kind: "implicit",
				pointer: unit.pointer,
				ttl
			}];
		}
		const MARKABLE = {
			responses: new Set([
				"input_text",
				"input_image",
				"input_file"
			]),
			chat: new Set([
				"text",
				"image_url",
				"input_audio",
				"file"
			])
		};
		function fault(marker, unit, api, data) {
			if (data.cache.kind !== "entries") {
				return {
					rule: "unsupported-field",
					detail: `${content_MARKER} needs GPT-5.6 or later`
				};
			}
			if (!isMarkable(marker, unit, api)) {
				const detail = `${content_MARKER} belongs on an input part: text, image or file of a message`;
				return {
					rule: "unsupported-field",
					detail
				};
			}
			if (!(0, json_value.Gv)(marker.value) || (0, json_value.Jt)(marker.value, "mode") !== "explicit") {
				return {
					rule: "unsupported-field",
					detail: `${content_MARKER} must be { mode: 'explicit' }`
				};
			}
			return null;
		}
		function isMarkable(marker, unit, api) {
			if (unit.role === "assistant" || unit.role === null) return false;
			const path = marker.path.slice(0, -1);
			const carrier = path.reduce((value, token) => typeof token === "number" ? (0, json_value.ld)(value)[token] : (0, json_value.Jt)(value, token), unit.value);
			const inside = unit.kind === "tool-result" ? path.length === 2 : path.length === 0;
			return inside && MARKABLE[api].has((0, json_value.Jt)(carrier, "type"));
		}
		;
		const EXPECTED = {
			...assumptions.tZ,
			requestsPerMachine: 15
		};
		const OPENAI_CACHE = {
			expected: EXPECTED,
			worst: {
				...EXPECTED,
				visibilityDelay: 30,
				refresh: "matched"
			},
			sources: [
				CACHING_SOURCE,
				{
					url: "https://github.com/askalf/dario/issues/1259",
					read: "2026-11-23"
				},
				{
					url: "https://github.com/openai/codex/issues/35300",
					read: "2026-11-23"
				},
				{
					url: "https://github.com/BerriAI/litellm/pull/37628",
					read: "2026-11-23"
				},
				{
					url: "https://github.com/ax-llm/ax/pull/573",
					read: "2026-11-23"
				},
				{
					url: "https://github.com/aaif-goose/goose/pull/10993",
					read: "2026-11-23"
				}
			]
		};
		;
		function segmentRequest(body, api, options, ordered) {
			const model = options?.model ?? (0, json_value.Qq)((0, json_value.Jt)(body, "model")) ?? "";
			const member = api === "chat" ? "messages" : "input";
			const known = model_knownModel(model, usesBreakpoints(body, member), options);
			const { data, note } = known;
			const { head, messages } = ordered(data);
			const front = [namespaceOf(body, model, data.cache.kind === "entries"), ...head];
			const pieces = [...front, ...messages];
			const first = placed(front);
			const memory = options?.memory;
			const place = (more, before) => placed(more, before.at(-1) ?? first.at(-1));
			const units = first.concat(memory === undefined ? place(messages, []) : memory.units(messages.filter(isThere), String(first.at(-1)?.position), place));
			const cache = cacheOptions(body, api, data);
			const layout = breakpoints_layoutOf(pieces, units, api, data, cache);
			const key = (0, json_value.Qq)((0, json_value.Jt)(body, "prompt_cache_key"));
			return {
				provider: "openai",
				api,
				model,
				cache: OPENAI_CACHE,
				rules: model_cacheRules(data),
				tokenFamily: openAiFamily((0, model_name.f)(ruledAs(options, model)).id),
				units,
				breakpoints: layout.breakpoints,
				newest: newestTurn(units),
				illegal: [
					...cache.illegal,
					...layout.illegal,
					...envelope_onMessages(body, member)
				],
				freeForm: content_FREE_FORM,
				continues: storedConversation(body),
				notes: [
					...note === null ? [] : [note],
					...retentionNote(body, model, known),
					...notes_notesOn(body, api)
				],
				cacheKey: key === undefined ? null : {
					pointer: "/prompt_cache_key",
					value: key
				},
				lookups: data.cache.kind === "entries" && cache.mode === "implicit" ? earlierEndings(units) : [],
				lifetime: retentionOf(body, known),
				shedsThinking: data.reasoning === "current_turn"
			};
		}
		function placed(pieces, before) {
			return eachAPosition(pieces.filter(isThere).map(({ unit }) => unit), before);
		}
		function isThere({ absent }) {
			return absent === null;
		}
		;
		const openaiChat = {
			provider: "openai",
			api: "chat",
			recognise: recogniseChat,
			tells: (body, model) => isOpenAi(body, "messages", model),
			segment: (body, options) => segmentRequest(body, "chat", options, () => ({
				head: [
					parameters_chatParameters(body),
					...tools_toolPieces(body, "tools"),
					...tools_toolPieces(body, "functions")
				],
				messages: chatPieces(body, options?.memory)
			}))
		};
		;
		const openaiResponses = {
			provider: "openai",
			api: "responses",
			recognise: recogniseResponses,
			tells: (body, model) => isOpenAi(body, "input", model),
			segment: (body, options) => segmentRequest(body, "responses", options, (data) => ({
				head: [
					responsesParameters(body),
					...tools_toolPieces(body, "tools"),
					...instructionPieces(body)
				],
				messages: inputPieces(body, keepsReasoning(body, data), options?.memory)
			}))
		};
		function keepsReasoning(body, data) {
			const context = (0, json_value.rO)(body, "reasoning", "context") ?? "auto";
			return (context === "auto" ? data.reasoning : context) !== "current_turn";
		}
		;
		const api_CACHING = {
			url: "https://learn.microsoft.com/azure/foundry/openai/how-to/prompt-caching",
			read: "2026-11-23"
		};
		const api_LIFETIME = "30m";
		function adjust(found, body) {
			return {
				breakpoints: found.breakpoints.map((breakpoint) => breakpoint.ttl === null ? breakpoint : {
					...breakpoint,
					ttl: api_LIFETIME
				}),
				illegal: [...found.illegal.filter((each) => !isIgnored(each, found)), ...longer(found, body)],
				notes: [...found.notes, ...found.illegal.some((each) => isIgnored(each, found)) ? [IGNORED] : []]
			};
		}
		const RETENTION = "/prompt_cache_retention";
		const IGNORED = "prompt_cache_retention does nothing on Azure from GPT-5.6 on: prompt_cache_options.ttl takes its place.";
		function isIgnored({ pointer }, { rules }) {
			return rules.kind === "entries" && pointer === RETENTION;
		}
		function longer({ breakpoints }, body) {
			const fault = {
				rule: "unsupported-ttl",
				detail: `the only lifetime on Azure is ${api_LIFETIME}`
			};
			if ((0, json_value.rO)(body, "prompt_cache_options", "ttl") === "12h") {
				return [{
					...fault,
					pointer: "/prompt_cache_options/ttl",
					unit: null
				}];
			}
			return breakpoints.filter(({ kind, ttl }) => kind === "explicit" && ttl === "12h").map(({ pointer, unit }) => ({
				...fault,
				pointer: `${pointer}/${content_MARKER}/ttl`,
				unit
			}));
		}
		const api_tells = (body) => (0, json_value.Jt)(body, "data_sources") !== undefined;
		const AZURE = [
			carried("azure", openaiResponses, {
				tells: api_tells,
				adjust
			}),
			claudeInChat("azure", (model) => (0, model_name.f)(model).path[0] === "azure_ai"),
			carried("azure", openaiChat, {
				tells: api_tells,
				adjust
			}),
			carried("azure", anthropicMessages)
		];
		;
		const models_CACHING = {
			url: "https://docs.aws.amazon.com/bedrock/latest/userguide/prompt-caching.html",
			read: "2026-09-30"
		};
		const CLAUDE_CACHING = {
			url: "https://platform.claude.com/docs/en/build-with-claude/prompt-caching",
			read: "2026-10-08"
		};
		const CHECKPOINT_LIMIT = 4;
		const models_LIFETIMES = ["5m", "1h"];
		const CLAUDE_LOOKBACK = 20;
		const NOVA_LOOKBACK = 1;
		const CLAUDE = [
			{
				id: "claude-fable-5-1",
				minimum: 512,
				certain: true
			},
			{
				id: "claude-fable-5",
				minimum: 512,
				certain: true
			},
			{
				id: "claude-mythos-5-1",
				minimum: 512,
				certain: true
			},
			{
				id: "claude-mythos-5",
				minimum: 512,
				certain: true
			},
			{
				id: "claude-mythos-preview",
				minimum: 4096,
				certain: true
			},
			{
				id: "claude-opus-5-5",
				minimum: 512,
				certain: false
			},
			{
				id: "claude-sonnet-5-5",
				minimum: 512,
				certain: false
			},
			{
				id: "claude-haiku-5-5",
				minimum: 512,
				certain: false
			},
			{
				id: "claude-opus-5",
				minimum: 512,
				certain: true
			},
			{
				id: "claude-opus-4-8",
				minimum: 1024,
				certain: true
			},
			{
				id: "claude-opus-4-7",
				minimum: 4096,
				certain: true
			},
			{
				id: "claude-opus-4-6",
				minimum: 4096,
				certain: true
			},
			{
				id: "claude-opus-4-5",
				minimum: 4096,
				certain: true
			},
			{
				id: "claude-sonnet-5",
				minimum: 1024,
				certain: true
			},
			{
				id: "claude-sonnet-4-6",
				minimum: 1024,
				certain: true
			},
			{
				id: "claude-sonnet-4-5",
				minimum: 1024,
				certain: false
			},
			{
				id: "claude-haiku-4-5",
				minimum: 4096,
				certain: true
			},
			{
				id: "claude-3-7-sonnet",
				minimum: 1024,
				certain: true
			}
		];
		const TOOL_SOURCE = {
			url: "https://github.com/LibreChat-AI/agents/pull/253",
			read: "2026-11-23"
		};
		const NOVA = {
			id: "nova",
			minimum: 1024,
			certain: false
		};
		const WITHOUT_AUTOMATIC = /^claude-(?:3-|[a-z]+-4(?:-[0-6])?$)/;
		const HOUR_SOURCE = {
			url: "https://github.com/earendil-works/pi/pull/1570",
			read: "2026-11-23"
		};
		function hourOf(id) {
			if (/^nova(?:-|$)|^claude-(?:3-|[a-z]+-4(?:-[01])?$)/.test(id)) return "refused";
			return /^claude-[a-z]+-4-5$/.test(id) ? "kept" : "unclear";
		}
		function minimumOf({ minimum, certain }) {
			return {
				tokens: minimum,
				certain,
				source: models_CACHING
			};
		}
		;
		function bedrockModel(written, options) {
			const name = (0, model_name.f)(ruledAs(options, written));
			const { id } = name;
			const lifetimes = models_LIFETIMES.slice(0, hourOf(id) === "refused" ? 1 : 2);
			const rules = (models, lookback) => ({
				kind: "entries",
				minimum: minimumOf(models),
				lookback,
				breakpoints: {
					limit: CHECKPOINT_LIMIT,
					beyond: "reject"
				},
				needsMarker: true
			});
			if (/^nova(?:-|$)/.test(id)) {
				return {
					id,
					claude: null,
					rules: rules(NOVA, NOVA_LOOKBACK),
					tokenFamily: "other",
					keepsThinking: true,
					toolCheckpoints: false,
					lifetimes,
					note: null
				};
			}
			const listed = (0, model_name.Q)(CLAUDE, id);
			const { data, note } = knownModel(written, options);
			const isListed = listed?.kind === "same";
			const nearest = listed?.row ?? {
				id,
				minimum: data.minimum,
				certain: false
			};
			return {
				id,
				claude: data,
				rules: rules(isListed ? nearest : {
					...nearest,
					certain: false
				}, CLAUDE_LOOKBACK),
				tokenFamily: data.tokenFamily,
				keepsThinking: data.priorThinking === "kept",
				toolCheckpoints: true,
				lifetimes,
				note: isListed ? null : unlisted(name, note)
			};
		}
		function unlisted(name, note) {
			const { written, owner, id } = name;
			if (owner !== null && owner !== "anthropic") return `No prompt cache is documented for '${written}' on Bedrock: the rules of Claude are shown.`;
			return note ?? `The minimum of '${id}' on Bedrock is not known: that of Claude's own API is assumed.`;
		}
		function hourNote({ id }, asked) {
			if (!asked || hourOf(id) !== "unclear") return [];
			return [`AWS lists a lifetime of 1h for Claude 4.5 only: for '${id}' it may be refused, or shortened to 5m.`];
		}
		;
		const recognise_OWN_BLOCKS = [
			"toolUse",
			"toolResult",
			"reasoningContent",
			"cachePoint",
			"guardContent"
		];
		const BLOCKS = [
			...recognise_OWN_BLOCKS,
			"text",
			"image",
			"document",
			"video",
			"audio",
			"searchResult"
		];
		const OWN_MEMBERS = [
			"toolConfig",
			"inferenceConfig",
			"additionalModelRequestFields",
			"guardrailConfig"
		];
		const bedrock_recognise_SAMPLE = 50;
		function recogniseConverse(body, declared) {
			const sure = recogniseBlocks(body, declared);
			return isNova(body) ? Math.min(sure, .3) : sure;
		}
		function recogniseNova(body, declared) {
			return isNova(body) ? recogniseBlocks(body, declared) : 0;
		}
		function recogniseBlocks(body, declared) {
			if (!(0, json_value.Gv)(body) || (0, json_value.Jt)(body, "contents") !== undefined || (0, json_value.Jt)(body, "input") !== undefined) return 0;
			const messages = (0, json_value.Jt)(body, "messages");
			if (messages !== undefined && !(0, json_value.cy)(messages)) return 0;
			const sample = (0, json_value.ld)(messages).slice(0, bedrock_recognise_SAMPLE);
			if (sample[0] !== undefined && !contentOf(sample[0]).slice(0, 1).every(isBlock)) return 0;
			const blocks = [...(0, json_value.ld)((0, json_value.Jt)(body, "system")).slice(0, bedrock_recognise_SAMPLE), ...sample.flatMap((message) => contentOf(message).slice(0, bedrock_recognise_SAMPLE))];
			const listed = [...blocks, ...(0, json_value.ld)((0, json_value.rO)(body, "toolConfig", "tools"))];
			if (listed.length === 0 || !blocks.every(isBlock)) return 0;
			if (OWN_MEMBERS.some((name) => (0, json_value.Jt)(body, name) !== undefined)) return 1;
			if (blocks.some((block) => recognise_OWN_BLOCKS.some((name) => (0, json_value.Jt)(block, name) !== undefined))) return 1;
			const model = declared ?? (0, json_value.Qq)((0, json_value.Jt)(body, "modelId")) ?? (0, json_value.Qq)((0, json_value.Jt)(body, "model")) ?? "";
			if ((0, json_value.Jt)(body, "modelId") !== undefined || isBedrockId(model)) return 1;
			return (0, json_value.Jt)(body, "schemaVersion") !== undefined ? .9 : .5;
		}
		const ID = /^(?:(?:us|eu|ap|apac|jp|au|ca|sa|global|us-gov)\.)?(anthropic|amazon|openai|meta|mistral|deepseek|cohere|ai21|qwen)\.[a-z]/;
		function isBedrockId(model) {
			return isArn(model) || ID.test(model);
		}
		function isArn(model) {
			return model.startsWith("arn:aws");
		}
		function vendorOf(model) {
			return ID.exec(model.replace(/^bedrock\/(?:.*\/)?(?!.*:.*\/)/, ""))?.[1] ?? null;
		}
		function isOnBedrock(model) {
			const { vendor, path } = (0, model_name.f)(model);
			return isArn(model) || vendor === "anthropic" || path[0] === "bedrock";
		}
		function contentOf(message) {
			const content = (0, json_value.Jt)(message, "content");
			return (0, json_value.cy)(content) ? content : [content ?? null];
		}
		function isBlock(block) {
			return (0, json_value.Jt)(block, "type") === undefined && BLOCKS.some((name) => (0, json_value.Jt)(block, name) !== undefined);
		}
		function isNova(body) {
			const inference = (0, json_value.Jt)(body, "inferenceConfig");
			return (0, json_value.Jt)(body, "schemaVersion") !== undefined || [
				"max_new_tokens",
				"top_p",
				"top_k"
			].some((name) => (0, json_value.Jt)(inference, name) !== undefined);
		}
		;
		function recogniseClaude(body, declared) {
			const sure = anthropicMessages.recognise(body, declared);
			if (sure === 0 || recogniseBlocks(body, declared) > 0) return 0;
			return tellsBedrock(body, declared) ? 1 : sure;
		}
		function tellsBedrock(body, declared) {
			const version = (0, json_value.Qq)((0, json_value.Jt)(body, "anthropic_version"));
			if (version !== undefined && !version.startsWith("vertex-")) return true;
			const model = declared ?? (0, json_value.Qq)((0, json_value.Jt)(body, "model")) ?? "";
			return isArn(model) || isOnBedrock(model) && (0, model_name.f)(model).owner === "anthropic";
		}
		function segmentClaude(body, options) {
			const found = anthropicMessages.segment(body, options);
			const model = bedrockModel(found.model, options);
			const refused = WITHOUT_AUTOMATIC.test(model.id) ? claude_automaticOf(body) : [];
			const tooLong = found.breakpoints.filter(({ ttl }) => !isTaken(ttl, model));
			const kept = found.breakpoints.filter(({ kind, ttl }) => isTaken(ttl, model) && (kind !== "automatic" || refused.length === 0));
			return {
				...found,
				provider: "bedrock",
				api: "invoke-claude",
				rules: model.rules,
				units: eachAPosition(found.units),
				breakpoints: kept,
				illegal: [
					...found.illegal,
					...refused,
					...tooLong.map((marker) => overlong(marker, model))
				],
				notes: [...new Set([
					...model.note === null ? [] : [model.note],
					...hourNote(model, kept.some(({ ttl }) => ttl === "1h")),
					...found.notes
				])]
			};
		}
		function isTaken(ttl, { lifetimes }) {
			return ttl === null || lifetimes.includes(ttl);
		}
		function overlong({ pointer, unit, kind }, { lifetimes }) {
			const detail = `the lifetimes of this model on Bedrock are ${lifetimes.join(" and ")}`;
			const marker = kind === "automatic" ? pointer : (0, json_pointer.jf)(pointer, "cache_control");
			return {
				rule: "unsupported-ttl",
				pointer: marker,
				unit,
				detail
			};
		}
		function claude_automaticOf(body) {
			if (((0, json_value.Jt)(body, "cache_control") ?? null) === null) return [];
			const detail = "this model takes no automatic caching on Bedrock: mark a block";
			return [{
				rule: "unsupported-field",
				pointer: "/cache_control",
				unit: null,
				detail
			}];
		}
		;
		const BEDROCK_CACHE = {
			expected: assumptions.tZ,
			worst: {
				...assumptions.tZ,
				visibilityDelay: 2,
				refresh: "matched"
			},
			sources: [models_CACHING, CLAUDE_CACHING]
		};
		;
		function checkpoints_layoutOf(entries, model) {
			const breakpoints = [];
			const illegal = [];
			let index = -1;
			let ended = null;
			let count = 0;
			for (const entry of entries) {
				if (entry.kind === "unit") {
					if (!entry.absent) index += 1;
					if (!entry.absent && entry.unit.section !== "params") ended = index;
					continue;
				}
				const { pointer } = entry;
				const isOnTool = pointer.startsWith("/toolConfig/");
				const read = isOnTool && !model.toolCheckpoints ? ON_TOOL : readCheckpoint(entry.value, model.lifetimes);
				if (typeof read === "object") {
					illegal.push({
						...read,
						pointer,
						unit: ended
					});
					continue;
				}
				count += 1;
				if (count === CHECKPOINT_LIMIT + 1) illegal.push(checkpoints_tooMany(entries, pointer, ended));
				if (ended === null || breakpoints.at(-1)?.unit === ended) continue;
				breakpoints.push({
					unit: ended,
					kind: "explicit",
					pointer,
					ttl: read
				});
			}
			return {
				breakpoints,
				illegal: [...illegal, ...wrongTtlOrder(breakpoints, ({ pointer }) => pointer)]
			};
		}
		const ON_TOOL = {
			rule: "unsupported-field",
			detail: "this model takes no cachePoint among the tools: one behind the system prompt holds them too"
		};
		function readCheckpoint(value, lifetimes) {
			if (!(0, json_value.Gv)(value) || (0, json_value.Jt)(value, "type") !== "default") {
				return {
					rule: "unsupported-field",
					detail: "cachePoint must be { type: 'default' }"
				};
			}
			const ttl = (0, json_value.Jt)(value, "ttl") ?? lifetimes[0];
			const known = lifetimes.find((candidate) => candidate === ttl);
			if (known !== undefined) return known;
			const given = (0, json_value.Qq)(ttl) ?? "a value that is no string";
			const detail = `the lifetimes of this model are ${lifetimes.join(" and ")}, not ${given}`;
			return {
				rule: "unsupported-ttl",
				detail
			};
		}
		function checkpoints_tooMany(entries, pointer, unit) {
			const all = entries.filter(({ kind }) => kind === "checkpoint").length;
			const detail = `${all} markers, at most ${CHECKPOINT_LIMIT} are accepted`;
			return {
				rule: "too-many",
				pointer,
				unit,
				detail
			};
		}
		;
		const CHECKPOINT = "cachePoint";
		const bedrock_content_FREE_FORM = new Set([
			"json",
			"input",
			"schema"
		]);
		function blockEntries(list, place) {
			if (list === undefined || list === null) return [];
			if (!(0, json_value.cy)(list)) return [unitEntry(list, place.pointer, {
				...place,
				index: 0
			})];
			return list.flatMap((block, at) => {
				const pointer = (0, json_pointer.jf)(place.pointer, at);
				const marker = (0, json_value.Jt)(block, CHECKPOINT) ?? null;
				const content = (0, json_value.Gv)(block) ? (0, json_value.cJ)(block, CHECKPOINT) : block;
				const isMarkerOnly = (0, json_value.Gv)(content) && (0, json_value.jO)(content).length === 0;
				const index = place.index ?? at;
				return [...isMarkerOnly && (0, json_value.Jt)(block, CHECKPOINT) !== undefined ? [] : [unitEntry(content, pointer, {
					...place,
					index
				})], ...marker === null ? [] : [{
					kind: "checkpoint",
					pointer: (0, json_pointer.jf)(pointer, CHECKPOINT),
					value: marker
				}]];
			});
		}
		const WRAPPERS = [
			[["toolUse"], "tool-call"],
			[["toolResult"], "tool-result"],
			[["reasoningContent", "reasoningText"], "thinking"],
			[["reasoningContent"], "thinking"]
		];
		const content_KINDS = new Map([
			["text", "text"],
			["image", "image"],
			["document", "document"],
			["searchResult", "document"]
		]);
		function unitEntry(block, pointer, place) {
			const { section, index, role, frame } = place;
			const isTool = section === "tools";
			const wrapped = isTool ? null : unwrapped(block);
			const kind = isTool ? "tool" : wrapped?.kind ?? content_kindOf(block);
			const unit = {
				section,
				kind,
				index,
				pointer: (wrapped?.path ?? []).reduce(json_pointer.jf, pointer),
				shorthand: null,
				role,
				name: isTool ? toolName(block) : null,
				value: wrapped?.value ?? block,
				frame,
				replayed: role === "assistant",
				...kind === "tool-result" ? { replayedMembers: ["toolUseId"] } : {}
			};
			return {
				kind: "unit",
				unit,
				absent: false
			};
		}
		function unwrapped(block) {
			for (const [path, kind] of WRAPPERS) {
				let value = block;
				for (const name of path) {
					value = (0, json_value.Gv)(value) && (0, json_value.jO)(value).length === 1 ? (0, json_value.Jt)(value, name) : undefined;
				}
				if ((0, json_value.Gv)(value)) return {
					path,
					kind,
					value
				};
			}
			return null;
		}
		function content_kindOf(block) {
			for (const [name, kind] of content_KINDS) if ((0, json_value.Jt)(block, name) !== undefined) return kind;
			return "other";
		}
		function toolName(tool) {
			const name = (0, json_value.Jt)((0, json_value.Jt)(tool, "toolSpec"), "name") ?? (0, json_value.Jt)((0, json_value.Jt)(tool, "systemTool"), "name");
			return typeof name === "string" ? name : null;
		}
		;
		function toolEntries(body) {
			return blockEntries((0, json_value.rO)(body, "toolConfig", "tools"), {
				section: "tools",
				index: null,
				pointer: "/toolConfig/tools",
				role: null,
				frame: ""
			});
		}
		function systemEntries(body) {
			return blockEntries((0, json_value.Jt)(body, "system"), {
				section: "system",
				index: null,
				pointer: "/system",
				role: "system",
				frame: "system"
			});
		}
		function messageEntries(body, keepsThinking) {
			const messages = (0, json_value.Jt)(body, "messages");
			if (messages === undefined || messages === null) return [];
			const list = (0, json_value.cy)(messages) ? messages : [messages];
			const lastTurn = keepsThinking ? 0 : messages_lastQuestion(list);
			return list.flatMap((message, index) => {
				const pointer = (0, json_value.cy)(messages) ? (0, json_pointer.jf)("/messages", index) : "/messages";
				const found = ofMessage(message, index, pointer);
				return index < lastTurn ? found.map(messages_withoutThinking) : found;
			});
		}
		function ofMessage(message, index, pointer) {
			const role = (0, json_value.Qq)((0, json_value.Jt)(message, "role")) ?? "";
			const place = {
				section: "messages",
				index,
				role: messages_roleOf(role),
				frame: role
			};
			const content = (0, json_value.Jt)(message, "content");
			if ((0, json_value.cy)(content)) {
				return blockEntries(content, {
					...place,
					pointer: (0, json_pointer.jf)(pointer, "content")
				});
			}
			const isText = typeof content === "string";
			const unit = {
				...place,
				kind: isText ? "text" : "other",
				pointer: isText ? (0, json_pointer.jf)(pointer, "content") : pointer,
				shorthand: isText ? "/text" : null,
				name: null,
				value: isText ? { text: content } : message,
				replayed: role === "assistant"
			};
			return [{
				kind: "unit",
				unit,
				absent: false
			}];
		}
		function messages_roleOf(role) {
			return role === "user" || role === "assistant" || role === "system" ? role : null;
		}
		function messages_lastQuestion(messages) {
			const found = messages.findLastIndex((message) => {
				if ((0, json_value.Jt)(message, "role") !== "user") return false;
				const content = (0, json_value.Jt)(message, "content");
				return !(0, json_value.cy)(content) || content.some((block) => (0, json_value.Jt)(block, "toolResult") === undefined);
			});
			return Math.max(0, found);
		}
		function messages_withoutThinking(entry) {
			const isThinking = entry.kind === "unit" && entry.unit.kind === "thinking";
			return isThinking ? {
				...entry,
				absent: true
			} : entry;
		}
		;
		const SAMPLING = [
			"top_k",
			"topK",
			"top_p",
			"temperature",
			"anthropic_beta",
			"max_tokens"
		];
		function parameters_messageParameters(body, content, claude) {
			const choice = (0, json_value.rO)(body, "toolConfig", "toolChoice");
			return (0, piece.FI)("messages", (0, piece.Eb)([
				["toolChoice", isUsual(choice) ? undefined : choice],
				["images", content.some(parameters_hasImage) ? true : undefined],
				...furtherFields((0, json_value.Jt)(body, "additionalModelRequestFields"), claude),
				["outputConfig", (0, json_value.Jt)(body, "outputConfig")],
				["promptVariables", (0, json_value.Jt)(body, "promptVariables")]
			]));
		}
		function furtherFields(further, claude) {
			if (!(0, json_value.Gv)(further)) return [["additionalModelRequestFields", further]];
			const fields = (0, json_value.cJ)(further, ...SAMPLING);
			const own = claude === null ? fields : (0, json_value.cJ)(fields, "thinking", "output_config");
			return [["additionalModelRequestFields", parameters_isEmpty(own) ? undefined : own], ...claude === null ? [] : reasoningBehind(fields, claude)];
		}
		function reasoningBehind(fields, claude) {
			const isBehind = claude.parametersFirst !== true;
			const { thinking, effort } = reasoningOf(fields, claude);
			const output = (0, piece.Eb)([["effort", isBehind ? effort : undefined], ["format", (0, json_value.rO)(fields, "output_config", "format")]]);
			return [["thinking", isBehind ? thinking : undefined], ["output_config", parameters_isEmpty(output) ? undefined : output]];
		}
		function frontParameters(body, claude) {
			if (claude?.parametersFirst !== true) return [];
			const fields = (0, json_value.Jt)(body, "additionalModelRequestFields") ?? {};
			const front = (0, piece.Eb)(Object.entries(reasoningOf(fields, claude)));
			return parameters_isEmpty(front) ? [] : [(0, piece.FI)("tools", front)];
		}
		function parameters_hasImage(entry) {
			if (entry.kind === "checkpoint" || entry.absent) return false;
			const { kind, value } = entry.unit;
			return kind === "image" || (0, json_value.ld)((0, json_value.Jt)(value, "content")).some((part) => (0, json_value.Jt)(part, "image"));
		}
		function isUsual(choice) {
			return (0, json_value.Jt)(choice, "auto") !== undefined;
		}
		function parameters_isEmpty(value) {
			return (0, json_value.Gv)(value) && (0, json_value.jO)(value).length === 0;
		}
		;
		function segmentBody(body, api, options) {
			const name = options?.model ?? (0, json_value.Qq)((0, json_value.Jt)(body, "modelId")) ?? (0, json_value.Qq)((0, json_value.Jt)(body, "model")) ?? "";
			const model = bedrockModel(name, options);
			const messages = messageEntries(body, model.keepsThinking);
			const entries = [
				unitOf((0, piece.MF)([["model", name]]).unit),
				...frontParameters(body, model.claude).map(({ unit }) => unitOf(unit)),
				...withPrompt(toolEntries(body), body, model),
				...systemEntries(body),
				unitOf(parameters_messageParameters(body, messages, model.claude).unit),
				...messages
			];
			const units = eachAPosition(entries.flatMap((entry) => entry.kind === "unit" && !entry.absent ? [entry.unit] : []));
			const layout = checkpoints_layoutOf(entries, model);
			return {
				provider: "bedrock",
				api,
				model: name,
				cache: model.claude === null ? BEDROCK_CACHE : claudeCacheModel(model.claude),
				rules: model.rules,
				tokenFamily: model.tokenFamily,
				units,
				newest: newestTurn(units),
				...layout,
				freeForm: bedrock_content_FREE_FORM,
				marker: MARKERS[api],
				shedsThinking: !model.keepsThinking,
				continues: null,
				notes: [
					...model.note === null ? [] : [model.note],
					...hourNote(model, layout.breakpoints.some(({ ttl }) => ttl === "1h")),
					...(0, json_value.ld)((0, json_value.Jt)(body, "messages")).length === 0 && (0, json_value.Jt)(body, "promptVariables") !== undefined ? ["The prompt is stored by the provider: its id and variables are compared, not its text."] : []
				]
			};
		}
		const MARKERS = {
			converse: {
				json: "{ \"cachePoint\": { \"type\": \"default\" } }",
				place: "behind"
			},
			"invoke-nova": {
				json: "\"cachePoint\": { \"type\": \"default\" }",
				place: "on"
			}
		};
		function withPrompt(entries, body, { claude }) {
			const tools = entries.flatMap((entry) => entry.kind === "unit" ? [entry.unit] : []);
			const choice = (0, json_value.Jt)((0, json_value.Jt)(body, "toolConfig"), "toolChoice");
			const isForced = ((0, json_value.Jt)(choice, "any") ?? (0, json_value.Jt)(choice, "tool")) !== undefined;
			const values = tools.map(({ value }) => value);
			const tokens = claude === null ? null : toolPrompt(values, isForced ? "any" : undefined, claude.id);
			if (tokens === null) return entries;
			const added = {
				tokens,
				instead: false
			};
			return entries.map((entry) => entry.kind === "unit" && entry.unit === tools[0] ? {
				...entry,
				unit: {
					...entry.unit,
					added
				}
			} : entry);
		}
		function unitOf(unit) {
			return {
				kind: "unit",
				unit,
				absent: false
			};
		}
		;
		const converse = {
			provider: "bedrock",
			api: "converse",
			recognise: recogniseConverse,
			segment: (body, options) => segmentBody(body, "converse", options)
		};
		const invokeNova = {
			provider: "bedrock",
			api: "invoke-nova",
			recognise: recogniseNova,
			segment: (body, options) => segmentBody(body, "invoke-nova", options)
		};
		const invokeClaude = {
			provider: "bedrock",
			api: "invoke-claude",
			recognise: recogniseClaude,
			tells: tellsBedrock,
			segment: segmentClaude
		};
		const claudeChat = claudeInChat("bedrock", isOnBedrock, (found, options) => {
			const { rules, note } = bedrockModel(found.model, options);
			return {
				rules,
				notes: [...new Set([...note === null ? [] : [note], ...found.notes])]
			};
		});
		const bedrock_api_tells = (body, declared) => vendorOf(declared ?? (0, json_value.Qq)((0, json_value.Jt)(body, "model")) ?? "") === "openai";
		const BEDROCK = [
			converse,
			invokeClaude,
			invokeNova,
			claudeChat,
			carried("bedrock", openaiResponses, { tells: bedrock_api_tells }),
			carried("bedrock", openaiChat, { tells: bedrock_api_tells })
		];
		;
		const GEMINI_CACHE = {
			...assumptions.y3,
			sources: [
				CACHING,
				...LIFETIME_SOURCES,
				{
					url: "https://github.com/0xPlaygrounds/rig/pull/2375",
					read: "2026-11-23"
				}
			]
		};
		;
		const gemini_content_FREE_FORM = new Set([
			"parameters",
			"parametersJsonSchema",
			"parameters_json_schema",
			"args",
			"response",
			"responseSchema",
			"responseJsonSchema"
		]);
		function member(holder, camel, snake) {
			for (const name of [camel, snake]) {
				const value = (0, json_value.Jt)(holder.value, name);
				if (value !== undefined && value !== null) {
					return {
						value,
						pointer: (0, json_pointer.jf)(holder.pointer, name)
					};
				}
			}
			return null;
		}
		function contentPieces({ value, pointer }, place) {
			if (typeof value === "string") return [gemini_content_piece({ text: value }, pointer, place, "/text")];
			const list = (0, json_value.Jt)(value, "parts");
			if (!(0, json_value.cy)(list)) return [gemini_content_piece(value, pointer, place)];
			const at = (0, json_pointer.jf)(pointer, "parts");
			return list.map((part, index) => gemini_content_piece(part, (0, json_pointer.jf)(at, index), {
				...place,
				frame: index === 0 ? place.frame : `${place.frame}, continued`
			}));
		}
		function content_placeOf(content, index) {
			const role = (0, json_value.Qq)((0, json_value.Jt)(content, "role")) ?? "user";
			return {
				section: "messages",
				index,
				role: content_roleOf(role),
				frame: role
			};
		}
		function gemini_content_piece(part, pointer, place, shorthand = null) {
			const wrapped = content_unwrapped(part);
			const kind = wrapped?.kind ?? gemini_content_kindOf(part);
			const unit = {
				...place,
				kind,
				pointer: wrapped === null ? pointer : (0, json_pointer.jf)(pointer, wrapped.name),
				shorthand,
				name: null,
				value: wrapped?.value ?? part,
				replayed: place.role === "assistant",
				...kind === "tool-result" ? { replayedMembers: ["id"] } : {}
			};
			return {
				unit,
				markers: [],
				absent: null
			};
		}
		const content_ANSWERS = ["functionResponse", "function_response"];
		function content_unwrapped(part) {
			const name = content_ANSWERS.find((candidate) => (0, json_value.Gv)((0, json_value.Jt)(part, candidate)));
			const value = name === undefined ? undefined : (0, json_value.Jt)(part, name);
			if (name === undefined || !(0, json_value.Gv)(value) || !(0, json_value.Gv)(part) || (0, json_value.jO)(part).length > 1) return null;
			return {
				name,
				value,
				kind: "tool-result"
			};
		}
		function gemini_content_kindOf(part) {
			const has = (camel, snake) => ((0, json_value.Jt)(part, camel) ?? (0, json_value.Jt)(part, snake)) !== undefined;
			if ((0, json_value.Jt)(part, "thought") === true) return "thinking";
			if (has("functionCall", "function_call")) return "tool-call";
			if (has("functionResponse", "function_response")) return "tool-result";
			if (typeof (0, json_value.Jt)(part, "text") === "string") return "text";
			const data = (0, json_value.Jt)(part, "inlineData") ?? (0, json_value.Jt)(part, "inline_data") ?? (0, json_value.Jt)(part, "fileData") ?? (0, json_value.Jt)(part, "file_data");
			if (data === undefined) return "other";
			const type = (0, json_value.Qq)((0, json_value.Jt)(data, "mimeType")) ?? (0, json_value.Qq)((0, json_value.Jt)(data, "mime_type")) ?? "";
			return type.startsWith("image/") ? "image" : "document";
		}
		function content_roleOf(role) {
			switch (role) {
				case "user":
				case "function":
				case "tool": return "user";
				case "model": return "assistant";
				case "system": return "system";
				default: return null;
			}
		}
		;
		const RULES = {
			kind: "entries",
			minimum: {
				tokens: Infinity,
				certain: false,
				source: CACHING
			},
			lookback: null,
			breakpoints: {
				limit: 1,
				beyond: "latest"
			},
			needsMarker: false
		};
		const NOTE = "The request reads an explicit cache: its name is compared, not its content. How many tokens it holds stands in the usage of a recorded reply and nowhere else.";
		function explicitly({ value, pointer }) {
			return {
				rules: RULES,
				breakpoints: [{
					unit: 0,
					kind: "implicit",
					pointer,
					ttl: null
				}],
				stored: {
					pointer,
					value: (0, json_value.Qq)(value) ?? ""
				},
				lifetime: "24h",
				notes: [NOTE]
			};
		}
		function isolatedBy(units, name) {
			const [first, ...rest] = units;
			if (first === undefined || !(0, json_value.Gv)(first.value)) return units;
			const value = (0, json_value.Xy)([...(0, json_value.jO)(first.value), ["cachedContent", name]]);
			return [{
				...first,
				value
			}, ...rest];
		}
		;
		const gemini_recognise_ROLES = new Set([
			undefined,
			"user",
			"model",
			"function",
			"system"
		]);
		const recognise_OWN_MEMBERS = [
			"systemInstruction",
			"system_instruction",
			"generationConfig",
			"generation_config",
			"cachedContent",
			"safetySettings"
		];
		const gemini_recognise_SAMPLE = 50;
		function recognise_recognise(body, declared) {
			const contents = (0, json_value.Jt)(body, "contents");
			if (!(0, json_value.Gv)(body) || contents === undefined || (0, json_value.Jt)(body, "messages") !== undefined) return 0;
			const model = declared ?? (0, json_value.Qq)((0, json_value.Jt)(body, "model")) ?? "";
			const isOwnModel = /(?:^|\/)(?:gemini|gemma)-/.test(model);
			if (typeof contents === "string") return isOwnModel ? 1 : .1;
			const list = (0, json_value.cy)(contents) ? contents : [contents];
			if (!list.slice(0, gemini_recognise_SAMPLE).every(isContent)) return 0;
			if (isOwnModel || recognise_OWN_MEMBERS.some((name) => (0, json_value.Jt)(body, name) !== undefined)) return 1;
			return list.length === 0 ? .1 : .8;
		}
		function isContent(content) {
			if (!(0, json_value.cy)((0, json_value.Jt)(content, "parts"))) return false;
			return gemini_recognise_ROLES.has((0, json_value.Jt)(content, "role"));
		}
		;
		function gemini_tools_toolPieces(tools) {
			if (tools === null) return [];
			if (!(0, json_value.cy)(tools.value)) return [tool(tools, 0, null)];
			const found = [];
			for (const [at, value] of tools.value.entries()) {
				const entry = {
					value,
					pointer: (0, json_pointer.jf)(tools.pointer, at)
				};
				for (const part of partsOf(entry)) found.push(tool(part, found.length, part.name));
			}
			return found;
		}
		function partsOf(entry) {
			const declared = member(entry, "functionDeclarations", "function_declarations");
			if (declared === null || !(0, json_value.cy)(declared.value)) return [{
				...entry,
				name: tools_nameOf(entry.value)
			}];
			const functions = declared.value.map((value, at) => {
				const name = (0, json_value.Qq)((0, json_value.Jt)(value, "name")) ?? null;
				return {
					value,
					pointer: (0, json_pointer.jf)(declared.pointer, at),
					name
				};
			});
			const others = (0, json_value.Gv)(entry.value) ? (0, json_value.jO)(entry.value).filter(([, value]) => value !== declared.value && value !== null) : [];
			return [...functions, ...others.map(([name, value]) => ({
				value,
				pointer: (0, json_pointer.jf)(entry.pointer, name),
				name
			}))];
		}
		function tools_nameOf(value) {
			return (0, json_value.Gv)(value) ? (0, json_value.jO)(value)[0]?.[0] ?? null : null;
		}
		function tool({ value, pointer }, index, name) {
			return {
				unit: {
					section: "tools",
					kind: "tool",
					index,
					pointer,
					shorthand: null,
					role: null,
					name,
					value,
					frame: "",
					replayed: false
				},
				markers: [],
				absent: null
			};
		}
		;
		const generateContent = {
			provider: "gemini",
			api: "generate-content",
			recognise: recognise_recognise,
			segment: gemini_api_segment
		};
		const gemini_api_tells = (body, declared) => (0, model_name.f)(declared ?? (0, json_value.Qq)((0, json_value.Jt)(body, "model")) ?? "").id.startsWith("gemini-");
		const compatible = anyPrefix(GENERIC).filter(({ api }) => api === "chat").map((api) => carried("gemini", api, {
			tells: gemini_api_tells,
			recognise(body, model) {
				const sure = api.recognise(body, model);
				return sure > 0 && gemini_api_tells(body, model) ? Math.max(sure, .9) : sure;
			},
			adjust({ model, units }, body, options) {
				const { rules, tokenFamily, note } = geminiModel(model, options);
				const name = (0, json_value.rO)(body, "extra_body", "google", "cached_content") ?? null;
				const pointer = "/extra_body/google/cached_content";
				const explicit = name === null ? { notes: [] } : explicitly({
					value: name,
					pointer
				});
				return {
					rules,
					cache: GEMINI_CACHE,
					lifetime: LIFETIME,
					tokenFamily,
					...explicit,
					...name !== null && { units: isolatedBy(units, name) },
					notes: [...note === null ? [] : [note], ...explicit.notes]
				};
			}
		}));
		const GEMINI = [generateContent, ...compatible];
		function gemini_api_segment(body, options) {
			const model = options?.model ?? (0, json_value.Qq)((0, json_value.Jt)(body, "model")) ?? "";
			const { rules, tokenFamily, note } = geminiModel(model, options);
			const top = {
				value: body,
				pointer: ""
			};
			const settings = settingsOf(body);
			const system = member(settings, "systemInstruction", "system_instruction");
			const tools = member(settings, "tools", "tools");
			const choice = member(settings, "toolConfig", "tool_config");
			const cached = member(settings, "cachedContent", "cached_content");
			const pieces = [
				(0, piece.MF)([["model", model], ["cachedContent", cached?.value]]),
				...system === null ? [] : api_systemPieces(system),
				...gemini_tools_toolPieces(tools),
				(0, piece.FI)("messages", (0, piece.Eb)([["toolConfig", choice?.value]])),
				...contentsPieces(member(top, "contents", "contents"))
			];
			const units = eachAPosition(pieces.map(({ unit }) => unit));
			const explicit = cached === null ? { notes: [] } : explicitly(cached);
			const resent = cached === null ? [] : [
				system,
				tools,
				choice
			].filter((given) => given !== null);
			return {
				provider: "gemini",
				api: "generate-content",
				model,
				cache: GEMINI_CACHE,
				rules,
				tokenFamily,
				units,
				breakpoints: [],
				newest: newestTurn(units),
				illegal: resent.map(beside),
				freeForm: gemini_content_FREE_FORM,
				continues: null,
				stored: null,
				lifetime: LIFETIME,
				...explicit,
				notes: [...note === null ? [] : [note], ...explicit.notes]
			};
		}
		function settingsOf(body) {
			const config = (0, json_value.Jt)(body, "config");
			return (0, json_value.Gv)(config) ? {
				value: config,
				pointer: (0, json_pointer.jf)("", "config")
			} : {
				value: body,
				pointer: ""
			};
		}
		function api_systemPieces(system) {
			return contentPieces(system, {
				section: "system",
				index: 0,
				role: "system",
				frame: "system"
			}).map((found, index) => ({
				...found,
				unit: {
					...found.unit,
					index
				}
			}));
		}
		function contentsPieces(contents) {
			if (contents === null) return [];
			const { value, pointer } = contents;
			if (!(0, json_value.cy)(value)) return contentPieces(contents, content_placeOf(value, 0));
			return value.flatMap((content, index) => contentPieces({
				value: content,
				pointer: (0, json_pointer.jf)(pointer, index)
			}, content_placeOf(content, index)));
		}
		function beside({ pointer }) {
			const name = pointer.slice(pointer.lastIndexOf("/") + 1);
			const detail = `${name} is refused beside cachedContent: it belongs in the cached content`;
			return {
				rule: "unsupported-field",
				pointer,
				unit: null,
				detail
			};
		}
		;
		function pieces(body) {
			return markedPieces(body).map((found) => {
				const { unit } = found;
				if (unit.shorthand === null) return found;
				return {
					...found,
					unit: {
						...unit,
						frame: `${unit.frame}, as a string`
					}
				};
			});
		}
		;
		const rules_CACHING = {
			url: "https://openrouter.ai/docs/guides/best-practices/prompt-caching",
			read: "2026-11-23"
		};
		const SHAPE = {
			url: "https://github.com/BYK/loreai/pull/1327",
			read: "2026-11-23"
		};
		const CONVERTED = {
			url: "https://openrouter.ai/docs/client-sdks/typescript/models/anthropiccachecontroldirective",
			read: "2026-11-23"
		};
		const OPENAI_LIFETIME = "30m";
		const VENDORS = [
			["anthropic/", "anthropic"],
			["openai/gpt-oss", "other"],
			["openai/", "openai"],
			["google/gemini", "gemini"],
			["qwen/", "alibaba"],
			["deepseek/deepseek-v3.2", "alibaba"],
			["deepseek/", "deepseek"],
			["x-ai/", "xai"],
			["mistralai/", "mistral"]
		];
		function upstreamOf(model) {
			const name = model.toLowerCase().replace(/^~/, "");
			return VENDORS.find(([begins]) => name.startsWith(begins))?.[1] ?? "other";
		}
		function upstreamModel(model) {
			return model.replace(/^~?[\w-]+\//, "").replace(/:[a-z]+$/, "");
		}
		;
		function openaiCut(body, name, options) {
			let dropped = false;
			const found = segmentRequest(body, "chat", {
				...options,
				model: name
			}, (data) => ({
				head: [parameters_chatParameters(body)],
				messages: pieces(body).map((piece) => {
					const own = piece.markers.filter(({ path }) => path.at(-1) !== chat_markers_MARKER);
					const claude = piece.markers.length > own.length;
					dropped ||= piece.markers.some(({ value }) => hasLifetime(value));
					if (!claude || data.cache.kind !== "entries") return {
						...piece,
						markers: own
					};
					return {
						...piece,
						markers: piece.markers.map(converted)
					};
				})
			}));
			return {
				...found,
				notes: dropped ? [...found.notes, droppedNote] : found.notes
			};
		}
		const droppedNote = `A ttl of cache_control is dropped on the way to OpenAI: entries live ${OPENAI_LIFETIME}.`;
		function converted(marker) {
			if (marker.path.at(-1) !== chat_markers_MARKER) return marker;
			return {
				path: [...marker.path.slice(0, -1), content_MARKER],
				value: { mode: "explicit" }
			};
		}
		function hasLifetime(value) {
			return typeof value === "object" && value !== null && "ttl" in value;
		}
		;
		const openrouter_recognise_OWN_MEMBERS = [
			"transforms",
			"route",
			"plugins",
			"session_id"
		];
		const VENDORED = /^~?(?:anthropic|google|x-ai|deepseek|mistralai|meta-llama|qwen|moonshotai|z-ai|minimax|cohere|amazon|nousresearch|microsoft|nvidia|perplexity|inflection|ai21|baidu|tencent|thedrummer|openrouter)\/[a-z0-9][a-z0-9.~-]*(?::[a-z]+)?$/;
		function openrouter_recognise_recognise(body, declared) {
			if (!(0, json_value.Gv)(body)) return 0;
			const sure = recogniseChat((0, json_value.cJ)(body, "cache_control"), declared);
			if (sure === 0) return 0;
			if (routed(body, declared)) return 1;
			if (VENDORED.test(modelOf(body, declared))) return sure >= .8 ? .98 : .85;
			return sure;
		}
		function recognise_tells(body, declared) {
			const model = modelOf(body, declared);
			return routed(body, declared) || VENDORED.test(model) && !isLiteLlm(model, body);
		}
		function routed(body, declared) {
			const isOwn = (0, json_value.Gv)((0, json_value.Jt)(body, "provider")) || openrouter_recognise_OWN_MEMBERS.some((name) => ((0, json_value.Jt)(body, name) ?? null) !== null);
			return isOwn && modelOf(body, declared).includes("/");
		}
		function modelOf(body, declared) {
			return declared ?? (0, json_value.Qq)((0, json_value.Jt)(body, "model")) ?? "";
		}
		;
		const api_chat = {
			provider: "openrouter",
			api: "chat",
			recognise: openrouter_recognise_recognise,
			tells: recognise_tells,
			segment: openrouter_api_segment
		};
		const OPENROUTER = [
			api_chat,
			carried("openrouter", anthropicMessages, { recognise: (body) => anthropicMessages.recognise(body, "") }),
			carried("openrouter", openaiResponses)
		];
		function openrouter_api_segment(body, options) {
			const model = options?.model ?? (0, json_value.Qq)((0, json_value.Jt)(body, "model")) ?? "";
			const upstream = upstreamOf(model);
			const common = {
				provider: "openrouter",
				api: "chat",
				model
			};
			if (upstream === "openai") return {
				...openaiCut(body, upstreamModel(model), options),
				...common
			};
			const found = pieces(body);
			const behind = found.findIndex(({ unit }) => unit.section === "messages");
			const messages = behind === -1 ? found.length : behind;
			const ordered = [
				(0, piece.MF)([["model", model]]),
				...found.slice(0, messages),
				(0, piece.FI)("messages", api_settingsOf(body, upstream, found)),
				...found.slice(messages)
			];
			const units = eachAPosition(ordered.map(({ unit }) => unit));
			return {
				...common,
				...api_cacheOf(body, ordered, model, upstream, options),
				tokenFamily: familyOf(upstreamModel(model)),
				units,
				newest: newestTurn(units),
				freeForm: content_FREE_FORM,
				continues: null,
				cacheKey: null
			};
		}
		function api_settingsOf(body, upstream, content) {
			if (upstream !== "anthropic") return {};
			const choice = (0, json_value.Jt)(body, "tool_choice");
			return (0, piece.Eb)([
				["tool_choice", choice === "auto" ? undefined : choice],
				["images", content.some(({ unit }) => unit.kind === "image") ? true : undefined],
				["reasoning", (0, json_value.Jt)(body, "reasoning")]
			]);
		}
		function api_cacheOf(body, ordered, model, upstream, options) {
			const name = upstreamModel(model);
			const none = {
				breakpoints: [],
				illegal: []
			};
			switch (upstream) {
				case "anthropic": {
					const { note, ...cache } = claudeCache(body, ordered, model, options);
					return {
						...cache,
						notes: note === null ? [] : [note]
					};
				}
				case "gemini": {
					const { rules, note } = geminiModel(name, options);
					return {
						...none,
						rules,
						cache: GEMINI_CACHE,
						notes: note === null ? [] : [note]
					};
				}
				case "alibaba": {
					const cut = explicitCut(ordered, ALIBABA_EXPLICIT);
					return {
						...cut,
						cache: cacheOf(DASHSCOPE),
						notes: []
					};
				}
				case "deepseek":
				case "xai":
				case "mistral":
				case "other": {
					const settings = api_SETTINGS[upstream];
					const rules = prefixRules(settings);
					return {
						...none,
						rules,
						cache: cacheOf(settings),
						notes: [],
						lifetime: settings.lifetime
					};
				}
			}
		}
		const api_SETTINGS = {
			deepseek: DEEPSEEK,
			xai: XAI,
			mistral: MISTRAL,
			other: GENERIC
		};
		var provider = __webpack_require__(73263);
		;
		const APIS = [
			...BEDROCK,
			...GEMINI,
			...AZURE,
			...OPENROUTER,
			anthropicMessages,
			claudeInChat("anthropic", (model, body) => !isVendored(model) || isLiteLlm(model, body)),
			openaiResponses,
			openaiChat,
			...SETTINGS.flatMap(anyPrefix)
		];
		function isVendored(model) {
			return /^~?anthropic\//i.test(model);
		}
		const LEAST_CONFIDENCE = .2;
		function registry_recognise(body, hints = {}) {
			const declared = declaredProvider(hints.provider ?? null);
			let best = null;
			for (const api of APIS) {
				const model = hints.model ?? undefined;
				const isAsked = declared === null ? api.tells?.(body, model) ?? true : api.provider === declared;
				if (!isAsked) continue;
				const confidence = api.recognise(body, model);
				if (confidence <= 0 || declared === null && confidence < LEAST_CONFIDENCE) continue;
				if (best === null || confidence > best.confidence) best = {
					api,
					confidence
				};
			}
			return best;
		}
		function registry_segment(body, options = {}) {
			const model = options.model ?? (0, json_value.Qq)((0, json_value.Jt)(body, "model")) ?? (0, json_value.Qq)((0, json_value.Jt)(body, "modelId")) ?? "";
			const { overrides } = options;
			const given = overrides === undefined ? {} : { overrides };
			const like = ruledAs(given, model);
			const found = registry_recognise(body, like === model ? options : {
				...options,
				model: like
			});
			if (found === null) throw (0, errors.tv)(unrecognised(options.provider ?? null));
			const cut = found.api.segment(body, {
				...given,
				...typeof options.model === "string" ? { model: options.model } : {},
				...options.memory === undefined ? {} : { memory: options.memory }
			});
			return overrides === undefined ? cut : overridden(cut, overrideOf(given, cut.model));
		}
		function declaredProvider(name) {
			if (name === null) return null;
			const known = provider.N.find((id) => id === name);
			if (known === undefined) {
				throw (0, errors.Wp)(`There is no provider '${name}': set \`provider\` to one of ${provider.N.join(", ")}, or leave it out.`);
			}
			return known;
		}
		function unrecognised(provider) {
			const names = [...new Set(APIS.flatMap((api) => provider === null ? [api.provider] : api.provider === provider ? [`${api.provider} ${api.api}`] : []))].join(", ");
			const fix = provider === null ? "correct it, or declare its `provider`" : "correct it, or the declared `provider`";
			return `The body is no request of a known API (${names}): ${fix}.`;
		}
	})
};
