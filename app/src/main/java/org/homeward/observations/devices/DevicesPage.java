package org.homeward.observations.devices;

import java.time.LocalDate;
import java.util.List;
import org.homeward.kernel.HomeId;
import org.homeward.ui.Column;
import org.homeward.ui.Page;

/** The devices of a home, and which of them need somebody. */
public record DevicesPage(HomeId home, List<Device> devices, boolean mayKeep, LocalDate today) implements Page {
    public DevicesPage {
        devices = List.copyOf(devices);
    }

    @Override
    public String title() {
        return "Devices";
    }

    String path() {
        return "/homes/" + home + "/devices";
    }

    static List<Column> columns() {
        return List.of(
                Column.of("Asset tag"),
                Column.of("What it is"),
                Column.of("How it is"),
                Column.of("Calibration due"),
                Column.of("Cleaned"));
    }
}
