package org.homeward.directory;

import org.jspecify.annotations.Nullable;

/** A postal address. The county is for the envelope only: it never says who a home belongs to. */
public record Address(
        @Nullable String line1,
        @Nullable String line2,
        @Nullable String line3,
        @Nullable String town,
        @Nullable String county,
        @Nullable String postcode) {
    public static final Address UNKNOWN = new Address(null, null, null, null, null, null);
}
