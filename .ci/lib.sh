# For the scripts beside it, each of which sources it first: strict, in the folder of the workspace.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

step() {
    printf '\n=== %s\n' "$*"
    "$@"
}

skip() {
    printf '\n=== skipped: %s\n' "$*"
}

# Whether a command succeeds, such as `can typos --version`.
can() {
    "$@" >/dev/null 2>&1
}
