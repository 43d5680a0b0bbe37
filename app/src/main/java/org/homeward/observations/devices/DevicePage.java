package org.homeward.observations.devices;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.homeward.kernel.Ids;
import org.homeward.kernel.London;
import org.homeward.ui.Form;
import org.homeward.ui.FormPage;
import org.homeward.ui.Option;
import org.homeward.ui.SummaryRow;
import org.jspecify.annotations.Nullable;

/** One device: how it is, what to do about it, and what happened to it. */
public record DevicePage(Device device, Form form, boolean mayKeep, LocalDate today) implements FormPage {
    @Override
    public String title() {
        return device.label().tag();
    }

    String list() {
        return "/homes/" + device.home() + "/devices";
    }

    boolean isHere() {
        return device.left() == null;
    }

    List<SummaryRow> rows() {
        Label label = device.label();
        List<SummaryRow> rows = new ArrayList<>();
        rows.add(SummaryRow.of("What it is", label.words()));
        add(rows, "Serial number", label.serial());
        add(rows, "Bluetooth name", label.bluetoothName());
        add(rows, "Calibration due", device.calibrationDue() == null ? null : London.words(device.calibrationDue()));
        add(rows, "Cleaned", last(DeviceDeed.Kind.CLEANED));
        add(rows, "Battery", battery());
        return List.copyOf(rows);
    }

    private @Nullable String battery() {
        return device.story()
                .last(DeviceDeed.Kind.BATTERY)
                .map(deed -> deed.facts().level() + "% on " + deed.when())
                .orElse(null);
    }

    private @Nullable String last(DeviceDeed.Kind kind) {
        return device.story().last(kind).map(DeviceDeed::when).orElse(null);
    }

    private static void add(List<SummaryRow> rows, String key, @Nullable String text) {
        rows.add(SummaryRow.of(key, text == null ? "Not written down" : text));
    }

    /** For one form: sent twice, it is written once. */
    static String newId() {
        return Ids.next().toString();
    }

    static List<Option> faults() {
        return Fault.options();
    }

    static List<Option> leavings() {
        return Leaving.options();
    }
}
