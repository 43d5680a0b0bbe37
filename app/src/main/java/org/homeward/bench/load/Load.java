package org.homeward.bench.load;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.homeward.bench.load.Visitor.Phase;
import org.homeward.bench.machine.Meter;
import org.homeward.bench.machine.Spent;

/** Runs visitors side by side and measures them; a run from which the machine was stolen is done again, twice at most. */
public record Load(Meter meter) {
    private static final int TRIES = 3;
    private static final Duration SHORT = Duration.ofSeconds(2);

    public Measured run(Pace pace, Work.Opening opening)
            throws IOException, SQLException, InterruptedException, ExecutionException {
        Measured measured = once(pace, opening);
        for (int again = 1; again < TRIES && measured.spent().isDisturbed(); again++) {
            measured = once(new Pace(pace.visitors(), SHORT, pace.measured()), opening);
        }
        return measured;
    }

    private Measured once(Pace pace, Work.Opening opening)
            throws IOException, SQLException, InterruptedException, ExecutionException {
        AtomicReference<Phase> phase = new AtomicReference<>(Phase.WARMING_UP);
        List<Future<Latencies>> visitors = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(pace.visitors())) {
            for (int number = 0; number < pace.visitors(); number++) {
                visitors.add(threads.submit(new Visitor(opening.open(number), phase)));
            }
            Thread.sleep(pace.warmUp());
            Meter.Reading before = meter.read();
            long began = System.nanoTime();
            phase.set(Phase.MEASURING);
            Thread.sleep(pace.measured());
            double seconds = (System.nanoTime() - began) / 1e9;
            // read while all connections are open: a session that ends takes its clock along
            Spent spent = meter.since(before);
            phase.set(Phase.OVER);
            return new Measured(together(visitors), seconds, spent);
        }
    }

    private static Latencies together(List<Future<Latencies>> visitors)
            throws InterruptedException, ExecutionException {
        Latencies all = new Latencies();
        for (Future<Latencies> visitor : visitors) {
            all.addAll(visitor.get());
        }
        return all;
    }
}
