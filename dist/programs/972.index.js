export const id = 972;
export const ids = [972];
export const modules = {
	84058: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			F: () => overridesOf,
			K: () => analyse
		});
		var _findings_axes_analyse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81887);
		var _request_provider_open_differences_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56623);
		async function analyse(run, { models, counter, phase = () => {} }) {
			const known = new Map();
			const again = (prompt, name) => {
				if (prompt.outcome === "failed") return null;
				const own = run.repeated?.[name].get(prompt.id) ?? null;
				return own?.outcome === "analysed" ? {
					...own,
					borrowed: prompt.borrowed ?? false
				} : own;
			};
			const atBase = new Map(run.base.map((prompt) => [prompt.id, prompt]));
			const twin = (prompt) => {
				const other = atBase.get(prompt.id);
				if (other === undefined || again(other, "base") !== null || !areTwins(other, prompt)) return null;
				const analysed = known.get(other);
				if (analysed?.outcome !== "analysed" || prompt.outcome === "failed") return null;
				return {
					...analysed,
					source: prompt.source,
					borrowed: prompt.borrowed ?? false
				};
			};
			const side = async (prompts, name) => {
				const analysed = [];
				for (const [index, prompt] of prompts.entries()) {
					phase(`counting ${prompt.id} at ${name} (${index + 1} of ${prompts.length})`);
					const result = known.get(prompt) ?? again(prompt, name) ?? (name === "head" ? twin(prompt) : null) ?? await (0, _findings_axes_analyse_js__WEBPACK_IMPORTED_MODULE_0__.a)(prompt, models, counter);
					known.set(prompt, result);
					analysed.push(result);
				}
				return analysed;
			};
			const base = await side(run.base, "base");
			const head = await side(run.head, "head");
			const earlier = new Map(base.map((prompt) => [prompt.id, prompt]));
			return {
				base,
				head: head.map((one) => withOpenDifferences(one, earlier.get(one.id)))
			};
		}
		function areTwins(a, b) {
			if (a.outcome === "failed" || b.outcome === "failed") return false;
			const hasVariations = [a, b].some(({ variations = [] }) => variations.length > 0);
			if (hasVariations || a.siblings !== b.siblings || a.declared !== b.declared) return false;
			return a.conversations.length === b.conversations.length && a.conversations.every((one, index) => {
				const other = b.conversations[index];
				return other?.case === one.case && other.id === one.id && other.turns.length === one.turns.length && other.turns.every((turn, at) => areSent(turn, one.turns[at]));
			});
		}
		function areSent(a, b) {
			if (b === undefined || typeof a.body !== "object") return false;
			const members = [
				"body",
				"provider",
				"model",
				"unitTokens",
				"namespace"
			];
			return members.every((member) => a[member] === b[member]);
		}
		function withOpenDifferences(prompt, before) {
			if (prompt.outcome === "failed") return prompt;
			const notes = prompt.conversations.flatMap(({ case: name, id, turns }) => {
				const older = before?.outcome === "analysed" ? before.conversations.find((each) => each.case === name && each.id === id) : undefined;
				return turns.flatMap(({ segmented }, turn) => [older?.turns[turn], turns[turn - 1]].flatMap((earlier) => earlier === undefined ? [] : (0, _request_provider_open_differences_js__WEBPACK_IMPORTED_MODULE_1__.r)(earlier.segmented, segmented)));
			});
			return notes.length === 0 ? prompt : {
				...prompt,
				notes: [...new Set([...prompt.notes, ...notes])]
			};
		}
		function overridesOf(models) {
			return Object.fromEntries(Object.entries(models).map(([model, given]) => {
				const members = Object.entries(given).filter(([, value]) => value !== undefined);
				const override = Object.fromEntries(members);
				return [model, override];
			}));
		}
	}),
	98579: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { U: () => policyOf });
		var _repository_config_fail_on_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99272);
		var _findings_policy_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64977);
		function policyOf(policy, flags) {
			const flag = flags.failOn === undefined ? null : (0, _repository_config_fail_on_js__WEBPACK_IMPORTED_MODULE_0__.nI)(flags.failOn);
			const configured = (0, _findings_policy_policy_js__WEBPACK_IMPORTED_MODULE_1__.tC)(policy.fail_on ?? null);
			return {
				failOn: flag === null ? configured : (0, _findings_policy_policy_js__WEBPACK_IMPORTED_MODULE_1__.AJ)(configured, flag),
				accept: policy.accept ?? [],
				today: (flags.today ?? new Date()).toISOString().slice(0, 10)
			};
		}
	}),
	81887: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { a: () => analysePrompt });
		var errors = __webpack_require__(12027);
		var layout = __webpack_require__(8700);
		var registry = __webpack_require__(62836);
		var json_value = __webpack_require__(49884);
		var piece = __webpack_require__(15570);
		;
		function segmentText(text) {
			const unit = {
				section: "system",
				kind: "text",
				index: 0,
				pointer: "",
				shorthand: "/text",
				role: null,
				name: null,
				value: {
					type: "text",
					text
				},
				frame: "",
				replayed: false,
				position: 1
			};
			return {
				provider: "generic",
				api: "text",
				model: "",
				rules: {
					kind: "prefix",
					minimum: NO_MINIMUM,
					granularity: 1
				},
				tokenFamily: "other",
				units: [{
					...(0, piece.MF)([]).unit,
					position: 0
				}, unit],
				breakpoints: [],
				newest: 2,
				illegal: [],
				freeForm: new Set(),
				notes: []
			};
		}
		const NO_MINIMUM = {
			tokens: 0,
			certain: false,
			source: {
				url: "",
				read: ""
			}
		};
		;
		function segmentRead(body) {
			const tools = (0, json_value.Jt)(body, "tools");
			if (!Array.isArray(tools)) return segmentText(typeof body === "string" ? body : "");
			const list = tools;
			const whole = segmentText("");
			const units = list.map((value, index) => ({
				section: "tools",
				kind: "tool",
				index,
				pointer: `/tools/${index}`,
				shorthand: null,
				role: null,
				name: toolName(value),
				value,
				frame: "",
				replayed: false,
				position: index + 1
			}));
			return {
				...whole,
				units: [...whole.units.slice(0, 1), ...units],
				newest: units.length + 1
			};
		}
		function toolName(tool) {
			return (0, json_value.Qq)((0, json_value.Jt)(tool, "name")) ?? (0, json_value.Qq)((0, json_value.Jt)((0, json_value.Jt)(tool, "function") ?? null, "name")) ?? (0, json_value.Qq)((0, json_value.Jt)((0, json_value.Jt)(tool, "toolSpec") ?? null, "name")) ?? null;
		}
		var rendering = __webpack_require__(53699);
		var estimate = __webpack_require__(28222);
		;
		function authored(segmented, sourceKind) {
			if (sourceKind !== "composed" && sourceKind !== "format") return segmented;
			const units = segmented.units.map((unit) => ({
				...unit,
				replayed: false,
				replayedMembers: []
			}));
			return {
				...segmented,
				units
			};
		}
		var canonical = __webpack_require__(52535);
		var identity = __webpack_require__(7896);
		var similarity = __webpack_require__(68745);
		var recognisers = __webpack_require__(67043);
		var compare = __webpack_require__(82137);
		var axes_place = __webpack_require__(30104);
		var axes_request = __webpack_require__(32218);
		var edit = __webpack_require__(43394);
		var hash = __webpack_require__(37882);
		var request_hunks = __webpack_require__(70049);
		var earlier_place = __webpack_require__(25557);
		var edited = __webpack_require__(63094);
		var turn_causes = __webpack_require__(80477);
		var whole_unit = __webpack_require__(41347);
		;
		const SEVERITY = {
			request: "error",
			session: "warning",
			day: "warning",
			tenant: "note"
		};
		const LEAST_SHARED = 16;
		function unsharedDrafts(first, second, difference) {
			if (first.segmented.provider !== second.segmented.provider) return [];
			const comparison = inPlace((0, compare.UD)(first.segmented, second.segmented), first, second);
			return comparison.divergences.flatMap((divergence) => {
				const lostTokens = sharedBehind(divergence, comparison, first);
				if (lostTokens < LEAST_SHARED) return [];
				return draftsOf(divergence, first, second, lostTokens).map((draft) => ({
					...draft,
					code: "unshared-prefix",
					axis: "sibling",
					severity: SEVERITY[difference.relation],
					causes: difference.variable === null ? draft.causes : ["variable"],
					facts: difference.variable === null ? {} : { value: difference.variable }
				}));
			});
		}
		function inPlace(comparison, first, second) {
			const counterparts = new Map(comparison.counterparts);
			const { divergences } = comparison;
			const added = divergences.filter((each) => each.kind === "added");
			const used = new Set();
			const found = divergences.map((each) => {
				if (each.kind !== "removed") return each;
				const [a, freeForm] = [(0, axes_request.aP)(first, each.before), second.segmented.freeForm];
				const other = added.find((one) => !used.has(one) && one.after === each.after);
				const b = other === undefined ? undefined : second.segmented.units[other.after];
				const isSame = b !== undefined && b.section === a.section && a.section !== "tools";
				if (other === undefined || !isSame) return each;
				used.add(other);
				counterparts.set(each.before, other.after);
				const edits = (0, edit.t)((0, hash.Ph)(a), (0, hash.Ph)(b), freeForm);
				const { before } = each;
				return {
					kind: "edited",
					before,
					after: other.after,
					edits,
					reframed: a.frame !== b.frame
				};
			});
			return {
				divergences: found.filter((each) => !used.has(each)),
				counterparts
			};
		}
		function sharedBehind(divergence, comparison, first) {
			const [place] = (0, earlier_place.A)(divergence);
			const { rules, units, breakpoints } = first.segmented;
			const isEntry = rules.kind === "entries";
			const boundary = breakpoints.findLast(({ unit }) => unit < place && (0, axes_request.qw)(first, unit + 1) >= rules.minimum.tokens);
			const from = isEntry ? (boundary?.unit ?? -1) + 1 : place;
			const texts = new Map(comparison.divergences.flatMap((each) => each.kind === "edited" ? [[each.before, each]] : []));
			let shared = 0;
			for (let index = from; index < Math.min(units.length, (0, layout.jQ)(first.segmented)); index += 1) {
				const tokens = first.tokens[index]?.mid ?? 0;
				if (!comparison.counterparts.has(index)) continue;
				const edit = texts.get(index);
				shared += edit === undefined ? tokens : tokens * equalPart(edit, first, isEntry);
			}
			return Math.round(shared);
		}
		function equalPart({ edits, before }, first, isEntry) {
			const whole = (0, canonical.$)((0, axes_request.aP)(first, before).value, "written").length;
			const changed = edits.reduce((sum, edit) => {
				if (edit.kind === "text") {
					const hunks = (0, request_hunks.H)(edit.before, edit.after);
					const start = hunks[0]?.start ?? 0;
					const spans = hunks.reduce((all, hunk) => all + hunk.end - hunk.start, 0);
					return sum + (isEntry ? spans : start + spans);
				}
				const value = edit.kind === "value" ? edit.before : undefined;
				return sum + (value === undefined ? 0 : (0, canonical.$)(value, "written").length);
			}, 0);
			return whole === 0 ? 0 : Math.max(0, whole - changed) / whole;
		}
		function draftsOf(divergence, first, second, lostTokens) {
			if (divergence.kind !== "edited") return [structural(divergence, first, second, lostTokens)];
			const { before, after, edits } = divergence;
			const causes = (0, turn_causes.C)(divergence, (0, axes_request.aP)(first, before), (0, axes_request.aP)(second, after));
			if (edits.length > 0 && edits.every(({ path }) => path === "/prompt_cache_key")) return [];
			const sent = (request) => ({
				...request,
				sourceKind: "command"
			});
			return (0, edited.I)(divergence, sent(first), sent(second), lostTokens).map((draft) => ({
				...draft,
				causes
			}));
		}
		function structural(divergence, first, second, lostTokens) {
			const end = second.segmented.units.length - 1;
			const place = divergence.kind === "moved" ? Math.min(...divergence.pairs.map(([, after]) => after)) : divergence.kind === "reshaped" ? divergence.after[0] ?? 0 : divergence.after;
			const unit = divergence.kind === "removed" ? (0, axes_request.aP)(first, divergence.before) : (0, axes_request.aP)(second, Math.min(place, end));
			const says = (0, json_value.Qq)((0, json_value.Jt)(unit.value, "text")) ?? (0, canonical.$)(unit.value, "written");
			return {
				...siblingDraft(second, "unshared-prefix", "note", Math.min(place, end), lostTokens),
				causes: [causeOf(divergence, unit.section === "tools")],
				before: divergence.kind === "removed" ? says : null,
				after: divergence.kind === "added" ? says : null,
				subject: (0, axes_place.Vb)(unit),
				unitKey: (0, axes_place.g2)(unit)
			};
		}
		function causeOf({ kind }, isTool) {
			const what = isTool ? "tool" : "block";
			if (kind === "added" || kind === "removed") return `${what}-${kind}`;
			return kind === "moved" ? `${what}-reordered` : "shape";
		}
		function siblingDraft(request, code, severity, unit, lostTokens) {
			return (0, whole_unit.n)(request, {
				axis: "sibling",
				code,
				severity,
				unit,
				lostTokens
			});
		}
		var turn_markers = __webpack_require__(87622);
		var turn_request = __webpack_require__(47976);
		;
		function siblingDrafts(first, second, difference) {
			if (isKept(first) || isKept(second)) return [];
			const unshared = unsharedDrafts(first, second, difference);
			return [
				...unshared,
				...keyDrafts(first, second, difference),
				...unshared.length > 0 || difference.relation !== "request" ? [] : unread(first, second),
				...stranded(first, second, difference)
			];
		}
		function isKept({ segmented }) {
			return (segmented.continues ?? null) !== null;
		}
		function keyDrafts(first, second, { relation, variable }) {
			const [before, after] = [first.segmented.cacheKey ?? null, second.segmented.cacheKey ?? null];
			const isShared = relation === "session" || relation === "request";
			if (!isShared || before === null || after === null || before.value === after.value) return [];
			const { divergences } = (0, compare.UD)(first.segmented, second.segmented);
			const differs = divergences.some((each) => each.kind !== "edited" || each.edits.some(({ path }) => path !== "/prompt_cache_key"));
			if (differs) return [];
			const shape = (0, recognisers.l)(after.value, {
				start: 0,
				end: after.value.length
			});
			const draft = siblingDraft(second, "volatile-cache-key", "error", 0, sharedTokens(second));
			const where = {
				section: "params",
				index: 0,
				pointer: after.pointer,
				offset: null,
				line: null,
				turn: second.turn
			};
			return [{
				...draft,
				where,
				...(0, axes_place.W7)(second, where),
				causes: [variable === null ? shape?.cause ?? "cache-key" : "variable"],
				facts: variable === null ? {} : { value: variable },
				before: before.value,
				after: after.value,
				subject: "the cache key",
				unitKey: "params/cache-key"
			}];
		}
		function unread(first, second) {
			const { breakpoints, rules, newest, units } = first.segmented;
			if (rules.kind === "prefix") return [];
			const [earlier, later] = [(0, turn_request.LQ)(first), (0, turn_request.LQ)(second)];
			return breakpoints.filter(({ kind, unit }) => kind === "explicit" && (unit < newest || unit < units.length - 1) && (0, axes_request.qw)(first, unit + 1) >= rules.minimum.tokens && !later.links().has(earlier.chain[unit] ?? "")).flatMap(({ pointer }) => {
				const same = second.segmented.breakpoints.find((each) => each.pointer === pointer);
				if (same === undefined) return [];
				const lost = (0, axes_request.qw)(second, same.unit + 1);
				return [siblingDraft(second, "write-only-breakpoint", "error", same.unit, lost)];
			});
		}
		function stranded(first, second, { relation }) {
			if (relation === "tenant") return [];
			const draft = (0, turn_markers.J5)((0, turn_request.LQ)(untilQuestion(first)), (0, turn_request.LQ)(untilQuestion(second)));
			return draft === null ? [] : [{
				...draft,
				axis: "sibling"
			}];
		}
		function untilQuestion(request) {
			const { segmented } = request;
			const units = segmented.units.slice(0, segmented.newest);
			const breakpoints = segmented.breakpoints.filter(({ unit }) => unit < units.length);
			return {
				...request,
				segmented: {
					...segmented,
					units,
					breakpoints
				}
			};
		}
		function sharedTokens(request) {
			return (0, axes_request.qw)(request, request.segmented.newest);
		}
		;
		const ALIKE = .5;
		const MOST_AGENTS = 16;
		function variationDrafts(pinned, variations) {
			return onceEach(variations.flatMap(({ variable, relation, requests }) => requests.flatMap((request) => siblingDrafts(pinned, request, {
				relation,
				variable
			}))));
		}
		function withoutEffect(pinned, variations) {
			if (variations.length === 0) return [];
			const print = ({ segmented }) => JSON.stringify([segmented.units.map(({ value }) => (0, canonical.$)(value, "written")), segmented.cacheKey?.value]);
			const own = print(pinned);
			return variations.filter(({ requests }) => requests.length > 0 && requests.every((each) => print(each) === own)).map(({ variable }) => variable);
		}
		function relatedDrafts(conversations, relations) {
			const found = new Map();
			const agents = [];
			for (const conversation of conversations) {
				const request = conversation.turns[0];
				if (request === undefined) continue;
				const leader = agents.find((agent) => isSameAgent(agent.turns[0], request));
				if (leader === undefined) {
					if (agents.length < MOST_AGENTS) agents.push(conversation);
					continue;
				}
				const first = leader.turns[0];
				const isCase = leader.case !== conversation.case;
				const relation = isCase ? relations.cases : relations.conversations;
				if (first === undefined || relation === null) continue;
				const drafts = siblingDrafts(first, request, {
					relation,
					variable: null
				});
				const changed = changedValues(leader, conversation);
				if (drafts.length > 0) found.set(conversation, drafts.map((draft) => explained(draft, changed)));
			}
			return found;
		}
		function changedValues(first, second) {
			const spell = (value) => (0, json_value.Qq)(value) ?? (0, canonical.$)(value, "written");
			return [...second.values ?? []].flatMap(([name, value]) => {
				const said = [spell(first.values?.get(name) ?? null), spell(value)];
				return said[0] === said[1] ? [] : [{
					name,
					said
				}];
			});
		}
		function explained(draft, changed) {
			if (draft.code !== "unshared-prefix") return draft;
			const [before, after] = [draft.before ?? "", draft.after ?? ""];
			const shown = changed.filter(({ said }) => before.includes(said[0]) && after.includes(said[1]));
			const [only, ...more] = changed.length === 1 ? changed : shown;
			if (only === undefined || more.length > 0) return draft;
			return {
				...draft,
				causes: ["variable"],
				facts: {
					...draft.facts,
					value: only.name
				}
			};
		}
		function isSameAgent(first, second) {
			if (first === undefined || first.segmented.model !== second.segmented.model) return false;
			if ((0, identity.j9)(first.segmented) === (0, identity.j9)(second.segmented)) return true;
			return (0, similarity.k8)(headOf(first), headOf(second)) >= ALIKE;
		}
		const heads = new WeakMap();
		function headOf(request) {
			const known = heads.get(request);
			if (known !== undefined) return known;
			const words = request.segmented.units.filter(({ section }) => section === "tools" || section === "system").map(({ value }) => (0, json_value.Qq)((0, json_value.Jt)(value, "text")) ?? (0, canonical.$)(value, "sorted")).join("\n");
			heads.set(request, words);
			return words;
		}
		function onceEach(drafts) {
			const kept = new Map();
			for (const draft of drafts) {
				const key = JSON.stringify([
					draft.code,
					draft.unitKey,
					draft.where?.pointer,
					draft.facts.value
				]);
				const earlier = kept.get(key);
				const lostTokens = Math.max(earlier?.lostTokens ?? 0, draft.lostTokens);
				kept.set(key, {
					...earlier ?? draft,
					lostTokens
				});
			}
			return [...kept.values()];
		}
		;
		const estimated = async (_, { units, tokenFamily }) => await (0, estimate.cM)(units, tokenFamily);
		async function analysePrompt(prompt, overrides, counter = estimated) {
			if (prompt.outcome === "failed") return prompt;
			const { id, declared, source } = prompt;
			const conversations = [];
			const notes = new Set(prompt.notes);
			for (const conversation of prompt.conversations) {
				const turns = [];
				for (const [turn, request] of conversation.turns.entries()) {
					const analysed = await analyseRequest(request, turn, source.kind, overrides, counter);
					if (typeof analysed === "string") {
						const at = request.locate("", null);
						return {
							outcome: "failed",
							id,
							declared,
							source,
							reason: analysed,
							at
						};
					}
					for (const note of analysed.segmented.notes) notes.add(note);
					turns.push(analysed);
				}
				const { values } = conversation;
				const own = {
					case: conversation.case,
					id: conversation.id,
					turns
				};
				conversations.push(values === undefined ? own : {
					...own,
					values
				});
			}
			if (declared && conversations.every(isNothingButNewest)) notes.add(`${id}: all of it is the newest turn, which is another one in each request: nothing of it is compared. Put what is the same in every request into a system text.`);
			const borrowed = prompt.borrowed ?? false;
			const related = await withSiblings(prompt, conversations, overrides, counter);
			return {
				outcome: "analysed",
				id,
				borrowed,
				declared,
				source,
				conversations: related.conversations,
				notes: [...notes, ...related.notes]
			};
		}
		function isNothingButNewest({ turns }) {
			const [first, ...more] = turns;
			if (first === undefined || more.length > 0) return false;
			const { segmented } = first;
			const hasCache = (segmented.stored ?? null) !== null;
			return !hasCache && segmented.units.slice(0, (0, layout.jQ)(segmented)).every(({ section }) => section === "params");
		}
		async function withSiblings(prompt, conversations, overrides, counter) {
			const { source, id } = prompt;
			const declared = prompt.siblings === "none" ? null : prompt.siblings ?? undefined;
			const drafts = relatedDrafts(conversations, {
				cases: declared === undefined ? "tenant" : declared,
				conversations: declared === undefined ? UNDECLARED[source.kind] : declared
			});
			const pinned = conversations[0]?.turns[0];
			const variations = [];
			const notes = [];
			for (const { variable, varies, requests, failures } of prompt.variations ?? []) {
				const analysed = [];
				const reasons = [...failures];
				for (const request of requests) {
					const one = await analyseRequest(request, 0, source.kind, overrides, counter);
					if (typeof one === "string") reasons.push(one);
					else analysed.push(one);
				}
				variations.push({
					variable,
					relation: varies,
					requests: analysed
				});
				for (const reason of new Set(reasons)) notes.push(`${id}: a value of '${variable}' could not be tried: ${reason}`);
				if (requests.length + failures.length === 0) notes.push(`${id}: '${variable}' has one value, so what it reaches is not known.`);
			}
			if (pinned === undefined) return {
				conversations,
				notes
			};
			const idle = withoutEffect(pinned, variations);
			const tried = variations.filter(({ requests }) => requests.length > 0);
			const isCommand = source.kind === "command" || source.kind === "capture";
			if (isCommand && idle.length > 0 && idle.length === tried.length) notes.push(`${id}: its command seems to ignore its variables: with other values of ${idle.map((name) => `'${name}'`).join(", ")} it sends the same. It gets them in PROMPT_VARS_JSON, and in the file behind --vars.`);
			else for (const name of idle) notes.push(`${id}: '${name}' has no effect with the values tried.`);
			const own = variationDrafts(pinned, variations);
			return {
				conversations: conversations.map((conversation, index) => {
					const found = [...index === 0 ? own : [], ...drafts.get(conversation) ?? []];
					return found.length === 0 ? conversation : {
						...conversation,
						siblings: found
					};
				}),
				notes
			};
		}
		const UNDECLARED = {
			capture: "session",
			recording: "session",
			trace: "session",
			command: "session",
			request: null,
			composed: null,
			format: null,
			text: null,
			code: null
		};
		async function analyseRequest(request, turn, sourceKind, overrides, counter = estimated) {
			const { provider, model, body } = request;
			const segmented = sourceKind === "code" ? segmentRead(body) : sourceKind === "text" && typeof body === "string" ? segmentText(body) : trySegment(() => authored((0, registry.mX)(body, {
				provider,
				model,
				overrides
			}), sourceKind));
			if (typeof segmented === "string") return segmented;
			const exact = request.unitTokens === null ? null : (0, estimate.Hi)(segmented.units, request.unitTokens);
			const tokens = exact ?? await ((0, rendering.k)(sourceKind) ? counter : estimated)(body, segmented);
			const { locate, read } = request;
			return {
				segmented,
				tokens,
				locate,
				sourceKind,
				turn,
				...read !== undefined && { read }
			};
		}
		function trySegment(run) {
			try {
				return run();
			} catch (error) {
				if (error instanceof errors.U$) return error.message;
				throw error;
			}
		}
	}),
	79390: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			EJ: () => unexplained,
			Ge: () => isDoubtful,
			WE: () => namesProcess,
			lt: () => attribute
		});
		var _repeat_spot_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41105);
		const BY_FREQUENCY = [
			"clock-second",
			"clock-minute",
			"clock-hour",
			"clock-day",
			"seed",
			"order",
			"git",
			"home",
			"cwd",
			"user",
			"host",
			"timezone",
			"locale",
			"environment"
		];
		function attribute(observations) {
			const flips = [];
			const take = (spots, factor, known) => {
				for (const spot of spots) {
					if (known.some((flip) => (0, _repeat_spot_js__WEBPACK_IMPORTED_MODULE_0__.y)(flip.spot, spot))) continue;
					flips.push({
						spot,
						origin: originOf(factor),
						varies: variesOf(factor, spot)
					});
				}
			};
			for (const { varied, spots } of observations) if (varied.length === 0) take(spots, null, flips);
			const inherent = [...flips];
			const rare = [];
			for (const factor of BY_FREQUENCY) {
				const known = [...inherent, ...flips.filter(({ origin }) => origin === originOf(factor))];
				const alone = observations.filter(({ varied }) => varied.length === 1 && varied[0] === factor);
				const isSteady = (spot) => !isDoubtful(spot, factor) || alone.every(({ spots }) => spots.some((o) => (0, _repeat_spot_js__WEBPACK_IMPORTED_MODULE_0__.y)(o, spot)));
				for (const { spots } of alone) {
					take(spots.filter(isSteady), factor, known);
					rare.push(...spots.filter((spot) => !isSteady(spot)));
				}
			}
			take(rare, null, [...flips]);
			const bySize = observations.toSorted((a, b) => a.varied.length - b.varied.length);
			for (const { varied, spots, searched } of bySize) {
				if (varied.length < 2) continue;
				if (searched === "cut") flips.push(...unsought(spots, varied, flips));
				else take(spots, searched === "minimal" ? rarest(varied) : null, [...flips]);
			}
			return withoutRepetition(flips);
		}
		function isDoubtful(spot, factor) {
			return (0, _repeat_spot_js__WEBPACK_IMPORTED_MODULE_0__.x)(spot) && factor !== "seed" && factor !== "order";
		}
		function unexplained(observed, explaining) {
			return observed.filter((spot) => !explaining.some((other) => (0, _repeat_spot_js__WEBPACK_IMPORTED_MODULE_0__.y)(other, spot)));
		}
		function unsought(spots, varied, known) {
			const isOfDraw = varied.every((factor) => factor === "seed" || factor === "order");
			return spots.filter((spot) => !known.some((flip) => (0, _repeat_spot_js__WEBPACK_IMPORTED_MODULE_0__.y)(flip.spot, spot))).map((spot) => ({
				spot,
				origin: "unsought",
				varies: isOfDraw ? variesOf(null, spot) : (spot.shape && OF_SHAPE[spot.shape]) ?? "machine"
			}));
		}
		const OF_SHAPE = {
			timestamp: "call",
			"signed-url": "call",
			age: "hour",
			date: "day"
		};
		function originOf(factor) {
			if (factor === null) return "inherent";
			return isClock(factor) ? "clock" : factor;
		}
		function isClock(factor) {
			return Object.hasOwn(STEPS, factor);
		}
		const STEPS = {
			"clock-second": "call",
			"clock-minute": "minute",
			"clock-hour": "hour",
			"clock-day": "day"
		};
		function variesOf(factor, spot) {
			if (factor === null || factor === "seed") return isOfProcess(spot) ? "process" : "call";
			if (factor === "order" || factor === "git") return "process";
			return isClock(factor) ? STEPS[factor] : "machine";
		}
		function isOfProcess(spot) {
			return (0, _repeat_spot_js__WEBPACK_IMPORTED_MODULE_0__.x)(spot) || spot.shape === "path" || namesProcess(spot);
		}
		function namesProcess({ label, before }) {
			return /\b(?:pid|process(?:[ _-]?id)?)\W{1,4}$/i.test(label + (before ?? "").replace(/\d+$/, ""));
		}
		function rarest(factors) {
			return BY_FREQUENCY.findLast((factor) => factors.includes(factor)) ?? null;
		}
		function withoutRepetition(flips) {
			const kept = [];
			for (const flip of flips) {
				const index = kept.findIndex((one) => one.origin === flip.origin && (0, _repeat_spot_js__WEBPACK_IMPORTED_MODULE_0__.y)(one.spot, flip.spot));
				const one = kept[index];
				if (one === undefined) kept.push(flip);
				else if (widthOf(flip.spot) > widthOf(one.spot)) kept[index] = {
					...flip,
					varies: one.varies
				};
			}
			return kept;
		}
		function widthOf({ kind, unit, span }) {
			if (kind === "moved") return -unit;
			return span === null ? 0 : span.end - span.start;
		}
	}),
	66586: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			c3: () => listOf,
			mw: () => inOrderOfText,
			zo: () => wholeLines
		});
		function elementsOf(text, byLine, from = 0) {
			const pattern = byLine ? /[^\n]+\n?/g : /[^\s,;|{}[\]()"'`]+[\s,;|{}[\]()"'`]*/g;
			return Array.from(text.matchAll(pattern), (match) => ({
				key: keyOf(match[0], byLine),
				start: from + match.index,
				end: from + match.index + match[0].length
			})).filter(({ key }) => key !== "");
		}
		function keyOf(element, byLine) {
			return byLine ? element.replace(/[,;]?\s*$/, "").trim() : element.replace(/[\s,;|{}[\]()"'`]+$/, "");
		}
		function wholeLines(text, run) {
			if (!text.slice(run.start, run.end).includes("\n")) return run;
			const end = text.indexOf("\n", Math.max(run.start, run.end - 1));
			return {
				start: text.lastIndexOf("\n", run.start - 1) + 1,
				end: end === -1 ? text.length : end + 1
			};
		}
		function listOf(text, own, other) {
			const byLine = other.includes("\n") || own !== null && text.slice(own.start, own.end).includes("\n");
			const wanted = new Set(elementsOf(other, byLine).map(({ key }) => key));
			const elements = elementsOf(text, byLine);
			const isWanted = ({ key }) => wanted.has(key);
			let first = own === null ? elements.findIndex(isWanted) : elements.findIndex((e) => e.end > own.start);
			let last = own === null ? elements.findLastIndex(isWanted) : elements.findLastIndex((e) => e.start < own.end);
			if (first === -1 || last < first) return own;
			for (let before = elements[first - 1]; before !== undefined && isWanted(before);) {
				first -= 1;
				before = elements[first - 1];
			}
			for (let after = elements[last + 1]; after !== undefined && isWanted(after);) {
				last += 1;
				after = elements[last + 1];
			}
			const inside = elements.slice(first, last + 1);
			const isList = inside.filter(isWanted).length * 2 > inside.length;
			const [from, to] = [inside[0], inside.at(-1)];
			if (from === undefined || to === undefined || own === null && !isList) return own;
			const end = byLine ? to.end : to.start + to.key.length;
			return {
				start: Math.min(from.start, own?.start ?? from.start),
				end: Math.max(end, own?.end ?? 0)
			};
		}
		function inOrderOfText(older, newer) {
			const byLine = older.includes("\n") || newer.includes("\n");
			const counts = new Map();
			const earlier = elementsOf(older, byLine);
			for (const { key } of earlier) counts.set(key, (counts.get(key) ?? 0) + 1);
			const later = elementsOf(newer, byLine);
			let text = newer.slice(0, later[0]?.start ?? newer.length);
			for (const { key, start, end } of later) {
				const left = counts.get(key) ?? 0;
				if (left === 0) continue;
				counts.set(key, left - 1);
				text += newer.slice(start, end);
			}
			for (const { key, start, end } of earlier) {
				const left = counts.get(key) ?? 0;
				if (left === 0) continue;
				counts.set(key, left - 1);
				text += (text === "" || /[\s,;]$/.test(text) ? "" : byLine ? "\n" : ", ") + older.slice(start, end);
			}
			return text;
		}
	}),
	46319: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			g: () => maskText,
			t: () => settledText
		});
		var _request_hunks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70049);
		var _request_similarity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68745);
		var _mask_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66586);
		var _repeat_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25534);
		const PLACEHOLDER = "";
		function maskText(real, varying) {
			const runs = [];
			let masked = "";
			let from = 0;
			for (const run of united(varying)) {
				masked += real.slice(from, run.start);
				runs.push({
					at: masked.length,
					run
				});
				masked += PLACEHOLDER;
				from = run.end;
			}
			return {
				real,
				masked: masked + real.slice(from),
				runs
			};
		}
		function united(varying) {
			const found = [];
			for (const run of varying.toSorted((a, b) => a.start - b.start)) {
				const last = found.at(-1);
				if (last === undefined || run.start > last.end) found.push(run);
				else {
					const end = Math.max(last.end, run.end);
					found[found.length - 1] = {
						start: last.start,
						end,
						isOrder: last.isOrder || run.isOrder
					};
				}
			}
			return found;
		}
		function settledText(older, newer) {
			const pieces = [];
			let [a, b] = [0, 0];
			for (const hunk of wholeSentences(older, newer, (0, _request_hunks_js__WEBPACK_IMPORTED_MODULE_0__.H)(older.masked, newer.masked))) {
				pieces.push(...equalPart(older, newer, a, hunk.start, b));
				const own = {
					start: hunk.start,
					end: hunk.end
				};
				const other = {
					start: hunk.startAfter,
					end: hunk.endAfter
				};
				const span = {
					start: realAt(older, own.start),
					end: realAt(older, own.end)
				};
				pieces.push({
					...span,
					text: settledHunk(older, own, newer, other)
				});
				[a, b] = [hunk.end, hunk.endAfter];
			}
			return [...pieces, ...equalPart(older, newer, a, older.masked.length, b)];
		}
		function wholeSentences(older, newer, hunks) {
			const found = [];
			const isOneSided = ({ start, end, startAfter, endAfter }) => runsIn(older, {
				start,
				end
			}).length > 0 !== runsIn(newer, {
				start: startAfter,
				end: endAfter
			}).length > 0;
			for (const hunk of hunks) {
				const last = found.at(-1);
				const isSameLine = last !== undefined && !older.masked.slice(last.end, hunk.start).includes("\n");
				if (last === undefined || !isSameLine || !(isOneSided(last) || isOneSided(hunk))) {
					found.push(hunk);
					continue;
				}
				const { start, startAfter } = last;
				found[found.length - 1] = {
					start,
					startAfter,
					end: hunk.end,
					endAfter: hunk.endAfter
				};
			}
			return found;
		}
		function equalPart(older, newer, start, end, startAfter) {
			const shift = startAfter - start;
			const cuts = [start, end];
			for (const { at } of older.runs) if (at >= start && at < end) cuts.push(at, at + 1);
			cuts.sort((x, y) => x - y);
			return cuts.slice(1).map((to, index) => {
				const from = cuts[index] ?? start;
				const own = {
					start: from,
					end: to
				};
				const other = {
					start: from + shift,
					end: to + shift
				};
				const span = {
					start: realAt(older, from),
					end: realAt(older, to)
				};
				return {
					...span,
					text: settledHunk(older, own, newer, other)
				};
			});
		}
		const SAME_LIST = .5;
		const EDITED_WORDS = 8;
		function settledHunk(older, own, newer, other) {
			const before = older.real.slice(realAt(older, own.start), realAt(older, own.end));
			const after = newer.real.slice(realAt(newer, other.start), realAt(newer, other.end));
			const [ownRuns, otherRuns] = [runsIn(older, own), runsIn(newer, other)];
			if (ownRuns.length + otherRuns.length === 0) return before;
			const isOrder = [...ownRuns, ...otherRuns].some((run) => run.isOrder);
			const isOneSided = ownRuns.length === 0 || otherRuns.length === 0;
			if (isOrder && isOneSided && (0, _request_similarity_js__WEBPACK_IMPORTED_MODULE_1__.k8)(before, after) < SAME_LIST) return after;
			if (isOrder) return (0, _mask_order_js__WEBPACK_IMPORTED_MODULE_2__.mw)(before, after);
			const beside = [ownRuns.length === 0 ? 0 : wordsBeside(older, own), otherRuns.length === 0 ? 0 : wordsBeside(newer, other)];
			return Math.max(...beside) > EDITED_WORDS ? before : after;
		}
		function wordsBeside(text, span) {
			return (0, _repeat_text_js__WEBPACK_IMPORTED_MODULE_3__.Z)(text.masked.slice(span.start, span.end).replaceAll(PLACEHOLDER, " ")).length;
		}
		function runsIn({ runs }, { start, end }) {
			return runs.filter(({ at }) => at >= start && at < end).map(({ run }) => run);
		}
		function realAt({ runs }, offset) {
			let real = offset;
			for (const { at, run } of runs) if (at < offset) real += run.end - run.start - 1;
			return real;
		}
	}),
	76323: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Fb: () => inOrderOf,
			PZ: () => sortedValue,
			iW: () => replacedAt
		});
		var _json_canonical_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52535);
		var _json_pointer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69204);
		var _json_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49884);
		function replacedAt(value, path, by) {
			return replaced(value, (0, _json_pointer_js__WEBPACK_IMPORTED_MODULE_0__.LU)(path), by);
		}
		function replaced(value, path, by) {
			const [key, ...rest] = path;
			if (key === undefined) return by;
			if ((0, _json_value_js__WEBPACK_IMPORTED_MODULE_1__.cy)(value)) {
				return value.map((item, index) => String(index) === key ? replaced(item, rest, by) : item);
			}
			if (!(0, _json_value_js__WEBPACK_IMPORTED_MODULE_1__.Gv)(value) || (0, _json_value_js__WEBPACK_IMPORTED_MODULE_1__.Jt)(value, key) === undefined) return value;
			return (0, _json_value_js__WEBPACK_IMPORTED_MODULE_1__.Xy)((0, _json_value_js__WEBPACK_IMPORTED_MODULE_1__.jO)(value).map(([name, member]) => [name, name === key ? replaced(member, rest, by) : member]));
		}
		function sortedValue(value) {
			if ((0, _json_value_js__WEBPACK_IMPORTED_MODULE_1__.cy)(value)) {
				return value.map((item) => ({
					item,
					key: (0, _json_canonical_js__WEBPACK_IMPORTED_MODULE_2__.$)(item, "sorted")
				})).toSorted((a, b) => a.key < b.key ? -1 : 1).map(({ item }) => item);
			}
			if (!(0, _json_value_js__WEBPACK_IMPORTED_MODULE_1__.Gv)(value)) return value;
			return (0, _json_value_js__WEBPACK_IMPORTED_MODULE_1__.Xy)((0, _json_value_js__WEBPACK_IMPORTED_MODULE_1__.jO)(value).toSorted(([a], [b]) => a < b ? -1 : 1));
		}
		function inOrderOf(value, model) {
			if ((0, _json_value_js__WEBPACK_IMPORTED_MODULE_1__.cy)(value) && (0, _json_value_js__WEBPACK_IMPORTED_MODULE_1__.cy)(model)) return listInOrderOf(value, model);
			if ((0, _json_value_js__WEBPACK_IMPORTED_MODULE_1__.Gv)(value) && (0, _json_value_js__WEBPACK_IMPORTED_MODULE_1__.Gv)(model)) return membersInOrderOf(value, model);
			return value;
		}
		function listInOrderOf(value, model) {
			const waiting = new Map();
			for (const item of value) {
				const key = (0, _json_canonical_js__WEBPACK_IMPORTED_MODULE_2__.$)(item, "written");
				waiting.set(key, [...waiting.get(key) ?? [], item]);
			}
			const common = model.flatMap((item) => {
				const own = waiting.get((0, _json_canonical_js__WEBPACK_IMPORTED_MODULE_2__.$)(item, "written"))?.shift();
				return own === undefined ? [] : [own];
			});
			return [...common, ...[...waiting.values()].flat()];
		}
		function membersInOrderOf(value, model) {
			const common = (0, _json_value_js__WEBPACK_IMPORTED_MODULE_1__.jO)(model).flatMap(([key]) => {
				const own = (0, _json_value_js__WEBPACK_IMPORTED_MODULE_1__.Jt)(value, key);
				return own === undefined ? [] : [[key, own]];
			});
			const more = (0, _json_value_js__WEBPACK_IMPORTED_MODULE_1__.jO)(value).filter(([key]) => (0, _json_value_js__WEBPACK_IMPORTED_MODULE_1__.Jt)(model, key) === undefined);
			return (0, _json_value_js__WEBPACK_IMPORTED_MODULE_1__.Xy)([...common, ...more]);
		}
	}),
	71767: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			PC: () => spotsOf,
			ef: () => maskedCounterparts,
			f2: () => byPath,
			ky: () => runsOf
		});
		var _json_pointer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69204);
		var _json_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49884);
		var _request_compare_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82137);
		var _mask_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46319);
		var _mask_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76323);
		function spotsOf(request) {
			return request.varying ?? [];
		}
		function byPath(request, unit) {
			const paths = new Map();
			for (const spot of spotsOf(request)) {
				if (spot.unit !== unit || !INSIDE.has(spot.kind)) continue;
				const own = paths.get(spot.path);
				if (own === undefined) paths.set(spot.path, [spot]);
				else own.push(spot);
			}
			return paths;
		}
		const INSIDE = new Set([
			"text",
			"order",
			"value"
		]);
		function runsOf(spots) {
			return spots.flatMap(({ span, kind }) => span === null ? [] : [{
				...span,
				isOrder: kind === "order"
			}]);
		}
		function masked(request) {
			const { segmented } = request;
			if (spotsOf(request).length === 0) return segmented;
			return {
				...segmented,
				units: segmented.units.map((unit, index) => maskedUnit(unit, byPath(request, index)))
			};
		}
		function maskedUnit(unit, paths) {
			let { value } = unit;
			for (const [path, spots] of [...paths].toSorted(([a], [b]) => b.length - a.length)) {
				const own = (0, _json_pointer_js__WEBPACK_IMPORTED_MODULE_0__.hd)(value, path);
				if (own !== undefined) value = (0, _mask_value_js__WEBPACK_IMPORTED_MODULE_1__.iW)(value, path, maskedValue(own, spots));
			}
			return value === unit.value ? unit : {
				...unit,
				value
			};
		}
		function maskedValue(value, spots) {
			if (spots.some(({ kind }) => kind === "value")) return VARIES;
			const own = (0, _json_value_js__WEBPACK_IMPORTED_MODULE_2__.Qq)(value);
			return own === undefined ? (0, _mask_value_js__WEBPACK_IMPORTED_MODULE_1__.PZ)(value) : (0, _mask_text_js__WEBPACK_IMPORTED_MODULE_3__.g)(own, runsOf(spots)).masked;
		}
		const VARIES = (0, _mask_text_js__WEBPACK_IMPORTED_MODULE_3__.g)("", [{
			start: 0,
			end: 0,
			isOrder: false
		}]).masked;
		function maskedCounterparts(base, head) {
			return (0, _request_compare_js__WEBPACK_IMPORTED_MODULE_4__.UD)(masked(base), masked(head)).counterparts;
		}
	}),
	76534: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { B: () => pairConversations });
		var _json_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49884);
		function pairConversations(base, head) {
			const cases = new Set([...head, ...base].map((conversation) => conversation.case));
			return [...cases].flatMap((name) => pairWithinCase(base.filter((conversation) => conversation.case === name), head.filter((conversation) => conversation.case === name)));
		}
		function pairWithinCase(base, head) {
			const waiting = new Set(base);
			const matched = new Map();
			const byText = grouped(base);
			for (const conversation of head) {
				const match = byText.get(firstUserText(conversation))?.shift();
				if (match === undefined) continue;
				waiting.delete(match);
				matched.set(conversation, match);
			}
			for (const conversation of head) {
				if (matched.has(conversation)) continue;
				const next = waiting.values().next();
				if (next.done === true) break;
				waiting.delete(next.value);
				matched.set(conversation, next.value);
			}
			return [...head.map((conversation) => ({
				base: matched.get(conversation) ?? null,
				head: conversation
			})), ...[...waiting].map((conversation) => ({
				base: conversation,
				head: null
			}))];
		}
		function grouped(list) {
			const groups = new Map();
			for (const conversation of list) {
				const key = firstUserText(conversation);
				const group = groups.get(key);
				if (group === undefined) groups.set(key, [conversation]);
				else group.push(conversation);
			}
			return groups;
		}
		function firstUserText(conversation) {
			const units = conversation.turns[0]?.segmented.units ?? [];
			const first = units.find((unit) => unit.section === "messages" && unit.role === "user");
			return (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Qq)((0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(first?.value, "text")) ?? "";
		}
	}),
	41105: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			x: () => isOrder,
			y: () => touches
		});
		function isOrder({ kind }) {
			return kind === "order" || kind === "moved";
		}
		function touches(a, b) {
			if (a.turn !== b.turn || a.section !== b.section) return false;
			if (a.kind === "cache-key" !== (b.kind === "cache-key")) return false;
			if (a.kind === "moved" || b.kind === "moved") return a.kind === b.kind;
			if (a.unit !== b.unit) return false;
			if (isWhole(a) || isWhole(b)) return a.kind === b.kind;
			if (a.path !== b.path) return `${a.path}/`.startsWith(`${b.path}/`) || `${b.path}/`.startsWith(`${a.path}/`);
			if (a.span === null || b.span === null) return true;
			return a.span.start <= b.span.end && b.span.start <= a.span.end;
		}
		function isWhole({ kind }) {
			return kind === "missing" || kind === "extra";
		}
	}),
	49615: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			V: () => judgeRepeat,
			m: () => repeatStatuses
		});
		var _mask_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71767);
		var _repeat_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77520);
		const TOLERATED = 1.1;
		function judgeRepeat(base, head) {
			return underLeaders(repeatStatuses(base, head));
		}
		function repeatStatuses(base, head) {
			const [earlier, later] = [base?.repeats ?? [], head.repeats ?? []];
			if (earlier.length + later.length === 0) return [];
			const sameUnit = unitMatcher(base, head);
			const judged = later.map((fact) => {
				const same = earlier.filter((own) => sameUnit(own, fact) && own.draft.code === fact.draft.code);
				const here = later.filter((other) => sameUnit(other, fact) && other.draft.code === fact.draft.code);
				const isKnown = same.some((own) => covers(own, fact, same) || drifts(own, fact) && placesIn(here) <= placesIn(same));
				return [fact, isKnown ? "pre-existing" : "introduced"];
			});
			const gone = earlier.filter((own) => !later.some((fact) => sameUnit(own, fact) && (sharesCause(own, fact) || drifts(own, fact)))).map((fact) => [fact, "fixed"]);
			return [...judged, ...gone];
		}
		function covers(own, fact, same) {
			return hasPlacesOf(own, fact, same) && (0, _repeat_js__WEBPACK_IMPORTED_MODULE_0__.X7)(own.draft.varies) >= (0, _repeat_js__WEBPACK_IMPORTED_MODULE_0__.X7)(fact.draft.varies) && fact.draft.lostTokens <= own.draft.lostTokens * TOLERATED;
		}
		function hasPlacesOf(own, fact, same) {
			if (isUnsought(own, fact)) return placesIn(same) >= fact.spots.length;
			const by = own.origin === fact.origin ? "byOrigin" : "byLook";
			return [...fact.places[by]].every(([cause, count]) => (own.places[by].get(cause) ?? 0) >= count);
		}
		function placesIn(facts) {
			return facts.reduce((sum, { spots }) => sum + spots.length, 0);
		}
		function drifts(own, fact) {
			const isOne = own.draft.code === fact.draft.code && own.origin !== fact.origin;
			const isUnpinned = own.origin === "inherent" || fact.origin === "inherent";
			return isOne && isUnpinned && (0, _repeat_js__WEBPACK_IMPORTED_MODULE_0__.X7)(own.draft.varies) >= (0, _repeat_js__WEBPACK_IMPORTED_MODULE_0__.X7)("minute") && fact.draft.lostTokens <= own.draft.lostTokens * TOLERATED;
		}
		function sharesCause(own, fact) {
			if (own.draft.code !== fact.draft.code) return false;
			const by = own.origin === fact.origin ? "byOrigin" : "byLook";
			return isUnsought(own, fact) || [...fact.places[by].keys()].some((cause) => own.places[by].has(cause));
		}
		function isUnsought(own, fact) {
			return own.origin === "unsought" || fact.origin === "unsought";
		}
		function underLeaders(facts) {
			const sorted = facts.toSorted(([a], [b]) => (0, _repeat_js__WEBPACK_IMPORTED_MODULE_0__.X7)(b.draft.varies) - (0, _repeat_js__WEBPACK_IMPORTED_MODULE_0__.X7)(a.draft.varies));
			const leaders = [];
			for (const [fact, status] of sorted) {
				const leader = leaders.find((one) => one.status === status && (0, _repeat_js__WEBPACK_IMPORTED_MODULE_0__.UO)(fact, one.fact));
				if (leader === undefined) leaders.push({
					fact,
					status,
					led: []
				});
				else leader.led.push(fact);
			}
			return leaders.map(({ fact, status, led }) => ({
				draft: fact.draft,
				status,
				related: led.map(({ draft }) => ({
					draft,
					status,
					related: []
				}))
			}));
		}
		function unitMatcher(base, head) {
			const known = new Map();
			const counterparts = (turn) => {
				const [earlier, later] = [base?.turns[turn], head.turns[turn]];
				const found = known.get(turn) ?? (earlier === undefined || later === undefined ? new Map() : (0, _mask_js__WEBPACK_IMPORTED_MODULE_1__.ef)(earlier, later));
				known.set(turn, found);
				return found;
			};
			return (own, fact) => {
				const turn = own.draft.where?.turn ?? 0;
				const aligned = own.draft.unit === null ? undefined : counterparts(turn).get(own.draft.unit);
				const isOfUnit = !own.draft.unitKey.endsWith("/*") && turn === fact.draft.where?.turn;
				if (isOfUnit && aligned !== undefined) return aligned === fact.draft.unit;
				return own.draft.unitKey === fact.draft.unitKey;
			};
		}
	}),
	25534: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Z: () => wordsOf,
			p: () => varyingRuns
		});
		var _causes_recognisers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67043);
		var _request_hunks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70049);
		const NEIGHBOURS = 400;
		function varyingRuns(before, after) {
			const hunks = (0, _request_hunks_js__WEBPACK_IMPORTED_MODULE_0__.H)(before, after);
			const runs = [];
			for (let first = 0; first < hunks.length;) {
				const last = endOfShuffle(before, after, hunks, first, false) ?? endOfShuffle(before, after, hunks, first, true);
				if (last !== null) {
					const hunk = joined(hunks, first, last);
					runs.push({
						...hunk,
						isOrder: true,
						shape: null
					});
					first = last + 1;
					continue;
				}
				const { end, shape } = endOfValue(before, after, hunks, first);
				runs.push({
					...joined(hunks, first, end),
					isOrder: false,
					shape
				});
				first = end + 1;
			}
			return runs;
		}
		function endOfShuffle(before, after, hunks, first, areWhole) {
			const balance = new Map();
			let open = 0;
			const add = (word, by) => {
				const earlier = balance.get(word) ?? 0;
				open += Math.abs(earlier + by) - Math.abs(earlier);
				balance.set(word, earlier + by);
			};
			const limit = Math.min(hunks.length, first + NEIGHBOURS);
			for (let index = first; index < limit; index += 1) {
				const hunk = hunks[index];
				if (hunk === undefined) return null;
				const [left, right] = areWhole ? wordAround(before, hunk, hunks[index - 1], hunks[index + 1]) : [0, 0];
				const removed = wordsOf(before.slice(hunk.start - left, hunk.end + right));
				const added = wordsOf(after.slice(hunk.startAfter - left, hunk.endAfter + right));
				for (const word of removed) add(word, 1);
				for (const word of added) add(word, -1);
				const isShuffle = index > first || removed.join("\0") !== added.join("\0");
				if (open === 0 && isShuffle && removed.length + added.length > 0) return index;
			}
			return null;
		}
		function wordAround(text, { start, end }, before, after) {
			let [left, right] = [0, 0];
			while (start - left > (before?.end ?? 0) && isOfWord(text, start - left - 1)) left += 1;
			while (end + right < (after?.start ?? text.length) && isOfWord(text, end + right)) right += 1;
			return [left, right];
		}
		function isOfWord(text, at) {
			return WORD.test(text.charAt(at));
		}
		const WORD = /[^\s,;|{}[\]()"'`]/;
		function endOfValue(before, after, hunks, first) {
			const hunk = hunks[first];
			if (hunk === undefined) return {
				end: first,
				shape: null
			};
			const own = (0, _causes_recognisers_js__WEBPACK_IMPORTED_MODULE_1__.l)(before, span(hunk));
			if (own === null) return {
				end: first,
				shape: (0, _causes_recognisers_js__WEBPACK_IMPORTED_MODULE_1__.l)(after, spanAfter(hunk))?.cause ?? null
			};
			let end = first;
			while ((hunks[end + 1]?.end ?? Number.POSITIVE_INFINITY) <= own.match.end) end += 1;
			return {
				end,
				shape: own.cause
			};
		}
		function span({ start, end }) {
			return {
				start,
				end
			};
		}
		function spanAfter({ startAfter, endAfter }) {
			return {
				start: startAfter,
				end: endAfter
			};
		}
		function joined(hunks, first, last) {
			const [from, to] = [hunks[first], hunks[last]];
			if (from === undefined || to === undefined) throw new RangeError("no such run");
			return {
				start: from.start,
				startAfter: from.startAfter,
				end: to.end,
				endAfter: to.endAfter
			};
		}
		function wordsOf(text) {
			return text.match(/[^\s,;|{}[\]()"'`]+/g) ?? [];
		}
	}),
	77520: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			X7: () => frequency,
			UO: () => isWithin,
			l4: () => repeatFacts
		});
		var pointer = __webpack_require__(69204);
		var value = __webpack_require__(49884);
		var attribution = __webpack_require__(79390);
		var place = __webpack_require__(30104);
		var repeat_spot = __webpack_require__(41105);
		;
		const OF_CLOCK = new Set([
			"timestamp",
			"date",
			"age",
			"signed-url",
			"uuid",
			"random-id"
		]);
		const OF_TIME = new Set([
			"timestamp",
			"date",
			"age"
		]);
		const OF_MACHINE = {
			home: "path",
			cwd: "path",
			git: "git",
			user: "user",
			host: "host",
			timezone: "timezone",
			locale: "locale",
			environment: "environment"
		};
		function causeOfFlip(flip) {
			const { spot, origin, varies } = flip;
			const isSorting = origin === "locale" || origin === "timezone";
			if (origin === "order" || (0, repeat_spot.x)(spot) && !isSorting) return "unordered";
			const ofMachine = OF_MACHINE[origin];
			if (ofMachine !== undefined) return ofMachine;
			if (origin === "clock") return ofClock(spot.shape, varies);
			if ((0, attribution.WE)(spot)) return "process";
			const isChance = origin === "seed" && spot.shape !== null && OF_TIME.has(spot.shape);
			return (isChance ? null : spot.shape) ?? drawn(spot.before ?? spot.after ?? "");
		}
		function ofClock(shape, varies) {
			if (shape !== null && OF_CLOCK.has(shape)) return shape;
			return varies === "day" ? "date" : "timestamp";
		}
		function drawn(value) {
			const bytes = value.trim();
			if (/^[-+]?\d+(?:\.\d+)?(?:e[-+]?\d+)?$/i.test(bytes)) return "random";
			const isToken = /^[\w.~+/=:-]{6,}$/.test(bytes) && /\d/.test(bytes) && /[A-Za-z]/.test(bytes);
			const isMixed = /^[\w-]{12,}$/.test(bytes) && /[a-z][A-Z]|[A-Z]{2,}[a-z]/.test(bytes);
			return isToken || isMixed ? "random-id" : "unknown-volatile";
		}
		var blocks = __webpack_require__(16616);
		var text_steps = __webpack_require__(79487);
		var request_unit = __webpack_require__(78972);
		var axes_request = __webpack_require__(32218);
		;
		function lostOnRepeat(place, spots, request) {
			const { rules, breakpoints } = request.segmented;
			const end = (0, axes_request.Ek)(request);
			const cached = (0, axes_request.qw)(request, end);
			if (place >= end || cached < rules.minimum.tokens) return 0;
			if (rules.kind === "prefix") {
				const share = Math.min(...spots.map((spot) => stableShare(spot, request)));
				return cached - (0, blocks.I)(rules, (0, axes_request.lj)(request, place, share));
			}
			const boundaries = breakpoints.filter(({ unit }) => unit < place).map(({ unit }) => (0, axes_request.qw)(request, unit + 1)).filter((tokens) => tokens >= rules.minimum.tokens);
			return cached - Math.max(0, ...boundaries);
		}
		function stableShare({ kind, unit, path, span }, { segmented }) {
			const found = segmented.units[unit];
			const isText = kind === "text" || kind === "order";
			return found === undefined || span === null || !isText ? 0 : (0, text_steps.qx)(found, (0, request_unit.q)(found, path), span.start);
		}
		;
		const DRAWN = new Set([
			"random",
			"random-id",
			"unknown-volatile"
		]);
		const DRAWN_BY_CHANCE = new Set([
			...DRAWN,
			"counter",
			"age",
			"date",
			"timestamp",
			"git",
			"host",
			"path"
		]);
		function placesOf(flips, pinned) {
			const isDrawn = ({ origin }) => origin === "seed" || origin === "inherent";
			const among = (drawn, flip) => {
				const cause = causeOfFlip(flip);
				return drawn.has(cause) ? "unknown-volatile" : cause;
			};
			return {
				byLook: countPlaces(flips, pinned, (flip) => among(DRAWN, flip)),
				byOrigin: countPlaces(flips, pinned, (flip) => among(isDrawn(flip) ? DRAWN_BY_CHANCE : DRAWN, flip))
			};
		}
		function countPlaces(flips, pinned, causeOf) {
			const counts = new Map();
			const seen = [];
			for (const flip of flips.toSorted((a, b) => startOf(a.spot) - startOf(b.spot))) {
				const cause = causeOf(flip);
				const isCounted = seen.some((one) => isSamePlace(one, {
					cause,
					spot: flip.spot
				}, pinned));
				seen.push({
					cause,
					spot: flip.spot
				});
				if (!isCounted) counts.set(cause, (counts.get(cause) ?? 0) + 1);
			}
			return counts;
		}
		function startOf({ span }) {
			return span?.start ?? 0;
		}
		function isSamePlace(one, other, pinned) {
			const [a, b] = [one.spot, other.spot];
			if (one.cause !== other.cause || a.kind !== b.kind) return false;
			if (a.unit !== b.unit || a.path !== b.path || a.span === null || b.span === null) return false;
			const whole = (0, value.Qq)((0, pointer.hd)((0, axes_request.aP)(pinned, a.unit).value, a.path));
			if (whole === undefined) return false;
			const gap = whole.slice(a.span.end, Math.max(a.span.end, b.span.start));
			if (a.kind !== "order") return /^[\w-]*$/.test(gap);
			if (!gap.includes("\n")) return !/[.!?]\s/.test(gap);
			const from = whole.lastIndexOf("\n", a.span.start - 1) + 1;
			const end = whole.indexOf("\n", b.span.start);
			const [first = "", ...lines] = whole.slice(from, end === -1 ? whole.length : end).split("\n");
			return lines.every((line) => bulletOf(line) === bulletOf(first));
		}
		function bulletOf(line) {
			return /^\s*(?:[-*+•]|\d+[.)])?/.exec(line)?.[0].replace(/\d+/, "1") ?? "";
		}
		;
		function repeatFacts(pinned, observations) {
			const groups = new Map();
			for (const flip of (0, attribution.lt)(observations)) {
				const { spot, origin } = flip;
				const place = spot.kind === "moved" ? spot.section : spot.unit;
				const key = JSON.stringify([
					place,
					origin,
					spot.kind === "cache-key"
				]);
				const group = groups.get(key);
				if (group === undefined) groups.set(key, [flip]);
				else group.push(flip);
			}
			return [...groups.values()].map((flips) => factOf(flips, pinned));
		}
		const OFTEN = [
			"machine",
			"day",
			"hour",
			"minute",
			"process",
			"call"
		];
		function frequency(varies) {
			return varies === null ? -1 : OFTEN.indexOf(varies);
		}
		function isWithin(inner, outer) {
			return inner.spots.every((spot) => outer.spots.some((other) => (0, repeat_spot.y)(spot, other)));
		}
		function factOf(flips, pinned) {
			const sorted = flips.toSorted((a, b) => (a.spot.span?.start ?? 0) - (b.spot.span?.start ?? 0));
			const often = Math.max(...sorted.map(({ varies }) => frequency(varies)));
			const first = sorted.find(({ varies }) => frequency(varies) === often) ?? sorted[0];
			if (first === undefined) throw new RangeError("a fact without a place");
			const { spot, varies, origin } = first;
			const causes = sorted.map(causeOfFlip);
			const unit = (0, axes_request.aP)(pinned, spot.unit);
			const isKey = spot.kind === "cache-key";
			const isMove = spot.kind === "moved";
			const where = isKey ? {
				section: spot.section,
				index: 0,
				pointer: spot.path,
				offset: null,
				line: null,
				turn: spot.turn
			} : (0, place.bw)(pinned, spot.unit, isMove ? place.Ef : innerOf(spot, pinned));
			const draft = {
				code: isKey ? "volatile-cache-key" : "volatile-prefix",
				severity: isKey ? "error" : severityOf(varies),
				axis: "repeat",
				where,
				whereBefore: null,
				causes: [...new Set([causeOfFlip(first), ...causes])],
				varies,
				lostTokens: lostOnRepeat(spot.unit, sorted.map((flip) => flip.spot), pinned),
				before: spot.before,
				after: spot.after,
				subject: isMove ? `the order of the ${SECTION_WORDS[spot.section]}` : subjectOf(spot, unit),
				facts: { problem: whenOf(origin, varies) },
				unitKey: isKey ? "cache-key" : isMove ? `${spot.section}/*` : (0, place.g2)(unit),
				unit: spot.unit,
				...(0, place.W7)(pinned, where),
				preExisting: false
			};
			return {
				draft,
				origin,
				places: placesOf(flips, pinned),
				spots: sorted.map((flip) => flip.spot)
			};
		}
		const SECTION_WORDS = {
			params: "parameters",
			tools: "tools",
			system: "system blocks",
			messages: "messages"
		};
		function subjectOf(spot, unit) {
			if (spot.kind !== "extra") return (0, place.Vb)(unit);
			return `the number of the ${SECTION_WORDS[spot.section]}`;
		}
		function innerOf({ path, span, unit }, pinned) {
			if (span === null) return {
				path,
				offset: null,
				text: null
			};
			const whole = (0, value.Qq)((0, pointer.hd)((0, axes_request.aP)(pinned, unit).value, path)) ?? null;
			return {
				path,
				offset: span.start,
				text: whole
			};
		}
		function severityOf(varies) {
			return varies === "day" || varies === "machine" ? "warning" : "error";
		}
		function whenOf(origin, varies) {
			switch (origin) {
				case "clock": return `when ${varies === "call" ? "a second" : varies === "hour" ? "an hour" : `a ${varies}`} passes`;
				case "inherent": return "although nothing else differs";
				case "unsought": return "for a reason that there was no time to find";
				case "seed": return "when hashes and random generators start from another seed";
				case "order": return "when folders list their files in another order";
				case "home": return "in another home folder";
				case "cwd": return "in another working folder";
				case "git": return "when files of the checkout change or another branch is checked out";
				case "user": return "for another user";
				case "host": return "on another host";
				case "timezone": return "in another time zone";
				case "locale": return "under another locale";
				case "environment": return "with one more environment variable";
			}
		}
	}),
	38262: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Z: () => PLACELESS });
		const PLACELESS = {
			axis: null,
			where: null,
			whereBefore: null,
			causes: [],
			varies: null,
			lostTokens: 0,
			before: null,
			after: null,
			facts: {},
			unitKey: "",
			unit: null,
			file: null,
			fileLine: null,
			preExisting: false
		};
	}),
	70976: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$9: () => barLines,
			jP: () => legendSign,
			wI: () => prefixBar
		});
		var _request_tokens_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4718);
		const ZONE_SIGNS = {
			read: "█",
			break: "╳",
			lost: "░",
			open: "·",
			edge: "│"
		};
		function prefixBar(side, lost, width) {
			const sections = side.sections.filter((section) => section.tokens > 0);
			const total = sections.reduce((sum, section) => sum + section.tokens, 0);
			if (total === 0) return null;
			const room = Math.max(sections.length, width - (sections.length - 1));
			const widths = allot(sections, total, room);
			const isCached = side.prefixTokens >= side.minimumTokens;
			const prefix = isCached ? Math.min(side.prefixTokens, total) : 0;
			const kept = Math.max(0, prefix - lost);
			const cells = zones(sections, widths, kept, prefix, lost > 0);
			return {
				labels: sections.map((section, index) => label(section, widths[index] ?? 0)).join("│").trimEnd(),
				cells,
				legend: legend(kept, prefix - kept, total - prefix)
			};
		}
		function allot(sections, total, room) {
			const widths = sections.map(({ tokens }) => Math.max(1, Math.floor(tokens / total * room)));
			const spare = () => room - widths.reduce((sum, width) => sum + width, 0);
			const largest = sections.reduce((best, section, index) => section.tokens > (sections[best]?.tokens ?? 0) ? index : best, 0);
			widths[largest] = Math.max(1, (widths[largest] ?? 0) + spare());
			return widths;
		}
		function zones(sections, widths, kept, prefix, broken) {
			const cells = [];
			let start = 0;
			let pending = broken;
			sections.forEach(({ tokens }, index) => {
				const width = widths[index] ?? 0;
				if (index > 0) cells.push(cell("edge"));
				for (let at = 0; at < width; at += 1) {
					const middle = start + tokens * (at + .5) / width;
					const end = start + tokens * (at + 1) / width;
					if (pending && end > kept) {
						cells.push(cell("break"));
						pending = false;
					} else cells.push(cell(middle < kept ? "read" : middle < prefix ? "lost" : "open"));
				}
				start += tokens;
			});
			return cells;
		}
		function cell(zone) {
			return {
				zone,
				text: ZONE_SIGNS[zone]
			};
		}
		function label({ section, tokens }, width) {
			const full = `${section} ${(0, _request_tokens_words_js__WEBPACK_IMPORTED_MODULE_0__.YY)(tokens)}`;
			return (full.length <= width || section.length > width ? full : section).padEnd(width);
		}
		function legend(read, lost, open) {
			const parts = [];
			const cached = lost > 0 ? "in front of the break" : "cached";
			if (read > 0) parts.push({
				zone: "read",
				text: `${(0, _request_tokens_words_js__WEBPACK_IMPORTED_MODULE_0__.YY)(read)} ${cached}`
			});
			if (lost > 0) parts.push({
				zone: "lost",
				text: `${(0, _request_tokens_words_js__WEBPACK_IMPORTED_MODULE_0__.YY)(lost)} behind ${read > 0 ? "it" : "the break"}`
			});
			if (open > 0) parts.push({
				zone: "open",
				text: `${(0, _request_tokens_words_js__WEBPACK_IMPORTED_MODULE_0__.YY)(open)} never cached`
			});
			return parts;
		}
		function legendSign(zone) {
			return zone === "lost" ? ZONE_SIGNS.break + ZONE_SIGNS.lost : ZONE_SIGNS[zone];
		}
		function barLines(bar) {
			return [
				bar.labels,
				bar.cells.map((cell) => cell.text).join(""),
				bar.legend.map(({ zone, text }) => `${legendSign(zone)} ${text}`).join("   ")
			];
		}
	}),
	86632: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			MZ: () => codeCell,
			OF: () => fenced,
			SS: () => codeSpan,
			nv: () => markdownSentence,
			qy: () => html,
			wD: () => markdown
		});
		var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72987);
		const BREAK = "​";
		function markdown(text) {
			const shown = (0, _visible_js__WEBPACK_IMPORTED_MODULE_0__.RK)(text.trim());
			return inert(shown).replaceAll(/[\\`*[\]<>~|$]/g, "\\$&").replaceAll("&", "&amp;").replaceAll("\\<", "&lt;").replaceAll("\\>", "&gt;").replaceAll(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, "\\_").replace(/^[#=:+-]|(?<=^\d{1,9})[.)]/, "\\$&");
		}
		function markdownSentence(text) {
			return markdown(text.replaceAll(/[ \t]*[\r\n]+[ \t]*/g, " "));
		}
		function codeSpan(text) {
			const shown = (0, _visible_js__WEBPACK_IMPORTED_MODULE_0__.RK)(text) || "(empty)";
			const fence = "`".repeat(longestRun(shown) + 1);
			const padded = /^[` ]|[` ]$/.test(shown) ? ` ${shown} ` : shown;
			return `${fence}${padded}${fence}`;
		}
		function codeCell(text) {
			return text.includes("|") ? markdown(text) : codeSpan(text);
		}
		function fenced(lines, language) {
			const body = lines.map(_visible_js__WEBPACK_IMPORTED_MODULE_0__.RK).join("\n");
			const fence = "`".repeat(Math.max(3, longestRun(body) + 1));
			return `${fence}${language}\n${body}\n${fence}`;
		}
		function html(text) {
			const shown = (0, _visible_js__WEBPACK_IMPORTED_MODULE_0__.RK)(text.trim()).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\"", "&quot;");
			return inert(shown).replaceAll("'", "&#39;");
		}
		function inert(text) {
			return text.replaceAll(/[@#]/g, `$&${BREAK}`).replaceAll(/(GH)-(?=\d)/gi, `$1${BREAK}-`).replaceAll("://", `:${BREAK}//`).replaceAll(/www\./gi, (www) => `${www.slice(0, 3)}${BREAK}.`);
		}
		function longestRun(text) {
			return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
		}
	}),
	9596: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { u: () => figures });
		var _measured_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92321);
		var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99155);
		function figures(prompt) {
			const { predicted, measured } = prompt.hitRatio;
			const lines = [];
			if (predicted !== null) {
				const prefix = change(predicted.base, predicted.head, "prefixHitRatio");
				const token = change(predicted.base, predicted.head, "tokenHitRatio");
				const suspect = prompt.findings.some(isSuspect) ? ", if the suspect value does not vary" : "";
				if (prefix !== null) lines.push(`predicted prefix hit ratio ${prefix}${suspect}`);
				if (token !== null) lines.push(`predicted token hit ratio ${token}${suspect}`);
			}
			if (measured !== null) lines.push(...(0, _measured_js__WEBPACK_IMPORTED_MODULE_0__.G)(measured));
			if (prompt.cost !== null) lines.push(...costWords(prompt.cost));
			return lines;
		}
		function isSuspect(finding) {
			return finding.code === "suspect-value" && finding.status !== "fixed";
		}
		function change(base, head, key) {
			const [before, after] = [(0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.C)(base?.[key]), (0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.C)(head?.[key])];
			if (before === null || after === null) return after ?? before;
			return before === after ? after : `${before} → ${after}`;
		}
		function costWords(cost) {
			const [before, after] = [(0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.E)(cost.per1000Requests.base), (0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.E)(cost.per1000Requests.head)];
			const lines = [];
			if (before !== null && after !== null && before !== after) lines.push(`cost ${before} → ${after} per 1,000 requests`);
			else if ((after ?? before) !== null) lines.push(`cost ${after ?? before} per 1,000 requests`);
			const once = (0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.E)(cost.rewriteOnce);
			if (once !== null && cost.rewriteOnce !== 0) lines.push(`writing the changed prefix once costs ${once}`);
			return lines;
		}
	}),
	88701: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { E: () => reportOf });
		var secrets = __webpack_require__(39140);
		;
		function verdictOf(findings) {
			const failing = findings.filter((finding) => finding.fails);
			if (failing.some((finding) => finding.code !== "not-analysed")) return "fail";
			return failing.length > 0 ? "error" : "pass";
		}
		var version = __webpack_require__(24306);
		var rendering = __webpack_require__(53699);
		;
		function forecastNotes(prompts, forecast) {
			if (forecast === null) return [];
			const predicted = prompts.filter(({ hitRatio }) => hitRatio.predicted !== null);
			const notes = [];
			if (predicted.some(({ id }) => forecast.trafficOf(id).isDefault)) {
				notes.push("Hit ratios and the cost of input are predicted for 2,880 requests a day, 30 seconds from turn to turn: set traffic in the configuration to what you have.");
			}
			if (forecast.minHitRatio === null) return notes;
			const cold = predicted.filter(({ head, hitRatio }) => head !== null && (hitRatio.predicted?.head?.prefixHitRatio ?? null) === null);
			if (cold.length > 0) {
				notes.push(`No prefix hit ratio is measured for ${named(cold)}: none of their requests could read anything, so \`min_hit_ratio\` was not compared.`);
			}
			const unseen = prompts.filter(({ head, hitRatio, source }) => head !== null && hitRatio.predicted === null && hitRatio.measured === null && (0, rendering.k)(source.kind));
			if (unseen.length > 0) {
				notes.push(`No hit ratio is predicted for ${named(unseen)}: the provider keeps a part of their prompts, so \`min_hit_ratio\` was not compared.`);
			}
			return notes;
		}
		function named(prompts) {
			const names = [...new Set(prompts.map(({ id }) => `\`${id}\``))];
			const more = names.length > 5 ? ` and ${names.length - 5} more` : "";
			return `${names.slice(0, 5).join(", ")}${more}`;
		}
		;
		function turnNotes(prompts) {
			return prompts.flatMap(({ id, case: name, conversation, status, base, head, findings }) => {
				if (status !== "changed" || base === null || head === null || base.turns === head.turns) return [];
				if (findings.some(({ axis, status: since }) => axis === "commit" && since !== "fixed")) return [];
				const [more, verb] = head.turns > base.turns ? ["more", "goes on"] : ["fewer", "ends earlier"];
				const count = Math.abs(head.turns - base.turns);
				return [`${id}: conversation ${conversation} of the case '${name}' ${verb}, with ${count} ${more} ${count === 1 ? "turn" : "turns"} than at base. The turns that both have are equal.`];
			});
		}
		var canonical = __webpack_require__(52535);
		var json_value = __webpack_require__(49884);
		var layout = __webpack_require__(8700);
		var similarity = __webpack_require__(68745);
		;
		const RENAMED = .5;
		function pairPrompts(base, head) {
			const earlier = new Map(base.map((prompt) => [prompt.id, prompt]));
			const later = new Set(head.map(({ id }) => id));
			const removed = new Leftovers(base.filter(({ id }) => !later.has(id)));
			const pairs = head.map((prompt) => {
				const own = earlier.get(prompt.id);
				const isNew = own === undefined || own.outcome === "analysed" && own.borrowed;
				return {
					base: (isNew ? removed.take(prompt) : null) ?? own ?? null,
					head: prompt
				};
			});
			return [...pairs, ...removed.rest().map((prompt) => ({
				base: prompt,
				head: null
			}))];
		}
		class Leftovers {
			#bags = new Map();
			#byText = new Map();
			constructor(prompts) {
				for (const prompt of prompts) {
					const words = prefixText(prompt);
					this.#bags.set(prompt, (0, similarity.H$)(words));
					const equal = this.#byText.get(words);
					if (equal === undefined) this.#byText.set(words, [prompt]);
					else equal.push(prompt);
				}
			}
			take(prompt) {
				if (prompt.outcome === "failed" || this.#bags.size === 0) return null;
				const words = prefixText(prompt);
				if (words === "") return null;
				const equal = this.#byText.get(words)?.find((candidate) => this.#bags.has(candidate));
				const found = equal ?? this.#mostAlike((0, similarity.H$)(words));
				if (found !== null) this.#bags.delete(found);
				return found;
			}
			rest() {
				return [...this.#bags.keys()];
			}
			#mostAlike(bag) {
				let [best, score] = [null, RENAMED];
				for (const [candidate, other] of this.#bags) {
					const alike = (0, similarity.$R)(other, bag);
					if (alike >= score) [best, score] = [candidate, alike];
				}
				return best;
			}
		}
		function prefixText(prompt) {
			const first = prompt.outcome === "failed" ? undefined : prompt.conversations[0]?.turns[0];
			if (first === undefined) return "";
			return first.segmented.units.slice(0, (0, layout.jQ)(first.segmented)).filter((unit) => unit.section !== "params").map((unit) => (0, json_value.Qq)((0, json_value.Jt)(unit.value, "text")) ?? (0, canonical.$)(unit.value, "sorted")).join("\n");
		}
		;
		const RANK = {
			note: 0,
			warning: 1,
			error: 2
		};
		const HOW_OFTEN = [
			null,
			"machine",
			"day",
			"hour",
			"minute",
			"process",
			"call"
		];
		const TOLERATED = 1.1;
		const CHANCE = 32;
		function judgeAcross(base, head, sameUnit) {
			const isSame = (earlier, later) => earlier.code === later.code && sameUnit(earlier, later) && (!later.causes.includes("variable") || earlier.facts.value === later.facts.value) && later.causes.every((cause) => earlier.causes.includes(cause));
			const isWorse = (earlier, later) => RANK[later.severity] > RANK[earlier.severity] || HOW_OFTEN.indexOf(later.varies) > HOW_OFTEN.indexOf(earlier.varies) || later.axis !== "lint" && isCostlier(base.lossOf(earlier), head.lossOf(later));
			const judged = head.drafts.map((draft) => {
				const isKnown = base.drafts.some((earlier) => isSame(earlier, draft) && !isWorse(earlier, draft));
				return {
					draft,
					status: isKnown ? "pre-existing" : "introduced",
					related: []
				};
			});
			const gone = base.drafts.filter((earlier) => !head.drafts.some((later) => isSame(earlier, later)));
			return [...judged, ...gone.map((draft) => ({
				draft,
				status: "fixed",
				related: []
			}))];
		}
		function isCostlier(earlier, later) {
			return later > Math.max(earlier * TOLERATED, earlier + CHANCE);
		}
		var compare = __webpack_require__(82137);
		var earlier_place = __webpack_require__(25557);
		var edited = __webpack_require__(63094);
		var blocks = __webpack_require__(16616);
		var axes_request = __webpack_require__(32218);
		;
		function lostOnCommit(divergence, comparison, base, head) {
			const end = (0, axes_request.Ek)(head);
			const [, place] = (0, earlier_place.A)(divergence);
			const isCached = (0, axes_request.qw)(head, end) >= head.segmented.rules.minimum.tokens;
			const isBehind = place >= end && !tookBoundary(divergence, base);
			if (isBehind || !isCached || isGrowth(divergence, base)) return 0;
			return (0, axes_request.qw)(head, end) - reusableTokens(divergence, comparison, base, head);
		}
		function reusableTokens(divergence, comparison, base, head) {
			const { rules } = head.segmented;
			const [earlier, place] = (0, earlier_place.A)(divergence);
			if (rules.kind === "prefix") {
				if (rules.wholeUnits) return 0;
				const other = base.segmented.units[earlier];
				return (0, blocks.I)(rules, (0, axes_request.RU)(head, place, other));
			}
			let best = 0;
			for (const breakpoint of base.segmented.breakpoints) {
				const boundary = comparison.counterparts.get(breakpoint.unit) ?? breakpoint.unit;
				const tokens = (0, axes_request.qw)(head, boundary + 1);
				if (boundary >= place || tokens < rules.minimum.tokens) continue;
				if (isLookedAt(boundary, head, rules.lookback)) best = Math.max(best, tokens);
			}
			return best;
		}
		function isLookedAt(boundary, head, lookback) {
			const { breakpoints, units } = head.segmented;
			const position = units[boundary]?.position ?? 0;
			return breakpoints.some(({ unit }) => {
				if (unit < boundary) return false;
				return lookback === null || (units[unit]?.position ?? 0) - position < lookback;
			});
		}
		function tookBoundary(divergence, { segmented }) {
			if (segmented.rules.kind === "prefix" || divergence.kind !== "removed") return false;
			return divergence.before <= ((0, layout.On)(segmented) ?? -1);
		}
		function isGrowth(divergence, base) {
			return divergence.kind === "added" && divergence.before >= (0, axes_request.Ek)(base);
		}
		var axes_place = __webpack_require__(30104);
		;
		function breakpointDrafts(comparison, base, head) {
			if (base.segmented.rules.kind === "prefix" || head.segmented.rules.kind === "prefix") return [];
			const lost = lostBehind(comparison, base, head);
			if (lost.tokens > 0) {
				const draft = markerDraft(base, head, "breakpoint-lost", ["breakpoint"], lost.unit, lost.tokens);
				return [{
					...draft,
					...markerLine(head, lost.carrier)
				}];
			}
			return changedMarkers(comparison, base, head).map(({ unit, causes }) => markerDraft(base, head, "breakpoint-changed", causes, unit, 0));
		}
		function lostBehind(comparison, base, head) {
			const lastBase = (0, layout.On)(base.segmented);
			const lastHead = (0, layout.On)(head.segmented) ?? -1;
			const wasCached = (0, axes_request.DS)(base) >= base.segmented.rules.minimum.tokens;
			if (lastBase === null || !wasCached) return {
				tokens: 0,
				unit: 0,
				carrier: 0
			};
			const end = Math.min(lastBase + 1, Math.max((0, layout.jQ)(base.segmented), base.segmented.newest));
			let tokens = 0;
			let unit = null;
			for (let index = 0; index < end; index += 1) {
				const counterpart = comparison.counterparts.get(index);
				const own = counterpart === undefined ? 0 : head.tokens[counterpart]?.mid ?? 0;
				if (counterpart === undefined || counterpart <= lastHead || own === 0) continue;
				tokens += own;
				unit = unit === null ? counterpart : Math.min(unit, counterpart);
			}
			const first = unit ?? 0;
			return {
				tokens,
				unit: first,
				carrier: comparison.counterparts.get(lastBase) ?? first
			};
		}
		function changedMarkers(comparison, base, head) {
			const set = (request) => request.segmented.breakpoints.filter(({ kind }) => kind !== "implicit");
			if (markersOf(base) === markersOf(head)) return [];
			const earlier = new Map(set(base).map((marker) => [comparison.counterparts.get(marker.unit) ?? -1 - marker.unit, marker]));
			const changed = [];
			for (const marker of set(head)) {
				const before = earlier.get(marker.unit) ?? onNewestTurn(marker, base, head);
				if (before === undefined) changed.push({
					unit: marker.unit,
					causes: ["breakpoint"]
				});
				else if (before.ttl !== marker.ttl) changed.push({
					unit: marker.unit,
					causes: ["ttl"]
				});
			}
			const [implicitBefore, implicit] = [implicitOf(base), implicitOf(head)];
			if (implicit !== undefined && implicit.ttl !== implicitBefore?.ttl) {
				const cause = implicitBefore === undefined ? "breakpoint" : "ttl";
				changed.push({
					unit: implicit.unit,
					causes: [cause]
				});
			}
			const isFewer = set(base).length > set(head).length;
			if (changed.length === 0 && (isFewer || implicitBefore && implicit === undefined)) {
				const unit = set(head).at(-1)?.unit ?? 0;
				changed.push({
					unit,
					causes: ["breakpoint"]
				});
			}
			return changed;
		}
		function implicitOf(request) {
			return request.segmented.breakpoints.find(({ kind }) => kind === "implicit");
		}
		function onNewestTurn(marker, base, head) {
			const distance = head.segmented.units.length - marker.unit;
			return base.segmented.breakpoints.find(({ unit, kind }) => kind === marker.kind && base.segmented.units.length - unit === distance);
		}
		function markerDraft(base, head, code, causes, unit, lostTokens) {
			const where = (0, axes_place.bw)(head, unit, axes_place.Ef);
			return {
				code,
				severity: code === "breakpoint-lost" ? "error" : "note",
				axis: "commit",
				where,
				whereBefore: null,
				causes,
				varies: null,
				lostTokens,
				before: markersOf(base),
				after: markersOf(head),
				subject: (0, axes_place.Vb)((0, axes_request.aP)(head, unit)),
				facts: {},
				unitKey: (0, axes_place.g2)((0, axes_request.aP)(head, unit)),
				unit,
				...(0, axes_place.W7)(head, where),
				preExisting: false
			};
		}
		function markerLine(head, unit) {
			const where = (0, axes_place.bw)(head, unit, axes_place.Ef);
			const text = (0, axes_place.W7)(head, where);
			const marker = (0, axes_place.W7)(head, {
				...where,
				pointer: `${where.pointer}/cache_control`
			});
			return marker.file === null || marker.file === text.file ? text : marker;
		}
		function markersOf(request) {
			const lines = request.segmented.breakpoints.map(({ pointer, ttl, kind }) => {
				const place = kind === "implicit" ? "" : `${pointer || "/"} `;
				return `${place}${kind}${ttl === null ? "" : ` ${ttl}`}`;
			});
			return lines.length === 0 ? null : lines.join("\n");
		}
		var json_pointer = __webpack_require__(69204);
		var request_unit = __webpack_require__(78972);
		var mask = __webpack_require__(71767);
		var mask_order = __webpack_require__(66586);
		var mask_text = __webpack_require__(46319);
		var mask_value = __webpack_require__(76323);
		;
		function settle(base, head) {
			if ((0, mask.PC)(base).length + (0, mask.PC)(head).length === 0) {
				return {
					base,
					isNoise: () => false,
					restored: (draft) => draft
				};
			}
			const counterparts = (0, mask.ef)(base, head);
			const texts = [];
			const units = base.segmented.units.map((unit, index) => {
				const partner = counterparts.get(index);
				const other = partner === undefined ? undefined : head.segmented.units[partner];
				if (partner === undefined || other === undefined) return unit;
				return settledUnit(unit, other, (0, mask.f2)(base, index), (0, mask.f2)(head, partner), texts);
			});
			return {
				base: {
					...base,
					segmented: {
						...base.segmented,
						units
					}
				},
				isNoise: (divergence) => isNoise(divergence, (0, mask.PC)(base), (0, mask.PC)(head)),
				restored: (draft) => restored(draft, texts)
			};
		}
		function isNoise(divergence, base, head) {
			const has = (spots, kind, unit) => spots.some((spot) => spot.kind === kind && spot.unit === unit);
			switch (divergence.kind) {
				case "moved": return [...base, ...head].some(({ kind, section }) => kind === "moved" && section === divergence.section);
				case "added": return has(head, "missing", divergence.after) || has(base, "extra", divergence.before);
				case "removed": return has(base, "missing", divergence.before) || has(head, "extra", divergence.after);
				case "edited":
				case "reshaped": return false;
			}
		}
		function settledUnit(unit, other, own, theirs, texts) {
			let { value } = unit;
			const paths = [...new Set([...own.keys(), ...theirs.keys()])];
			for (const path of paths.toSorted((a, b) => b.length - a.length)) {
				const [before, after] = [(0, json_pointer.hd)(value, path), (0, json_pointer.hd)(other.value, path)];
				if (before === undefined || after === undefined) continue;
				const [earlier, later] = [own.get(path) ?? [], theirs.get(path) ?? []];
				const [real, newer] = [(0, json_value.Qq)(before), (0, json_value.Qq)(after)];
				if ([...earlier, ...later].some(({ kind }) => kind === "value")) {
					value = (0, mask_value.iW)(value, path, after);
				} else if (real === undefined || newer === undefined) {
					value = (0, mask_value.iW)(value, path, (0, mask_value.Fb)(before, after));
				} else {
					const [ownRuns, newerRuns] = wholeLists(real, (0, mask.ky)(earlier), newer, (0, mask.ky)(later));
					const pieces = (0, mask_text.t)((0, mask_text.g)(real, ownRuns), (0, mask_text.g)(newer, newerRuns));
					texts.push({
						pointer: (0, request_unit.q)(unit, path),
						real,
						pieces
					});
					value = (0, mask_value.iW)(value, path, pieces.map((piece) => piece.text).join(""));
				}
			}
			const isOther = own.get("")?.some(({ kind }) => kind === "value") ?? false;
			return {
				...unit,
				value,
				frame: isOther ? other.frame : unit.frame
			};
		}
		function wholeLists(before, own, after, theirs) {
			const lines = (whole, runs) => runs.map((run) => run.isOrder ? {
				...run,
				...(0, mask_order.zo)(whole, run)
			} : run);
			const [left, right] = [lines(before, own), lines(after, theirs)];
			const grownRight = [...right, ...lists(after, right, before, left)];
			return [[...left, ...lists(before, left, after, grownRight)], grownRight];
		}
		function lists(whole, own, other, theirs) {
			return theirs.flatMap((run) => {
				if (!run.isOrder) return [];
				const elements = other.slice(run.start, run.end);
				const mine = own.filter(({ isOrder }) => isOrder);
				return (mine.length === 0 ? [null] : mine).flatMap((span) => {
					const list = (0, mask_order.c3)(whole, span, elements);
					return list === null ? [] : [{
						...list,
						isOrder: true
					}];
				});
			});
		}
		function restored(draft, texts) {
			const { where, whereBefore } = draft;
			const place = whereBefore ?? where;
			const settled = texts.find(({ pointer }) => pointer === place?.pointer);
			if (place === null || place.offset === null || settled === undefined) return draft;
			const start = realOffset(settled.pieces, place.offset);
			const end = realOffset(settled.pieces, place.offset + (draft.before?.length ?? 0), "end");
			const line = settled.real.slice(0, start).split("\n").length;
			const isSame = where?.pointer === place.pointer && where.offset === start;
			return {
				...draft,
				whereBefore: isSame ? null : {
					...place,
					offset: start,
					line
				},
				before: draft.before === null ? null : settled.real.slice(start, Math.max(start, end))
			};
		}
		function realOffset(pieces, offset, edge = "start") {
			let from = 0;
			for (const { text, start, end } of pieces) {
				const inside = edge === "start" ? offset < from + text.length : offset <= from + text.length;
				if (inside && offset >= from) {
					if (text.length === end - start) return start + offset - from;
					return edge === "start" ? start : end;
				}
				from += text.length;
			}
			return pieces.at(-1)?.end ?? 0;
		}
		var axes_suspect = __webpack_require__(88410);
		;
		function commitDrafts(base, head) {
			if (base.segmented.provider !== head.segmented.provider) return [otherProvider(base, head)];
			const settled = settle(base, head);
			const older = settled.base;
			const comparison = (0, compare.UD)(older.segmented, head.segmented);
			const drafts = comparison.divergences.flatMap((divergence) => {
				if (settled.isNoise(divergence)) return [];
				const lost = lostOnCommit(divergence, comparison, older, head);
				const found = divergence.kind === "edited" ? (0, edited.I)(divergence, older, head, lost) : [structural(divergence, older, head, lost)];
				return found.map((draft) => settled.restored(draft));
			});
			return [...drafts, ...breakpointDrafts(comparison, older, head)];
		}
		function structural(divergence, base, head, lostTokens) {
			const place = Math.min((0, compare.UV)(divergence), head.segmented.units.length - 1);
			const where = (0, axes_place.bw)(head, place, axes_place.Ef);
			const older = olderPlace(divergence, base);
			const sides = textsOf(divergence, base, head);
			const unit = divergence.kind === "removed" ? (0, axes_request.aP)(base, older) : (0, axes_request.aP)(head, place);
			const suspect = divergence.kind === "added" && sides.after !== null ? (0, axes_suspect.B)(head.sourceKind, "", {
				text: sides.after,
				span: {
					start: 0,
					end: sides.after.length
				}
			}, null) : null;
			const causes = suspect === null ? [causeOf(divergence, unit.section)] : [suspect.cause];
			return {
				code: suspect === null ? "prefix-changed" : "suspect-value",
				severity: suspect?.severity ?? (0, edited.n)(causes),
				axis: "commit",
				where,
				whereBefore: divergence.kind === "added" ? null : (0, axes_place.bw)(base, older, axes_place.Ef),
				causes,
				varies: null,
				lostTokens,
				...sides,
				subject: divergence.kind === "moved" ? nameOfSection(divergence.section) : (0, axes_place.Vb)(unit),
				facts: suspect === null ? {} : { value: suspect.value },
				unitKey: divergence.kind === "moved" ? `${divergence.section}/*` : (0, axes_place.g2)(unit),
				unit: place,
				...(0, axes_place.W7)(head, where),
				preExisting: false
			};
		}
		function causeOf(divergence, section) {
			const isTool = section === "tools";
			switch (divergence.kind) {
				case "added": return section === "params" ? "parameter" : isTool ? "tool-added" : "block-added";
				case "removed": return section === "params" ? "parameter" : isTool ? "tool-removed" : "block-removed";
				case "moved": return isTool ? "tool-reordered" : "block-reordered";
				case "reshaped": return "shape";
			}
		}
		function olderPlace(divergence, base) {
			return Math.min((0, earlier_place.O)(divergence), base.segmented.units.length - 1);
		}
		function textsOf(divergence, base, head) {
			switch (divergence.kind) {
				case "added": return {
					before: null,
					after: wordsOf((0, axes_request.aP)(head, divergence.after))
				};
				case "removed": return {
					before: wordsOf((0, axes_request.aP)(base, divergence.before)),
					after: null
				};
				case "moved": return {
					before: order(base, divergence.section),
					after: order(head, divergence.section)
				};
				case "reshaped": return {
					before: divergence.before.map((unit) => wordsOf((0, axes_request.aP)(base, unit))).join("\n"),
					after: divergence.after.map((unit) => wordsOf((0, axes_request.aP)(head, unit))).join("\n")
				};
			}
		}
		function order(request, section) {
			return request.segmented.units.filter((unit) => unit.section === section && !unit.replayed).map((unit) => unit.name ?? firstWords(wordsOf(unit))).join("\n");
		}
		function firstWords(words) {
			const line = words.split("\n", 1)[0] ?? "";
			return line.length > 60 ? `${line.slice(0, 60)}…` : line;
		}
		function wordsOf(unit) {
			return (0, json_value.Qq)((0, json_value.Jt)(unit.value, "text")) ?? (0, canonical.$)(unit.value, "written");
		}
		function nameOfSection(section) {
			return {
				params: "the parameters",
				tools: "the tools",
				system: "the system blocks",
				messages: "the messages"
			}[section];
		}
		function otherProvider(base, head) {
			const where = (0, axes_place.bw)(head, 0, axes_place.Ef);
			return {
				code: "prefix-changed",
				severity: "note",
				axis: "commit",
				where,
				whereBefore: null,
				causes: ["model"],
				varies: null,
				lostTokens: (0, axes_request.DS)(head),
				before: `${base.segmented.provider} ${base.segmented.model}`,
				after: `${head.segmented.provider} ${head.segmented.model}`,
				subject: "the provider",
				facts: {},
				unitKey: "params/provider",
				unit: 0,
				...(0, axes_place.W7)(head, where),
				preExisting: false
			};
		}
		var words = __webpack_require__(4718);
		var range = __webpack_require__(66866);
		var whole_unit = __webpack_require__(41347);
		;
		function lintDrafts(request, context) {
			return [
				...illegalMarkers(request),
				...belowMinimumDrafts(request),
				...withoutBreakpoint(request),
				...implicitOnly(request, context)
			];
		}
		function illegalMarkers(request) {
			return request.segmented.illegal.map((layout) => {
				const facts = {
					problem: layout.detail,
					rule: layout.rule
				};
				const draft = lintDraft(request, "illegal-breakpoint", "error", layout.unit ?? 0, facts);
				const where = layout.unit === null ? outside(layout.pointer, request.turn) : {
					...(0, axes_place.bw)(request, layout.unit, axes_place.Ef),
					pointer: layout.pointer
				};
				return {
					...draft,
					...(0, axes_place.W7)(request, where),
					where,
					...layout.unit === null && { subject: subjectOf(where) },
					causes: [lint_causeOf(layout.rule)],
					unitKey: `${draft.unitKey}/${layout.rule}`
				};
			});
		}
		const SECTIONS = {
			tools: "tools",
			system: "system",
			messages: "messages",
			input: "messages",
			systemInstruction: "system",
			system_instruction: "system",
			contents: "messages"
		};
		const LISTS = { toolConfig: "tools" };
		function outside(pointer, turn) {
			const [member = "", ...inside] = (0, json_pointer.LU)(pointer);
			const index = inside.find((token) => /^\d+$/.test(token));
			const section = SECTIONS[member] ?? (index === undefined ? "params" : LISTS[member]) ?? "params";
			const place = section === "params" ? 0 : Number(index ?? 0);
			return {
				section,
				index: place,
				pointer,
				offset: null,
				line: null,
				turn
			};
		}
		function subjectOf({ section, index }) {
			switch (section) {
				case "tools": return `tool ${index + 1}`;
				case "system": return `system block ${index + 1}`;
				case "messages": return `message ${index + 1}`;
				case "params": return "the request parameters";
			}
		}
		function lint_causeOf(rule) {
			return rule === "ttl-order" || rule === "unsupported-ttl" ? "ttl" : "breakpoint";
		}
		function belowMinimumDrafts(request) {
			const { rules } = request.segmented;
			const last = (0, layout.On)(request.segmented);
			const end = rules.kind === "prefix" ? request.segmented.newest : last === null ? 0 : last + 1;
			const marked = request.segmented.breakpoints.some(({ kind }) => kind !== "implicit");
			if (end === 0 || !marked) return [];
			const prefix = (0, range.Sd)(request.tokens.slice(0, end));
			const verdict = (0, range.GR)(prefix, rules.minimum.tokens);
			if (verdict !== "certain" && verdict !== "likely") return [];
			const certain = verdict === "certain" && rules.minimum.certain;
			return [lintDraft(request, "below-minimum", certain ? "error" : "warning", end - 1, {
				tokens: (0, words.k2)(prefix),
				minimum: rules.minimum.tokens,
				certain
			})];
		}
		function withoutBreakpoint(request) {
			const { rules, breakpoints, newest, units, marker } = request.segmented;
			if (rules.kind === "prefix" || breakpoints.length > 0) return [];
			const stable = (0, range.Sd)(request.tokens.slice(0, newest));
			if (stable.low < rules.minimum.tokens) return [];
			const unit = lastContent(request, newest, units.length);
			const facts = {
				tokens: (0, words.k2)(stable),
				...!rules.needsMarker && { rule: "mode" },
				...marker && { marker: `${marker.json} ${marker.place === "on" ? "to" : "behind"}` }
			};
			return [lintDraft(request, "no-breakpoint", "warning", unit, facts)];
		}
		function implicitOnly(request, context) {
			const { rules, breakpoints, newest } = request.segmented;
			if (rules.kind === "prefix" || rules.needsMarker || context.turns > 1) return [];
			if (breakpoints.length === 0 || breakpoints.some(({ kind }) => kind !== "implicit")) return [];
			const behind = breakpoints.every(({ unit }) => unit >= newest);
			const stable = (0, range.Sd)(request.tokens.slice(0, newest));
			if (!behind || stable.low < rules.minimum.tokens) return [];
			const unit = lastContent(request, newest, newest);
			const facts = {
				tokens: (0, words.k2)(stable),
				...!takesMarker(request, unit) && { rule: "no-place" }
			};
			return [lintDraft(request, "implicit-only", "warning", unit, facts)];
		}
		function takesMarker(request, unit) {
			return /^\/(?:input|messages)\//.test((0, axes_request.aP)(request, unit).pointer);
		}
		function lastContent(request, end, otherwise) {
			for (let index = end - 1; index >= 0; index -= 1) {
				if ((0, axes_request.aP)(request, index).section !== "params") return index;
			}
			return Math.max(0, Math.min(otherwise, request.segmented.units.length) - 1);
		}
		function lintDraft(request, code, severity, unit, facts) {
			const lostTokens = code === "below-minimum" ? (0, axes_request.qw)(request, unit + 1) : 0;
			return (0, whole_unit.n)(request, {
				axis: "lint",
				code,
				severity,
				unit,
				lostTokens,
				facts
			});
		}
		;
		const VARIES = {
			timestamp: "call",
			date: "day",
			uuid: "call",
			"random-id": "call",
			random: "call",
			environment: "machine",
			path: "machine",
			host: "machine",
			user: "machine",
			process: "process",
			unordered: "process",
			variable: null
		};
		function judgeRead(base, head, edits) {
			const later = head.turns[0];
			if (later?.read === undefined) return edits;
			const earlier = base?.turns[0] ?? null;
			const now = suspectsOf(later, earlier);
			const before = earlier === null ? [] : suspectsOf(earlier, null);
			const known = (one, others) => others.some((other) => isSame(other, one));
			const found = now.map((one) => {
				const status = known(one, before) ? "pre-existing" : "introduced";
				return {
					draft: draftOf(one, later, earlier),
					status,
					related: []
				};
			});
			const gone = earlier === null ? [] : before.filter((one) => !now.some((other) => other.cause === one.cause)).map((one) => ({
				draft: draftOf(one, earlier, null),
				status: "fixed",
				related: []
			}));
			const explained = new Set(edits.filter(({ draft }) => found.some((one) => one.status === "introduced" && isPartOf(draft, one.draft))));
			const others = edits.filter((edit) => !explained.has(edit));
			const leading = found.map((one) => ({
				...one,
				related: [...explained].filter(({ draft }) => isPartOf(draft, one.draft))
			}));
			return [
				...leading,
				...others.map((edit) => withVariable(edit, later, earlier)),
				...gone
			];
		}
		function suspectsOf(request, earlier) {
			const found = new Map();
			for (const value of request.read?.values ?? []) {
				const { judgement } = value;
				if (judgement === null) continue;
				const { cause } = judgement;
				const severity = severityOf(judgement, earlier);
				const known = found.get(cause);
				if (known === undefined || known.severity === "warning" && severity === "error") found.set(cause, {
					cause,
					value,
					judgement,
					severity
				});
			}
			return [...found.values()];
		}
		function severityOf({ cause, certain, serialised }, earlier) {
			if (serialised !== null && earlier?.read?.ordered.includes(serialised) === true) return "error";
			return cause === "date" || !certain ? "warning" : "error";
		}
		function isSame(earlier, later) {
			if (earlier.cause !== later.cause) return false;
			if (earlier.severity === "warning" && later.severity === "error") return false;
			return later.cause !== "variable" || earlier.value.expression === later.value.expression;
		}
		function draftOf({ cause, value, judgement, severity }, request, earlier) {
			const unit = Math.min(1, request.segmented.units.length - 1);
			const text = textIn(request, unit);
			const where = (0, axes_place.bw)(request, unit, {
				path: text === null ? "" : "/text",
				offset: text === null ? null : value.start,
				text
			});
			const place = (0, axes_place.W7)(request, where);
			const isOld = hasLine(earlier?.read?.source, lineOf(request.read?.source ?? "", value.line));
			return {
				code: "suspect-value",
				severity,
				axis: "commit",
				where,
				whereBefore: null,
				causes: [cause],
				varies: VARIES[cause],
				lostTokens: tokensBehind(request, text === null ? 0 : value.start / Math.max(1, text.length)),
				before: null,
				after: text === null ? value.expression : text.slice(value.start, value.end),
				subject: text === null ? "the tools" : (0, axes_place.Vb)((0, axes_request.aP)(request, unit)),
				facts: {
					value: value.expression,
					certain: judgement.certain || severity === "error",
					read: {
						expression: value.expression,
						line: judgement.line,
						language: request.read?.language ?? "python",
						isJson: judgement.serialised !== null
					}
				},
				unitKey: (0, axes_place.g2)((0, axes_request.aP)(request, unit)),
				unit,
				file: place.file,
				fileLine: isOld ? judgement.line : value.line,
				preExisting: false
			};
		}
		function textIn(request, unit) {
			const { value, kind } = (0, axes_request.aP)(request, unit);
			if (kind !== "text" || typeof value !== "object" || value === null || !("text" in value)) return null;
			return typeof value.text === "string" ? value.text : null;
		}
		function tokensBehind(request, share) {
			const all = (0, axes_request.qw)(request, request.segmented.units.length);
			return Math.max(0, Math.round(all * (1 - share)));
		}
		function isPartOf(edit, finding) {
			if (edit.code !== "prefix-changed" || edit.where?.pointer !== finding.where?.pointer) return false;
			const [start, at] = [edit.where?.offset, finding.where?.offset];
			if (typeof start !== "number" || typeof at !== "number") return false;
			return start < at + (finding.after?.length ?? 0) && at < start + (edit.after?.length ?? 0);
		}
		function withVariable(edit, later, earlier) {
			const { draft } = edit;
			const start = draft.where?.offset;
			if (draft.code !== "prefix-changed" || typeof start !== "number" || draft.after === null) return edit;
			const end = start + draft.after.length;
			const old = new Set(earlier?.read?.values.map(({ expression }) => expression) ?? []);
			const put = (later.read?.values ?? []).filter((value) => value.start < end && start < value.end && !old.has(value.expression));
			if (put.length === 0) return edit;
			const isAll = put.some((value) => value.start <= start && end <= value.end);
			return {
				...edit,
				draft: {
					...draft,
					causes: isAll ? ["variable"] : [...draft.causes, "variable"]
				}
			};
		}
		function lineOf(source, line) {
			return source.split("\n", line).at(-1)?.trim() ?? "";
		}
		function hasLine(source, line) {
			return source?.split("\n").some((one) => one.trim() === line) ?? false;
		}
		var repeat_status = __webpack_require__(49615);
		;
		function overlap(a, b) {
			if (a.unitKey !== b.unitKey || a.where?.section !== b.where?.section) return false;
			if (a.unitKey.endsWith("/*")) return true;
			const [first, second] = [a.where, b.where];
			const [p, q] = [first?.pointer ?? "", second?.pointer ?? ""];
			if (p !== q) return p.startsWith(`${q}/`) || q.startsWith(`${p}/`);
			if (typeof first?.offset !== "number" || typeof second?.offset !== "number") return true;
			return first.offset <= second.offset + (b.after?.length ?? 0) && second.offset <= first.offset + (a.after?.length ?? 0);
		}
		function isInside(inner, outer) {
			const [own, other] = [inner.where?.offset, outer.where?.offset];
			if (typeof own !== "number" || typeof other !== "number") return inner.unitKey === outer.unitKey;
			return own >= other && own + widthOf(inner) <= other + widthOf(outer);
		}
		function widthOf({ before, after }) {
			return Math.max(before?.length ?? 0, after?.length ?? 0);
		}
		;
		const BY_CHANCE = new Set([
			"timestamp",
			"date",
			"age",
			"unordered",
			"random",
			"unknown-volatile"
		]);
		const ORDERS = [
			"tool-reordered",
			"block-reordered",
			"list-reordered",
			"key-order"
		];
		function oldNoise(leader, judged) {
			if (leader.draft.code !== "volatile-prefix" || leader.status !== "pre-existing") return [];
			const touched = judged.filter(({ draft }) => (draft.axis === "turn" || draft.axis === "sibling") && overlap(leader.draft, draft));
			const before = touched.filter(({ status }) => status === "fixed");
			const after = touched.filter(({ status, draft }) => status === "introduced" && isInside(draft, leader.draft));
			const hasCode = (list, { draft }) => list.some((one) => one.draft.code === draft.code);
			return touched.filter((one) => {
				if (before.includes(one)) return hasCode(after, one);
				if (after.includes(one) && hasCode(before, one)) return true;
				return one.status === "introduced" && isByChance(leader, one);
			});
		}
		function isByChance(leader, { draft }) {
			const chancy = leader.draft.causes.filter((cause) => BY_CHANCE.has(cause));
			const known = chancy.includes("unordered") ? [...chancy, ...ORDERS] : chancy;
			return draft.causes.every((cause) => known.includes(cause));
		}
		;
		const EXPLAINED_BY = { "breakpoint-lost": [
			"no-breakpoint",
			"implicit-only",
			"breakpoint-changed"
		] };
		const LEADING = [
			"volatile-prefix",
			"unstable-history",
			"unshared-prefix"
		];
		const LED = new Set([
			...LEADING,
			"suspect-value",
			"prefix-changed",
			"write-only-breakpoint",
			"stranded-tokens"
		]);
		function byRootCause(judged) {
			const explained = new Set();
			const leaders = new Map();
			const ranked = judged.toSorted((a, b) => rankOf(a) - rankOf(b));
			for (const leader of ranked) {
				if (explained.has(leader)) continue;
				const codes = EXPLAINED_BY[leader.draft.code] ?? [];
				const followers = judged.filter((other) => !explained.has(other) && other.status === leader.status && (codes.includes(other.draft.code) || leads(leader, other)));
				const noise = oldNoise(leader, judged).filter((other) => !explained.has(other));
				leaders.set(leader, [...followers, ...noise.map((one) => ({
					...one,
					status: "pre-existing"
				}))]);
				for (const follower of [...followers, ...noise]) explained.add(follower);
			}
			return judged.filter((one) => !explained.has(one)).map((one) => ({
				...one,
				related: [...one.related, ...leaders.get(one) ?? []]
			}));
		}
		function rankOf({ draft }) {
			const rank = LEADING.indexOf(draft.code);
			return rank === -1 ? LEADING.length : rank;
		}
		function leads(leader, other) {
			const isBefore = LEADING.includes(leader.draft.code) && rankOf(leader) < rankOf(other);
			return isBefore && LED.has(other.draft.code) && overlap(leader.draft, other.draft);
		}
		var turn = __webpack_require__(71025);
		;
		function judgeConversation({ base, head }) {
			if (head === null) return [];
			const turns = Math.min(base?.turns.length ?? Infinity, head.turns.length);
			const own = ownFindings(head, turns);
			if (base === null) return byRootCause([
				...(0, repeat_status.V)(null, head),
				...judgeRead(null, head, []),
				...own.drafts.map((draft) => ({
					draft,
					status: "introduced",
					related: []
				}))
			]);
			const before = ownFindings(base, turns);
			const sameUnit = unitMatcher(base.turns, head.turns);
			return byRootCause([
				...(0, repeat_status.V)(base, head),
				...judgeRead(base, head, judgeCommit(base, head)),
				...judgeAcross(before, own, sameUnit)
			]);
		}
		function ownFindings(conversation, turns) {
			const ofTurns = (0, turn.G)(conversation);
			const ofBoth = ofTurns.filter(({ where }) => (where?.turn ?? 0) < turns);
			const losses = new Map(onceEach(ofBoth, turnFact).map((draft) => [turnFact(draft), draft.lostTokens]));
			return {
				drafts: [
					...onceEach(ofTurns, turnFact),
					...conversation.siblings ?? [],
					...lintConversation(conversation)
				],
				lossOf: (draft) => draft.axis === "turn" ? losses.get(turnFact(draft)) ?? 0 : draft.lostTokens
			};
		}
		function turnFact({ code, severity, causes, where, unitKey }) {
			const place = where?.section === "messages" ? where.section : unitKey;
			return JSON.stringify([
				code,
				severity,
				causes,
				place
			]);
		}
		function lintConversation(conversation) {
			const context = { turns: conversation.turns.length };
			const drafts = conversation.turns.flatMap((turn) => lintDrafts(turn, context));
			return onceEach(drafts, (draft) => JSON.stringify([
				draft.code,
				draft.causes,
				draft.unitKey,
				draft.facts.problem
			]));
		}
		function judgeCommit(base, head) {
			const drafts = head.turns.flatMap((turn, index) => {
				const earlier = base.turns[index];
				return earlier === undefined ? [] : commitDrafts(earlier, turn);
			});
			const once = onceEach(drafts, (draft) => JSON.stringify([
				draft.code,
				draft.causes,
				draft.where?.section,
				draft.before,
				draft.after
			]));
			return once.map((draft) => ({
				draft,
				status: draft.preExisting ? "pre-existing" : "introduced",
				related: []
			}));
		}
		function onceEach(drafts, key) {
			const kept = new Map();
			for (const draft of drafts) {
				const earlier = kept.get(key(draft));
				const lostTokens = Math.max(earlier?.lostTokens ?? 0, draft.lostTokens);
				kept.set(key(draft), {
					...earlier ?? draft,
					lostTokens
				});
			}
			return [...kept.values()];
		}
		function unitMatcher(base, head) {
			const known = new Map();
			const counterparts = (turn) => {
				const [earlier, later] = [base[turn], head[turn]];
				const found = known.get(turn) ?? (earlier === undefined || later === undefined ? new Map() : (0, mask.ef)(earlier, later));
				known.set(turn, found);
				return found;
			};
			return (earlier, later) => {
				const turn = earlier.where?.turn ?? 0;
				const aligned = earlier.unit === null ? undefined : counterparts(turn).get(earlier.unit);
				const sameTurn = turn === (later.where?.turn ?? 0);
				return sameTurn && aligned !== undefined && aligned === later.unit || earlier.unitKey === later.unitKey;
			};
		}
		var axes_pairs = __webpack_require__(76534);
		var findings_draft = __webpack_require__(38262);
		var finalise = __webpack_require__(18615);
		var cost_of = __webpack_require__(21211);
		var extend = __webpack_require__(32032);
		var play_player = __webpack_require__(3670);
		var prepare = __webpack_require__(15777);
		var play_scenario = __webpack_require__(51634);
		var text_steps = __webpack_require__(79487);
		;
		function splitVarying(turn) {
			const { segmented, tokens, varies, stable } = turn;
			const isPrefix = segmented.rules.kind === "prefix";
			const units = [];
			const counts = [];
			const whole = [];
			const rotations = new Map();
			let newest = segmented.newest;
			for (const [at, unit] of segmented.units.entries()) {
				const rotation = varies.get(at);
				const share = isPrefix && rotation !== undefined ? stable?.get(at) ?? 0 : 0;
				const front = Math.floor((tokens[at] ?? 0) * share);
				if (front > 0) {
					units.push((0, text_steps.VI)(unit, share));
					counts.push(front);
					whole.push(at);
					if (at < segmented.newest) newest += 1;
				}
				if (rotation !== undefined) rotations.set(units.length, rotation);
				units.push(unit);
				counts.push((tokens[at] ?? 0) - front);
				whole.push(at + 1);
			}
			if (units.length === segmented.units.length) return {
				turn,
				whole
			};
			return {
				turn: {
					...turn,
					segmented: {
						...segmented,
						units,
						newest
					},
					tokens: counts,
					varies: rotations,
					stable: new Map()
				},
				whole
			};
		}
		var play_totals = __webpack_require__(16055);
		var play_traffic = __webpack_require__(84855);
		;
		const STEADY = 20;
		class Window {
			#conversations = [];
			#turns;
			#equal = 0;
			constructor(turns) {
				this.#turns = turns;
			}
			add(conversation, turn, request) {
				const requests = this.#conversations[conversation] ??= [];
				requests[turn] = request;
				if (turn < this.#turns - 1) return;
				const before = this.#conversations[conversation - 1];
				this.#equal = before !== undefined && areEqual(before, requests) ? this.#equal + 1 : 0;
			}
			get isSteady() {
				return this.#equal >= STEADY;
			}
			counted(conversations, warming) {
				const complete = this.#conversations.filter(({ length }) => length === this.#turns);
				const groups = [];
				for (const requests of complete.slice(warming)) {
					const last = groups.at(-1);
					if (last !== undefined && areEqual(last.requests, requests)) last.times += 1;
					else groups.push({
						requests,
						times: 1
					});
				}
				const known = Math.max(0, conversations - complete.length);
				const last = complete.at(-1);
				if (known > 0 && last !== undefined) groups.push({
					requests: last,
					times: known
				});
				return groups;
			}
		}
		function areEqual(a, b) {
			return a.every((request, turn) => {
				const other = b[turn];
				return other !== undefined && request.read === other.read && request.write === other.write && request.write1h === other.write1h && request.uncached === other.uncached && request.expected === other.expected && request.costUsd === other.costUsd;
			});
		}
		;
		function predict(rendered, { traffic, price, floor = [] }) {
			const split = (0, extend.r)(rendered, traffic.turns).map(splitVarying);
			const turns = split.map(({ turn }) => turn);
			const player = new play_player.a({ expiryCounts: true });
			const scenario = new play_scenario.N(new prepare.WD(), turns);
			const stable = steadyTokens(turns, traffic);
			const window = new Window(turns.length);
			const warming = turns.some(isStoredLate) ? 2 : 1;
			const lengths = [turns.length];
			const followsClock = turns.some(({ varies }) => [...varies.values()].some(byClock));
			const steady = [];
			for (const slot of (0, play_traffic.Q0)(traffic, lengths, warming)) {
				if (window.isSteady && !followsClock) break;
				const played = player.play(scenario.send(slot));
				const { turn, conversation } = slot;
				const expected = Math.max(played.expected, floor[turn] ?? 0, stable[turn] ?? 0);
				const units = split[turn]?.whole[played.unitsExpected - 1] ?? 0;
				steady[turn] = {
					units,
					tokens: played.expected
				};
				const { read, write, write1h, uncached } = played;
				const costUsd = price(played);
				window.add(conversation, turn, {
					read,
					write,
					write1h,
					uncached,
					expected,
					costUsd
				});
			}
			const totals = (0, play_totals.RI)(window.counted((0, play_traffic.kZ)(traffic, lengths, warming), warming));
			const { costUsd, requests } = totals;
			const per1000Requests = costUsd === null || requests === 0 ? null : (0, play_totals.ku)(costUsd / requests * 1e3);
			return {
				totals,
				steady,
				per1000Requests
			};
		}
		function isStoredLate({ segmented: { rules } }) {
			return rules.kind === "prefix" && rules.wholeUnits === true;
		}
		function byClock(rotation) {
			return rotation === "minute" || rotation === "hour" || rotation === "day";
		}
		function steadyTokens(turns, traffic) {
			const isStable = (rotation) => rotation === "conversation";
			if (turns.every(({ varies }) => [...varies.values()].every(isStable))) return [];
			const without = turns.map((turn) => ({
				...turn,
				varies: new Map([...turn.varies].filter(([, rotation]) => isStable(rotation)))
			}));
			const { steady } = predict(without, {
				traffic,
				price: () => null
			});
			return steady.map(({ tokens }) => tokens);
		}
		function rewritten(earlier, later) {
			const after = (first) => {
				const player = new play_player.a({ expiryCounts: false });
				const turns = [first, later].map((each) => splitVarying(each).turn);
				const scenario = new play_scenario.N(new prepare.WD(), turns);
				player.play(scenario.send({
					conversation: 0,
					turn: 0,
					at: 0
				}));
				return player.play(scenario.send({
					conversation: 0,
					turn: 1,
					at: 60
				}));
			};
			const [changed, same] = [after(earlier), after(later)];
			const more = (key) => Math.max(0, changed[key] - same[key]);
			return {
				read: 0,
				write: more("write"),
				write1h: more("write1h"),
				uncached: more("uncached")
			};
		}
		var hash = __webpack_require__(37882);
		;
		function alignedTokens(base, head, readable) {
			return head.map((after, turn) => {
				const before = base[turn];
				const units = readable[turn]?.units ?? 0;
				if (before === undefined || units === 0) return 0;
				const aligned = counterparts(before.segmented, after.segmented);
				let tokens = 0;
				for (let unit = 0; unit < units; unit += 1) {
					const at = aligned.get(unit);
					if (at !== undefined) tokens += after.tokens[at] ?? 0;
				}
				const { rules } = after.segmented;
				return rules.kind === "prefix" ? (0, blocks.I)(rules, tokens) : tokens;
			});
		}
		function counterparts(base, head) {
			const aligned = new Map((0, compare.UD)(base, head).counterparts);
			const replies = head.units.flatMap(({ replayed }, at) => replayed ? [at] : []);
			for (const [at, unit] of base.units.entries()) {
				if (!unit.replayed) continue;
				const next = replies.shift();
				const later = next === undefined ? undefined : head.units[next];
				if (next === undefined || later === undefined) break;
				if ((0, hash.lx)(unit, base.freeForm) === (0, hash.lx)(later, head.freeForm)) aligned.set(at, next);
			}
			return aligned;
		}
		;
		function rotationsOf({ turns }, findings, side) {
			const all = findings.flatMap((finding) => [finding, ...finding.related]);
			const places = all.flatMap((finding) => {
				const where = placeOn(side, finding);
				const rotation = rotationOf(finding);
				return where === null || rotation === null ? [] : [{
					where,
					rotation
				}];
			});
			return turns.map(({ segmented }) => {
				const varies = new Map();
				const stable = new Map();
				for (const { where, rotation } of places) {
					const unit = unitAt(segmented, where.pointer);
					if (unit === -1) continue;
					varies.set(unit, more(varies.get(unit), rotation));
					stable.set(unit, Math.min(stable.get(unit) ?? 1, frontOf(segmented, unit, where)));
				}
				return {
					varies,
					stable
				};
			});
		}
		function frontOf({ units }, at, { pointer, offset }) {
			const unit = units[at];
			return unit === undefined || offset === null ? 0 : (0, text_steps.qx)(unit, pointer, offset);
		}
		function placeOn(side, { status, where, whereBefore }) {
			if (side === "head") return status === "fixed" ? null : where;
			if (status === "introduced") return null;
			return whereBefore ?? where;
		}
		function rotationOf({ axis, code, severity, varies }) {
			if (axis === "repeat") return BY_VARIES[varies ?? "call"];
			if (axis !== "sibling" || code !== "unshared-prefix" && code !== "volatile-cache-key") return null;
			return severity === "error" ? "request" : "conversation";
		}
		const BY_VARIES = {
			call: "request",
			minute: "minute",
			hour: "hour",
			day: "day",
			process: "process",
			machine: null
		};
		const OFTEN = [
			"day",
			"hour",
			"conversation",
			"process",
			"minute",
			"request"
		];
		function more(known, other) {
			if (known === undefined) return other;
			return OFTEN.indexOf(known) < OFTEN.indexOf(other) ? other : known;
		}
		function unitAt({ units }, pointer) {
			let [best, length] = [-1, -1];
			for (const [at, unit] of units.entries()) {
				const isInside = pointer === unit.pointer || pointer.startsWith(`${unit.pointer}/`);
				if (unit.pointer !== "" && isInside && unit.pointer.length > length) [best, length] = [at, unit.pointer.length];
			}
			if (best !== -1) return best;
			const name = pointer.split("/")[1] ?? "";
			const parameter = units.findIndex(({ section, value }) => section === "params" && (0, json_value.Jt)(value, name) !== undefined);
			return parameter === -1 && units.length > 0 ? 0 : parameter;
		}
		;
		function withBreakpoint(turn, unit) {
			const { breakpoints, units } = turn.segmented;
			const pointer = units[unit]?.pointer;
			if (pointer === undefined || breakpoints.some((each) => each.unit === unit)) return null;
			const added = {
				unit,
				kind: "explicit",
				pointer,
				ttl: breakpoints[0]?.ttl ?? null
			};
			const all = [...breakpoints, added].toSorted((a, b) => a.unit - b.unit);
			return {
				...turn,
				segmented: {
					...turn.segmented,
					breakpoints: all
				}
			};
		}
		const VALUE = 20;
		function withVaryingLast(turn) {
			const rotation = mostOften([...turn.varies.values()]);
			const last = turn.segmented.units.at(-1);
			if (rotation === null || last === undefined) return turn;
			const value = {
				section: "messages",
				kind: "text",
				index: last.index,
				pointer: `${last.pointer} and behind it`,
				shorthand: null,
				role: "user",
				name: null,
				value: {
					type: "text",
					text: "what varies"
				},
				frame: "user",
				replayed: false,
				position: last.position + 1
			};
			const units = [...turn.segmented.units, value];
			return {
				segmented: {
					...turn.segmented,
					units
				},
				tokens: [...turn.tokens, VALUE],
				varies: new Map([[units.length - 1, rotation]])
			};
		}
		function withHour(turn) {
			const { breakpoints } = turn.segmented;
			if (!breakpoints.some(({ ttl }) => ttl === "5m")) return null;
			const longer = breakpoints.map((each) => ({
				...each,
				ttl: each.ttl === "5m" ? "1h" : each.ttl
			}));
			return {
				...turn,
				segmented: {
					...turn.segmented,
					breakpoints: longer
				}
			};
		}
		const what_if_OFTEN = [
			"request",
			"minute",
			"process",
			"conversation",
			"hour",
			"day"
		];
		function mostOften(rotations) {
			return what_if_OFTEN.find((rotation) => rotations.includes(rotation)) ?? null;
		}
		var ratio = __webpack_require__(26628);
		;
		function longerLife(head, prediction, traffic, play) {
			const { prefixHitRatio } = prediction.totals;
			const longer = head.flatMap((turn) => withHour(turn) ?? []);
			if (prefixHitRatio === null || prefixHitRatio >= 1 || longer.length < head.length) return null;
			const after = play(longer, traffic);
			const [now, then] = [prediction.per1000Requests, after.per1000Requests];
			if (now === null || then === null || then >= now) return null;
			const ratios = `${(0, ratio.$)(prefixHitRatio)} → ${(0, ratio.$)(after.totals.prefixHitRatio ?? 0)}`;
			const least = paysFrom(traffic, (slower) => {
				const [short, long] = [play(head, slower), play(longer, slower)];
				return (long.per1000Requests ?? Infinity) < (short.per1000Requests ?? 0);
			});
			const from = least === null ? "" : ` That pays from about ${hourly(least)} an hour on.`;
			return `entries of 5 minutes expire between its requests; with \`"ttl": "1h"\` the prefix hit ratio goes ${ratios}, and 1,000 requests cost $${then.toPrecision(2)} instead of $${now.toPrecision(2)}.${from}`;
		}
		const HALVINGS = 10;
		function paysFrom(traffic, pays) {
			const at = (requestsPerDay) => pays({
				...traffic,
				requestsPerDay
			});
			let [never, always] = [1, traffic.requestsPerDay];
			if (always <= never || at(never)) return null;
			for (let halving = 0; halving < HALVINGS; halving += 1) {
				const middle = (never + always) / 2;
				if (at(middle)) always = middle;
				else never = middle;
			}
			return always;
		}
		function hourly(requestsPerDay) {
			const rate = (requestsPerDay / 24).toPrecision(2);
			return rate === "1.0" ? "one request" : `${rate} requests`;
		}
		;
		const MARKER_MISSING = new Set(["no-breakpoint", "implicit-only"]);
		const VARYING = new Set(["volatile-prefix", "unshared-prefix"]);
		const GAIN = .02;
		function whatIfs(head, prediction, findings, { traffic, price }) {
			const play = (turns, under = traffic) => predict(turns, {
				traffic: under,
				price
			});
			const before = prediction.totals.tokenHitRatio ?? 0;
			const sentence = (turns, how) => {
				const after = play(turns).totals.tokenHitRatio ?? 0;
				const gained = `token hit ratio ${(0, ratio.$)(before)} → ${(0, ratio.$)(after)}`;
				return after - before < GAIN ? null : `Predicted ${how}: ${gained}.`;
			};
			const fixes = new Map();
			const open = findings.filter(({ status }) => status !== "fixed");
			const varying = open.filter(({ code }) => VARYING.has(code));
			if (varying.length > 0 && head.some(({ varies }) => varies.size > 0)) {
				const how = varying.length === 1 ? "with it" : `with all ${varying.length} of these mended`;
				const said = sentence(head.map(withVaryingLast), how);
				if (said !== null) for (const { id } of varying) fixes.set(id, said);
			}
			for (const { id, code, where } of open) {
				if (!MARKER_MISSING.has(code) || where === null) continue;
				const marked = head.map((turn) => {
					const unit = turn.segmented.units.findIndex(({ pointer }) => pointer === where.pointer);
					return (unit === -1 ? null : withBreakpoint(turn, unit)) ?? turn;
				});
				const said = sentence(marked, "with it");
				if (said !== null) fixes.set(id, said);
			}
			return {
				fixes,
				lifetime: longerLife(head, prediction, traffic, play)
			};
		}
		function withWhatIfs(findings, whatIfs) {
			return findings.map((finding) => {
				const brings = finding.code === "hit-ratio-below-threshold" ? capitalised(whatIfs.lifetime) : whatIfs.fixes.get(finding.id) ?? null;
				return brings === null ? finding : {
					...finding,
					fix: `${finding.fix} ${brings}`
				};
			});
		}
		function capitalised(end) {
			return end === null ? null : `${end.slice(0, 1).toUpperCase()}${end.slice(1)}`;
		}
		;
		const NOT_PREDICTED = {
			predicted: null,
			cost: null,
			whatIfs: {
				fixes: new Map(),
				lifetime: null
			}
		};
		function forecastOf({ base, head }, findings, traffic, now) {
			if (![base, head].every(isPlayable)) return NOT_PREDICTED;
			const before = base === null ? null : scenesOf(base, rotationsOf(base, findings, "base"), traffic);
			const after = head === null ? null : scenesOf(head, rotationsOf(head, findings, "head"), traffic);
			const earlier = before === null ? null : sidePrediction(before, traffic, now, []);
			const floor = before === null || after === null || earlier === null ? [] : alignedTokens(before, after, earlier.steady);
			const later = after === null ? null : sidePrediction(after, traffic, now, floor);
			return {
				predicted: {
					base: ratiosOf(earlier),
					head: ratiosOf(later)
				},
				cost: costs(earlier, later, rewriteCost(before, after, now)),
				whatIfs: after === null || later === null ? NOT_PREDICTED.whatIfs : whatIfs(after, later, findings, {
					traffic,
					price: priceOf(after[0]?.segmented, now)
				})
			};
		}
		function isPlayable(conversation) {
			if (conversation === null) return true;
			const isWhole = ({ segmented }) => (segmented.continues ?? null) === null && (segmented.stored ?? null) === null;
			return conversation.turns.length > 0 && conversation.turns.every(isWhole);
		}
		function scenesOf({ turns }, varying, traffic) {
			const scenes = turns.map(({ segmented, tokens }, turn) => ({
				segmented,
				tokens: tokens.map(({ mid }) => mid),
				...varying[turn] ?? { varies: new Map() }
			}));
			return (0, extend.r)(scenes, traffic.turns);
		}
		function sidePrediction(turns, traffic, now, floor) {
			return predict(turns, {
				traffic,
				price: priceOf(turns[0]?.segmented, now),
				floor
			});
		}
		function priceOf(segmented, now) {
			if (segmented === undefined) return () => null;
			const { provider, model, units } = segmented;
			const parameter = (name) => {
				const values = units.map(({ section, value }) => section === "params" ? (0, json_value.Jt)(value, name) : null);
				return (0, json_value.Qq)(values.find((value) => typeof value === "string")) ?? null;
			};
			const cost = (0, cost_of.hJ)((0, cost_of.xx)({
				provider,
				model,
				at: now,
				tier: parameter("service_tier"),
				geo: parameter("inference_geo"),
				speed: parameter("speed")
			}));
			return (tokens) => cost({
				...tokens,
				output: 0
			});
		}
		function rewriteCost(before, after, now) {
			const [earlier, later] = [before?.[0], after?.[0]];
			if (earlier === undefined || later === undefined) return null;
			const usd = priceOf(later.segmented, now)(rewritten(earlier, later));
			return usd === null ? null : (0, play_totals.ku)(usd);
		}
		function ratiosOf(prediction) {
			if (prediction === null) return null;
			const { tokenHitRatio, prefixHitRatio } = prediction.totals;
			return {
				tokenHitRatio,
				prefixHitRatio
			};
		}
		function costs(base, head, rewriteOnce) {
			const per1000Requests = {
				base: base?.per1000Requests ?? null,
				head: head?.per1000Requests ?? null
			};
			if (per1000Requests.base === null && per1000Requests.head === null) return null;
			return {
				currency: "USD",
				per1000Requests,
				rewriteOnce
			};
		}
		;
		function probeFailed(measurement, isRequired, prompt) {
			if (measurement === null) return null;
			const { outcome, reason } = measurement;
			const isBad = outcome === "fail" || outcome === "not-cached";
			const isMissing = outcome === "skipped" || outcome === "inconclusive";
			if (!isBad && !(isMissing && isRequired)) return null;
			const isOld = isBad && wasBad(measurement, prompt);
			const status = isOld ? "pre-existing" : "introduced";
			const draft = {
				...findings_draft.Z,
				code: "probe-failed",
				severity: "error",
				subject: "the prompt",
				facts: {
					problem: reason,
					rule: outcome
				},
				preExisting: isOld
			};
			return {
				draft,
				status,
				related: []
			};
		}
		function wasBad({ outcome, survival }, { status, judged }) {
			const has = (codes, own) => judged.some(({ draft, status: known }) => codes.includes(draft.code) && known === own);
			if (status === "unchanged") return true;
			if (status === "volatile") return !has(["volatile-prefix"], "introduced");
			if (outcome !== "not-cached") return false;
			return survival?.of === 0 || has(["no-breakpoint", "below-minimum"], "pre-existing");
		}
		var identity = __webpack_require__(7896);
		;
		function sideReport(conversation) {
			const last = conversation.turns.at(-1);
			const first = conversation.turns[0];
			if (last === undefined || first === undefined) throw new RangeError("a conversation without turns");
			const end = (0, axes_request.Ek)(last);
			const prefix = (0, range.Sd)(last.tokens.slice(0, end));
			const total = (0, range.Sd)(last.tokens);
			return {
				prefixId: (0, identity.j9)(first.segmented),
				wireId: (0, identity.oQ)(conversation.turns.map((turn) => (0, identity.oN)(turn.segmented))),
				prefixTokens: prefix.mid,
				totalTokens: total.mid,
				minimumTokens: last.segmented.rules.minimum.tokens,
				tokens: {
					kind: prefix.kind,
					prefixLow: prefix.low,
					prefixHigh: prefix.high
				},
				sections: side_SECTIONS.map((section) => ({
					section,
					tokens: (0, range.Sd)(last.tokens.filter((_, index) => last.segmented.units[index]?.section === section)).mid
				})).filter(({ tokens }) => tokens > 0),
				breakpoints: last.segmented.breakpoints.map(({ pointer }) => pointer),
				turns: conversation.turns.length
			};
		}
		const side_SECTIONS = [
			"tools",
			"system",
			"messages"
		];
		function statusOf(base, head, sides) {
			if (head === null || sides.head === null) return "removed";
			if (base === null || sides.base === null) return "added";
			if (head.repeats?.some(({ draft }) => draft.code === "volatile-prefix") === true) return "volatile";
			const same = sides.base.wireId === sides.head.wireId && models(base) === models(head) && markers(base) === markers(head);
			return same ? "unchanged" : "changed";
		}
		function models(conversation) {
			return conversation.turns.map(({ segmented }) => segmented.model).join("\n");
		}
		function markers(conversation) {
			return JSON.stringify(conversation.turns.map(({ segmented }) => segmented.breakpoints.map(({ pointer, ttl, kind }) => [
				pointer,
				ttl,
				kind
			])));
		}
		;
		const FALL = .02;
		const CONCLUSIVE = new Set([
			"pass",
			"flaky",
			"fail",
			"not-cached"
		]);
		function belowThreshold(predicted, threshold, measured = null) {
			if (measured !== null && CONCLUSIVE.has(measured.outcome)) return null;
			const after = predicted?.head?.prefixHitRatio ?? null;
			if (threshold === null || after === null || after >= threshold) return null;
			const before = predicted?.base?.prefixHitRatio ?? null;
			const isOld = before !== null && before < threshold && before - after <= FALL;
			const fell = before === null ? "" : `, from ${(0, ratio.$)(before)} at base`;
			const draft = {
				...findings_draft.Z,
				code: "hit-ratio-below-threshold",
				severity: "error",
				subject: "the prompt",
				facts: { problem: `The predicted prefix hit ratio is ${(0, ratio.$)(after)}${fell}, under the ${threshold} that \`min_hit_ratio\` asks for.` },
				preExisting: isOld
			};
			return {
				draft,
				status: isOld ? "pre-existing" : "introduced",
				related: []
			};
		}
		;
		function judgePrompt({ base, head }, forecast = null, measured = null, quoting = secrets.jB) {
			const only = (...entries) => ({
				entries,
				notes: []
			});
			if (head?.outcome === "failed") return only(notAnalysed(head, base, quoting));
			const earlier = base?.outcome === "analysed" ? base : null;
			const prompt = head ?? earlier;
			if (prompt === null) return base?.outcome === "failed" ? only(removedUnread(base, quoting)) : only();
			const pairs = (0, axes_pairs.B)(earlier?.conversations ?? [], head?.conversations ?? []);
			const judged = pairs.map((pair) => entryOf(pair, prompt, earlier, forecast, measured, quoting));
			const entries = judged.map(({ entry }) => entry);
			return {
				entries: base?.outcome === "failed" ? entries.map((entry, index) => index === 0 ? withFixed(entry, base, quoting) : entry) : entries,
				notes: judged.flatMap(({ note }) => note ?? [])
			};
		}
		function entryOf(pair, prompt, base, forecast, measured, quoting) {
			const { base: earlier, head: later } = pair;
			const sides = {
				base: earlier === null ? null : sideReport(earlier),
				head: later === null ? null : sideReport(later)
			};
			const shown = later ?? earlier;
			const request = (0, rendering.k)(prompt.source.kind) ? firstTurn(shown)?.segmented : undefined;
			const owner = {
				prompt: prompt.id,
				case: shown?.case ?? "default",
				conversation: shown?.id ?? "1"
			};
			const judged = judgeConversation(pair);
			const { predicted, cost, whatIfs } = forecast === null || !(0, rendering.k)(prompt.source.kind) ? NOT_PREDICTED : forecastOf(pair, (0, finalise.w)(judged, owner), forecast.trafficOf(prompt.id), forecast.now);
			const status = statusOf(earlier, later, sides);
			const measurement = later === null ? null : measured?.of(owner) ?? null;
			const low = belowThreshold(predicted, forecast?.minHitRatio ?? null, measurement);
			const failed = probeFailed(measurement, measured?.isRequired ?? false, {
				status,
				judged
			});
			const added = [low, failed].filter((each) => each !== null);
			const findings = (0, finalise.w)([...judged, ...added], owner, quoting);
			const entry = {
				id: owner.prompt,
				case: owner.case,
				conversation: owner.conversation,
				renamedFrom: base !== null && base.id !== prompt.id ? base.id : null,
				source: prompt.source,
				provider: request?.provider ?? null,
				model: request?.model ?? null,
				status,
				...sides,
				hitRatio: {
					predicted,
					measured: measurement
				},
				cost,
				findings: withWhatIfs(findings, whatIfs)
			};
			const isSaid = low !== null || whatIfs.lifetime === null;
			return {
				entry,
				note: isSaid ? null : `\`${prompt.id}\`: ${whatIfs.lifetime}`
			};
		}
		function firstTurn(conversation) {
			return conversation?.turns[0];
		}
		function notAnalysed(head, base, quoting) {
			const status = base?.outcome === "failed" ? "pre-existing" : "introduced";
			const judged = [failure(head, status)];
			const firstBase = base?.outcome === "analysed" ? base.conversations[0] : undefined;
			return {
				...unread(head),
				base: firstBase === undefined ? null : sideReport(firstBase),
				findings: (0, finalise.w)(judged, owner(head), quoting)
			};
		}
		function removedUnread(base, quoting) {
			return {
				...unread(base),
				status: "removed",
				findings: (0, finalise.w)([failure(base, "fixed")], owner(base), quoting)
			};
		}
		function withFixed(entry, base, quoting) {
			const fixed = (0, finalise.w)([failure(base, "fixed")], owner(base), quoting);
			return {
				...entry,
				findings: [...entry.findings, ...fixed]
			};
		}
		function owner(prompt) {
			return {
				prompt: prompt.id,
				case: "default",
				conversation: "1"
			};
		}
		function untouchedReport(prompt) {
			return {
				...unread(prompt),
				status: "unchanged"
			};
		}
		function unread(prompt) {
			return {
				id: prompt.id,
				case: "default",
				conversation: "1",
				renamedFrom: null,
				source: prompt.source,
				provider: null,
				model: null,
				status: "error",
				base: null,
				head: null,
				hitRatio: {
					predicted: null,
					measured: null
				},
				cost: null,
				findings: []
			};
		}
		function failure(prompt, status) {
			const draft = {
				...findings_draft.Z,
				code: "not-analysed",
				severity: prompt.declared ? "error" : "note",
				subject: `the prompt "${prompt.id}"`,
				facts: { problem: prompt.reason },
				file: prompt.at?.file ?? prompt.source.paths[0] ?? null,
				fileLine: prompt.at?.line ?? null,
				preExisting: status === "pre-existing"
			};
			return {
				draft,
				status,
				related: []
			};
		}
		;
		function totalsOf(prompts, run) {
			const statuses = count(prompts.map(({ status }) => status));
			const shown = [...run, ...prompts.flatMap(({ findings }) => findings)].filter(({ status }) => status !== "fixed");
			const severities = count(shown.map(({ severity }) => severity));
			return {
				prompts: prompts.length,
				unchanged: statuses.get("unchanged") ?? 0,
				changed: statuses.get("changed") ?? 0,
				volatile: statuses.get("volatile") ?? 0,
				added: statuses.get("added") ?? 0,
				removed: statuses.get("removed") ?? 0,
				error: statuses.get("error") ?? 0,
				findings: {
					error: severities.get("error") ?? 0,
					warning: severities.get("warning") ?? 0,
					note: severities.get("note") ?? 0
				}
			};
		}
		function count(values) {
			const counts = new Map();
			for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
			return counts;
		}
		;
		function acceptedBy(entries, finding, prompt, wireId, today) {
			const entry = entries.find((candidate) => candidate.prompt === prompt && candidate.code === finding.code && candidate.wireId === wireId && (candidate.until === undefined || today <= candidate.until));
			return entry === undefined ? null : {
				reason: entry.reason,
				until: entry.until ?? null
			};
		}
		var policy_policy = __webpack_require__(64977);
		;
		function withPolicy(prompt, policy) {
			const wireId = prompt.head?.wireId ?? null;
			const findings = prompt.findings.map((finding) => {
				const accepted = acceptedBy(policy.accept, finding, prompt.id, wireId, policy.today);
				const judged = {
					...finding,
					accepted
				};
				const adopted = prompt.status === "added" && policy.adoptionFails !== true;
				return {
					...judged,
					fails: !adopted && (0, policy_policy.DI)(judged, policy.failOn)
				};
			});
			return {
				...prompt,
				findings
			};
		}
		;
		function reportOf(judgement) {
			const { base, head, policy, findings, notes, suggestedConfig } = judgement;
			const { forecast = null, measured = null, untouched = [] } = judgement;
			const judged = pairPrompts(base.prompts, head.prompts).map((pair) => judgePrompt(pair, forecast, measured, judgement.quoting ?? secrets.jB));
			const prompts = judged.flatMap(({ entries }) => entries).map((prompt) => withPolicy(prompt, policy)).concat(untouched.map(untouchedReport));
			const assumptions = head.prompts.flatMap((prompt) => prompt.outcome === "analysed" ? prompt.notes : []);
			return {
				schemaVersion: 1,
				tool: {
					name: "prompt-cache-guard",
					version: version.x
				},
				verdict: verdictOf([...findings, ...prompts.flatMap((prompt) => prompt.findings)]),
				base: base.revision,
				head: head.revision,
				totals: totalsOf(prompts, findings),
				findings,
				prompts,
				notes: [...new Set([
					...notes,
					...assumptions,
					...turnNotes(prompts),
					...forecastNotes(prompts, forecast),
					...judged.flatMap((each) => each.notes)
				])].map(secrets.Iv),
				...suggestedConfig !== undefined && { suggestedConfig }
			};
		}
	}),
	74291: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { L: () => jsonReport });
		var _measurement_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28988);
		function jsonReport(report) {
			return `${JSON.stringify(ordered(report), null, 2)}\n`;
		}
		function ordered(report) {
			const { totals } = report;
			return {
				schemaVersion: report.schemaVersion,
				tool: {
					name: report.tool.name,
					version: report.tool.version
				},
				verdict: report.verdict,
				base: {
					ref: report.base.ref,
					sha: report.base.sha
				},
				head: {
					ref: report.head.ref,
					sha: report.head.sha
				},
				totals: {
					prompts: totals.prompts,
					unchanged: totals.unchanged,
					changed: totals.changed,
					volatile: totals.volatile,
					added: totals.added,
					removed: totals.removed,
					error: totals.error,
					findings: {
						error: totals.findings.error,
						warning: totals.findings.warning,
						note: totals.findings.note
					}
				},
				findings: report.findings.map(finding),
				prompts: report.prompts.map(prompt),
				notes: report.notes,
				...report.suggestedConfig !== undefined && { suggestedConfig: report.suggestedConfig }
			};
		}
		function prompt(of) {
			const { predicted, measured } = of.hitRatio;
			return {
				id: of.id,
				case: of.case,
				conversation: of.conversation,
				renamedFrom: of.renamedFrom,
				source: {
					kind: of.source.kind,
					paths: of.source.paths,
					fidelity: of.source.fidelity
				},
				provider: of.provider,
				model: of.model,
				status: of.status,
				base: of.base && side(of.base),
				head: of.head && side(of.head),
				hitRatio: {
					predicted: predicted && {
						base: predicted.base && ratios(predicted.base),
						head: predicted.head && ratios(predicted.head)
					},
					measured: measured && (0, _measurement_json_js__WEBPACK_IMPORTED_MODULE_0__.N)(measured)
				},
				cost: of.cost && cost(of.cost),
				findings: of.findings.map(finding)
			};
		}
		function side(of) {
			return {
				prefixId: of.prefixId,
				wireId: of.wireId,
				prefixTokens: of.prefixTokens,
				totalTokens: of.totalTokens,
				minimumTokens: of.minimumTokens,
				sections: of.sections.map(({ section, tokens }) => ({
					section,
					tokens
				})),
				tokens: {
					kind: of.tokens.kind,
					prefixLow: of.tokens.prefixLow,
					prefixHigh: of.tokens.prefixHigh
				},
				breakpoints: of.breakpoints,
				turns: of.turns
			};
		}
		function ratios(of) {
			return {
				tokenHitRatio: (0, _measurement_json_js__WEBPACK_IMPORTED_MODULE_0__.E)(of.tokenHitRatio),
				prefixHitRatio: (0, _measurement_json_js__WEBPACK_IMPORTED_MODULE_0__.E)(of.prefixHitRatio)
			};
		}
		function cost(of) {
			const { base, head } = of.per1000Requests;
			return {
				currency: of.currency,
				per1000Requests: {
					base: (0, _measurement_json_js__WEBPACK_IMPORTED_MODULE_0__.E)(base),
					head: (0, _measurement_json_js__WEBPACK_IMPORTED_MODULE_0__.E)(head)
				},
				rewriteOnce: (0, _measurement_json_js__WEBPACK_IMPORTED_MODULE_0__.E)(of.rewriteOnce)
			};
		}
		function finding(of) {
			return {
				id: of.id,
				code: of.code,
				severity: of.severity,
				status: of.status,
				axis: of.axis,
				where: of.where && place(of.where),
				whereBefore: of.whereBefore && place(of.whereBefore),
				causes: of.causes,
				varies: of.varies,
				lostTokens: of.lostTokens,
				before: of.before,
				after: of.after,
				cut: of.cut,
				message: of.message,
				fix: of.fix,
				related: of.related.map(finding),
				file: of.file,
				fileLine: of.fileLine,
				fails: of.fails,
				accepted: of.accepted && {
					reason: of.accepted.reason,
					until: of.accepted.until
				}
			};
		}
		function place(of) {
			return {
				section: of.section,
				index: of.index,
				pointer: of.pointer,
				offset: of.offset,
				line: of.line,
				turn: of.turn
			};
		}
	}),
	17656: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { q: () => markdownReport });
		var limits = __webpack_require__(55816);
		var markdown = __webpack_require__(86632);
		var wording = __webpack_require__(58285);
		;
		const RESERVE = 400;
		function fit(parts, limit) {
			const { head, tableHead, rows, quiet, sections, foot } = parts;
			const frame = [
				head.title,
				head.lead,
				tableHead,
				quiet,
				foot
			].reduce((sum, text) => sum + cost(text), 0);
			let room = limit - frame - RESERVE;
			const rowCosts = rows.map((row) => bytes(row) + 1);
			const shownRows = fitting(rowCosts, room);
			if (room < 0 || rows.length > 0 && shownRows === 0) return `${head.title}\n`;
			room -= sum(rowCosts.slice(0, shownRows));
			const chosen = choose(sections, shownRows < rows.length ? 0 : room);
			const table = [tableHead, ...rows.slice(0, shownRows)].join("\n");
			const blocks = [
				head.title,
				head.lead,
				rows.length > 0 ? table : "",
				quiet,
				...chosen,
				omitted(rows.length - shownRows, sections, chosen),
				foot
			];
			return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
		}
		function choose(sections, room) {
			const full = sections.map((section) => cost(section.full));
			const brief = sections.map((section) => cost(section.brief));
			const shown = fitting(brief, room);
			let spare = room - sum(brief.slice(0, shown));
			let detailed = 0;
			for (let index = 0; index < shown; index += 1) {
				const more = (full[index] ?? 0) - (brief[index] ?? 0);
				if (more > spare) break;
				spare -= more;
				detailed = index + 1;
			}
			return sections.slice(0, shown).map((section, index) => index < detailed ? section.full : section.brief);
		}
		function omitted(rows, sections, chosen) {
			const diffs = chosen.filter((text, index) => text !== sections[index]?.full).length;
			const details = sections.length - chosen.length;
			const left = [
				...rows > 0 ? [(0, wording.Hn)(rows, "row")] : [],
				...details > 0 ? [`the details of ${(0, wording.Hn)(details, "prompt")}`] : [],
				...diffs > 0 ? [`the diffs of ${(0, wording.Hn)(diffs, "prompt")}`] : []
			];
			if (left.length === 0) return "";
			return `Left out to fit into a comment: ${left.join(", ")}. The JSON report has everything.`;
		}
		function fitting(costs, room) {
			let used = 0;
			const last = costs.findIndex((next) => {
				used += next;
				return used > room;
			});
			return last === -1 ? costs.length : last;
		}
		function cost(text) {
			return text === "" ? 0 : bytes(text) + 2;
		}
		function bytes(text) {
			return Buffer.byteLength(text);
		}
		function sum(values) {
			return values.reduce((total, value) => total + value, 0);
		}
		var diff_text = __webpack_require__(89104);
		var excerpt = __webpack_require__(92315);
		var tags = __webpack_require__(72880);
		var wrap = __webpack_require__(4729);
		;
		const SIGNS = {
			error: "❌",
			warning: "⚠️",
			note: "ℹ️"
		};
		const DIFF = {
			lines: 5,
			context: 40
		};
		const LONGEST_SENTENCE = 600;
		function findingBlock(finding, options) {
			const diff = options.diff ? (0, diff_text.NI)((0, excerpt.T)(finding, DIFF)) : [];
			return [
				lead(finding),
				...diff.length > 0 ? [(0, markdown.OF)(diff, "diff")] : [],
				...consequences(finding, options.exact)
			].join("\n\n");
		}
		function lead(finding) {
			const fixed = finding.status === "fixed";
			const tag = (0, tags.c)(finding);
			const sign = finding.accepted === null ? SIGNS[finding.severity] : SIGNS.note;
			const name = `${fixed ? "✅ fixed" : sign} **${finding.code}**${tag === "" ? "" : ` (${(0, markdown.nv)((0, wrap.$)(tag, 200))})`}`;
			const place = (0, wording.$t)(finding);
			const where = place === null ? "" : ` In ${(0, markdown.SS)((0, wrap.$)(place.place, 200))}.`;
			return `${name}: ${(0, markdown.nv)((0, wrap.$)(finding.message, LONGEST_SENTENCE))}${where}`;
		}
		function consequences(finding, exact) {
			const cost = (0, wording.ho)(finding, exact);
			const related = (0, tags.K)(finding).slice(0, 5);
			const lines = [
				...cost === null ? [] : [`**Cost:** ${cost}.`],
				...finding.status === "fixed" || finding.fix === "" ? [] : [`**Fix:** ${(0, markdown.nv)((0, wrap.$)(finding.fix, LONGEST_SENTENCE))}`],
				...related.length === 0 ? [] : [`**Same cause:** ${related.map((name) => (0, markdown.wD)((0, wrap.$)(name, 200))).join(", ")}.`]
			];
			return lines.length === 0 ? [] : [lines.join("\\\n")];
		}
		var bar = __webpack_require__(70976);
		var figures = __webpack_require__(9596);
		var words = __webpack_require__(4718);
		var stake = __webpack_require__(9687);
		;
		const MARK_SIGNS = {
			error: "❌",
			warning: "⚠️",
			note: "ℹ️",
			none: "➖",
			fixed: "✅"
		};
		function tableHead() {
			return "| | Prompt | Status | At stake | Findings |\n| --- | --- | --- | --- | --- |";
		}
		function tableRow(prompt) {
			const name = [(0, markdown.MZ)((0, wrap.$)(prompt.id, 120)), ...(0, wording.IN)(prompt).map((part) => (0, markdown.wD)((0, wrap.$)(part, 60)))];
			const { lost } = (0, stake.s7)(prompt);
			const cells = [
				MARK_SIGNS[(0, stake.Fg)(prompt)],
				name.join(", "),
				prompt.status === "error" ? "not analysed" : prompt.status,
				lost > 0 ? (0, words.eg)(lost) : "–",
				counted(prompt)
			];
			return `| ${cells.join(" | ")} |`;
		}
		function counted(prompt) {
			const of = (status, severity) => prompt.findings.filter((one) => one.status === status && one.severity === severity && one.accepted === null).length;
			const accepted = prompt.findings.filter((one) => one.accepted !== null).length;
			const known = prompt.findings.filter((one) => one.status === "pre-existing" && one.accepted === null).length;
			const fixed = prompt.findings.filter((one) => one.status === "fixed").length;
			const parts = [
				"error",
				"warning",
				"note"
			].flatMap((severity) => {
				const count = of("introduced", severity);
				return count > 0 ? [(0, wording.Hn)(count, severity)] : [];
			});
			if (accepted > 0) parts.push(`${accepted} accepted`);
			if (known > 0) parts.push(`${known} pre-existing`);
			if (fixed > 0) parts.push(`${fixed} fixed`);
			return parts.length > 0 ? parts.join(", ") : "–";
		}
		;
		const FINDINGS = 20;
		const BAR_WIDTH = 64;
		function promptSection(prompt) {
			if (prompt.findings.length === 0 && (0, figures.u)(prompt).length === 0) return [];
			return [{
				full: section(prompt, true),
				brief: section(prompt, false)
			}];
		}
		function section(prompt, diff) {
			const exact = [prompt.base, prompt.head].every((side) => side === null || side.tokens.kind === "exact");
			const sorted = (0, stake.IN)(prompt.findings);
			const findings = sorted.slice(0, FINDINGS);
			const block = (finding) => findingBlock(finding, {
				exact,
				diff
			});
			const open = findings.filter((one) => one.status === "introduced" && one.severity !== "note" && one.accepted === null);
			const folded = findings.filter((one) => !open.includes(one));
			const blocks = [
				title(prompt),
				...markdown_prompt_bar(prompt),
				...(0, wording.YP)(prompt) && open.length > 0 ? ["New here, so nothing fails now; from now on this would:"] : [],
				...open.map(block),
				...folded.length > 0 ? [fold(foldName(folded.length, open.length), folded.map(block))] : [],
				...sorted.length > FINDINGS ? [`${(0, wording.Hn)(sorted.length - FINDINGS, "more finding")} in the JSON report.`] : [],
				fold("Figures", [facts(prompt).map((fact) => `- ${fact}`).join("\n")])
			];
			return blocks.join("\n\n");
		}
		function foldName(count, before) {
			return before > 0 ? (0, wording.Hn)(count, "more finding") : (0, wording.Hn)(count, "finding");
		}
		function title(prompt) {
			const name = [(0, markdown.SS)((0, wrap.$)(prompt.id, 120)), ...(0, wording.IN)(prompt).map((part) => (0, markdown.wD)((0, wrap.$)(part, 60)))];
			return `#### ${MARK_SIGNS[(0, stake.Fg)(prompt)]} ${name.join(", ")}`;
		}
		function markdown_prompt_bar(prompt) {
			const { side, lost } = (0, stake.s7)(prompt);
			const drawn = side === null ? null : (0, bar.wI)(side, Math.min(lost, side.prefixTokens), BAR_WIDTH);
			return drawn === null ? [] : [(0, markdown.OF)((0, bar.$9)(drawn), "text")];
		}
		function facts(prompt) {
			const model = [prompt.provider, prompt.model].flatMap((part) => part === null ? [] : [part]);
			const paths = prompt.source.paths.slice(0, 5).map((path) => (0, markdown.SS)((0, wrap.$)(path, 200)));
			const more = prompt.source.paths.length - paths.length;
			return [
				...model.length > 0 ? [`model: ${model.map((part) => (0, markdown.SS)((0, wrap.$)(part, 80))).join(" ")}`] : [],
				...paths.length > 0 ? [`from ${paths.join(", ")}${more > 0 ? ` and ${(0, wording.Hn)(more, "more file")}` : ""}`] : [],
				...sides(prompt),
				...(0, figures.u)(prompt).map(markdown.wD)
			];
		}
		function sides({ base, head }) {
			const words = (name, side) => side === null ? [] : [`${name}: ${(0, wording.WS)(side)}, prefix id ${(0, markdown.SS)((0, wrap.$)(side.prefixId, 32))}`];
			return [...words("base", base), ...words("head", head)];
		}
		function fold(name, blocks) {
			return `<details><summary>${(0, markdown.qy)(name)}</summary>\n\n${blocks.join("\n\n")}\n\n</details>`;
		}
		var suggested_config = __webpack_require__(7981);
		;
		function markdownReport(report, options = {}) {
			const prompts = (0, stake.QC)(report);
			return fit({
				head: head(report),
				tableHead: prompts.length > 0 ? tableHead() : "",
				rows: prompts.map(tableRow),
				quiet: quiet(report),
				sections: [
					...runSections(report),
					...prompts.flatMap(promptSection),
					...(0, suggested_config.F)(report)
				],
				foot: foot(report)
			}, options.limit ?? limits.b.commentBytes);
		}
		function head(report) {
			const sign = {
				pass: "✅",
				fail: "❌",
				error: "❌"
			}[report.verdict];
			return {
				title: `### ${sign} Prompt cache check ${(0, wording.Pl)(report)}`,
				lead: (0, wording.Az)(report).join(" ")
			};
		}
		function quiet(report) {
			const count = (0, stake.r_)(report);
			if (count === 0 || count === report.prompts.length) return "";
			return `${(0, wording.Hn)(count, "other prompt")} unchanged.`;
		}
		function runSections(report) {
			return (0, stake.IN)(report.findings).map((finding) => ({
				full: findingBlock(finding, {
					exact: false,
					diff: true
				}),
				brief: findingBlock(finding, {
					exact: false,
					diff: false
				})
			}));
		}
		const NOTES = 10;
		function foot(report) {
			const notes = report.notes.slice(0, NOTES).map((note) => `- ${(0, markdown.nv)((0, wrap.$)(note, 400))}`);
			const more = report.notes.length - notes.length;
			const lines = [
				...notes.length > 0 ? [notes.join("\n")] : [],
				...more > 0 ? [`${(0, wording.Hn)(more, "more note")} in the JSON report.`] : [],
				`<sub>${[report.base, report.head].filter(wording.cu).map(revision).join(" → ")}. ${estimates(report)}</sub>`
			];
			return lines.join("\n\n");
		}
		function revision({ ref, sha }) {
			if (sha === null) return (0, markdown.SS)((0, wrap.$)(ref, 80));
			const commit = /^[0-9a-f]{40,64}$/.test(sha) ? sha : (0, markdown.SS)((0, wrap.$)(sha, 80));
			return ref === sha ? commit : `${(0, markdown.SS)((0, wrap.$)(ref, 80))} ${commit}`;
		}
		function estimates(report) {
			const sides = report.prompts.flatMap((prompt) => [prompt.base, prompt.head]);
			const estimated = sides.some((side) => side?.tokens.kind === "estimate");
			return estimated ? "Token counts are estimates: the tokenizers of most models are not public." : "Token counts are exact where a trace gave them.";
		}
	}),
	92321: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { G: () => measuredLines });
		var _request_tokens_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4718);
		var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99155);
		function measuredLines(measured) {
			const { outcome, reason, survival, opinion, latencyMs } = measured;
			const { cold, warm } = latencyMs;
			return [
				`measured: ${summary(measured)}`,
				...outcome === "pass" ? [] : [reason],
				...cold === null || warm === null ? [] : [`the answer began after ${milliseconds(cold)} cold, ${milliseconds(warm)} warm`],
				...survival === null ? [] : [survivalWords(survival)],
				...opinion === null ? [] : opinionWords(opinion)
			];
		}
		function summary(measured) {
			const { outcome, trials, hits, calls } = measured;
			const value = (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.C)(measured.prefixHitRatio);
			const token = (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.C)(measured.tokenHitRatio);
			const [low, high] = [(0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.C)(measured.low), (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.C)(measured.high)];
			const range = low === null || high === null ? "" : ` (${low}–${high})`;
			const spent = (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.E)(measured.costUsd);
			return [
				outcome.replace("-", " "),
				...trials === 0 ? [] : [`${hits} of ${trials} calls hit${range}`],
				...value === null ? [] : [`prefix hit ratio ${value}`],
				...token === null ? [] : [`token hit ratio ${token}`],
				calls === 0 ? "no call was made" : `${calls} call${calls === 1 ? "" : "s"} in all`,
				...spent === null || calls === 0 ? [] : [`${spent} spent`]
			].join(", ");
		}
		function survivalWords({ tokens, of, expected, note }) {
			if (tokens === null) return `what survives the merge was not measured: ${note ?? ""}`;
			const read = `${(0, _request_tokens_words_js__WEBPACK_IMPORTED_MODULE_1__.zD)(tokens)} of the ${(0, _request_tokens_words_js__WEBPACK_IMPORTED_MODULE_1__.zD)(of)} tokens that base had cached survive the merge`;
			return note === null ? read : `${read}, where ${(0, _request_tokens_words_js__WEBPACK_IMPORTED_MODULE_1__.zD)(expected)} were expected: ${note}`;
		}
		function opinionWords(opinion) {
			const { comparisons, differing, reasons, acrossDeploy, agrees } = opinion;
			const who = `the diagnostics of ${opinion.source === "anthropic" ? "Anthropic" : "OpenAI"}`;
			const deploy = acrossDeploy === null ? [] : [`${who} say of head against base: ${acrossDeploy === "same" ? "no difference" : acrossDeploy}`];
			if (comparisons === 0) return deploy;
			const found = differing === 0 ? `no difference in ${comparisons} comparison${comparisons === 1 ? "" : "s"}` : `${reasons.join(", ")} in ${differing} of ${comparisons} comparisons`;
			return [...deploy, `${who} ${agrees ? "agree" : "disagree"}: they found ${found}`];
		}
		function milliseconds(value) {
			return `${(0, _request_tokens_words_js__WEBPACK_IMPORTED_MODULE_1__.zD)(value)} ms`;
		}
	}),
	28988: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			E: () => finite,
			N: () => measurementJson
		});
		function measurementJson(of) {
			const { tokens, latencyMs } = of;
			return {
				outcome: of.outcome,
				reason: of.reason,
				tokenHitRatio: finite(of.tokenHitRatio),
				prefixHitRatio: finite(of.prefixHitRatio),
				low: finite(of.low),
				high: finite(of.high),
				calls: of.calls,
				trials: of.trials,
				hits: of.hits,
				tokens: {
					uncached: tokens.uncached,
					read: tokens.read,
					write: tokens.write
				},
				costUsd: finite(of.costUsd),
				latencyMs: {
					cold: finite(latencyMs.cold),
					warm: finite(latencyMs.warm)
				},
				survival: of.survival && survival(of.survival),
				opinion: of.opinion && opinion(of.opinion)
			};
		}
		function survival(of) {
			return {
				tokens: of.tokens,
				of: of.of,
				expected: of.expected,
				note: of.note
			};
		}
		function opinion(of) {
			return {
				source: of.source,
				comparisons: of.comparisons,
				differing: of.differing,
				reasons: of.reasons,
				acrossDeploy: of.acrossDeploy,
				agrees: of.agrees
			};
		}
		function finite(value) {
			return value !== null && Number.isFinite(value) ? value : null;
		}
	}),
	7981: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			F: () => suggestedSection,
			j: () => suggestedLines
		});
		var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86632);
		var _escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78705);
		const FILE = "prompt-cache-guard.yml";
		function suggestedSection({ suggestedConfig }) {
			if (suggestedConfig === undefined) return [];
			const summary = `<summary>To compare whole requests, with their model and markers: a ${FILE} for these files</summary>`;
			const block = `<details>${summary}\n\n${(0, _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__.OF)(linesOf(suggestedConfig), "yaml")}\n\n</details>`;
			return [{
				full: block,
				brief: block
			}];
		}
		function suggestedLines({ suggestedConfig }) {
			if (suggestedConfig === undefined) return [];
			return [
				`To compare whole requests, with their model and markers, write this into ${FILE}:`,
				"",
				...linesOf(suggestedConfig).map((line) => line === "" ? "" : `  ${(0, _escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__.F)(line)}`)
			];
		}
		function linesOf(text) {
			return text.trimEnd().split("\n");
		}
	}),
	47376: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { M: () => textReport });
		var terminal = __webpack_require__(78705);
		var report_paint = __webpack_require__(68721);
		var stake = __webpack_require__(9687);
		var suggested_config = __webpack_require__(7981);
		var text_finding = __webpack_require__(55210);
		var bar = __webpack_require__(70976);
		var figures = __webpack_require__(9596);
		var wording = __webpack_require__(58285);
		var wrap = __webpack_require__(4729);
		;
		const SIGNS = {
			error: "✗",
			warning: "!",
			note: "·",
			none: "·",
			fixed: "✓"
		};
		const COLORS = {
			error: "red",
			warning: "yellow",
			note: "cyan",
			none: "dim",
			fixed: "green"
		};
		const ZONES = {
			read: "green",
			break: "red",
			lost: "red",
			open: "dim",
			edge: "dim"
		};
		const LABEL = 12;
		function promptLines(prompt, paint, width) {
			const lines = [title(prompt, paint), ...text_prompt_bar(prompt, paint, width - 2)];
			if ((0, wording.YP)(prompt) && prompt.findings.some((one) => one.severity !== "note")) lines.push("", ...(0, wrap.L)("New here, so nothing fails now; from now on this would:", width - 2).map((line) => `  ${line}`));
			const exact = (prompt.head ?? prompt.base)?.tokens.kind === "exact";
			for (const finding of (0, stake.IN)(prompt.findings)) lines.push("", ...(0, text_finding.h)(finding, {
				paint,
				width,
				exact,
				indent: "  "
			}));
			const numbers = (0, figures.u)(prompt);
			if (numbers.length > 0) lines.push("", ...numbers.map((line) => paint("dim", `  ${(0, terminal.F)(line)}`)));
			return lines;
		}
		function title(prompt, paint) {
			const mark = (0, stake.Fg)(prompt);
			const name = [prompt.id, ...(0, wording.IN)(prompt)].map((part) => (0, wrap.$)((0, terminal.F)(part), 120)).join(", ");
			const model = [prompt.provider, prompt.model].flatMap((part) => part === null ? [] : [(0, wrap.$)((0, terminal.F)(part), 80)]).join(" ");
			const status = prompt.status === "error" ? "not analysed" : prompt.status;
			const facts = [status, model].filter((fact) => fact !== "").join(" · ");
			return `${paint(COLORS[mark], SIGNS[mark])} ${paint("bold", name)} ${paint("dim", `· ${facts}`)}`;
		}
		function text_prompt_bar(prompt, paint, width) {
			const { side, lost } = (0, stake.s7)(prompt);
			const drawn = side === null ? null : (0, bar.wI)(side, Math.min(lost, side.prefixTokens), Math.min(72, width - LABEL));
			if (drawn === null) return [];
			const cells = drawn.cells.map(({ zone, text }) => ({
				style: ZONES[zone],
				text
			}));
			const legend = drawn.legend.map(({ zone, text }) => `${paint(ZONES[zone], (0, bar.jP)(zone))} ${text}`);
			const plain = (0, bar.$9)(drawn).at(-1) ?? "";
			return [
				`  ${paint("dim", drawn.labels)}`,
				`  ${runs(cells).map(({ style, text }) => paint(style, text)).join("")}`,
				...plain.length <= width ? [`  ${legend.join("   ")}`] : legend.map((part) => `  ${part}`)
			];
		}
		function runs(cells) {
			const joined = [];
			for (const { style, text } of cells) {
				const last = joined.at(-1);
				if (last?.style === style) last.text += text;
				else joined.push({
					style,
					text
				});
			}
			return joined;
		}
		;
		function textReport(report, options) {
			const paint = (0, report_paint.e)(options.color);
			const width = Math.min(100, Math.max(40, options.width));
			const blocks = [head(report, paint, width)];
			for (const finding of (0, stake.IN)(report.findings)) blocks.push((0, text_finding.h)(finding, {
				paint,
				width,
				exact: false,
				indent: ""
			}));
			for (const prompt of (0, stake.QC)(report)) blocks.push(promptLines(prompt, paint, width));
			const quiet = (0, stake.r_)(report);
			if (quiet > 0 && quiet < report.prompts.length) blocks.push([paint("dim", `${(0, wording.Hn)(quiet, "other prompt")} unchanged.`)]);
			const notes = notesOf(report).flatMap((note) => hanging("· ", (0, wrap.L)(note, width - 2)).map((line) => paint("dim", line)));
			if (notes.length > 0) blocks.push(notes);
			const config = (0, suggested_config.j)(report).map((line) => paint("dim", line));
			if (config.length > 0) blocks.push(config);
			return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
		}
		function head(report, paint, width) {
			const good = report.verdict === "pass";
			const title = paint(good ? "green" : "red", `${good ? "✓" : "✗"} ${(0, wording.Pl)(report)}`);
			return [
				paint("bold", title),
				...(0, wording.Az)(report).flatMap((cost) => (0, wrap.L)(cost, width - 2).map((line) => `  ${line}`)),
				paint("dim", `  ${[report.base, report.head].filter(wording.cu).map(revision).join(" → ")}`)
			];
		}
		function revision({ ref, sha }) {
			const name = (0, wrap.$)((0, terminal.F)(ref), 60);
			if (sha === null) return name;
			const short = /^[0-9a-f]{40,64}$/.test(sha) ? sha.slice(0, 10) : (0, wrap.$)((0, terminal.F)(sha), 60);
			return sha.startsWith(ref) ? short : `${name} ${short}`;
		}
		function notesOf(report) {
			const estimated = report.prompts.some((prompt) => [prompt.base, prompt.head].some((side) => side?.tokens.kind === "estimate"));
			const notes = report.notes.map(terminal.e);
			return estimated ? [...notes, "Token counts are estimates: the tokenizers of most models are not public."] : notes;
		}
		function hanging(mark, lines) {
			return lines.map((line, index) => index === 0 ? `${mark}${line}` : `${" ".repeat(mark.length)}${line}`);
		}
	}),
	7896: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			j9: () => prefixIdOf,
			oN: () => wireIdOf,
			oQ: () => conversationWireId
		});
		var _json_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52535);
		var _hash_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37882);
		var _layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8700);
		function prefixIdOf(layout) {
			const { units } = layout;
			const head = units.filter((unit) => unit.section !== "messages" && unit.name !== "messages");
			const identifying = head.some((unit) => unit.section !== "params") ? head : [...head, ...firstMessage(units)];
			return short(identifying.map((unit) => `${unit.frame}\0${(0, _json_canonical_js__WEBPACK_IMPORTED_MODULE_0__.$)(unit.value, "sorted")}`));
		}
		function wireIdOf(layout, hashes = []) {
			const { units, freeForm } = layout;
			const compared = [];
			for (const [index, unit] of units.slice(0, (0, _layout_js__WEBPACK_IMPORTED_MODULE_1__.jQ)(layout)).entries()) {
				if (unit.replayed) continue;
				const known = unit.replayedMembers === undefined ? hashes[index] : undefined;
				compared.push(known ?? (0, _hash_js__WEBPACK_IMPORTED_MODULE_2__.WG)(unit, freeForm));
			}
			return short(compared);
		}
		function conversationWireId(turns) {
			const only = turns[0];
			return turns.length === 1 && only !== undefined ? only : short(turns);
		}
		function firstMessage(units) {
			const first = units.find((unit) => unit.section === "messages");
			if (first === undefined) return [];
			return units.filter((unit) => unit.section === "messages" && unit.index === first.index);
		}
		function short(parts) {
			return (0, _hash_js__WEBPACK_IMPORTED_MODULE_2__.sc)(parts.join("\n")).slice(0, 16);
		}
	})
};
