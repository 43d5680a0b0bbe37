package org.homeward.programme.equipment;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.homeward.directory.ImportProgress;
import org.homeward.directory.reading.Limits;
import org.homeward.directory.reading.TableFile;
import org.homeward.directory.reading.UnreadableFile;
import org.homeward.kernel.Ids;
import org.homeward.kernel.London;
import org.homeward.programme.office.Hand;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes in a stock list: things that are new come into the store, those that are known stay as they are, and bad rows are named. */
@Component
class StockImport {
    private final Things things;
    private final JdbcClient jdbc;
    private final Clock clock;

    StockImport(Things things, JdbcClient jdbc, Clock clock) {
        this.things = things;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A row that cannot be used, and why. */
    record Bad(long row, String tag, String words) {}

    /** What came of a file: how many are new, how many were known, and which rows cannot be used. */
    record Result(String fileName, boolean dryRun, int added, int known, List<Bad> bad) {
        Result {
            bad = List.copyOf(bad);
        }
    }

    /** All rows that are right are kept together; throws {@link UnreadableFile} when it is not a stock list. */
    @Transactional
    public Result run(Path path, String fileName, boolean dryRun, Hand hand) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('programme.equipment import'))")
                .query((row, number) -> true)
                .single();
        LocalDate today = London.day(clock.instant());
        Sorting sorting = new Sorting(known());
        TableFile.check(path, Limits.NATIONAL, ImportProgress.SILENT)
                .read(StockRow.headings(), ImportProgress.SILENT, row -> {
                    StockRow read = row.hasSlipped()
                            ? new StockRow(
                                    null, "It has more values than there are headings: a quote mark may be missing.")
                            : StockRow.read(row::text, today);
                    sorting.take(row.number(), row.text("Asset tag"), read);
                });
        if (sorting.rows == 0) {
            throw new UnreadableFile(
                    "The file has headings but no rows.", "Save it again, then bring in the new copy.");
        }
        if (!dryRun) {
            sorting.fresh.forEach((number, label) -> {
                if (!things.add(Ids.next(), label, hand)) {
                    sorting.bad.add(new Bad(number, label.tag(), "Its IMEI or ICCID is another thing's."));
                }
            });
        }
        long late = sorting.bad.stream()
                .filter(bad -> sorting.fresh.containsKey(bad.row()))
                .count();
        return new Result(fileName, dryRun, sorting.fresh.size() - (int) late, sorting.same, sorting.bad);
    }

    private Map<String, Label> known() {
        Map<String, Label> known = new HashMap<>();
        jdbc.sql("select * from programme.equipment")
                .query((row, number) -> Ledger.label(row))
                .list()
                .forEach(label -> known.put(label.tag(), label));
        return known;
    }

    /** Sorts the rows into new, known and bad; nothing may stand twice. */
    private static final class Sorting {
        private final Map<String, Label> known;
        private final Set<String> taken = new HashSet<>();
        private final Map<Long, Label> fresh = new LinkedHashMap<>();
        private final List<Bad> bad = new ArrayList<>();
        private int same;
        private int rows;

        Sorting(Map<String, Label> known) {
            this.known = known;
            known.values().forEach(this::take);
        }

        void take(long number, String tag, StockRow row) {
            rows++;
            Label label = row.label();
            if (label == null) {
                bad.add(new Bad(number, tag, row.wrong()));
            } else if (label.equals(known.get(label.tag()))) {
                same++;
            } else if (known.containsKey(label.tag())) {
                bad.add(new Bad(number, tag, "It is known with other details. Change them on its page."));
            } else if (isTaken(label)) {
                bad.add(new Bad(number, tag, "Its tag, IMEI or ICCID stands twice, or is another thing's."));
            } else {
                take(label);
                fresh.put(number, label);
            }
        }

        private boolean isTaken(Label label) {
            return keys(label).stream().anyMatch(taken::contains);
        }

        private void take(Label label) {
            taken.addAll(keys(label));
        }

        private static List<String> keys(Label label) {
            return Stream.of(
                            "tag " + label.tag(),
                            label.numbers().imei().isEmpty()
                                    ? ""
                                    : "imei " + label.numbers().imei(),
                            label.numbers().iccid().isEmpty()
                                    ? ""
                                    : "iccid " + label.numbers().iccid())
                    .filter(key -> !key.isEmpty())
                    .toList();
        }
    }
}
