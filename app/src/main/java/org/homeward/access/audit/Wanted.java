package org.homeward.access.audit;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.homeward.access.AuditedResident;
import org.homeward.access.Deed;
import org.homeward.kernel.London;
import org.homeward.kernel.OrganisationId;
import org.jspecify.annotations.Nullable;

/** Which entries of the log are wanted, newest first: the end of a statement about audit.entry e, and its parameters. */
final class Wanted {
    /** How far the clocks of the program, which makes ids, and of the database may be apart. */
    private static final Duration APART = Duration.ofDays(1);

    private final StringBuilder sql = new StringBuilder(" where e.home_id = :home");
    private final Map<String, Object> parameters = new HashMap<>();

    private Wanted(Place place, Question question) {
        parameters.put("home", place.home().value());
        days("asked", question.from(), question.until());
        if (!question.who().isEmpty()) {
            and("position(:who in lower(e.acted_as)) > 0", "who", question.whoInLowerCase());
        }
    }

    /** What was done in the home, or about one resident. */
    static Wanted of(Place place, Question question) {
        Wanted wanted = new Wanted(place, question);
        if (place.resident() != null) {
            wanted.and("e.resident_id = :resident", "resident", place.resident().value());
        }
        if (question.kind().isPresent()) {
            wanted.and("e.deed in (:deeds)", "deeds", question.deeds());
        }
        return wanted.before(question.before());
    }

    /** Looks at what showed everybody, while this resident was among them. */
    static Wanted listLooks(Place place, AuditedResident resident, Question question) {
        Wanted wanted = new Wanted(place, question);
        wanted.sql.append(" and e.resident_id is null");
        wanted.and("e.deed in (:lists)", "lists", question.listLooks());
        wanted.days("lived", resident.livedFrom(), resident.livedUntil());
        wanted.ofPractices(resident.practices());
        return wanted.before(question.listsBefore());
    }

    /** A practice's list shows its own residents. Entries that do not say which practice it was are shown too. */
    private void ofPractices(Collection<OrganisationId> practices) {
        sql.append(" and (e.deed <> '" + Deed.LOOKED_AT_CASELOAD + "' or e.about is null");
        if (!practices.isEmpty()) {
            sql.append(" or e.about in (:practices)");
            parameters.put(
                    "practices", practices.stream().map(OrganisationId::value).toList());
        }
        sql.append(")");
    }

    /** Ids are ordered by time, so they bound what the index must read. */
    private void days(String name, @Nullable LocalDate from, @Nullable LocalDate until) {
        if (from != null) {
            Instant start = from.atStartOfDay(London.ZONE).toInstant();
            and("e.at >= :" + name + "From", name + "From", start.atOffset(ZoneOffset.UTC));
            and("e.id >= :" + name + "FromId", name + "FromId", firstId(start.minus(APART)));
        }
        if (until != null) {
            Instant end = until.plusDays(1).atStartOfDay(London.ZONE).toInstant();
            and("e.at < :" + name + "Until", name + "Until", end.atOffset(ZoneOffset.UTC));
            and("e.id < :" + name + "UntilId", name + "UntilId", firstId(end.plus(APART)));
        }
    }

    /** The least UUIDv7 of a moment (RFC 9562: it begins with 48 bits of milliseconds); of one before 1970, the least there is. */
    static UUID firstId(Instant moment) {
        return new UUID(Math.max(0, moment.toEpochMilli()) << 16, 0);
    }

    private Wanted before(@Nullable UUID id) {
        if (id != null) {
            and("e.id < :before", "before", id);
        }
        return this;
    }

    private void and(String condition, String name, Object value) {
        sql.append(" and ").append(condition);
        parameters.put(name, value);
    }

    String sql() {
        return sql + " order by e.id desc";
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
