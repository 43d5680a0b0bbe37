package org.homeward.observations.devices;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.homeward.ui.Option;

/** What a device is. Whatever gives a reading has to be calibrated; a tablet or a box has not. */
public enum DeviceKind {
    BLOOD_PRESSURE("Blood pressure monitor", true),
    OXIMETER("Pulse oximeter", true),
    THERMOMETER("Thermometer", true),
    HEART_RATE("Heart rate monitor", true),
    SCALE("Weighing scale", true),
    GLUCOSE("Blood glucose meter", true),
    TABLET("Tablet", false),
    BOX("Box or bag", false);

    private final String words;
    private final boolean measures;

    DeviceKind(String words, boolean measures) {
        this.words = words;
        this.measures = measures;
    }

    public String words() {
        return words;
    }

    boolean measures() {
        return measures;
    }

    static Optional<DeviceKind> of(String name) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }

    static List<Option> options() {
        return Arrays.stream(values())
                .map(kind -> Option.of(kind.name(), kind.words))
                .toList();
    }
}
