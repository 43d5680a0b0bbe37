package org.homeward.programme.equipment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeward.kernel.London;
import org.homeward.ui.Form;
import org.homeward.ui.FormPage;
import org.homeward.ui.Option;
import org.homeward.ui.SummaryRow;
import org.jspecify.annotations.Nullable;

/** One thing's story: what it is, where it is, what can happen next, and all that happened. */
public record ThingPage(Thing thing, List<Happening> story, List<Things.BreachCheck> checks, Form form, LocalDate today)
        implements FormPage {
    public ThingPage {
        story = List.copyOf(story);
        checks = List.copyOf(checks);
    }

    @Override
    public String title() {
        return thing.label().tag();
    }

    List<Move> moves() {
        return Move.open(thing.label().kind(), thing.state());
    }

    String path(Move move) {
        return thing.path() + "/" + move.slug();
    }

    boolean isLate() {
        Thing.Lent lent = thing.lent();
        return lent != null && lent.isLate(today);
    }

    Optional<Things.BreachCheck> openCheck() {
        return checks.stream().filter(Things.BreachCheck::isOpen).findFirst();
    }

    static List<Option> outcomes() {
        return List.of(
                Option.of("NO_DATA", "There was no personal data on it"),
                Option.of("PROTECTED", "It is locked or wiped, so nobody can read it"),
                Option.of("REPORTED", "Somebody may read it: we have reported it in the DSPT"));
    }

    static String words(Happening one) {
        return London.words(one.on()) + ": " + one.words();
    }

    List<SummaryRow> rows() {
        Label label = thing.label();
        List<SummaryRow> rows = new ArrayList<>();
        rows.add(SummaryRow.of("What it is", label.kind().words() + ", " + label.makeModel()));
        rows.add(SummaryRow.of(
                "Where it is",
                thing.where() + ". Last change " + London.words(thing.standing().since())));
        Thing.Lent lent = thing.lent();
        if (lent != null && lent.until() != null) {
            rows.add(SummaryRow.of("Back by", London.words(lent.until())));
        }
        add(rows, "Serial number", label.numbers().serial());
        add(rows, "IMEI", label.numbers().imei());
        add(rows, "ICCID", label.numbers().iccid());
        rows.add(SummaryRow.of("Under MDM", day(label.dates().mdmOn(), "since ", "no")));
        rows.add(SummaryRow.of("Insured", day(label.dates().insuredUntil(), "until ", "no")));
        rows.add(SummaryRow.of("Calibration due", thing.calibration(today)));
        return rows;
    }

    private static void add(List<SummaryRow> rows, String key, String value) {
        if (!value.isEmpty()) {
            rows.add(SummaryRow.of(key, value));
        }
    }

    private static String day(@Nullable LocalDate day, String before, String none) {
        return day == null ? none : before + London.words(day);
    }
}
