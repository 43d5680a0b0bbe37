#!/bin/sh
# The real ./homeward on an empty folder, as a newcomer starts it: it must become ready, stop when told and leave nothing behind.
set -eu

here=$(CDPATH='' cd -P "$(dirname "$0")/.." && pwd)
. "$here/launcher/jdk.sh"
stage=$(mktemp -d)
chmod 755 "$stage"
started=
trap 'forget' EXIT

say() {
    printf '%s\n' "$*" >&2
}

refuse() {
    say "$*"
    exit 1
}

forget() {
    [ -z "$started" ] || kill "$started" 2>/dev/null || true
    rm -rf "$stage"
}

# a java that is too old first on the path, when the machine has one
old_java() {
    for candidate in "${HOMEWARD_JVM_FOLDER:-/usr/lib/jvm}"/*17*/bin; do
        if [ -x "$candidate/java" ]; then
            printf '%s:' "$candidate"
            return
        fi
    done
}

# a port that nobody has, most likely; a taken one fails the test with a sentence
port() {
    printf '%s' "$((20000 + ($$ + ${1:-0}) % 20000))"
}

# processes that name folder $1
left_over() {
    if [ -d /proc/self ]; then
        grep -lF "$1" /proc/[0-9]*/cmdline 2>/dev/null || true
    else
        # shellcheck disable=SC2009 # there is no pgrep everywhere
        ps -A -o pid=,args= | grep -F "$1" | grep -v grep || true
    fi
}

# starts_and_stops TITLE CHECKOUT PORT WORDS...: the words stand before the command
starts_and_stops() {
    title=$1
    checkout=$2
    listens=$3
    shift 3
    data=$stage/data-$listens
    say "  $title"
    env -u JAVA_HOME -u HOMEWARD_DATA PATH="$(old_java)$PATH" \
        "$@" "$checkout/homeward" --empty --port "$listens" --data "$data" </dev/null >"$stage/out" 2>"$stage/err" &
    started=$!
    "$JAVA_HOME/bin/java" "$here/launcher/Ready.java" "http://localhost:$listens/actuator/health/readiness" 240 ||
        refuse "It did not become ready: $(cat "$stage/err" "$stage/out")"
    kill -TERM "$started"
    code=0
    wait "$started" || code=$?
    started=
    [ "$code" = 143 ] || refuse "It ended with $code instead of 143: $(cat "$stage/err")"
    grep -qF "Homeward is ready: http://localhost:$listens/" "$stage/out" || refuse "It did not say where it is: $(cat "$stage/out")"
    left=$(left_over "$data")
    [ -z "$left" ] || refuse "Something of it still runs: $left"
}

# what an ordinary user may read of a checkout that is somebody else's
readable_copy() {
    mkdir -p "$stage/checkout/app/target"
    cp -R "$here/homeward" "$here/launcher" "$stage/checkout/"
    cp -Rp "$here/app/target/homeward.jar" "$here/app/target/run" "$stage/checkout/app/target/"
    chmod -R a+rX "$stage/checkout"
}

as_an_ordinary_user() {
    if [ "$(id -u)" != 0 ]; then
        say "  Once as an ordinary user is enough: this is one."
    elif ! setpriv --reuid nobody --regid "$(id -g nobody)" --clear-groups true 2>/dev/null; then
        echo 'The real start as an ordinary user: this machine lets nobody give root up (setpriv)' |
            tee -a "${HOMEWARD_LEFT_OUT:-/dev/null}"
    else
        readable_copy
        mkdir "$stage/data-$(port 1)"
        chown nobody "$stage/data-$(port 1)"
        starts_and_stops 'as an ordinary user who may not write to the checkout' "$stage/checkout" "$(port 1)" \
            env HOME=/nonexistent setpriv --reuid nobody --regid "$(id -g nobody)" --clear-groups --no-new-privs
    fi
}

find_jdk
starts_and_stops 'as whoever runs the tests, without JAVA_HOME and with an older java first where there is one' "$here" "$(port)" env
as_an_ordinary_user
printf 'The real start: all well\n'
