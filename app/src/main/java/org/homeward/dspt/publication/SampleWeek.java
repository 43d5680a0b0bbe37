package org.homeward.dspt.publication;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.homeward.directory.Organisation;
import org.homeward.dspt.DsptStatus;
import org.homeward.dspt.Edition;
import org.homeward.dspt.Level;
import org.homeward.kernel.London;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A weekly workbook of the made-up homes as at today, for somebody who tries the import: three homes that count fall back, and up to
 * four others publish Standards Met. It is written as the real one is, with its title lines, trailing spaces and full stops.
 */
@Component
class SampleWeek {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final int FALLING = 3;
    private static final int RISING = 4;
    private static final Set<String> MANAGED = Set.of("1-999000001", "1-999000002");
    private final DemoHomes homes;
    private final Statuses statuses;
    private final EditionTable editions;
    private final Clock clock;

    SampleWeek(DemoHomes homes, Statuses statuses, EditionTable editions, Clock clock) {
        this.homes = homes;
        this.statuses = statuses;
        this.editions = editions;
        this.clock = clock;
    }

    LocalDate day() {
        return London.day(clock.instant());
    }

    String fileName() {
        return "dspt-status-" + day() + ".xlsx";
    }

    byte[] workbook() {
        return WorkbookWriter.xlsx("Line By Line", rows());
    }

    private List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>(List.of(
                List.of("", "Made-up statuses, for trying the import only"),
                List.of("", "Data Security and Protection Toolkit, adult social care, line by line"),
                List.of("", "As at " + DAY.format(day())),
                List.of(""),
                headings()));
        LocalDate day = day();
        Map<UUID, DsptStatus> known = statuses.on(day);
        Edition edition = editions.all().currentOn(day).orElseThrow();
        int falling = 0;
        int rising = 0;
        for (Organisation home : homes.on(day)) {
            DsptStatus status = known.get(home.id());
            boolean counts = status != null && status.countsOn(day);
            boolean mayMove = !MANAGED.contains(DemoHomes.cqc(home));
            if (mayMove && counts && falling < FALLING) {
                rows.add(row(home, fallen(edition, falling++), DAY.format(day.minusDays(2))));
            } else if (mayMove && !counts && rising < RISING) {
                rising++;
                rows.add(row(home, edition.code() + " " + Level.MET.words() + ".", DAY.format(day.minusDays(3))));
            } else {
                rows.add(row(home, status == null ? Level.NOT_PUBLISHED.words() : status.words(), published(status)));
            }
        }
        rows.add(elsewhere("1-999900001", "A home in another county"));
        rows.add(elsewhere("1-999900002", "Another home in another county"));
        return rows;
    }

    private static String fallen(Edition edition, int which) {
        return switch (which) {
            case 0 -> edition.code() + " " + Level.APPROACHING.words() + ".";
            case 1 -> edition.code() + " " + Level.NOT_MET.words();
            default -> Level.NOT_PUBLISHED.words();
        };
    }

    private static String published(@Nullable DsptStatus status) {
        LocalDate day = status == null ? null : status.publishedOn();
        return day == null ? "" : DAY.format(day);
    }

    private static List<String> headings() {
        List<String> headings = new ArrayList<>(List.of(""));
        FileLayout.columns().forEach(heading -> headings.add(heading.equals(FileLayout.CQC) ? heading + " " : heading));
        return headings;
    }

    private static List<String> row(Organisation home, String status, String published) {
        String ods = home.codes().ods();
        return row(Map.of(
                FileLayout.STATUS,
                status,
                FileLayout.PUBLISHED,
                published,
                FileLayout.CQC,
                DemoHomes.cqc(home),
                FileLayout.NAME,
                home.name(),
                FileLayout.ODS,
                ods == null ? "" : ods,
                "Care home?",
                "Y",
                "Single Location",
                "Y",
                "Dormant (Y/N)",
                "N"));
    }

    private static List<String> elsewhere(String cqc, String name) {
        return row(Map.of(FileLayout.STATUS, Level.NOT_PUBLISHED.words(), FileLayout.CQC, cqc, FileLayout.NAME, name));
    }

    private static List<String> row(Map<String, String> values) {
        List<String> row = new ArrayList<>(List.of(""));
        FileLayout.columns().forEach(heading -> row.add(values.getOrDefault(heading, "")));
        return row;
    }
}
