package org.homeward.observations.devices;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.homeward.kernel.London;
import org.jspecify.annotations.Nullable;

/** What is different after somebody changed a device: "BP-1: calibration due 3 Dec 2026, was 3 Dec 2025". */
record DeviceChange(Device before, Devices.Written after) {
    String words() {
        List<String> changes = new ArrayList<>();
        Label old = before.label();
        Label now = after.label();
        add(changes, "asset tag", now.tag(), old.tag());
        add(changes, "kind", now.kind().words(), old.kind().words());
        add(changes, "maker", now.maker(), old.maker());
        add(changes, "model", now.model(), old.model());
        add(changes, "serial number", now.serial(), old.serial());
        add(changes, "Bluetooth name", now.bluetoothName(), old.bluetoothName());
        add(changes, "calibration due", day(after.calibrationDue()), day(before.calibrationDue()));
        return old.tag() + ": " + (changes.isEmpty() ? "nothing was changed" : String.join("; ", changes));
    }

    private static void add(List<String> changes, String what, @Nullable String now, @Nullable String old) {
        if (!Objects.equals(now, old)) {
            changes.add(what + " " + (now == null ? "taken out" : now) + (old == null ? "" : ", was " + old));
        }
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : London.words(day);
    }
}
