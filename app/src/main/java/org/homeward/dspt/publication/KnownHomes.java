package org.homeward.dspt.publication;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The homes of the directory that are there on a day, by CQC location id and by ODS code; never by a name that looks alike. */
final class KnownHomes {
    private final Map<String, UUID> byCqc = new HashMap<>();
    private final Map<String, UUID> byOds = new HashMap<>();

    static KnownHomes on(LocalDate day, JdbcClient jdbc) {
        KnownHomes homes = new KnownHomes();
        jdbc.sql("""
                        select id, cqc_location_id, ods_code from directory.organisation
                        where kind = 'care-home' and (closed_on is null or closed_on > ?) order by closed_on nulls last, id
                        """).param(day).query(row -> {
            UUID id = row.getObject("id", UUID.class);
            put(homes.byCqc, row.getString("cqc_location_id"), id);
            put(homes.byOds, row.getString("ods_code"), id);
        });
        return homes;
    }

    /** The last one has the code: a home that is to stay, before one that has a day to close. */
    private static void put(Map<String, UUID> codes, @Nullable String code, UUID id) {
        if (code != null) {
            codes.put(code, id);
        }
    }

    Optional<UUID> find(String cqc, String ods) {
        return Optional.ofNullable(byCqc.get(code(cqc))).or(() -> Optional.ofNullable(byOds.get(code(ods))));
    }

    private static String code(String typed) {
        return typed.toUpperCase(Locale.ROOT);
    }
}
