# shellcheck shell=sh
# The browser tests need a Chromium of the machine's own; none is downloaded from elsewhere.

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

install_chromium() {
    [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null || return 1
    say "Installing Chromium for the browser tests."
    export DEBIAN_FRONTEND=noninteractive
    { apt-get update -q && apt-get install -q -y --no-install-recommends chromium; } >&2
}

need_chromium() {
    find_chromium || { install_chromium && find_chromium; } ||
        refuse "The browser tests need Chromium: install the package chromium, or set HOMEWARD_CHROMIUM to the program's path."
    # read by Playwright
    export PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1
}
