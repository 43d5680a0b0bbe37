package org.homeward.bench.fill;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;

/** Fills an empty, migrated database; told is how many sets are in. */
public record Filling(Database database, Size size, LongConsumer told) {
    private static final int AT_ONCE = 10_000;
    private static final int WRITERS = 2;

    public void run() throws SQLException, InterruptedException, ExecutionException {
        Sittings planned = new Sittings(new ArrayList<>(), Instant.now(), size.sets());
        long days = 6 * (size.sets() / size.residents() + 1) / 24 + 2;
        Register register = new Register(size, LocalDate.now(ZoneOffset.UTC).minusDays(days));
        try (Connection connection = database.asApp()) {
            connection.setAutoCommit(false);
            register.write(connection);
            connection.commit();
        }
        List<Person> people = rounds(register.homes());
        sets(new Sittings(people, planned.end(), size.sets()), register.homes());
        tidy();
    }

    /** First beds of all homes, then second beds: rounds go on in all homes at once. */
    private static List<Person> rounds(List<Home> homes) {
        List<Person> people = new ArrayList<>();
        for (int bed = 0; bed < Size.FIRST_HOME; bed++) {
            for (Home home : homes) {
                if (bed < home.residents().size()) {
                    people.add(home.residents().get(bed));
                }
            }
        }
        return people;
    }

    private void sets(Sittings sittings, List<Home> homes)
            throws SQLException, InterruptedException, ExecutionException {
        String reach = homes.stream().map(home -> home.id().toString()).collect(Collectors.joining(","));
        AtomicLong next = new AtomicLong();
        List<Future<?>> writers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
                Connection owner = database.asOwner();
                Statement statement = owner.createStatement()) {
            for (int number = 0; number < WRITERS; number++) {
                Staging staging = new Staging(number);
                staging.make(statement, database.app().user());
                writers.add(threads.submit(() -> write(sittings, staging, reach, next)));
            }
            for (Future<?> writer : writers) {
                writer.get();
            }
            statement.execute("drop schema bench cascade");
        }
    }

    private boolean write(Sittings sittings, Staging staging, String reach, AtomicLong next)
            throws SQLException, IOException {
        try (Connection connection = database.asApp()) {
            for (long from = next.getAndAdd(AT_ONCE); from < size.sets(); from = next.getAndAdd(AT_ONCE)) {
                long to = Math.min(size.sets(), from + AT_ONCE);
                staging.move(connection, reach, sittings.rows(from, to));
                told.accept(to);
            }
        }
        return true;
    }

    /** What autovacuum and the running program would have done since: statistics, and the seals of the audit log. */
    private void tidy() throws SQLException {
        try (Connection app = database.asApp();
                Connection owner = database.asOwner();
                Statement statement = owner.createStatement()) {
            while (Database.number(app, "select audit.seal_now()") > 0) {
                told.accept(size.sets());
            }
            statement.execute("vacuum (analyze)");
        }
    }
}
