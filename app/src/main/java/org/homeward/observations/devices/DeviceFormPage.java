package org.homeward.observations.devices;

import java.util.List;
import org.homeward.kernel.HomeId;
import org.homeward.ui.Form;
import org.homeward.ui.FormPage;
import org.homeward.ui.Option;
import org.jspecify.annotations.Nullable;

/** What is written on a device, to be typed: a new one, or one that is there. */
public record DeviceFormPage(
        HomeId home, Form form, @Nullable Device device) implements FormPage {
    @Override
    public String title() {
        return device == null ? "Add a device" : "Change " + device.label().tag();
    }

    String action() {
        return device == null ? "/homes/" + home + "/devices" : device.path();
    }

    String save() {
        return device == null ? "Add this device" : "Save the changes";
    }

    static List<Option> kinds() {
        return DeviceKind.options();
    }
}
