export const id = 33;
export const ids = [33];
export const modules = {
	2412: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Fu: () => billingOf,
			NU: () => later,
			pB: () => PLAIN_BILLING
		});
		var _json_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49884);
		const PLAIN_BILLING = {
			tier: null,
			geo: null,
			speed: null
		};
		function billingOf(usage, response) {
			const inside = (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(response, "response") ?? response;
			return {
				tier: tierOf(usage) ?? tierOf(inside) ?? tierOf((0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(inside, "metadata")) ?? null,
				geo: (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Qq)((0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(usage, "inference_geo")) ?? null,
				speed: (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Qq)((0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(usage, "speed")) ?? (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Qq)((0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.rO)(inside, "performanceConfig", "latency")) ?? null,
				...toolsOf(inside)
			};
		}
		function later(before, after) {
			return {
				...before,
				...after,
				tier: after.tier ?? before.tier,
				geo: after.geo ?? before.geo,
				speed: after.speed ?? before.speed
			};
		}
		function tierOf(holder) {
			const tier = (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(holder, "serviceTier");
			return (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Qq)((0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(holder, "service_tier")) ?? (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Qq)((0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(tier) ? (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(tier, "type") : tier) ?? (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Qq)((0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(holder, "trafficType"));
		}
		const HOSTED = {
			code_interpreter_call: "a code interpreter",
			file_search_call: "file search",
			image_generation_call: "image generation"
		};
		function toolsOf(response) {
			const types = (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.ld)((0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(response, "output")).map((item) => (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Qq)((0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(item, "type")) ?? "");
			const webSearches = types.filter((type) => type === "web_search_call").length;
			const tools = new Set(types.flatMap((type) => HOSTED[type] ?? []));
			const isGrounded = (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.ld)((0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(response, "candidates")).some((one) => (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.ld)((0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.rO)(one, "groundingMetadata", "webSearchQueries")).length > 0);
			if (isGrounded) tools.add("grounding with a search");
			return {
				...webSearches > 0 ? { webSearches } : {},
				...tools.size > 0 ? { tools: [...tools] } : {}
			};
		}
	}),
	46515: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { i: () => StreamUsage });
		var _json_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49884);
		var _read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76628);
		var _billing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2412);
		class StreamUsage {
			#raw;
			#id = null;
			#model = null;
			#diagnostics = null;
			#billing = _billing_js__WEBPACK_IMPORTED_MODULE_0__.pB;
			#complete = false;
			#error = null;
			push(event) {
				const usage = (0, _read_js__WEBPACK_IMPORTED_MODULE_1__.VG)(event) ?? (0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.Jt)((0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.Jt)(event, "metadata"), "usage");
				if ((0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.Gv)(usage)) this.#raw = merged(this.#raw, usage);
				for (const name of [
					"message",
					"response",
					"interaction",
					null
				]) {
					const holder = name === null ? event : (0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.Jt)(event, name);
					if (!(0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.Gv)(holder)) continue;
					this.#id = (0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.Qq)((0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.Jt)(holder, "id")) ?? (0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.Qq)((0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.Jt)(holder, "responseId")) ?? this.#id;
					this.#model = (0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.Qq)((0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.Jt)(holder, "model")) ?? (0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.Qq)((0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.Jt)(holder, "modelVersion")) ?? this.#model;
					this.#diagnostics = (0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.Jt)(holder, "diagnostics") ?? (0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.Jt)(holder, "prompt_cache_diagnostics") ?? this.#diagnostics;
				}
				this.#billing = (0, _billing_js__WEBPACK_IMPORTED_MODULE_0__.NU)(this.#billing, (0, _billing_js__WEBPACK_IMPORTED_MODULE_0__.Fu)(usage, (0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.Jt)(event, "message") ?? event));
				this.#complete ||= ends(event);
				const error = (0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.Jt)(event, "error") ?? (0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.Jt)((0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.Jt)(event, "response"), "error");
				if (error !== undefined && error !== null) this.#error = (0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.Qq)((0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.Jt)(error, "type")) ?? (0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.Qq)((0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.Jt)(error, "code")) ?? "error";
			}
			summary() {
				return {
					usage: (0, _read_js__WEBPACK_IMPORTED_MODULE_1__.k9)(this.#raw),
					raw: this.#raw,
					id: this.#id,
					model: this.#model,
					diagnostics: this.#diagnostics,
					billing: this.#billing,
					complete: this.#complete,
					error: this.#error
				};
			}
		}
		function merged(before, after) {
			if (!(0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.Gv)(before) || !(0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.Gv)(after)) return after;
			const fields = new Map((0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.jO)(before));
			for (const [key, value] of (0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.jO)(after)) if (value !== null) fields.set(key, value);
			return (0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.Xy)([...fields]);
		}
		const LAST = new Set([
			"message_stop",
			"response.completed",
			"response.incomplete",
			"interaction.completed",
			"interaction.complete"
		]);
		function ends(event) {
			const type = (0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.Qq)((0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.Jt)(event, "type")) ?? (0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.Qq)((0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.Jt)(event, "event_type")) ?? "";
			if (LAST.has(type)) return true;
			return (0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.Jt)(event, "object") === "chat.completion.chunk" && (0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.Gv)((0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.Jt)(event, "usage")) || (0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.ld)((0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.Jt)(event, "choices")).some((one) => (0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.Qq)((0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.Jt)(one, "finish_reason")) !== undefined) || (0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.ld)((0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.Jt)(event, "candidates")).some((one) => (0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.Qq)((0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.Jt)(one, "finishReason")) !== undefined) || (0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.Gv)((0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.Jt)(event, "metadata"));
		}
	}),
	50265: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { u: () => placesInJson });
		var _humanwhocodes_momoa__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93162);
		var _pointer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69204);
		function placesInJson(text) {
			let root;
			function find(pointer) {
				root ??= (0, _humanwhocodes_momoa__WEBPACK_IMPORTED_MODULE_0__.qg)(text).body;
				let found = {
					value: root,
					member: null
				};
				for (const token of (0, _pointer_js__WEBPACK_IMPORTED_MODULE_1__.LU)(pointer)) found &&= step(found.value, token);
				return found;
			}
			return {
				line: (pointer) => find(pointer)?.value.loc.start.line ?? null,
				start: (pointer) => placeOf(find(pointer)?.value),
				key(pointer) {
					const found = find(pointer);
					return placeOf(found?.member?.name ?? found?.value);
				}
			};
		}
		function locateInJson(text, pointer, offset) {
			return placesInJson(text).line(pointer, offset);
		}
		function step(node, token) {
			if (node.type === "Array") {
				const element = /^\d+$/.test(token) ? node.elements[Number(token)] : undefined;
				return element === undefined ? null : {
					value: element.value,
					member: null
				};
			}
			if (node.type !== "Object") return null;
			const member = node.members.findLast(({ name }) => "value" in name && name.value === token);
			return member === undefined ? null : {
				value: member.value,
				member
			};
		}
		function placeOf(node) {
			return node === undefined ? null : {
				line: node.loc.start.line,
				column: node.loc.start.column
			};
		}
	}),
	96290: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			K2: () => yamlError,
			gM: () => readYaml,
			gZ: () => TOO_DEEP
		});
		var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
		var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12027);
		var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55816);
		function readYaml(text, name, version, keepSourceTokens = false) {
			if (text.length > _limits_js__WEBPACK_IMPORTED_MODULE_1__.b.fileBytes) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.tv)(`${name} holds more than ${_limits_js__WEBPACK_IMPORTED_MODULE_1__.b.fileBytes / 2 ** 20} MB; split it.`);
			const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__.HN();
			const [document, second] = documentsOf(text, name, {
				version,
				lineCounter: lines,
				keepSourceTokens
			});
			const error = document?.errors[0];
			if (error !== undefined) {
				throw yamlError(name, lines, error.pos[0], `${wordsOf(error)}.`);
			}
			if (second !== undefined) {
				throw yamlError(name, lines, second.range[0], "a second document begins here; keep one to a file, and drop the line '---'.");
			}
			return {
				document: document ?? null,
				lines
			};
		}
		function yamlError(name, lines, offset, words) {
			const { line, col } = lines.linePos(offset);
			return (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.tv)(`${name}:${Math.max(1, line)}:${Math.max(1, col)}: ${words}`);
		}
		function documentsOf(text, name, options) {
			try {
				const documents = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.hR)(text, {
					...options,
					prettyErrors: false,
					uniqueKeys: false,
					logLevel: "error",
					resolveKnownTags: false,
					customTags: (tags) => tags.filter((tag) => !EXTRAS.has(typeof tag === "string" ? tag : tag.tag))
				});
				return "empty" in documents ? [] : documents;
			} catch (error) {
				if (error instanceof RangeError) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.tv)(`${name} is ${TOO_DEEP}.`);
				throw error;
			}
		}
		const EXTRAS = new Set([
			"binary",
			"omap",
			"pairs",
			"set",
			"timestamp"
		].map((tag) => `tag:yaml.org,2002:${tag}`));
		const TOO_DEEP = `nested more than ${_limits_js__WEBPACK_IMPORTED_MODULE_1__.b.depth} levels deep; no prompt is`;
		const CAUSES = {
			TAB_AS_INDENT: "indent with spaces",
			BAD_INDENT: "check the indentation and the brackets",
			MISSING_CHAR: "check the quotes and brackets",
			UNEXPECTED_TOKEN: "check the indentation and the quotes, here and in the line above",
			BLOCK_AS_IMPLICIT_KEY: "a text with a colon in it needs quotes",
			MULTILINE_IMPLICIT_KEY: "check the indentation; a text with a colon in it needs quotes",
			BAD_SCALAR_START: "a text that begins with it needs quotes"
		};
		function wordsOf(error) {
			if (error.code === "RESOURCE_EXHAUSTION") return TOO_DEEP;
			const cause = CAUSES[error.code];
			return (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.bD)(error) + (cause === undefined ? "" : `; ${cause}`);
		}
	}),
	67964: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { r: () => placesInYaml });
		var dist = __webpack_require__(38815);
		var json_pointer = __webpack_require__(69204);
		var yaml = __webpack_require__(10358);
		var yaml_document = __webpack_require__(96290);
		;
		function sourceLine(token, value, offset) {
			if (token === undefined || !isScalarToken(token)) return 0;
			const lines = linesOf(token);
			const header = token.type === "block-scalar" ? 1 : 0;
			const line = firstLongerThan(token, lines, offset);
			const length = lengthAfter(token, lines, line - 1);
			const before = length === 0 && header === 1 ? -1 : firstLongerThan(token, lines, length - 1);
			const between = offset - length;
			const isBetween = between < separators(token, lines, value, {
				before,
				line,
				length
			});
			return header + (isBetween || line === lines.length ? Math.min(before + between, lines.length - 1) : line);
		}
		function isScalarToken(token) {
			return dist.DB.isScalar(token) && token.type !== "alias";
		}
		function linesOf(token) {
			switch (token.type) {
				case "block-scalar": return token.source.replace(/\n$/, "").split("\n");
				case "single-quoted-scalar":
				case "double-quoted-scalar": return token.source.slice(0, -1).split("\n");
				case "alias":
				case "scalar": return token.source.split("\n");
			}
		}
		function firstLongerThan(token, lines, length) {
			let [low, high] = [0, lines.length];
			while (low < high) {
				const middle = low + high >> 1;
				if (lengthAfter(token, lines, middle) > length) high = middle;
				else low = middle + 1;
			}
			return low;
		}
		function lengthAfter(token, lines, line) {
			const source = lines.slice(0, line + 1).join("\n");
			const isLast = line >= lines.length - 1;
			switch (token.type) {
				case "block-scalar": {
					const props = token.props.map((prop) => prop.type === "block-scalar-header" ? {
						...prop,
						source: `${prop.source.replace(/[-+]/, "")}-`
					} : prop);
					return resolved({
						...token,
						props,
						source: `${source}\n`
					});
				}
				case "single-quoted-scalar": return resolved({
					...token,
					source: `${isLast ? source : trimmed(source)}'`
				});
				case "double-quoted-scalar": return resolved({
					...token,
					source: `${isLast ? source : unescaped(source)}"`
				});
				case "alias":
				case "scalar": return resolved({
					...token,
					source: isLast ? source : trimmed(source)
				});
			}
		}
		function resolved(token) {
			return dist.DB.resolveAsScalar(token, false, () => {})?.value.length ?? 0;
		}
		function trimmed(source) {
			let end = source.length;
			while (end > 0 && " 	\r\n".includes(source.charAt(end - 1))) end--;
			return source.slice(0, end);
		}
		function unescaped(source) {
			const text = trimmed(source);
			if (!endsInEscape(text)) return text;
			const next = source[text.length];
			return next === " " || next === "	" ? text + next : text.slice(0, -1);
		}
		function endsInEscape(text) {
			let start = text.length;
			while (text[start - 1] === "\\") start--;
			return (text.length - start) % 2 === 1;
		}
		function separators(token, lines, value, at) {
			const blank = at.line - at.before - 1;
			if (at.before < 0) return blank;
			if (token.type === "block-scalar") {
				return blank > 0 && value[at.length + blank] === "\n" ? blank + 1 : Math.max(blank, 1);
			}
			const text = trimmed(lines[at.before] ?? "");
			const joined = token.type === "double-quoted-scalar" && endsInEscape(text) && text === (lines[at.before] ?? "").replace(/\r$/, "");
			if (!joined) return Math.max(blank, 1);
			return blank === 0 ? 0 : Math.max(blank - 1, 1);
		}
		;
		function placesInYaml(text, options = {}) {
			let tree;
			function found(pointer) {
				tree ??= treeOf(text, options.version ?? "1.2");
				let at = {
					value: tree.root,
					key: null
				};
				for (const token of (0, json_pointer.LU)(pointer)) at = step(tree, at.value, token);
				return at;
			}
			function place(node) {
				const start = node?.range?.[0];
				if (start === undefined || tree === undefined) return null;
				const { line, col } = tree.lines.linePos(start);
				return {
					line,
					column: col
				};
			}
			return {
				line(pointer, offset) {
					const { value } = found(pointer);
					const node = tree === undefined ? undefined : target(tree, value);
					const start = place(node);
					if (start === null || offset === null || !(0, dist.jn)(node)) return start?.line ?? null;
					return start.line + sourceLine(node.srcToken, String(node.value), offset);
				},
				start: (pointer) => place(found(pointer).value),
				key(pointer) {
					const { key, value } = found(pointer);
					return place(key ?? value);
				}
			};
		}
		function locateInYaml(text, pointer, offset, options = {}) {
			return placesInYaml(text, options).line(pointer, offset);
		}
		const NOWHERE = {
			value: undefined,
			key: null
		};
		function treeOf(text, version) {
			const { document, lines } = (0, yaml_document.gM)(text, "the text", version, true);
			return {
				root: document?.contents,
				document,
				lines
			};
		}
		function target({ document }, node) {
			if (!(0, dist.Vj)(node) || document === null) return node;
			return node.resolve(document);
		}
		function step(tree, from, token) {
			const node = target(tree, from);
			if ((0, dist.oP)(node)) {
				const value = /^\d+$/.test(token) ? node.items[Number(token)] : undefined;
				return {
					value: nodeOr(value, undefined),
					key: null
				};
			}
			return (0, dist.jh)(node) ? member(tree, node.items, token) : NOWHERE;
		}
		function member(tree, pairs, token) {
			const version = tree.document?.directives.yaml.version;
			const merges = pairs.filter((pair) => (0, yaml.F5)(pair, version));
			const own = pairs.find((pair) => !merges.includes(pair) && (0, yaml.TN)(target(tree, nodeOr(pair.key, null))) === token);
			if (own !== undefined) {
				const key = nodeOr(own.key, null);
				return {
					value: nodeOr(own.value, key),
					key
				};
			}
			const sources = merges.flatMap(({ value }) => {
				const source = target(tree, nodeOr(value, null));
				return (0, dist.oP)(source) ? source.items : [source];
			});
			for (const source of sources) {
				const found = step(tree, nodeOr(source, null), token);
				if (found.value !== undefined) return found;
			}
			return NOWHERE;
		}
		function nodeOr(node, otherwise) {
			return (0, dist.Ll)(node) ? node : otherwise;
		}
	}),
	10358: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			F5: () => isMerge,
			TN: () => keyOf,
			hN: () => parseYaml
		});
		var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
		var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55816);
		var _number_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8424);
		var _value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49884);
		var _yaml_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96290);
		function parseYaml(text, name, options = {}) {
			const read = (0, _yaml_document_js__WEBPACK_IMPORTED_MODULE_1__.gM)(text, name, options.version ?? "1.2");
			return new Evaluation(read, name).node(read.document?.contents ?? null, 1);
		}
		function isMerge({ key }, version) {
			return version === "1.1" && (0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(key) && key.type === "PLAIN" && key.source === "<<";
		}
		function keyOf(key) {
			if (key === null) return "";
			if (!(0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(key)) return undefined;
			return typeof key.value === "string" ? key.value : key.source ?? "";
		}
		class Evaluation {
			#read;
			#name;
			#anchors = new Map();
			#size = 0;
			#deepest = 0;
			constructor(read, name) {
				this.#read = read;
				this.#name = name;
			}
			node(node, depth) {
				if (depth > _limits_js__WEBPACK_IMPORTED_MODULE_2__.b.depth) throw this.#error(node, `${_yaml_document_js__WEBPACK_IMPORTED_MODULE_1__.gZ}.`);
				const outside = this.#deepest;
				const before = this.#size;
				this.#size += 1;
				this.#deepest = depth;
				const anchor = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.Vj)(node) ? undefined : node?.anchor;
				if (anchor !== undefined) this.#anchors.set(anchor, "open");
				const value = this.#value(node, depth);
				if (anchor !== undefined) {
					const height = this.#deepest - depth;
					this.#anchors.set(anchor, {
						value,
						size: this.#size - before,
						height
					});
				}
				this.#deepest = Math.max(outside, this.#deepest);
				return value;
			}
			#value(node, depth) {
				if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.Vj)(node)) return this.#alias(node, node.source, depth);
				if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(node)) return this.#map(node.items, depth);
				if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.oP)(node)) return node.items.map((item) => this.node(item, depth + 1));
				if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(node)) {
					const value = scalarOf(node);
					if (typeof value === "string") this.#size += value.length;
					return value;
				}
				return null;
			}
			#alias(node, name, depth) {
				const anchored = this.#anchors.get(name);
				if (anchored === undefined) throw this.#error(node, `there is no &${name} in front of this; a text that begins with * needs quotes.`);
				if (anchored === "open") throw this.#error(node, `*${name} stands inside of &${name} itself.`);
				this.#size += anchored.size;
				if (this.#size > _limits_js__WEBPACK_IMPORTED_MODULE_2__.b.fileBytes) throw this.#error(node, `the aliases up to here expand to more than ${_limits_js__WEBPACK_IMPORTED_MODULE_2__.b.fileBytes / 2 ** 20} MB.`);
				this.#deepest = Math.max(this.#deepest, depth + anchored.height);
				if (this.#deepest > _limits_js__WEBPACK_IMPORTED_MODULE_2__.b.depth) throw this.#error(node, `${_yaml_document_js__WEBPACK_IMPORTED_MODULE_1__.gZ}.`);
				return anchored.value;
			}
			#map(pairs, depth) {
				const merged = [];
				const own = [];
				const seen = new Set();
				const version = this.#read.document?.directives.yaml.version;
				for (const pair of pairs) {
					const key = isMerge(pair, version) ? null : this.#key(pair.key, depth, seen);
					const value = this.node(pair.value, depth + 1);
					if (key === null) merged.push(...this.#merged(pair.key, value));
					else own.push([key, value]);
				}
				return (0, _value_js__WEBPACK_IMPORTED_MODULE_3__.Xy)([...merged, ...own]);
			}
			#key(node, depth, seen) {
				const value = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.Vj)(node) ? this.node(node, depth + 1) : undefined;
				const key = typeof value === "string" ? value : keyOf(node);
				if (key === undefined) throw this.#error(node, "found a list or an object as a key; a template tag such as {{ x }} needs quotes.");
				if (node?.anchor !== undefined) this.node(node, depth + 1);
				if (seen.has(key)) throw this.#error(node, `the key '${key}' stands here twice; remove one.`);
				seen.add(key);
				this.#size += key.length;
				return key;
			}
			#merged(key, value) {
				const sources = (0, _value_js__WEBPACK_IMPORTED_MODULE_3__.cy)(value) ? value.toReversed() : [value];
				return sources.flatMap((source) => {
					if (!(0, _value_js__WEBPACK_IMPORTED_MODULE_3__.Gv)(source)) throw this.#error(key, "<< merges objects only.");
					return (0, _value_js__WEBPACK_IMPORTED_MODULE_3__.jO)(source);
				});
			}
			#error(node, words) {
				return (0, _yaml_document_js__WEBPACK_IMPORTED_MODULE_1__.K2)(this.#name, this.#read.lines, node?.range?.[0] ?? 0, words);
			}
		}
		function scalarOf({ value, source = "" }) {
			if (typeof value === "boolean" && source.length === 1) return source;
			if (typeof value === "string" || typeof value === "boolean" || value === null) return value;
			if (typeof value !== "number") return source;
			if ((0, _number_js__WEBPACK_IMPORTED_MODULE_4__.OD)(source)) return (0, _number_js__WEBPACK_IMPORTED_MODULE_4__.rl)(source);
			return Number.isFinite(value) ? value : source;
		}
	}),
	27172: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			J: () => RenderCache,
			y: () => SOME_MOMENT
		});
		var js_limits = __webpack_require__(55816);
		var external_node_child_process_ = __webpack_require__(31421);
		var external_node_fs_ = __webpack_require__(73024);
		var external_node_path_ = __webpack_require__(76760);
		var external_node_process_ = __webpack_require__(1708);
		;
		const JINJA2_PROGRAM = String.raw`
import json
import sys

stdin, stdout = sys.stdin.buffer, sys.stdout.buffer
sys.stdout = sys.stderr = None


def say(answer):
    stdout.write(json.dumps(answer).encode() + b"\n")
    stdout.flush()


try:
    # What is imported only when a template needs it has to be there before the door is shut.
    import codecs
    import datetime
    import html
    import os
    import pprint
    import random
    import re
    import signal
    import textwrap
    import time

    import jinja2.constants
    import jinja2.debug
    import jinja2.ext
    from jinja2 import BaseLoader, ChainableUndefined, DebugUndefined, StrictUndefined, TemplateNotFound, Undefined
    from jinja2 import TemplateRuntimeError, TemplateSyntaxError, nodes
    from jinja2.sandbox import ImmutableSandboxedEnvironment, SecurityError

    for codec in ("ascii", "latin-1", "utf-8", "utf-16", "utf-32", "unicode-escape", "raw-unicode-escape"):
        codecs.lookup(codec)
except ImportError as error:
    say({"ready": True})
    for line in stdin:
        say({
            "kind": "unavailable",
            "message": "engine jinja2 needs the Python package jinja2, which %s does not have (%s); run: %s -m pip install jinja2"
            % (sys.executable, error, sys.executable),
        })
    sys.exit()

try:
    import resource

    resource.setrlimit(resource.RLIMIT_AS, (768 << 20, 768 << 20))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
except (ImportError, OSError, ValueError):
    pass

SHUT = ("open", "import", "os.", "socket.", "subprocess.", "shutil.", "ctypes.", "glob.", "tempfile.", "pty.", "winreg.")


def guard(event, given):
    if event.startswith(SHUT) and event not in ("os.putenv", "os.unsetenv"):
        raise RuntimeError("a template may not reach beyond itself")


UNDEFINED = {"default": Undefined, "strict": StrictUndefined, "chainable": ChainableUndefined, "debug": DebugUndefined}
TOO_LONG = 16 << 20
FOLLOWED = 2 << 20
OPEN, CLOSE = "\ufdd0", "\ufdd1"
# As Python prints what has no text of its own: <generator object sync_do_map at 0x7f3a5c2e1d90>.
ADDRESS = re.compile(r"(?<= at 0x)[0-9a-f]+(?=>)")


class Missing(Exception):
    pass


class Texts(BaseLoader):
    def __init__(self, job):
        self.texts, self.names, self.missing = job["texts"], job["names"], []

    def get_source(self, environment, name):
        key = "0:" + name
        if key == "0:":
            source = 0
        elif key not in self.names:
            self.missing.append(key)
            raise Missing(name)
        else:
            source = self.names[key]
        if source is None:
            raise TemplateNotFound(name)
        return self.texts[source], "text:%d" % source, lambda: True


class Environment(ImmutableSandboxedEnvironment):
    follows = False

    # The sandbox prints nothing here, where Jinja2 without one prints something.
    def unsafe_undefined(self, obj, attribute):
        raise SecurityError("access to attribute %r of %r object is unsafe" % (attribute, type(obj).__name__))

    def _parse(self, source, name, filename):
        tree = super()._parse(source, name, filename)
        if self.follows and filename:
            for output in tree.find_all(nodes.Output):
                output.nodes = [one for child in output.nodes for one in (self.mark(child, filename), child)]
            tree.set_environment(self)
        return tree

    def mark(self, node, filename):
        kind = "l" if isinstance(node, nodes.TemplateData) else "v"
        mark = "%s%s%s:%d%s" % (OPEN, kind, filename[5:], node.lineno, CLOSE)
        return nodes.TemplateData(mark, lineno=node.lineno)


class Noise:
    def __init__(self, noise):
        self.noise, self.asked = noise, False
        os.environ["TZ"] = noise["zone"]
        if hasattr(time, "tzset"):
            time.tzset()
        random.seed(noise["seed"])
        self.state = random.getstate()

    # As the chat templates of Hugging Face know it.
    def strftime_now(self, form):
        self.asked = True
        return datetime.datetime.fromtimestamp(self.noise["time"]).strftime(form)

    # An address is another one in every process: what stands here follows from the seed instead.
    def addressed(self, text, job):
        count = 0

        def another(found):
            nonlocal count
            if found[0].encode() in job["written"]:
                return found[0]
            self.asked = True
            count += 1
            return "7f%010x" % random.Random("%d, %d" % (self.noise["seed"], count)).getrandbits(40)

        return ADDRESS.sub(another, text)

    def was_asked(self):
        return self.asked or random.getstate() != self.state


def raise_exception(message):
    raise TemplateRuntimeError(message)


def render(job, follows):
    options = dict(job["options"])
    options["undefined"] = UNDEFINED[options.pop("undefined", "default")]
    options["extensions"] = ["jinja2.ext." + name.split(".")[-1] for name in options.pop("extensions", [])]
    loader, noise = Texts(job), Noise(job["noise"])
    environment = Environment(loader=loader, cache_size=50, **options)
    environment.follows = follows
    strftime_now = noise.strftime_now
    environment.globals.update(
        strftime_now=lambda form: strftime_now(form), raise_exception=raise_exception
    )
    try:
        pieces, length = [], 0
        for piece in environment.get_template("").generate(job["values"]):
            length += len(piece)
            if length > TOO_LONG * (4 if follows else 1):
                return {"kind": "refused", "message": "this renders to more than a prompt can be", "source": 0, "line": None}
            pieces.append(piece)
        text = noise.addressed("".join(pieces), job)
        return {"kind": "text", "text": text, "marked": None, "noisy": noise.was_asked()}
    except BaseException as error:
        if loader.missing:
            return {"kind": "missing", "names": loader.missing}
        return refusal(error)


def refusal(error):
    if isinstance(error, MemoryError):
        message = "this takes more memory than any prompt"
    elif isinstance(error, RecursionError):
        message = "this calls itself without end"
    elif isinstance(error, TemplateNotFound):
        message = "there is no template '%s'" % error
    else:
        message = str(getattr(error, "message", None) or error) or type(error).__name__
    source, line = 0, None
    if isinstance(error, TemplateSyntaxError) and (error.filename or "").startswith("text:"):
        source, line = int(error.filename[5:]), error.lineno
    else:
        trace = error.__traceback__
        while trace is not None:
            name = trace.tb_frame.f_code.co_filename
            if name.startswith("text:"):
                source, line = int(name[5:]), trace.tb_lineno
            trace = trace.tb_next
    return {"kind": "refused", "message": message[:300], "source": source, "line": line}


def answer(job):
    plain = render(job, False)
    if plain["kind"] == "text" and len(plain["text"]) <= FOLLOWED and OPEN not in plain["text"]:
        plain["marked"] = render(job, True).get("text")
    return plain


say({"ready": True})
sys.addaudithook(guard)
for line in stdin:
    try:
        job = {**json.loads(line), "written": line}
        if hasattr(signal, "setitimer"):
            signal.setitimer(signal.ITIMER_REAL, job["milliseconds"] / 1000)
        said = answer(job)
        if hasattr(signal, "setitimer"):
            signal.setitimer(signal.ITIMER_REAL, 0)
    except BaseException as error:
        said = refusal(error)
    say(said)
`;
		;
		function jinja2Program() {
			const command = pythonOnPath();
			if (command === undefined) return { missing: "engine jinja2 needs Python 3 with jinja2, and there is no python3 on PATH; install it, then run: python3 -m pip install jinja2" };
			return {
				command,
				args: [
					"-I",
					"-B",
					"-X",
					"utf8",
					"-c",
					JINJA2_PROGRAM
				],
				env: kept("LD_LIBRARY_PATH", "SystemRoot")
			};
		}
		function pythonOnPath() {
			const name = external_node_process_.platform === "win32" ? "python.exe" : "python3";
			const folders = (external_node_process_.env["PATH"] ?? "").split(external_node_path_.delimiter);
			const found = folders.filter((folder) => external_node_path_.isAbsolute(folder)).map((folder) => external_node_path_.join(folder, name)).find((file) => isProgram(file));
			return found !== undefined && isScript(found) ? interpreterBehind(found) : found;
		}
		function isProgram(file) {
			try {
				(0, external_node_fs_.accessSync)(file, external_node_fs_.constants.X_OK);
				return true;
			} catch {
				return false;
			}
		}
		function isScript(file) {
			const bytes = Buffer.alloc(2);
			const open = (0, external_node_fs_.openSync)(file, "r");
			try {
				(0, external_node_fs_.readSync)(open, bytes);
			} finally {
				(0, external_node_fs_.closeSync)(open);
			}
			return bytes.toString("latin1") === "#!";
		}
		function interpreterBehind(script) {
			const program = "import sys; print(sys.executable)";
			try {
				const told = (0, external_node_child_process_.execFileSync)(script, [
					"-I",
					"-c",
					program
				], {
					cwd: "/",
					env: kept("PATH", "HOME", "LD_LIBRARY_PATH"),
					encoding: "utf8",
					stdio: [
						"ignore",
						"pipe",
						"ignore"
					]
				});
				return told.trim() || script;
			} catch {
				return script;
			}
		}
		function kept(...names) {
			const known = names.map((name) => [name, external_node_process_.env[name]]);
			return Object.fromEntries(known.flatMap(([name, value]) => value === undefined ? [] : [[name, value]]));
		}
		var external_node_url_ = __webpack_require__(73136);
		;
		function engineFiles() {
			const here = external_node_path_.dirname((0, external_node_url_.fileURLToPath)(import.meta.url));
			const bundled = external_node_path_.join(here, "..", "engine");
			if ((0, external_node_fs_.existsSync)(external_node_path_.join(bundled, "index.js"))) return {
				entry: external_node_path_.join(bundled, "index.js"),
				readable: [bundled, here]
			};
			const entry = external_node_path_.join(here, "..", "..", "engine-child", "index.js");
			return {
				entry,
				readable: [external_node_path_.parse(here).root]
			};
		}
		;
		const HEAP = 256;
		function javascriptProgram() {
			const { entry, readable } = engineFiles();
			const flags = external_node_process_.allowedNodeEnvironmentFlags;
			const permission = ["--permission", "--experimental-permission"].find((flag) => flags.has(flag));
			const rights = permission === undefined ? [] : [permission, ...readable.map((folder) => `--allow-fs-read=${external_node_path_.join(folder, "*")}`)];
			return {
				command: external_node_process_.execPath,
				args: [
					...rights,
					"--no-warnings",
					"--disable-proto=delete",
					`--max-old-space-size=${HEAP}`,
					entry
				],
				env: {}
			};
		}
		var external_node_events_ = __webpack_require__(78474);
		;
		const STDERR = 4e3;
		class RunningProgram {
			#child;
			#gone;
			#stderr = "";
			#parts = [];
			#length = 0;
			#answerBytes = 0;
			#settle = null;
			#over = null;
			constructor({ command, args, env }) {
				const child = (0, external_node_child_process_.spawn)(command, args, {
					env: { ...env },
					cwd: "/",
					stdio: [
						"pipe",
						"pipe",
						"pipe"
					],
					windowsHide: true
				});
				this.#child = child;
				this.#gone = (0, external_node_events_.once)(child, "close").catch(() => {});
				child.on("error", (error) => this.#end({
					why: "no-start",
					error: error.message
				}));
				child.on("close", () => this.#end({
					why: "ended",
					stderr: this.#stderr
				}));
				child.stdin?.on("error", () => {});
				child.stderr?.setEncoding("utf8").on("data", (text) => {
					this.#stderr = (this.#stderr + text).slice(0, STDERR);
				});
				child.stdout?.setEncoding("utf8").on("data", (text) => this.#hear(text));
			}
			async next(line, limits) {
				if (this.#over !== null) return { silence: this.#over };
				this.#answerBytes = limits.answerBytes;
				this.#hold();
				const answer = new Promise((resolve) => {
					this.#settle = resolve;
				});
				const timer = setTimeout(() => this.#tell({ silence: { why: "timeout" } }), limits.milliseconds);
				if (line !== null) this.#child.stdin?.write(`${line}\n`);
				const told = await answer;
				clearTimeout(timer);
				this.#letGo();
				return told;
			}
			#hear(text) {
				const end = text.indexOf("\n");
				const part = end === -1 ? text : text.slice(0, end);
				this.#length += part.length;
				if (this.#length > this.#answerBytes) return this.#tell({ silence: { why: "too-long" } });
				this.#parts.push(part);
				if (end === -1) return;
				const line = this.#parts.join("");
				this.#parts = [];
				this.#length = 0;
				this.#tell({ line });
			}
			#end(silence) {
				this.#over ??= silence;
				this.#tell({ silence: this.#over });
			}
			#tell(line) {
				this.#settle?.(line);
				this.#settle = null;
			}
			#hold() {
				this.#child.ref();
				for (const stream of this.#streams()) stream.ref();
			}
			#letGo() {
				this.#child.unref();
				for (const stream of this.#streams()) stream.unref();
			}
			#streams() {
				return [
					this.#child.stdin,
					this.#child.stdout,
					this.#child.stderr
				].flatMap((stream) => isSocket(stream) ? [stream] : []);
			}
			async kill() {
				this.#hold();
				this.#child.kill("SIGKILL");
				await this.#gone;
			}
		}
		function isSocket(stream) {
			return typeof stream === "object" && stream !== null && "ref" in stream && "unref" in stream;
		}
		;
		const START_MS = 6e4;
		class LineProcess {
			#program;
			#limits;
			#running = null;
			#queue = Promise.resolve();
			constructor(program, limits) {
				this.#program = program;
				this.#limits = limits;
			}
			ask(line) {
				const turn = this.#queue.then(() => this.#ask(line));
				this.#queue = turn.catch(() => {});
				return turn;
			}
			async #ask(line) {
				const wasRunning = this.#running !== null;
				const first = await this.#askOnce(line);
				const isStale = wasRunning && "silence" in first && first.silence.why === "ended";
				return isStale ? await this.#askOnce(line) : first;
			}
			async #askOnce(line) {
				let answer = null;
				if (this.#running === null) {
					const program = this.#program();
					if ("missing" in program) return { silence: {
						why: "missing",
						error: program.missing
					} };
					this.#running = new RunningProgram(program);
					answer = await this.#running.next(null, {
						...this.#limits,
						milliseconds: START_MS
					});
				}
				if (answer === null || "line" in answer) answer = await this.#running.next(line, this.#limits);
				if ("silence" in answer) await this.#end();
				return answer;
			}
			async #end() {
				const running = this.#running;
				this.#running = null;
				await running?.kill();
			}
			async [Symbol.asyncDispose]() {
				await this.#queue;
				await this.#end();
			}
		}
		;
		class Runtimes {
			#byTree = new Map();
			#milliseconds;
			constructor(milliseconds = js_limits.b.templateMs) {
				this.#milliseconds = milliseconds;
			}
			of(tree) {
				const known = this.#byTree.get(tree);
				if (known !== undefined) return known;
				const limits = {
					milliseconds: this.#milliseconds,
					answerBytes: js_limits.b.templateAnswerBytes
				};
				const runtime = {
					javascript: new LineProcess(javascriptProgram, limits),
					python: new LineProcess(jinja2Program, limits),
					milliseconds: this.#milliseconds
				};
				this.#byTree.set(tree, runtime);
				return runtime;
			}
			async [Symbol.asyncDispose]() {
				const processes = [...this.#byTree.values()].flatMap(({ javascript, python }) => [javascript, python]);
				this.#byTree.clear();
				await Promise.all(processes.map((process) => process[Symbol.asyncDispose]()));
			}
		}
		;
		const SOME_MOMENT = 1767225600;
		class RenderCache {
			moment;
			runtimes = new Runtimes();
			documents = new Map();
			documentsOfPython = new Map();
			traces = new Map();
			constructor(moment = SOME_MOMENT) {
				this.moment = moment;
			}
			async [Symbol.asyncDispose]() {
				await this.runtimes[Symbol.asyncDispose]();
			}
		}
	}),
	6404: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ee: () => variables,
			rI: () => variationOf
		});
		const ZONES = [
			"UTC",
			"Africa/Johannesburg",
			"America/St_Johns"
		];
		const LOCALES = [
			"C.UTF-8",
			"de_DE.UTF-8",
			"fr_FR.UTF-8"
		];
		const USERS = [
			"runner",
			"visitor",
			"deploy"
		];
		const HOSTS = [
			"build-1",
			"worker-2",
			"node-3"
		];
		function variationOf({ varied, variant }, moment) {
			const has = (factor) => varied.includes(factor);
			const pick = (values, factor) => (has(factor) ? values[1 + variant % (values.length - 1)] : values[0]) ?? "";
			return {
				time: shifted(moment, varied, variant),
				seed: has("seed") ? variant : 0,
				order: has("order") ? variant : 0,
				zone: pick(ZONES, "timezone"),
				locale: pick(LOCALES, "locale"),
				user: pick(USERS, "user"),
				host: pick(HOSTS, "host"),
				extra: has("environment") ? { DEPLOYMENT_REGION: `region-${variant}` } : {},
				elsewhere: {
					tree: has("cwd"),
					home: has("home")
				},
				disturbed: has("git")
			};
		}
		const MINUTE = 60;
		const HOUR = 60 * MINUTE;
		const DAY = 24 * HOUR;
		function shifted(moment, varied, variant) {
			const turn = variant % 5;
			let time = moment;
			if (varied.includes("clock-second")) time += within(time, 1, MINUTE, 25 + turn);
			if (varied.includes("clock-minute")) time += within(time, MINUTE, HOUR, 25 + turn);
			if (varied.includes("clock-hour")) time += within(time, HOUR, DAY, 7 + (turn + 2) % 5);
			if (varied.includes("clock-day")) time += 400 * DAY * (1 + turn);
			return time;
		}
		function within(time, unit, larger, steps) {
			const inside = Math.floor(time % larger / unit);
			return (inside + steps < larger / unit ? steps : -steps) * unit;
		}
		function variables({ zone, locale, user, host, seed, extra }) {
			return {
				TZ: zone,
				LANG: locale,
				LC_ALL: locale,
				USER: user,
				LOGNAME: user,
				HOSTNAME: host,
				PYTHONHASHSEED: String(seed % 4294967296),
				...extra
			};
		}
	}),
	80156: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			v: () => bindingFor,
			W: () => providerOfModel
		});
		var vocabulary = __webpack_require__(92460);
		var errors = __webpack_require__(12027);
		var pointer = __webpack_require__(69204);
		var json_value = __webpack_require__(49884);
		var origins = __webpack_require__(27508);
		var side = __webpack_require__(45468);
		;
		class BodyBuilder {
			#members = new Map();
			#origins = new Map();
			#parts;
			constructor(parts) {
				this.#parts = parts;
				this.origin("", (0, origins.bw)(parts.at));
				if (parts.model !== null) this.#members.set("model", parts.model);
				for (const [key, value] of (0, json_value.jO)(parts.params)) {
					if (key === "model" && parts.model !== null) continue;
					this.#members.set(key, value);
					this.origin((0, pointer.jf)("", key), (0, origins.bw)((0, side.ux)(parts.at, (0, pointer.jf)("/params", key))));
				}
			}
			set(key, value) {
				if ((0, json_value.Jt)(this.#parts.params, key) !== undefined) throw (0, errors.tv)(`params holds '${key}', which the prompt declares by itself: keep one of the two.`);
				this.#members.set(key, value);
			}
			setList(key, declared) {
				const further = (0, json_value.Jt)(this.#parts.params, key);
				if (further !== undefined && !(0, json_value.cy)(further)) throw (0, errors.tv)(`params.${key} is no list: write it as a list, or leave it out.`);
				const at = (0, side.ux)(this.#parts.at, (0, pointer.jf)("/params", key));
				further?.forEach((_, index) => this.origin(`/${key}/${declared.length + index}`, (0, origins.bw)((0, side.ux)(at, `/${index}`))));
				if (further !== undefined || declared.length > 0) this.#members.set(key, [...declared, ...further ?? []]);
			}
			origin(pointer, origin) {
				this.#origins.set(pointer, origin);
			}
			block(part, type, pointer) {
				this.origin(pointer, (0, origins.IK)(part.text));
				const members = [["type", type], ["text", part.text.text]];
				if (part.cacheControl !== null) members.push(["cache_control", part.cacheControl]);
				const marker = part.cacheControl === null ? part.at : (0, side.ux)(part.at, "/cache_control");
				this.origin(`${pointer}/cache_control`, (0, origins.bw)(marker));
				return (0, json_value.Xy)(members);
			}
			message(part, type, key, index, media) {
				const pointer = `/${key}/${index}`;
				this.origin(pointer, (0, origins.IK)(part.text));
				this.origin(`${pointer}/role`, (0, origins.bw)((0, side.ux)(part.at, "/role")));
				if (part.content === undefined && part.cacheControl === null) return {
					role: part.role,
					content: part.text.text
				};
				const content = (part.content ?? [part]).map((one, at) => {
					const inner = `${pointer}/content/${at}`;
					return "url" in one ? this.media(one, inner, media) : this.block(one, type, inner);
				});
				return {
					role: part.role,
					content
				};
			}
			media(part, pointer, form) {
				this.origin(pointer, () => (0, side.Xv)(part.at, ""));
				return form(part);
			}
			build() {
				return {
					body: (0, json_value.Xy)([...this.#members]),
					origins: this.#origins
				};
			}
		}
		function bindTools(builder, { tools }, mapped) {
			if (tools === null) return;
			const values = tools.map((tool, index) => {
				const pointer = `/tools/${index}`;
				if (!tool.mcp) {
					builder.origin(pointer, tool.origin);
					return tool.value;
				}
				const { value, back } = mapped(tool.value);
				builder.origin(pointer, (inner, offset) => tool.origin(back(inner), offset));
				return value;
			});
			builder.set("tools", values);
		}
		;
		const anthropicImage = (part) => {
			const { url, inline } = media_image(part);
			const source = inline === null ? {
				type: "url",
				url
			} : {
				type: "base64",
				media_type: inline.type,
				data: inline.data
			};
			return {
				type: "image",
				source
			};
		};
		const chatImage = (part) => ({
			type: "image_url",
			image_url: { url: media_image(part).url }
		});
		const responsesImage = (part) => ({
			type: "input_image",
			image_url: media_image(part).url
		});
		const geminiMedia = ({ url, contentType }) => {
			const inline = inlined(url);
			if (inline !== null) return { inlineData: {
				mimeType: inline.type,
				data: inline.data
			} };
			const type = contentType === null ? [] : [["mimeType", contentType]];
			return { fileData: (0, json_value.Xy)([...type, ["fileUri", url]]) };
		};
		function media_image({ url, contentType, at }) {
			const inline = inlined(url);
			const type = contentType ?? inline?.type ?? "image/*";
			if (type.startsWith("image/")) return {
				url,
				inline
			};
			const line = at?.places.line(at.pointer, null) ?? 1;
			throw (0, errors.tv)(`${at?.file ?? "the config"}:${line}: media of type ${type.slice(0, 40)} are not supported here, only images: render the prompt by a command (render:).`);
		}
		function inlined(url) {
			const [, type = "", data = ""] = /^data:([^;,]+);base64,([\s\S]*)$/.exec(url) ?? [];
			return type === "" ? null : {
				type,
				data
			};
		}
		var composed_mcp = __webpack_require__(83012);
		;
		const anthropicMessages = (parts) => {
			const builder = new BodyBuilder(parts);
			bindTools(builder, parts, (tool) => (0, composed_mcp.J)(tool, "input_schema"));
			if (parts.system.length > 0) builder.set("system", parts.system.map((part, index) => builder.block(part, "text", `/system/${index}`)));
			builder.setList("messages", parts.messages.map((part, index) => builder.message(part, "text", "messages", index, anthropicImage)));
			return builder.build();
		};
		;
		function systemApart(parts, api) {
			const first = parts.messages.findIndex((message) => !isSystem(message));
			const count = first === -1 ? parts.messages.length : first;
			const messages = parts.messages.slice(count);
			const wrong = messages.findIndex(({ role }) => role !== "user" && role !== "assistant");
			if (wrong !== -1) throw (0, errors.tv)(`messages[${count + wrong}] has the role '${messages[wrong]?.role ?? ""}', which ${api} does not take there: write it under system, or as a user's message.`);
			return {
				...parts,
				system: [...parts.system, ...parts.messages.slice(0, count)],
				messages
			};
		}
		function isSystem({ role }) {
			return role === "system" || role === "developer";
		}
		;
		const bedrockConverse = (given) => {
			const parts = systemApart(given, "Converse");
			const { params } = parts;
			const settings = (0, json_value.Jt)(params, "toolConfig");
			const beside = (0, json_value.Gv)(settings) ? settings : {};
			const further = parts.tools === null ? params : (0, json_value.cJ)(params, "toolConfig");
			const builder = new BodyBuilder({
				...parts,
				model: null,
				params: further
			});
			if (parts.tools !== null) {
				builder.origin("/toolConfig", (0, origins.bw)((0, side.ux)(parts.at, "/params/toolConfig")));
				const tools = parts.tools.map((tool, index) => toolOf(builder, tool, index));
				builder.set("toolConfig", (0, json_value.Xy)([["tools", tools], ...(0, json_value.jO)(beside)]));
			}
			if (parts.system.length > 0) builder.set("system", blocksOf(builder, parts.system, "/system"));
			const messages = parts.messages.map((part, index) => {
				builder.origin(`/messages/${index}/role`, (0, origins.bw)((0, side.ux)(part.at, "/role")));
				return {
					role: part.role,
					content: blocksOf(builder, textsOf(part), `/messages/${index}/content`)
				};
			});
			builder.setList("messages", messages);
			return builder.build();
		};
		function textsOf(message) {
			return (message.content ?? [message]).map((part) => {
				if (!("url" in part)) return part;
				throw (0, errors.tv)("media in a message are not supported for Converse: render the prompt by a command (render:).");
			});
		}
		function blocksOf(builder, parts, pointer) {
			const blocks = [];
			for (const part of parts) {
				const at = `${pointer}/${blocks.length}`;
				builder.origin(at, (0, origins.IK)(part.text));
				blocks.push({ text: part.text.text });
				if (part.cacheControl === null) continue;
				const marker = (0, origins.bw)((0, side.ux)(part.at, "/cache_control"));
				builder.origin(`${at}/cache_control`, marker);
				builder.origin(`${pointer}/${blocks.length}`, marker);
				blocks.push({ cachePoint: checkpoint(part.cacheControl) });
			}
			return blocks;
		}
		function checkpoint(marker) {
			const ttl = (0, json_value.Jt)(marker, "ttl");
			return (0, json_value.Xy)([["type", "default"], ...ttl === undefined ? [] : [["ttl", ttl]]]);
		}
		function toolOf(builder, { value, mcp, origin }, index) {
			const pointer = `/toolConfig/tools/${index}`;
			if (!mcp) {
				builder.origin(pointer, origin);
				return value;
			}
			const { value: named, back } = (0, composed_mcp.J)(value, "inputSchema");
			builder.origin(pointer, (inner, offset) => origin(back(inner.replace(/^\/toolSpec(?=\/|$)/, "").replace(/^\/inputSchema\/json(?=\/|$)/, "/inputSchema")), offset));
			const schema = (0, json_value.Jt)(named, "inputSchema");
			const members = schema === undefined ? [] : [["inputSchema", { json: schema }]];
			return { toolSpec: (0, json_value.Xy)([...(0, json_value.jO)((0, json_value.cJ)(named, "inputSchema")), ...members]) };
		}
		;
		const geminiContent = (given) => {
			const parts = systemApart(given, "generateContent");
			const builder = new BodyBuilder({
				...parts,
				model: null
			});
			if (parts.system.length > 0) builder.set("systemInstruction", { parts: partsOf(builder, parts.system, "/systemInstruction/parts") });
			if (parts.tools !== null) builder.set("tools", toolsOf(builder, parts.tools));
			const contents = parts.messages.map((part, index) => {
				builder.origin(`/contents/${index}/role`, (0, origins.bw)((0, side.ux)(part.at, "/role")));
				return {
					role: part.role === "assistant" ? "model" : part.role,
					parts: partsOf(builder, part.content ?? [part], `/contents/${index}/parts`)
				};
			});
			builder.setList("contents", contents);
			return builder.build();
		};
		function partsOf(builder, parts, pointer) {
			return parts.map((part, index) => {
				if ("url" in part) return builder.media(part, `${pointer}/${index}`, geminiMedia);
				builder.origin(`${pointer}/${index}`, (0, origins.IK)(part.text));
				return { text: part.text.text };
			});
		}
		function toolsOf(builder, tools) {
			const functions = tools.filter(({ value }) => typeof (0, json_value.Jt)(value, "name") === "string");
			const entries = tools.filter((tool) => !functions.includes(tool));
			const declarations = functions.map(({ value, mcp, origin }, index) => {
				const pointer = `/tools/0/functionDeclarations/${index}`;
				if (!mcp) {
					builder.origin(pointer, origin);
					return value;
				}
				const mapped = (0, composed_mcp.J)(value, "parametersJsonSchema");
				builder.origin(pointer, (inner, offset) => origin(mapped.back(inner), offset));
				return mapped.value;
			});
			const first = declarations.length === 0 ? [] : [{ functionDeclarations: declarations }];
			entries.forEach(({ origin }, index) => builder.origin(`/tools/${first.length + index}`, origin));
			return [...first, ...entries.map(({ value }) => value)];
		}
		;
		const openaiChat = (parts) => {
			const builder = new BodyBuilder(parts);
			bindTools(builder, parts, (tool) => {
				const { value, back } = (0, composed_mcp.J)(tool, "parameters");
				return {
					value: {
						type: "function",
						function: value
					},
					back: (inner) => back(inner.replace(/^\/function(?=\/|$)/, ""))
				};
			});
			const messages = [];
			const [first, ...more] = parts.system;
			if (first !== undefined && more.length === 0) {
				messages.push(builder.message({
					role: "system",
					...first
				}, "text", "messages", 0, chatImage));
			} else if (first !== undefined) {
				const content = parts.system.map((part, index) => builder.block(part, "text", `/messages/0/content/${index}`));
				messages.push({
					role: "system",
					content
				});
			}
			for (const part of parts.messages) messages.push(builder.message(part, "text", "messages", messages.length, chatImage));
			builder.setList("messages", messages);
			return builder.build();
		};
		;
		const openaiResponses = (parts) => {
			const builder = new BodyBuilder(parts);
			bindTools(builder, parts, (tool) => {
				const { value, back } = (0, composed_mcp.J)(tool, "parameters");
				return {
					value: (0, json_value.Xy)([["type", "function"], ...(0, json_value.jO)(value)]),
					back
				};
			});
			const input = [];
			const [first, ...more] = parts.system;
			if (first !== undefined && more.length === 0 && first.cacheControl === null) {
				builder.set("instructions", first.text.text);
				builder.origin("/instructions", (0, origins.IK)(first.text));
			} else if (first !== undefined) {
				const content = parts.system.map((part, index) => builder.block(part, "input_text", `/input/0/content/${index}`));
				input.push({
					role: "developer",
					content
				});
			}
			for (const part of parts.messages) {
				const type = part.role === "assistant" ? "output_text" : "input_text";
				input.push(builder.message(part, type, "input", input.length, responsesImage));
			}
			builder.setList("input", input);
			return builder.build();
		};
		;
		const CHAT_ONLY = new Set([
			[
				"audio",
				"frequency_penalty",
				"function_call",
				"functions",
				"logit_bias",
				"logprobs"
			],
			[
				"max_completion_tokens",
				"max_tokens",
				"messages",
				"modalities",
				"n",
				"prediction"
			],
			[
				"presence_penalty",
				"reasoning_effort",
				"response_format",
				"seed",
				"stop",
				"verbosity"
			],
			["web_search_options"]
		].flat());
		const RESPONSES_ONLY = new Set([
			[
				"background",
				"context_management",
				"conversation",
				"include",
				"input",
				"instructions"
			],
			[
				"max_output_tokens",
				"previous_response_id",
				"prompt",
				"reasoning"
			],
			["text", "truncation"]
		].flat());
		const openai = (parts) => {
			if (parts.api !== undefined) return parts.api === "chat" ? openaiChat(parts) : openaiResponses(parts);
			const chat = sign(parts, CHAT_ONLY, (tool) => (0, json_value.Gv)((0, json_value.Jt)(tool, "function")));
			const responses = sign(parts, RESPONSES_ONLY, (tool) => (0, json_value.Qq)((0, json_value.Jt)(tool, "type")) === "function" && (0, json_value.Jt)(tool, "name") !== undefined);
			if (chat === undefined) return openaiResponses(parts);
			if (responses === undefined) return openaiChat(parts);
			throw (0, errors.tv)(`${chat} belongs to Chat Completions, but ${responses} to Responses: keep to one of the two.`);
		};
		function sign({ params, tools }, fields, isOwnTool) {
			const field = [...fields].find((key) => (0, json_value.Jt)(params, key) !== undefined);
			if (field !== undefined) return `params.${field}`;
			return tools?.some(({ value }) => isOwnTool(value)) === true ? "the form of a tool" : undefined;
		}
		;
		const chatFirst = (parts) => parts.api === "responses" ? openaiResponses(parts) : openaiChat(parts);
		const BINDINGS = {
			anthropic: anthropicMessages,
			openai,
			bedrock: bedrockConverse,
			gemini: geminiContent,
			azure: openai,
			openrouter: openaiChat
		};
		const MODELS = [
			[/^claude-/, "anthropic"],
			[/^(?:gpt-(?!oss)|chatgpt-|o\d)/, "openai"],
			[/^(?:arn:aws|(?:(?:us|eu|ap|apac|jp|au|ca|sa|global|us-gov)\.)?(?:anthropic|amazon)\.)/, "bedrock"],
			[/^gemini-/, "gemini"],
			[/^deepseek-(?:chat|reasoner|coder|v\d)/, "deepseek"],
			[/^grok-/, "xai"],
			[/^(?:open-)?(?:mistral|mixtral|codestral|ministral|magistral|pixtral|devstral)-/, "mistral"]
		];
		function bindingFor(provider) {
			const bind = Object.hasOwn(BINDINGS, provider) ? BINDINGS[provider] : undefined;
			if (bind !== undefined) return bind;
			if (vocabulary.xq.some((known) => known === provider)) return chatFirst;
			throw (0, errors.tv)(`a prompt cannot be composed for the provider '${provider}': declare one of ${vocabulary.xq.join(", ")}, or write its request body to a file and name it under file.`);
		}
		function providerOfModel(model) {
			return MODELS.find(([name]) => name.test(model))?.[1] ?? null;
		}
	}),
	16983: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			U4: () => UNBOUND,
			dg: () => variationsOfDescribed,
			xC: () => conversationsOfDescribed
		});
		var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12027);
		var _json_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49884);
		var _origins_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27508);
		var _bindings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80156);
		var _variables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88593);
		const UNBOUND = "the prompt names no provider: add provider: anthropic (or openai), or defaults.provider.";
		async function conversationsOfDescribed(described, defaults) {
			const conversations = [];
			for (const { name, values } of (0, _variables_js__WEBPACK_IMPORTED_MODULE_0__.D)(described.samples)) {
				try {
					const turns = [await requestOf(described, defaults, values)];
					conversations.push({
						case: name,
						id: "1",
						turns,
						values
					});
				} catch (error) {
					if (name === _variables_js__WEBPACK_IMPORTED_MODULE_0__.B) throw error;
					throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.tv)(`in the case '${name}': ${(0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.bD)(error)}`, error);
				}
			}
			return conversations;
		}
		async function variationsOfDescribed(described, defaults) {
			const values = (0, _variables_js__WEBPACK_IMPORTED_MODULE_0__.D)(described.samples)[0]?.values ?? new Map();
			const variations = [];
			for (const [name, { varies, values: samples }] of Object.entries(described.samples.vars)) {
				if (varies === null) continue;
				const requests = [];
				const failures = [];
				for (const sample of samples.slice(1)) {
					try {
						requests.push(await requestOf(described, defaults, new Map([...values, [name, sample]])));
					} catch (error) {
						failures.push((0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.bD)(error));
					}
				}
				variations.push({
					variable: name,
					varies,
					requests,
					failures
				});
			}
			return variations;
		}
		async function requestOf(described, defaults, values) {
			const { provider, model } = target(described, defaults);
			const bind = (0, _bindings_js__WEBPACK_IMPORTED_MODULE_2__.v)(provider);
			const parts = await described.parts(values, provider);
			const { system, messages, tools, params } = parts;
			if (system.length + messages.length + (tools?.length ?? 0) + (0, _json_value_js__WEBPACK_IMPORTED_MODULE_3__.jO)(params).length === 0) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.tv)("the prompt is empty: give it a system text, tools or messages.");
			const { body, origins } = bind({
				...parts,
				model
			});
			const locate = (0, _origins_js__WEBPACK_IMPORTED_MODULE_4__.k_)(origins);
			return {
				body,
				provider,
				model,
				locate,
				at: null,
				usage: null,
				unitTokens: null
			};
		}
		function target(described, defaults) {
			const provider = described.provider ?? (0, _bindings_js__WEBPACK_IMPORTED_MODULE_2__.W)(described.model ?? "") ?? defaults.provider ?? (0, _bindings_js__WEBPACK_IMPORTED_MODULE_2__.W)(defaults.model ?? "");
			if (provider === null) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.tv)(UNBOUND);
			const shared = defaults.provider === undefined || defaults.provider === provider;
			return {
				provider,
				model: described.model ?? (shared ? defaults.model ?? null : null)
			};
		}
	}),
	83012: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			J: () => mcpTool,
			t: () => isMcpTool
		});
		var _json_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49884);
		function isMcpTool(tool) {
			return (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Gv)((0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(tool, "inputSchema")) && (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(tool, "type") === undefined;
		}
		function mcpTool(tool, schema) {
			const members = [];
			for (const [from, to] of [
				["name", "name"],
				["description", "description"],
				["inputSchema", schema]
			]) {
				const member = (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(tool, from);
				if (member !== undefined) members.push([to, member]);
			}
			return {
				value: (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Xy)(members),
				back: (inner) => renamed(inner, schema, "inputSchema")
			};
		}
		function renamed(inner, from, to) {
			return inner === `/${from}` || inner.startsWith(`/${from}/`) ? `/${to}${inner.slice(from.length + 1)}` : inner;
		}
	}),
	96326: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			V: () => renderPiece,
			X: () => renderTemplate
		});
		var errors = __webpack_require__(12027);
		var variation = __webpack_require__(6404);
		var engines = __webpack_require__(44796);
		var render_plan = __webpack_require__(53380);
		var render_side = __webpack_require__(45468);
		var traced_text = __webpack_require__(14186);
		;
		function inlineTemplate(text, lineOf) {
			return {
				text,
				at: lineOf(0) ?? {
					file: "the config",
					line: 1
				}
			};
		}
		function inDocument(text, template, lineOf) {
			if (lineOf(0) === null) return {
				text: text.text,
				spans: []
			};
			const starts = lineStarts(template.text);
			return (0, traced_text.X8)(text, ({ file, line }) => file === template.at.file ? lineOf(starts[line - template.at.line] ?? 0) ?? template.at : {
				file,
				line
			});
		}
		function lineStarts(text) {
			return [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
		}
		var documents_member = __webpack_require__(75718);
		;
		async function renderPiece(side, { piece, name, at }, values) {
			const { file, where, text: written, lineOf } = await contentOf(side, piece.content, name, at);
			const template = lineOf === null ? {
				text: written,
				at: {
					file: where,
					line: 1
				}
			} : inlineTemplate(written, lineOf);
			if (template.text.trim() === "") throw empty(where, "is empty");
			const engine = (0, engines.E)(piece.engine, file, where);
			const text = await renderTemplate(side, engine, {
				template,
				values,
				options: piece.options
			});
			if (text.text.trim() === "") throw empty(where, "is empty once it is rendered");
			const traced = lineOf === null ? text : inDocument(text, template, lineOf);
			return {
				text: traced,
				cacheControl: piece.cache_control,
				at
			};
		}
		async function renderTemplate(side, engine, input, names = (candidates) => candidates) {
			const { tree, cache, plan = render_plan.LS, noticeNoise = () => {} } = side;
			return await engine.render({
				...input,
				include: (candidates) => include(side, names(candidates)),
				runtime: {
					...cache.runtimes.of(tree),
					noise: (0, variation.rI)(plan, cache.moment),
					noticeNoise
				}
			});
		}
		async function contentOf(side, content, name, at) {
			if (content.kind === "inline") {
				const lineOf = (offset) => (0, render_side.Xv)(at, "/text", offset) ?? (0, render_side.Xv)(at, "/content", offset);
				return {
					file: null,
					where: name,
					text: content.text,
					lineOf
				};
			}
			const { path, pointer } = content;
			if (pointer === null) return {
				file: path,
				where: path,
				text: await (0, render_side.b6)(side, path),
				lineOf: null
			};
			const member = await (0, documents_member.C)(side, {
				path,
				pointer
			});
			if (typeof member.value !== "string") throw (0, errors.tv)(`${path}#${pointer} holds no text: let the pointer lead to a string.`);
			const lineOf = (offset) => member.line("", offset);
			return {
				file: null,
				where: `${path}#${pointer}`,
				text: member.value,
				lineOf
			};
		}
		async function fileTemplate(side, file) {
			return {
				text: await (0, render_side.b6)(side, file),
				at: {
					file,
					line: 1
				}
			};
		}
		async function include(side, candidates) {
			const file = candidates.find((path) => side.tree.entries.has(path));
			if (file !== undefined) return await fileTemplate(side, file);
			for (const path of candidates.slice(0, 1)) side.missing.add(path);
			return undefined;
		}
		function empty(where, what) {
			return (0, errors.tv)(`${where} ${what}: providers refuse an empty text; write it, or leave it out.`);
		}
	}),
	88593: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			B: () => DEFAULT_CASE,
			D: () => casesOf
		});
		const DEFAULT_CASE = "default";
		function casesOf({ vars, cases }) {
			const named = Object.entries(cases).map(([name, overrides]) => {
				return {
					name,
					values: firstValues({
						...vars,
						...overrides
					})
				};
			});
			if (Object.hasOwn(cases, DEFAULT_CASE)) return named;
			return [{
				name: DEFAULT_CASE,
				values: firstValues(vars)
			}, ...named];
		}
		function firstValues(variables) {
			return new Map(Object.entries(variables).map(([name, { values }]) => [name, values[0]]));
		}
	}),
	74004: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { i: () => conversationsOf });
		var _assemble_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97166);
		var _order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96364);
		function conversationsOf(requests, unnamed) {
			const cases = groupBy(requests, (request) => request.case ?? unnamed);
			return [...cases].flatMap(([name, sent]) => ofCase(name, sent));
		}
		function ofCase(name, requests) {
			const bare = requests.filter(({ session }) => session === null);
			const threads = (0, _assemble_js__WEBPACK_IMPORTED_MODULE_0__.f)(bare.map(({ body }) => body)).map((indices) => indices.flatMap((index) => bare[index] ?? []));
			const sessions = groupBy(requests.filter(({ session }) => session !== null), ({ session }) => session ?? "");
			const numbers = freeNumbers(new Set(sessions.keys()));
			const all = [...threads.map((sent) => ({
				case: name,
				id: numbers(),
				requests: sent
			})), ...[...sessions].map(([id, sent]) => ({
				case: name,
				id,
				requests: (0, _order_js__WEBPACK_IMPORTED_MODULE_1__.al)(sent)
			}))];
			return inOrderOfFirst(all, requests);
		}
		function inOrderOfFirst(conversations, requests) {
			const owner = new Map(conversations.flatMap((conversation) => conversation.requests.map((request) => [request, conversation])));
			return [...new Set(requests.flatMap((request) => owner.get(request) ?? []))];
		}
		function freeNumbers(taken) {
			let number = 0;
			return () => {
				do
					number++;
				while (taken.has(String(number)));
				return String(number);
			};
		}
		function groupBy(list, key) {
			const groups = new Map();
			for (const item of list) {
				const name = key(item);
				const group = groups.get(name);
				if (group === undefined) groups.set(name, [item]);
				else group.push(item);
			}
			return groups;
		}
	}),
	96364: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			al: () => inOrder,
			u6: () => isSameTurn,
			ym: () => withoutResent
		});
		var _json_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52535);
		function orderOf(requests) {
			const tells = (member) => requests.every((request) => request[member] !== null);
			return ["turn", "at"].find(tells) ?? null;
		}
		function inOrder(requests) {
			const by = orderOf(requests);
			return by === null ? requests : requests.toSorted((a, b) => (a[by] ?? 0) - (b[by] ?? 0));
		}
		function withoutResent(requests) {
			return requests.filter((request, index) => {
				const before = requests[index - 1];
				return before === undefined || !isSameTurn(before, request) || !isEqual(before, request);
			});
		}
		function isSameTurn(a, b) {
			return a.turn !== null && a.turn === b.turn;
		}
		function isEqual(a, b) {
			return (0, _json_canonical_js__WEBPACK_IMPORTED_MODULE_0__.$)(a.body, "written") === (0, _json_canonical_js__WEBPACK_IMPORTED_MODULE_0__.$)(b.body, "written");
		}
	}),
	64503: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Y: () => textPrompt });
		var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12027);
		var _repository_git_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2925);
		var _traced_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14186);
		async function textPrompt(tree, path) {
			const source = {
				kind: "text",
				paths: [path],
				fidelity: "exact"
			};
			const prompt = {
				id: path,
				declared: false,
				source
			};
			try {
				const text = await (0, _repository_git_text_js__WEBPACK_IMPORTED_MODULE_0__.yR)(tree, path);
				const traced = (0, _traced_text_js__WEBPACK_IMPORTED_MODULE_1__.Dk)(text, {
					file: path,
					line: 1
				});
				const turn = {
					body: text,
					provider: null,
					model: null,
					locate: (_pointer, offset) => (0, _traced_text_js__WEBPACK_IMPORTED_MODULE_1__.mh)(traced, offset),
					at: null,
					usage: null,
					unitTokens: null
				};
				const conversations = [{
					case: "default",
					id: "1",
					turns: [turn]
				}];
				return {
					outcome: "rendered",
					...prompt,
					conversations
				};
			} catch (error) {
				if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__.U$)) throw error;
				const at = {
					file: path,
					line: 1
				};
				return {
					outcome: "failed",
					...prompt,
					reason: error.message,
					at,
					missing: []
				};
			}
		}
	}),
	16269: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			s: () => emptyFile,
			u: () => readDocument
		});
		var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
		var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12027);
		var _json_parse_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55988);
		var _json_places_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50265);
		var _json_yaml_places_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67964);
		var _json_yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10358);
		var _side_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45468);
		function readDocument(side, file, version = "1.2") {
			return (0, _side_js__WEBPACK_IMPORTED_MODULE_1__.pA)(side, file, (cache) => version === "1.1" ? cache.documentsOfPython : cache.documents, async (text) => {
				if (text.trim() === "") throw emptyFile(file);
				const ending = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.extname(file);
				if (/^\.toml$/i.test(ending)) return (await Promise.all([__webpack_require__.e(605), __webpack_require__.e(637)]).then(__webpack_require__.bind(__webpack_require__, 86637))).readToml(text, file);
				return /^\.ya?ml$/i.test(ending) ? {
					value: (0, _json_yaml_js__WEBPACK_IMPORTED_MODULE_2__.hN)(text, file, { version }),
					places: (0, _json_yaml_places_js__WEBPACK_IMPORTED_MODULE_3__.r)(text, { version })
				} : {
					value: (0, _json_parse_js__WEBPACK_IMPORTED_MODULE_4__.q)(text, file),
					places: (0, _json_places_js__WEBPACK_IMPORTED_MODULE_5__.u)(text)
				};
			});
		}
		function emptyFile(file) {
			return (0, _errors_js__WEBPACK_IMPORTED_MODULE_6__.tv)(`${file} is empty: write the prompt into it, or take it out of the config.`);
		}
	}),
	75718: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { C: () => memberOf });
		var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12027);
		var _json_pointer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69204);
		var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16269);
		async function memberOf(side, { path, pointer }) {
			const { value: document, places } = await (0, _document_js__WEBPACK_IMPORTED_MODULE_0__.u)(side, path);
			const start = pointer ?? "";
			const value = (0, _json_pointer_js__WEBPACK_IMPORTED_MODULE_1__.hd)(document, start);
			if (value === undefined) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.tv)(`${path} has no ${start}: correct the pointer behind '#', which is a JSON Pointer into the file.`);
			return {
				value,
				line(inner, offset) {
					const line = places.line(start + inner, offset);
					return line === null ? null : {
						file: path,
						line
					};
				}
			};
		}
	}),
	78071: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Gy: () => mark,
			Ok: () => marksOf,
			ZF: () => hasMarks,
			b4: () => offsetOf,
			cA: () => lineOf,
			me: () => lineOfTrimmed
		});
		const OPEN = "﷐";
		const CLOSE = "﷑";
		const MARK = /\u{fdd0}([lv])(\d+):(\d+)\u{fdd1}/gu;
		function mark(kind, source, line) {
			return `${OPEN}${kind === "literal" ? "l" : "v"}${source}:${line}${CLOSE}`;
		}
		function hasMarks(text) {
			return text.includes(OPEN);
		}
		function marksOf(marked, plain) {
			const marks = [];
			const parts = [];
			let from = 0;
			let length = 0;
			for (const found of marked.matchAll(MARK)) {
				const part = marked.slice(from, found.index);
				from = found.index + found[0].length;
				parts.push(part);
				length += part.length;
				if (marks.at(-1)?.start === length) marks.pop();
				marks.push({
					start: length,
					source: Number(found[2]),
					line: Number(found[3]),
					kind: found[1] === "l" ? "literal" : "value"
				});
			}
			parts.push(marked.slice(from));
			return parts.join("") === plain ? marks : [];
		}
		function lineOf(text, offset) {
			let line = 1;
			for (let at = text.indexOf("\n"); at !== -1 && at < offset; at = text.indexOf("\n", at + 1)) line++;
			return line;
		}
		function lineOfTrimmed(text, offset, piece) {
			return lineOf(text, Math.max(offset, text.indexOf(piece, offset)));
		}
		function offsetOf(text, line, column) {
			let start = 0;
			for (let passed = 0; passed < line; passed++) {
				const end = text.indexOf("\n", start);
				if (end === -1) break;
				start = end + 1;
			}
			return start + column;
		}
	}),
	44796: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { E: () => engineFor });
		var external_node_path_ = __webpack_require__(76760);
		var errors = __webpack_require__(12027);
		var json_value = __webpack_require__(49884);
		var traced_text = __webpack_require__(14186);
		;
		function checkOptions(engine, options, table, file) {
			for (const [name, value] of (0, json_value.jO)(options)) {
				const kind = Object.hasOwn(table, name) ? table[name] : undefined;
				if (kind === undefined) throw (0, errors.tv)(`${file}: engine ${engine} has no option '${name.slice(0, 60)}'; it has ${Object.keys(table).join(", ") || "none"}.`);
				if (!fits(value, kind)) throw (0, errors.tv)(`${file}: the option ${name} of engine ${engine} is ${words(kind)}.`);
			}
		}
		function fits(value, kind) {
			if (kind === "boolean") return typeof value === "boolean";
			if (kind === "text") return typeof value === "string";
			if (kind === "number or text") return ["number", "string"].includes(typeof value) || value instanceof json_value.Po;
			if (kind === "texts by name") return (0, json_value.Gv)(value) && (0, json_value.jO)(value).every(([, inner]) => typeof inner === "string");
			if ("listOf" in kind) return (0, json_value.cy)(value) && value.every((one) => typeof one === "string" && kind.listOf.includes(one));
			return typeof value === "string" && kind.includes(value);
		}
		function words(kind) {
			if (kind === "boolean") return "true or false";
			if (kind === "text") return "a text";
			if (kind === "number or text") return "a number or a text";
			if (kind === "texts by name") return "an object of texts";
			if ("listOf" in kind) return `a list of ${kind.listOf.join(", ")}`;
			return `one of ${kind.map((word) => JSON.stringify(word)).join(", ")}`;
		}
		var refusal = __webpack_require__(97931);
		;
		function pythonNumber(value) {
			const source = value instanceof json_value.Po ? value.source : JSON.stringify(value);
			if (/^-?\d+$/.test(source)) return {
				type: "int",
				value: BigInt(source)
			};
			if (typeof value === "number" && Number.isSafeInteger(value)) return {
				type: "int",
				value: BigInt(value)
			};
			return {
				type: "float",
				value: Number(source)
			};
		}
		function str(value) {
			return typeof value === "string" ? value : repr(value);
		}
		function repr(value) {
			if (value === null) return "None";
			if (typeof value === "boolean") return value ? "True" : "False";
			if (typeof value === "string") return quoted(value);
			if (typeof value === "number" || value instanceof json_value.Po) {
				const number = pythonNumber(value);
				return number.type === "int" ? String(number.value) : floatRepr(number.value);
			}
			if ((0, json_value.cy)(value)) return `[${value.map((item) => repr(item)).join(", ")}]`;
			if (!(0, json_value.Gv)(value)) return "";
			return `{${(0, json_value.jO)(value).map(([key, member]) => `${quoted(key)}: ${repr(member)}`).join(", ")}}`;
		}
		function floatRepr(value) {
			if (!Number.isFinite(value)) return Number.isNaN(value) ? "nan" : value < 0 ? "-inf" : "inf";
			if (Object.is(value, -0)) return "-0.0";
			if (value === 0) return "0.0";
			const [digits = "", exponent = "0"] = value.toExponential().split("e");
			const power = Number(exponent);
			if (power < -4 || power >= 16) return `${digits}e${power < 0 ? "-" : "+"}${pad(Math.abs(power))}`;
			const plain = withoutExponent(value, digits, power);
			return plain.includes(".") ? plain : `${plain}.0`;
		}
		function withoutExponent(value, digits, power) {
			const sign = value < 0 ? "-" : "";
			const figures = digits.replace("-", "").replace(".", "");
			if (power < 0) return `${sign}0.${"0".repeat(-power - 1)}${figures}`;
			const whole = figures.slice(0, power + 1).padEnd(power + 1, "0");
			const rest = figures.slice(power + 1);
			return rest === "" ? `${sign}${whole}` : `${sign}${whole}.${rest}`;
		}
		function pad(power) {
			return String(power).padStart(2, "0");
		}
		const NAMED = {
			"\\": "\\\\",
			"\n": "\\n",
			"\r": "\\r",
			"	": "\\t"
		};
		const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{Zs}]/u;
		function quoted(text) {
			const quote = text.includes("'") && !text.includes("\"") ? "\"" : "'";
			const inner = Array.from(text, (character) => {
				if (character === quote) return `\\${character}`;
				return NAMED[character] ?? (character !== " " && UNPRINTABLE.test(character) ? escaped(character) : character);
			});
			return quote + inner.join("") + quote;
		}
		function asciiOnly(text) {
			return Array.from(text, (character) => (character.codePointAt(0) ?? 0) < 128 ? character : escaped(character)).join("");
		}
		function escaped(character) {
			const code = character.codePointAt(0) ?? 0;
			const hex = code.toString(16);
			if (code < 256) return `\\x${hex.padStart(2, "0")}`;
			return code < 65536 ? `\\u${hex.padStart(4, "0")}` : `\\U${hex.padStart(8, "0")}`;
		}
		;
		function scaled(value, places) {
			const [mantissa, exponent] = parts(Math.abs(value));
			let over = mantissa;
			let under = 1n;
			if (exponent >= 0) over <<= BigInt(exponent);
			else under <<= BigInt(-exponent);
			if (places >= 0) over *= 10n ** BigInt(places);
			else under *= 10n ** BigInt(-places);
			const whole = over / under;
			const twice = over % under * 2n;
			const up = twice > under || twice === under && whole % 2n === 1n;
			return up ? whole + 1n : whole;
		}
		function significant(value, count) {
			if (value === 0) return {
				digits: "0".repeat(count),
				point: 1
			};
			const power = Number(value.toExponential().split("e")[1]);
			const digits = String(scaled(value, count - 1 - power));
			if (digits.length > count) return {
				digits: digits.slice(0, count),
				point: power + 2
			};
			if (digits.length < count) return {
				digits: String(scaled(value, count - power)),
				point: power
			};
			return {
				digits,
				point: power + 1
			};
		}
		function parts(value) {
			const view = new DataView(new ArrayBuffer(8));
			view.setFloat64(0, value);
			const bits = view.getBigUint64(0);
			const exponent = Number(bits >> 52n & 2047n);
			const fraction = bits & 4503599627370495n;
			return exponent === 0 ? [fraction, -1074] : [fraction | 4503599627370496n, exponent - 1075];
		}
		;
		const SPEC = /^(?:([\s\S])?([<>=^]))?([-+ ])?(#)?(0)?(\d+)?([,_])?(?:\.(\d+))?([a-zA-Z%])?$/u;
		const WIDEST = 1e4;
		function specOf(text) {
			const found = SPEC.exec(text);
			if (found === null) return null;
			const [, fill, align, sign, alternate, zero, width = "0", grouping, precision, type = ""] = found;
			const own = {
				width: Number(width),
				precision: precision === undefined ? null : Number(precision)
			};
			if (own.width > WIDEST || (own.precision ?? 0) > WIDEST) return null;
			return {
				...own,
				fill: fill ?? (zero === undefined || align !== undefined ? zero ?? " " : "0"),
				align: isAlign(align) ? align : zero === undefined ? null : "=",
				sign: sign === "+" || sign === " " ? sign : "-",
				signed: sign !== undefined,
				zero: zero !== undefined && align === undefined,
				alternate: alternate !== undefined,
				grouping: grouping === "," || grouping === "_" ? grouping : "",
				type
			};
		}
		function isAlign(sign) {
			return sign !== undefined && "<>=^".includes(sign);
		}
		function widened(spec, align, sign, body) {
			const missing = spec.width - Array.from(sign + body).length;
			if (missing <= 0) return sign + body;
			const left = align === "^" ? Math.floor(missing / 2) : align === "<" ? 0 : missing;
			const before = spec.fill.repeat(left);
			if (align === "=") return sign + before + body;
			return before + sign + body + spec.fill.repeat(missing - left);
		}
		;
		function formattedNumber(number, spec) {
			if (spec.align === "=" && spec.fill === "0" && spec.grouping !== "") return null;
			const body = number.type === "int" && !FLOAT_TYPES.test(spec.type) ? wholeBody(number.value, spec) : floatBody(Number(number.value), spec);
			if (body === null) return null;
			const isNegative = number.value < 0 || Object.is(number.value, -0);
			const sign = isNegative ? "-" : spec.sign === "-" ? "" : spec.sign;
			return widened(spec, spec.align ?? ">", spec.type === "c" ? "" : sign, body);
		}
		const FLOAT_TYPES = /^[eEfFgG%]$/;
		const BASES = {
			b: {
				radix: 2,
				prefix: "0b"
			},
			o: {
				radix: 8,
				prefix: "0o"
			},
			x: {
				radix: 16,
				prefix: "0x"
			},
			X: {
				radix: 16,
				prefix: "0X"
			}
		};
		function wholeBody(value, spec) {
			if (spec.precision !== null) return null;
			const magnitude = value < 0n ? -value : value;
			if (spec.type === "c") return character(value, spec);
			const base = BASES[spec.type];
			if (base === undefined) {
				if (![
					"",
					"d",
					"n"
				].includes(spec.type) || spec.type === "n" && spec.grouping !== "") return null;
				return grouped(String(magnitude), spec.grouping, 3);
			}
			if (spec.grouping === ",") return null;
			const digits = magnitude.toString(base.radix);
			const prefix = spec.alternate ? base.prefix : "";
			if (prefix !== "" && spec.align === "=") return null;
			return prefix + grouped(spec.type === "X" ? digits.toUpperCase() : digits, spec.grouping, 4);
		}
		function character(value, { signed, grouping, alternate }) {
			if (signed || grouping !== "" || alternate || value < 0n || value > 1114111n) return null;
			return String.fromCodePoint(Number(value));
		}
		function floatBody(value, spec) {
			const { type, grouping, precision } = spec;
			if (!Number.isFinite(type === "%" ? value * 100 : value) || spec.alternate) return null;
			const magnitude = Math.abs(value);
			switch (type) {
				case "f":
				case "F": return pointed(fixed(magnitude, precision ?? 6), grouping);
				case "%": return `${pointed(fixed(magnitude * 100, precision ?? 6), grouping)}%`;
				case "e":
				case "E": return cased(scientific(significant(magnitude, (precision ?? 6) + 1)), type);
				case "g":
				case "G":
				case "n":
					if (type === "n" && grouping !== "") return null;
					return cased(pointed(general(magnitude, precision ?? 6, false), grouping), type);
				case "": return pointed(precision === null ? floatRepr(magnitude) : general(magnitude, precision, true), grouping);
				default: return null;
			}
		}
		function fixed(value, precision) {
			const digits = String(scaled(value, precision)).padStart(precision + 1, "0");
			const cut = digits.length - precision;
			return precision === 0 ? digits : `${digits.slice(0, cut)}.${digits.slice(cut)}`;
		}
		function scientific({ digits, point }) {
			const power = point - 1;
			const rest = digits.length > 1 ? `.${digits.slice(1)}` : "";
			return `${digits[0]}${rest}e${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(2, "0")}`;
		}
		function general(value, precision, dotted) {
			const count = Math.max(1, precision);
			const { digits, point } = significant(value, count);
			const kept = digits.replace(/0+$/, "");
			if (point <= -4 || point > count - (dotted ? 1 : 0)) return scientific({
				digits: kept === "" ? "0" : kept,
				point
			});
			if (point <= 0) return kept === "" ? "0" : `0.${"0".repeat(-point)}${kept}`;
			const whole = kept.slice(0, point).padEnd(point, "0");
			const rest = kept.slice(point);
			if (rest !== "") return `${whole}.${rest}`;
			return dotted ? `${whole}.0` : whole;
		}
		function pointed(text, grouping) {
			const [, whole = "", rest = ""] = /^(\d*)([\s\S]*)$/.exec(text) ?? [];
			return grouped(whole, grouping, 3) + rest;
		}
		function grouped(digits, grouping, size) {
			if (grouping === "") return digits;
			const first = digits.length % size;
			const groups = digits.slice(first).match(new RegExp(`.{${size}}`, "g")) ?? [];
			return [...first > 0 ? [digits.slice(0, first)] : [], ...groups].join(grouping);
		}
		function cased(text, type) {
			return type === type.toUpperCase() ? text.toUpperCase() : text;
		}
		;
		function format(value, written) {
			if (written === "") return str(value);
			const spec = specOf(written);
			if (spec === null || value === null || (0, json_value.cy)(value) || (0, json_value.Gv)(value)) return null;
			if (typeof value === "string") return formattedText(value, spec);
			if (typeof value === "boolean") return formattedNumber({
				type: "int",
				value: value ? 1n : 0n
			}, spec);
			return typeof value === "number" || value instanceof json_value.Po ? formattedNumber(pythonNumber(value), spec) : null;
		}
		function formattedText(text, spec) {
			const { align, precision, type } = spec;
			if (spec.signed || spec.alternate || spec.grouping !== "" || !["", "s"].includes(type)) return null;
			if (align === "=" && !spec.zero) return null;
			const cut = precision === null ? text : Array.from(text).slice(0, precision).join("");
			return widened(spec, align === null || align === "=" ? "<" : align, "", cut);
		}
		;
		class FormatSyntaxError extends Error {
			offset;
			constructor(message, offset) {
				super(message);
				this.offset = offset;
			}
		}
		function parse(text) {
			const pieces = [];
			let at = 0;
			while (at < text.length) {
				const brace = indexOfBrace(text, at);
				const end = brace === -1 ? text.length : brace;
				if (end > at) pieces.push({
					kind: "text",
					text: text.slice(at, end),
					start: at
				});
				if (brace === -1) break;
				const sign = text[brace] ?? "";
				if (text[brace + 1] === sign) {
					pieces.push({
						kind: "text",
						text: sign,
						start: brace
					});
					at = brace + 2;
				} else if (sign === "}") {
					throw new FormatSyntaxError("a single '}' stands alone: write '}}' for a brace", brace);
				} else {
					const close = text.indexOf("}", brace);
					const inner = text.slice(brace + 1, close === -1 ? text.length : close);
					if (inner.includes("{") || close === -1) throw new FormatSyntaxError("a '{' is not closed: write '{{' for a brace", brace);
					pieces.push(field(inner, brace));
					at = close + 1;
				}
			}
			return pieces;
		}
		function indexOfBrace(text, from) {
			const found = /[{}]/g;
			found.lastIndex = from;
			return found.exec(text)?.index ?? -1;
		}
		const FIELD = /^([^![\]:.]*)((?:\[[^[\]]*\])*)(?:!(.))?(?::([\s\S]*))?$/u;
		function field(inner, start) {
			const [, name = "", members = "", conversion, spec = ""] = FIELD.exec(inner) ?? [];
			const shown = `{${inner.slice(0, 40)}}`;
			if (name === "" || /^\d+$/.test(name)) throw new FormatSyntaxError(`'${shown}' names no variable: write '{{' and '}}' for braces that are meant as text`, start);
			if (conversion !== undefined && !isConversion(conversion)) throw new FormatSyntaxError(`'${shown}' has the conversion '!${conversion}': Python has !r, !s and !a`, start);
			const path = [name, ...Array.from(members.matchAll(/\[([^[\]]*)\]/g), ([, key = ""]) => key)];
			return {
				kind: "field",
				path,
				conversion: conversion ?? null,
				spec,
				start
			};
		}
		function isConversion(letter) {
			return letter === "r" || letter === "s" || letter === "a";
		}
		;
		const fstring = {
			name: "fstring",
			render: ({ template: { text, at }, values, options }) => Promise.resolve().then(() => {
				checkOptions("fstring", options, {}, at.file);
				const lineOf = (0, traced_text.LX)(text);
				const place = (offset) => ({
					file: at.file,
					line: at.line - 1 + lineOf(offset)
				});
				const out = new traced_text.OW();
				for (const piece of pieces(text, place)) {
					if (piece.kind === "text") out.append(piece.text, "literal", place(piece.start));
					else out.append(filled(piece, values, place), "value", place(piece.start));
				}
				return out.build();
			})
		};
		function pieces(text, place) {
			try {
				return parse(text);
			} catch (error) {
				if (!(error instanceof FormatSyntaxError)) throw error;
				throw (0, refusal.x)(place(error.offset), `${error.message}; mend the template.`);
			}
		}
		function filled(field, values, place) {
			const value = lookedUp(field, values, place);
			const converted = conversions[field.conversion ?? "none"](value);
			const text = format(converted, field.spec);
			if (text !== null) return text;
			throw (0, refusal.x)(place(field.start), `'${shown(field)}' cannot be formatted as ':${field.spec.slice(0, 20)}': write a format that its value has.`);
		}
		const conversions = {
			none: (value) => value,
			r: repr,
			s: str,
			a: (value) => asciiOnly(repr(value))
		};
		function lookedUp(field, values, place) {
			const [name = "", ...members] = field.path;
			let value = values.get(name);
			if (value === undefined) throw (0, refusal.x)(place(field.start), `there is no value for '${shown(field)}': add it under vars.`);
			for (const key of members) {
				value = member(value, key);
				if (value === undefined) throw (0, refusal.x)(place(field.start), `the value of '${shown(field)}' has no [${key.slice(0, 40)}].`);
			}
			return value;
		}
		function member(value, key) {
			const isIndex = /^\d+$/.test(key);
			if ((0, json_value.cy)(value)) return isIndex ? value[Number(key)] : undefined;
			if (typeof value === "string") return isIndex ? Array.from(value)[Number(key)] : undefined;
			return (0, json_value.Gv)(value) && !isIndex ? (0, json_value.Jt)(value, key) : undefined;
		}
		function shown({ path }) {
			return (path[0] ?? "").slice(0, 80);
		}
		var canonical = __webpack_require__(52535);
		var limits = __webpack_require__(55816);
		var engine_child_marks = __webpack_require__(78071);
		;
		function includePaths(name, file, main, endings) {
			if (name === "" || name.startsWith("/") || /[\0\\]|^[a-z]:/i.test(name)) return [];
			const folders = /^\.\.?\//.test(name) ? [external_node_path_.posix.dirname(file)] : upwards(main);
			return folders.map((folder) => external_node_path_.posix.join(folder, name)).filter((found) => found !== ".." && !found.startsWith("../") && !found.startsWith("/")).flatMap((found) => endings.map((ending) => found + ending));
		}
		function upwards(file) {
			const folder = external_node_path_.posix.dirname(file);
			return folder === file || folder === "." ? ["."] : [folder, ...upwards(folder)];
		}
		;
		function silent(silence, file, engine) {
			switch (silence.why) {
				case "timeout": return (0, errors.tv)(`${file} does not come to an end: a loop, a power or a pattern in it takes longer than any prompt; shorten it.`);
				case "too-long": return (0, errors.tv)(`${file} renders to more than a prompt can be: shorten its loops.`);
				case "missing": return (0, errors.tv)(`${file} cannot be rendered: ${silence.error}`);
				case "no-start": return (0, errors.tv)(`${file} cannot be rendered: engine ${engine} did not start (${silence.error}); see that the programs it needs can be run.`);
				case "ended": return (0, errors.tv)(/out of memory|MemoryError/i.test(silence.stderr) ? `${file} takes more memory than any prompt: shorten what it repeats.` : `${file} cannot be rendered: engine ${engine} broke off; simplify the template, or render it by a command (render:).`);
			}
		}
		;
		const ALONE_MS = 1e4;
		async function renderInProcess(input, rendering) {
			const templates = [input.template];
			const names = new Map();
			for (;;) {
				const answer = await answerTo(input, rendering, templates, names);
				switch (answer.kind) {
					case "text":
						if (answer.noisy) input.runtime.noticeNoise();
						return traced(answer, templates);
					case "missing":
						await addMissing(answer.names, input, rendering.endings, templates, names);
						break;
					case "unavailable": throw (0, errors.tv)(`${input.template.at.file} cannot be rendered: ${answer.message}`);
					case "refused": throw refused(answer, templates);
				}
			}
		}
		async function answerTo({ template, values, helpers, runtime }, { engine, process, options }, templates, names) {
			const { time, seed, zone } = runtime.noise;
			const job = {
				engine,
				texts: templates.map(({ text }) => text),
				names: new Map(names),
				values: (0, json_value.Xy)([...values]),
				options,
				helpers: helpers ?? null,
				noise: {
					time,
					seed,
					zone
				},
				milliseconds: runtime.milliseconds + ALONE_MS
			};
			const told = await process.ask((0, canonical.$)(job, "written"));
			if ("silence" in told) throw silent(told.silence, template.at.file, engine);
			const answer = JSON.parse(told.line);
			return answer;
		}
		async function addMissing(missing, { include, template }, endings, templates, names) {
			for (const key of missing) {
				const [, from = "0", name = ""] = /^(\d+):([\s\S]*)$/.exec(key) ?? [];
				const file = (templates[Number(from)] ?? template).at.file;
				const paths = includePaths(name, file, template.at.file, endings);
				if (paths.length === 0 || names.has(key) || templates.length > limits.b.templateFiles) throw (0, errors.tv)(`${file} includes '${name.slice(0, 80)}', which is no file of the repository that a template may include: name one inside it.`);
				const found = await include(paths);
				if (found === undefined) {
					names.set(key, null);
					continue;
				}
				const known = templates.findIndex(({ at }) => at.file === found.at.file);
				names.set(key, known === -1 ? templates.push(found) - 1 : known);
			}
		}
		function traced({ text, marked }, templates) {
			const marks = marked === null ? [] : (0, engine_child_marks.Ok)(marked, text);
			const [main] = templates;
			if (main === undefined) throw new TypeError("there is no template");
			if (marks.length === 0) return (0, traced_text.Dk)(text, main.at);
			const builder = new traced_text.OW();
			builder.append(text.slice(0, marks[0]?.start), "value", main.at);
			marks.forEach(({ start, source, line, kind }, index) => {
				const { at } = templates[source] ?? main;
				const stretch = text.slice(start, marks[index + 1]?.start);
				builder.append(stretch, kind, {
					file: at.file,
					line: at.line - 1 + line
				});
			});
			return builder.build();
		}
		function refused({ message, source, line }, templates) {
			const { at } = templates[source] ?? templates[0] ?? { at: {
				file: "a template",
				line: 1
			} };
			const words = message.replace(/[.\s]+$/, "");
			return line === null ? (0, errors.tv)(`${at.file} cannot be rendered: ${words}; mend the template.`) : (0, refusal.x)({
				file: at.file,
				line: at.line - 1 + line
			}, `${words}; mend the template.`);
		}
		;
		const OPTIONS = {
			noEscape: "boolean",
			strict: "boolean",
			assumeObjects: "boolean",
			preventIndent: "boolean",
			ignoreStandalone: "boolean",
			explicitPartialContext: "boolean",
			compat: "boolean",
			knownHelpersOnly: "boolean"
		};
		const handlebars = {
			name: "handlebars",
			async render(input) {
				const { file } = input.template.at;
				checkOptions("handlebars", input.options, OPTIONS, file);
				const endings = [...new Set([
					"",
					".hbs",
					".handlebars",
					external_node_path_.posix.extname(file)
				])];
				const { javascript } = input.runtime;
				const { options } = input;
				return await renderInProcess(input, {
					engine: "handlebars",
					process: javascript,
					options,
					endings
				});
			}
		};
		;
		const UNDEFINED = {
			default: "default",
			strict: "strict",
			chainable: "chainable",
			debug: "debug",
			Undefined: "default",
			StrictUndefined: "strict",
			ChainableUndefined: "chainable",
			DebugUndefined: "debug"
		};
		const jinja2_OPTIONS = {
			trim_blocks: "boolean",
			lstrip_blocks: "boolean",
			keep_trailing_newline: "boolean",
			undefined: Object.keys(UNDEFINED),
			autoescape: "boolean",
			extensions: { listOf: [
				"do",
				"loopcontrols",
				"jinja2.ext.do",
				"jinja2.ext.loopcontrols"
			] },
			newline_sequence: [
				"\n",
				"\r\n",
				"\r"
			],
			block_start_string: "text",
			block_end_string: "text",
			variable_start_string: "text",
			variable_end_string: "text",
			comment_start_string: "text",
			comment_end_string: "text",
			line_statement_prefix: "text",
			line_comment_prefix: "text"
		};
		const jinja2 = {
			name: "jinja2",
			async render(input) {
				checkOptions("jinja2", input.options, jinja2_OPTIONS, input.template.at.file);
				const options = (0, json_value.Xy)((0, json_value.jO)(input.options).map(([name, value]) => [name, name === "undefined" && typeof value === "string" ? UNDEFINED[value] ?? value : value]));
				return await renderInProcess(input, {
					engine: "jinja2",
					process: input.runtime.python,
					options,
					endings: [""]
				});
			}
		};
		;
		const SWITCHES = "strictFilters strictVariables lenientIf jsTruthy greedy trimTagLeft trimTagRight trimOutputLeft trimOutputRight jekyllInclude jekyllWhere dynamicPartials preserveTimezones orderedFilterParameters groupedExpressions";
		const TEXTS = "extname dateFormat locale keyValueSeparator tagDelimiterLeft tagDelimiterRight outputDelimiterLeft outputDelimiterRight";
		const liquid_OPTIONS = {
			...kindOf(SWITCHES, "boolean"),
			...kindOf(TEXTS, "text"),
			outputEscape: ["escape", "json"],
			timezoneOffset: "number or text"
		};
		const liquid = {
			name: "liquid",
			async render(input) {
				const { options, template, runtime } = input;
				checkOptions("liquid", options, liquid_OPTIONS, template.at.file);
				const own = (0, json_value.Qq)((0, json_value.Jt)(options, "extname")) ?? "";
				const endings = [...new Set([
					"",
					own,
					".liquid",
					external_node_path_.posix.extname(template.at.file)
				])];
				return await renderInProcess(input, {
					engine: "liquid",
					process: runtime.javascript,
					options,
					endings
				});
			}
		};
		function kindOf(names, kind) {
			return Object.fromEntries(names.split(" ").map((name) => [name, kind]));
		}
		var mustache = __webpack_require__(41909);
		;
		const none = {
			name: "none",
			render: ({ template }) => Promise.resolve((0, traced_text.Dk)(template.text, template.at))
		};
		;
		const nunjucks_OPTIONS = {
			autoescape: "boolean",
			throwOnUndefined: "boolean",
			trimBlocks: "boolean",
			lstripBlocks: "boolean",
			tags: "texts by name"
		};
		const nunjucks = {
			name: "nunjucks",
			async render(input) {
				const { options, template, runtime } = input;
				checkOptions("nunjucks", options, nunjucks_OPTIONS, template.at.file);
				return await renderInProcess(input, {
					engine: "nunjucks",
					process: runtime.javascript,
					options,
					endings: [""]
				});
			}
		};
		;
		const ENGINES = [
			none,
			mustache.p,
			handlebars,
			jinja2,
			liquid,
			fstring,
			nunjucks
		];
		const ENDINGS = {
			".mustache": "mustache",
			".hbs": "handlebars",
			".handlebars": "handlebars",
			".j2": "jinja2",
			".jinja": "jinja2",
			".jinja2": "jinja2",
			".njk": "nunjucks",
			".liquid": "liquid"
		};
		function engineFor(name, file, where) {
			const ending = file === null ? "" : external_node_path_.posix.extname(file).toLowerCase();
			const wanted = name ?? (Object.hasOwn(ENDINGS, ending) ? ENDINGS[ending] : undefined) ?? "none";
			const found = ENGINES.find((engine) => engine.name === wanted);
			if (found === undefined) throw (0, errors.tv)(`${where}: there is no engine ${wanted}.`);
			if (found === nunjucks && name === null) throw (0, errors.tv)(`${where} is a Nunjucks template by its ending, and Nunjucks is no sandbox: write engine: nunjucks where you trust who writes it, or engine: none to take it as plain text.`);
			return found;
		}
	}),
	41909: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			p: () => mustache,
			h: () => mustacheEscaping
		});
		var json_value = __webpack_require__(49884);
		var limits = __webpack_require__(55816);
		var traced_text = __webpack_require__(14186);
		;
		function lookup({ values, stack }, name) {
			if (name === ".") return stack.at(-1);
			const whole = find(values, stack, name);
			if (whole !== undefined) return whole;
			const [first = "", ...rest] = name.split(".");
			return rest.reduce(member, find(values, stack, first));
		}
		function isFalsy(value) {
			if (value instanceof json_value.Po) return value.value === 0;
			return !value || (0, json_value.cy)(value) && value.length === 0;
		}
		function find(values, stack, name) {
			for (let at = stack.length - 1; at >= 0; at--) {
				const found = member(stack[at], name);
				if (found !== undefined) return found;
			}
			return values.get(name);
		}
		function member(value, name) {
			if ((0, json_value.cy)(value)) {
				if (name === "length") return value.length;
				return /^(?:0|[1-9]\d*)$/.test(name) ? value[Number(name)] : undefined;
			}
			return (0, json_value.Gv)(value) ? (0, json_value.Jt)(value, name) : undefined;
		}
		var errors = __webpack_require__(12027);
		;
		function mustacheOptions(options, file) {
			const unknown = (0, json_value.jO)(options).find(([key]) => key !== "tags" && key !== "escape");
			if (unknown !== undefined) throw (0, errors.tv)(`${file}: engine mustache has no option '${unknown[0].slice(0, 60)}'; it has tags and escape.`);
			const escape = (0, json_value.Jt)(options, "escape") ?? false;
			if (typeof escape !== "boolean") throw (0, errors.tv)(`${file}: the option escape of engine mustache is true or false.`);
			return {
				tags: tagsOf((0, json_value.Jt)(options, "tags"), file),
				escape: escape ? escapeHtml : null
			};
		}
		function tagsOf(tags, file) {
			if (tags === undefined) return ["{{", "}}"];
			const [open, close, ...more] = (0, json_value.cy)(tags) ? tags : [];
			const valid = (tag) => typeof tag === "string" && /^[^\s=]+$/.test(tag);
			if (valid(open) && valid(close) && more.length === 0) return [open, close];
			throw (0, errors.tv)(`${file}: the option tags of engine mustache is a pair of delimiters, such as ["<%", "%>"].`);
		}
		function escapeHtml(text) {
			return text.replaceAll(/[&<>"'`=/]/g, (found) => ENTITIES[found] ?? found);
		}
		const ENTITIES = {
			"&": "&amp;",
			"<": "&lt;",
			">": "&gt;",
			"\"": "&quot;",
			"'": "&#39;",
			"/": "&#x2F;",
			"`": "&#x60;",
			"=": "&#x3D;"
		};
		var refusal = __webpack_require__(97931);
		var external_node_path_ = __webpack_require__(76760);
		;
		class MustacheSyntaxError extends Error {
			offset;
			constructor(message, offset) {
				super(message);
				this.offset = offset;
			}
		}
		const SIGILS = {
			"#": "section",
			"^": "inverted",
			"/": "end",
			">": "partial",
			"!": "silent",
			"&": "variable"
		};
		function scan(template, initial) {
			const pieces = [];
			let [open, close] = initial;
			let at = 0;
			while (at < template.length) {
				const start = template.indexOf(open, at);
				pushLines(pieces, template, at, start === -1 ? template.length : start);
				if (start === -1) break;
				const from = afterSpace(template, start + open.length);
				const sigil = template[from] ?? "";
				const closing = sigil === "{" ? `}${close}` : sigil === "=" ? `=${close}` : close;
				const inner = sigil === "{" || sigil === "=" || sigil in SIGILS ? from + 1 : from;
				const stop = template.indexOf(closing, inner);
				if (stop === -1) throw new MustacheSyntaxError(`the tag '${open}' is never closed`, start);
				const name = template.slice(inner, stop).trim();
				at = stop + closing.length;
				if (sigil === "=") [open, close] = delimiters(name, start);
				const kind = sigil === "=" ? "silent" : SIGILS[sigil] ?? "variable";
				pieces.push({
					kind,
					name,
					raw: sigil === "{" || sigil === "&",
					start,
					end: at
				});
			}
			return pieces;
		}
		function pushLines(pieces, template, start, end) {
			for (let at = start; at < end;) {
				const newline = template.indexOf("\n", at);
				const next = newline === -1 || newline >= end ? end : newline + 1;
				pieces.push({
					kind: "text",
					start: at,
					end: next
				});
				at = next;
			}
		}
		function afterSpace(template, from) {
			let at = from;
			while (at < template.length && /\s/.test(template[at] ?? "")) at++;
			return at;
		}
		function delimiters(text, offset) {
			const [open = "", close = "", ...more] = text.split(/\s+/);
			if (open === "" || close === "" || more.length > 0 || text.includes("=")) throw new MustacheSyntaxError(`'${text.slice(0, 40)}' is no pair of delimiters`, offset);
			return [open, close];
		}
		;
		function parse(template, delimiters) {
			const root = [];
			const open = [];
			for (const line of lines(scan(template, delimiters), template)) {
				const standalone = isStandalone(line, template);
				line.forEach((piece, index) => {
					const into = open.at(-1)?.children ?? root;
					if (piece.kind === "text") {
						if (!standalone) into.push(piece);
					} else if (piece.kind === "section" || piece.kind === "inverted") {
						if (open.length >= limits.b.depth) throw new MustacheSyntaxError("sections are nested too deeply", piece.start);
						open.push({
							tag: piece,
							children: []
						});
					} else if (piece.kind === "end") {
						const section = parse_close(open, piece);
						(open.at(-1)?.children ?? root).push(section);
					} else if (piece.kind === "variable") {
						into.push({
							kind: "variable",
							...named(piece),
							raw: piece.raw
						});
					} else if (piece.kind === "partial") {
						into.push({
							kind: "partial",
							...named(piece),
							...indentation(line, index, template)
						});
					}
				});
			}
			const unclosed = open.at(-1)?.tag;
			if (unclosed !== undefined) throw new MustacheSyntaxError(`the section '${unclosed.name}' is never closed`, unclosed.start);
			return root;
		}
		function parse_close(open, end) {
			const section = open.pop();
			if (section === undefined || section.tag.name !== end.name) {
				const inside = section === undefined ? "" : ` inside the section '${section.tag.name}'`;
				throw new MustacheSyntaxError(`'/${end.name}' closes no section${inside}`, end.start);
			}
			const { tag, children } = section;
			return {
				kind: "section",
				...named(tag),
				inverted: tag.kind === "inverted",
				children
			};
		}
		function named({ name, start }) {
			return {
				name,
				start
			};
		}
		function lines(pieces, template) {
			const all = [[]];
			for (const piece of pieces) {
				all.at(-1)?.push(piece);
				if (piece.kind === "text" && template[piece.end - 1] === "\n") all.push([]);
			}
			return all;
		}
		function isStandalone(line, template) {
			return line.some(({ kind }) => kind !== "text") && line.every((piece) => piece.kind !== "variable" && (piece.kind !== "text" || isBlank(piece, template)));
		}
		function isBlank(piece, template) {
			return !/\S/.test(template.slice(piece.start, piece.end));
		}
		function indentation(line, index, template) {
			const before = line.slice(0, index);
			if (before.some(({ kind }) => kind !== "text")) return {
				indentation: "",
				indentsFirst: false
			};
			const text = before.map(({ start, end }) => template.slice(start, end)).join("");
			return {
				indentation: text.replaceAll(/\S/g, " ").replaceAll(/[^ \t]/g, ""),
				indentsFirst: !/\S/.test(text)
			};
		}
		;
		function sourceOf({ text, at }, tags) {
			const lineOf = (0, traced_text.LX)(text);
			const place = (offset) => ({
				file: at.file,
				line: at.line - 1 + lineOf(offset)
			});
			try {
				return {
					text,
					file: at.file,
					nodes: parse(text, tags),
					place
				};
			} catch (error) {
				if (!(error instanceof MustacheSyntaxError)) throw error;
				throw (0, refusal.x)(place(error.offset), `${error.message}; mend the template.`);
			}
		}
		function indented(template, { indentation, indentsFirst }) {
			if (indentation === "") return template;
			const lines = template.text.split("\n").map((line, index) => line !== "" && (index > 0 || indentsFirst) ? indentation + line : line);
			return {
				...template,
				text: lines.join("\n")
			};
		}
		function candidates(partial, file) {
			const endings = [...new Set([
				"",
				".mustache",
				external_node_path_.posix.extname(file)
			])];
			return [external_node_path_.posix.join(external_node_path_.posix.dirname(file), partial), external_node_path_.posix.normalize(partial)].filter((base) => base !== ".." && !base.startsWith("../") && !base.startsWith("/")).flatMap((base) => endings.map((ending) => base + ending));
		}
		;
		const mustache = {
			name: "mustache",
			async render(input) {
				return await rendered(input, mustacheOptions(input.options, input.template.at.file));
			}
		};
		function mustacheEscaping(escape) {
			return {
				name: "mustache",
				render: (input) => rendered(input, {
					...mustacheOptions(input.options, input.template.at.file),
					escape
				})
			};
		}
		async function rendered(input, options) {
			const renderer = new Renderer(input, options);
			await renderer.start(input);
			return renderer.out.build();
		}
		class Renderer {
			out = new traced_text.OW();
			#include;
			#options;
			#partials = new Map();
			#steps = 0;
			constructor({ include }, options) {
				this.#include = include;
				this.#options = options;
			}
			async start({ template, values }) {
				const source = sourceOf(template, this.#options.tags);
				await this.#nodes(source.nodes, {
					source,
					scope: {
						values,
						stack: []
					},
					depth: 0
				});
			}
			async #nodes(nodes, frame) {
				for (const node of nodes) {
					const { source } = frame;
					this.#step(node, source);
					if (node.kind === "text") this.out.append(source.text.slice(node.start, node.end), "literal", source.place(node.start));
					else if (node.kind === "variable") this.#variable(node, frame);
					else if (node.kind === "section") await this.#section(node, frame);
					else await this.#partial(node, frame);
				}
			}
			#step(node, source) {
				if (++this.#steps > limits.b.templateSteps || this.out.length > limits.b.fileBytes) throw (0, refusal.x)(source.place(node.start), "this renders to more than a prompt can be.");
			}
			#variable(node, { source, scope }) {
				const value = lookup(scope, node.name);
				if (value === undefined) throw missing(node, source);
				const text = printed(value);
				const at = source.place(node.start);
				if (text === undefined) {
					const what = (0, json_value.cy)(value) ? "a list" : "an object";
					throw (0, refusal.x)(at, `'${shown(node)}' is ${what} and no text: name one of its members.`);
				}
				const { escape } = this.#options;
				this.out.append(escape === null || node.raw ? text : escape(text), "value", at);
			}
			async #section(node, frame) {
				const { scope, source } = frame;
				const value = lookup(scope, node.name);
				if (value === undefined && scope.stack.length === 0 && !node.name.includes(".")) throw missing(node, source);
				if (node.inverted) {
					if (isFalsy(value)) await this.#nodes(node.children, frame);
				} else if (value !== undefined && !isFalsy(value)) {
					for (const item of (0, json_value.cy)(value) ? value : [value]) {
						this.#step(node, source);
						await this.#nodes(node.children, {
							...frame,
							scope: inside(scope, item)
						});
					}
				}
			}
			async #partial(node, { source, scope, depth }) {
				const at = source.place(node.start);
				if (depth >= limits.b.depth) throw (0, refusal.x)(at, `the partial '${shown(node)}' includes itself without end.`);
				const template = await this.#include(candidates(node.name, source.file));
				if (template === undefined) throw (0, refusal.x)(at, `there is no partial '${shown(node)}': put it beside ${source.file}, or write its path.`);
				const partial = this.#parsed(template, node);
				await this.#nodes(partial.nodes, {
					source: partial,
					scope,
					depth: depth + 1
				});
			}
			#parsed(template, node) {
				const key = JSON.stringify([
					template.at.file,
					node.indentation,
					node.indentsFirst
				]);
				const known = this.#partials.get(key);
				if (known !== undefined) return known;
				const source = sourceOf(indented(template, node), this.#options.tags);
				this.#partials.set(key, source);
				return source;
			}
		}
		function inside(scope, item) {
			return item === true ? scope : {
				values: scope.values,
				stack: [...scope.stack, item]
			};
		}
		function printed(value) {
			if (value === null) return "";
			if (value instanceof json_value.Po) return value.source;
			return (0, json_value.cy)(value) || (0, json_value.Gv)(value) ? undefined : String(value);
		}
		function missing(node, source) {
			const words = node.name === "" ? "this tag has no name: remove it." : `there is no value for '${shown(node)}': add it under vars.`;
			return (0, refusal.x)(source.place(node.start), words);
		}
		function shown({ name }) {
			return name.slice(0, 80);
		}
	}),
	97931: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { x: () => refusal });
		var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);
		function refusal({ file, line }, words) {
			return (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.tv)(`${file}:${line}: ${words}`);
		}
	}),
	85960: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Wp: () => conversationOfFiles,
			fO: () => promptsOfRequests,
			jw: () => promptsOfFile
		});
		var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12027);
		var _json_value_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(49884);
		var _limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55816);
		var _composed_variables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88593);
		var _conversations_conversations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74004);
		var _conversations_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96364);
		var _sources_formats_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85583);
		var _sources_envelope_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62332);
		async function promptsOfFile(side, id, path, format, declared) {
			return promptsOfRequests(await format.read(side, path), path, id, format, declared);
		}
		function promptsOfRequests(sent, name, id, { kind, fidelity }, declared) {
			const prompts = new Map();
			const { requests: chosen, notes } = compared(sent, name);
			for (const request of chosen) {
				const prompt = promptId(id, request.prompt);
				const known = prompts.get(prompt);
				if (known === undefined) prompts.set(prompt, [request]);
				else known.push(request);
			}
			return [...prompts].map(([prompt, requests]) => ({
				id: prompt,
				kind,
				fidelity,
				...notes.length > 0 && { notes },
				conversations: (0, _conversations_conversations_js__WEBPACK_IMPORTED_MODULE_0__.i)(requests, _composed_variables_js__WEBPACK_IMPORTED_MODULE_1__.B).map((conversation) => ({
					case: conversation.case,
					id: conversation.id,
					turns: (0, _conversations_order_js__WEBPACK_IMPORTED_MODULE_2__.ym)(conversation.requests).map((request) => rendered(request, declared))
				}))
			}));
		}
		async function conversationOfFiles(side, id, paths, declared) {
			const turns = [];
			for (const path of paths) {
				const format = await (0, _sources_formats_js__WEBPACK_IMPORTED_MODULE_3__.fd)(side, path);
				if (format.kind === "format") throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_4__.tv)(`${path} is a ${format.name} file, which stands for a prompt with all its cases and not for one turn: name it by itself.`);
				const [request, ...more] = await format.read(side, path);
				if (request === undefined || more.length > 0) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_4__.tv)(`${path} holds ${more.length + 1} requests, but a list of paths is one conversation with a file for each turn: name this file by itself.`);
				turns.push(rendered(request, declared));
			}
			const conversations = [{
				case: _composed_variables_js__WEBPACK_IMPORTED_MODULE_1__.B,
				id: "1",
				turns
			}];
			return {
				id,
				kind: "request",
				fidelity: "exact",
				conversations
			};
		}
		function compared(requests, path) {
			if (requests.length > _limits_js__WEBPACK_IMPORTED_MODULE_5__.b.requestsPerPrompt) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_4__.tv)(`${path} holds ${requests.length} requests, more than the ${_limits_js__WEBPACK_IMPORTED_MODULE_5__.b.requestsPerPrompt} that are analysed: split it.`);
			const head = requests.filter(({ side }) => side === "head");
			const ofSide = head.length === 0 ? requests : requests.filter(({ side }) => side !== "base");
			const first = Math.min(...new Set(ofSide.map(({ render }) => render)));
			const chosen = ofSide.filter(({ render }) => render === first);
			const stray = requests.map(({ body }) => (0, _sources_envelope_js__WEBPACK_IMPORTED_MODULE_6__.Y)(body)).find((note) => note !== null);
			const notes = [
				...stray === undefined ? [] : [`${path}: ${stray}`],
				...ofSide.length < requests.length ? [`${path}: the lines of base are left out.`] : [],
				...chosen.length < ofSide.length ? [`${path}: further renders of the same requests are left out: whether they differ is what \`probe\` compares before it calls anybody.`] : []
			];
			return {
				requests: chosen,
				notes
			};
		}
		function promptId(id, named) {
			if (named === null || named === id || named.startsWith(`${id}:`)) return named ?? id;
			return `${id}:${named}`;
		}
		function rendered(request, declared) {
			const { body, locate, at, usage, unitTokens, namespace } = request;
			const fallback = (0, _json_value_js__WEBPACK_IMPORTED_MODULE_7__.Jt)(body, "model") === undefined ? declared.defaults.model ?? null : null;
			return {
				body,
				locate,
				at,
				usage,
				unitTokens,
				provider: declared.provider ?? request.provider,
				model: declared.model ?? request.model ?? fallback,
				...namespace !== null && { namespace }
			};
		}
	}),
	27508: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			IK: () => fromText,
			bw: () => fromConfig,
			k_: () => locateBy
		});
		var _side_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45468);
		var _traced_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14186);
		function locateBy(origins) {
			return (pointer, offset) => {
				for (let end = pointer.length; end >= 0; end = pointer.lastIndexOf("/", end - 1)) {
					const origin = origins.get(pointer.slice(0, end));
					if (origin !== undefined) return origin(pointer.slice(end), offset);
					if (end === 0) return null;
				}
				return null;
			};
		}
		function fromText(text) {
			return (_inner, offset) => (0, _traced_text_js__WEBPACK_IMPORTED_MODULE_0__.mh)(text, offset);
		}
		function fromConfig(at) {
			return (inner, offset) => (0, _side_js__WEBPACK_IMPORTED_MODULE_1__.Xv)(at, inner, offset) ?? (0, _side_js__WEBPACK_IMPORTED_MODULE_1__.Xv)(at, "");
		}
	}),
	53380: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			LS: () => PINNED,
			XQ: () => FACTORS,
			hl: () => OTHER_PROCESS,
			rw: () => OTHER_MACHINE
		});
		const FACTORS = [
			"clock-second",
			"clock-minute",
			"clock-hour",
			"clock-day",
			"seed",
			"order",
			"timezone",
			"locale",
			"home",
			"user",
			"host",
			"cwd",
			"git",
			"environment"
		];
		const PINNED = {
			varied: [],
			variant: 0
		};
		const OTHER_PROCESS = {
			varied: ["seed", "order"],
			variant: 1
		};
		const OTHER_MACHINE = {
			varied: FACTORS,
			variant: 2
		};
	}),
	15923: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { a: () => renderSide });
		var expand = __webpack_require__(93212);
		var errors = __webpack_require__(12027);
		var render_side = __webpack_require__(45468);
		var pieces = __webpack_require__(96326);
		var json_value = __webpack_require__(49884);
		var documents_member = __webpack_require__(75718);
		var origins = __webpack_require__(27508);
		var mcp = __webpack_require__(83012);
		;
		async function declaredTools(side, tools, at) {
			if (tools.kind === "inline") return toolsOf(tools.tools, "tools", (index) => (0, origins.bw)((0, render_side.ux)(at, `/${index}`)));
			const member = await (0, documents_member.C)(side, tools);
			const { list, pointer } = listIn(member.value, tools.path);
			return toolsOf(list, tools.path, (index) => (inner, offset) => {
				const tool = `${pointer}/${index}`;
				return member.line(tool + inner, offset) ?? member.line(tool, null);
			});
		}
		function listIn(value, file) {
			const found = [
				{
					list: value,
					pointer: ""
				},
				{
					list: (0, json_value.Jt)(value, "tools"),
					pointer: "/tools"
				},
				{
					list: (0, json_value.rO)(value, "result", "tools"),
					pointer: "/result/tools"
				}
			].find(({ list }) => (0, json_value.cy)(list));
			if ((0, json_value.cy)(found?.list)) return {
				list: found.list,
				pointer: found.pointer
			};
			throw (0, errors.tv)(`${file} holds no tools: write a list of tools, or the result of an MCP server's tools/list.`);
		}
		function toolsOf(list, where, origin) {
			return list.map((value, index) => {
				if (!(0, json_value.Gv)(value)) throw (0, errors.tv)(`${where}: entry ${index} is no tool: a tool is an object with a name.`);
				return {
					value,
					mcp: (0, mcp.t)(value),
					origin: origin(index)
				};
			});
		}
		;
		function describedByConfig({ side, config, origin, at }) {
			return {
				provider: config.provider,
				model: config.model,
				samples: config,
				async parts(values) {
					const { tools, params } = origin;
					const toolsAt = (0, render_side.ux)(at, "/tools");
					const declared = tools && await declaredTools(side, tools, toolsAt);
					const system = [];
					for (const [index, piece] of origin.system.entries()) {
						const placed = {
							piece,
							name: `system[${index}]`,
							at: (0, render_side.ux)(at, `/system/${index}`)
						};
						system.push(await (0, pieces.V)(side, placed, values));
					}
					const messages = [];
					for (const [index, piece] of origin.messages.entries()) {
						const placed = {
							piece,
							name: `messages[${index}]`,
							at: (0, render_side.ux)(at, `/messages/${index}`)
						};
						messages.push({
							role: piece.role,
							...await (0, pieces.V)(side, placed, values)
						});
					}
					return {
						system,
						messages,
						tools: declared,
						params,
						at
					};
				}
			};
		}
		var composed_described = __webpack_require__(16983);
		;
		function failureOf(error, side, at) {
			if (!(error instanceof errors.U$)) return {
				reason: `internal error: ${(0, errors.bD)(error)}; please report it with the prompt that causes it.`,
				at: (0, render_side.Xv)(at, "")
			};
			if (error.kind === "usage") throw error;
			const named = error.cause instanceof errors.U$ ? error.cause : error;
			return {
				reason: error.message,
				at: placeIn(named.message, side, at) ?? (0, render_side.Xv)(at, "")
			};
		}
		function placeIn(message, { tree, paths }, at) {
			const match = /^(.+?):(\d+)(?::\d+)?: /.exec(message);
			const [, file = "", line = ""] = match ?? [];
			if (tree.entries.has(file) || file === at?.file) return {
				file,
				line: Number(line)
			};
			const whole = [...paths].find((path) => tree.entries.has(path) && [`${path} `, `${path}: `].some((name) => message.startsWith(name)));
			return whole === undefined ? null : {
				file: whole,
				line: 1
			};
		}
		var file_prompt = __webpack_require__(85960);
		;
		async function promptsOfFormat(input) {
			const { side, path, format } = input;
			const prompts = await format.describe(side, path);
			const sampled = await sampledBy(input);
			const found = [];
			for (const prompt of prompts) {
				try {
					const same = sampled.find(({ name }) => name === prompt.name);
					found.push(await rendered(input, prompt, same));
				} catch (error) {
					if (prompts.length === 1) throw error;
					found.push({
						id: idOf(input, prompt),
						error
					});
				}
			}
			return found;
		}
		async function rendered(input, prompt, sampled) {
			const { config, defaults } = input;
			const described = {
				provider: config.provider ?? prompt.provider,
				model: config.model ?? prompt.model,
				samples: samplesFor(prompt, sampled, config),
				parts: prompt.parts.bind(prompt)
			};
			return {
				id: idOf(input, prompt),
				kind: "format",
				fidelity: "exact",
				conversations: await (0, composed_described.xC)(described, defaults),
				variations: await (0, composed_described.dg)(described, defaults)
			};
		}
		function idOf({ id }, { name }) {
			return name === null ? id : `${id}:${name}`;
		}
		async function sampledBy({ side, path, format }) {
			const tree = side.samples ?? side.tree;
			if (tree === side.tree || tree.entries.get(path)?.kind !== "file") return [];
			try {
				return await format.describe({
					tree,
					cache: side.cache,
					paths: new Set(),
					missing: new Set()
				}, path);
			} catch (error) {
				if (error instanceof errors.U$) return [];
				throw error;
			}
		}
		function samplesFor(prompt, sampled, config) {
			const cases = Object.entries((sampled ?? prompt).samples.cases).map(([name, values]) => [name, {
				...values,
				...config.vars
			}]);
			return {
				vars: {
					...prompt.own,
					...prompt.samples.vars,
					...sampled?.samples.vars,
					...config.vars
				},
				cases: Object.keys(config.cases).length > 0 ? config.cases : Object.fromEntries(cases)
			};
		}
		var render_plan = __webpack_require__(53380);
		var formats = __webpack_require__(85583);
		var render_wanted = __webpack_require__(10976);
		;
		async function renderSide(input) {
			const rendered = await Promise.all(input.prompts.map((definition) => renderDefinition(input, definition)));
			return rendered.flat();
		}
		async function renderDefinition(input, definition) {
			const { id, origin } = definition.config;
			if (origin.kind !== "file") return await settle(input, definition, id, origin);
			const expansion = (0, expand.T)(id, origin, input.tree.entries);
			if (expansion.outcome === "failed") return await settle(input, definition, id, origin, () => Promise.reject((0, errors.tv)(expansion.reason)));
			const each = expansion.prompts.map((one) => settle(input, definition, one.id, {
				...origin,
				paths: one.paths
			}));
			return (await Promise.all(each)).flat();
		}
		async function settle(input, definition, id, origin, work = (side) => render(definition, id, origin, side)) {
			const { tree, cache, samples = tree, plan = render_plan.LS } = input;
			let isNoisy = false;
			const noticeNoise = () => {
				isNoisy = true;
			};
			const seen = {
				paths: new Set(),
				missing: new Set()
			};
			const side = {
				tree,
				cache,
				samples,
				plan,
				noticeNoise,
				...seen
			};
			try {
				const prompts = await work(side);
				if (!isNoisy) return prompts;
				const again = (other) => settle({
					...input,
					plan: other
				}, definition, id, origin, work);
				return prompts.map((prompt) => prompt.outcome === "failed" ? prompt : {
					...prompt,
					again
				});
			} catch (error) {
				return [failed(definition, id, origin, side, error)];
			}
		}
		function failed(definition, id, origin, side, error) {
			const wanted = (0, render_wanted.fy)(origin);
			const paths = [...new Set([...side.paths, ...wanted])].toSorted();
			return {
				outcome: "failed",
				id,
				declared: definition.declared,
				source: {
					kind: (0, render_wanted.I)(origin),
					paths,
					fidelity: "exact"
				},
				...failureOf(error, side, definition.at),
				missing: [...(0, render_wanted.fY)(side.tree, wanted), ...side.missing]
			};
		}
		async function render(definition, id, origin, side) {
			const prompts = await promptsOf(definition, id, origin, side);
			const paths = [...side.paths].toSorted();
			return prompts.map((prompt) => {
				if ("error" in prompt) return failed(definition, prompt.id, origin, side, prompt.error);
				const { kind, fidelity, conversations, variations = [], notes } = prompt;
				return {
					outcome: "rendered",
					id: prompt.id,
					declared: definition.declared,
					source: {
						kind,
						fidelity,
						paths
					},
					conversations,
					siblings: definition.config.siblings,
					...variations.length > 0 && { variations },
					...notes !== undefined && { notes }
				};
			});
		}
		async function promptsOf({ config, at, defaults }, id, origin, side) {
			switch (origin.kind) {
				case "composed": {
					const described = describedByConfig({
						side,
						config,
						origin,
						at
					});
					const conversations = await (0, composed_described.xC)(described, defaults);
					const variations = await (0, composed_described.dg)(described, defaults);
					return [{
						id,
						kind: "composed",
						fidelity: "exact",
						conversations,
						variations
					}];
				}
				case "file": {
					const declared = {
						provider: config.provider,
						model: config.model,
						defaults
					};
					const [path = "", ...more] = origin.paths;
					if (more.length > 0) return [await (0, file_prompt.Wp)(side, id, origin.paths, declared)];
					const format = await (0, formats.fd)(side, path);
					return format.kind === "format" ? await promptsOfFormat({
						side,
						id,
						path,
						format,
						config,
						defaults
					}) : await (0, file_prompt.jw)(side, id, path, format, declared);
				}
				case "render":
				case "capture": throw (0, errors.tv)(`A ${origin.kind} command runs in a tree of a commit, and there is no commit here: use check.`);
			}
		}
	}),
	45468: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Xv: () => configLine,
			b6: () => textOf,
			pA: () => parsedOnce,
			ux: () => within
		});
		var _repository_git_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2925);
		function configLine(at, inner, offset = null) {
			const line = at?.places.line(at.pointer + inner, offset) ?? null;
			return at === null || line === null ? null : {
				file: at.file,
				line
			};
		}
		function within(at, inner) {
			return at && {
				...at,
				pointer: at.pointer + inner
			};
		}
		async function textOf({ tree, paths }, path) {
			paths.add(path);
			return await (0, _repository_git_text_js__WEBPACK_IMPORTED_MODULE_0__.yR)(tree, path);
		}
		async function parsedOnce(side, path, made, parse) {
			side.paths.add(path);
			const entry = side.tree.entries.get(path);
			const key = `${entry?.kind} ${entry?.oid} ${path}`;
			const known = made(side.cache);
			const value = known.get(key) ?? textOf(side, path).then(parse);
			known.set(key, value);
			return await value;
		}
	}),
	85583: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			be: () => formatOf,
			fd: () => formatOfFile,
			hU: () => isFormatText,
			Yh: () => mayBeFormat
		});
		var errors = __webpack_require__(12027);
		var documents_document = __webpack_require__(16269);
		var external_node_path_ = __webpack_require__(76760);
		var json_value = __webpack_require__(49884);
		var engines = __webpack_require__(44796);
		var origins = __webpack_require__(27508);
		var render_side = __webpack_require__(45468);
		var traced_text = __webpack_require__(14186);
		var yaml_places = __webpack_require__(67964);
		var json_yaml = __webpack_require__(10358);
		;
		function frontMatter(text, file, header, body, version) {
			const first = lineOf(text, header.start);
			const yaml = "\n".repeat(first - 1) + text.slice(header.start, header.end);
			const value = (0, json_yaml.hN)(yaml, file, { version }) ?? {};
			if (!(0, json_value.Gv)(value)) throw (0, errors.tv)(`${file}:${first}: the header is no list of key: value; mend what stands between its two lines of ---.`);
			return {
				header: value,
				places: (0, yaml_places.r)(yaml, { version }),
				body: text.slice(body.start, body.end),
				bodyLine: lineOf(text, body.start)
			};
		}
		function noFrontMatter(body) {
			return {
				header: {},
				places: (0, yaml_places.r)(""),
				body,
				bodyLine: 1
			};
		}
		function lineOf(text, offset) {
			return text.slice(0, offset).split("\n").length;
		}
		;
		function inputs(values) {
			return Object.fromEntries(Array.from(values, ([name, value]) => [name, {
				varies: null,
				values: [value]
			}]));
		}
		function inputsOf(value) {
			return (0, json_value.Gv)(value) ? inputs((0, json_value.jO)(value)) : {};
		}
		function placeholder(name, kind) {
			return PLACEHOLDERS.get(kind) ?? `{{${name}}}`;
		}
		const PLACEHOLDERS = new Map([
			["integer", 1],
			["number", 1],
			["float", 1],
			["boolean", true],
			["array", []],
			["list", []],
			["object", {}],
			["dict", {}]
		]);
		function casesOfSamples(samples, nameOf) {
			return Object.fromEntries(samples.map((sample, index) => [index === 0 ? "default" : nameOf(index), sample]));
		}
		;
		function renamedPlaces(file, places, names) {
			const own = (pointer) => {
				for (let end = pointer.length; end > 0; end = pointer.lastIndexOf("/", end - 1)) {
					const name = names.get(pointer.slice(0, end));
					if (name !== undefined) return name + pointer.slice(end);
				}
				return names.get("") ?? "";
			};
			return {
				file,
				pointer: "",
				places: {
					line: (pointer, offset) => places.line(own(pointer), offset) ?? places.line(names.get("") ?? "", null),
					start: (pointer) => places.start(own(pointer)),
					key: (pointer) => places.key(own(pointer))
				}
			};
		}
		function onLine(file, line) {
			const place = {
				line,
				column: 1
			};
			return {
				file,
				pointer: "",
				places: {
					line: () => line,
					start: () => place,
					key: () => place
				}
			};
		}
		;
		const NEUTRAL = [
			"temperature",
			"maxOutputTokens",
			"topP",
			"topK",
			"frequencyPenalty",
			"presencePenalty",
			"stopSequences",
			"seed",
			"allowMultipleToolCalls"
		];
		const CHAT = {
			temperature: "temperature",
			maxOutputTokens: "max_tokens",
			topP: "top_p",
			frequencyPenalty: "frequency_penalty",
			presencePenalty: "presence_penalty",
			stopSequences: "stop",
			seed: "seed",
			allowMultipleToolCalls: "parallel_tool_calls"
		};
		const OPENAI = {
			...CHAT,
			maxOutputTokens: "max_completion_tokens"
		};
		const RESPONSES = {
			temperature: "temperature",
			maxOutputTokens: "max_output_tokens",
			topP: "top_p"
		};
		const ANTHROPIC = {
			temperature: "temperature",
			maxOutputTokens: "max_tokens",
			topP: "top_p",
			topK: "top_k",
			stopSequences: "stop_sequences"
		};
		const GEMINI = {
			temperature: "generationConfig/temperature",
			maxOutputTokens: "generationConfig/maxOutputTokens",
			topP: "generationConfig/topP",
			topK: "generationConfig/topK",
			frequencyPenalty: "generationConfig/frequencyPenalty",
			presencePenalty: "generationConfig/presencePenalty",
			stopSequences: "generationConfig/stopSequences",
			seed: "generationConfig/seed"
		};
		const CONVERSE = {
			temperature: "inferenceConfig/temperature",
			maxOutputTokens: "inferenceConfig/maxTokens",
			topP: "inferenceConfig/topP",
			stopSequences: "inferenceConfig/stopSequences"
		};
		const BY_PROVIDER = {
			anthropic: ANTHROPIC,
			gemini: GEMINI,
			bedrock: CONVERSE,
			openai: OPENAI,
			azure: OPENAI
		};
		function optionsFor(options, pointer, provider, api) {
			const own = Object.hasOwn(BY_PROVIDER, provider) ? BY_PROVIDER[provider] : undefined;
			const names = provider === "openai" && api === "responses" ? RESPONSES : own ?? CHAT;
			const flat = [];
			const grouped = new Map();
			const places = [];
			for (const neutral of NEUTRAL) {
				const value = (0, json_value.Jt)(options, neutral);
				const name = names[neutral];
				if (value === undefined || value === null || name === undefined) continue;
				const [first = name, inner] = name.split("/");
				places.push([`/params/${name}`, `${pointer}/${neutral}`]);
				if (inner === undefined) flat.push([first, value]);
				else grouped.set(first, [...grouped.get(first) ?? [], [inner, value]]);
			}
			const groups = Array.from(grouped, ([name, members]) => [name, (0, json_value.Xy)(members)]);
			return {
				params: (0, json_value.Xy)([...flat, ...groups]),
				places
			};
		}
		function isNeutral(name) {
			return NEUTRAL.some((neutral) => neutral === name);
		}
		function merged(first, second) {
			const added = (0, json_value.jO)(second).flatMap(([name, value]) => {
				const own = (0, json_value.Jt)(first, name);
				if (own === undefined) return [[name, value]];
				return (0, json_value.Gv)(own) && (0, json_value.Gv)(value) ? [[name, merged(own, value)]] : [];
			});
			return (0, json_value.Xy)([...(0, json_value.jO)(first), ...added]);
		}
		var pieces = __webpack_require__(96326);
		;
		function tracedString({ file, places, pointer, text }) {
			const builder = new traced_text.OW();
			const lines = text.split(/(?<=\n)/);
			const starts = [];
			let offset = 0;
			for (const line of lines) {
				starts.push(offset);
				offset += line.length;
			}
			const numbers = between(starts.length, (index) => {
				const at = places.line(pointer, starts[index] ?? 0) ?? places.line(pointer, null);
				return at ?? 1;
			});
			lines.forEach((line, index) => {
				builder.append(line, "value", {
					file,
					line: numbers[index] ?? 1
				});
			});
			return builder.build();
		}
		function between(count, find) {
			const found = [];
			const fill = (from, to, first, last) => {
				const isEven = last - first === to - from;
				if (isEven || first === last) {
					for (let index = from; index <= to; index += 1) found[index] = first + (isEven ? index - from : 0);
					return;
				}
				const middle = from + to >> 1;
				if (middle === from) {
					found[from] = first;
					found[to] = last;
					return;
				}
				const own = find(middle);
				fill(from, middle, first, own);
				fill(middle, to, own, last);
			};
			if (count > 0) fill(0, count - 1, find(0), find(count - 1));
			return found;
		}
		async function renderTraced(side, engine, traced, values, { names, ...own } = {}) {
			const lines = (0, traced_text.Dx)(traced);
			const [at] = lines;
			if (at === undefined) return traced;
			const rendered = await (0, pieces.X)(side, engine, {
				template: {
					text: traced.text,
					at
				},
				values,
				options: {},
				...own
			}, names);
			return (0, traced_text.X8)(rendered, (line) => line.file === at.file ? lines[line.line - at.line] ?? at : line);
		}
		const APART = new Set([
			"anthropic",
			"gemini",
			"bedrock"
		]);
		function spokenParts(messages, file, provider, api = "chat") {
			if (messages.length === 0) throw (0, errors.tv)(`${file}: the prompt is empty once it is rendered: write its text, or give its variables values under vars.`);
			const isApart = APART.has(provider) || api === "responses";
			const isSystem = ({ role }) => isApart && (role === "system" || role === "developer");
			return {
				system: messages.filter(isSystem).map((message) => part(message, file)),
				messages: messages.filter((message) => !isSystem(message)).map((message) => ({
					role: message.role,
					...part(message, file)
				})),
				api
			};
		}
		function part({ role, text, content, at }, file) {
			const line = text.spans[0]?.at.line ?? at?.places.line(at.pointer, null);
			if (text.text.trim() === "" && content === undefined) throw (0, errors.tv)(`${file}${line === undefined || line === null ? "" : `:${line}`}: the message of the ${role} is empty once it is rendered: providers refuse an empty text; write it, give its variable a value under vars, or leave it out.`);
			return {
				text,
				cacheControl: null,
				at,
				...content !== undefined && { content }
			};
		}
		var bindings = __webpack_require__(80156);
		;
		const VENDORS = {
			anthropic: "anthropic",
			openai: "openai",
			"azure-openai": "azure",
			azure_openai: "azure",
			foundry: "azure",
			azure: "azure",
			azureopenai: "azure",
			googleai: "gemini",
			google: "gemini",
			gemini: "gemini",
			vertexai: "gemini",
			vertex: "gemini",
			bedrock: "bedrock",
			"aws-bedrock": "bedrock",
			mistral: "mistral",
			mistralai: "mistral",
			"mistral-ai": "mistral",
			deepseek: "deepseek",
			xai: "xai",
			"x-ai": "xai",
			openrouter: "openrouter",
			vllm: "vllm",
			sglang: "sglang",
			serverless: "generic",
			ollama: "generic",
			groq: "generic",
			togetherai: "generic",
			fireworks: "generic"
		};
		function providerOfVendor(vendor) {
			const key = vendor.toLowerCase();
			return Object.hasOwn(VENDORS, key) ? VENDORS[key] ?? null : null;
		}
		function namedModel(name, separator = "/") {
			if (name === null || name === undefined || name === "") return {
				provider: null,
				model: null
			};
			const at = name.indexOf(separator);
			if (at === -1) return {
				provider: (0, bindings.W)(name),
				model: name
			};
			const model = name.slice(at + 1);
			const provider = providerOfVendor(name.slice(0, at)) ?? (0, bindings.W)(model);
			return {
				provider,
				model
			};
		}
		;
		function messagesIn(rendered) {
			const { text } = rendered;
			const messages = [];
			let role = "user";
			let start = 0;
			const flush = (end) => {
				if (text.slice(start, end).trim() !== "") messages.push({
					role,
					start,
					parts: partsIn(rendered, start, end)
				});
			};
			for (const match of text.matchAll(/<<<dotprompt:(?:role:([a-z]+)|history)>>>/g)) {
				flush(match.index);
				role = match[1] ?? "model";
				start = match.index + match[0].length;
			}
			flush(text.length);
			return messages;
		}
		function partsIn(rendered, from, to) {
			const source = rendered.text.slice(from, to);
			const parts = [];
			let start = 0;
			const words = (end) => {
				if (source.slice(start, end).trim() !== "") parts.push({
					kind: "text",
					text: (0, traced_text.bY)(rendered, from + start, from + end)
				});
			};
			for (const match of source.matchAll(/<<<dotprompt:(media:url|section)(.*?)>>>/g)) {
				words(match.index);
				const [, first = "", second] = (match[2] ?? "").split(" ");
				if (match[1] === "section") parts.push({
					kind: "section",
					name: first
				});
				else parts.push({
					kind: "media",
					url: first,
					contentType: second ?? null
				});
				start = match.index + match[0].length;
			}
			words(source.length);
			return parts;
		}
		;
		const dotprompt = {
			kind: "format",
			name: "Dotprompt",
			matches: (file) => /\.prompt$/i.test(file),
			holds: (source) => HEADER.test(source) || /\{\{\s*(?:role|history|media)\b/.test(source),
			async describe(side, file) {
				const source = await (0, render_side.b6)(side, file);
				if (source.trim() === "") throw (0, errors.tv)(`${file} is empty: write the prompt into it, or take it out.`);
				const matter = read(source, file);
				const { header, places } = matter;
				const config = (0, json_value.Jt)(header, "config") ?? {};
				return [{
					name: null,
					...namedModel((0, json_value.Qq)((0, json_value.Jt)(header, "model"))),
					own: {
						...placeholders(header),
						...inputsOf((0, json_value.rO)(header, "input", "default"))
					},
					samples: {
						vars: {},
						cases: {}
					},
					async parts(values, provider) {
						const spoken = await spokenBy(side, file, matter, values);
						const options = optionsFor(config, "/config", provider, "chat");
						const names = [
							["/params", "/config"],
							["/model", "/model"],
							...options.places
						];
						const tools = toolsOf(header, file, matter);
						return {
							...spokenParts(spoken, file, provider),
							tools: tools.length === 0 ? null : tools,
							params: [further(config), outputOf(header, provider)].reduce(merged, options.params),
							at: renamedPlaces(file, places, new Map(names))
						};
					}
				}];
			}
		};
		const HEADER = /^((?:(?:#[^\n]*|[ \t]*)\n)*---[ \t]*(?:\r\n|\r|\n))([\s\S]*?)(?:\r\n|\r|\n)---[ \t]*(?:\r\n|\r|\n)([\s\S]*)$/;
		function read(source, file) {
			const match = HEADER.exec(source);
			if (match === null) return noFrontMatter(source);
			const [, open = "", header = "", body = ""] = match;
			const start = source.length - body.length + (body.length - body.trimStart().length);
			return frontMatter(source, file, {
				start: open.length,
				end: open.length + header.length
			}, {
				start,
				end: Math.max(start, source.trimEnd().length)
			}, "1.2");
		}
		async function spokenBy(side, file, { body, bodyLine }, values) {
			const template = (0, traced_text.Dk)(body, {
				file,
				line: bodyLine
			});
			const engine = (0, engines.E)("handlebars", null, file);
			const rendered = await renderTraced(side, engine, template, values, {
				helpers: "dotprompt",
				names: partialNames
			});
			return messagesIn(rendered).map(({ role, start, parts }) => {
				const line = (0, traced_text.mh)(rendered, start)?.line ?? bodyLine;
				if (!Object.hasOwn(ROLES, role)) throw (0, errors.tv)(`${file}:${line}: there is no role '${role.slice(0, 40)}': Dotprompt has system, user and model.`);
				const at = onLine(file, line);
				const content = parts.flatMap((part) => {
					if (part.kind === "text") return [{
						text: part.text,
						cacheControl: null,
						at
					}];
					if (part.kind === "section") return [];
					return [{
						url: part.url,
						contentType: part.contentType,
						at
					}];
				});
				const texts = parts.flatMap((part) => part.kind === "text" ? [part.text] : []);
				return {
					role: ROLES[role] ?? role,
					text: (0, traced_text.qo)(texts, ""),
					at,
					...content.length > Math.min(1, texts.length) && { content }
				};
			});
		}
		const ROLES = {
			system: "system",
			user: "user",
			model: "assistant"
		};
		function partialNames(candidates) {
			const named = candidates.map((candidate) => {
				const { dir, base } = external_node_path_.posix.parse(candidate);
				return external_node_path_.posix.join(dir, `_${base.replace(/\.prompt$/i, "")}.prompt`);
			});
			return [...new Set(named)];
		}
		function placeholders(header) {
			const schema = (0, json_value.rO)(header, "input", "schema");
			const properties = (0, json_value.Jt)(schema, "properties") ?? schema;
			if (!(0, json_value.Gv)(properties)) return {};
			return inputs((0, json_value.jO)(properties).map(([key, type]) => {
				const [, name = key, group] = /^([^?(]+)\??(?:\((\w+)[^)]*\))?$/.exec(key) ?? [];
				const scalar = (0, json_value.Qq)(type) ?? (0, json_value.Qq)((0, json_value.Jt)(type, "type")) ?? "";
				return [name, placeholder(name, group ?? scalar.split(",")[0]?.trim())];
			}));
		}
		function toolsOf(header, file, { places }) {
			const tool = (value, pointer) => {
				const named = typeof value === "string" ? { name: value } : value;
				if (!(0, json_value.Gv)(named)) return [];
				const schema = (0, json_value.Jt)(named, "inputSchema") ?? { type: "object" };
				const origin = (0, origins.bw)(onLine(file, places.line(pointer, null) ?? 1));
				return [{
					value: merged({ inputSchema: schema }, named),
					mcp: true,
					origin
				}];
			};
			return [...(0, json_value.ld)((0, json_value.Jt)(header, "toolDefs")).flatMap((one, at) => tool(one, `/toolDefs/${at}`)), ...(0, json_value.ld)((0, json_value.Jt)(header, "tools")).flatMap((one, at) => tool(one, `/tools/${at}`))];
		}
		function further(config) {
			if (!(0, json_value.Gv)(config)) return {};
			return (0, json_value.Xy)((0, json_value.jO)(config).filter(([name]) => !isNeutral(name)));
		}
		function outputOf(header, provider) {
			const schema = (0, json_value.rO)(header, "output", "schema");
			if (schema === undefined) return {};
			if (provider === "gemini") return { generationConfig: {
				responseMimeType: "application/json",
				responseSchema: schema
			} };
			if (provider !== "openai" && provider !== "azure") return {};
			return { response_format: {
				type: "json_schema",
				json_schema: {
					name: "output",
					schema
				}
			} };
		}
		var parse = __webpack_require__(55988);
		;
		const githubModels = {
			kind: "format",
			name: "GitHub Models prompt",
			matches: (path) => /\.prompt\.ya?ml$/i.test(path),
			async describe(side, file) {
				const { value, places } = await (0, documents_document.u)(side, file);
				const list = (0, json_value.Jt)(value, "messages");
				if (!(0, json_value.cy)(list) || list.length === 0) throw (0, errors.tv)(`${file} has no messages: a .prompt.yml file needs a list of { role, content } under messages.`);
				const samples = (0, json_value.ld)((0, json_value.Jt)(value, "testData")).map(inputsOf);
				const at = renamedPlaces(file, places, new Map(PLACES));
				const params = paramsOf(value, file);
				const { provider, model } = namedModel((0, json_value.Qq)((0, json_value.Jt)(value, "model")));
				return [{
					name: null,
					provider: provider ?? (model === null ? null : "generic"),
					model,
					own: {},
					samples: {
						vars: samples[0] ?? {},
						cases: casesOfSamples(samples, (index) => `testData[${index}]`)
					},
					async parts(values, provider) {
						const spoken = [];
						for (const [index, message] of list.entries()) {
							const [role, content] = [(0, json_value.Qq)((0, json_value.Jt)(message, "role")), (0, json_value.Qq)((0, json_value.Jt)(message, "content"))];
							const line = places.line(`/messages/${index}`, null) ?? 1;
							if (role === undefined || !/^(?:system|user|assistant)$/i.test(role) || content === undefined) throw (0, errors.tv)(`${file}:${line}: a message needs a role (system, user or assistant) and a text as content.`);
							const string = {
								file,
								places,
								pointer: `/messages/${index}/content`,
								text: content
							};
							spoken.push({
								role: role.toLowerCase(),
								text: await renderTraced(side, replacing, tracedString(string), values),
								at: {
									file,
									places,
									pointer: `/messages/${index}`
								}
							});
						}
						return {
							...spokenParts(spoken, file, provider),
							tools: null,
							params,
							at
						};
					}
				}];
			}
		};
		const PARAMETERS = [
			["max_tokens", "maxTokens"],
			["temperature", "temperature"],
			["top_p", "topP"]
		];
		const PLACES = [
			...PARAMETERS.map(([to, from]) => [`/params/${to}`, `/modelParameters/${from}`]),
			["/params/response_format", "/responseFormat"],
			["/params/response_format/json_schema", "/jsonSchema"],
			["/model", "/model"]
		];
		function paramsOf(value, file) {
			const given = (0, json_value.Jt)(value, "modelParameters");
			const params = PARAMETERS.flatMap(([to, from]) => {
				const parameter = (0, json_value.Jt)(given, from);
				return parameter === undefined || parameter === null ? [] : [[to, parameter]];
			});
			const format = (0, json_value.Qq)((0, json_value.Jt)(value, "responseFormat"));
			const schema = (0, json_value.Jt)(value, "jsonSchema");
			if (format === undefined) return (0, json_value.Xy)(params);
			const parsed = typeof schema === "string" ? (0, parse.q)(schema, `${file}: jsonSchema`) : schema;
			const wanted = [["type", format], ...(0, json_value.Gv)(parsed) ? [["json_schema", parsed]] : []];
			return (0, json_value.Xy)([...params, ["response_format", (0, json_value.Xy)(wanted)]]);
		}
		const replacing = {
			name: "GitHub Models",
			render({ template, values }) {
				const out = new traced_text.OW();
				const lineOf = (0, traced_text.LX)(template.text);
				const place = (offset) => ({
					file: template.at.file,
					line: template.at.line - 1 + lineOf(offset)
				});
				let done = 0;
				for (const { 0: tag, 1: name = "", index } of template.text.matchAll(/\{\{([^{}]*)\}\}/g)) {
					const value = values.get(name);
					if (value === undefined) continue;
					out.append(template.text.slice(done, index), "literal", place(done));
					out.append(goText(value), "value", place(index));
					done = index + tag.length;
				}
				out.append(template.text.slice(done), "literal", place(done));
				return Promise.resolve(out.build());
			}
		};
		function goText(value) {
			if (value === null) return "<nil>";
			if (typeof value === "string") return value;
			if (value instanceof json_value.Po || typeof value === "number") return goNumber(value);
			if (typeof value === "boolean") return String(value);
			if ((0, json_value.cy)(value)) return `[${value.map(goText).join(" ")}]`;
			const members = (0, json_value.jO)(value).toSorted(([a], [b]) => a < b ? -1 : 1);
			return `map[${members.map(([key, member]) => `${key}:${goText(member)}`).join(" ")}]`;
		}
		function goNumber(value) {
			if (value instanceof json_value.Po && /^-?\d+$/.test(value.source)) return value.source;
			const number = value instanceof json_value.Po ? value.value : value;
			const size = Math.abs(number);
			const printed = size !== 0 && size < 1e-4 ? number.toExponential() : String(number);
			return printed.replace(/e([+-])(\d)$/, "e$10$2");
		}
		var mustache = __webpack_require__(41909);
		var json_pointer = __webpack_require__(69204);
		;
		function referenceAt(file, places, pointer, to, reach = "commit") {
			return {
				file,
				line: places.line(pointer, null) ?? 1,
				to,
				reach
			};
		}
		async function includedText(side, reference) {
			const file = target(side, reference);
			return (0, traced_text.Dk)(await (0, render_side.b6)(side, file), {
				file,
				line: 1
			});
		}
		async function includedDocument(side, reference) {
			const file = target(side, reference);
			return {
				file,
				...await (0, documents_document.u)(side, file, "1.1")
			};
		}
		function target({ tree, missing }, { file, line, to, reach }) {
			const folder = external_node_path_.posix.dirname(file);
			const beside = external_node_path_.posix.join(folder, to);
			const inFolder = folder === "." || beside.startsWith(`${folder}/`);
			const candidates = reach === "folder" ? [beside] : [beside, external_node_path_.posix.normalize(to)];
			const inside = candidates.filter((one) => one !== ".." && !one.startsWith("../"));
			if (to.startsWith("/") || to.includes("\\") || inside.length === 0) throw (0, errors.tv)(`${file}:${line}: '${shown(to)}' leads out of the repository: name a file of the commit, written from this one's folder.`);
			if (reach === "folder" && !inFolder) throw (0, errors.tv)(`${file}:${line}: '${shown(to)}' leads out of the folder of this file, which the format forbids: move the file into it.`);
			const found = inside.find((one) => tree.entries.has(one));
			if (found !== undefined) return found;
			missing.add(inside[0] ?? to);
			throw (0, errors.tv)(`${file}:${line}: there is no file '${shown(to)}' in the commit: put it beside ${file}, or mend the path.`);
		}
		function shown(reference) {
			return reference.length > 80 ? `${reference.slice(0, 80)}…` : reference;
		}
		;
		async function templateOf({ side, file, value, places }, pointer, name) {
			const owner = (0, json_value.rO)(value, ...(0, json_pointer.LU)(pointer)) ?? null;
			const [inPlace, elsewhere] = [(0, json_value.Qq)((0, json_value.Jt)(owner, name)), (0, json_value.Qq)((0, json_value.Jt)(owner, `${name}_path`))];
			const at = `${pointer}/${name}`;
			if (inPlace !== undefined && elsewhere === undefined) return tracedString({
				file,
				places,
				pointer: at,
				text: inPlace
			});
			if (elsewhere !== undefined && inPlace === undefined) return await includedText(side, referenceAt(file, places, `${at}_path`, elsewhere));
			const line = places.line(pointer, null) ?? 1;
			throw (0, errors.tv)(`${file}:${line}: LangChain wants exactly one of ${name} and ${name}_path here: write the text, or the path of a text file.`);
		}
		function engineOf(value, file) {
			const format = (0, json_value.Qq)((0, json_value.Jt)(value, "template_format")) ?? "f-string";
			switch (format) {
				case "f-string": return (0, engines.E)("fstring", null, file);
				case "jinja2": return (0, engines.E)("jinja2", null, file);
				case "mustache": return MUSTACHE;
				default: throw (0, errors.tv)(`${file}: template_format ${format.slice(0, 40)} is none of LangChain's: it has f-string, mustache and jinja2.`);
			}
		}
		const MUSTACHE = (0, mustache.h)((value) => value.replaceAll(/[&"<>]/g, (found) => ESCAPES[found] ?? found));
		const ESCAPES = {
			"&": "&amp;",
			"\"": "&quot;",
			"<": "&lt;",
			">": "&gt;"
		};
		;
		const chat_ROLES = {
			system: "system",
			developer: "developer",
			human: "user",
			user: "user",
			ai: "assistant",
			assistant: "assistant"
		};
		async function chatMessages({ side, file, value, places }, values) {
			const key = ["messages", "template"].find((name) => (0, json_value.cy)((0, json_value.Jt)(value, name))) ?? "messages";
			const list = (0, json_value.Jt)(value, key);
			if (!(0, json_value.cy)(list) || list.length === 0) throw (0, errors.tv)(`${file}: a chat prompt has no messages: write a list of { role, content } under messages.`);
			const spoken = [];
			for (const [index, message] of list.entries()) {
				const pointer = `/${key}/${index}`;
				const line = places.line(pointer, null) ?? 1;
				const role = roleOf(message) ?? (list.length === 1 ? "human" : "");
				if (role === "placeholder") continue;
				const [inner, words] = contentOf(message);
				const speaker = Object.hasOwn(chat_ROLES, role) ? chat_ROLES[role] : undefined;
				if (speaker === undefined || words === undefined) throw (0, errors.tv)(`${file}:${line}: this message does not say who speaks what: write { role: system, content: ... } (system, human or ai).`);
				const owner = (0, json_value.Jt)((0, json_value.Jt)(message, "prompt"), "template_format") === undefined ? value : (0, json_value.Jt)(message, "prompt");
				const string = tracedString({
					file,
					places,
					pointer: pointer + inner,
					text: words
				});
				const rendered = await renderTraced(side, engineOf(owner ?? value, file), string, values);
				spoken.push({
					role: speaker,
					text: rendered,
					at: onLine(file, line)
				});
			}
			return spoken;
		}
		function roleOf(message) {
			if ((0, json_value.cy)(message)) return (0, json_value.Qq)(message[0]);
			return (0, json_value.Qq)((0, json_value.Jt)(message, "role")) ?? (0, json_value.Qq)((0, json_value.Jt)(message, "type")) ?? (0, json_value.Qq)((0, json_value.Jt)(message, "_type"));
		}
		function contentOf(message) {
			if ((0, json_value.cy)(message)) return ["/1", (0, json_value.Qq)(message[1])];
			if (!(0, json_value.Gv)(message)) return ["", undefined];
			const content = (0, json_value.Qq)((0, json_value.Jt)(message, "content"));
			if (content !== undefined) return ["/content", content];
			return ["/prompt/template", (0, json_value.Qq)((0, json_value.rO)(message, "prompt", "template"))];
		}
		;
		async function fewShotText(read) {
			const { value } = read;
			const has = (name) => (0, json_value.Jt)(value, name) !== undefined || (0, json_value.Jt)(value, `${name}_path`) !== undefined;
			const prefix = has("prefix") ? [await templateOf(read, "", "prefix")] : [];
			const suffix = await templateOf(read, "", "suffix");
			const pieces = [
				...prefix,
				...await examplesOf(read),
				suffix
			];
			const separator = (0, json_value.Qq)((0, json_value.Jt)(value, "example_separator")) ?? "\n\n";
			return (0, traced_text.qo)(pieces.filter((piece) => piece.text !== ""), separator);
		}
		async function examplesOf(read) {
			const { owner, pointer } = await examplePrompt(read);
			const template = await templateOf(owner, pointer, "template");
			const shape = pointer === "" ? owner.value : (0, json_value.Jt)(owner.value, pointer.slice(1)) ?? null;
			const engine = engineOf(shape, owner.file);
			const names = (0, json_value.ld)((0, json_value.Jt)(shape, "input_variables"));
			const rendered = [];
			for (const example of await exampleList(read)) {
				if (!(0, json_value.Gv)(example)) throw (0, errors.tv)(`${read.file}: an example is no object with the example's values.`);
				const values = new Map((0, json_value.jO)(example).filter(([name]) => names.length === 0 || names.includes(name)));
				rendered.push(await renderTraced(read.side, engine, template, values));
			}
			return rendered;
		}
		async function examplePrompt(read) {
			const { side, file, value, places } = read;
			const elsewhere = (0, json_value.Qq)((0, json_value.Jt)(value, "example_prompt_path"));
			if (elsewhere === undefined) return {
				owner: read,
				pointer: "/example_prompt"
			};
			const reference = referenceAt(file, places, "/example_prompt_path", elsewhere);
			return {
				owner: {
					side,
					...await includedDocument(side, reference)
				},
				pointer: ""
			};
		}
		async function exampleList({ side, file, value, places }) {
			const examples = (0, json_value.Jt)(value, "examples");
			if ((0, json_value.cy)(examples)) return examples;
			if (typeof examples === "string") {
				const found = await includedDocument(side, referenceAt(file, places, "/examples", examples));
				if ((0, json_value.cy)(found.value)) return found.value;
			}
			throw (0, errors.tv)(`${file}: a few_shot prompt needs examples: a list, or the path of a JSON or YAML file with one. Examples that code selects are rendered by a command (render:).`);
		}
		;
		const TYPES = new Set([
			"prompt",
			"few_shot",
			"chat"
		]);
		const MEMBERS = [
			"template",
			"template_path",
			"suffix",
			"suffix_path",
			"messages"
		];
		const OWN_ENGINES = new Set(["f-string", "mustache"]);
		const langChain = {
			kind: "format",
			name: "LangChain",
			matches: () => false,
			recognises: (value) => isTyped(value) && MEMBERS.some((member) => (0, json_value.Jt)(value, member) !== undefined),
			sign: /^[{\s]*["']?(?:_type|input_variables)["']?\s*:|["'](?:_type|input_variables)["']\s*:/m,
			async describe(side, file) {
				const read = {
					side,
					file,
					...await (0, documents_document.u)(side, file, "1.1")
				};
				return [langchain_prompt(read)];
			}
		};
		function isTyped(value) {
			const type = (0, json_value.Jt)(value, "_type");
			if (type !== undefined) return TYPES.has((0, json_value.Qq)(type) ?? "");
			const names = (0, json_value.ld)((0, json_value.Jt)(value, "input_variables"));
			const isOwn = OWN_ENGINES.has((0, json_value.Qq)((0, json_value.Jt)(value, "template_format")) ?? "");
			return names.every((one) => typeof one === "string") && (names.length > 0 || isOwn);
		}
		function langchain_prompt(read) {
			const { value, file, places } = read;
			const at = renamedPlaces(file, places, new Map());
			return {
				name: null,
				provider: null,
				model: null,
				own: {
					...langchain_placeholders(value),
					...inputsOf((0, json_value.Jt)(value, "partial_variables"))
				},
				samples: {
					vars: {},
					cases: {}
				},
				async parts(values, provider) {
					const spoken = await langchain_spokenBy(read, values);
					return {
						...spokenParts(spoken, file, provider),
						tools: null,
						params: {},
						at
					};
				}
			};
		}
		async function langchain_spokenBy(read, values) {
			const { side, value, file } = read;
			const type = (0, json_value.Qq)((0, json_value.Jt)(value, "_type"));
			if (type === "chat") return await chatMessages(read, values);
			const template = type === "few_shot" ? await fewShotText(read) : await templateOf(read, "", "template");
			const rendered = await renderTraced(side, engineOf(value, file), template, values);
			return [{
				role: "user",
				text: rendered,
				at: onLine(file, 1)
			}];
		}
		function langchain_placeholders(value) {
			const names = (0, json_value.Jt)(value, "input_variables");
			if (names !== undefined && !(0, json_value.cy)(names)) throw (0, errors.tv)("input_variables is no list of names.");
			return inputs((0, json_value.ld)(names).flatMap((name) => typeof name === "string" ? [[name, placeholder(name, undefined)]] : []));
		}
		var places = __webpack_require__(50265);
		;
		function jsonChat(written, file) {
			if (!/^\s*[[{]/.test(written.text)) return null;
			try {
				const value = (0, parse.q)(written.text, file);
				const spelled = {
					written,
					file,
					places: (0, places.u)(written.text)
				};
				const list = messagesOf(value);
				return list && list.map((message, index) => spoken(spelled, message, `/${index}`, value));
			} catch (error) {
				if (error instanceof errors.U$ && error.message.startsWith(`${file}:`)) return null;
				throw error;
			}
		}
		function yamlChat(written, file) {
			if (!/^\s*- role:/.test(written.text)) return null;
			const value = (0, json_yaml.hN)(written.text, `${file}: the rendered messages`);
			const spelled = {
				written,
				file,
				places: (0, yaml_places.r)(written.text)
			};
			const list = messagesOf(value);
			return list && list.map((message, index) => spoken(spelled, message, `/${index}`, value));
		}
		function messagesOf(value) {
			const list = (0, json_value.cy)(value) ? value : (0, json_value.Jt)(value, "messages");
			if (!(0, json_value.cy)(list) || list.length === 0) return null;
			return list.every((message) => (0, json_value.Jt)(message, "role") !== undefined) ? list : null;
		}
		function spoken(spelled, message, inner, value) {
			const { written, file, places } = spelled;
			const pointer = (0, json_value.cy)(value) ? inner : `/messages${inner}`;
			const lineOf = (0, traced_text.LX)(written.text);
			const at = (offset, key) => {
				const line = places.line(`${pointer}${key}`, offset) ?? places.line(pointer, null) ?? 1;
				return (0, traced_text.mh)(written, offsetOfLine(written.text, line)) ?? {
					file,
					line: lineOf(0)
				};
			};
			const [role, content] = [(0, json_value.Qq)((0, json_value.Jt)(message, "role")), (0, json_value.Qq)((0, json_value.Jt)(message, "content"))];
			const place = at(null, "");
			if (role === undefined || content === undefined) throw (0, errors.tv)(`${place.file}:${place.line}: a message of a chat needs a role and a text as content: parts of other kinds are rendered by a command (render:).`);
			const builder = new traced_text.OW();
			for (const line of content.split(/(?<=\n)/)) builder.append(line, "value", at(builder.length, "/content"));
			return {
				role,
				text: builder.build(),
				at: onLine(place.file, place.line)
			};
		}
		function offsetOfLine(text, line) {
			let offset = 0;
			for (let count = 1; count < line; count += 1) {
				const next = text.indexOf("\n", offset);
				if (next === -1) break;
				offset = next + 1;
			}
			return offset;
		}
		var config_glob = __webpack_require__(92074);
		;
		function fileReference({ file, places }, pointer, to) {
			return referenceAt(file, places, pointer, to.replace(/^file:\/\//, ""));
		}
		function computed({ file, places }, pointer, what) {
			return (0, errors.tv)(`${file}:${places.line(pointer, null) ?? 1}: '${what.slice(0, 80)}' is computed when promptfoo runs or kept elsewhere, and only texts of the commit are checked: name a text, JSON or YAML file, or render it by a command (render:).`);
		}
		var canonical = __webpack_require__(52535);
		;
		async function promptsOf(read) {
			const found = [];
			for (const named of namedIn((0, json_value.Jt)(read.value, "prompts"), read)) {
				if (!isPath(named.raw)) {
					if (/^(?:exec:|langfuse:|portkey:|helicone:|package:)/.test(named.raw)) throw computed(read, named.pointer, named.raw);
					const { file, places } = read;
					const raw = tracedString({
						file,
						places,
						pointer: named.pointer,
						text: named.raw
					});
					found.push({
						label: named.label ?? labelOf(named.pointer),
						raw
					});
				} else for (const to of pathsOf(read, named.raw)) found.push(...await promptsOfFile(read, {
					...named,
					raw: to
				}));
			}
			return found;
		}
		function namedIn(value, read) {
			if (typeof value === "string") return [{
				raw: value,
				label: null,
				pointer: "/prompts"
			}];
			if ((0, json_value.Gv)(value)) return (0, json_value.jO)(value).map(([raw, label]) => ({
				raw,
				label: (0, json_value.Qq)(label) ?? null,
				pointer: `/prompts/${raw.replaceAll("~", "~0").replaceAll("/", "~1")}`
			}));
			return ((0, json_value.cy)(value) ? value : []).map((entry, index) => {
				const pointer = `/prompts/${index}`;
				const inner = ["raw", "id"].find((key) => typeof (0, json_value.Jt)(entry, key) === "string");
				const raw = (0, json_value.Qq)(entry) ?? (inner === undefined ? undefined : (0, json_value.Qq)((0, json_value.Jt)(entry, inner)));
				if (raw === undefined) throw computed(read, pointer, "this prompt");
				const at = inner === undefined || typeof entry === "string" ? pointer : `${pointer}/${inner}`;
				return {
					raw,
					label: (0, json_value.Qq)((0, json_value.Jt)(entry, "label")) ?? null,
					pointer: at
				};
			});
		}
		function isPath(raw) {
			if (/\n|^(?:exec|portkey|langfuse|helicone|package):/.test(raw)) return false;
			return raw.startsWith("file://") || /\.(?:cjs|csv|j2|js|json|jsonl|md|mjs|py|ts|txt|yaml|yml)(?::\w+)?$/.test(raw) || /\.[^\s.]{2,3}$|[*/\\]$/.test(raw);
		}
		function pathsOf({ side, file }, raw) {
			const to = raw.replace(/^file:\/\//, "");
			const folder = external_node_path_.posix.dirname(file);
			const glob = external_node_path_.posix.join(folder, to);
			if (!(0, config_glob.fg)(to) || glob.startsWith("..")) return [to];
			const matches = (0, config_glob.fU)(glob);
			const found = [...side.tree.entries.keys()].filter(matches).toSorted();
			return found.map((one) => external_node_path_.posix.relative(folder, one));
		}
		async function promptsOfFile(read, { raw: to, label, pointer }) {
			const reference = fileReference(read, pointer, to);
			const name = label ?? to;
			switch (external_node_path_.posix.extname(to).toLowerCase()) {
				case ".yml":
				case ".yaml": {
					const { value, file, places } = await includedDocument(read.side, reference);
					const line = places.line("", null) ?? 1;
					return [{
						label: name,
						raw: (0, traced_text.Dk)((0, canonical.$)(value, "written"), {
							file,
							line
						})
					}];
				}
				case ".txt": return textsIn(withoutReturns(await includedText(read.side, reference)), name);
				case ".jsonl": {
					const whole = withoutReturns(await includedText(read.side, reference));
					return numbered(name, prompts_pieces(whole, /\n/g));
				}
				case ".md":
				case ".j2":
				case ".json": return [{
					label: name,
					raw: await includedText(read.side, reference)
				}];
				default: throw computed(read, pointer, to);
			}
		}
		function textsIn(whole, name) {
			return numbered(name, prompts_pieces(whole, /^[^\S\n]*---[^\S\n]*$/gm));
		}
		function numbered(name, texts) {
			if (texts.length < 2) return texts.map((raw) => ({
				label: name,
				raw
			}));
			return texts.map((raw, index) => ({
				label: `${name}#${index + 1}`,
				raw
			}));
		}
		function prompts_pieces(whole, between) {
			const found = [];
			let start = 0;
			const add = (end) => {
				const text = whole.text.slice(start, end);
				const lead = start + text.length - text.trimStart().length;
				if (text.trim() !== "") found.push((0, traced_text.bY)(whole, lead, start + text.trimEnd().length));
			};
			for (const { 0: match, index } of whole.text.matchAll(between)) {
				add(index);
				start = index + match.length;
			}
			add(whole.text.length);
			return found;
		}
		function withoutReturns({ text, spans }) {
			const [first] = spans;
			return first === undefined ? {
				text,
				spans
			} : (0, traced_text.Dk)(text.replaceAll("\r\n", "\n"), first.at);
		}
		function labelOf(pointer) {
			return pointer.slice(1).replace(/\/(\d+)/g, "[$1]").replaceAll("/", ".");
		}
		;
		const NOT_SENT = [
			[
				"apiKey",
				"apiKeyEnvar",
				"apiHost",
				"apiBaseUrl",
				"organization",
				"headers",
				"cost",
				"basePath"
			],
			[
				"passthrough",
				"region",
				"accessKeyId",
				"secretAccessKey",
				"sessionToken",
				"profile"
			],
			[
				"maxRetries",
				"showThinking",
				"functionToolCallbacks",
				"apiVersion",
				"deploymentName"
			]
		].flat();
		const NOWHERE = {
			id: "",
			provider: null,
			model: null,
			api: "chat",
			params: {},
			pointer: ""
		};
		async function providersOf(read) {
			const value = (0, json_value.Jt)(read.value, "providers") ?? (0, json_value.Jt)(read.value, "targets");
			const list = (0, json_value.cy)(value) ? value : value === undefined ? [] : [value];
			const found = [];
			for (const [index, entry] of list.entries()) {
				const pointer = (0, json_value.cy)(value) ? `/providers/${index}` : "/providers";
				found.push(await providerOf(read, entry, pointer));
			}
			return found.length === 0 ? [NOWHERE] : found;
		}
		async function providerOf(read, entry, pointer) {
			const [first] = (0, json_value.Gv)(entry) ? (0, json_value.jO)(entry) : [];
			const keyed = (0, json_value.Jt)(entry, "id") === undefined && first !== undefined && (0, json_value.Gv)(first[1]);
			const id = (0, json_value.Qq)(entry) ?? (0, json_value.Qq)((0, json_value.Jt)(entry, "id")) ?? (keyed ? first[0] : undefined);
			if (id === undefined || /^(?:file|exec|https?|python|javascript|package):|\.(?:py|js|ts)$/.test(id)) throw computed(read, pointer, id ?? "this provider");
			const config = (0, json_value.Jt)(keyed ? first[1] : entry, "config");
			const inner = keyed ? `${pointer}/${id}/config` : `${pointer}/config`;
			const [vendor, ...rest] = id.split(":");
			const kind = /^(?:chat|messages|responses|completion|converse)$/.test(rest[0] ?? "") ? 1 : 0;
			const { provider, model } = namedModel(`${vendor ?? ""}:${rest.slice(kind).join(":")}`, ":");
			const params = await providers_paramsOf(read, config, inner);
			return {
				id: (0, json_value.Qq)((0, json_value.Jt)(entry, "label")) ?? id,
				provider,
				model: model === "" ? null : model,
				api: rest[0] === "responses" ? "responses" : "chat",
				params: provider === "anthropic" ? (0, json_value.Xy)([["max_tokens", 1024], ...(0, json_value.jO)(params)]) : params,
				pointer: inner
			};
		}
		async function providers_paramsOf(read, config, pointer) {
			if (!(0, json_value.Gv)(config)) return {};
			const further = (0, json_value.Jt)(config, "passthrough");
			const own = [...(0, json_value.jO)((0, json_value.cJ)(config, ...NOT_SENT)), ...(0, json_value.Gv)(further) ? (0, json_value.jO)(further) : []];
			const loaded = [];
			for (const [name, value] of own) {
				if (typeof value !== "string" || !value.startsWith("file://")) loaded.push([name, value]);
				else if (/\.(?:json|ya?ml)$/i.test(value)) {
					const reference = fileReference(read, `${pointer}/${name}`, value);
					loaded.push([name, (await includedDocument(read.side, reference)).value]);
				} else throw computed(read, `${pointer}/${name}`, value);
			}
			return (0, json_value.Xy)(loaded);
		}
		;
		function parseCsv(text) {
			const rows = [];
			let row = [];
			const cell = /(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r?\n|$)/y;
			while (cell.lastIndex < text.length) {
				const match = cell.exec(text);
				if (match === null) break;
				const [, quoted, plain = "", end] = match;
				row.push(quoted === undefined ? plain : quoted.replaceAll("\"\"", "\""));
				if (end === ",") {
					if (cell.lastIndex === text.length) row.push("");
					else continue;
				}
				if (row.some((value) => value !== "")) rows.push(row);
				row = [];
			}
			return rows;
		}
		;
		const MOST = 50;
		async function casesOf(read) {
			const shared = (0, json_value.Jt)((0, json_value.Jt)(read.value, "defaultTest"), "vars");
			const samples = [];
			for (const { name, vars, pointer } of await testsOf(read)) {
				const both = [...membersOf(shared), ...membersOf(vars)];
				const loaded = [];
				for (const [key, value] of both) loaded.push([key, await loadedValue(read, value, `${pointer}/${key}`)]);
				samples.push(...combined(name, loaded));
				if (samples.length >= MOST) break;
			}
			const shown = samples.slice(0, MOST);
			return casesOfSamples(shown.map(({ values }) => values), (index) => shown[index]?.name ?? String(index));
		}
		async function testsOf(read) {
			const tests = (0, json_value.Jt)(read.value, "tests");
			const list = typeof tests === "string" ? [tests] : (0, json_value.ld)(tests);
			if (list.length === 0) return [{
				name: "default",
				vars: undefined,
				pointer: "/defaultTest/vars"
			}];
			const found = [];
			for (const [index, test] of list.entries()) {
				const pointer = `/tests/${index}`;
				if (typeof test !== "string") {
					const vars = (0, json_value.Jt)(test, "vars");
					found.push({
						name: `tests[${index}]`,
						vars,
						pointer: `${pointer}/vars`
					});
					continue;
				}
				const rows = await rowsOf(read, test, pointer);
				rows.forEach((vars, row) => found.push({
					name: `${test}[${row}]`,
					vars,
					pointer
				}));
			}
			return found;
		}
		async function rowsOf(read, to, pointer) {
			const reference = fileReference(read, pointer, to);
			switch (external_node_path_.posix.extname(to).toLowerCase()) {
				case ".csv": {
					const [head = [], ...rows] = parseCsv((await includedText(read.side, reference)).text);
					return rows.map((row) => (0, json_value.Xy)(head.flatMap((name, column) => name.startsWith("__") ? [] : [[name, row[column] ?? ""]])));
				}
				case ".json":
				case ".yml":
				case ".yaml": {
					const { value } = await includedDocument(read.side, reference);
					return (0, json_value.ld)(value).map((test) => (0, json_value.Jt)(test, "vars"));
				}
				default: throw computed(read, pointer, to);
			}
		}
		async function loadedValue(read, value, pointer) {
			if (typeof value !== "string") return value;
			if (value.startsWith("package:")) throw computed(read, pointer, value);
			if (!value.startsWith("file://")) return value.replace(/\n$/, "");
			const reference = fileReference(read, pointer, value);
			switch (external_node_path_.posix.extname(value).toLowerCase()) {
				case ".yml":
				case ".yaml": return (0, canonical.$)((await includedDocument(read.side, reference)).value, "written");
				case ".txt":
				case ".md":
				case ".json":
				case ".html":
				case ".csv": return (await includedText(read.side, reference)).text.trim();
				default: throw computed(read, pointer, value);
			}
		}
		function combined(name, values) {
			let rows = [new Map()];
			for (const [key, value] of values) {
				const choices = (0, json_value.cy)(value) && value.every((one) => typeof one === "string") ? value : [value];
				rows = rows.flatMap((row) => choices.map((choice) => new Map([...row, [key, choice]]))).slice(0, MOST);
			}
			return rows.map((row, index) => ({
				name: rows.length === 1 ? name : `${name}.${index}`,
				values: inputs(resolved(row))
			}));
		}
		function resolved(values) {
			const found = new Map(values);
			for (let round = 0; round < 5; round += 1) {
				let changed = false;
				for (const [key, value] of found) {
					const match = typeof value === "string" ? /\{\{\s*(\w+)\s*\}\}/.exec(value) : null;
					const other = match === null ? undefined : found.get(match[1] ?? "");
					if (typeof value !== "string" || match === null || other === undefined) continue;
					found.set(key, value.replace(match[0], () => printed(other)));
					changed = true;
				}
				if (!changed) break;
			}
			return found;
		}
		function printed(value) {
			return typeof value === "string" ? value : (0, canonical.$)(value, "written");
		}
		function membersOf(value) {
			return (0, json_value.Gv)(value) ? (0, json_value.jO)(value) : [];
		}
		;
		const promptfoo = {
			kind: "format",
			name: "promptfoo",
			matches: (path) => /(?:^|\/)promptfooconfig\.(?:ya?ml|json)$/i.test(path),
			async describe(side, file) {
				const read = {
					side,
					file,
					...await (0, documents_document.u)(side, file)
				};
				const prompts = await promptsOf(read);
				const providers = await providersOf(read);
				if (prompts.length === 0) throw (0, errors.tv)(`${file} names no prompts: write texts, or paths of text files, under prompts.`);
				const cases = await casesOf(read);
				return prompts.flatMap((prompt) => providers.map((provider) => {
					const names = [...prompts.length > 1 ? [prompt.label] : [], ...providers.length > 1 ? [provider.id] : []];
					return {
						name: names.length === 0 ? null : names.join(":").slice(0, 120),
						provider: provider.provider,
						model: provider.model,
						own: {},
						samples: {
							vars: cases["default"] ?? {},
							cases
						},
						parts: async (values, bound) => await partsOf(read, prompt, provider, values, bound)
					};
				}));
			}
		};
		async function partsOf({ side, file, places }, { raw }, { params, pointer, api }, values, bound) {
			const spoken = await promptfoo_spokenBy(side, raw, values, file);
			const names = [["/params", pointer], ["/model", pointer.replace(/\/config$/, "")]];
			return {
				...spokenParts(spoken, file, bound, api),
				tools: null,
				params,
				at: renamedPlaces(file, places, new Map(names))
			};
		}
		async function promptfoo_spokenBy(side, raw, values, file) {
			const source = raw.spans[0]?.at.file ?? file;
			const chat = jsonChat(raw, source);
			if (chat !== null) return await Promise.all(chat.map(async (message) => ({
				...message,
				text: await rendered(side, message.text, values, source)
			})));
			const text = await rendered(side, raw, values, source);
			const first = text.spans[0]?.at ?? {
				file,
				line: 1
			};
			return jsonChat(text, source) ?? yamlChat(text, source) ?? [{
				role: "user",
				text,
				at: onLine(first.file, first.line)
			}];
		}
		async function rendered(side, text, values, file) {
			const outside = /\{[{%][^{}]*\benv\s*[.[]/.exec(text.text);
			if (outside !== null) throw (0, errors.tv)(`${file}: the prompt reads the environment (${outside[0].slice(0, 60)}), which is not in the commit: give the value as a variable.`);
			const nunjucks = (0, engines.E)("nunjucks", null, file);
			const once = await renderTraced(side, nunjucks, text, values);
			return /\{[{%#]/.test(once.text) ? await renderTraced(side, nunjucks, once, values) : once;
		}
		;
		const RICH = new Set([
			"thread",
			"image",
			"file",
			"audio"
		]);
		function isRich(kind) {
			return RICH.has(kind ?? "");
		}
		function markOf(name) {
			return `__PROMPTY_THREAD_${"0".repeat(16)}_${name}__`;
		}
		const MARK = /__PROMPTY_THREAD_0{16}_([^\n]{1,200}?)__/g;
		function withMarks(values, rich) {
			return new Map([...values, ...Array.from(rich.keys(), (name) => [name, markOf(name)])]);
		}
		function withRich(spoken, values, rich, file) {
			const found = [];
			for (const message of spoken) {
				const { text: whole } = message.text;
				const marks = [...whole.matchAll(MARK)].filter(([, name = ""]) => rich.has(name));
				if (marks.length === 0) found.push(message);
				let done = 0;
				for (const { 0: mark, 1: name = "", index } of marks) {
					add(found, message, trimmed(message.text, done, index));
					const line = (0, traced_text.mh)(message.text, index)?.line ?? 1;
					put(found, {
						name,
						kind: rich.get(name) ?? "",
						value: values.get(name),
						file,
						line
					});
					done = index + mark.length;
				}
				if (marks.length > 0) add(found, message, trimmed(message.text, done, whole.length));
			}
			return found;
		}
		function put(found, { name, kind, value, file, line }) {
			const at = onLine(file, line);
			if (kind === "thread") {
				for (const message of (0, json_value.ld)(value)) {
					const builder = new traced_text.OW();
					builder.append((0, json_value.Qq)((0, json_value.Jt)(message, "content")) ?? "", "value", {
						file,
						line
					});
					found.push({
						role: (0, json_value.Qq)((0, json_value.Jt)(message, "role")) ?? "user",
						text: builder.build(),
						at
					});
				}
				return;
			}
			if (kind !== "image") throw (0, errors.tv)(`${file}:${line}: the input '${name.slice(0, 60)}' is a file or audio, which is not supported: render the prompt by a command (render:).`);
			const image = {
				url: (0, json_value.Qq)(value) ?? `{{${name}}}`,
				contentType: null,
				at
			};
			const last = found.at(-1);
			if (last?.role !== "user") {
				found.push({
					role: "user",
					text: {
						text: "",
						spans: []
					},
					content: [image],
					at
				});
				return;
			}
			const before = last.content ?? [{
				text: last.text,
				cacheControl: null,
				at: last.at
			}];
			found[found.length - 1] = {
				...last,
				content: [...before, image]
			};
		}
		function add(found, message, words) {
			if (words.text !== "") found.push({
				...message,
				text: words
			});
		}
		function trimmed(whole, start, end) {
			const words = whole.text.slice(start, end);
			const lead = words.length - words.trimStart().length;
			return (0, traced_text.bY)(whole, start + lead, Math.max(start + lead, start + words.trimEnd().length));
		}
		;
		const BOUNDARY = /^#?\s*(system|user|assistant|developer|function|tools|tool)(\[[^\]\n]{0,500}\])?\s*:$/i;
		const OWN = "nonce=\"own\"";
		function withMarkedBoundaries({ text, at }) {
			const lines = text.split("\n").map((line, index) => {
				const match = BOUNDARY.exec(line.trim());
				if (match === null) return line;
				if (match[2] !== undefined) throw (0, errors.tv)(`${at.file}:${at.line + index}: attributes of a message (${match[2].slice(0, 60)}) are not supported: leave them out, or render the prompt by a command (render:).`);
				return `${(match[1] ?? "").toLowerCase()}[${OWN}]:`;
			});
			return (0, traced_text.Dk)(lines.join("\n"), at);
		}
		function spokenIn(rendered, file, trim) {
			const spoken = [];
			let role = "system";
			let begun = false;
			let start = 0;
			const flush = (end) => {
				if (end < start) return;
				const bounds = trim ? speakers_trimmed(rendered.text, start, end) : {
					start,
					end
				};
				const text = (0, traced_text.bY)(rendered, bounds.start, bounds.end);
				if (!begun && text.text.trim() === "") return;
				const line = (0, traced_text.mh)(rendered, start)?.line ?? 1;
				spoken.push({
					role,
					text,
					at: onLine(file, line)
				});
			};
			let offset = 0;
			for (const line of rendered.text.split("\n")) {
				const match = BOUNDARY.exec(line.trim());
				const isThread = !trim && line.trim().startsWith("![thread]");
				if (match !== null || isThread) {
					if (match !== null && match[2] !== `[${OWN}]`) throw foreign(rendered, offset, file);
					flush(offset - 1);
					role = match?.[1] ?? "user";
					begun = true;
					start = offset + line.length + 1;
				}
				offset += line.length + 1;
			}
			flush(rendered.text.length - (rendered.text.endsWith("\n") ? 1 : 0));
			return spoken;
		}
		function speakers_trimmed(text, from, to) {
			let [start, end] = [from, to];
			while (start < end && text[start] === "\n") start += 1;
			while (end > start && text[end - 1] === "\n") end -= 1;
			return {
				start,
				end
			};
		}
		function foreign(rendered, offset, file) {
			const line = (0, traced_text.mh)(rendered, offset)?.line;
			return (0, errors.tv)(`${file}${line === undefined ? "" : `:${line}`}: a value has a line in it that says who speaks, such as 'user:': Prompty refuses such input, so give another value.`);
		}
		;
		async function spokenByBody({ side, file }, { header, body, bodyLine }, values, rich, rules) {
			const marked = withMarkedBoundaries({
				text: body,
				at: {
					file,
					line: bodyLine
				}
			});
			const kind = templateKind((0, json_value.Jt)(header, "template"));
			const options = kind === "jinja2" ? { keep_trailing_newline: rules.keepsTrailingNewline } : {};
			const engine = body_engineOf(kind, file);
			const rendered = await renderTraced(side, engine, marked, withMarks(values, rich), { options });
			return withRich(spokenIn(rendered, file, rules.trims), values, rich, file);
		}
		function templateKind(template) {
			const format = (0, json_value.Jt)(template, "format");
			return (0, json_value.Qq)(template) ?? (0, json_value.Qq)(format) ?? (0, json_value.Qq)((0, json_value.Jt)(format, "kind")) ?? (0, json_value.Qq)((0, json_value.Jt)(template, "type")) ?? "jinja2";
		}
		function body_engineOf(kind, file) {
			if (kind === "jinja2" || kind === "nunjucks") return (0, engines.E)(kind, null, file);
			if (kind === "mustache") return body_MUSTACHE;
			throw (0, errors.tv)(`${file}: the template is of kind ${kind.slice(0, 40)}, and Prompty has jinja2, nunjucks and mustache.`);
		}
		const body_MUSTACHE = (0, mustache.h)((value) => value.replaceAll("&", "&amp;").replaceAll("\"", "&quot;").replaceAll("<", "&lt;").replaceAll(">", "&gt;"));
		;
		async function references_resolved(place, value, pointer, depth = 0) {
			if (typeof value === "string") return await resolvedText(place, value, pointer, depth);
			if ((0, json_value.cy)(value)) {
				const list = [];
				for (const [index, item] of value.entries()) list.push(await references_resolved(place, item, `${pointer}/${index}`, depth));
				return list;
			}
			return (0, json_value.Gv)(value) ? await resolvedObject(place, value, pointer, depth) : value;
		}
		async function resolvedObject(place, value, pointer, depth) {
			const members = [];
			for (const [key, member] of (0, json_value.jO)(value)) members.push([key, await references_resolved(place, member, (0, json_pointer.jf)(pointer, key), depth)]);
			return (0, json_value.Xy)(members);
		}
		async function resolvedText(place, value, pointer, depth) {
			const match = /^\$\{([A-Za-z]+):([\s\S]*)\}$/.exec(value);
			if (match === null) return value;
			const { side, file, places } = place;
			const [, protocol = "", to = ""] = match;
			const at = `${file}:${places.line(pointer, null) ?? 1}`;
			switch (protocol.toLowerCase()) {
				case "env": {
					const [, fallback] = /^[^:]*:([\s\S]+)$/.exec(to) ?? [];
					if (fallback !== undefined) return fallback;
					throw (0, errors.tv)(`${at}: '${value.slice(0, 80)}' is read from the environment when the program runs, and no prompt is checked with the environment of this machine: write a default (\${env:NAME:default}), or give the value in the config (vars, model).`);
				}
				case "file": {
					const reference = referenceAt(file, places, pointer, to, "folder");
					if (!/\.(?:json|ya?ml)$/i.test(to)) return (await includedText(side, reference)).text;
					if (depth > 0) throw (0, errors.tv)(`${at}: files may not lead to further files: put the values into one.`);
					return (await includedDocument(side, reference)).value;
				}
				default: return value;
			}
		}
		;
		const schema_TYPES = {
			string: "string",
			integer: "integer",
			float: "number",
			number: "number",
			boolean: "boolean",
			array: "array",
			object: "object"
		};
		function propertiesOf(value) {
			if ((0, json_value.Gv)(value) && (0, json_value.cy)((0, json_value.Jt)(value, "properties"))) return propertiesOf((0, json_value.Jt)(value, "properties"));
			if ((0, json_value.cy)(value)) return value.flatMap((property) => {
				const name = (0, json_value.Qq)((0, json_value.Jt)(property, "name"));
				return name === undefined ? [] : [[name, property]];
			});
			if (!(0, json_value.Gv)(value)) return [];
			return (0, json_value.jO)(value).map(([name, property]) => [name, (0, json_value.Gv)(property) ? property : { default: property }]);
		}
		function schemaOf(properties, strict) {
			const required = properties.filter(([, one]) => strict || (0, json_value.Jt)(one, "required") === true);
			return (0, json_value.Xy)([
				["type", "object"],
				["properties", schema_membersOf(properties, strict)],
				...required.length > 0 ? [["required", required.map(([name]) => name)]] : []
			]);
		}
		function schema_membersOf(properties, strict) {
			return (0, json_value.Xy)(properties.map(([name, property]) => {
				const isOptional = strict && (0, json_value.Jt)(property, "required") !== true;
				return [name, schema(property, strict, isOptional)];
			}));
		}
		function schema(property, strict, isOptional) {
			const kind = (0, json_value.Qq)((0, json_value.Jt)(property, "kind")) ?? (0, json_value.Qq)((0, json_value.Jt)(property, "type")) ?? "";
			const type = Object.hasOwn(schema_TYPES, kind) ? schema_TYPES[kind] : undefined;
			const isNullable = isOptional || (0, json_value.Jt)(property, "nullable") === true;
			const members = [];
			if (type !== undefined) members.push(["type", isNullable ? [type, "null"] : type]);
			const description = (0, json_value.Qq)((0, json_value.Jt)(property, "description")) ?? "";
			if (description !== "") members.push(["description", description]);
			const allowed = (0, json_value.ld)((0, json_value.Jt)(property, "enumValues"));
			if (allowed.length > 0) members.push(["enum", isNullable && !allowed.includes(null) ? [...allowed, null] : allowed]);
			if (kind === "array") {
				const item = (0, json_value.Jt)(property, "items");
				members.push(["items", item === undefined ? { type: "string" } : schema(item, strict, false)]);
			}
			if (kind === "object") {
				const inner = schemaOf(propertiesOf((0, json_value.Jt)(property, "properties")), strict);
				members.push(...(0, json_value.jO)(inner).filter(([name]) => name !== "type"));
				members.push(["additionalProperties", false]);
			}
			if (kind === "union") {
				const name = (0, json_value.cy)((0, json_value.Jt)(property, "oneOf")) ? "oneOf" : "anyOf";
				const branches = (0, json_value.ld)((0, json_value.Jt)(property, name)).map((one) => schema(one, strict, false));
				members.push([name, isNullable ? [...branches, { type: "null" }] : branches]);
			}
			return (0, json_value.Xy)(members);
		}
		;
		async function declaredInputs(place, { header, body }) {
			const value = (0, json_value.Jt)(header, "inputs");
			const declared = new Set(propertiesOf(value).map(([name]) => name));
			const own = namesIn(body).filter((name) => !declared.has(name)).map((name) => [name, placeholder(name, undefined)]);
			const samples = [];
			const rich = new Map();
			const refused = new Map();
			for (const [name, property] of propertiesOf(value)) {
				const kind = (0, json_value.Qq)((0, json_value.Jt)(property, "kind")) ?? (0, json_value.Qq)((0, json_value.Jt)(property, "type"));
				if (isRich(kind)) rich.set(name, kind ?? "");
				const fallback = (0, json_value.Jt)(property, "default");
				const sample = (0, json_value.Jt)(property, "example") ?? (0, json_value.Jt)(property, "sample");
				try {
					const given = fallback ?? sample;
					if (given === undefined) {
						if (!isRich(kind)) own.push([name, placeholder(name, kind)]);
					} else {
						const found = await references_resolved(place, given, pointerOf(place, value, name));
						(fallback === undefined ? samples : own).push([name, found]);
					}
				} catch (error) {
					if (!(error instanceof errors.U$)) throw error;
					refused.set(name, error);
				}
			}
			return {
				own: inputs(own),
				samples: inputs(samples),
				rich,
				check(values) {
					for (const [name, error] of refused) if (!values.has(name)) throw error;
				}
			};
		}
		function namesIn(body) {
			const tags = body.matchAll(/\{\{-?\s*([A-Za-z_]\w*)\s*-?\}\}/g);
			return [...new Set(Array.from(tags, ([, name = ""]) => name))];
		}
		function pointerOf({ places }, value, name) {
			if ((0, json_value.Gv)(value)) {
				const own = `/inputs/${name}`;
				return places.line(`${own}/default`, null) === null ? own : `${own}/default`;
			}
			const index = propertiesOf(value).findIndex(([other]) => other === name);
			return `/inputs/${index}/default`;
		}
		;
		function said(value) {
			if (typeof value !== "string" || value === "") return null;
			const match = /^\$\{env:[^:}]*(?::([\s\S]+))?\}$/i.exec(value);
			return match === null ? value : match[1] ?? null;
		}
		;
		async function promptyOne(place, matter) {
			const { header } = matter;
			const { file, places } = place;
			const configuration = (0, json_value.Jt)((0, json_value.Jt)(header, "model"), "configuration");
			const name = said((0, json_value.Jt)(configuration, "model")) ?? said((0, json_value.Jt)(configuration, "azure_deployment")) ?? said((0, json_value.Jt)(configuration, "name"));
			const vendor = said((0, json_value.Jt)(configuration, "type"));
			const declared = await declaredInputs(place, matter);
			return {
				name: null,
				provider: (vendor === null ? null : providerOfVendor(vendor)) ?? namedModel(name).provider,
				model: name,
				own: declared.own,
				samples: {
					vars: {
						...declared.samples,
						...inputsOf(await samplesOf(place, header))
					},
					cases: {}
				},
				async parts(values, provider) {
					declared.check(values);
					const api = (0, json_value.Qq)((0, json_value.Jt)((0, json_value.Jt)(header, "model"), "api")) ?? "chat";
					if (api !== "chat") throw (0, errors.tv)(`${file}: the prompt is for the API '${api.slice(0, 40)}', and only chat has a cached prefix that is checked.`);
					const rules = {
						keepsTrailingNewline: false,
						trims: false
					};
					const spoken = await spokenByBody(place, matter, values, declared.rich, rules);
					const params = await references_resolved(place, (0, json_value.Jt)((0, json_value.Jt)(header, "model"), "parameters") ?? {}, "/model/parameters");
					const names = [["/params", "/model/parameters"], ["/model", "/model/configuration"]];
					return {
						...spokenParts(spoken, file, provider),
						tools: null,
						params: (0, json_value.Gv)(params) ? params : (0, json_value.Xy)([]),
						at: renamedPlaces(file, places, new Map(names))
					};
				}
			};
		}
		async function samplesOf(place, header) {
			const sample = (0, json_value.Jt)(header, "sample");
			return sample === undefined ? undefined : await references_resolved(place, sample, "/sample");
		}
		;
		async function tools_toolsOf(place, value, provider, api) {
			const read = value === undefined ? [] : await references_resolved(place, value, "/tools");
			return (0, json_value.ld)((0, json_value.cy)(read) ? read : []).map((tool, index) => {
				const line = place.places.line(`/tools/${index}`, null) ?? 1;
				const [name, kind] = [(0, json_value.Qq)((0, json_value.Jt)(tool, "name")) ?? "", (0, json_value.Qq)((0, json_value.Jt)(tool, "kind")) ?? ""];
				if (kind !== "function") throw (0, errors.tv)(`${place.file}:${line}: the tool '${name.slice(0, 60)}' is of kind ${kind.slice(0, 40)}, which is looked up when the program runs: render the prompt by a command (render:), or write its functions here.`);
				const bound = new Set(propertiesOf((0, json_value.Jt)(tool, "bindings")).map(([one]) => one));
				const parameters = propertiesOf((0, json_value.Jt)(tool, "parameters")).filter(([one]) => !bound.has(one));
				const isOpenAi = provider === "openai" || provider === "azure";
				const strict = isOpenAi && (0, json_value.Jt)(tool, "strict") === true;
				const description = (0, json_value.Qq)((0, json_value.Jt)(tool, "description")) ?? "";
				return {
					...formOf({
						name,
						description,
						parameters,
						strict
					}, api),
					origin: (0, origins.bw)(onLine(place.file, line))
				};
			});
		}
		function formOf({ name, description, parameters, strict }, api) {
			const named = [["name", name], ...description === "" ? [] : [["description", description]]];
			const schema = schemaOf(parameters, strict);
			if (!strict) return {
				value: (0, json_value.Xy)([...named, ["inputSchema", schema]]),
				mcp: true
			};
			const members = [
				...named,
				["parameters", (0, json_value.Xy)([...Object.entries(schema), ["additionalProperties", false]])],
				["strict", true]
			];
			return api === "responses" ? {
				value: (0, json_value.Xy)([["type", "function"], ...members]),
				mcp: false
			} : {
				value: (0, json_value.Xy)([["type", "function"], ["function", (0, json_value.Xy)(members)]]),
				mcp: false
			};
		}
		;
		async function promptyTwo(place, matter) {
			const { header } = matter;
			const { file, places } = place;
			const model = (0, json_value.Jt)(header, "model");
			const id = said(model) ?? said((0, json_value.Jt)(model, "id"));
			const vendor = said((0, json_value.Jt)(model, "provider"));
			const declared = await declaredInputs(place, matter);
			return {
				name: null,
				provider: (vendor === null ? null : providerOfVendor(vendor)) ?? namedModel(id).provider,
				model: id,
				own: declared.own,
				samples: {
					vars: declared.samples,
					cases: {}
				},
				async parts(values, provider) {
					declared.check(values);
					const api = apiOf(model, file);
					const rules = {
						keepsTrailingNewline: true,
						trims: true
					};
					const spoken = await spokenByBody(place, matter, values, declared.rich, rules);
					const given = await references_resolved(place, (0, json_value.Jt)(model, "options") ?? {}, "/model/options") ?? {};
					const options = optionsFor(given, "/model/options", provider, api);
					const names = [
						...options.places,
						["/params", "/model/options/additionalProperties"],
						["/model", typeof model === "string" ? "/model" : "/model/id"]
					];
					const tools = await tools_toolsOf(place, (0, json_value.Jt)(header, "tools"), provider, api);
					return {
						...spokenParts(spoken, file, provider, api),
						tools: tools.length === 0 ? null : tools,
						params: [
							version_2_further(given),
							version_2_outputOf((0, json_value.Jt)(header, "outputs"), provider, api),
							provider === "anthropic" ? { max_tokens: 4096 } : {}
						].reduce(merged, options.params),
						at: renamedPlaces(file, places, new Map(names))
					};
				}
			};
		}
		function apiOf(model, file) {
			const api = (0, json_value.Qq)((0, json_value.Jt)(model, "apiType")) ?? "chat";
			if (api === "chat" || api === "responses") return api;
			throw (0, errors.tv)(`${file}: the prompt is for the API '${api.slice(0, 40)}', and only chat and responses have a cached prefix that is checked.`);
		}
		function version_2_further(options) {
			const own = (0, json_value.Jt)(options, "additionalProperties");
			return (0, json_value.Gv)(own) ? own : {};
		}
		function version_2_outputOf(outputs, provider, api) {
			const properties = propertiesOf(outputs);
			if (properties.length === 0 || (0, json_value.ld)(outputs).length + Number((0, json_value.Gv)(outputs)) === 0) return {};
			const isOpenAi = provider === "openai" || provider === "azure";
			if (!isOpenAi && provider !== "anthropic") return {};
			const schema = merged(schemaOf(properties, isOpenAi), { additionalProperties: false });
			if (provider === "anthropic") {
				return { output_config: { format: {
					type: "json_schema",
					schema
				} } };
			}
			const form = (0, json_value.Xy)([
				["name", "structured_output"],
				["strict", true],
				["schema", schema]
			]);
			return api === "responses" ? { text: { format: merged({ type: "json_schema" }, form) } } : { response_format: {
				type: "json_schema",
				json_schema: form
			} };
		}
		;
		const prompty = {
			kind: "format",
			name: "Prompty",
			matches: (path) => /\.prompty$/i.test(path),
			async describe(side, file) {
				const text = (await (0, render_side.b6)(side, file)).replaceAll(/\r\n?/g, "\n");
				if (text.trim() === "") throw (0, errors.tv)(`${file} is empty: write the prompt into it, or take it out.`);
				const matter = prompty_read(text, file);
				const place = {
					side,
					file,
					places: matter.places
				};
				return [isVersionOne(matter) ? await promptyOne(place, matter) : await promptyTwo(place, matter)];
			}
		};
		const prompty_HEADER = /^(\s*(?:---|\+\+\+))([\s\S]*?)(?:---|\+\+\+)\s*([\s\S]*)$/;
		function prompty_read(text, file) {
			if (!/^\s*(?:---|\+\+\+)/.test(text)) return noFrontMatter(text);
			const match = prompty_HEADER.exec(text);
			if (match === null) throw (0, errors.tv)(`${file}:1: the header has no end: write a line of --- between it and the prompt.`);
			const [, open = "", header = "", body = ""] = match;
			return frontMatter(text, file, {
				start: open.length,
				end: open.length + header.length
			}, {
				start: text.length - body.length,
				end: text.length
			}, "1.1");
		}
		function isVersionOne({ header }) {
			const model = (0, json_value.Jt)(header, "model");
			return [
				"configuration",
				"api",
				"parameters"
			].some((member) => (0, json_value.Jt)(model, member) !== undefined) || (0, json_value.Jt)(header, "sample") !== undefined;
		}
		;
		const ENTITY = /&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-fA-F]{1,6});)/;
		const TAG = /<(\/?)([A-Za-z_][\w.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
		function elementsOf(text) {
			if (ENTITY.test(text)) return null;
			const root = [];
			const open = [];
			for (let at = text.indexOf("<"); at !== -1; at = text.indexOf("<", TAG.lastIndex)) {
				TAG.lastIndex = at;
				const match = TAG.exec(text);
				if (match === null) return null;
				const [all, slash, name = "", attributes = "", end] = match;
				const around = open.at(-1)?.children ?? root;
				const after = at + all.length;
				if (slash === "/") {
					const own = open.pop();
					if (own?.name !== name || attributes !== "" || end === "/") return null;
					(open.at(-1)?.children ?? root).push({
						...own,
						innerEnd: at,
						end: after
					});
				} else if (end === "/") {
					const inner = {
						innerStart: after,
						innerEnd: after,
						children: []
					};
					around.push({
						name,
						attributes,
						start: at,
						end: after,
						...inner
					});
				} else open.push({
					name,
					attributes,
					start: at,
					innerStart: after,
					children: []
				});
			}
			return open.length === 0 ? root : null;
		}
		;
		function chatIn(rendered) {
			const whole = stripped(rendered);
			const elements = elementsOf(whole.text);
			if (elements === null) return [{
				role: "user",
				text: unescaped(whole)
			}];
			const messages = [];
			const lead = stripped((0, traced_text.bY)(whole, 0, elements[0]?.start ?? whole.text.length));
			if (lead.text !== "") messages.push({
				role: "system",
				text: twice(lead)
			});
			for (const [index, element] of elements.entries()) {
				const tail = (0, traced_text.bY)(whole, element.end, elements[index + 1]?.start ?? whole.text.length);
				if (element.name === "message" || element.name === "chat_history") {
					const inner = element.name === "message" ? [element] : element.children;
					messages.push(...inner.map((one) => messageOf(whole, one)));
					const words = stripped(tail);
					if (words.text !== "") messages.push({
						role: "user",
						text: twice(words)
					});
					continue;
				}
				const last = messages.pop() ?? {
					role: "user",
					text: (0, traced_text.bY)(whole, 0, 0)
				};
				const raw = unescaped((0, traced_text.bY)(whole, element.start, element.end));
				messages.push({
					...last,
					text: (0, traced_text.qo)([
						last.text,
						raw,
						twice(tail)
					], "")
				});
			}
			const [only, ...more] = messages;
			if (only?.role === "system" && more.length === 0) return [{
				...only,
				role: "user"
			}];
			return messages;
		}
		function messageOf(whole, element) {
			const role = /\brole\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(element.attributes);
			const { children, innerStart, innerEnd } = element;
			const first = twice((0, traced_text.bY)(whole, innerStart, children[0]?.start ?? innerEnd));
			const rest = children.map((child, index) => child.name === "text" ? twice((0, traced_text.bY)(whole, child.innerStart, child.children[0]?.start ?? child.innerEnd)) : unescaped((0, traced_text.bY)(whole, child.start, children[index + 1]?.start ?? innerEnd)));
			const text = (0, traced_text.qo)([first, ...rest], "");
			return {
				role: (role?.[1] ?? role?.[2] ?? "user").toLowerCase(),
				text
			};
		}
		function twice(text) {
			return unescaped(unescaped(text));
		}
		function unescaped(text) {
			if (!text.text.includes("&")) return text;
			const pieces = [];
			let done = 0;
			for (const { 0: entity, 1: name = "", index } of text.text.matchAll(/&(amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-f]{1,6});/gi)) {
				const one = new traced_text.OW();
				const at = (0, traced_text.mh)(text, index);
				if (at !== null) one.append(character(name), "value", at);
				pieces.push((0, traced_text.bY)(text, done, index), one.build());
				done = index + entity.length;
			}
			return (0, traced_text.qo)([...pieces, (0, traced_text.bY)(text, done, text.text.length)], "");
		}
		const NAMED = {
			amp: "&",
			lt: "<",
			gt: ">",
			quot: "\"",
			apos: "'"
		};
		function character(name) {
			if (!name.startsWith("#")) return NAMED[name.toLowerCase()] ?? `&${name};`;
			const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
			return code <= 1114111 ? String.fromCodePoint(code) : `&${name};`;
		}
		function stripped(whole) {
			const { text } = whole;
			const start = text.length - text.trimStart().length;
			return (0, traced_text.bY)(whole, start, Math.max(start, text.trimEnd().length));
		}
		;
		const BLOCK = /\{\{((?:'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|(?!\}\}|\{\{)[^'"])*)\}\}/g;
		const kernelLanguage = {
			name: "semantic-kernel",
			render({ template, values }) {
				const { text, at } = template;
				const out = new traced_text.OW();
				const lineOf = (0, traced_text.LX)(text);
				const place = (offset) => ({
					file: at.file,
					line: at.line - 1 + lineOf(offset)
				});
				let done = 0;
				for (const { 0: block, 1: inner = "", index } of text.matchAll(BLOCK)) {
					const code = inner.trim();
					if (code === "") continue;
					out.append(text.slice(done, index), "literal", place(done));
					done = index + block.length;
					const quoted = /^(['"])([\s\S]*)\1$/.exec(code);
					const name = /^\$([0-9A-Za-z_]+)$/.exec(code)?.[1];
					if (quoted !== null) out.append(unquoted(quoted[2] ?? ""), "value", place(index));
					else if (name !== undefined) out.append(language_printed(values.get(name)), "value", place(index));
					else {
						const { file, line } = place(index);
						throw (0, errors.tv)(`${file}:${line}: {{${code.slice(0, 60)}}} calls a function of the program, whose result is not in the commit: render the prompt by a command (render:).`);
					}
				}
				out.append(text.slice(done), "literal", place(done));
				return Promise.resolve(out.build());
			}
		};
		function unquoted(text) {
			return text.replaceAll(/\\(['"\\])/g, "$1");
		}
		function language_printed(value) {
			if (value === undefined || value === null) return "";
			if (value instanceof json_value.Po) return value.source;
			return typeof value === "object" ? JSON.stringify(value) : String(value);
		}
		;
		const semanticKernel = {
			kind: "format",
			name: "Semantic Kernel",
			matches: () => false,
			recognises: (value) => typeof (0, json_value.Jt)(value, "template") === "string" && (0, json_value.Jt)(value, "_type") === undefined && (0, json_value.ld)((0, json_value.Jt)(value, "input_variables")).every(json_value.Gv) && ["template_format", "execution_settings"].some((member) => (0, json_value.Jt)(value, member) !== undefined),
			sign: /^["'\s]*(?:template_format|execution_settings)["']?\s*:/m,
			async describe(side, file) {
				const { value, places } = await (0, documents_document.u)(side, file, "1.1");
				const template = (0, json_value.Qq)((0, json_value.Jt)(value, "template")) ?? "";
				const [settings, pointer] = settingsOf(value);
				const model = (0, json_value.Qq)((0, json_value.Jt)(settings, "model_id")) ?? (0, json_value.Qq)((0, json_value.Jt)(settings, "ai_model_id"));
				const trusted = new Set(variablesOf(value).flatMap(({ name, trusted }) => trusted ? [name] : []));
				return [{
					name: null,
					...namedModel(model),
					own: inputs(variablesOf(value).map(({ name, value }) => [name, value])),
					samples: {
						vars: {},
						cases: {}
					},
					async parts(values, provider) {
						const string = {
							file,
							places,
							pointer: "/template",
							text: template
						};
						const [engine, own] = semantic_kernel_engineOf(value, file);
						const given = escaped(values, trusted);
						const rendered = await renderTraced(side, engine, tracedString(string), given, own);
						const spoken = chatIn(rendered).map(({ role, text }) => {
							const line = (0, traced_text.mh)(text, 0)?.line ?? 1;
							if (!semantic_kernel_ROLES.has(role)) throw (0, errors.tv)(`${file}:${line}: there is no role '${role.slice(0, 40)}': a message is of system, developer, user or assistant.`);
							return {
								role,
								text,
								at: onLine(file, line)
							};
						});
						const names = [["/params", pointer], ["/model", `${pointer}/model_id`]];
						return {
							...spokenParts(spoken, file, provider),
							tools: null,
							params: (0, json_value.Gv)(settings) ? (0, json_value.cJ)(settings, ...semantic_kernel_NOT_SENT) : {},
							at: renamedPlaces(file, places, new Map(names))
						};
					}
				}];
			}
		};
		const semantic_kernel_ROLES = new Set([
			"system",
			"developer",
			"user",
			"assistant"
		]);
		const semantic_kernel_NOT_SENT = [
			"model_id",
			"ai_model_id",
			"service_id",
			"function_choice_behavior",
			"extension_data"
		];
		function settingsOf(value) {
			const all = (0, json_value.Jt)(value, "execution_settings");
			const listed = (0, json_value.cy)(all) ? all.map((one, at) => [String(at), one]) : [];
			const named = (0, json_value.Gv)(all) ? (0, json_value.jO)(all) : listed;
			const [name, settings] = named.find(([key]) => key === "default") ?? named[0] ?? ["", {}];
			return [(0, json_value.Gv)(settings) ? settings : {}, `/execution_settings/${name}`];
		}
		function variablesOf(value) {
			return (0, json_value.ld)((0, json_value.Jt)(value, "input_variables")).flatMap((variable) => {
				const name = (0, json_value.Qq)((0, json_value.Jt)(variable, "name"));
				if (name === undefined) return [];
				const fallback = (0, json_value.Jt)(variable, "default") ?? (0, json_value.Jt)(variable, "sample");
				const trusted = (0, json_value.Jt)(variable, "allow_dangerously_set_content") === true;
				return [{
					name,
					value: fallback ?? placeholder(name, undefined),
					trusted
				}];
			});
		}
		function semantic_kernel_engineOf(value, file) {
			const format = (0, json_value.Qq)((0, json_value.Jt)(value, "template_format")) ?? "semantic-kernel";
			switch (format) {
				case "semantic-kernel": return [kernelLanguage, {}];
				case "handlebars": return [(0, engines.E)("handlebars", null, file), { helpers: "semantic-kernel" }];
				case "liquid":
				case "jinja2": return [(0, engines.E)(format, null, file), {}];
				default: throw (0, errors.tv)(`${file}: template_format ${format.slice(0, 40)} is none of Semantic Kernel's: it has semantic-kernel, handlebars, liquid and jinja2.`);
			}
		}
		function escaped(values, trusted) {
			return new Map(Array.from(values, ([name, value]) => [name, trusted.has(name) ? value : safe(value)]));
		}
		function safe(value) {
			if (typeof value === "string") return value.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\"", "&quot;").replaceAll("'", "&#x27;");
			if ((0, json_value.cy)(value)) return value.map(safe);
			if ((0, json_value.Gv)(value)) return (0, json_value.Xy)((0, json_value.jO)(value).map(([key, one]) => [key, safe(one)]));
			return value;
		}
		var time = __webpack_require__(56781);
		;
		function callsOfHar(value, file, locate) {
			return (0, json_value.ld)((0, json_value.rO)(value, "log", "entries")).map((entry, index) => ({
				method: (0, json_value.Qq)((0, json_value.rO)(entry, "request", "method")) ?? "",
				url: (0, json_value.Qq)((0, json_value.rO)(entry, "request", "url")) ?? "",
				body: (0, json_value.rO)(entry, "request", "postData", "text") ?? null,
				response: (0, json_value.rO)(entry, "response", "content", "text") ?? null,
				at: (0, time.n)((0, json_value.Jt)(entry, "startedDateTime") ?? null) ?? null,
				name: `${file}: entry ${index}`,
				locate: locate(`/log/entries/${index}/request/postData/text`)
			}));
		}
		var envelope = __webpack_require__(62332);
		var external_node_zlib_ = __webpack_require__(38522);
		var limits = __webpack_require__(55816);
		var usage_read = __webpack_require__(76628);
		var stream = __webpack_require__(46515);
		;
		function recordedUsage(response) {
			const written = (0, json_value.Qq)(response);
			if (written === undefined) return usageOf(response);
			for (const candidate of spellings(written)) {
				const start = candidate.trimStart();
				if (/^[{[]/.test(start)) return usageOf(tryParse(candidate));
				if (/^(?:event|data|id|retry)?:/m.test(start)) return ofEvents(candidate);
			}
			return null;
		}
		function spellings(written) {
			if (!/^[A-Za-z0-9+/\s]+=*\s*$/.test(written)) return [written];
			const bytes = Buffer.from(written, "base64");
			return [written, unzipped(bytes) ?? bytes.toString("utf8")];
		}
		function unzipped(bytes) {
			if (bytes[0] !== 31 || bytes[1] !== 139) return null;
			try {
				return (0, external_node_zlib_.gunzipSync)(bytes, { maxOutputLength: limits.b.fileBytes }).toString("utf8");
			} catch {
				return "";
			}
		}
		function usageOf(response) {
			if ((0, json_value.Gv)(response)) return (0, usage_read.VG)(response) ?? null;
			return recorded_usage_merged((0, json_value.ld)(response));
		}
		function ofEvents(stream) {
			const events = stream.matchAll(/^data:\s*(.*?)\r?$/gm);
			return recorded_usage_merged([...events].map(([, data = ""]) => tryParse(data)));
		}
		function recorded_usage_merged(events) {
			const usage = new stream.i();
			for (const event of events) usage.push(event);
			return usage.summary().raw ?? null;
		}
		function tryParse(written) {
			try {
				return (0, parse.q)(written, "");
			} catch {
				return null;
			}
		}
		;
		const PROMPTS = /\/(?:messages|chat\/completions|responses|converse(?:-stream)?|invoke(?:-with-response-stream)?)$|:(?:stream)?generateContent$/i;
		function sentBy(call) {
			const path = call.url.replace(/[?#].*$/s, "").replace(/\/+$/, "");
			if (call.method.toUpperCase() !== "POST" || !PROMPTS.test(path)) return null;
			const body = jsonOf(call.body, call.name);
			if (!(0, json_value.Gv)(body)) return null;
			const sent = (0, envelope.h)({ request: body }, call.name, (pointer, offset) => call.locate(pointer.slice("/request".length), offset));
			return {
				...sent,
				at: call.at,
				usage: recordedUsage(call.response)
			};
		}
		function jsonOf(body, name) {
			const written = (0, json_value.Qq)(body);
			if (written === undefined) return body;
			for (const candidate of [written, Buffer.from(written, "base64").toString("utf8")]) {
				if (!candidate.trimStart().startsWith("{")) continue;
				try {
					return (0, parse.q)(candidate, name);
				} catch {
					return null;
				}
			}
			return null;
		}
		;
		function isCassette(value) {
			return (0, json_value.ld)(value === null ? undefined : interactionsOf(value)).some((each) => (0, json_value.Jt)(each, "request") !== undefined);
		}
		function callsOfCassette(value, file, locate) {
			return (0, json_value.ld)(interactionsOf(value)).map((interaction, index) => {
				const [request, response] = [(0, json_value.Jt)(interaction, "request"), (0, json_value.Jt)(interaction, "response")];
				const parsed = (0, json_value.Jt)(request, "parsed_body");
				const at = `/${(0, json_value.Jt)(value, "interactions") === undefined ? "http_interactions" : "interactions"}/${index}/request`;
				return {
					method: (0, json_value.Qq)((0, json_value.Jt)(request, "method")) ?? "",
					url: (0, json_value.Qq)((0, json_value.Jt)(request, "uri")) ?? (0, json_value.Qq)((0, json_value.Jt)(request, "url")) ?? "",
					body: parsed ?? bodyOf(request),
					response: (0, json_value.Jt)(response, "parsed_body") ?? bodyOf(response),
					at: null,
					name: `${file}: interaction ${index}`,
					locate: locate(parsed === undefined ? `${at}/body` : `${at}/parsed_body`)
				};
			});
		}
		function interactionsOf(value) {
			return (0, json_value.Jt)(value, "interactions") ?? (0, json_value.Jt)(value, "http_interactions");
		}
		function bodyOf(message) {
			const body = (0, json_value.Jt)(message, "body") ?? null;
			return (0, json_value.Jt)(body, "string") ?? (0, json_value.Jt)(body, "base64_string") ?? body;
		}
		;
		const recordingFile = {
			kind: "recording",
			fidelity: "recorded",
			matches: (path) => /\.har$/i.test(path) || /(?:^|\/)(?:vcr_)?cassettes?\/.*\.(?:ya?ml|json)$/i.test(path),
			read: async (side, file) => requestsOf(await (0, documents_document.u)(side, file), file)
		};
		function requestsOf({ value, places }, file) {
			const locate = (at) => (pointer, offset) => {
				const line = places.line(at + pointer, offset) ?? places.line(at, null);
				return line === null ? null : {
					file,
					line
				};
			};
			const calls = /\.har$/i.test(file) ? callsOfHar(value, file, locate) : callsOfCassette(value, file, locate);
			const sent = calls.map(sentBy).filter((request) => request !== null);
			if (sent.length > 0) return (0, time.T)(sent);
			throw (0, errors.tv)(`${file} holds ${calls.length} recorded calls and none of them is a request to a model: record one, or take it out of the config.`);
		}
		;
		const requestFile = {
			kind: "request",
			fidelity: "exact",
			matches: (path) => /\.(?:json|ya?ml)$/i.test(path),
			async read(side, file) {
				const document = await (0, documents_document.u)(side, file);
				const { value, places } = document;
				if (isCassette(value)) return requestsOf(document, file);
				const locateAt = (prefix) => (pointer, offset) => {
					const line = places.line(prefix + pointer, offset) ?? places.line(prefix, null);
					return line === null ? null : {
						file,
						line
					};
				};
				if (!(0, json_value.cy)(value)) return (0, time.T)([(0, envelope.h)(value, file, locateAt(""))]);
				if (value.length === 0) throw (0, errors.tv)(`${file} is an empty list: write request bodies into it.`);
				return (0, time.T)(value.map((entry, index) => (0, envelope.h)(entry, `${file}: entry ${index}`, locateAt(`/${index}`))));
			}
		};
		var json_lines = __webpack_require__(16782);
		;
		const traceFile = {
			kind: "trace",
			fidelity: "recorded",
			matches: (path) => /\.(?:jsonl|ndjson)$/i.test(path),
			read: (side, file) => (0, render_side.pA)(side, file, (cache) => cache.traces, (text) => readTrace(text, file))
		};
		function readTrace(text, file) {
			const lines = (0, json_lines.L)(text, file);
			if (lines.length === 0) throw (0, documents_document.s)(file);
			return (0, time.T)(lines.map(({ value, line }) => (0, envelope.h)(value, `${file}:${line}: the line`, () => ({
				file,
				line
			}))));
		}
		;
		const FORMATS = [
			dotprompt,
			githubModels,
			langChain,
			promptfoo,
			prompty,
			semanticKernel,
			recordingFile,
			requestFile,
			traceFile
		];
		function formatOf(path) {
			return FORMATS.find((format) => format.matches(path));
		}
		function isFormatText(path, text) {
			const format = formatOf(path);
			return format?.kind === "format" && format.holds?.(text) !== false;
		}
		function mayBeFormat(text) {
			return FORMATS.some((format) => format.kind === "format" && format.sign?.test(text) === true);
		}
		async function formatOfFile(side, path) {
			const told = requestFile.matches(path) ? await byContents(side, path) : undefined;
			const format = told ?? formatOf(path);
			if (format !== undefined) return format;
			const described = FORMATS.flatMap((one) => one.kind === "format" ? [one.name] : []);
			throw (0, errors.tv)(/\.(?:md|markdown|txt)$/i.test(path) ? `${path} is a text and no request: name it under system, so that it is bound to a model.` : `${path} is of a form that is not supported yet; supported are request bodies (.json, .yaml), traces (.jsonl), recordings (.har, cassettes), and ${described.join(", ")}.`);
		}
		async function byContents(side, path) {
			try {
				const { value } = await (0, documents_document.u)(side, path);
				return FORMATS.find((format) => format.kind === "format" && format.recognises?.(value) === true);
			} catch (error) {
				if (error instanceof errors.U$) return undefined;
				throw error;
			}
		}
	}),
	14186: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Dk: () => literally,
			Dx: () => linesOf,
			LX: () => lineCounter,
			OW: () => TracedTextBuilder,
			X8: () => remapped,
			bY: () => sliced,
			mh: () => lineAt,
			qo: () => joinedTexts
		});
		function literally(text, at) {
			return {
				text,
				spans: [{
					start: 0,
					at,
					kind: "literal"
				}]
			};
		}
		function lineAt({ text, spans }, offset) {
			const place = Math.max(0, Math.min(offset ?? 0, text.length - 1));
			const span = spans[spanAt(spans, place)];
			if (span === undefined || span.kind === "value") return span?.at ?? null;
			return {
				file: span.at.file,
				line: span.at.line + newlines(text, span.start, place)
			};
		}
		function sliced(whole, start, end) {
			const text = whole.text.slice(start, end);
			const first = whole.spans[spanAt(whole.spans, start)];
			if (text === "" || first === undefined) return {
				text,
				spans: []
			};
			const spans = [{
				...first,
				start: 0,
				at: lineAt(whole, start) ?? first.at
			}];
			for (let index = spanAt(whole.spans, start) + 1; index < whole.spans.length; index += 1) {
				const span = whole.spans[index];
				if (span === undefined || span.start >= end) break;
				spans.push({
					...span,
					start: span.start - start
				});
			}
			return {
				text,
				spans
			};
		}
		function linesOf({ text, spans }) {
			const lines = [];
			spans.forEach(({ start, kind, at }, index) => {
				const last = (spans[index + 1]?.start ?? text.length) - 1;
				if (start === 0 || text[start - 1] === "\n") lines.push(at);
				let { line } = at;
				for (let end = text.indexOf("\n", start); end !== -1; end = text.indexOf("\n", end + 1)) {
					if (end >= last) break;
					line += kind === "literal" ? 1 : 0;
					lines.push({
						file: at.file,
						line
					});
				}
			});
			return lines;
		}
		function joinedTexts(texts, separator) {
			const builder = new TracedTextBuilder();
			texts.forEach((text, index) => {
				const first = lineAt(text, 0);
				if (index > 0 && first !== null) builder.append(separator, "value", first);
				text.spans.forEach(({ start, kind, at }, span) => {
					const end = text.spans[span + 1]?.start ?? text.text.length;
					builder.append(text.text.slice(start, end), kind, at);
				});
			});
			return builder.build();
		}
		function remapped({ text, spans }, map) {
			const builder = new TracedTextBuilder();
			spans.forEach(({ start, at, kind }, index) => {
				const stretch = text.slice(start, spans[index + 1]?.start ?? text.length);
				const lines = kind === "value" ? [stretch] : stretch.split(/(?<=\n)/);
				lines.forEach((line, below) => {
					const past = kind === "value" ? 0 : below;
					builder.append(line, "value", map({
						file: at.file,
						line: at.line + past
					}));
				});
			});
			return builder.build();
		}
		class TracedTextBuilder {
			#parts = [];
			#spans = [];
			#length = 0;
			get length() {
				return this.#length;
			}
			append(text, kind, at) {
				if (text === "") return;
				this.#spans.push({
					start: this.#length,
					at,
					kind
				});
				this.#parts.push(text);
				this.#length += text.length;
			}
			build() {
				return {
					text: this.#parts.join(""),
					spans: this.#spans
				};
			}
		}
		function lineCounter(text) {
			const ends = [];
			for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) ends.push(at);
			return (offset) => countBelow(ends, offset) + 1;
		}
		function newlines(text, start, end) {
			let count = 0;
			for (let at = text.indexOf("\n", start); at !== -1 && at < end; at = text.indexOf("\n", at + 1)) count++;
			return count;
		}
		function spanAt(spans, place) {
			let low = 0;
			let high = spans.length;
			while (low < high) {
				const middle = low + high >> 1;
				if ((spans[middle]?.start ?? 0) <= place) low = middle + 1;
				else high = middle;
			}
			return Math.max(0, low - 1);
		}
		function countBelow(numbers, limit) {
			let low = 0;
			let high = numbers.length;
			while (low < high) {
				const middle = low + high >> 1;
				if ((numbers[middle] ?? 0) < limit) low = middle + 1;
				else high = middle;
			}
			return low;
		}
	}),
	10976: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			I: () => kindOf,
			fY: () => missingFrom,
			fy: () => wantedBy
		});
		var _sources_formats_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85583);
		function wantedBy(origin) {
			if (origin.kind === "file") return origin.paths;
			if (origin.kind !== "composed") return [];
			const tools = origin.tools?.kind === "file" ? [origin.tools.path] : [];
			const texts = [...origin.system, ...origin.messages].flatMap(({ content }) => content.kind === "file" ? [content.path] : []);
			return [...new Set([...tools, ...texts])];
		}
		function missingFrom(tree, wanted) {
			return wanted.filter((path) => !tree.entries.has(path));
		}
		function kindOf(origin) {
			switch (origin.kind) {
				case "composed": return "composed";
				case "render": return "command";
				case "capture": return "capture";
				case "file": return (0, _sources_formats_js__WEBPACK_IMPORTED_MODULE_0__.be)(origin.paths[0] ?? "")?.kind ?? "request";
			}
		}
	}),
	93212: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { T: () => expandFile });
		var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55816);
		var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92074);
		function expandFile(id, origin, entries) {
			const glob = origin.paths.find((path) => (0, _glob_js__WEBPACK_IMPORTED_MODULE_0__.fg)(path) && !entries.has(path));
			if (glob === undefined) return {
				outcome: "expanded",
				prompts: [{
					id,
					paths: origin.paths
				}]
			};
			if (origin.listed) return failed(`The list of files has the glob '${glob}' in it: a list names the turns of one conversation, so write its paths out.`);
			const matches = (0, _glob_js__WEBPACK_IMPORTED_MODULE_0__.fU)(glob);
			const paths = [...entries].flatMap(([path, { kind }]) => kind === "file" && matches(path) ? [path] : []);
			if (paths.length === 0) return failed(`The glob '${glob}' matches no file: check the pattern, which counts from the repository's root.`);
			if (paths.length > _limits_js__WEBPACK_IMPORTED_MODULE_1__.b.prompts) return failed(`The glob '${glob}' matches ${paths.length} files, more than ${_limits_js__WEBPACK_IMPORTED_MODULE_1__.b.prompts}: narrow it.`);
			const prompts = paths.toSorted(byCodeUnit).map((path) => ({
				id: `${id}:${path}`,
				paths: [path]
			}));
			return {
				outcome: "expanded",
				prompts
			};
		}
		function failed(reason) {
			return {
				outcome: "failed",
				reason
			};
		}
		function byCodeUnit(a, b) {
			return a < b ? -1 : a > b ? 1 : 0;
		}
	}),
	99272: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			XV: () => parseFailOn,
			_A: () => listProblem,
			nI: () => parseFailOnFlag,
			o1: () => spelledEdit
		});
		var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12027);
		var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22752);
		var _vocabulary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92460);
		function parseFailOn(entry) {
			const match = /^([+-]?)([^:]*)(?::(.*))?$/s.exec(entry.trim());
			const [, sign = "", code = "", bar] = match ?? [];
			if (!isOneOf(_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__.Lp, code)) return `'${code.slice(0, 60)}' is no finding code${(0, _nearest_js__WEBPACK_IMPORTED_MODULE_1__.h)(code, _vocabulary_js__WEBPACK_IMPORTED_MODULE_0__.Lp)} (allowed: ${_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__.Lp.join(", ")})`;
			if (bar !== undefined && !isOneOf(_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__.oC, bar)) return `'${bar.slice(0, 60)}' is no severity${(0, _nearest_js__WEBPACK_IMPORTED_MODULE_1__.h)(bar, _vocabulary_js__WEBPACK_IMPORTED_MODULE_0__.oC)} (allowed: ${_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__.oC.join(", ")})`;
			if (sign === "-" && bar !== undefined) return `'${entry.trim()}' takes a code out and sets its severity; write '-${code}' or '+${code}:${bar}'`;
			return {
				sign: sign === "+" || sign === "-" ? sign : null,
				code,
				bar: bar ?? null
			};
		}
		function listProblem(edits) {
			const plain = edits.find(({ sign }) => sign === null);
			if (plain === undefined || edits.every(({ sign }) => sign === null)) return undefined;
			const entry = spelledEdit(plain);
			return `mixes entries with and without a sign, so '${entry}' could add to the default or replace it; write '+${entry}'`;
		}
		function spelledEdit({ sign, code, bar }) {
			return `${sign ?? ""}${code}${bar === null ? "" : `:${bar}`}`;
		}
		function parseFailOnFlag(flag, name = "--fail-on") {
			const edits = flag.split(",").map((entry) => {
				const edit = parseFailOn(entry);
				if (typeof edit === "string") throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.Wp)(`${name}: ${edit}`);
				return edit;
			});
			const problem = listProblem(edits);
			if (problem !== undefined) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.Wp)(`${name}: ${problem}`);
			return edits;
		}
		function isOneOf(words, word) {
			return words.includes(word);
		}
	}),
	92074: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			AI: () => globProblem,
			fU: () => globMatcher,
			fg: () => isGlob
		});
		var picomatch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14006);
		var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35442);
		function globProblem(glob) {
			if (glob.length > 512) return "is longer than 512 characters";
			for (const part of partsOf(glob)) {
				if (part !== "**" && count(part, "*") > 3) return "has more than three '*' between two '/'";
				if (count(part, "{") > 4) return "has more than four groups in braces between two '/'";
				if (count(part, "{") !== count(part, "}")) return "has braces around a '/', or that do not close; write one glob for each case";
			}
			return (0, _paths_js__WEBPACK_IMPORTED_MODULE_0__.z9)(glob);
		}
		function isGlob(path) {
			return /[*?[{]/.test(path);
		}
		function globMatcher(glob) {
			const parts = partsOf(glob).map((part) => part === "**" ? null : partMatcher(part));
			return (path) => {
				let reached = skipFolders(parts, [0]);
				for (const name of path.split("/")) {
					const next = reached.flatMap((index) => {
						const part = parts[index];
						if (part === null) return name.startsWith(".") ? [] : [index];
						return part?.(name) === true ? [index + 1] : [];
					});
					reached = skipFolders(parts, next);
				}
				return reached.includes(parts.length);
			};
		}
		const LONGEST_NAME = 255;
		function partMatcher(part) {
			if (!/[\\[\]{}]/.test(part)) return (name) => fits(part, name);
			const pattern = picomatch__WEBPACK_IMPORTED_MODULE_1__.makeRe(plain(part), {
				nonegate: true,
				noextglob: true,
				posix: true
			});
			return (name) => name.length <= LONGEST_NAME && pattern.test(name);
		}
		function fits(part, name) {
			if (name === "" || name.startsWith(".") && !part.startsWith(".")) return false;
			let [at, here] = [0, 0];
			let [star, mark] = [-1, 0];
			while (here < name.length) {
				if (part[at] === "*") {
					star = at;
					mark = here;
					at += 1;
				} else if (at < part.length && (part[at] === "?" || part[at] === name[here])) {
					at += 1;
					here += 1;
				} else if (star >= 0) {
					mark += 1;
					[at, here] = [star + 1, mark];
				} else return false;
			}
			while (part[at] === "*") at += 1;
			return at === part.length;
		}
		function skipFolders(parts, positions) {
			const all = new Set(positions);
			for (const position of all) if (parts[position] === null) all.add(position + 1);
			return [...all];
		}
		function plain(part) {
			return part.replaceAll(/[()+|$]/g, "\\$&");
		}
		function partsOf(glob) {
			return glob.split("/");
		}
		function count(part, character) {
			return part.split(character).length - 1;
		}
	}),
	35442: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Bz: () => referenceOf,
			FE: () => normalPath,
			z9: () => pathProblem
		});
		function pathProblem(path) {
			if (path === "") return "is empty";
			if (path.includes("\0")) return "contains a NUL character";
			if (path.includes("\\")) return "contains '\\': write '/' between folders";
			if (path.startsWith("/")) return "is absolute: write it from the repository's root";
			if (/^[A-Za-z]:/.test(path)) return "names a drive: write it from the repository's root";
			if (path.split("/").includes("..")) return "contains '..': it may not leave the repository";
			if (normalPath(path) === "") return "names no file";
			return undefined;
		}
		function referenceOf(written) {
			const [, path = written, pointer = null] = /^(.*?)#(\/.*)$/s.exec(written) ?? [];
			return {
				path: normalPath(path),
				pointer
			};
		}
		function normalPath(path) {
			return path.split("/").filter((part) => part !== "" && part !== ".").join("/");
		}
	}),
	92460: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Es: () => SIBLINGS,
			Kn: () => PROBE_MODES,
			Lp: () => CODES,
			U9: () => SCENARIOS,
			gg: () => ROLES,
			oC: () => SEVERITIES,
			tZ: () => EXCERPTS,
			ug: () => ENGINES,
			vX: () => VARIES,
			xq: () => PROVIDERS,
			zS: () => TOKENIZERS
		});
		const PROVIDERS = [
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
		const TOKENIZERS = [
			"openai",
			"openai-6",
			"claude-4.6",
			"claude-4.7",
			"gemini",
			"gemini-3",
			"other"
		];
		const ENGINES = [
			"none",
			"mustache",
			"handlebars",
			"jinja2",
			"nunjucks",
			"liquid",
			"fstring"
		];
		const ROLES = [
			"system",
			"developer",
			"user",
			"assistant"
		];
		const VARIES = [
			"tenant",
			"session",
			"request",
			"day"
		];
		const SIBLINGS = [
			"tenant",
			"session",
			"request",
			"none"
		];
		const SCENARIOS = [
			"tool-loop",
			"failing-tool",
			"parallel-tools",
			"image",
			"resume",
			"long-session"
		];
		const EXCERPTS = ["full", "hash"];
		const PROBE_MODES = [
			"off",
			"auto",
			"required"
		];
		const SEVERITIES = [
			"error",
			"warning",
			"note"
		];
		const CODES = [
			"volatile-prefix",
			"unstable-history",
			"unshared-prefix",
			"suspect-value",
			"prefix-changed",
			"breakpoint-lost",
			"breakpoint-changed",
			"illegal-breakpoint",
			"write-only-breakpoint",
			"below-minimum",
			"no-breakpoint",
			"lookback-exceeded",
			"implicit-only",
			"volatile-cache-key",
			"stranded-tokens",
			"hit-ratio-below-threshold",
			"probe-failed",
			"config-changed",
			"not-analysed"
		];
	}),
	8394: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { c: () => nearName });
		function nearName(name, candidates) {
			const folded = name.toLowerCase();
			const last = folded.slice(folded.lastIndexOf("/") + 1);
			const allowed = Math.min(3, Math.floor(name.length / 3));
			let best = null;
			for (const candidate of candidates) {
				const other = candidate.toLowerCase();
				if (other === folded) return candidate;
				const moved = last !== "" && other.slice(other.lastIndexOf("/") + 1) === last;
				const distance = moved ? 1 : mistyped(folded, other, allowed);
				if (distance <= allowed && (best === null || distance < best.distance)) best = {
					candidate,
					distance
				};
			}
			return best?.candidate ?? null;
		}
		function mistyped(a, b, allowed) {
			if (Math.abs(a.length - b.length) > allowed) return Infinity;
			let older = [];
			let row = Array.from({ length: b.length + 1 }, (_, n) => n);
			for (let i = 1; i <= a.length; i += 1) {
				const next = [i];
				for (let j = 1; j <= b.length; j += 1) {
					const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
					const swaps = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
					const swapped = swaps ? (older[j - 2] ?? 0) + 1 : Infinity;
					next.push(Math.min(replaced, swapped, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
				}
				if (Math.min(...row, ...next) > allowed) return Infinity;
				older = row;
				row = next;
			}
			return row[b.length] ?? Infinity;
		}
	}),
	2925: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { yR: () => readText });
		var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);
		function isLfsPointer(bytes) {
			if (bytes.length > 1024) return false;
			const text = Buffer.from(bytes).toString("latin1");
			return /^version https:\/\/(?:git-lfs|hawser)\.github\.com\/spec\/v1\r?\n/.test(text) && /\noid sha256:[0-9a-f]{64}\r?\n/.test(text);
		}
		function decodeText(bytes, path) {
			if (bytes[0] === 255 && bytes[1] === 254 || bytes[0] === 254 && bytes[1] === 255) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.tv)(`${path} is UTF-16: save it as UTF-8.`);
			if (bytes.includes(0)) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.tv)(`${path} is binary (it has a NUL byte): a prompt has to be text in UTF-8.`);
			try {
				return new TextDecoder("utf-8", {
					fatal: true,
					ignoreBOM: true
				}).decode(bytes);
			} catch {
				const line = invalidLine(bytes);
				throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.tv)(`${path} is not valid UTF-8 (line ${line}): save it as UTF-8.`);
			}
		}
		async function readText(tree, path) {
			const bytes = await tree.read(path);
			if (isLfsPointer(bytes)) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.tv)(`${path} is kept in Git LFS, so its commit holds a pointer only: take it out of LFS (git lfs untrack), prompts are small.`);
			return decodeText(bytes, path);
		}
		function invalidLine(bytes) {
			const decoder = new TextDecoder("utf-8", { fatal: true });
			let line = 1;
			for (let at = 0; at < bytes.length; line += 1) {
				const end = bytes.indexOf(10, at);
				const next = end === -1 ? bytes.length : end + 1;
				try {
					decoder.decode(bytes.subarray(at, next));
				} catch {
					return line;
				}
				at = next;
			}
			return line;
		}
	}),
	52629: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$t: () => bytesOrError,
			g$: () => tooLarge,
			nV: () => fileEntry
		});
		var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);
		var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55816);
		var _near_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8394);
		function fileEntry(entries, path) {
			const entry = entries.get(path);
			switch (entry?.kind) {
				case "file": return entry;
				case "symlink": return (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.tv)(`${path} is a symbolic link, and links are not followed: name the file that it points to.`);
				case "submodule": return (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.tv)(`${path} is a submodule: run the guard in that repository.`);
				case undefined: return absent(entries, path);
			}
		}
		function absent(entries, path) {
			for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1)) {
				const above = path.slice(0, end);
				const kind = entries.get(above)?.kind;
				if (kind === "submodule") return (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.tv)(`${path} lies in the submodule ${above}, another repository: run the guard there.`);
				if (kind === "symlink") return (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.tv)(`${path} lies behind ${above}, a symbolic link, and links are not followed: name the file by its own path.`);
			}
			const near = (0, _near_name_js__WEBPACK_IMPORTED_MODULE_1__.c)(path, entries.keys());
			return (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.tv)(near === null ? `There is no file ${path}: check the path, which counts from the repository's root.` : `There is no file ${path}: did you mean ${near}?`);
		}
		function bytesOrError(path, contents) {
			switch (contents.kind) {
				case "bytes": return contents.bytes;
				case "oversized": return tooLarge(path, contents.size);
				case "missing": return (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.tv)(contents.reason === null ? `${path} is not in this clone although its commit is: the repository may be damaged; run git fsck, or clone it again.` : `${path} is not in this partial clone and could not be fetched (${contents.reason}): take filter out of the checkout step, or clone without --filter.`);
				case "broken": return (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.tv)(`${path} cannot be read from git (${contents.reason}): the repository may be damaged; run git fsck, or clone it again.`);
			}
		}
		function tooLarge(path, size) {
			const mebibytes = (bytes) => (bytes / 2 ** 20).toFixed(1);
			return (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.tv)(`${path} has ${mebibytes(size)} MiB, more than the ${mebibytes(_limits_js__WEBPACK_IMPORTED_MODULE_2__.b.fileBytes)} MiB that are read: it is hardly a prompt; leave it out.`);
		}
	})
};
