/**
 * The clock of the Node hook: it starts at the plan's time and ticks; monotonic clocks are left alone. The
 * contexts of node:vm (Jest runs tests in them) have a Date and a Math of their own, which are pinned too.
 */
export const NODE_CLOCK = String.raw`  const began = performance.now();
  const now = () => Math.floor(plan.time * 1000 + performance.now() - began);

  function clock() {
    if (plan.time === null) return;
    globalThis.Date = pinned(globalThis);
    Object.defineProperty(performance, 'timeOrigin', { value: plan.time * 1000 - began });
  }

  /** A Date for a global object; its Intl is changed in place. */
  function pinned(scope) {
    const Real = scope.Date;
    const Pinned = new Proxy(Real, {
      construct: (target, args, self) =>
        Reflect.construct(target, args.length === 0 ? [now()] : args, self === Pinned ? target : self),
      apply: () => new Real(now()).toString(),
    });
    Real.now = now;
    Real.prototype.constructor = Pinned;
    const { prototype } = scope.Intl.DateTimeFormat;
    const format = Object.getOwnPropertyDescriptor(prototype, 'format');
    Object.defineProperty(prototype, 'format', {
      ...format,
      get() {
        const real = format.get.call(this);
        return (date) => real(date === undefined ? now() : date);
      },
    });
    const parts = prototype.formatToParts;
    prototype.formatToParts = function formatToParts(date) {
      return parts.call(this, date === undefined ? now() : date);
    };
    return Pinned;
  }

  function contexts() {
    const vm = require('node:vm');
    const { createContext, runInContext, isContext } = vm;
    const settle = (context) => attempt(() => {
      const scope = runInContext('globalThis', context);
      if (plan.seed !== null) scope.Math.random = () => Math.random();
      // Not enumerable: programs look through the object for what a script left there.
      if (plan.time !== null)
        Object.defineProperty(scope, 'Date', { value: pinned(scope), writable: true, configurable: true });
    });
    vm.createContext = function (...args) {
      const isKnown = typeof args[0] === 'object' && args[0] !== null && isContext(args[0]);
      const context = createContext(...args);
      if (!isKnown) settle(context);
      return context;
    };
    const made = (object, options) => {
      const { contextName: name, contextOrigin: origin, contextCodeGeneration: codeGeneration, microtaskMode } =
        typeof options === 'object' && options !== null ? options : {};
      const given = Object.entries({ name, origin, codeGeneration, microtaskMode });
      return vm.createContext(object, Object.fromEntries(given.filter(([, value]) => value !== undefined)));
    };
    vm.runInNewContext = (code, object, options) => runInContext(code, made(object, options), options);
    vm.Script.prototype.runInNewContext = function (object, options) {
      return this.runInContext(made(object, options), options);
    };
  }`;
