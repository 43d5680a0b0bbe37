package org.homeward.observations.devices;

import java.time.LocalDate;
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

/** A device that is lent: to whom, and by when it is back. */
@Controller
@Needs(Right.KEEP_DEVICES)
@RequestMapping("/homes/{home}/devices/{device}/loans")
class LoanController {
    private static final int LONGEST = 200;

    private final Devices devices;
    private final DeviceDeeds deeds;
    private final DevicePages pages;

    LoanController(Devices devices, DeviceDeeds deeds, DevicePages pages) {
        this.devices = devices;
        this.deeds = deeds;
        this.pages = pages;
    }

    @PostMapping
    View lend(@PathVariable HomeId home, @PathVariable UUID device, Form typed) {
        Device known = devices.get(home, device);
        LocalDate back = Typed.date(typed, "back").orElse(null);
        Form form = Typed.atMost(typed.require("whom", "Write who has it."), "whom", LONGEST);
        form = back == null ? form.refuse("back", "Enter the day by which it is back.") : form;
        if (known.story().openLoan().isPresent()) {
            form = form.refuse("whom", "It is lent already. Say first that it is back.");
        }
        if (back == null || form.hasErrors()) {
            return pages.device(home, device, form);
        }
        deeds.write(
                known, new NewDeed(Typed.id(form), Kind.LENT, Facts.until(back), form.value("whom")), Hand.at(home));
        return new RedirectView(known.path());
    }

    @PostMapping("/{loan}/return")
    View takeBack(@PathVariable HomeId home, @PathVariable UUID device, @PathVariable UUID loan, Form form) {
        Device known = devices.get(home, device);
        if (known.story().deeds().stream()
                .noneMatch(deed -> deed.is(Kind.LENT) && deed.id().equals(loan))) {
            throw new NotFound("no such loan of this device");
        }
        deeds.write(known, new NewDeed(Typed.id(form), Kind.BACK, Facts.ending(loan), null), Hand.at(home));
        return new RedirectView(known.path());
    }
}
