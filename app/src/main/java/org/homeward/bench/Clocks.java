package org.homeward.bench;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.homeward.bench.fill.Database;
import org.homeward.bench.fill.Home;
import org.homeward.bench.fill.OpenClocks;
import org.homeward.bench.machine.Meter;
import org.homeward.bench.machine.Spent;

/** What many open escalations cost while nobody does anything: minutes with them beside minutes without. */
record Clocks(Database database, Program program, Report report) {
    private static final int OPEN = 500;
    private static final int MINUTES = 2;
    private static final int MOST_MILLIS = 50;

    void run(List<Home> homes) throws SQLException, InterruptedException {
        Progress.say(
                "Watching the program for %d minutes without open escalations, then with %d.".formatted(MINUTES, OPEN));
        Meter meter = new Meter(program.watched(), database.processes());
        Spent idle = spent(meter);
        new OpenClocks(database, homes).upTo(OPEN);
        Spent watching = spent(meter);
        report.add(row(idle, watching));
    }

    private static Spent spent(Meter meter) throws InterruptedException {
        Meter.Reading before = meter.read();
        TimeUnit.MINUTES.sleep(MINUTES);
        return meter.since(before);
    }

    private static Row row(Spent idle, Spent watching) {
        double program = (double) (watching.program() - idle.program()) / MINUTES;
        double postgres = (double) (watching.postgres() - idle.postgres()) / MINUTES;
        double more = Math.max(0, program + postgres);
        return new Row(
                "%d open escalations, a minute of their clocks".formatted(OPEN),
                "<= %d CPU ms".formatted(MOST_MILLIS),
                String.format(
                        Locale.ROOT,
                        "%.0f CPU ms (%.0f with them, %.0f without)",
                        more,
                        (double) (watching.program() + watching.postgres()) / MINUTES,
                        (double) (idle.program() + idle.postgres()) / MINUTES),
                new Row.Costs(
                        Row.Costs.millis(program),
                        Row.Costs.millis(postgres),
                        "",
                        Row.Costs.percent(watching.stolen()),
                        Row.Costs.percent(watching.elsewhere())),
                Aim.metWhen(more <= MOST_MILLIS));
    }
}
