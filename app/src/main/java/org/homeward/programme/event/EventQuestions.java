package org.homeward.programme.event;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.homeward.access.Audit;
import org.homeward.access.Deed;
import org.homeward.kernel.NotFound;
import org.homeward.programme.office.Hand;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to what was asked at an event. */
@Component
@Transactional
class EventQuestions {
    private final JdbcClient jdbc;
    private final Audit audit;
    private final Clock clock;

    EventQuestions(JdbcClient jdbc, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** What was asked, and the answer, or null. */
    record Question(
            UUID id,
            String words,
            @Nullable String answer,
            @Nullable String by) {}

    @Transactional(readOnly = true)
    public List<Question> list(UUID event) {
        return jdbc.sql("""
                        select id, question, answer, answerer from programme.event_question where event_id = ?
                         order by answer is not null, asked_at, id limit 500
                        """).param(event).query((row, number) -> question(row)).list();
    }

    @Transactional(readOnly = true)
    public Question get(UUID event, UUID id) {
        return jdbc.sql(
                        "select id, question, answer, answerer from programme.event_question where event_id = ? and id = ?")
                .param(event)
                .param(id)
                .query((row, number) -> question(row))
                .optional()
                .orElseThrow(() -> new NotFound("no such question"));
    }

    public void ask(UUID event, UUID id, String words, Hand hand) {
        int written = jdbc.sql("""
                        insert into programme.event_question (id, event_id, question, asked_at, recorder) values (?, ?, ?, ?, ?)
                        on conflict (id) do nothing
                        """)
                .params(id, event, words, Timestamp.from(clock.instant()), hand.words())
                .update();
        if (written == 1) {
            audit.write(hand.did(Deed.WROTE_EVENT, event, "a question was asked"));
        }
    }

    /** False when somebody else has answered it with other words in the meantime. */
    public boolean answer(UUID event, UUID id, String words, Hand hand) {
        int written = jdbc.sql("""
                        update programme.event_question set answer = ?, answered_at = ?, answerer = ?
                         where id = ? and event_id = ? and answer is null
                        """)
                .params(words, Timestamp.from(clock.instant()), hand.words(), id, event)
                .update();
        if (written == 1) {
            audit.write(hand.did(Deed.WROTE_EVENT, event, "a question was answered"));
        }
        return written == 1 || words.equals(get(event, id).answer());
    }

    private static Question question(ResultSet row) throws SQLException {
        return new Question(
                row.getObject("id", UUID.class),
                row.getString("question"),
                row.getString("answer"),
                row.getString("answerer"));
    }
}
