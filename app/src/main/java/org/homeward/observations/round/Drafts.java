package org.homeward.observations.round;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.homeward.kernel.Acting;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.NotFound;
import org.homeward.kernel.PersonId;
import org.homeward.kernel.ResidentId;
import org.homeward.ui.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What somebody has typed about a resident and not saved yet; only its author gets it back. */
@Component
@Transactional
public class Drafts {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int LONGEST = 500;

    private final JdbcClient jdbc;
    private final Clock clock;

    Drafts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whose draft, about whom, and which set it corrects, if any. */
    public record Key(
            HomeId home,
            ResidentId resident,
            PersonId person,
            @Nullable UUID correcting) {
        /** Of whoever is acting. */
        public static Key of(HomeId home, ResidentId resident, @Nullable UUID correcting) {
            return new Key(
                    home,
                    resident,
                    Acting.current()
                            .orElseThrow(() -> new NotFound("nobody is acting"))
                            .person(),
                    correcting);
        }
    }

    public void keep(Key key, Form form) {
        write(key, new TypedSitting(form).id(), form);
    }

    /** A form was opened and nothing is typed yet: from now on whoever holds it can add to it, see {@link #keepLate}. */
    void open(Key key, Form form) {
        write(key, new TypedSitting(form).id(), Form.blank());
    }

    private void write(Key key, UUID set, Form form) {
        int kept = jdbc.sql("""
                insert into observations.draft (home_id, resident_id, person_id, correcting, set_id, typed, began_at)
                select r.home_id, r.id, ?, ?::uuid, ?, ?::jsonb, ? from residents.resident r where r.home_id = ? and r.id = ?
                on conflict (home_id, resident_id, person_id, correcting)
                do update set typed = excluded.typed, set_id = excluded.set_id, began_at = excluded.began_at, kept_at = now()
                """)
                .param(key.person().value())
                .param(key.correcting())
                .param(set)
                .param(JSON.writeValueAsString(worthKeeping(form)))
                .param(began(form))
                .param(key.home().value())
                .param(key.resident().value())
                .update();
        if (kept == 0) {
            throw new NotFound("no resident " + key.resident() + " within reach");
        }
    }

    /**
     * What came in after the session had ended, in the name of the author of the form: kept only when the form is the one
     * that was opened for them last, which nobody else knows. Whether it was.
     */
    boolean keepLate(Key key, Form form) {
        return jdbc.sql("""
                update observations.draft set typed = ?::jsonb, began_at = ?, kept_at = now()
                 where home_id = ? and resident_id = ? and person_id = ? and correcting is not distinct from ?::uuid and set_id = ?
                """)
                        .param(JSON.writeValueAsString(worthKeeping(form)))
                        .param(began(form))
                        .param(key.home().value())
                        .param(key.resident().value())
                        .param(key.person().value())
                        .param(key.correcting())
                        .param(new TypedSitting(form).id())
                        .update()
                == 1;
    }

    private Timestamp began(Form form) {
        return Timestamp.from(FirstTyped.of(form, clock.instant()).at());
    }

    /** Not one that arrived late, when its set had been saved already. */
    public Optional<Form> find(Key key) {
        return jdbc.sql("""
                select set_id, typed, began_at from observations.draft d
                 where home_id = ? and resident_id = ? and person_id = ? and correcting is not distinct from ?::uuid
                   and typed <> '{}' and kept_at > now() - interval '12 hours'
                   and not exists (select 1 from observations.observation_set s
                                    where s.home_id = d.home_id and s.id = d.set_id)
                """)
                .param(key.home().value())
                .param(key.resident().value())
                .param(key.person().value())
                .param(key.correcting())
                .query((row, number) -> form(row))
                .optional();
    }

    void forget(Key key) {
        jdbc.sql("""
                delete from observations.draft
                 where home_id = ? and resident_id = ? and person_id = ? and correcting is not distinct from ?::uuid
                """)
                .param(key.home().value())
                .param(key.resident().value())
                .param(key.person().value())
                .param(key.correcting())
                .update();
    }

    private static Map<String, List<String>> worthKeeping(Form form) {
        Map<String, List<String>> kept = new LinkedHashMap<>();
        form.typed().forEach((field, values) -> {
            if (isOurs(field) && values.stream().allMatch(value -> value.length() <= LONGEST)) {
                kept.put(field, values);
            }
        });
        return kept;
    }

    private static boolean isOurs(String field) {
        return TypedSitting.BOXES.contains(field)
                || List.of("day", "time", "late_reason", "checked", "correction", Frames.FIELD, Block.FIELD)
                        .contains(field)
                || field.matches("(missing|first)-[a-z0-9_]{2,8}");
    }

    private static Form form(ResultSet row) throws SQLException {
        return Form.of(JSON.readValue(row.getString("typed"), new TypeReference<Map<String, List<String>>>() {}))
                .with("set", row.getString("set_id"))
                .with(FirstTyped.FIELD, row.getTimestamp("began_at").toInstant().toString());
    }
}
