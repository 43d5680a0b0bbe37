# shellcheck shell=sh disable=SC2154 # the other files set what this one uses
# Builds the program, unpacks it and trains it, each only when the step before has changed.

jar=$root/app/target/homeward.jar
runs=$root/app/target/run
current=$runs/current

# options of every start, training included: the cache fits only a start with the same ones
java_options='-XX:+UseSerialGC -Xmx224m -XX:ReservedCodeCacheSize=96m --sun-misc-unsafe-memory-access=allow
    --enable-native-access=ALL-UNNAMED -Xlog:disable -Xlog:all=warning:stderr'

is_built() {
    [ -f "$jar" ] && [ -z "$(newer_source)" ]
}

newer_source() {
    find "$root/pom.xml" "$root/.mvn" "$root"/*/pom.xml "$root"/*/src/main -newer "$jar" 2>/dev/null | head -n 1
}

# unpacked since the jar was made
is_unpacked() {
    [ -f "$current" ] && [ -z "$(find "$jar" -newer "$current")" ] && [ -d "$runs/$(cat "$current")" ]
}

build_if_needed() {
    find_jdk
    if is_built && is_unpacked; then
        return
    fi
    if [ ! -w "$root" ]; then
        build_is_not_ours
        return
    fi
    mkdir -p "$root/.homeward"
    take_lock "$root/.homeward/build.lock"
    is_built || build
    is_unpacked || unpack
    drop_lock
}

build_is_not_ours() {
    [ -f "$jar" ] || refuse "Homeward is not built yet, and you may not write to $root. Ask its owner to run ./homeward build, or make a copy of your own."
    is_built || say "The sources are newer than the program, and you may not write to $root: starting the program as it was built."
}

build() {
    say "Building Homeward. The first time this takes some minutes."
    stamp=$root/.homeward/build.began
    : >"$stamp"
    (cd "$root" && run_maven -B -q -ntp -Dstyle.color=never -DskipTests -pl app -am package </dev/null >&2) ||
        refuse "Homeward did not build; the lines above say why."
    # as old as the moment the build began, so that a change made meanwhile is noticed
    touch -r "$stamp" "$jar"
}

# each build has a folder of its own: a program that still runs keeps its files
unpack() {
    id=$(date +%Y%m%d%H%M%S)-$$
    mkdir -p "$runs"
    rm -rf "$runs"/*.unfinished
    "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$jar" extract --destination "$runs/$id.unfinished" >/dev/null
    mv "$runs/$id.unfinished" "$runs/$id"
    train "$runs/$id" || say "Homeward could not be prepared for a quick start ($runs/$id/training.log says why); it starts more slowly and works all the same."
    forget_old_runs
    printf '%s\n' "$id" >"$current.draft"
    mv "$current.draft" "$current"
}

forget_old_runs() {
    before=$(cat "$current" 2>/dev/null || true)
    for run in "$runs"/*/; do
        run=$(basename "$run")
        case $run in
            "$id" | "$before") ;;
            *) rm -rf "${runs:?}/$run" ;;
        esac
    done
}

# one start on a throwaway folder, from which Java learns what to keep ready
train() {
    say "Preparing Homeward for a quick start (after a build only)."
    training_data=$(mktemp -d)
    # PostgreSQL may have to run as another account
    chmod 711 "$training_data"
    trained=yes
    # shellcheck disable=SC2086 # the options are words
    HOMEWARD_DATA="$training_data/data" HOMEWARD_TRAINING=true within 180 "$JAVA_HOME/bin/java" $java_options \
        -XX:AOTCacheOutput="$1/homeward.aot" -Dspring.context.exit=onRefresh \
        -cp "$1/homeward.jar" org.homeward.Homeward --port 0 --data "$training_data/data" --empty \
        </dev/null >"$1/training.log" 2>&1 || trained=no
    # the database may need a moment to stop
    rm -rf "$training_data" 2>/dev/null || { sleep 2 && rm -rf "$training_data"; }
    # what a failed start left would fit, but not help
    [ "$trained" = yes ] || rm -f "$1/homeward.aot"
    [ -s "$1/homeward.aot" ]
}

# runs a command for at most $1 seconds
within() {
    seconds=$1
    shift
    "$@" &
    child=$!
    while kill -0 "$child" 2>/dev/null && [ "$seconds" -gt 0 ]; do
        sleep 1
        seconds=$((seconds - 1))
    done
    kill "$child" 2>/dev/null || true
    ended=0
    wait "$child" || ended=$?
    child=
    return "$ended"
}
