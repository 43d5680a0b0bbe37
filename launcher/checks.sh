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
        echo 'The types of the browser scripts: checked only where node is installed' | tee -a "$HOMEWARD_LEFT_OUT"
        return
    fi
    npx --yes --package=typescript@5.9.3 tsc --project "$root/app/tsconfig.json"
}

# a test that was left out proves nothing: each is named, with its reason
tell_skipped() {
    skipped=$(find "$root"/*/target/surefire-reports -name 'TEST-*.xml' -newer "$1" -exec awk '
        /<testcase / {
            name = $0; sub(/.* name="/, "", name); sub(/".*/, "", name)
            class = $0; sub(/.* classname="/, "", class); sub(/".*/, "", class)
        }
        /<skipped/ {
            why = ""
            if ($0 ~ /message="/) { why = $0; sub(/.*message="/, "", why); sub(/".*/, "", why) }
            print class " " name ": " why
        }' {} + | sort | cat - "$HOMEWARD_LEFT_OUT")
    if [ -n "$skipped" ]; then
        printf '\n== Skipped, so that what it proves is not proved here:\n%s\n' "$skipped"
    else
        printf '\n== Nothing was skipped\n'
    fi
}

run_checks() {
    find_jdk
    need_chromium
    need_pdftotext
    # what is promised by now must be there: a test that lacks it fails
    export HOMEWARD_EVERY_TEST=true
    all_began=$(date +%s)
    mkdir -p "$root/.homeward"
    : >"$root/.homeward/checks.began"
    export HOMEWARD_LEFT_OUT="$root/.homeward/checks.left-out"
    : >"$HOMEWARD_LEFT_OUT"
    step 'The launcher' sh "$root/launcher/launcher-test.sh"
    step 'The format' checked_by_maven spotless:check
    step 'The types of the browser scripts' check_scripts
    step 'Compile, unit, integration and browser tests' checked_by_maven verify
    step 'The real start' sh "$root/launcher/start-test.sh"
    step 'Mutation tests of the clinical rules' checked_by_maven -pl clinical org.pitest:pitest-maven:mutationCoverage
    tell_skipped "$root/.homeward/checks.began"
    printf '\n== Every check passed in %s s\n' "$(($(date +%s) - all_began))"
}
