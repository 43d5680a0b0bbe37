package org.homeward.bench;

import java.util.List;
import java.util.Locale;
import org.homeward.bench.load.Measured;

/** One figure: what was measured, what it should be, what it is, and what it took. */
record Row(String what, String wanted, String measured, Costs costs, Aim aim) {
    static final List<String> HEADINGS = List.of(
            "what",
            "aim",
            "measured",
            "program CPU ms",
            "PostgreSQL CPU ms",
            "bench CPU ms",
            "stolen",
            "other programs",
            "aim met");

    /** CPU time of each process in milliseconds a piece of work, and who else took the machine. */
    record Costs(String program, String postgres, String bench, String stolen, String elsewhere) {
        static final Costs NONE = new Costs("", "", "", "", "");

        static Costs of(Measured run) {
            return new Costs(
                    millis(run.programMillis()),
                    millis(run.postgresMillis()),
                    millis(run.benchMillis()),
                    percent(run.spent().stolen()),
                    percent(run.spent().elsewhere()));
        }

        static String millis(double millis) {
            return String.format(Locale.ROOT, "%.2f", millis);
        }

        static String percent(double share) {
            return String.format(Locale.ROOT, "%.1f %%", share * 100);
        }
    }

    static Row of(String what, String wanted, Measured run, boolean met) {
        return new Row(what, wanted, run.words(), Costs.of(run), Aim.metWhen(met));
    }

    /** One that has no aim. */
    static Row of(String what, Measured run) {
        return new Row(what, "", run.words(), Costs.of(run), Aim.NONE);
    }

    List<String> cells() {
        return List.of(
                what,
                wanted,
                measured,
                costs.program(),
                costs.postgres(),
                costs.bench(),
                costs.stolen(),
                costs.elsewhere(),
                aim.words());
    }
}
