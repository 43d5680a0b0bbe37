package org.homeward.directory.importing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.homeward.directory.Closure;
import org.homeward.directory.Codes;
import org.homeward.directory.Organisation;
import org.jspecify.annotations.Nullable;

/** Finds the providers and commissioners that a file names by code, and who has taken over from them. */
final class References {
    private static final int LONGEST_CHAIN = 20;
    private final Map<String, Known> known = new HashMap<>();
    private final Map<UUID, Known> byId = new HashMap<>();
    private final Map<UUID, UUID> successors = new HashMap<>();

    /** An organisation a link can point to. */
    record Known(
            UUID id, @Nullable LocalDate openedOn, @Nullable LocalDate closedOn) {
        boolean isOpen() {
            return closedOn == null;
        }
    }

    void add(Organisation organisation) {
        Codes codes = organisation.codes();
        Closure closure = organisation.closure();
        Known there = new Known(organisation.id(), organisation.openedOn(), closure == null ? null : closure.on());
        byId.put(there.id(), there);
        put(codes.ods(), there);
        put(codes.ons(), there);
        put(codes.cqcProvider() == null ? null : "cqc-provider " + codes.cqcProvider(), there);
    }

    void succeed(Map<UUID, UUID> bySuccessor) {
        successors.putAll(bySuccessor);
    }

    // a code can be with a closed one and with the one that took it over
    private void put(@Nullable String code, Known there) {
        if (code != null) {
            known.merge(code, there, (first, other) -> first.isOpen() ? first : other);
        }
    }

    /** Who is meant by the first code that is known. */
    Optional<Known> find(List<String> codes) {
        return codes.stream().map(known::get).filter(Objects::nonNull).findFirst();
    }

    /** Who it is today: files go on naming a group that was merged into another years ago. */
    Optional<Known> findOpen(List<String> codes) {
        return codes.stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .map(this::today)
                .filter(Known::isOpen)
                .findFirst();
    }

    private Known today(Known named) {
        Known now = named;
        for (int step = 0; step < LONGEST_CHAIN && !now.isOpen(); step++) {
            UUID next = successors.get(now.id());
            Known taker = next == null ? null : byId.get(next);
            if (taker == null) {
                return now;
            }
            now = taker;
        }
        return now;
    }

    boolean knows(Codes codes) {
        return known.containsKey(String.valueOf(codes.ods())) || known.containsKey(String.valueOf(codes.ons()));
    }
}
