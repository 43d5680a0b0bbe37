package org.homeward.directory.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Files that people pick by mistake, known by a few of their headings, so that a refusal can say what the file is. */
public final class KnownLayouts {
    private static final Map<String, Set<String>> TELLING = telling();
    private static final int EPRACCUR_COLUMNS = 27;

    private KnownLayouts() {}

    static UnreadableFile wrong(List<List<String>> rows, Headings wanted) {
        String next = "Download %s and import that file, or choose the import that fits this file."
                .formatted(wanted.layout());
        for (List<String> cells : rows) {
            String guess = guess(cells);
            if (guess.equals(wanted.layout())) {
                return lacking(wanted, cells);
            }
            if (!guess.isEmpty()) {
                return new UnreadableFile("This looks like %s, not %s.".formatted(guess, wanted.layout()), next);
            }
        }
        return new UnreadableFile("This is not %s: its headings are not there.".formatted(wanted.layout()), next);
    }

    static UnreadableFile noSheet(Headings wanted) {
        return new UnreadableFile(
                "The workbook has no sheet \"%s\", so it is not the whole of %s."
                        .formatted(wanted.sheet().orElse(""), wanted.layout()),
                "Download the whole workbook again and import that file.");
    }

    private static UnreadableFile lacking(Headings wanted, List<String> cells) {
        return new UnreadableFile(
                "This looks like %s, but it lacks the column %s."
                        .formatted(wanted.layout(), String.join(", ", wanted.missing(cells))),
                "Download the whole file again. If the column now has another name, tell the people who look after Homeward.");
    }

    private static String guess(List<String> cells) {
        Set<String> bare = new TreeSet<>();
        cells.forEach(cell -> bare.add(NamedHeadings.bare(cell)));
        for (Map.Entry<String, Set<String>> known : TELLING.entrySet()) {
            if (bare.containsAll(known.getValue())) {
                return known.getKey();
            }
        }
        return isEpraccur(cells) ? "the ODS list of GP practices (epraccur)" : "";
    }

    public static boolean isEpraccur(List<String> cells) {
        return cells.size() >= EPRACCUR_COLUMNS - 1
                && cells.size() <= EPRACCUR_COLUMNS + 1
                && cells.get(0).strip().matches("[A-Z0-9]{3,8}")
                && cells.get(10).strip().matches("[0-9]{8}");
    }

    // the order matters: the DSPT workbook shares many headings with the CQC directory
    private static Map<String, Set<String>> telling() {
        Map<String, Set<String>> telling = new LinkedHashMap<>();
        telling.put("the DSPT workbook (line by line)", Set.of("locationcqcid", "parentodscode"));
        telling.put("a DSPT search result", Set.of("organisationname", "code", "status"));
        telling.put("the CQC list of deactivated locations", Set.of("locationid", "locationhscaenddate"));
        telling.put("the CQC ratings file", Set.of("locationid", "domain", "latestrating"));
        telling.put("the CQC care directory with filters", Set.of("locationid", "carehome"));
        telling.put("the short CQC care directory (without filters)", Set.of("cqclocationidforofficeuseonly"));
        telling.put("a Whzan export of sets", Set.of("carehomeid", "systolic"));
        telling.put("a Homeward list of links", Set.of("from", "link", "to"));
        telling.put("a Homeward list of organisations", Set.of("kind", "odscode", "name"));
        return telling;
    }
}
