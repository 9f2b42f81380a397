/**
 * The network part of the Python hook: it reports the hosts beyond this machine that a program reaches.
 * In a capture it sends the providers' hosts to the recorder, for the HTTP libraries that SDKs use, and
 * lets no other way to a provider through.
 */
export const PYTHON_NETWORK = String.raw`def _network(plan, say):
    import re

    recorder = plan["recorder"]
    providers = [re.compile(pattern) for pattern in plan["providers"]]
    told = set()

    def is_provider(host):
        return any(pattern.search(host.lower().rstrip(".")) for pattern in providers)

    def is_loopback(host):
        return host in ("", "localhost", "::1", "0.0.0.0", "::") or host.startswith("127.") or host.endswith(".localhost")

    def hear(event, arguments):
        if event == "socket.getaddrinfo":
            host = arguments[0]
        elif event == "socket.connect" and isinstance(arguments[1], tuple):
            host = arguments[1][0]
        else:
            return
        if isinstance(host, bytes):
            host = host.decode("ascii", "replace")
        if not isinstance(host, str) or is_loopback(host):
            return
        if event == "socket.getaddrinfo" or re.match(r"[\d.]+$|.*:", host):
            if event == "socket.connect" and told:
                return
            if host not in told:
                told.add(host)
                say("reached", host)
        if recorder is not None and is_provider(host):
            raise ConnectionRefusedError(
                "prompt-cache-guard: this client reaches %s by a way that the recorder cannot take over. "
                "Set its base URL to %s." % (host, recorder))

    if hasattr(sys, "addaudithook"):
        sys.addaudithook(hear)
    if recorder is None:
        return
    address, port = recorder.split("//", 1)[1].rsplit(":", 1)

    def httpx_like(module):
        def moved(request):
            if not is_provider(request.url.host):
                return
            request.headers[plan["hostHeader"]] = request.url.host
            request.url = request.url.copy_with(scheme="http", host=address, port=int(port))

        handle = module.HTTPTransport.handle_request
        handle_async = module.AsyncHTTPTransport.handle_async_request

        def handle_request(self, request):
            moved(request)
            return handle(self, request)

        async def handle_async_request(self, request):
            moved(request)
            return await handle_async(self, request)

        module.HTTPTransport.handle_request = handle_request
        module.AsyncHTTPTransport.handle_async_request = handle_async_request

    def requests_like(module):
        adapter = module.adapters.HTTPAdapter
        send = adapter.send

        def sent(self, request, *arguments, **named):
            match = re.match(r"https?://([^/:?#]+)(?::\d+)?(.*)$", request.url, re.S)
            if match and is_provider(match.group(1)):
                request.headers[plan["hostHeader"]] = match.group(1)
                request.url = recorder + match.group(2)
                named["proxies"] = {}
            return send(self, request, *arguments, **named)

        adapter.send = sent

    def standard(module):
        def is_moved(connection):
            return getattr(connection, "_tunnel_host", None) is None and is_provider(connection.host)

        def rerouted(connect):
            def connected(self):
                if not is_moved(self):
                    return connect(self)
                self.sock = self._create_connection((address, int(port)), self.timeout, self.source_address)

            return connected

        for name in ("HTTPConnection", "HTTPSConnection"):
            kind = getattr(module, name, None)
            if kind is not None:
                kind.connect = rerouted(kind.connect)
        endheaders = module.HTTPConnection.endheaders

        def ended(self, *arguments, **named):
            if is_moved(self):
                self.putheader(plan["hostHeader"], self.host)
            return endheaders(self, *arguments, **named)

        module.HTTPConnection.endheaders = ended

    _after_import({
        "httpx": httpx_like,
        "httpx2": httpx_like,
        "requests": requests_like,
        "http.client": standard,
    }, say)


def _after_import(patches, say):
    import importlib.util

    class Finder:
        @staticmethod
        def find_spec(name, path=None, target=None):
            if name not in patches:
                return None
            patch = patches.pop(name)
            spec = importlib.util.find_spec(name)
            if spec is None or spec.loader is None:
                return spec
            run = spec.loader.exec_module

            def exec_module(module):
                run(module)
                try:
                    patch(module)
                except Exception as error:
                    say("trouble", "%s: %r" % (name, error))

            spec.loader.exec_module = exec_module
            return spec

    sys.meta_path.insert(0, Finder)
`;
