package org.homeward.bench;

import java.util.Locale;
import org.homeward.bench.Program.Birth;

/** How long a start takes. */
record Starts(Report report) {
    private static final double SECONDS = 10;
    private static final double CPU_SECONDS = 20;
    private static final double DEMO_SECONDS = 60;

    void addWithCache(Birth birth) {
        boolean met = birth.seconds() <= SECONDS && birth.cpuSeconds() <= CPU_SECONDS;
        report.add(
                new Row("start to first page", "<= 10 s, <= 20 CPU s", words(birth), Row.Costs.NONE, Aim.metWhen(met)));
    }

    void addWithoutCache(Birth birth) {
        report.add(new Row("the same without the AOT cache", "", words(birth), Row.Costs.NONE, Aim.NONE));
    }

    /** Programme office, part 9: loading the demo takes 60 s at most. */
    void addFirst(Birth birth) {
        report.add(new Row(
                "first start on a fresh folder, the whole demo loaded",
                "<= 60 s",
                words(birth),
                Row.Costs.NONE,
                Aim.metWhen(birth.seconds() <= DEMO_SECONDS)));
    }

    private static String words(Birth birth) {
        return String.format(Locale.ROOT, "%.1f s, %.1f CPU s", birth.seconds(), birth.cpuSeconds());
    }
}
