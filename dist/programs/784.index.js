export const id = 784;
export const ids = [784];
export const modules = {
	52535: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { $: () => canonical });
		var _number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8424);
		var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49884);
		function canonical(value, order, spell = JSON.stringify) {
			const out = [];
			print(value, {
				order,
				spell
			}, order === "written", out);
			return out.join("");
		}
		function print(value, printing, freeForm, out) {
			if (value instanceof _value_js__WEBPACK_IMPORTED_MODULE_0__.Po) {
				out.push(freeForm ? value.source : (0, _number_js__WEBPACK_IMPORTED_MODULE_1__.ku)(value.source));
			} else if ((0, _value_js__WEBPACK_IMPORTED_MODULE_0__.cy)(value)) {
				out.push("[");
				value.forEach((item, index) => {
					if (index > 0) out.push(",");
					print(item, printing, freeForm, out);
				});
				out.push("]");
			} else if ((0, _value_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(value)) {
				printObject(value, printing, freeForm, out);
			} else if (typeof value === "string") {
				out.push(printing.spell(value));
			} else {
				out.push(JSON.stringify(value) ?? "null");
			}
		}
		function printObject(value, printing, freeForm, out) {
			const { order } = printing;
			const members = [...(0, _value_js__WEBPACK_IMPORTED_MODULE_0__.jO)(value)];
			if (!freeForm) members.sort(([a], [b]) => a < b ? -1 : a > b ? 1 : 0);
			out.push("{");
			members.forEach(([key, member], index) => {
				if (index > 0) out.push(",");
				out.push(JSON.stringify(key), ":");
				const isFree = freeForm || typeof order !== "string" && order.has(key);
				print(member, printing, isFree, out);
			});
			out.push("}");
		}
	}),
	8424: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			OD: () => isJsonNumber,
			ku: () => plainNumber,
			oG: () => isSameNumber,
			rl: () => numberOf
		});
		var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49884);
		function numberOf(source) {
			const value = Number(source);
			return String(value) === source ? value : new _value_js__WEBPACK_IMPORTED_MODULE_0__.Po(source);
		}
		function isJsonNumber(source) {
			return /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(source);
		}
		function isSameNumber(one, other) {
			return plain(one) === plain(other);
		}
		function plainNumber(source) {
			const printed = JSON.stringify(Number(source));
			return printed !== "null" && isSameNumber(printed, source) ? printed : plain(source);
		}
		function plain(source) {
			const [mantissa = "", power = "0"] = source.toLowerCase().split("e");
			const [whole = "", fraction = ""] = mantissa.replace("-", "").split(".");
			const digits = (whole + fraction).replace(/^0+/, "");
			const kept = digits.replace(/0+$/, "");
			if (kept === "") return "0";
			const exponent = BigInt(power) - BigInt(fraction.length) + BigInt(digits.length - kept.length);
			return `${mantissa.startsWith("-") ? "-" : ""}${kept}e${exponent}`;
		}
	}),
	55988: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { q: () => parseJson });
		var errors = __webpack_require__(12027);
		var limits = __webpack_require__(55816);
		var momoa = __webpack_require__(93162);
		;
		function mistakeIn(text) {
			try {
				JSON.parse(text);
				return undefined;
			} catch (error) {
				const offset = offsetOf(text, error instanceof Error ? error.message : "");
				return {
					offset,
					words: wordsFor(text, offset)
				};
			}
		}
		function offsetOf(text, message) {
			const position = /at position (\d+)/.exec(message)?.[1];
			if (position !== undefined) return Number(position);
			if (/end of JSON/i.test(message)) return text.trimEnd().length;
			try {
				(0, momoa.qg)(text);
			} catch (error) {
				if (error instanceof Error && "offset" in error) return Number(error.offset);
			}
			return 0;
		}
		const CAUSES = [
			{
				before: /^$/,
				after: /^$/,
				words: "the text is empty; a JSON value was expected."
			},
			{
				before: /^$/,
				after: /^\uFEFF/,
				words: "found a byte order mark; save the file as UTF-8 without one."
			},
			{
				before: /(?:^|\n)$/,
				after: /^(?:<{7}|={7}|>{7})/,
				words: "found the marker of a merge conflict; resolve it."
			},
			{
				before: /,\s*$/,
				after: /^[\]}]/,
				words: "found a comma in front of a closing bracket; JSON allows none there, remove it."
			},
			{
				before: /[[:,]\s*$/,
				after: /^[,\]}]/,
				words: "found no value where one was expected; write it, or remove what stands around it."
			},
			{
				before: /$/,
				after: /^(?:\/[/*]|#)/,
				words: "found a comment; JSON has none, remove it."
			},
			{
				before: /\{\s*$/,
				after: /^[{%]/,
				words: "found a template tag; a template is no JSON before it is rendered."
			},
			{
				before: /$/,
				after: /^['‘’“”`]/,
				words: "found another kind of quote; JSON strings stand in double quotes (\")."
			},
			{
				before: /[-+]?$/,
				after: /^(?:NaN|[+-]?Infinity|undefined|None|True|False)\b/,
				words: "found a word that JSON does not have; it knows true, false and null, but no NaN."
			},
			{
				before: /["[{:,\]}]/,
				after: /^$/,
				words: "the text ends too early; it was cut off, or a closing bracket or quote is missing."
			},
			{
				before: /$/,
				after: /^\p{Cc}/u,
				words: "found a line end or control character in a string; write it as an escape such as \\n."
			},
			{
				before: /\\(?:u[0-9a-fA-F]{0,3})?$/,
				after: /^./su,
				words: "found a wrong escape in a string; a backslash itself is written \\\\."
			},
			{
				before: /(?:^|[[{:,])\s*$/,
				after: /^[\p{L}_$]/u,
				words: "found a word without quotes; JSON keys and strings stand in double quotes (\")."
			},
			{
				before: /(?:(?:^|[[:,])\s*[-+]?0?|-|\d\.|\d[eE][-+]?)$/,
				after: /^[^\s"]/,
				words: "found a number that JSON does not allow, such as 01, +1, .5 or 1.; write it out."
			},
			{
				before: /["\d\]}el]\s*$/,
				after: /^["\d[{tfn-]/,
				words: "found a value where a comma or a colon was expected; one is missing in front of it."
			},
			{
				before: /$/,
				after: /^[\]}]/,
				words: "found a closing bracket that does not fit; one is missing, or of the other kind."
			}
		];
		function wordsFor(text, offset) {
			if (isWhole(text.slice(0, offset))) return "found more after the JSON value; a file of several values needs the ending .jsonl.";
			const before = text.slice(Math.max(0, offset - 200), offset);
			const after = text.slice(offset, offset + 200);
			const rest = after.trim() === "" && offset >= text.trimEnd().length ? "" : after;
			const cause = CAUSES.find((known) => known.before.test(before) && known.after.test(rest));
			return cause?.words ?? `found ${character(rest)}, which JSON does not allow here.`;
		}
		function isWhole(text) {
			try {
				JSON.parse(text);
				return true;
			} catch {
				return false;
			}
		}
		function character(text) {
			const point = text.codePointAt(0);
			if (point === undefined) return "the end of the text";
			if (point > 32 && point < 127) return `'${String.fromCodePoint(point)}'`;
			return `the character U+${point.toString(16).toUpperCase().padStart(4, "0")}`;
		}
		;
		function placeAt(text, offset) {
			let line = 1;
			let start = 0;
			for (const { index, 0: lineEnd } of text.matchAll(/\r\n?|\n/g)) {
				if (index + lineEnd.length > offset) break;
				line++;
				start = index + lineEnd.length;
			}
			return {
				line,
				column: offset - start + 1
			};
		}
		var number = __webpack_require__(8424);
		var json_value = __webpack_require__(49884);
		;
		function readValid(text, repeated) {
			let at = 0;
			function value() {
				space();
				const unit = text.charCodeAt(at);
				if (unit === QUOTE) return string();
				if (unit === BRACE) return object();
				if (unit === BRACKET) return array();
				const start = at;
				while (at < text.length && !isEnd(text.charCodeAt(at))) at += 1;
				const word = text.slice(start, at);
				const named = WORDS.get(word);
				return named === undefined ? (0, number.rl)(word) : named;
			}
			function object() {
				const members = [];
				const start = at;
				at += 1;
				for (space(); text.charCodeAt(at) !== END_BRACE; space()) {
					if (text.charCodeAt(at) === COMMA) at += 1;
					space();
					const key = string();
					space();
					at += 1;
					members.push([key, value()]);
				}
				at += 1;
				if (repeated !== undefined) tellRepeated(members, (key) => repeated(key, start));
				return (0, json_value.Xy)(members);
			}
			function array() {
				const elements = [];
				at += 1;
				for (space(); text.charCodeAt(at) !== END_BRACKET; space()) {
					if (text.charCodeAt(at) === COMMA) at += 1;
					elements.push(value());
				}
				at += 1;
				return elements;
			}
			function string() {
				const start = at;
				let hasEscapes = false;
				for (at += 1; text.charCodeAt(at) !== QUOTE; at += 1) if (text.charCodeAt(at) === BACKSLASH) {
					hasEscapes = true;
					at += 1;
				}
				at += 1;
				return hasEscapes ? String(JSON.parse(text.slice(start, at))) : text.slice(start + 1, at - 1);
			}
			function space() {
				while (text.charCodeAt(at) <= SPACE) at += 1;
			}
			return value();
		}
		function tellRepeated(members, tell) {
			const seen = new Set();
			for (const [key] of members) {
				if (seen.has(key)) tell(key);
				seen.add(key);
			}
		}
		const WORDS = new Map([
			["true", true],
			["false", false],
			["null", null]
		]);
		function isEnd(unit) {
			return unit <= SPACE || unit === COMMA || unit === END_BRACE || unit === END_BRACKET;
		}
		const SPACE = 32;
		const [QUOTE, COMMA, BACKSLASH] = [
			34,
			44,
			92
		];
		const [BRACE, END_BRACE, BRACKET, END_BRACKET] = [
			123,
			125,
			91,
			93
		];
		;
		function parseJson(text, name, firstLine = 1, repeated) {
			if (text.length > limits.b.fileBytes) throw (0, errors.tv)(`${name} holds more than ${limits.b.fileBytes / 2 ** 20} MB; split it.`);
			const mistake = tooDeep(text) ?? mistakeIn(text);
			if (mistake !== undefined) {
				const { line, column } = placeAt(text, mistake.offset);
				throw (0, errors.tv)(`${name}:${line + firstLine - 1}:${column}: ${mistake.words}`);
			}
			if (repeated === undefined) return readValid(text);
			return readValid(text, (key, offset) => {
				const { line } = placeAt(text, offset);
				repeated(`${name}:${line + firstLine - 1}: the object has ${JSON.stringify(key)} twice, and only the last one is sent; remove the other.`);
			});
		}
		function tooDeep(text) {
			let depth = 0;
			for (let index = 0; index < text.length; index++) {
				const unit = text.charCodeAt(index);
				if (unit === parse_QUOTE) {
					index = stringEnd(text, index);
				} else if (unit === parse_BRACE || unit === parse_BRACKET) {
					if (++depth > limits.b.depth) return {
						offset: index,
						words: `nested more than ${limits.b.depth} levels deep; no prompt is.`
					};
				} else if (unit === parse_END_BRACE || unit === parse_END_BRACKET) depth--;
			}
			return undefined;
		}
		function stringEnd(text, start) {
			for (let index = start + 1; index < text.length; index++) {
				const unit = text.charCodeAt(index);
				if (unit === parse_BACKSLASH) index++;
				else if (unit === parse_QUOTE) return index;
			}
			return text.length;
		}
		const [parse_QUOTE, parse_BACKSLASH, parse_BRACE, parse_END_BRACE, parse_BRACKET, parse_END_BRACKET] = [
			34,
			92,
			123,
			125,
			91,
			93
		];
	}),
	69204: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			LU: () => tokens,
			hd: () => resolve,
			jf: () => child
		});
		var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49884);
		function child(pointer, token) {
			return `${pointer}/${String(token).replaceAll("~", "~0").replaceAll("/", "~1")}`;
		}
		function tokens(pointer) {
			if (pointer === "") return [];
			return pointer.slice(1).split("/").map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
		}
		function resolve(value, pointer) {
			return tokens(pointer).reduce((inner, token) => {
				if ((0, _value_js__WEBPACK_IMPORTED_MODULE_0__.cy)(inner)) return /^\d+$/.test(token) ? inner[Number(token)] : undefined;
				return (0, _value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(inner, token);
			}, value);
		}
	}),
	49884: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Gv: () => isObject,
			Jt: () => get,
			Po: () => NumberLiteral,
			Qq: () => text,
			Xy: () => objectOf,
			cJ: () => omit,
			cy: () => isArray,
			jO: () => entries,
			jh: () => isMap,
			ld: () => items,
			rO: () => dig
		});
		class NumberLiteral {
			source;
			constructor(source) {
				this.source = source;
			}
			get value() {
				return Number(this.source);
			}
			toJSON() {
				return this.value;
			}
		}
		function isObject(value) {
			return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof NumberLiteral);
		}
		function isArray(value) {
			return Array.isArray(value);
		}
		function isMap(value) {
			return value instanceof Map;
		}
		function get(value, key) {
			if (!isObject(value)) return undefined;
			if (isMap(value)) return value.get(key);
			return Object.hasOwn(value, key) ? value[key] : undefined;
		}
		function dig(value, ...keys) {
			return keys.reduce((inner, key) => get(inner, key), value);
		}
		function entries(value) {
			if (isMap(value)) return [...value.entries()];
			const found = [];
			for (const key of Object.keys(value)) {
				const member = value[key];
				if (member !== undefined) found.push([key, member]);
			}
			return found;
		}
		function omit(value, ...names) {
			return objectOf(entries(value).filter(([key]) => !names.includes(key)));
		}
		function objectOf(members) {
			if (members.some(([key]) => isIndexLike(key) || key === "__proto__")) return new Map(members);
			return Object.fromEntries(members);
		}
		function text(value) {
			return typeof value === "string" ? value : undefined;
		}
		function items(value) {
			return isArray(value) ? value : [];
		}
		function isIndexLike(key) {
			return /^(?:0|[1-9]\d*)$/.test(key);
		}
	}),
	55816: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { b: () => LIMITS });
		const LIMITS = {
			fileBytes: 16 * 1024 * 1024,
			blobCacheBytes: 64 * 1024 * 1024,
			configBytes: 1024 * 1024,
			depth: 200,
			yamlAliases: 100,
			templateSteps: 2e5,
			templateMs: 1e4,
			templateAnswerBytes: 128 * 1024 * 1024,
			templateFiles: 500,
			requestsPerPrompt: 2e4,
			renderSeconds: 120,
			setupSeconds: 900,
			searchSeconds: 45,
			outputBytes: 64 * 1024 * 1024,
			setupBackupBytes: 256 * 1024 * 1024,
			requestsPerRun: 1e4,
			elementsPerRequest: 50,
			unitsPerRequest: 2e4,
			renamePairs: 2e5,
			bytesPerRun: 128 * 1024 * 1024,
			findingsPerPrompt: 1e3,
			findingsPerRun: 2e4,
			compareSeconds: 900,
			commandsSeconds: 3600,
			prompts: 2e4,
			discoveredBytes: 1024 * 1024,
			discoveredYamlBytes: 128 * 1024,
			discoveredFiles: 2e3,
			discoveredTotalBytes: 16 * 1024 * 1024,
			sourceBytes: 1024 * 1024 + 64 * 1024,
			codePieces: 2e4,
			codeDepth: 40,
			codePrompts: 500,
			excerpt: 2e3,
			commentBytes: 65536,
			summaryBytes: 1e6,
			annotations: 9,
			apiPage: 100,
			apiAttempts: 3,
			apiPauseMilliseconds: 500,
			apiMilliseconds: 2e4,
			apiLongestPauseMilliseconds: 6e4,
			recordedBytes: 256 * 1024 * 1024,
			headerBytes: 64 * 1024,
			connections: 2e3,
			arrivalMs: 3e4,
			probeAnswerBytes: 4 * 1024 * 1024,
			probeCallMs: 12e4,
			hostileTraceBytes: 16 * 1024 * 1024,
			hostileRequestBytes: 1024 * 1024,
			lockBytes: 8 * 1024 * 1024,
			countRequests: 5e3,
			countMs: 3e4
		};
	}),
	89508: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			ci: () => addressOf,
			kZ: () => HOSTS,
			tt: () => providerOfHost
		});
		const HOSTS = [
			["api.anthropic.com", "anthropic"],
			["api.openai.com", "openai"],
			["openai.azure.com", "azure"],
			["services.ai.azure.com", "azure"],
			["cognitiveservices.azure.com", "azure"],
			["generativelanguage.googleapis.com", "gemini"],
			["openrouter.ai", "openrouter"],
			["api.deepseek.com", "deepseek"],
			["api.x.ai", "xai"],
			["api.mistral.ai", "mistral"],
			["dashscope.aliyuncs.com", "dashscope"],
			["dashscope-intl.aliyuncs.com", "dashscope"],
			["dashscope-us.aliyuncs.com", "dashscope"],
			["api.minimax.io", "minimax"],
			["api.minimaxi.com", "minimax"],
			["api.moonshot.ai", "moonshot"],
			["api.moonshot.cn", "moonshot"],
			["api.kimi.com", "moonshot"],
			["api.groq.com", "groq"],
			["api.fireworks.ai", "fireworks"],
			["api.cerebras.ai", "cerebras"],
			["api.cohere.com", "generic"],
			["api.cohere.ai", "generic"],
			["api.deepinfra.com", "generic"],
			["api.perplexity.ai", "generic"],
			["api.sambanova.ai", "generic"],
			["api.together.ai", "generic"],
			["api.together.xyz", "generic"],
			["api.writer.com", "generic"],
			["api.z.ai", "generic"],
			["integrate.api.nvidia.com", "generic"],
			["open.bigmodel.cn", "generic"],
			["router.huggingface.co", "generic"],
			["snowflakecomputing.com", "generic"],
			["volces.com", "generic"]
		];
		const BEDROCK_HOST = /^bedrock-runtime(?:-fips)?\.[a-z0-9-]+\.(?:amazonaws\.com(?:\.cn)?|api\.aws)$/;
		function providerOfHost(host) {
			const name = host.toLowerCase().replace(/:\d+$/, "");
			const known = HOSTS.find(([ending]) => name === ending || name.endsWith(`.${ending}`));
			if (known !== undefined) return known[1];
			return BEDROCK_HOST.test(name) ? "bedrock" : null;
		}
		const OWN_FORMS = /\/(?:v2\/chat|v1\/chat|api\/chat|completions)$/;
		function addressOf(url) {
			const path = url.replace(/[?#].*$/s, "").replace(/\/+$/, "");
			const host = /^[a-z][a-z0-9+.-]*:\/\/(?:[^/@]*@)?([^/:]+)/i.exec(path)?.[1]?.toLowerCase() ?? null;
			const own = host === null ? null : providerOfHost(host);
			const named = (pattern) => decoded(pattern.exec(path)?.[1]);
			const onBedrock = named(/\/model\/([^/]+)\/(?:invoke|converse)(?:-with-response-stream|-stream)?$/);
			if (onBedrock !== null) return {
				host,
				provider: "bedrock",
				model: onBedrock
			};
			const gemini = named(/\/(?:models|tunedModels)\/([^/]+?)(?::|%3A)(?:stream)?generateContent$/i);
			if (gemini !== null) return {
				host,
				provider: "gemini",
				model: gemini
			};
			const vertex = named(/\/models\/([^/]+?)(?::|%3A)(?:stream)?rawPredict$/i);
			if (vertex !== null) {
				const isClaude = path.includes("/publishers/anthropic/");
				return {
					host,
					provider: isClaude ? "anthropic" : null,
					model: vertex
				};
			}
			const deployment = named(/\/deployments\/([^/]+)\//);
			if (deployment !== null) return {
				host,
				provider: own ?? "azure",
				model: deployment
			};
			const isOwnForm = OWN_FORMS.test(path) && !path.endsWith("/chat/completions");
			return {
				host,
				provider: own ?? (isOwnForm ? "generic" : null),
				model: null
			};
		}
		function decoded(part) {
			if (part === undefined) return null;
			try {
				return decodeURIComponent(part);
			} catch {
				return part;
			}
		}
	})
};
