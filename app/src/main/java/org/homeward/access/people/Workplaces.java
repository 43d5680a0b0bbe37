package org.homeward.access.people;

import java.util.List;
import java.util.UUID;
import org.homeward.kernel.Acting;
import org.homeward.kernel.Actor;
import org.homeward.kernel.NotFound;
import org.homeward.kernel.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The organisations whose people the person who asks may keep. */
@Component
class Workplaces {
    private static final int LONGEST_LIST = 50;

    private final JdbcClient jdbc;

    Workplaces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One workplace; one that somebody else keeps is not there. */
    Workplace find(UUID id) {
        Actor actor = Acting.current().orElseThrow(() -> new NotFound("nobody is signed in"));
        return jdbc.sql("select id, name, kind from directory.organisation where id = ?")
                .param(id)
                .query((row, number) -> new Workplace(new OrganisationId(id), row.getString("name"), row.getString("kind")))
                .optional()
                .filter(workplace -> workplace.isKeptBy(actor))
                .orElseThrow(() -> new NotFound("no organisation whose people this person keeps"));
    }

    /** Open organisations whose name holds the words, that this person keeps; at most fifty, by name. */
    List<Workplace> search(String words, Actor actor) {
        return jdbc.sql("""
                select id, name, kind from directory.organisation
                 where closed_on is null and (name ilike '%' || ? || '%' or ods_code = upper(?))
                   and (? or id = any (?))
                   and kind in ('care-home', 'gp-practice', 'branch-surgery', 'pharmacy', 'out-of-hours', 'nhs-111', 'icb', 'sub-icb')
                 order by name limit ?
                """)
                .param(words.replaceAll("[%_\\\\]", ""))
                .param(words)
                .param(Workplace.keepsEverywhere(actor))
                .param(own(actor))
                .param(LONGEST_LIST)
                .query((row, number) -> new Workplace(
                        new OrganisationId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getString("kind")))
                .list();
    }

    private static UUID[] own(Actor actor) {
        return actor.memberships().stream()
                .filter(membership -> membership.role().holds(org.homeward.kernel.Right.KEEP_STAFF))
                .map(membership -> membership.organisation().value())
                .toArray(UUID[]::new);
    }
}
