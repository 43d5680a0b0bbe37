package org.homeward.access.signin;

import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Accounts as Spring Security asks for them: found by email or by person id, always named by person id. */
@Component
class Accounts implements UserDetailsService {
    private final JdbcClient jdbc;

    Accounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public UserDetails loadUserByUsername(String typed) {
        return jdbc.sql("""
                select p.id, (select w.hash from access.password w where w.person_id = p.id order by w.set_at desc limit 1) as hash
                  from access.person p
                 where (p.email = ? or p.id::text = ?) and p.left_at is null and p.kind = 'person'
                """)
                .param(typed.strip().toLowerCase(Locale.ROOT))
                .param(typed)
                .query((row, number) -> account(row.getObject("id", UUID.class), row.getString("hash")))
                .optional()
                .orElseThrow(() -> new UsernameNotFoundException("nobody has this account"));
    }

    private static UserDetails account(UUID person, String hash) {
        return User.withUsername(person.toString())
                .password(hash == null ? "" : hash)
                .build();
    }
}
