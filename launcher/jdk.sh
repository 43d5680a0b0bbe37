# shellcheck shell=sh
# Finds a JDK 25 or later without starting any of them: each says its version in a file named release.

oldest_jdk=25

# the major version of the JDK in folder $1, or 0 when there is no whole JDK
jdk_version() {
    version=0
    if [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] && [ -r "$1/release" ]; then
        version=$(sed -n 's/^JAVA_VERSION="\{0,1\}\([0-9]\{1,4\}\).*/\1/p' "$1/release" | head -n 1)
    fi
    printf '%s' "${version:-0}"
}

# the home of the javac people would start by typing its name
jdk_on_path() {
    compiler=$(command -v javac || true)
    if [ -n "$compiler" ]; then
        compiler=$(readlink -f "$compiler" || true)
        printf '%s' "${compiler%/bin/javac}"
    fi
}

# keeps $1 when it is new enough; the oldest good one is best, as that is what the tests ran on
consider_jdk() {
    version=$(jdk_version "$1")
    if [ "$version" -ge "$oldest_jdk" ] && { [ -z "$jdk" ] || [ "$version" -lt "$best" ]; }; then
        jdk=$1
        best=$version
    fi
}

search_jdk() {
    consider_jdk "$(jdk_on_path)"
    for candidate in "${HOMEWARD_JVM_FOLDER:-/usr/lib/jvm}"/* \
        "${HOME:-/nonexistent}"/.sdkman/candidates/java/* \
        "${HOME:-/nonexistent}"/.jdks/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home \
        "${HOME:-/nonexistent}"/Library/Java/JavaVirtualMachines/*/Contents/Home; do
        consider_jdk "$candidate"
    done
    if [ -z "$jdk" ] && [ -x /usr/libexec/java_home ]; then
        consider_jdk "$(/usr/libexec/java_home -v "$oldest_jdk+" 2>/dev/null || true)"
    fi
}

find_jdk() {
    jdk=
    best=
    consider_jdk "${JAVA_HOME:-}"
    if [ -z "$jdk" ]; then
        search_jdk
    fi
    if [ -z "$jdk" ]; then
        say "Homeward needs a JDK $oldest_jdk or later and found none on this machine."
        say "Install one (Debian and Ubuntu: the package openjdk-$oldest_jdk-jdk or temurin-$oldest_jdk-jdk; macOS: temurin@$oldest_jdk from Homebrew)"
        refuse "and run this command again. If you have one already, set JAVA_HOME to its folder."
    fi
    export JAVA_HOME="$jdk"
}

run_maven() {
    find_jdk
    if ! command -v mvn >/dev/null; then
        say "Homeward is built with Maven 3.8.7 or later and found none on this machine."
        refuse "Install it (Debian and Ubuntu: apt install maven; macOS: brew install maven) and run this command again."
    fi
    # Maven's own libraries use memory in a way that newer JDKs warn about
    MAVEN_OPTS="${MAVEN_OPTS:-} --sun-misc-unsafe-memory-access=allow" mvn "$@"
}
