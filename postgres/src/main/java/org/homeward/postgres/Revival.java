package org.homeward.postgres;

import java.io.IOException;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Starts the server again whenever it ends without being told to, on the port that everybody knows already. PostgreSQL
 * then replays its log, so what was committed is there.
 */
final class Revival implements AutoCloseable {

    /** The first pause lets the children of a killed server go; later ones spare a machine that cannot start it now. */
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);

    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
    private static final Duration STEADY = Duration.ofMinutes(1);

    private final Launch launch;
    private final Settings settings;
    private final Consumer<String> progress;
    private final Thread thread;
    private volatile Launch.Up up;
    private Duration pause = FIRST_PAUSE;

    private Revival(Launch launch, Settings settings, Consumer<String> progress, Launch.Up up) {
        this.launch = launch;
        this.settings = settings;
        this.progress = progress;
        this.up = up;
        this.thread = Thread.ofPlatform().daemon().name("database").unstarted(this::watch);
    }

    static Revival of(Launch launch, Settings settings, Consumer<String> progress)
            throws IOException, InterruptedException {
        Revival revival = new Revival(launch, settings, progress, launch.run(settings));
        revival.thread.start();
        return revival;
    }

    int port() {
        return up.port();
    }

    private void watch() {
        try {
            while (true) {
                long since = System.nanoTime();
                up.guard().shell().waitFor();
                progress.accept("The database ended without being told to. Starting it again...");
                rememberWhetherItWasSteady(since);
                up = revived();
                progress.accept("The database answers again. Nothing that was saved is lost.");
            }
        } catch (InterruptedException told) {
            // we are closing
        }
    }

    private void rememberWhetherItWasSteady(long since) {
        if (System.nanoTime() - since > STEADY.toNanos()) {
            pause = FIRST_PAUSE;
        }
    }

    private Launch.Up revived() throws InterruptedException {
        String told = "";
        while (true) {
            Thread.sleep(pause);
            pause = longer(pause);
            String refusal = tryAgain();
            if (refusal == null) {
                return up;
            }
            if (!refusal.equals(told)) {
                progress.accept(refusal + " Homeward keeps trying by itself.");
            }
            told = refusal;
        }
    }

    /** Null when it answers, or why it does not. */
    private @Nullable String tryAgain() throws InterruptedException {
        try {
            // a guard that was killed alone leaves a server behind
            up.guard().stop();
            new Leftover(launch.data(), progress).clear();
            up = launch.again(settings, up.port());
            return null;
        } catch (PostgresRefused refused) {
            return refused.refusal().sentence();
        } catch (IOException unreadable) {
            return "The database cannot be started: " + unreadable.getMessage() + ".";
        }
    }

    private static Duration longer(Duration pause) {
        Duration twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : twice;
    }

    /** Gives up watching, then stops the server cleanly. */
    @Override
    public void close() throws InterruptedException {
        thread.interrupt();
        thread.join();
        up.guard().stop();
    }
}
