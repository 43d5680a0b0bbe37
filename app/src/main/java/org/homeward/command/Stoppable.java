package org.homeward.command;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Work that Ctrl-C or TERM may stop at any moment, while the database is being made too: the work then unwinds by itself and
 * closes what it has opened. Java waits for it, and ends with the code of the signal.
 */
final class Stoppable {
    /** More than the database and the requests under way ever need; a guard stops the database should we not. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Thread worker = Thread.currentThread();
    private final CountDownLatch told = new CountDownLatch(1);
    private final CountDownLatch over = new CountDownLatch(1);
    private Runnable atOnce = worker::interrupt;

    private Stoppable() {}

    /** What can be stopped. */
    @FunctionalInterface
    interface Work<X extends Exception> {
        int run(Stoppable stop) throws X;
    }

    /** The code that the work ends with; when it was told to stop, the code of the signal counts. */
    static <X extends Exception> int run(Work<X> work) throws X {
        Stoppable stop = new Stoppable();
        Thread hook = new Thread(stop::tell, "told to stop");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            return work.run(stop);
        } catch (Exception failed) {
            if (stop.isTold()) {
                return 1;
            }
            throw failed;
        } finally {
            stop.over.countDown();
            forget(hook);
        }
    }

    private static void forget(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException stopping) {
            // it is at work
        }
    }

    private void tell() {
        System.err.println("Stopping...");
        synchronized (this) {
            told.countDown();
            atOnce.run();
        }
        try {
            over.await(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    boolean isTold() {
        return told.getCount() == 0;
    }

    /** A place where the work can leave off. */
    void check() {
        if (isTold()) {
            throw new Told();
        }
    }

    /** From here on the work is not interrupted: it looks by itself whether it was told to stop. */
    void looksByItself() {
        from(() -> {});
    }

    /** From here on this is done at once; at first, the work is interrupted. */
    synchronized void from(Runnable atOnce) {
        this.atOnce = atOnce;
        // what is closed from now on must not be hurried by an interrupt that came before
        Thread.interrupted();
        check();
    }

    /** From here on the work is given up at once: the database rolls back what was not finished. */
    void givesUp(Store store) {
        from(() -> {
            store.close();
            over.countDown();
        });
    }

    void await() {
        try {
            told.await();
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
