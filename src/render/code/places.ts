import { type Role, USER_KEY, keyedPrompt } from './names.ts';
import { type Env, type Placed, envOf, meaningOf, memberMeaning, textOf } from './resolve.ts';
import type { Argument, Expr, ExprOf, Module, Node } from './syntax.ts';

/** A place where an SDK, or code like it, takes a text. */
export interface PlacedText {
  readonly role: Role;
  /** What the place is called: `system`, `instructions`. */
  readonly key: string;
  readonly values: readonly Placed[];
  readonly from: number;
}

/** Classes and functions whose first argument is a text of this role. */
const FIRST: readonly (readonly [RegExp, Role])[] = [
  [
    /^(?:SystemMessage|SystemMessagePromptTemplate|SystemMessageTemplate|add_system_message|addSystemMessage|add_developer_message|SystemPromptPart|with_instructions|withInstructions|setSystemPrompt|set_system_prompt)$/,
    'system',
  ],
  [
    /^(?:HumanMessage|HumanMessagePromptTemplate|UserMessage|add_user_message|addUserMessage|UserPromptPart)$/,
    'user',
  ],
  [
    /^(?:PromptTemplate|KernelFunctionFromPrompt|create_function_from_prompt|RichPromptTemplate|StringPromptTemplate)$/,
    'unknown',
  ],
];
/** Calls whose arguments are what a person asks, whatever they are called. */
const ASKS =
  /^(?:run|run_sync|run_stream|invoke|ainvoke|ask|chat|complete|acomplete|predict|generate_content|generateContent|sendMessage|send_message|query|stream|get_response)$/;
const SYSTEM_ROLE = /^(?:system|developer)$|(?:^|\.)(?:SYSTEM|DEVELOPER|system)$/;
const USER_ROLE = /^(?:user|human)$|(?:^|\.)(?:USER|user)$/;

/** The texts that a call, an object or a list hands to a model. */
export function placesIn(
  { expr, scope }: Node,
  module: Module,
  hasSdk: boolean,
): readonly PlacedText[] {
  const env = envOf(scope);
  if (expr.kind === 'call') return ofCall(expr, env, hasSdk);
  if (expr.kind === 'object') return ofObject(expr, env, module, hasSdk);
  return expr.kind === 'list' ? ofPair(expr, env) : [];
}

function ofCall(call: ExprOf<'call'>, env: Env, hasSdk: boolean): readonly PlacedText[] {
  const { callee, args, from } = call;
  const name = nameOf(callee);
  const owner = callee.kind === 'member' ? nameOf(callee.object) : '';
  const found: PlacedText[] = [];
  const role = roleOf(args);
  const content = args.find((arg) => arg.name === 'content');
  if (role !== null && content !== undefined)
    return [{ role, key: role, values: textsOf(content.value, env), from }];
  const ofFirst = FIRST.find(
    ([names]) =>
      names.test(name) || (/^(?:from_template|fromTemplate)$/.test(name) && names.test(owner)),
  );
  const text =
    args.find((arg) => /^(?:content|template|prompt|instructions)$/.test(arg.name ?? '')) ??
    args.find((arg) => arg.name === null && arg.value.kind !== 'object');
  if (ofFirst !== undefined && text !== undefined)
    return [
      {
        role: ofFirst[1],
        key: ofFirst[1] === 'unknown' ? 'template' : ofFirst[1],
        values: textsOf(text.value, env),
        from,
      },
    ];
  if (name === 'Signature' && args[1] !== undefined)
    found.push({ role: 'system', key: 'instructions', values: textsOf(args[1].value, env), from });
  for (const arg of args) {
    if (arg.name === null) {
      if (ASKS.test(name) && arg.value.kind !== 'object')
        found.push({ role: 'user', key: 'input', values: textsOf(arg.value, env), from });
      continue;
    }
    const kind = keyedPrompt(arg.name, hasSdk);
    if (kind !== null)
      found.push({
        role: kind,
        key: arg.name,
        values: textsOf(arg.value, env),
        from: arg.value.from,
      });
    else if (hasSdk && USER_KEY.test(arg.name) && !/^messages?$/.test(arg.name))
      found.push({
        role: 'user',
        key: arg.name,
        values: textsOf(arg.value, env),
        from: arg.value.from,
      });
  }
  return found;
}

function ofObject(
  { entries, from }: ExprOf<'object'>,
  env: Env,
  module: Module,
  hasSdk: boolean,
): readonly PlacedText[] {
  const role = entries.find(({ key }) => key === 'role' || key === 'type');
  const content = entries.find(({ key }) => key === 'content' || key === 'parts');
  const spoken = role === undefined ? null : spokenBy(role.value);
  if (spoken !== null && content !== undefined)
    return [{ role: spoken, key: spoken, values: textsOf(content.value, env), from }];
  return entries.flatMap(({ key, value, from: at }) => {
    if (key === null) return [];
    const kind = keyedPrompt(key, hasSdk);
    if (kind !== null) return [{ role: kind, key, values: textsOf(value, env), from: at }];
    const isUser =
      hasSdk && module.language === 'javascript' && /^(?:prompt|input|contents)$/.test(key);
    return isUser ? [{ role: 'user' as const, key, values: textsOf(value, env), from: at }] : [];
  });
}

/** `("system", text)` and `['system', text]` of a list of messages. */
function ofPair({ items, from }: ExprOf<'list'>, env: Env): readonly PlacedText[] {
  const [who, text] = items;
  const spoken =
    items.length === 2 && who !== undefined && textOf(who) !== null ? spokenBy(who) : null;
  if (spoken === null || text === undefined) return [];
  return [{ role: spoken, key: spoken, values: textsOf(text, env), from }];
}

function roleOf(args: readonly Argument[]): Role | null {
  const role = args.find(({ name }) => name === 'role');
  return role === undefined ? null : spokenBy(role.value);
}

function spokenBy(who: Expr): Role | null {
  const role = textOf(who) ?? (who.kind === 'member' ? `.${who.name}` : '');
  if (SYSTEM_ROLE.test(role)) return 'system';
  return USER_ROLE.test(role) ? 'user' : null;
}

/** The texts in what is handed over: itself, or the blocks of a list. */
export function textsOf(expr: Expr, env: Env, depth = 0): readonly Placed[] {
  const again = (one: Expr, at: Env = env): readonly Placed[] => textsOf(one, at, depth + 1);
  const own = [{ expr, env }];
  if (depth > 8) return own;
  switch (expr.kind) {
    case 'list':
      return expr.items.flatMap((item) => again(item));
    case 'object': {
      const inside = expr.entries.find(({ key }) => /^(?:text|content|parts)$/.test(key ?? ''));
      return inside === undefined ? [] : again(inside.value);
    }
    case 'call': {
      const inside = expr.args.find(({ name }) => /^(?:text|content|parts)$/.test(name ?? ''));
      if (inside !== undefined) return again(inside.value);
      const [first] = expr.args;
      const isBlock =
        first?.value.kind === 'object' &&
        /(?:Message|Block|Content|Part)\w*$/.test(nameOf(expr.callee));
      return isBlock ? again(first.value) : own;
    }
    case 'name':
    case 'member': {
      const meaning = expr.kind === 'name' ? meaningOf(expr.name, env) : memberMeaning(expr, env);
      const [only] = meaning?.bindings ?? [];
      const isBlocks =
        only !== undefined && (only.value.kind === 'list' || only.value.kind === 'object');
      return meaning !== null && isBlocks && meaning.bindings.length === 1
        ? again(only.value, meaning.env)
        : own;
    }
    case 'fixed':
      return [];
    case 'text':
    case 'element':
    case 'set':
    case 'sum':
    case 'percent':
    case 'choice':
    case 'each':
    case 'function':
    case 'other':
      return own;
  }
}

export function nameOf(expr: Expr): string {
  return expr.kind === 'name' || expr.kind === 'member' ? expr.name : '';
}
