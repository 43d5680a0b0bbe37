package org.homeward.observations.devices;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.homeward.observations.devices.DeviceDeed.Kind;

/** What happened to a device, newest first, and what of it still holds. */
record Story(List<DeviceDeed> deeds) {
    Story {
        deeds = List.copyOf(deeds);
    }

    List<DeviceDeed> openFaults() {
        return deeds.stream().filter(open(Kind.FAULT)).toList();
    }

    Optional<DeviceDeed> openLoan() {
        return deeds.stream().filter(open(Kind.LENT)).findFirst();
    }

    Optional<DeviceDeed> last(Kind kind) {
        return deeds.stream().filter(deed -> deed.is(kind)).findFirst();
    }

    private Predicate<DeviceDeed> open(Kind kind) {
        Set<UUID> ended = deeds.stream()
                .map(deed -> deed.facts().ends())
                .filter(java.util.Objects::nonNull)
                .collect(Collectors.toSet());
        return deed -> deed.is(kind) && !ended.contains(deed.id());
    }
}
