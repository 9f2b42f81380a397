"""Writes METRICS.jsonl for prompt-cache-guard: one line per attempt, no prompt text.

Copy this file into your service; it needs Python 3.9 and nothing else.

    from prompt_cache_metrics import MetricsFile

    metrics = MetricsFile("METRICS.jsonl", service="support-api", version="1.4.2")
    started = time.time()
    message = client.messages.create(**request)
    metrics.record(request, message, name="support", started=started)

`record` takes responses of Anthropic, OpenAI (Chat Completions and Responses), Bedrock (Converse) and Gemini, as
objects of their SDKs or as dictionaries; of a stream give the usage of its last event, and `first_token=time.time()`
taken at its first chunk. It never raises: what it could not write is a warning of the logger
"prompt_cache_metrics". Lines are appended whole, so that threads and processes may share a file, and so that it may
be renamed by a rotation at any time. `prefixId` is this file's own: equal for requests of equal model, tools and
system, and not the one that the TypeScript library gives.
"""

import hashlib
import json
import logging
import os
import socket
import threading
import time
from datetime import datetime, timezone

_log = logging.getLogger("prompt_cache_metrics")
_VERSIONS = ("SERVICE_VERSION", "K_REVISION", "AWS_LAMBDA_FUNCTION_VERSION")
_COMMITS = ("GITHUB_SHA", "CI_COMMIT_SHA", "RENDER_GIT_COMMIT", "SOURCE_VERSION", "GIT_COMMIT")
_SERVICES = ("OTEL_SERVICE_NAME", "K_SERVICE", "AWS_LAMBDA_FUNCTION_NAME")


class MetricsFile:
    def __init__(self, path, *, service=None, env=None, version=None, commit=None, tags=None):
        self._path = os.fspath(path)
        self._lock = threading.Lock()
        self._seq = 0
        self._own = {
            "service": service or _variable(_SERVICES),
            "env": env or os.environ.get("DEPLOYMENT_ENVIRONMENT"),
            "version": version or _variable(_VERSIONS),
            "commit": commit or _variable(_COMMITS),
            "tags": tags,
        }

    def record(self, request, response=None, *, usage=None, started, ended=None, first_token=None,
               name=None, run=None, session=None, attempt=1, status=200, error=None,
               request_id=None, tags=None):
        """Appends the line of one attempt. `started`, `ended` and `first_token` are `time.time()`."""
        try:
            ended = time.time() if ended is None else ended
            found = usage if usage is not None else _member(response, "usage", "usage_metadata", "usageMetadata")
            with self._lock:
                self._seq += 1
                seq = self._seq
            # The process is named with each line: one that was forked is another one.
            instance = f"{socket.gethostname()}-{os.getpid()}"
            provider, counts = _counts(found)
            line = {
                "v": 1,
                "id": f"{instance}-{seq}",
                "seq": seq,
                "instance": instance,
                "at": datetime.fromtimestamp(started, timezone.utc).isoformat(timespec="milliseconds").replace("+00:00", "Z"),
                "name": name,
                "run": run,
                "session": session,
                "provider": provider,
                "model": _member(request, "model", "modelId"),
                "servedModel": _member(response, "model", "model_version", "modelVersion"),
                "prefixId": prefix_id(request),
                **counts,
                "latencyMs": round((ended - started) * 1000, 3),
                "ttftMs": None if first_token is None else round((first_token - started) * 1000, 3),
                "streamed": first_token is not None,
                "attempt": attempt,
                "requestId": request_id or _member(response, "_request_id", "id"),
                "status": status,
                "error": error,
                **self._own,
            }
            if tags:
                line["tags"] = {**(self._own["tags"] or {}), **tags}
            self._append({key: value for key, value in line.items() if value is not None})
        except Exception:  # a metric is never worth a request
            _log.warning("A line of %s was not written.", self._path, exc_info=True)

    def _append(self, line):
        data = (json.dumps(line, separators=(",", ":")) + "\n").encode()
        # Opened by name with each line: a file that was renamed or deleted is made anew.
        file = os.open(self._path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o644)
        try:
            written = os.write(file, data)
            if written != len(data):
                raise OSError(f"{written} of {len(data)} bytes were written")
        finally:
            os.close(file)


def prefix_id(request):
    """16 hex digits over what the requests of a prompt have in common; None where that cannot be told."""
    names = ("model", "modelId", "tools", "toolConfig", "system", "instructions", "system_instruction")
    head = {name: _plain(_member(request, name)) for name in names if _member(request, name) is not None}
    messages = _member(request, "messages") or []
    leading = []
    for message in messages:
        if _member(message, "role") not in ("system", "developer"):
            break
        leading.append(_plain(message))
    if leading:
        head["leading"] = leading
    if not set(head) - {"model", "modelId"}:
        return None
    return hashlib.sha256(json.dumps(head, sort_keys=True).encode()).hexdigest()[:16]


def _counts(usage):
    """The provider's form of a usage, and its counts: `uncached` leaves out what was read or written."""
    unknown = {"uncached": None, "read": None, "write": None, "write1h": None, "output": None}
    if usage is None:
        return None, unknown
    number = lambda *path: _number(usage, path)  # noqa: E731
    if number("inputTokens") is not None:
        return "bedrock", _own(number("inputTokens"), number("cacheReadInputTokens"),
                               number("cacheWriteInputTokens"), 0, number("outputTokens"))
    for total, details, output in (("prompt_tokens", "prompt_tokens_details", "completion_tokens"),
                                   ("input_tokens", "input_tokens_details", "output_tokens")):
        if number(details, "cached_tokens") is None:
            continue
        read, write = number(details, "cached_tokens"), number(details, "cache_write_tokens") or 0
        return "openai", _own(number(total) - read - write, read, write, 0, number(output))
    for total, read, output in (("prompt_token_count", "cached_content_token_count", "candidates_token_count"),
                                ("promptTokenCount", "cachedContentTokenCount", "candidatesTokenCount")):
        if number(total) is not None:
            cached = number(read) or 0
            return "gemini", _own(number(total) - cached, cached, 0, 0, number(output))
    if number("input_tokens") is not None and number("total_tokens") is None:
        longer = number("cache_creation", "ephemeral_1h_input_tokens") or 0
        return "anthropic", _own(number("input_tokens"), number("cache_read_input_tokens"),
                                 number("cache_creation_input_tokens"), longer, number("output_tokens"))
    # A usage that does not say what was cached is unknown, never zero.
    return None, unknown


def _own(uncached, read, write, write1h, output):
    return {"uncached": uncached, "read": read or 0, "write": write or 0, "write1h": write1h, "output": output or 0}


def _number(usage, path):
    for name in path:
        usage = _member(usage, name)
    return usage if isinstance(usage, (int, float)) and not isinstance(usage, bool) else None


def _member(value, *names):
    """The first of these members that a dictionary or an object of an SDK has."""
    for name in names:
        found = value.get(name) if isinstance(value, dict) else getattr(value, name, None)
        if found is not None:
            return found
    return None


def _plain(value):
    """JSON of what an SDK takes: dictionaries, lists, and objects with `model_dump`."""
    if isinstance(value, dict):
        return {str(key): _plain(each) for key, each in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(each) for each in value]
    if value is None or isinstance(value, (str, int, float, bool)):
        return value
    dump = getattr(value, "model_dump", None)
    # What has no JSON form is left out: its address would be another one in each process.
    return _plain(dump()) if callable(dump) else type(value).__name__


def _variable(names):
    return next((os.environ[name] for name in names if os.environ.get(name)), None)
