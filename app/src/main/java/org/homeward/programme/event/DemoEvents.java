package org.homeward.programme.event;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.homeward.kernel.DemoChapter;
import org.homeward.kernel.Ids;
import org.homeward.programme.office.DemoOffice;
import org.homeward.programme.office.Hand;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The day on care records of 4 October 2022: 62 care providers came (fewer where the directory has fewer), and more people than that. */
@Component
class DemoEvents implements DemoChapter {
    static final LocalDate DAY = LocalDate.of(2022, 10, 4);
    private static final int CAME = 62;
    private static final int STAYED_AWAY = 9;

    private final DemoOffice office;
    private final JdbcTemplate jdbc;

    DemoEvents(DemoOffice office, JdbcTemplate jdbc) {
        this.office = office;
        this.jdbc = jdbc;
    }

    @Override
    public int order() {
        return 63;
    }

    @Override
    public String title() {
        return "the event of 4 October 2022";
    }

    @Override
    public boolean isLoaded() {
        return Boolean.TRUE.equals(jdbc.queryForObject("select exists (select from programme.event)", Boolean.class));
    }

    @Override
    @Transactional
    public void load() {
        Hand beth = office.beth();
        Random random = new Random(20221004);
        DemoEventRows rows = new DemoEventRows(Ids.next(), beth);
        rows.event("Care records go digital", "Norwich", DAY);
        DemoEventScript.programme(rows);
        List<DemoOffice.Home> homes = oneOfEachProvider(office.homes());
        for (int at = 0; at < Math.min(homes.size(), CAME + STAYED_AWAY); at++) {
            provider(rows, homes.get(at), at, random);
        }
        DemoEventScript.others(rows, random);
        DemoEventScript.questions(rows);
        rows.write(jdbc);
    }

    private static void provider(DemoEventRows rows, DemoOffice.Home home, int at, Random random) {
        boolean came = at < CAME;
        rows.invitation(home.provider(), at % 5 != 4);
        String first = DemoOffice.name(random);
        rows.person(AttendeeType.CARE_PROVIDER, home, first, "registered manager", at % 17 == 16, came);
        if (came && at % 4 == 1) {
            rows.person(AttendeeType.CARE_PROVIDER, home, first + "-Rowe", "deputy manager", false, true);
        }
        if (came && at % 11 == 7) {
            rows.person(AttendeeType.CARE_PROVIDER, home, first + "-Stone", "owner", false, at % 2 == 1);
        }
        if (came && at % 6 == 2) {
            rows.demo(home, first, LocalTime.of(13, 0).plusMinutes(15L * (at / 6)), at / 6);
        }
        if (came && at % 3 == 0) {
            rows.followUp(home.provider(), at % 2 == 0 ? StepKind.RANG : StepKind.WROTE, DAY.plusDays(6 + at % 20));
        }
        if (came && at % 6 == 0) {
            rows.application(home.provider(), DAY.plusDays(20 + at));
        }
    }

    private static List<DemoOffice.Home> oneOfEachProvider(List<DemoOffice.Home> homes) {
        Set<UUID> seen = new HashSet<>();
        List<DemoOffice.Home> one = new ArrayList<>();
        for (DemoOffice.Home home : homes) {
            if (seen.add(home.provider())) {
                one.add(home);
            }
        }
        return one;
    }
}
