package org.homeward.programme.support;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.directory.OrganisationKind;
import org.homeward.kernel.OrganisationName;
import org.jspecify.annotations.Nullable;

/** An organisation that rings, or is rung. */
record Caller(
        UUID id,
        OrganisationKind kind,
        String name,
        @Nullable String town,
        @Nullable String ods) {
    static final String COLUMNS = "o.id as caller_id, o.kind, o.name, o.town, o.ods_code";

    static Caller map(ResultSet row) throws SQLException {
        return new Caller(
                row.getObject("caller_id", UUID.class),
                OrganisationKind.of(row.getString("kind")).orElseThrow(),
                OrganisationName.shown(row.getString("name")),
                row.getString("town"),
                row.getString("ods_code"));
    }

    Audience audience() {
        return Audience.of(kind);
    }

    /** "Care home, Holt, VLX01": what tells it from another of its name. */
    String apart() {
        return Stream.of(kindWords(), town == null ? null : OrganisationName.shown(town), ods)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private String kindWords() {
        String words = switch (kind) {
            case GP_PRACTICE -> "GP practice";
            case NHS_111 -> "NHS 111";
            case PCN -> "PCN";
            default -> kind.name().toLowerCase(Locale.UK).replace('_', ' ');
        };
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    /** "/programme/homes/…": where what the team keeps of it lies. */
    String path() {
        return "/programme/homes/" + id;
    }
}
