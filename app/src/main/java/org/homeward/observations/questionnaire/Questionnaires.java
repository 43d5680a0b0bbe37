package org.homeward.observations.questionnaire;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.homeward.access.Audit;
import org.homeward.access.Deed;
import org.homeward.access.Entry;
import org.homeward.access.Signature;
import org.homeward.clinical.questions.Questionnaire;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The door to observations.questionnaire and its versions: what is signed is never changed, a change is the next version. */
@Component
@Transactional
class Questionnaires {
    static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String SELECT = """
            select q.id, q.ended_at, q.ender, q.end_reason, v.id as version_id, v.version, v.content, v.written_at, v.writer,
                   v.signed_at, v.signer
              from observations.questionnaire q
              join observations.questionnaire_version v on v.home_id = q.home_id and v.questionnaire_id = q.id
             where q.home_id = ? %s
             order by q.ended_at desc nulls first, q.begun_at, q.id, v.version desc
            """;

    private final JdbcClient jdbc;
    private final Audit audit;
    private final Clock clock;

    Questionnaires(JdbcClient jdbc, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<Kept> of(HomeId home) {
        return kept(home, jdbc.sql(SELECT.formatted("")).param(home.value()));
    }

    @Transactional(readOnly = true)
    Optional<Kept> find(HomeId home, UUID id) {
        return kept(home, jdbc.sql(SELECT.formatted("and q.id = ?")).params(home.value(), id)).stream()
                .findFirst();
    }

    private static List<Kept> kept(HomeId home, JdbcClient.StatementSpec asked) {
        Map<UUID, Kept> found = new LinkedHashMap<>();
        asked.query((ResultSet row) -> {
            UUID id = row.getObject("id", UUID.class);
            Kept one = new Kept(home, id, ending(row), List.of(version(row)));
            found.merge(id, one, (all, next) -> {
                List<Kept.Version> versions = new ArrayList<>(all.versions());
                versions.addAll(next.versions());
                return new Kept(home, id, all.ending(), versions);
            });
        });
        return List.copyOf(found.values());
    }

    private static Kept.@Nullable Ending ending(ResultSet row) throws SQLException {
        Timestamp at = row.getTimestamp("ended_at");
        return at == null ? null : new Kept.Ending(at.toInstant(), row.getString("ender"), row.getString("end_reason"));
    }

    private static Kept.Version version(ResultSet row) throws SQLException {
        Timestamp signed = row.getTimestamp("signed_at");
        return new Kept.Version(
                row.getObject("version_id", UUID.class),
                row.getInt("version"),
                JSON.readValue(row.getString("content"), Questionnaire.class),
                row.getTimestamp("written_at").toInstant(),
                row.getString("writer"),
                signed == null ? null : new Kept.Signed(signed.toInstant(), row.getString("signer")));
    }

    UUID begin(HomeId home, Questionnaire content, Signature by) {
        UUID id = Ids.next();
        jdbc.sql("insert into observations.questionnaire (home_id, id, begun_at) values (?, ?, ?)")
                .params(home.value(), id, Timestamp.from(now()))
                .update();
        insert(home, id, content, by);
        audit.write(Entry.of(home, Deed.WROTE_QUESTIONNAIRE).about(id).saying(content.name()));
        return id;
    }

    /** Into the version that nobody has signed yet, or into the next one. */
    void write(Kept kept, Questionnaire content, Signature by) {
        if (kept.newest().signature() == null) {
            jdbc.sql("""
                    update observations.questionnaire_version set content = ?::jsonb, written_at = ?, set_by = ?, writer = ?
                     where home_id = ? and id = ? and signed_at is null
                    """)
                    .params(
                            JSON.writeValueAsString(content),
                            Timestamp.from(now()),
                            by.person().value(),
                            by.words(),
                            kept.home().value(),
                            kept.newest().id())
                    .update();
        } else {
            insert(kept.home(), kept.id(), content, by);
        }
        audit.write(
                Entry.of(kept.home(), Deed.WROTE_QUESTIONNAIRE).about(kept.id()).saying(content.name()));
    }

    private void insert(HomeId home, UUID questionnaire, Questionnaire content, Signature by) {
        jdbc.sql("""
                insert into observations.questionnaire_version (home_id, id, questionnaire_id, version, content, written_at, set_by, writer)
                select ?, ?, ?, coalesce(max(version), 0) + 1, ?::jsonb, ?, ?, ?
                  from observations.questionnaire_version where home_id = ? and questionnaire_id = ?
                """)
                .params(
                        home.value(),
                        Ids.next(),
                        questionnaire,
                        JSON.writeValueAsString(content),
                        Timestamp.from(now()),
                        by.person().value(),
                        by.words(),
                        home.value(),
                        questionnaire)
                .update();
    }

    /** Whether it is signed now: not when somebody wrote in it after the person who signs had read it. */
    boolean sign(Kept kept, Instant read, Signature by) {
        int signed = jdbc.sql("""
                update observations.questionnaire_version set signed_at = ?, signed_by = ?, signer = ?
                 where home_id = ? and id = ? and signed_at is null and written_at = ?
                """)
                .params(
                        Timestamp.from(now()),
                        by.person().value(),
                        by.words(),
                        kept.home().value(),
                        kept.newest().id(),
                        Timestamp.from(read))
                .update();
        if (signed == 1) {
            audit.write(Entry.of(kept.home(), Deed.SIGNED_QUESTIONNAIRE)
                    .about(kept.id())
                    .saying(kept.newest().content().name() + ", version "
                            + kept.newest().number()));
        }
        return signed == 1;
    }

    void end(Kept kept, String reason, Signature by) {
        int ended = jdbc.sql("""
                update observations.questionnaire set ended_at = ?, ended_by = ?, ender = ?, end_reason = ?
                 where home_id = ? and id = ? and ended_at is null
                """)
                .params(
                        Timestamp.from(now()),
                        by.person().value(),
                        by.words(),
                        reason,
                        kept.home().value(),
                        kept.id())
                .update();
        if (ended == 1) {
            audit.write(Entry.of(kept.home(), Deed.ENDED_QUESTIONNAIRE)
                    .about(kept.id())
                    .saying(reason));
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
