package org.homeward.observations.devices;

import java.util.List;
import org.homeward.observations.devices.Devices.Written;
import org.homeward.ui.Form;

/** A device as the manager typed it: the form with its errors, and what is to be written when there are none. */
record TypedDevice(Form form) {
    private static final int LONGEST_TAG = 40;
    private static final int LONGEST = 100;
    private static final List<String> TEXTS = List.of("maker", "model", "serial", "bluetooth");

    static TypedDevice of(Form typed) {
        Form form = Typed.atMost(
                typed.require("tag", "Enter the asset tag: what is written on the sticker."), "tag", LONGEST_TAG);
        if (DeviceKind.of(typed.value("kind")).isEmpty()) {
            form = form.refuse("kind", "Choose what it is.");
        }
        for (String field : TEXTS) {
            form = Typed.atMost(form, field, LONGEST);
        }
        return new TypedDevice(Typed.dateOrNone(form, "calibration"));
    }

    /** The form as it is filled for a device that is there. */
    static Form filled(Device device) {
        Label label = device.label();
        Form form = Form.blank()
                .with("tag", label.tag())
                .with("kind", label.kind().name())
                .with("maker", orBlank(label.maker()))
                .with("model", orBlank(label.model()))
                .with("serial", orBlank(label.serial()))
                .with("bluetooth", orBlank(label.bluetoothName()));
        return device.calibrationDue() == null ? form : form.with("calibration", device.calibrationDue());
    }

    Form tagTaken() {
        return form.refuse("tag", "Another device of the home has this asset tag. Check the sticker.");
    }

    Written written() {
        Label label = new Label(
                form.value("tag"),
                DeviceKind.of(form.value("kind")).orElseThrow(),
                Typed.text(form, "maker"),
                Typed.text(form, "model"),
                Typed.text(form, "serial"),
                Typed.text(form, "bluetooth"));
        return new Written(label, Typed.date(form, "calibration").orElse(null));
    }

    private static String orBlank(@org.jspecify.annotations.Nullable String text) {
        return text == null ? "" : text;
    }
}
