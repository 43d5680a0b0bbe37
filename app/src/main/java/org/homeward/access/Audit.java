package org.homeward.access;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homeward.kernel.Acting;
import org.homeward.kernel.Actor;
import org.homeward.kernel.Ids;
import org.homeward.kernel.Membership;
import org.homeward.kernel.ResidentId;
import org.homeward.kernel.Right;
import org.homeward.kernel.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The audit log: what is written here is never changed and is soon sealed by the hash chain. */
@Component
public class Audit {
    /** Appends one line; {@link #parameters} are its parameters. */
    public static final String APPEND = """
            insert into audit.entry (home_id, id, person_id, acted_as, deed, resident_id, about, words)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """;

    /** Before a select: the look is written in the same statement; {@link #parameters} come before the select's own. */
    public static final String WITH_LOOK = "with look as (" + APPEND + ") ";

    private final JdbcClient jdbc;

    Audit(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes the line in the name of whoever is acting, in the transaction of what they did. */
    public void write(Entry entry) {
        jdbc.sql(APPEND).params(parameters(entry)).update();
    }

    /** Writes several lines at once: one look at many homes is each home's to know. */
    public void write(List<Entry> entries) {
        if (!entries.isEmpty()) {
            jdbc.sql(APPEND + ", (?, ?, ?, ?, ?, ?, ?, ?)".repeat(entries.size() - 1))
                    .params(entries.stream()
                            .flatMap(entry -> parameters(entry).stream())
                            .toList())
                    .update();
        }
    }

    /** What {@link #APPEND} takes, for a room that writes its own row and this line in one round trip. */
    public static List<@Nullable Object> parameters(Entry entry) {
        Optional<Actor> actor = Acting.current();
        ResidentId resident = entry.resident();
        return Arrays.asList(
                entry.home(),
                Ids.next(),
                actor.map(acting -> acting.person().value()).orElse(null),
                actor.map(acting -> actedAs(acting, entry.home())).orElse(null),
                entry.deed().name(),
                resident == null ? null : resident.value(),
                entry.about(),
                entry.words());
    }

    /** "Joan Miller, senior carer, Beechwood House": kept as words, for a name outlives an account. */
    public static String actedAs(Actor actor) {
        return actor.memberships().stream()
                .findFirst()
                .map(membership -> signature(actor, membership))
                .orElse(actor.name());
    }

    /** In the role held there; a person with several homes acts in the one the line is about. */
    private static String actedAs(Actor actor, UUID at) {
        Comparator<Membership> atHome = Comparator.comparing(
                membership -> !membership.organisation().value().equals(at));
        Comparator<Membership> elsewhere =
                Comparator.comparing(membership -> membership.role().place() == Role.Place.HOME);
        return actor.memberships().stream()
                .min(atHome.thenComparing(elsewhere))
                .map(membership -> signature(actor, membership))
                .orElse(actor.name());
    }

    /** Whoever acts, in the role in which they may do this. */
    public static String hand(Right right) {
        Actor actor = Acting.current().orElseThrow();
        return actor.as(right).map(membership -> signature(actor, membership)).orElse(actor.name());
    }

    public static String signature(Actor actor, Membership membership) {
        return actor.name() + ", " + membership.role().words() + ", " + membership.organisationName();
    }
}
