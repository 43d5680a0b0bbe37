package org.homeward.directory;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The codes an organisation is known by: ODS, CQC location, CQC provider, ONS, and the local one an ICB gives its places; each may
 * be missing or come late.
 */
public record Codes(
        @Nullable String ods,
        @Nullable String cqcLocation,
        @Nullable String cqcProvider,
        @Nullable String ons,
        @Nullable String local) {
    public static final Codes NONE = new Codes(null, null, null, null, null);

    public Codes withOds(@Nullable String code) {
        return new Codes(code, cqcLocation, cqcProvider, ons, local);
    }

    public Codes withCqcLocation(@Nullable String code) {
        return new Codes(ods, code, cqcProvider, ons, local);
    }

    public Codes withCqcProvider(@Nullable String code) {
        return new Codes(ods, cqcLocation, code, ons, local);
    }

    public Codes withOns(@Nullable String code) {
        return new Codes(ods, cqcLocation, cqcProvider, code, local);
    }

    public Codes withLocal(@Nullable String code) {
        return new Codes(ods, cqcLocation, cqcProvider, ons, code);
    }

    /** The code its source keeps it under: the CQC's own id first, then ODS, ONS, local. */
    public Optional<String> key() {
        return Stream.of(
                        keyed("cqc ", cqcLocation),
                        keyed("cqc-provider ", cqcProvider),
                        keyed("", ods),
                        keyed("", ons),
                        keyed("", local))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> keyed(String prefix, @Nullable String code) {
        return code == null ? Optional.empty() : Optional.of(prefix + code);
    }

    /** The codes that different sources share: ODS, ONS and local. */
    public List<String> shared() {
        return Stream.of(Optional.ofNullable(ods), Optional.ofNullable(ons), Optional.ofNullable(local))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Whether these can be the codes of the same organisation: none of them contradicts the other's. */
    public boolean mayBe(Codes other) {
        return agree(ods, other.ods)
                && agree(cqcLocation, other.cqcLocation)
                && agree(cqcProvider, other.cqcProvider)
                && agree(ons, other.ons)
                && agree(local, other.local);
    }

    private static boolean agree(@Nullable String one, @Nullable String other) {
        return one == null || other == null || one.equals(other);
    }
}
