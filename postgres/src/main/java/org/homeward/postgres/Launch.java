package org.homeward.postgres;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Brings the server of a cluster up, on another port when somebody took ours. */
record Launch(DataFolder data, Binaries binaries, Account account) {

    private static final int ATTEMPTS = 20;
    private static final Duration RECOVERY = Duration.ofMinutes(10);
    private static final long PAUSE_MILLIS = 250;

    /** A server that answers, its guard and its port. */
    record Up(Guard guard, int port) {}

    /** Which port an attempt takes. */
    private interface PortChoice {
        int next() throws IOException;
    }

    /** On any port that is free. */
    Up run(Settings settings) throws IOException, InterruptedException {
        return run(settings, Ports::free);
    }

    /** On the port it had, for its clients know no other. */
    Up again(Settings settings, int port) throws IOException, InterruptedException {
        return run(settings, () -> port);
    }

    private Up run(Settings settings, PortChoice ports) throws IOException, InterruptedException {
        String lastWords = "nothing";
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            int port = ports.next();
            Log log = Log.fromNow(data.log());
            Optional<Guard> guard = start(settings.arguments(port));
            if (guard.isPresent()) {
                return new Up(guard.get(), port);
            }
            lastWords = log.text();
            if (!mayPass(lastWords)) {
                break;
            }
            Thread.sleep(PAUSE_MILLIS);
        }
        throw new PostgresRefused(refusal(lastWords));
    }

    private Refusal refusal(String lastWords) {
        return lastWords.contains("No space left on device")
                ? new Refusal.DiskFull(data.root())
                : new Refusal.DidNotStart(data.log(), Log.lastLine(lastWords));
    }

    /** A taken port, or children of a killed server that have not gone yet. */
    private static boolean mayPass(String lastWords) {
        return lastWords.contains("Address already in use") || lastWords.contains("still in use");
    }

    private Optional<Guard> start(List<String> arguments) throws IOException, InterruptedException {
        Guard guard = Guard.over(server(arguments), account, data.log());
        boolean up = false;
        try {
            Wait.until(RECOVERY, () -> isReady(guard) || !guard.isUp());
            up = guard.isUp() && isReady(guard);
        } finally {
            if (!up) {
                guard.stop();
            }
        }
        return up ? Optional.of(guard) : Optional.empty();
    }

    private boolean isReady(Guard guard) throws IOException {
        return Postmaster.in(data.cluster())
                .filter(Postmaster::ready)
                .filter(postmaster -> postmaster.isChildOf(guard.shell()))
                .isPresent();
    }

    private Command server(List<String> arguments) {
        Path cluster = data.cluster();
        List<String> words = new ArrayList<>(List.of("" + binaries.postgres(), "-D", "" + cluster));
        words.addAll(arguments);
        return new Command(words);
    }
}
