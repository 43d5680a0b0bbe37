package org.homeward.observations.devices;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.homeward.directory.Directory;
import org.homeward.directory.Organisation;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.London;
import org.homeward.kernel.Needs;
import org.homeward.kernel.Right;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Whoever helps homes for the area sees their devices: what there is, what is overdue, and nothing that names a person. */
@Controller
@Needs(Right.SEE_EQUIPMENT)
class EquipmentController {
    private final Devices devices;
    private final Directory directory;
    private final Clock clock;

    EquipmentController(Devices devices, Directory directory, Clock clock) {
        this.devices = devices;
        this.directory = directory;
        this.clock = clock;
    }

    @GetMapping(EquipmentPage.PATH)
    EquipmentPage show() {
        List<Device> all = devices.everywhere();
        return new EquipmentPage(all, names(all), London.day(clock.instant()));
    }

    private Map<HomeId, String> names(List<Device> all) {
        Map<HomeId, String> names = new LinkedHashMap<>();
        all.forEach(device -> names.computeIfAbsent(
                device.home(),
                home -> directory
                        .find(home.value())
                        .map(Organisation::name)
                        .orElse("A home that is not in the directory")));
        return names;
    }
}
