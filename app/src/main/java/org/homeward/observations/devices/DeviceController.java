package org.homeward.observations.devices;

import java.util.List;
import java.util.UUID;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.Ids;
import org.homeward.kernel.Needs;
import org.homeward.kernel.Right;
import org.homeward.observations.devices.Devices.Keeping;
import org.homeward.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The register of a home's devices: everybody there reads it, the manager writes it. */
@Controller
@Needs(Right.KEEP_DEVICES)
@RequestMapping("/homes/{home}/devices")
class DeviceController {
    private final Devices devices;
    private final DevicePages pages;

    DeviceController(Devices devices, DevicePages pages) {
        this.devices = devices;
        this.pages = pages;
    }

    @GetMapping
    @Needs(Right.USE_DEVICES)
    DevicesPage list(@PathVariable HomeId home) {
        return pages.list(home);
    }

    /** What a tablet asks when a device connects, to say its asset tag. */
    @GetMapping("/known")
    @Needs(Right.USE_DEVICES)
    @ResponseBody
    List<KnownDevice> known(@PathVariable HomeId home) {
        return pages.known(home);
    }

    @GetMapping("/{device}")
    @Needs(Right.USE_DEVICES)
    DevicePage show(@PathVariable HomeId home, @PathVariable UUID device) {
        return pages.device(home, device, Form.blank());
    }

    @GetMapping("/new")
    DeviceFormPage blank(@PathVariable HomeId home) {
        return new DeviceFormPage(home, Form.blank().with(Typed.ID, Ids.next().toString()), null);
    }

    @PostMapping
    View add(@PathVariable HomeId home, Form form) {
        TypedDevice typed = TypedDevice.of(form);
        if (typed.form().hasErrors()) {
            return new DeviceFormPage(home, typed.form(), null);
        }
        UUID id = Typed.id(form);
        return devices.add(home, id, typed.written(), Hand.at(home)) == Keeping.KEPT
                ? new RedirectView("/homes/" + home + "/devices/" + id)
                : new DeviceFormPage(home, typed.tagTaken(), null);
    }

    @GetMapping("/{device}/edit")
    DeviceFormPage edit(@PathVariable HomeId home, @PathVariable UUID device) {
        Device known = devices.get(home, device);
        return new DeviceFormPage(home, TypedDevice.filled(known), known);
    }

    @PostMapping("/{device}")
    View change(@PathVariable HomeId home, @PathVariable UUID device, Form form) {
        Device known = devices.get(home, device);
        TypedDevice typed = TypedDevice.of(form);
        if (typed.form().hasErrors()) {
            return new DeviceFormPage(home, typed.form(), known);
        }
        return devices.change(known, typed.written()) == Keeping.KEPT
                ? new RedirectView(known.path())
                : new DeviceFormPage(home, typed.tagTaken(), known);
    }

    @PostMapping("/{device}/retirement")
    View retire(@PathVariable HomeId home, @PathVariable UUID device, Form form) {
        Device known = devices.get(home, device);
        Leaving why = Leaving.of(form.value("leaving")).orElse(null);
        if (why == null) {
            return pages.device(home, device, form.refuse("leaving", "Choose why it is not in the home any more."));
        }
        devices.retire(known, why, Hand.at(home));
        return new RedirectView(known.path());
    }
}
