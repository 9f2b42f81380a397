/**
 * The part of the Python hook for rows without an ORDER BY: a query may return them in any order, but a
 * small idle database never does. SQLite has a switch that shows it (PRAGMA reverse_unordered_selects,
 * https://sqlite.org/pragma.html, 2026-11).
 */
export const PYTHON_ROWS = String.raw`def _rows(plan, say):
    if not plan["order"]:
        return

    def sqlite_like(module):
        connect = module.connect

        def reversing(*arguments, **named):
            connection = connect(*arguments, **named)
            try:
                connection.execute("PRAGMA reverse_unordered_selects = 1").close()
            except Exception:
                pass
            return connection

        module.connect = module.dbapi2.connect = _Function(reversing)

    _after_import({"sqlite3": sqlite_like}, say)`;
