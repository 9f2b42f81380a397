/**
 * Renders Jinja2 with the real Jinja2, in its sandbox. Jobs and answers are those of
 * engine-child/protocol.ts, the marks those of engine-child/marks.ts. After its imports the program can open
 * no file, no connection and no process, whatever a template finds.
 */
export const JINJA2_PROGRAM = String.raw`
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
