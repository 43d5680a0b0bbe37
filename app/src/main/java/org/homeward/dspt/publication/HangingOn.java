package org.homeward.dspt.publication;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.homeward.dspt.WhatHangsOnIt;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What all rooms together say hangs on a home's status; nothing where no room answers. */
@Component
class HangingOn {
    private final ObjectProvider<WhatHangsOnIt> rooms;

    HangingOn(ObjectProvider<WhatHangsOnIt> rooms) {
        this.rooms = rooms;
    }

    Map<UUID, List<String>> of(Collection<UUID> homes) {
        return homes.isEmpty() ? Map.of() : together(rooms.orderedStream().toList(), homes);
    }

    static Map<UUID, List<String>> together(List<WhatHangsOnIt> rooms, Collection<UUID> homes) {
        Map<UUID, List<String>> all = new HashMap<>();
        rooms.forEach(room -> room.hangingOn(homes)
                .forEach((home, services) ->
                        all.computeIfAbsent(home, none -> new ArrayList<>()).addAll(services)));
        return all;
    }

    /** "3 services depend on this: secure mail, proxy ordering, grant.", or the empty text. */
    static String words(List<String> services) {
        if (services.isEmpty()) {
            return "";
        }
        return "%d %s on this: %s."
                .formatted(
                        services.size(),
                        services.size() == 1 ? "service depends" : "services depend",
                        String.join(", ", services));
    }
}
