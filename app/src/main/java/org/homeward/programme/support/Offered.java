package org.homeward.programme.support;

import java.util.List;
import java.util.UUID;
import org.homeward.ui.Option;
import org.jspecify.annotations.Nullable;

/** The places, networks and groups that homes can be chosen by. */
record Offered(List<Part> parts) {
    Offered {
        parts = List.copyOf(parts);
    }

    record Part(UUID id, String kind, String name) {}

    List<Option> of(String kind) {
        return parts.stream()
                .filter(part -> part.kind().equals(kind))
                .map(part -> Option.of(part.id().toString(), part.name()))
                .toList();
    }

    String name(@Nullable UUID id) {
        return parts.stream()
                .filter(part -> part.id().equals(id))
                .map(Part::name)
                .findFirst()
                .orElse("");
    }
}
