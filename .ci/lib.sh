# Sourced first by the scripts next to it: strict mode, in the folder of the workspace.
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

# Whether a tool is installed; if not, says which check is skipped: `has "cargo deny" "licences"`.
has() {
    can $1 --version || { skip "$2: $1 is not installed"; return 1; }
}
