package org.homeward.observations.devices;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.London;
import org.homeward.ui.Form;
import org.springframework.stereotype.Component;

/** The pages about devices, as whoever is acting may see them. */
@Component
class DevicePages {
    private final Devices devices;
    private final Clock clock;

    DevicePages(Devices devices, Clock clock) {
        this.devices = devices;
        this.clock = clock;
    }

    DevicesPage list(HomeId home) {
        return new DevicesPage(home, devices.at(home), Hand.mayKeep(home), today());
    }

    List<KnownDevice> known(HomeId home) {
        return devices.at(home).stream()
                .filter(device -> device.label().kind().measures())
                .map(device -> KnownDevice.of(device, today()))
                .toList();
    }

    DevicePage device(HomeId home, UUID device, Form form) {
        return new DevicePage(devices.get(home, device), form, Hand.mayKeep(home), today());
    }

    private LocalDate today() {
        return London.day(clock.instant());
    }
}
