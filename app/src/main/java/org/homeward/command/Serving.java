package org.homeward.command;

import java.util.concurrent.CountDownLatch;
import org.springframework.context.ConfigurableApplicationContext;

/** Keeps the program up until Ctrl-C or TERM, then lets requests finish and stops the database last. */
final class Serving {
    private Serving() {}

    static int until(ConfigurableApplicationContext program, Store store) {
        CountDownLatch told = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            System.err.println("Stopping...");
            program.close();
            store.close();
            told.countDown();
        }));
        try {
            told.await();
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
        return 0;
    }
}
