package org.homeward.programme.support;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds who rings by every word typed; areas never ring. */
@Component
class Callers {
    private static final int MOST = 8;
    private static final int MOST_WORDS = 6;
    private static final int LONGEST = 100;

    private final JdbcClient jdbc;

    Callers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Caller> find(String id) {
        return uuid(id).flatMap(
                        known -> jdbc.sql("select " + Caller.COLUMNS + " from directory.organisation o where o.id = ?")
                                .param(known)
                                .query((row, number) -> Caller.map(row))
                                .optional());
    }

    /** Homes first, then practices; of these the ones whose name begins with what was typed. */
    List<Caller> search(String typed) {
        String[] patterns = patterns(typed);
        return patterns.length == 0
                ? List.of()
                : jdbc.sql("select " + Caller.COLUMNS + """
                                 from directory.organisation o
                                where o.closed_on is null and o.kind not in ('region', 'icb', 'sub-icb', 'place')
                                  and concat_ws(' ', o.name, o.town, o.postcode, o.ods_code, o.cqc_location_id)
                                      ilike all (cast(:patterns as text[]))
                                order by o.name ilike :begins desc,
                                         array_position(array['care-home', 'gp-practice'], o.kind), length(o.name), o.name, o.id
                                limit :most
                                """)
                        .param("patterns", patterns)
                        .param("begins", patterns[0].substring(1))
                        .param("most", MOST)
                        .query((row, number) -> Caller.map(row))
                        .list();
    }

    static Optional<UUID> uuid(String text) {
        try {
            return text.length() == 36 ? Optional.of(UUID.fromString(text)) : Optional.empty();
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private static String[] patterns(String typed) {
        String clean = typed.replaceAll("\\p{C}", " ").strip();
        return Arrays.stream(
                        clean.substring(0, Math.min(LONGEST, clean.length())).split("[\\s,]+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .map(word -> "%" + word.replaceAll("([\\\\%_])", "\\\\$1") + "%")
                .toArray(String[]::new);
    }
}
