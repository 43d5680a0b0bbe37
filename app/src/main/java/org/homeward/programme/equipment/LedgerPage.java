package org.homeward.programme.equipment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.homeward.kernel.London;
import org.homeward.ui.Column;
import org.homeward.ui.Form;
import org.homeward.ui.Option;
import org.homeward.ui.Page;
import org.jspecify.annotations.Nullable;

/** What the team owns, with where it is; above it how many of each kind are spare. */
public record LedgerPage(
        Form form,
        List<Thing> found,
        Map<KitKind, Ledger.Stock> stock,
        List<Things.BreachCheck> checks,
        LocalDate today)
        implements Page {
    static final String PATH = "/programme/equipment";
    static final List<String> FILE = List.of(
            "Asset tag",
            "Kind",
            "Make and model",
            "Serial",
            "IMEI",
            "ICCID",
            "MDM enrolled on",
            "Insured until",
            "Calibrated on",
            "Calibration due",
            "Where",
            "Last change");

    public LedgerPage {
        found = List.copyOf(found);
        stock = Map.copyOf(stock);
        checks = List.copyOf(checks);
    }

    @Override
    public String title() {
        return "Equipment of the team";
    }

    Ledger.Stock stock(KitKind kind) {
        return stock.getOrDefault(kind, Ledger.Stock.NONE);
    }

    static List<KitKind> kinds() {
        return Stream.of(KitKind.values()).toList();
    }

    static List<Option> dues() {
        return List.of(Option.of("yes", "Only kits whose calibration is due"));
    }

    boolean isFull() {
        return found.size() == Ledger.MOST;
    }

    static List<Column> stockColumns() {
        return List.of(
                Column.of("Kind"),
                Column.ofNumbers("Spare"),
                Column.ofNumbers("On loan"),
                Column.ofNumbers("Elsewhere"),
                Column.ofNumbers("All"));
    }

    static List<Column> columns() {
        return List.of(
                Column.of("Asset tag"),
                Column.of("What it is"),
                Column.of("Where it is"),
                Column.of("Last change"),
                Column.of("Calibration due"));
    }

    static String since(Thing thing) {
        return London.words(thing.standing().since());
    }

    static List<String> cells(Thing thing, LocalDate today) {
        Label label = thing.label();
        return List.of(
                label.tag(),
                label.kind().words(),
                label.makeModel(),
                label.numbers().serial(),
                label.numbers().imei(),
                label.numbers().iccid(),
                text(label.dates().mdmOn()),
                text(label.dates().insuredUntil()),
                text(thing.lastCalibrated()),
                thing.calibration(today),
                thing.where(),
                thing.standing().since().toString());
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
