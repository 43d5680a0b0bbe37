package org.homeward.programme.support;

import java.sql.ResultSet;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.homeward.kernel.London;
import org.homeward.kernel.Needs;
import org.homeward.kernel.Right;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Whom to ring today. */
@Controller
@Needs(Right.SEE_PROGRAMME)
class RingController {
    private final RingList ringList;
    private final JdbcClient jdbc;
    private final Clock clock;

    RingController(RingList ringList, JdbcClient jdbc, Clock clock) {
        this.ringList = ringList;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @GetMapping(RingPage.PATH)
    RingPage show() {
        List<RingFact> homes = ringList.on(London.day(clock.instant()));
        return new RingPage(homes, telephones(homes));
    }

    private Map<UUID, String> telephones(List<RingFact> homes) {
        Map<UUID, String> known = new HashMap<>();
        jdbc.sql("select id, telephone from directory.organisation where id = any(?) and telephone is not null")
                .param(homes.stream().map(RingFact::home).toArray(UUID[]::new))
                .query((ResultSet row) -> {
                    known.put(row.getObject("id", UUID.class), row.getString("telephone"));
                });
        return known;
    }
}
