package org.homeward.observations.devices;

import java.util.UUID;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.Needs;
import org.homeward.kernel.NotFound;
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

/** A fault is reported by whoever sees it, and stays until the manager says what was done about it. */
@Controller
@RequestMapping("/homes/{home}/devices/{device}/faults")
class FaultController {
    static final int LONGEST = 500;

    private final Devices devices;
    private final DeviceDeeds deeds;
    private final DevicePages pages;

    FaultController(Devices devices, DeviceDeeds deeds, DevicePages pages) {
        this.devices = devices;
        this.deeds = deeds;
        this.pages = pages;
    }

    @PostMapping
    @Needs(Right.USE_DEVICES)
    View report(@PathVariable HomeId home, @PathVariable UUID device, Form typed) {
        Device known = devices.get(home, device);
        Fault fault = Fault.of(typed.value("fault")).orElse(null);
        Form form = Typed.atMost(typed, "said", LONGEST);
        if (fault == null || form.hasErrors()) {
            return pages.device(home, device, fault == null ? form.refuse("fault", "Choose what is wrong.") : form);
        }
        deeds.write(
                known,
                new NewDeed(Typed.id(form), Kind.FAULT, Facts.of(fault), Typed.text(form, "said")),
                Hand.at(home));
        return new RedirectView(known.path());
    }

    @PostMapping("/{fault}/repair")
    @Needs(Right.KEEP_DEVICES)
    View putRight(@PathVariable HomeId home, @PathVariable UUID device, @PathVariable UUID fault, Form typed) {
        Device known = devices.get(home, device);
        if (known.story().deeds().stream()
                .noneMatch(deed -> deed.is(Kind.FAULT) && deed.id().equals(fault))) {
            throw new NotFound("no such fault of this device");
        }
        String field = "repair-" + fault;
        Form form = Typed.atMost(typed.require(field, "Write what was done about it."), field, LONGEST);
        if (form.hasErrors()) {
            return pages.device(home, device, form);
        }
        deeds.write(
                known,
                new NewDeed(Typed.id(form), Kind.PUT_RIGHT, Facts.ending(fault), form.value(field)),
                Hand.at(home));
        return new RedirectView(known.path());
    }
}
