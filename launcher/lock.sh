# shellcheck shell=sh
# One build at a time. The lock is a symbolic link, made in one step together with the name of its owner.

# when process $1 was started, so that a number used again is not taken for the same process
process_start() {
    if [ -r "/proc/$1/stat" ]; then
        sed 's/.*) //' "/proc/$1/stat" 2>/dev/null | cut -d ' ' -f 20
    else
        ps -o lstart= -p "$1" 2>/dev/null | tr ' ' '_' || true
    fi
}

is_stale() {
    started=$(process_start "${1%%@*}")
    [ "$1" != "${1%%@*}@$started" ]
}

# takes away a lock whose owner is gone; puts it back should a living one have come in between
break_lock() {
    if mv "$lock" "$lock.stale.$$" 2>/dev/null; then
        if [ "$(readlink "$lock.stale.$$")" != "$1" ]; then
            mv "$lock.stale.$$" "$lock"
        fi
        rm -f "$lock.stale.$$"
    fi
}

take_lock() {
    lock=$1
    waiting=
    while ! ln -s "$$@$(process_start $$)" "$lock" 2>/dev/null; do
        owner=$(readlink "$lock" || true)
        if [ -n "$owner" ] && is_stale "$owner"; then
            break_lock "$owner"
        elif [ -z "$waiting" ]; then
            waiting=yes
            say "Another launch is building Homeward; waiting for it."
        else
            sleep 1
        fi
    done
    trap release EXIT
    trap 'exit 130' INT
    trap 'exit 143' TERM HUP
}

# also ends what runs in the background, which a Ctrl-C does not reach
release() {
    [ -z "${child:-}" ] || kill "$child" 2>/dev/null || true
    rm -f "$lock"
    [ -z "${training_data:-}" ] || rm -rf "$training_data" 2>/dev/null || true
}

drop_lock() {
    trap - EXIT INT TERM HUP
    release
}
