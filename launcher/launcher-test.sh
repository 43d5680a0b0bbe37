#!/bin/sh
# Tests of ./homeward with JDKs, a Maven and a program that only pretend. Run it from anywhere.
set -eu

here=$(CDPATH='' cd -P "$(dirname "$0")/.." && pwd)
stage="$(mktemp -d)/a stage"
# of whatever starts this test, nothing may leak in
unset JAVA_HOME MAVEN_OPTS HOMEWARD_DATA HOMEWARD_JAVA_OPTS || true
trap 'rm -rf "${stage%/*}"' EXIT
failures=0

# pretend_jdk FOLDER VERSION: its java writes down what it is asked
pretend_jdk() {
    mkdir -p "$1/bin"
    printf 'IMPLEMENTOR="Nobody"\nJAVA_VERSION="%s"\n' "$2" >"$1/release"
    cat >"$1/bin/java" <<'JAVA'
#!/bin/sh
printf '%s\n' "$*" >>"$STAGE/java.log"
for word in "$@"; do
    case $word in
        extract) extracting=yes ;;
        -XX:AOTCacheOutput=*)
            echo cache >"${word#*=}"
            [ ! -e "$STAGE/training-fails" ] || exit 1
            exit 0
            ;;
    esac
    last=$word
done
if [ -n "${extracting:-}" ]; then
    mkdir -p "$last"
    echo classes >"$last/homeward.jar"
    exit 0
fi
if [ -e "$STAGE/program-waits" ]; then
    trap 'echo stopped cleanly; exit 143' TERM
    : >"$STAGE/program-started"
    while :; do sleep 0.1; done
fi
echo "the program says: $last"
exit "${PROGRAM_EXIT:-0}"
JAVA
    cp "$1/bin/java" "$1/bin/javac"
    chmod +x "$1/bin/java" "$1/bin/javac"
}

# a checkout, a home, a Maven and a java 17 first on the path
set_stage() {
    cd /
    rm -rf "$stage"
    mkdir -p "$stage/checkout/app/src/main" "$stage/checkout/.mvn" "$stage/home" "$stage/jvm" "$stage/bin"
    cp "$here/homeward" "$stage/checkout/"
    cp -R "$here/launcher" "$stage/checkout/"
    : >"$stage/checkout/pom.xml"
    : >"$stage/checkout/app/pom.xml"
    : >"$stage/checkout/app/src/main/Homeward.java"
    cat >"$stage/bin/mvn" <<'MAVEN'
#!/bin/sh
printf '%s\n' "$*" >>"$STAGE/mvn.log"
echo "maven on $JAVA_HOME with $MAVEN_OPTS"
case $* in
    *package*) ;;
    *) exit 0 ;;
esac
[ ! -e "$STAGE/build-fails" ] || exit 1
sleep "${BUILD_SECONDS:-0}"
mkdir -p app/target
echo program >app/target/homeward.jar
MAVEN
    chmod +x "$stage/bin/mvn"
    pretend_jdk "$stage/jdk 17" 17.0.15
    ln -s "$stage/jdk 17/bin/java" "$stage/jdk 17/bin/javac" "$stage/bin/"
}

homeward() {
    STAGE=$stage HOME="$stage/home" HOMEWARD_JVM_FOLDER="$stage/jvm" PATH="$stage/bin:/usr/bin:/bin" \
        "${launcher:-$stage/checkout/homeward}" "$@"
}

# ended CODE COMMAND: runs it, keeping both outputs
ended() {
    wanted=$1
    shift
    code=0
    "$@" >"$stage/out" 2>"$stage/err" || code=$?
    [ "$code" = "$wanted" ] || complain "ended with $code instead of $wanted: $(cat "$stage/err")"
}

contains() {
    grep -qF -- "$2" "$stage/$1" || complain "no '$2' in $1: $(cat "$stage/$1")"
}

lacks() {
    ! grep -qF -- "$2" "$stage/$1" || complain "an unwanted '$2' in $1"
}

occurs() {
    found=$(grep -cF -- "$3" "$stage/$1" || true)
    [ "$found" = "$2" ] || complain "'$3' is $found times in $1 instead of $2"
}

complain() {
    printf 'FAILED %s: %s\n' "$test" "$*"
    failures=$((failures + 1))
}

java_home_25_is_used() {
    pretend_jdk "$stage/jdk 25" 25.0.3
    JAVA_HOME="$stage/jdk 25" ended 0 homeward mvn -v
    contains out "maven on $stage/jdk 25 with  --sun-misc-unsafe-memory-access=allow"
}

java_home_17_is_passed_over() {
    pretend_jdk "$stage/jvm/temurin 25" 25
    JAVA_HOME="$stage/jdk 17" ended 0 homeward mvn -v
    contains out "maven on $stage/jvm/temurin 25 "
}

without_java_home_and_17_on_the_path_25_is_found() {
    pretend_jdk "$stage/jvm/a-17" 17.0.1
    pretend_jdk "$stage/jvm/b-25" 25.0.3
    ended 0 homeward mvn -v
    contains out "maven on $stage/jvm/b-25 "
}

java_home_that_does_not_exist_is_passed_over() {
    pretend_jdk "$stage/jvm/b-25" 25.0.3
    JAVA_HOME="$stage/nowhere" ended 0 homeward mvn -v
    contains out "maven on $stage/jvm/b-25 "
}

the_jdk_on_the_path_is_found_through_its_links() {
    pretend_jdk "$stage/somewhere else" 25.0.1
    ln -sf "$stage/somewhere else/bin/javac" "$stage/bin/javac"
    ended 0 homeward mvn -v
    contains out "maven on $stage/somewhere else "
}

sdkman_and_jdks_folders_are_searched() {
    pretend_jdk "$stage/home/.jdks/openjdk-26" 26-ea
    ended 0 homeward mvn -v
    contains out "maven on $stage/home/.jdks/openjdk-26 "
    pretend_jdk "$stage/home/.sdkman/candidates/java/25.0.3-tem" 25.0.3
    ended 0 homeward mvn -v
    contains out "maven on $stage/home/.sdkman/candidates/java/25.0.3-tem "
}

the_oldest_good_jdk_is_preferred() {
    pretend_jdk "$stage/jvm/a-27" 27
    pretend_jdk "$stage/jvm/b-25" 25.0.3
    pretend_jdk "$stage/jvm/c-26" 26.0.1
    ended 0 homeward mvn -v
    contains out "maven on $stage/jvm/b-25 "
}

no_good_jdk_is_a_clear_sentence() {
    pretend_jdk "$stage/jvm/old" 1.8.0_402
    pretend_jdk "$stage/jvm/odd" nonsense
    pretend_jdk "$stage/jvm/only-a-runtime" 25.0.3
    rm "$stage/jvm/only-a-runtime/bin/javac"
    ended 1 homeward mvn -v
    contains err 'needs a JDK 25 or later and found none'
    contains err 'openjdk-25-jdk'
    [ ! -s "$stage/out" ] || complain 'something on standard output'
}

no_maven_is_a_clear_sentence() {
    pretend_jdk "$stage/jvm/25" 25.0.3
    rm "$stage/bin/mvn"
    for tool in sh dirname readlink sed head cat cut find basename; do
        ln -s "$(command -v "$tool")" "$stage/bin/$tool"
    done
    code=0
    STAGE=$stage HOME="$stage/home" HOMEWARD_JVM_FOLDER="$stage/jvm" PATH="$stage/bin" \
        "$stage/checkout/homeward" mvn -v >"$stage/out" 2>"$stage/err" || code=$?
    [ "$code" = 1 ] || complain "ended with $code"
    contains err 'found none on this machine'
    contains err 'apt install maven'
    [ ! -s "$stage/out" ] || complain 'something on standard output'
}

it_works_through_a_link_from_another_folder() {
    pretend_jdk "$stage/jvm/25" 25.0.3
    ln -s '../checkout/homeward' "$stage/bin/homeward"
    ln -s "$stage/bin/homeward" "$stage/home/start here"
    cd /
    launcher="$stage/home/start here" ended 0 homeward news2 'two words'
    contains out 'the program says: two words'
}

the_first_start_builds_unpacks_trains_and_runs() {
    pretend_jdk "$stage/jvm/25" 25.0.3
    ended 0 homeward --port 8099
    contains err 'Building Homeward'
    contains err 'maven on'
    contains java.log '-XX:AOTCacheOutput='
    contains java.log '-XX:AOTCache='
    contains out 'the program says: 8099'
    occurs out 1 ''
}

the_second_start_only_runs() {
    pretend_jdk "$stage/jvm/25" 25.0.3
    ended 0 homeward start
    ended 0 homeward start
    occurs mvn.log 1 package
    occurs java.log 1 extract
    [ ! -s "$stage/err" ] || complain "chatter: $(cat "$stage/err")"
}

a_changed_source_is_built_again_and_a_running_program_keeps_its_files() {
    pretend_jdk "$stage/jvm/25" 25.0.3
    ended 0 homeward
    first=$(cat "$stage/checkout/app/target/run/current")
    sleep 1
    : >"$stage/checkout/app/src/main/Homeward.java"
    ended 0 homeward
    occurs mvn.log 2 package
    occurs java.log 2 extract
    [ -d "$stage/checkout/app/target/run/$first" ] || complain 'the first folder is gone'
}

a_changed_test_is_no_reason_to_build() {
    pretend_jdk "$stage/jvm/25" 25.0.3
    ended 0 homeward
    sleep 1
    mkdir -p "$stage/checkout/app/src/test"
    : >"$stage/checkout/app/src/test/HomewardTest.java"
    ended 0 homeward
    occurs mvn.log 1 package
}

a_failed_build_starts_nothing_and_leaves_no_lock() {
    pretend_jdk "$stage/jvm/25" 25.0.3
    : >"$stage/build-fails"
    ended 1 homeward
    contains err 'did not build'
    [ ! -s "$stage/out" ] || complain 'something on standard output'
    rm "$stage/build-fails"
    ended 0 homeward
}

a_failed_training_is_told_and_the_program_starts() {
    pretend_jdk "$stage/jvm/25" 25.0.3
    : >"$stage/training-fails"
    ended 0 homeward audit
    contains err 'could not be prepared for a quick start'
    contains out 'the program says: audit'
    ended 0 homeward audit
    occurs java.log 1 '-XX:AOTCacheOutput='
    lacks java.log '-XX:AOTCache='
}

two_launches_build_once() {
    pretend_jdk "$stage/jvm/25" 25.0.3
    export BUILD_SECONDS=2
    homeward audit >"$stage/other" 2>&1 &
    other=$!
    ended 0 homeward audit
    wait "$other" || complain "the other launch: $(cat "$stage/other")"
    unset BUILD_SECONDS
    occurs mvn.log 1 package
    cat "$stage/other" >>"$stage/err"
    contains err 'Another launch is building'
    [ ! -L "$stage/checkout/.homeward/build.lock" ] || complain 'the lock is still there'
}

a_lock_of_a_dead_launch_is_broken() {
    pretend_jdk "$stage/jvm/25" 25.0.3
    mkdir -p "$stage/checkout/.homeward"
    # this very process lives, but did not start at that time
    ln -s "$$@1" "$stage/checkout/.homeward/build.lock"
    ended 0 homeward
    occurs mvn.log 1 package
}

commands_reach_the_program_with_its_exit_code() {
    pretend_jdk "$stage/jvm/25" 25.0.3
    for command in news2 decode import report audit bench; do
        PROGRAM_EXIT=3 ended 3 homeward "$command" --file 'the "odd" file.csv'
        contains out 'the program says: the "odd" file.csv'
        contains java.log "org.homeward.Homeward $command --file"
    done
}

an_unknown_command_is_refused() {
    ended 1 homeward frobnicate
    contains err "no command 'frobnicate'"
}

help_needs_no_jdk() {
    ended 0 homeward help
    contains out './homeward test'
}

a_stop_reaches_the_program() {
    pretend_jdk "$stage/jvm/25" 25.0.3
    ended 0 homeward
    : >"$stage/program-waits"
    STAGE=$stage HOME="$stage/home" HOMEWARD_JVM_FOLDER="$stage/jvm" PATH="$stage/bin:/usr/bin:/bin" \
        "$stage/checkout/homeward" start >"$stage/out" 2>&1 &
    running=$!
    patience=100
    while [ ! -e "$stage/program-started" ] && [ "$patience" -gt 0 ]; do
        sleep 0.1
        patience=$((patience - 1))
    done
    kill -TERM "$running"
    code=0
    wait "$running" || code=$?
    [ "$code" = 143 ] || complain "ended with $code"
    contains out 'stopped cleanly'
}

who_may_not_write_runs_what_is_built() {
    pretend_jdk "$stage/jvm/25" 25.0.3
    [ "$(id -u)" != 0 ] || return 0
    chmod a-w "$stage/checkout"
    ended 1 homeward audit
    contains err 'you may not write to'
    chmod u+w "$stage/checkout"
    ended 0 homeward audit
    sleep 1
    : >"$stage/checkout/app/src/main/Homeward.java"
    chmod a-w "$stage/checkout"
    ended 0 homeward audit
    contains err 'starting the program as it was built'
    contains out 'the program says: audit'
    chmod u+w "$stage/checkout"
}

run_tests() {
    count=0
    sed -n 's/^\([a-z0-9_]*_[a-z0-9_]*\)() {$/\1/p' "$here/launcher/launcher-test.sh" >"${stage%/*}/tests"
    while read -r test <&3; do
        case $test in
            pretend_jdk | set_stage | run_tests) continue ;;
        esac
        set_stage
        cd "$stage"
        "$test"
        count=$((count + 1))
    done 3<"${stage%/*}/tests"
    printf 'The launcher: %s tests, %s failures\n' "$count" "$failures"
    [ "$failures" = 0 ]
}

run_tests
