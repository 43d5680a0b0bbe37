package org.homeward.directory.importing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.homeward.directory.Codes;
import org.homeward.directory.Organisation;
import org.jspecify.annotations.Nullable;

/** Finds the providers and commissioners that a file names by code. */
final class References {
    private final Map<String, Known> known = new HashMap<>();

    /** An organisation a link can point to. */
    record Known(UUID id, @Nullable LocalDate openedOn) {}

    void add(Organisation organisation) {
        Codes codes = organisation.codes();
        Known there = new Known(organisation.id(), organisation.openedOn());
        put(codes.ods(), there);
        put(codes.ons(), there);
        put(codes.cqcProvider() == null ? null : "cqc-provider " + codes.cqcProvider(), there);
    }

    private void put(@Nullable String code, Known there) {
        if (code != null) {
            known.putIfAbsent(code, there);
        }
    }

    Optional<Known> find(List<String> codes) {
        return codes.stream().map(known::get).filter(java.util.Objects::nonNull).findFirst();
    }

    boolean knows(Codes codes) {
        return known.containsKey(String.valueOf(codes.ods())) || known.containsKey(String.valueOf(codes.ons()));
    }
}
