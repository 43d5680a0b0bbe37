package org.homeward.postgres;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A small shell that runs the server and stops it when its standard input ends, which happens when we close it
 * and also when this program is killed in a way it cannot notice.
 */
record Guard(Process shell) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    // signals of the terminal are not for the database: it is stopped last, by us
    private static final String SCRIPT = """
            trap '' HUP INT QUIT TERM
            exec 3<&0 </dev/null
            "$@" 3<&- &
            server=$!
            { while read -r ignored <&3; do :; done; kill -INT "$server"; } &
            watcher=$!
            exec 3<&-
            wait "$server"
            ended=$?
            kill -KILL "$watcher" 2>/dev/null
            exit "$ended"
            """;

    static Guard over(Command server, Account account, Path log) throws IOException {
        List<String> words = new ArrayList<>();
        if (Files.isExecutable(Path.of("/usr/bin/setsid"))) {
            words.add("/usr/bin/setsid");
        }
        words.addAll(List.of("/bin/sh", "-c", SCRIPT, "homeward-guard"));
        words.addAll(server.words());
        return new Guard(new Command(words)
                .under(account)
                .builder()
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(log.toFile()))
                .start());
    }

    boolean isUp() {
        return shell.isAlive();
    }

    /** Asks for a clean and fast stop, and waits for it. */
    boolean stop() throws InterruptedException {
        try {
            shell.getOutputStream().close();
        } catch (IOException alreadyClosed) {
            // it has ended on its own
        }
        return shell.waitFor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    }
}
