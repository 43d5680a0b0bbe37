# shellcheck shell=sh
# What the tests need of the machine: a Chromium of its own, and pdftotext to read what is printed. None is downloaded from elsewhere.

find_chromium() {
    for candidate in "${HOMEWARD_CHROMIUM:-}" /usr/bin/chromium /usr/bin/chromium-browser /usr/bin/google-chrome \
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'; do
        if [ -x "$candidate" ]; then
            export HOMEWARD_CHROMIUM="$candidate"
            return
        fi
    done
    return 1
}

# a package of Debian, for those who may install one
install() {
    [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null || return 1
    say "Installing the package $1 for the tests."
    export DEBIAN_FRONTEND=noninteractive
    { apt-get update -q && apt-get install -q -y --no-install-recommends "$1"; } >&2
}

need_chromium() {
    find_chromium || { install chromium && find_chromium; } ||
        refuse "The browser tests need Chromium: install the package chromium, or set HOMEWARD_CHROMIUM to the program's path."
    # read by Playwright
    export PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1
}

need_pdftotext() {
    [ -x /usr/bin/pdftotext ] || install poppler-utils || true
    [ -x /usr/bin/pdftotext ] ||
        refuse "The tests of printing need /usr/bin/pdftotext: install the package poppler-utils."
}
