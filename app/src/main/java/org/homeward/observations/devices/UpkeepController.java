package org.homeward.observations.devices;

import java.util.UUID;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.Needs;
import org.homeward.kernel.Right;
import org.homeward.observations.devices.DeviceDeed.Facts;
import org.homeward.observations.devices.DeviceDeed.Kind;
import org.homeward.observations.devices.DeviceDeeds.NewDeed;
import org.homeward.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** What whoever uses a device does for it: cleaning it, and looking at its battery. */
@Controller
@Needs(Right.USE_DEVICES)
@RequestMapping("/homes/{home}/devices/{device}")
class UpkeepController {
    private static final int FULL = 100;

    private final Devices devices;
    private final DeviceDeeds deeds;
    private final DevicePages pages;

    UpkeepController(Devices devices, DeviceDeeds deeds, DevicePages pages) {
        this.devices = devices;
        this.deeds = deeds;
        this.pages = pages;
    }

    @PostMapping("/cleanings")
    View clean(@PathVariable HomeId home, @PathVariable UUID device, Form form) {
        return written(devices.get(home, device), new NewDeed(Typed.id(form), Kind.CLEANED, Facts.NONE, null));
    }

    @PostMapping("/battery")
    View battery(@PathVariable HomeId home, @PathVariable UUID device, Form form) {
        Device known = devices.get(home, device);
        String level = form.value("level");
        if (!level.matches("[0-9]{1,3}") || Integer.parseInt(level) > FULL) {
            return pages.device(
                    home, device, form.refuse("level", "Enter how full it is, from 0 to 100, for example 80."));
        }
        return written(known, new NewDeed(Typed.id(form), Kind.BATTERY, Facts.full(Integer.parseInt(level)), null));
    }

    private View written(Device device, NewDeed deed) {
        deeds.write(device, deed, Hand.at(device.home()));
        return new RedirectView(device.path());
    }
}
