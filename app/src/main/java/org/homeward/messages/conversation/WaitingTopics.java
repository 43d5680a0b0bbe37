package org.homeward.messages.conversation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.homeward.access.Audit;
import org.homeward.access.Deed;
import org.homeward.access.Entry;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.OrganisationId;
import org.homeward.kernel.ResidentId;
import org.homeward.residents.Name;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The conversations in which somebody still has to answer or to read, the oldest first; each home can see who looked at them. */
@Component
@Transactional
class WaitingTopics {
    private static final String WAITING = """
            select t.home_id, t.id, t.resident_id, r.given_name, r.family_name, r.preferred_name, r.room, o.name as place, t.subject,
                   l.words, l.signature, t.home_since, t.outside_since, t.home_new, t.outside_new
              from residents.resident r
              join messages.topic t on t.home_id = r.home_id and t.resident_id = r.id
              join directory.organisation o on o.id = r.home_id
             cross join lateral (select m.words, m.signature from messages.message m
                                  where m.home_id = t.home_id and m.topic_id = t.id
                                    and not exists (select 1 from messages.deed d where d.home_id = m.home_id and d.message_id = m.id)
                                  order by m.at desc limit 1) l
             where (t.home_since is not null or t.outside_since is not null) and r.discharged_on is null and\s""";

    private static final String OLDEST_FIRST =
            " order by least(t.home_since, t.outside_since), t.id limit " + WaitingPage.MOST;

    private final JdbcClient jdbc;
    private final Audit audit;

    WaitingTopics(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    List<WaitingTopic> at(HomeId home) {
        audit.write(Entry.of(home, Deed.LOOKED_AT_MESSAGES));
        return found("r.home_id = ?", home.value(), Side.HOME);
    }

    List<WaitingTopic> of(OrganisationId practice) {
        audit.write(Entry.at(practice.value(), Deed.LOOKED_AT_MESSAGES));
        return seen(found("r.practice_id = ?", practice.value(), Side.OUTSIDE), practice.value());
    }

    /** In the homes that are open for whoever is acting. */
    List<WaitingTopic> in(Set<HomeId> homes) {
        String ids = homes.stream().map(HomeId::toString).collect(Collectors.joining(",", "{", "}"));
        return seen(found("r.home_id = any (?::uuid[])", ids, Side.OUTSIDE), null);
    }

    private List<WaitingTopic> seen(List<WaitingTopic> topics, @Nullable UUID by) {
        audit.write(topics.stream()
                .map(WaitingTopic::home)
                .distinct()
                .map(home -> Entry.of(home, Deed.LOOKED_AT_MESSAGES))
                .map(look -> by == null ? look : look.about(by))
                .toList());
        return topics;
    }

    private List<WaitingTopic> found(String where, Object whose, Side side) {
        return jdbc.sql(WAITING + where + OLDEST_FIRST)
                .param(whose)
                .query((row, number) -> topic(row, side))
                .list();
    }

    private static WaitingTopic topic(ResultSet row, Side side) throws SQLException {
        String subject = row.getString("subject");
        return new WaitingTopic(
                new HomeId(row.getObject("home_id", UUID.class)),
                row.getObject("id", UUID.class),
                new ResidentId(row.getObject("resident_id", UUID.class)),
                new Name(row.getString("given_name"), row.getString("family_name"), row.getString("preferred_name")),
                row.getString("room"),
                row.getString("place"),
                subject == null ? Topic.line(Objects.requireNonNull(row.getString("words"))) : subject,
                row.getString("signature"),
                moment(row, "home_since"),
                moment(row, "outside_since"),
                row.getInt(side == Side.HOME ? "home_new" : "outside_new"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
