# shellcheck shell=sh disable=SC2154 # the other files set what this one uses
# Every check, in the order one would explain them; the first failure ends the run.

step() {
    title=$1
    shift
    printf '\n== %s\n' "$title"
    began=$(date +%s)
    if "$@"; then
        printf '== %s: passed in %s s\n' "$title" "$(($(date +%s) - began))"
    else
        printf '== %s: FAILED after %s s\n' "$title" "$(($(date +%s) - began))"
        exit 1
    fi
}

# Maven talks: its closing lines are how people and machines read the result
checked_by_maven() {
    (cd "$root" && run_maven -B -ntp "$@" </dev/null)
}

# only for those who change the scripts: Homeward itself needs no node
check_scripts() {
    if ! command -v npx >/dev/null; then
        echo 'Left out: the types of the browser scripts are checked only where node is installed.'
        return
    fi
    npx --yes --package=typescript@5.9.3 tsc --project "$root/app/tsconfig.json"
}

run_checks() {
    find_jdk
    need_chromium
    all_began=$(date +%s)
    step 'The launcher' sh "$root/launcher/launcher-test.sh"
    step 'The format' checked_by_maven spotless:check
    step 'The types of the browser scripts' check_scripts
    step 'Compile, unit, integration and browser tests' checked_by_maven verify
    step 'Mutation tests of the clinical rules' checked_by_maven -pl clinical org.pitest:pitest-maven:mutationCoverage
    printf '\n== Every check passed in %s s\n' "$(($(date +%s) - all_began))"
}
