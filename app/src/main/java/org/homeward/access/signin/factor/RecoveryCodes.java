package org.homeward.access.signin.factor;

import java.util.List;
import java.util.stream.Stream;
import org.homeward.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ten codes on paper for the day the phone is lost; each works once, and they are shown once. */
@Component
public class RecoveryCodes {
    static final int COUNT = 10;

    private final JdbcClient jdbc;

    RecoveryCodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** New codes, as the person writes them down; the old ones stop working. */
    @Transactional
    public List<String> renew(PersonId person) {
        forget(person);
        List<RecoveryCode> codes =
                Stream.generate(RecoveryCode::fresh).limit(COUNT).toList();
        codes.forEach(code -> jdbc.sql("insert into access.recovery_code (person_id, hash) values (?, ?)")
                .param(person.value())
                .param(code.hash())
                .update());
        return codes.stream().map(RecoveryCode::words).toList();
    }

    /** Whether this is an unused code of the person; it is used now. */
    public boolean use(PersonId person, String typed) {
        return jdbc.sql("""
                        update access.recovery_code set used_at = now() where person_id = ? and hash = ? and used_at is null
                        """)
                        .param(person.value())
                        .param(new RecoveryCode(typed).hash())
                        .update()
                == 1;
    }

    public int left(PersonId person) {
        return jdbc.sql(
                        "select count(*)::int as codes from access.recovery_code where person_id = ? and used_at is null")
                .param(person.value())
                .query((row, number) -> row.getInt("codes"))
                .single();
    }

    /** Whether the person was ever given codes, used or not. */
    public boolean exist(PersonId person) {
        return jdbc.sql("select exists (select 1 from access.recovery_code where person_id = ?)")
                .param(person.value())
                .query(Boolean.class)
                .single();
    }

    public void forget(PersonId person) {
        jdbc.sql("delete from access.recovery_code where person_id = ?")
                .param(person.value())
                .update();
    }
}
