package org.homeward.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import org.homeward.bench.fill.Database;
import org.homeward.bench.load.Load;
import org.homeward.bench.load.Measured;
import org.homeward.bench.load.PlainSql;
import org.homeward.bench.machine.Meter;
import org.homeward.bench.machine.Peak;
import org.homeward.bench.machine.Spent;
import org.homeward.bench.machine.Watched;

/** What the parts do without the program: the database alone, the scoring alone, an import. */
record Limits(Options options, Database database, Report report) {
    private static final int MANY = 8;

    void run(Guests guests, double throughApi)
            throws IOException, SQLException, InterruptedException, ExecutionException {
        if (options.only.contains(Part.plain)) {
            plain(guests, throughApi);
        }
        if (options.only.contains(Part.scoring)) {
            scoring();
        }
        if (options.only.contains(Part.imports)) {
            importing();
        }
    }

    private void plain(Guests guests, double throughApi)
            throws IOException, SQLException, InterruptedException, ExecutionException {
        Load load = new Load(Meter.of(database.processes()));
        PlainSql plain = new PlainSql(database, guests.homes());
        report.add(plain("the rows of a set by plain SQL, 1 at once", load.run(options.pace(1), plain)));
        Measured many = load.run(options.pace(MANY), plain);
        report.add(plain("the rows of a set by plain SQL, 8 at once", many));
        double ratio = throughApi / many.rate();
        report.add(new Row(
                "saved through the API, of what plain SQL saves",
                ">= 50 %",
                Row.Costs.percent(ratio),
                Row.Costs.NONE,
                Aim.metWhen(ratio >= 0.5)));
    }

    private static Row plain(String what, Measured run) {
        return new Row(what, "", run.words(), Row.Costs.of(run), Aim.NONE);
    }

    private void scoring() {
        double rate = new Scoring().perSecond();
        report.add(new Row(
                "NEWS2 on one core",
                ">= 1,000,000/s",
                String.format(Locale.ROOT, "%,.0f/s", rate),
                Row.Costs.NONE,
                Aim.metWhen(rate >= 1_000_000)));
    }

    private void importing() throws IOException, SQLException {
        for (CqcFile kind : options.files) {
            Path file = Files.createTempFile("made-up-cqc", "." + kind);
            try {
                kind.write(file, options.rows);
                importing(kind, file);
            } finally {
                Files.delete(file);
            }
        }
    }

    private void importing(CqcFile kind, Path file) throws SQLException {
        Meter meter = new Meter(Watched.self(), database.processes());
        Peak peak = Peak.watch();
        Meter.Reading before = meter.read();
        long began = System.nanoTime();
        String outcome = new Importing(database).run(file);
        double seconds = (System.nanoTime() - began) / 1e9;
        Spent spent = meter.since(before);
        report.add(new Row(
                "import of %,d CQC rows, %s, %,d MB unpacked".formatted(options.rows, kind, kind.megabytes(file)),
                "<= 30 s",
                String.format(
                        Locale.ROOT,
                        "%.1f s, %s, peak heap %d MB, peak RSS %d MB",
                        seconds,
                        outcome,
                        peak.heapMegabytes(),
                        peak.residentMegabytes()),
                costs(spent),
                Aim.metWhen(seconds <= 30)));
    }

    private static Row.Costs costs(Spent spent) {
        return new Row.Costs(
                String.valueOf(spent.program()),
                String.valueOf(spent.postgres()),
                "",
                Row.Costs.percent(spent.stolen()),
                Row.Costs.percent(spent.elsewhere()));
    }
}
