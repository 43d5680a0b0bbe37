package org.homeward.observations.round;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.NotFound;
import org.homeward.kernel.PersonId;
import org.homeward.kernel.ResidentId;
import org.homeward.ui.Form;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What somebody has typed about a resident and not saved yet; only its author gets it back. */
@Component
@Transactional
class Drafts {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int LONGEST = 500;

    private final JdbcClient jdbc;

    Drafts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whose draft, about whom. */
    record Key(HomeId home, ResidentId resident, PersonId person) {}

    void keep(Key key, Form form) {
        int kept = jdbc.sql("""
                insert into observations.draft (home_id, resident_id, person_id, set_id, typed)
                select r.home_id, r.id, ?, ?, ?::jsonb from residents.resident r where r.home_id = ? and r.id = ?
                on conflict (home_id, resident_id, person_id)
                do update set typed = excluded.typed, set_id = excluded.set_id, kept_at = now()
                """)
                .param(key.person().value())
                .param(new TypedSitting(form).id())
                .param(JSON.writeValueAsString(worthKeeping(form)))
                .param(key.home().value())
                .param(key.resident().value())
                .update();
        if (kept == 0) {
            throw new NotFound("no resident " + key.resident() + " within reach");
        }
    }

    /** Not one that arrived late, when its set had been saved already. */
    Optional<Form> find(Key key) {
        return jdbc.sql("""
                select set_id, typed from observations.draft d
                 where home_id = ? and resident_id = ? and person_id = ? and kept_at > now() - interval '12 hours'
                   and not exists (select 1 from observations.observation_set s
                                    where s.home_id = d.home_id and s.id = d.set_id)
                """)
                .param(key.home().value())
                .param(key.resident().value())
                .param(key.person().value())
                .query((row, number) -> form(row.getObject("set_id", UUID.class), row.getString("typed")))
                .optional();
    }

    void forget(Key key) {
        jdbc.sql("delete from observations.draft where home_id = ? and resident_id = ? and person_id = ?")
                .param(key.home().value())
                .param(key.resident().value())
                .param(key.person().value())
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
                || List.of("day", "time", "late_reason", "checked").contains(field)
                || field.matches("(missing|first)-[a-z0-9_]{2,8}");
    }

    private static Form form(UUID set, String typed) {
        return Form.of(JSON.readValue(typed, new TypeReference<Map<String, List<String>>>() {}))
                .with("set", set.toString());
    }
}
