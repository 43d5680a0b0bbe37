# shellcheck shell=sh disable=SC2154 # the other files set what this one uses
# Hands over to the program: from here on signals, standard output and the exit code are its own.

# beside the program, or with the account that may not write there
default_data() {
    if [ -w "$root/.homeward/data" ] || { [ ! -e "$root/.homeward/data" ] && [ -w "$root" ]; }; then
        printf '%s' "$root/.homeward/data"
    else
        printf '%s' "${XDG_DATA_HOME:-${HOME:-/nonexistent}/.local/share}/homeward"
    fi
}

run_program() {
    build_if_needed
    export HOMEWARD_DATA="${HOMEWARD_DATA:-$(default_data)}"
    # the bench starts the program again by this checkout's own command
    export HOMEWARD_HOME="$root"
    if ! is_unpacked; then
        # shellcheck disable=SC2086 # the options are words
        exec "$JAVA_HOME/bin/java" $java_options ${HOMEWARD_JAVA_OPTS:-} -jar "$jar" "$@"
    fi
    run=$runs/$(cat "$current")
    cache=
    [ ! -s "$run/homeward.aot" ] || cache=-XX:AOTCache=$run/homeward.aot
    # shellcheck disable=SC2086 # the options are words
    exec "$JAVA_HOME/bin/java" $java_options ${HOMEWARD_JAVA_OPTS:-} ${cache:+"$cache"} \
        -cp "$run/homeward.jar" org.homeward.Homeward "$@"
}
