import { LIMITS } from '../../limits.ts';
import { type Piece, dedented, filled, isTextual, stripped } from './pieces.ts';
import { DEDENTS, FILLS, HANDS_ON, PLACEHOLDER, entryOf } from './placeholders.ts';
import {
  type Env,
  type Meaning,
  type Placed,
  calledWith,
  functionOf,
  meaningOf,
  memberMeaning,
  textOf,
} from './resolve.ts';
import type { Argument, Expr, ExprOf, Stretch } from './syntax.ts';

/** What a text is made of, followed through the variables, constants and helpers of its file. */
export class Flattener {
  readonly #following: unknown[] = [];
  #left: number = LIMITS.codePieces;

  flatten({ expr, env }: Placed): readonly Piece[] {
    this.#left = LIMITS.codePieces;
    return this.#pieces(expr, env);
  }

  #pieces(expr: Expr, env: Env): readonly Piece[] {
    this.#left -= 1;
    const hole: readonly Piece[] = [
      { kind: 'hole', value: { expr, env }, format: null, from: expr.from, to: expr.to },
    ];
    if (this.#left < 0 || this.#following.length > LIMITS.codeDepth) return hole;
    const made = this.#made(expr, env);
    return made !== null && isTextual(made) ? made : hole;
  }

  /** The pieces of an expression; null for one that is no text as far as anybody can see. */
  #made(expr: Expr, env: Env): readonly Piece[] | null {
    switch (expr.kind) {
      case 'text':
        return expr.parts.flatMap((part) => {
          if (part.kind === 'text') return [part];
          const inside = this.#pieces(part.value, env);
          return inside.map((piece) =>
            piece.kind === 'hole' && inside.length === 1
              ? { ...piece, format: part.format, from: part.value.from, to: part.value.to }
              : piece,
          );
        });
      case 'name':
        return this.#held(meaningOf(expr.name, env));
      case 'member':
      case 'element':
        return this.#held(memberMeaning(expr, env));
      case 'sum':
        return this.#joined(expr.terms, env);
      case 'choice':
        return this.#joined(expr.options, env);
      case 'percent':
        return this.#percent(expr, env);
      case 'call':
        return this.#call(expr, env);
      case 'function':
        return this.#joined(expr.scope.returns, { scope: expr.scope, args: null });
      case 'list':
      case 'set':
      case 'object':
      case 'each':
      case 'fixed':
      case 'other':
        return null;
    }
  }

  #joined(exprs: readonly Expr[], env: Env): readonly Piece[] {
    return exprs.flatMap((expr) => this.#pieces(expr, env));
  }

  /** A variable: what it is set to, and what is put behind that. */
  #held(meaning: Meaning | null): readonly Piece[] | null {
    if (meaning === null) return null;
    const { bindings, env, given } = meaning;
    const first = bindings[0] ?? given;
    if (first === null || first === undefined || this.#following.includes(first)) return [];
    const own = this.#inside(first, () =>
      bindings.flatMap(({ value, how }) => {
        if (how === 'each') return [];
        if (value.kind === 'list') return this.#joined(value.items, env);
        return this.#pieces(value, env);
      }),
    );
    if (given === null || bindings.length > 0) return own;
    return this.#inside(first, () => this.#pieces(given.expr, given.env));
  }

  #percent({ format, values }: ExprOf<'percent'>, env: Env): readonly Piece[] | null {
    const pieces = this.#pieces(format, env);
    if (!isTextual(pieces)) return null;
    const items = values.kind === 'list' ? values.items : [values];
    let position = 0;
    return filled(pieces, /%(?:\((\w+)\))?[-+ #0]*\d*(?:\.\d+)?[sdifrxg%]/g, (match, at) => {
      if (match[0].endsWith('%')) return [{ kind: 'text', text: '%', from: at.from }];
      const value = match[1] === undefined ? items[position] : entryOf(values, match[1]);
      if (match[1] === undefined) position += 1;
      return value === undefined ? null : this.#put({ expr: value, env }, at);
    });
  }

  /** A value in the place of a placeholder: its text, or a hole that stands where the placeholder stands. */
  #put(value: Placed, at: Stretch): readonly Piece[] {
    const pieces = this.#pieces(value.expr, value.env);
    return isTextual(pieces) ? pieces : [{ kind: 'hole', value, format: null, ...at }];
  }

  #call(expr: ExprOf<'call'>, env: Env): readonly Piece[] | null {
    const { callee, args } = expr;
    const name = callee.kind === 'member' || callee.kind === 'name' ? callee.name : '';
    const [first] = args;
    const helper = functionOf(callee, env);
    if (helper !== null) {
      if (this.#following.includes(helper)) return null;
      return this.#inside(helper, () =>
        this.#joined(helper.returns, calledWith(helper, expr, env)),
      );
    }
    if (DEDENTS.test(name)) {
      const inside = this.#pieces(
        first?.value ?? (callee.kind === 'member' ? callee.object : expr),
        env,
      );
      return dedented(inside);
    }
    if (name === 'join') return this.#join(expr, env);
    if (callee.kind === 'member') {
      if (/^replace(?:All)?$/.test(name)) return this.#replaced(callee.object, args, env);
      if (FILLS.test(name) && args.length > 0) return this.#formatted(callee.object, args, env);
      if (name === 'concat')
        return this.#joined([callee.object, ...args.map(({ value }) => value)], env);
      if (HANDS_ON.test(name) && args.every(({ value }) => value.kind !== 'text' || name !== 'raw'))
        return first === undefined || textOf(first.value) === null || /strip|trim/.test(name)
          ? stripped(
              this.#pieces(
                first === undefined || /strip|trim/.test(name) ? callee.object : first.value,
                env,
              ),
            )
          : this.#pieces(first.value, env);
    }
    return HANDS_ON.test(name) && first !== undefined ? this.#pieces(first.value, env) : null;
  }

  /** `", ".join(items)` and `items.join(", ")`. */
  #join({ callee, args }: ExprOf<'call'>, env: Env): readonly Piece[] | null {
    if (callee.kind !== 'member') return null;
    const [first] = args;
    const isPython =
      first !== undefined && callee.object.kind === 'text' && !(first.value.kind === 'text');
    const list = isPython ? first.value : callee.object;
    const separator = textOf(isPython ? callee.object : first?.value) ?? (isPython ? '' : ',');
    const items = this.#items(list, env);
    if (items === null) return null;
    return items.flatMap((item, index): readonly Piece[] => {
      const pieces = this.#pieces(item.expr, item.env);
      const from = item.expr.from;
      return index === 0 || separator === ''
        ? pieces
        : [{ kind: 'text', text: separator, from }, ...pieces];
    });
  }

  /** The items of a list that is written out, and what is put behind them. */
  #items(list: Expr, env: Env): readonly Placed[] | null {
    if (list.kind === 'list') return list.items.map((expr) => ({ expr, env }));
    if (
      list.kind === 'call' &&
      list.callee.kind === 'member' &&
      /^(?:filter|flat)$/.test(list.callee.name)
    )
      return this.#items(list.callee.object, env);
    if (list.kind !== 'name' && list.kind !== 'member') return null;
    const meaning = list.kind === 'name' ? meaningOf(list.name, env) : memberMeaning(list, env);
    if (meaning === null || meaning.bindings.length === 0) return null;
    const items = meaning.bindings.map(({ value, how }): readonly Placed[] | null => {
      if (value.kind === 'list') return value.items.map((expr) => ({ expr, env: meaning.env }));
      return how === 'add' ? [{ expr: value, env: meaning.env }] : null;
    });
    return items.some((one) => one === null) ? null : items.flatMap((one) => one ?? []);
  }

  #formatted(template: Expr, args: readonly Argument[], env: Env): readonly Piece[] | null {
    const pieces = this.#pieces(template, env);
    const named = (name: string): Expr | undefined =>
      args.find((arg) => arg.name === name)?.value ??
      args.map(({ value }) => entryOf(value, name)).find((value) => value !== undefined);
    if (!isTextual(pieces))
      // The template is another file's: what is put in can be seen all the same.
      return [
        ...pieces,
        ...args.map(({ value }): Piece => ({
          kind: 'hole',
          value: { expr: value, env },
          format: null,
          from: value.from,
          to: value.to,
        })),
      ];
    let position = 0;
    return filled(pieces, PLACEHOLDER, (match, at) => {
      const [whole, mustache, python, format, dollar, plain] = match;
      if (whole === '{{') return [{ kind: 'text', text: '{', from: at.from }];
      if (whole === '}}') return [{ kind: 'text', text: '}', from: at.from }];
      const name = mustache ?? python ?? dollar ?? plain ?? '';
      const isNumbered = /^\d*$/.test(name);
      const value = isNumbered
        ? args.filter((arg) => arg.name === null)[name === '' ? position++ : Number(name)]?.value
        : named(name);
      if (value === undefined) return null;
      return this.#put({ expr: value, env }, at).map((piece) =>
        piece.kind === 'hole' && format !== undefined ? { ...piece, format } : piece,
      );
    });
  }

  #replaced(text: Expr, args: readonly Argument[], env: Env): readonly Piece[] | null {
    const pieces = this.#pieces(text, env);
    const [searched, put] = args;
    const needle = textOf(searched?.value);
    if (put === undefined) return pieces;
    const value = { expr: put.value, env };
    if (needle === null || needle === '' || !isTextual(pieces)) {
      const hole: Piece = {
        kind: 'hole',
        value,
        format: null,
        from: put.value.from,
        to: put.value.to,
      };
      return needle === null || isTextual(pieces) ? pieces : [...pieces, hole];
    }
    const literal = needle.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
    return filled(pieces, new RegExp(literal, 'g'), (_, at) => this.#put(value, at));
  }

  #inside<Result>(what: unknown, run: () => Result): Result {
    this.#following.push(what);
    const result = run();
    this.#following.pop();
    return result;
  }
}
