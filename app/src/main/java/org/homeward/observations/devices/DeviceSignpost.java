package org.homeward.observations.devices;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.homeward.access.Deed;
import org.homeward.access.DeedLink;
import org.homeward.access.Entry;
import org.homeward.kernel.Actor;
import org.homeward.kernel.Right;
import org.homeward.ui.NavigationItem;
import org.homeward.ui.Signpost;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The ways to a home's devices, and to those of all homes. */
@Component
@Order(60)
class DeviceSignpost implements Signpost, DeedLink {
    private static final Set<Deed> OF_A_DEVICE =
            Set.of(Deed.ADDED_DEVICE, Deed.CHANGED_DEVICE, Deed.WROTE_ABOUT_DEVICE);

    @Override
    public List<NavigationItem> to(Actor actor) {
        Stream<NavigationItem> own = actor.homes().stream()
                .filter(home -> actor.may(Right.USE_DEVICES, home))
                .map(home -> NavigationItem.to("Devices", "/homes/" + home + "/devices"));
        Stream<NavigationItem> all = actor.may(Right.SEE_EQUIPMENT)
                ? Stream.of(NavigationItem.to("Equipment", EquipmentPage.PATH))
                : Stream.empty();
        return Stream.concat(own, all).toList();
    }

    @Override
    public Optional<String> to(Entry entry) {
        return OF_A_DEVICE.contains(entry.deed()) && entry.about() != null
                ? Optional.of("/homes/" + entry.home() + "/devices/" + entry.about())
                : Optional.empty();
    }
}
