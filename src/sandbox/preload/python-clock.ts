/** The clock of the Python hook: it starts at the plan's time and ticks; monotonic clocks are left alone. */
export const PYTHON_CLOCK = String.raw`def _clock(plan, say):
    if plan["time"] is None:
        return
    import datetime
    import time

    monotonic = getattr(time, "monotonic_ns", None) or (lambda: int(time.monotonic() * 1e9))
    began = monotonic()
    real = {name: getattr(time, name) for name in ("localtime", "gmtime", "ctime", "strftime", "asctime")}
    start = int(plan["time"]) * 1_000_000_000

    def time_ns():
        return start + monotonic() - began

    def now():
        return time_ns() / 1e9

    def localtime(seconds=None):
        return real["localtime"](now() if seconds is None else seconds)

    def asked(name):
        return lambda *given: real[name](*given) if given else real[name](localtime())

    time.time = _Function(now)
    if hasattr(time, "time_ns"):
        time.time_ns = _Function(time_ns)
    if hasattr(time, "clock_gettime"):
        clock_gettime = time.clock_gettime
        time.clock_gettime = _Function(lambda clock: now() if clock == time.CLOCK_REALTIME else clock_gettime(clock))
    if hasattr(time, "clock_gettime_ns"):
        clock_gettime_ns = time.clock_gettime_ns
        time.clock_gettime_ns = _Function(lambda clock: time_ns() if clock == time.CLOCK_REALTIME else clock_gettime_ns(clock))
    time.localtime = _Function(localtime)
    time.gmtime = _Function(lambda seconds=None: real["gmtime"](now() if seconds is None else seconds))
    time.ctime = _Function(lambda seconds=None: real["ctime"](now() if seconds is None else seconds))
    time.asctime = _Function(asked("asctime"))
    time.strftime = _Function(lambda form, *given: real["strftime"](form, *(given or (localtime(),))))

    def pinned(real_type, namespace):
        class Meta(type):
            def __instancecheck__(cls, value):
                return isinstance(value, real_type) if cls.__bases__ == (real_type,) else type.__instancecheck__(cls, value)

            def __subclasscheck__(cls, other):
                return issubclass(other, real_type) if cls.__bases__ == (real_type,) else type.__subclasscheck__(cls, other)

        made = Meta(real_type.__name__, (real_type,), dict(namespace, __module__="datetime", __doc__=real_type.__doc__))
        made.__qualname__ = real_type.__qualname__
        return made

    date, moment = datetime.date, datetime.datetime
    datetime.date = pinned(date, {"today": classmethod(lambda cls: cls.fromtimestamp(now()))})
    datetime.datetime = pinned(moment, {
        "now": classmethod(lambda cls, tz=None: cls.fromtimestamp(now(), tz)),
        "today": classmethod(lambda cls: cls.fromtimestamp(now())),
        "utcnow": classmethod(lambda cls: cls.fromtimestamp(now(), datetime.timezone.utc).replace(tzinfo=None)),
        # What the C code makes of it must not be a type that nobody imported.
        "date": lambda self: datetime.date(self.year, self.month, self.day),
    })`;
