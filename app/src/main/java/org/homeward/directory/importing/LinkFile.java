package org.homeward.directory.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.homeward.directory.LinkKind;
import org.homeward.directory.RowNote;
import org.homeward.directory.reading.Headings;
import org.homeward.directory.reading.NamedHeadings;
import org.homeward.directory.reading.Row;

/** Our own CSV of links: from, link, to, starts_on, ends_on; both ends by ODS, CQC location or ONS code. */
final class LinkFile {
    private static final List<String> COLUMNS = List.of("from", "link", "to", "starts_on", "ends_on");
    private final List<LinkClaim> claims = new ArrayList<>();

    Headings headings() {
        return new NamedHeadings("a Homeward list of links", COLUMNS).need("from", "link", "to", "starts_on");
    }

    List<LinkClaim> claims() {
        return claims;
    }

    Set<String> codes() {
        Set<String> codes = new TreeSet<>();
        claims.forEach(claim -> codes.addAll(List.of(claim.from(), claim.to())));
        return codes;
    }

    void take(Row row, Findings findings) {
        RowReading reading =
                new RowReading(row, findings, row.text("from") + " " + row.text("link") + " " + row.text("to"));
        Optional<LinkKind> kind = LinkKind.of(row.text("link"));
        String from = reading.code("from", RowReading.CQC_ID);
        String to = reading.code("to", RowReading.CQC_ID);
        LocalDate starts = reading.date("starts_on");
        LocalDate ends = reading.date("ends_on");
        if (row.hasSlipped() || kind.isEmpty()) {
            reading.reject("\"%s\" is not a link we know. Use one of: %s."
                    .formatted(
                            row.text("link"),
                            Stream.of(LinkKind.values()).map(LinkKind::code).toList()));
        } else if (from == null || to == null || starts == null || from.equals(to)) {
            reading.reject(
                    "The row needs two different codes and a first day (starts_on). Correct the row in the file.");
        } else if (ends != null && ends.isBefore(starts)) {
            reading.reject("The link ends before it starts. Correct the dates in the file.");
        } else {
            claims.add(new LinkClaim(row.number(), from, kind.get(), to, starts, ends));
        }
    }

    static RowNote rejected(LinkClaim claim, String reason) {
        return new RowNote(claim.row(), true, claim.from() + " " + claim.kind().code() + " " + claim.to(), reason);
    }
}
