package org.homeward.bench.load;

import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;

/** Works without a pause until told to go home; what was done while it was measured is remembered. */
record Visitor(Work work, AtomicReference<Phase> phase) implements Callable<Latencies> {
    enum Phase {
        WARMING_UP,
        MEASURING,
        OVER
    }

    @Override
    public Latencies call() throws IOException, SQLException {
        Latencies latencies = new Latencies();
        try (work) {
            for (Phase now = phase.get(); now != Phase.OVER; now = phase.get()) {
                long began = System.nanoTime();
                work.once();
                if (now == Phase.MEASURING) {
                    latencies.add(System.nanoTime() - began);
                }
            }
        }
        return latencies;
    }
}
