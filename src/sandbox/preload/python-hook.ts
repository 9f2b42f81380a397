import { PYTHON_CLOCK } from './python-clock.ts';
import { PYTHON_NETWORK } from './python-network.ts';
import { PYTHON_ROWS } from './python-rows.ts';

/**
 * What Python programs load first, as `sitecustomize`: it pins or varies the clock, random values, file
 * order, host and user by the plan that stands one folder above it, and reports what the program did.
 * Another `sitecustomize` behind it is run too. It never raises into the program.
 */
export const PYTHON_HOOK = String.raw`import json
import os
import sys

_here = os.path.dirname(os.path.abspath(__file__))


def _main():
    with open(os.path.join(os.path.dirname(_here), "plan.json"), encoding="utf-8") as file:
        plan = json.load(file)
    report = os.path.join(plan["reports"], "python-%d" % os.getpid())

    def say(kind, text):
        try:
            target = os.open(report, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
            try:
                os.write(target, (json.dumps([kind, text]) + "\n").encode())
            finally:
                os.close(target)
        except Exception:
            pass

    say("runtime", "python")
    for step in (_own_code, _clock, _entropy, _order, _rows, _machine, _network):
        try:
            step(plan, say)
        except Exception as error:
            say("trouble", "%s: %r" % (step.__name__, error))


class _Function:
    """In a class a function becomes a method, which the built-in one that it replaces does not."""

    def __init__(self, function):
        self._function = function
        self.__name__ = function.__name__

    def __call__(self, *arguments, **named):
        return self._function(*arguments, **named)


def _below(name, folders):
    return any(name.startswith(folder + os.sep) for folder in folders)


def _own_code(plan, say):
    """An editable install in a shared environment leads to the checkout: here it leads to the tree."""
    if not plan["foreign"]:
        return
    import atexit

    def moved(name):
        if not isinstance(name, str) or _below(name, plan["own"]) or _is_installed(name):
            return name
        if name == plan["checkout"] or name.startswith(plan["checkout"] + os.sep):
            return plan["tree"] + name[len(plan["checkout"]):]
        return name

    sys.path[:] = [moved(name) for name in sys.path]
    for name, module in list(sys.modules.items()):
        if name.startswith("__editable___"):
            for table in ("MAPPING", "NAMESPACES"):
                mapping = getattr(module, table, None)
                if isinstance(mapping, dict):
                    for key, value in list(mapping.items()):
                        mapping[key] = [moved(v) for v in value] if isinstance(value, list) else moved(value)

    def tell():
        for module in list(sys.modules.values()):
            name = getattr(module, "__file__", None)
            if not isinstance(name, str):
                continue
            name = os.path.realpath(name)
            if _below(name, plan["foreign"]) and not _below(name, plan["own"]) and not _is_installed(name):
                say("loaded", name)

    atexit.register(tell)


def _is_installed(name):
    parts = name.split(os.sep)
    return "site-packages" in parts or "dist-packages" in parts or "node_modules" in parts


${PYTHON_CLOCK}


def _entropy(plan, say):
    if plan["seed"] is None:
        return
    try:
        from _sha256 import sha256
    except ImportError:
        from _sha2 import sha256
    state = {"count": 0}

    def urandom(size):
        if not isinstance(size, int) or size < 0:
            return real(size)
        made = b""
        while len(made) < size:
            state["count"] += 1
            made += sha256(b"%d %d" % (plan["seed"], state["count"])).digest()
        return made[:size]

    real = os.urandom
    os.urandom = _Function(urandom)
    if hasattr(os, "getrandom"):
        os.getrandom = _Function(lambda size, flags=0: urandom(size))
    import random

    seed = random.Random.seed

    def seeded(self, a=None, version=2):
        return seed(self, int.from_bytes(urandom(16), "big") if a is None else a, version)

    random.Random.seed = seeded
    random._urandom = urandom
    random.seed = random._inst.seed
    random.seed()


def _order(plan, say):
    if plan["order"] is None:
        return
    listdir, scandir = os.listdir, os.scandir

    def arranged(entries, name):
        entries = sorted(entries, key=lambda entry: os.fspath(name(entry)))
        order = plan["order"]
        if order == 0:
            return entries
        # Two files have one other order, and it has to be seen every time.
        if order == 1 or len(entries) < 3:
            return entries[::-1]
        before, state = list(entries), order
        for at in range(len(entries) - 1, 0, -1):
            state = (state * 6364136223846793005 + 1442695040888963407) % 2**64
            other = (state >> 33) % (at + 1)
            entries[at], entries[other] = entries[other], entries[at]
        return entries[::-1] if entries == before else entries

    class Entries:
        def __init__(self, opened):
            with opened:
                self._entries = iter(arranged(opened, lambda entry: entry.name))

        def __iter__(self):
            return self

        def __next__(self):
            return next(self._entries)

        def __enter__(self):
            return self

        def __exit__(self, *arguments):
            self.close()

        def close(self):
            self._entries = iter(())

    os.listdir = _Function(lambda *path, **named: arranged(listdir(*path, **named), lambda entry: entry))
    os.scandir = _Function(lambda *path, **named: Entries(scandir(*path, **named)))


${PYTHON_ROWS}


def _machine(plan, say):
    if plan["host"] is None:
        return
    import _socket

    _socket.gethostname = _Function(lambda: plan["host"])
    if hasattr(os, "uname"):
        uname = os.uname

        def named():
            real = uname()
            return type(real)((real.sysname, plan["host"], real.release, real.version, real.machine))

        os.uname = _Function(named)
    os.getlogin = _Function(lambda: plan["user"])
    try:
        import pwd
    except ImportError:
        return
    getpwuid = pwd.getpwuid

    def person(uid):
        real = getpwuid(uid)
        if uid != os.getuid():
            return real
        return type(real)((plan["user"], *real[1:5], os.environ.get("HOME", real[5]), real[6]))

    pwd.getpwuid = _Function(person)


${PYTHON_NETWORK}

def _next_sitecustomize():
    import importlib.machinery
    import importlib.util

    others = [name for name in sys.path if os.path.abspath(name or ".") != _here]
    spec = importlib.machinery.PathFinder.find_spec("sitecustomize", others)
    if spec is not None and spec.loader is not None:
        module = importlib.util.module_from_spec(spec)
        sys.modules["sitecustomize"] = module
        spec.loader.exec_module(module)


try:
    _main()
except Exception:
    pass
_next_sitecustomize()
`;
