package org.homeward.programme.takeover;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.kernel.London;
import org.homeward.kernel.OrganisationName;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the home as it was; also one that the last import has closed, for the news often comes after the file. */
@Component
class Formers {
    private static final int MOST = 12;
    private final JdbcClient jdbc;

    Formers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A home that may have been taken over; closedOn is null while it is open. */
    record Former(
            UUID id,
            String name,
            @Nullable String town,
            @Nullable String ods,
            @Nullable String cqc,
            @Nullable LocalDate closedOn) {
        /** "Holt, VLX01, 1-999000001, closed on 1 Nov 2026". */
        String apart() {
            return Stream.of(
                            town == null ? null : OrganisationName.shown(town),
                            ods,
                            cqc,
                            closedOn == null ? null : "closed on " + London.words(closedOn))
                    .filter(part -> part != null)
                    .collect(Collectors.joining(", "));
        }
    }

    /** Open ones first. */
    List<Former> search(String typed) {
        String pattern = "%" + typed.replaceAll("([\\\\%_])", "\\\\$1") + "%";
        return typed.isEmpty()
                ? List.of()
                : jdbc.sql("""
                                select id, name, town, ods_code, cqc_location_id, closed_on from directory.organisation
                                where kind = 'care-home' and closed_because is distinct from 'dual-registration'
                                  and (name ilike :typed or town ilike :typed or postcode ilike :typed
                                       or ods_code ilike :typed or cqc_location_id ilike :typed)
                                order by closed_on is not null, length(name), name, id limit :most
                                """)
                        .param("typed", pattern)
                        .param("most", MOST)
                        .query((row, number) -> new Former(
                                row.getObject("id", UUID.class),
                                OrganisationName.shown(row.getString("name")),
                                row.getString("town"),
                                row.getString("ods_code"),
                                row.getString("cqc_location_id"),
                                row.getObject("closed_on", LocalDate.class)))
                        .list();
    }
}
