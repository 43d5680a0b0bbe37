package org.homeward.observations.devices;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.homeward.observations.devices.DeviceDeed.Kind;
import org.jspecify.annotations.Nullable;

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
        Set<@Nullable UUID> ended = new HashSet<>();
        deeds.forEach(deed -> ended.add(deed.facts().ends()));
        return deed -> deed.is(kind) && !ended.contains(deed.id());
    }
}
