package org.homeward.programme.readiness;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to programme.proof: what somebody has seen of a link. */
@Component
public class Proofs {
    private final JdbcClient jdbc;
    private final Clock clock;

    Proofs(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A proof as somebody writes it down; the id makes it count once. */
    public record Proof(
            UUID id,
            UUID organisation,
            String link,
            boolean isMet,
            LocalDate since,
            @Nullable LocalDate lapsesOn,
            String words,
            String recordedBy) {}

    @Transactional
    public void write(Proof proof) {
        jdbc.sql("""
                insert into programme.proof
                    (id, organisation_id, link, is_met, since, lapses_on, words, recorded_at, recorded_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing
                """)
                .param(proof.id())
                .param(proof.organisation())
                .param(proof.link())
                .param(proof.isMet())
                .param(proof.since())
                .param(proof.lapsesOn())
                .param(proof.words())
                .param(Timestamp.from(clock.instant()))
                .param(proof.recordedBy())
                .update();
    }
}
