"""What every answer must be, however odd the operation: no failure of the program, and nothing of its inside."""

import re

import schemathesis

INSIDE = re.compile(r"\n\s+at |node:internal|node_modules|\.[jt]s:\d+|/dist/src/")
OWN_FAILURES = {"INTERNAL", "INTERNAL_SERVER_ERROR", "QUERY_FAILED"}


@schemathesis.check
def honest_answer(ctx, response, case):
    status = response.status_code
    assert status < 500 or status == 503, f"status {status}"
    assert not INSIDE.search(response.text), "the answer shows the program's inside"
    for error in response.json().get("errors", []):
        code = error.get("extensions", {}).get("code")
        assert code not in OWN_FAILURES, f"the program failed: {code}"
