package org.homeward.dspt.publication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.homeward.directory.RowNote;
import org.homeward.directory.reading.Row;
import org.homeward.dspt.DsptStatus;
import org.homeward.dspt.Edition;
import org.homeward.dspt.Editions;
import org.homeward.dspt.Level;
import org.homeward.kernel.London;
import org.jspecify.annotations.Nullable;

/** Reads the rows of one file: of our homes a claim or a rejection, of others a count. */
final class FileReading {
    private static final Pattern ODS_CODE = Pattern.compile("[A-Z0-9]{2,12}");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cf}]+");
    private static final int LONGEST = 120;
    private final KnownHomes homes;
    private final Editions editions;
    private final LocalDate asAt;
    private final Map<UUID, Claim> claims = new LinkedHashMap<>();
    private final List<RowNote> rejected = new ArrayList<>();
    private int read;
    private int notOurs;

    FileReading(KnownHomes homes, Editions editions, LocalDate asAt) {
        this.homes = homes;
        this.editions = editions;
        this.asAt = asAt;
    }

    void take(Row row) {
        read++;
        Optional<UUID> home = homes.find(row.text(FileLayout.CQC), row.text(FileLayout.ODS));
        if (home.isEmpty()) {
            notOurs++;
            return;
        }
        try {
            claim(claim(row, home.get()));
        } catch (Rejected no) {
            rejected.add(new RowNote(row.number(), true, subject(row), no.reason));
        }
    }

    private void claim(Claim claim) throws Rejected {
        Claim first = claims.putIfAbsent(claim.home(), claim);
        if (first != null && !first.saysTheSame(claim)) {
            throw new Rejected(
                    "Row %d says something else of the same home. The first row was used. Ask whoever made the file."
                            .formatted(first.row()));
        }
    }

    private Claim claim(Row row, UUID home) throws Rejected {
        if (row.hasSlipped()) {
            throw new Rejected(
                    "The row has more values than there are headings: a quote mark is probably missing. Correct the row in the file.");
        }
        StatusWords words = StatusWords.read(row.text(FileLayout.STATUS))
                .orElseThrow(() -> new Rejected(
                        "The status \"%s\" is not one like \"25/26 Standards Met\" or \"Not Published\". Correct the row in the file."
                                .formatted(shown(row.text(FileLayout.STATUS)))));
        return new Claim(
                row.number(),
                subject(row),
                home,
                words.level(),
                edition(words),
                published(row.text(FileLayout.PUBLISHED), words),
                parent(row));
    }

    private @Nullable Edition edition(StatusWords words) throws Rejected {
        if (words.level() == Level.NOT_PUBLISHED) {
            return null;
        }
        Edition edition = editions.named(words.edition())
                .orElseThrow(() -> new Rejected(
                        "The edition %s is not known; Homeward knows %s. Tell the people who look after Homeward."
                                .formatted(words.edition(), editions.words())));
        if (edition.opensOn().isAfter(asAt)) {
            throw new Rejected("The edition %s opens on %s, after the day of the file. Check the day of the file."
                    .formatted(edition.code(), London.words(edition.opensOn())));
        }
        return edition;
    }

    private @Nullable LocalDate published(String text, StatusWords words) throws Rejected {
        if (words.level() == Level.NOT_PUBLISHED || text.isEmpty() || text.equals("-")) {
            return null;
        }
        LocalDate day = WrittenDay.read(text)
                .orElseThrow(() -> new Rejected(
                        "The day of publication \"%s\" is not a day like 20/06/2026. Correct the row in the file."
                                .formatted(shown(text))));
        if (day.isAfter(asAt)) {
            throw new Rejected("It says it was published on %s, after the day of the file. Check the day of the file."
                    .formatted(London.words(day)));
        }
        return day;
    }

    /** A head office whose own status we cannot read is still named. */
    private DsptStatus.@Nullable Parent parent(Row row) {
        String ods = row.text(FileLayout.PARENT_ODS).toUpperCase(Locale.ROOT);
        if (!ODS_CODE.matcher(ods).matches()) {
            return null;
        }
        StatusWords words = StatusWords.read(row.text(FileLayout.PARENT_STATUS)).orElse(null);
        if (words == null || words.level() == Level.NOT_PUBLISHED) {
            return new DsptStatus.Parent(ods, words == null ? null : words.level(), null);
        }
        return editions.named(words.edition())
                .map(edition -> new DsptStatus.Parent(ods, words.level(), edition))
                .orElse(new DsptStatus.Parent(ods, null, null));
    }

    private static String subject(Row row) {
        String code = row.text(FileLayout.CQC).isEmpty() ? row.text(FileLayout.ODS) : row.text(FileLayout.CQC);
        return shown(code + " " + row.text(FileLayout.NAME));
    }

    private static String shown(String text) {
        String plain = CONTROL.matcher(text).replaceAll(" ").strip();
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) + "…" : plain;
    }

    Map<UUID, Claim> claims() {
        return claims;
    }

    List<RowNote> rejected() {
        return rejected;
    }

    int read() {
        return read;
    }

    int notOurs() {
        return notOurs;
    }

    /** Why a row cannot be used. */
    private static final class Rejected extends Exception {
        private static final long serialVersionUID = 1;
        private final String reason;

        Rejected(String reason) {
            super(reason, null, false, false);
            this.reason = reason;
        }
    }
}
