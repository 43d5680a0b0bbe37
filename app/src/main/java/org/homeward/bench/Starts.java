package org.homeward.bench;

import java.util.Locale;
import org.homeward.bench.Program.Birth;

/** How long a start takes. */
record Starts(Report report) {
    private static final double SECONDS = 10;
    private static final double CPU_SECONDS = 20;

    void addWithCache(Birth birth) {
        boolean met = birth.seconds() <= SECONDS && birth.cpuSeconds() <= CPU_SECONDS;
        report.add(
                new Row("start to first page", "<= 10 s, <= 20 CPU s", words(birth), Row.Costs.NONE, Aim.metWhen(met)));
    }

    void addWithoutCache(Birth birth) {
        report.add(new Row("the same without the AOT cache", "", words(birth), Row.Costs.NONE, Aim.NONE));
    }

    private static String words(Birth birth) {
        return String.format(Locale.ROOT, "%.1f s, %.1f CPU s", birth.seconds(), birth.cpuSeconds());
    }
}
