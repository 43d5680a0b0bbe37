package org.homeward.dspt.publication;

import java.time.LocalDate;
import java.util.List;
import org.homeward.directory.RowNote;
import org.homeward.dspt.DsptStatus;
import org.homeward.dspt.HomeStanding;
import org.homeward.dspt.Rule;
import org.homeward.dspt.Standings;
import org.homeward.ui.Spreadsheet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/** The homes behind a number, and the rows that were rejected, as files for a spreadsheet. */
final class StatusCsv {
    private StatusCsv() {}

    static ResponseEntity<String> of(Standings homes) {
        return Spreadsheet.file("dspt-homes-" + homes.day() + ".csv", csv -> {
            csv.writeRecord(
                    "CQC location",
                    "ODS code",
                    "Home",
                    "Place",
                    "Provider",
                    "Level",
                    "Edition",
                    "Published on",
                    "First seen on",
                    "Counts (national rule)",
                    "Counts (current edition only)",
                    "Counts until",
                    "As at");
            homes.homes().forEach(home -> csv.writeRecord(row(home, homes.day())));
        });
    }

    private static List<String> row(HomeStanding home, LocalDate day) {
        DsptStatus status = home.status();
        return List.of(
                words(home.cqcLocation()),
                words(home.ods()),
                Spreadsheet.safe(home.name()),
                home.place() == null ? "" : Spreadsheet.safe(home.place().name()),
                home.provider() == null ? "" : Spreadsheet.safe(home.provider().name()),
                status == null ? "" : status.level().words(),
                status == null || status.edition() == null
                        ? ""
                        : status.edition().code(),
                status == null ? "" : words(status.publishedOn()),
                status == null ? "" : words(status.firstSeenOn()),
                home.counts(Rule.NATIONAL, day) ? "yes" : "no",
                home.counts(Rule.CURRENT_EDITION, day) ? "yes" : "no",
                words(home.lapsesOn(day)),
                day.toString());
    }

    static ResponseEntity<String> rejected(StatusFile file, List<RowNote> rows) {
        return Spreadsheet.file("rejected-" + file.asAt() + ".csv", csv -> {
            csv.writeRecord("Row", "Home", "Why");
            rows.forEach(row -> csv.writeRecord(
                    String.valueOf(row.row()), Spreadsheet.safe(row.subject()), Spreadsheet.safe(row.reason())));
        });
    }

    private static String words(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
