package org.homeward.residents.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The practices a resident can be registered with. */
@Component
public class Practices {
    private static final Pattern CODE = Pattern.compile(".*\\(([A-Z0-9]{2,12})\\)");
    private static final String PRACTICE = "select o.id, o.ods_code, o.name from directory.organisation o";
    private static final String OPEN =
            " where o.kind in ('gp-practice', 'branch-surgery') and o.ods_code is not null and o.closed_on is null";
    private static final int ENOUGH = 300;

    private final JdbcClient jdbc;

    Practices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The practice somebody means by an ODS code, a name, or "name (code)"; one that closed, only by its code. */
    public Optional<Practice> find(String typed) {
        Matcher code = CODE.matcher(typed.toUpperCase(Locale.ROOT));
        Optional<Practice> known = withCode(code.matches() ? code.group(1) : typed.toUpperCase(Locale.ROOT));
        return known.isPresent() ? known : named(typed);
    }

    private Optional<Practice> withCode(String code) {
        return jdbc.sql(PRACTICE + """
                 where o.kind in ('gp-practice', 'branch-surgery') and o.ods_code = ? order by o.closed_on desc nulls first limit 1
                """).param(code).query(Practices::practice).optional();
    }

    private Optional<Practice> named(String name) {
        List<Practice> meant = jdbc.sql(PRACTICE + OPEN + " and lower(o.name) = ? limit 2")
                .param(name.toLowerCase(Locale.UK))
                .query(Practices::practice)
                .list();
        return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
    }

    /** The practice, open or closed. */
    public Optional<Practice> find(OrganisationId practice) {
        return jdbc.sql(PRACTICE + " where o.id = ? and o.ods_code is not null")
                .param(practice.value())
                .query(Practices::practice)
                .optional();
    }

    /** What a form offers: the practices this home already works with first, then the others by name. */
    public List<Practice> offered(HomeId home) {
        return jdbc.sql(PRACTICE + OPEN + """
                 order by o.id in (select r.practice_id from residents.resident r where r.home_id = ?) desc, o.name, o.id limit ?
                """)
                .param(home.value())
                .param(ENOUGH)
                .query(Practices::practice)
                .list();
    }

    private static Practice practice(ResultSet row, int number) throws SQLException {
        return new Practice(
                new OrganisationId(row.getObject("id", UUID.class)), row.getString("ods_code"), row.getString("name"));
    }
}
