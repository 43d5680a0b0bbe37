package org.homeward.programme.takeover;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.homeward.kernel.London;
import org.homeward.kernel.OrganisationName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** For the page of a home: the takeovers it had a part in, in one statement. */
@Component
public class TakenOver {
    private final JdbcClient jdbc;

    TakenOver(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One takeover seen from a home: the home before it, whether this home is that one, and where all of it is shown. */
    public record Part(
            UUID former, boolean isFormer, String formerName, String newCode, LocalDate day, int open, String path) {
        /** "It goes on under CQC location 1-…, since 1 Nov 2026. 7 things are open." */
        public String words() {
            String what = isFormer
                    ? "This home goes on under new codes (" + newCode + ") since "
                    : "This home took over from " + OrganisationName.shown(formerName) + " on ";
            String left = open == 0 ? "Nothing is open." : open == 1 ? "1 thing is open." : open + " things are open.";
            return what + London.words(day) + ". " + left;
        }
    }

    public List<Part> of(UUID home) {
        return jdbc.sql("""
                        select t.id, t.former_id, t.former_id = :home as is_former, o.name, t.cqc_location_id, t.happened_on,
                               (select count(*) from programme.takeover_item i
                                 where i.takeover_id = t.id and i.known is not null and i.done_at is null
                                   and (i.verdict <> 'CARRIES_OVER' or i.code = 'DIRECTORY')) as open
                          from programme.takeover t join directory.organisation o on o.id = t.former_id
                         where t.former_id = :home or t.successor_id = :home order by t.happened_on desc
                        """)
                .param("home", home)
                .query((row, number) -> new Part(
                        row.getObject("former_id", UUID.class),
                        row.getBoolean("is_former"),
                        row.getString("name"),
                        row.getString("cqc_location_id"),
                        row.getObject("happened_on", LocalDate.class),
                        row.getInt("open"),
                        TakeoversPage.PATH + "/" + row.getString("id")))
                .list();
    }
}
