package org.homeward.bench;

import java.util.ArrayList;
import java.util.List;
import org.homeward.bench.machine.CpuTimes;
import org.homeward.bench.machine.Machine;

/** The figures so far, and the machine they were measured on. */
final class Report {
    private final List<Row> rows = new ArrayList<>();
    private final CpuTimes began = CpuTimes.now();
    private String postgres = "";

    void add(Row row) {
        rows.add(row);
        Progress.say("  " + row.what() + ": " + row.measured());
    }

    void on(String postgresVersion) {
        postgres = postgresVersion;
    }

    Table table() {
        return new Table(Row.HEADINGS, rows.stream().map(Row::cells).toList());
    }

    String machine() {
        return Machine.here().words() + ", PostgreSQL " + postgres + ", load " + Machine.load() + ", stolen "
                + Row.Costs.percent(CpuTimes.now().stolenSince(began));
    }
}
