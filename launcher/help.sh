# shellcheck shell=sh
# What ./homeward can do, in the order people need it.

print_help() {
    cat <<'TEXT'
./homeward [start] [options]   build if needed, start Homeward, say where to open it
    --port N                   listen on port N
    --data DIR                 keep the data in DIR
    --empty, --demo            at the first start: without the made-up homes and people, or with them
    --administrator EMAIL      while there is no administrator: who is invited as the first one
./homeward news2 FILE.csv      score the sets of vital signs of a file (- for standard input)
./homeward decode 0x2A35 HEX   say what the bytes of a Bluetooth device mean; or --file VECTORS.json
./homeward import KIND FILE    read a file: care-homes, gp-practices, organisations or links into the directory,
                               or residents into the register of a home: --home CODE --as EMAIL
./homeward import whzan FILE   score the sets of a Whzan export again and keep them for the programme's counts
    --dry-run                  only say what would happen
./homeward report directory    count what is in the directory and what is missing
./homeward audit verify        walk the audit chain and say whether anything was changed
./homeward bench               measure how fast the pages are
./homeward COMMAND --help      the options of a command; import, report and audit take --data DIR too
./homeward test                run every check
./homeward build               only build
./homeward mvn ...             run Maven on the right JDK
./homeward help                this text

JAVA_HOME            a JDK 25 or later to use; otherwise one is looked for
HOMEWARD_DATA        the data folder, when --data is not given
HOMEWARD_JAVA_OPTS   further options for Java, such as -Xmx1g for a large server
HOMEWARD_CHROMIUM    the Chromium for the browser tests
TEXT
}
