package org.homeward.residents.register;

import org.jspecify.annotations.Nullable;

/** Who to ring first about a resident. */
public record NextOfKin(
        String name, String relationship, @Nullable String telephone) {}
