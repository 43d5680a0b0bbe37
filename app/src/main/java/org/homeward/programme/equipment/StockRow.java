package org.homeward.programme.equipment;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.homeward.directory.reading.Headings;
import org.homeward.directory.reading.NamedHeadings;
import org.jspecify.annotations.Nullable;

/** One row of a stock list: the label it makes, or what is wrong with it. */
record StockRow(@Nullable Label label, String wrong) {
    static final String LAYOUT = "a stock list with the headings Asset tag, Kind and Make and model";
    private static final List<DateTimeFormatter> DATES =
            List.of(DateTimeFormatter.ISO_LOCAL_DATE, DateTimeFormatter.ofPattern("d/M/uuuu"));

    static Headings headings() {
        return new NamedHeadings(
                        LAYOUT,
                        List.of(
                                "Asset tag",
                                "Kind",
                                "Make and model",
                                "Serial",
                                "IMEI",
                                "ICCID",
                                "MDM enrolled on",
                                "Insured until",
                                "Calibrated on"))
                .need("Asset tag", "Kind", "Make and model")
                .alias("Asset tag", "Asset number", "Asset no", "Asset")
                .alias("Kind", "Type")
                .alias("Make and model", "Make/model", "Model")
                .alias("Serial", "Serial number", "Serial no")
                .alias("MDM enrolled on", "MDM")
                .alias("Insured until", "Insured")
                .alias("Calibrated on", "Last calibrated", "Calibration date");
    }

    static StockRow read(Function<String, String> cells, LocalDate today) {
        Map<String, String> wrong = new LinkedHashMap<>();
        Optional<KitKind> kind = KitKind.read(cells.apply("Kind"));
        if (kind.isEmpty()) {
            wrong.put("kind", "The kind must be TABLET, KIT, SIM or OTHER.");
        }
        Label label = new Label(
                Label.tag(cells.apply("Asset tag")),
                kind.orElse(KitKind.OTHER),
                cells.apply("Make and model"),
                Label.Numbers.of(cells.apply("Serial"), cells.apply("IMEI"), cells.apply("ICCID")),
                new Label.Dates(
                        date(cells, "MDM enrolled on", wrong),
                        date(cells, "Insured until", wrong),
                        date(cells, "Calibrated on", wrong)));
        wrong.putAll(label.wrong(today));
        return wrong.isEmpty() ? new StockRow(label, "") : new StockRow(null, String.join(" ", wrong.values()));
    }

    private static @Nullable LocalDate date(Function<String, String> cells, String heading, Map<String, String> wrong) {
        String typed = cells.apply(heading);
        if (typed.isEmpty()) {
            return null;
        }
        for (DateTimeFormatter format : DATES) {
            try {
                return LocalDate.parse(typed, format);
            } catch (DateTimeException another) {
                // the next format
            }
        }
        wrong.put(heading, "%s: “%s” is no day. Write it as 2026-12-03.".formatted(heading, typed));
        return null;
    }
}
