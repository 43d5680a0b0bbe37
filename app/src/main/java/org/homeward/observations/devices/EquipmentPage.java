package org.homeward.observations.devices;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.homeward.kernel.HomeId;
import org.homeward.ui.Column;
import org.homeward.ui.Page;

/** The devices of all homes, those that need somebody first. */
public record EquipmentPage(List<Device> devices, Map<HomeId, String> homes, LocalDate today) implements Page {
    static final String PATH = "/equipment";

    public EquipmentPage {
        Map<HomeId, String> named = Map.copyOf(homes);
        homes = named;
        devices = devices.stream()
                .sorted(Comparator.comparing((Device device) -> device.isFine(today))
                        .thenComparing(device -> named.getOrDefault(device.home(), ""))
                        .thenComparing(device -> device.label().tag()))
                .toList();
    }

    @Override
    public String title() {
        return "Equipment of the homes";
    }

    String home(Device device) {
        return homes.getOrDefault(device.home(), "");
    }

    /** "12 devices in 4 homes. 2 have a fault. The calibration of 1 is overdue. 1 is late back from a loan." */
    String counts() {
        return "%d devices in %d homes. With a fault: %d. Calibration overdue: %d. Late back from a loan: %d."
                .formatted(
                        devices.size(),
                        homes.size(),
                        devices.stream()
                                .filter(device -> !device.story().openFaults().isEmpty())
                                .count(),
                        devices.stream()
                                .filter(device -> device.isCalibrationLate(today))
                                .count(),
                        devices.stream().filter(this::isLateBack).count());
    }

    private boolean isLateBack(Device device) {
        return device.story().openLoan().filter(loan -> loan.isLateBack(today)).isPresent();
    }

    static List<Column> columns() {
        return List.of(
                Column.of("Home"),
                Column.of("Asset tag"),
                Column.of("What it is"),
                Column.of("Serial number"),
                Column.of("How it is"),
                Column.of("Calibration due"));
    }
}
