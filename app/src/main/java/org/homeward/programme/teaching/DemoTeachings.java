package org.homeward.programme.teaching;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.homeward.kernel.DemoChapter;
import org.homeward.kernel.Ids;
import org.homeward.kernel.London;
import org.homeward.programme.office.DemoOffice;
import org.homeward.programme.office.Hand;
import org.homeward.programme.office.Topic;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One practice trained one to one about proxy ordering each week since July 2021, and homes in groups every third week. */
@Component
class DemoTeachings implements DemoChapter {
    private static final LocalDate FIRST = LocalDate.of(2021, 7, 6);
    private static final List<Topic> FOR_HOMES = List.of(Topic.DSPT, Topic.NHSMAIL, Topic.PROXY, Topic.OBS, Topic.DSCR);
    private static final String MATERIALS = "https://www.digitalsocialcare.co.uk/";

    private final DemoOffice office;
    private final JdbcTemplate jdbc;
    private final Clock clock;

    DemoTeachings(DemoOffice office, JdbcTemplate jdbc, Clock clock) {
        this.office = office;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 63;
    }

    @Override
    public String title() {
        return "training that the team gave";
    }

    @Override
    public boolean isLoaded() {
        return Boolean.TRUE.equals(
                jdbc.queryForObject("select exists (select from programme.training_session)", Boolean.class));
    }

    @Override
    @Transactional
    public void load() {
        Hand beth = office.beth();
        LocalDate today = London.day(clock.instant());
        Random random = new Random(20210706);
        Rows rows = new Rows(beth);
        List<DemoOffice.Practice> practices = office.practices();
        List<DemoOffice.Home> homes = office.homes();
        int week = 0;
        for (LocalDate tuesday = FIRST; !tuesday.isAfter(today); tuesday = tuesday.plusWeeks(1)) {
            LocalDate day = tuesday.plusDays(random.nextInt(3));
            if (!practices.isEmpty() && !day.isAfter(today)) {
                UUID session = rows.session(Topic.PROXY, Audience.GP_PRACTICE, Format.ONE_TO_ONE, day, "DONE");
                DemoOffice.Practice practice = practices.get(week % practices.size());
                rows.came(session, practice.id(), DemoOffice.name(random), "practice manager", true, day);
            }
            if (!homes.isEmpty() && week % 3 == 0 && !day.isAfter(today)) {
                homes(rows, homes, week, day, random);
            }
            week++;
        }
        rows.session(Topic.DSPT, Audience.CARE_HOME, Format.WEBINAR, today.plusDays(8), "BOOKED");
        rows.write(jdbc);
    }

    private static void homes(Rows rows, List<DemoOffice.Home> homes, int week, LocalDate day, Random random) {
        Topic topic = FOR_HOMES.get(week / 3 % FOR_HOMES.size());
        UUID session = rows.session(topic, Audience.CARE_HOME, Format.GROUP, day, "DONE");
        for (int each = 0; each < Math.min(3, homes.size()); each++) {
            DemoOffice.Home home = homes.get((week + each) % homes.size());
            rows.came(session, home.id(), DemoOffice.name(random), "deputy manager", random.nextInt(5) > 0, day);
        }
    }

    /** Rows that are written together. */
    private static final class Rows {
        private final Hand hand;
        private final List<Object[]> sessions = new ArrayList<>();
        private final List<Object[]> people = new ArrayList<>();

        Rows(Hand hand) {
            this.hand = hand;
        }

        UUID session(Topic topic, Audience audience, Format format, LocalDate on, String status) {
            UUID id = Ids.next();
            sessions.add(new Object[] {
                id,
                topic.name(),
                audience.name(),
                format.name(),
                on,
                format == Format.ONE_TO_ONE ? 45 : 60,
                "Beth Hart",
                MATERIALS,
                status,
                evening(on),
                hand.person().value(),
                hand.words()
            });
            return id;
        }

        void came(UUID session, UUID organisation, String person, String role, boolean present, LocalDate on) {
            people.add(
                    new Object[] {Ids.next(), session, organisation, person, role, present, evening(on), hand.words()});
        }

        void write(JdbcTemplate jdbc) {
            jdbc.batchUpdate("""
                    insert into programme.training_session (id, topic, audience, format, held_on, minutes, trainer, materials, status,
                        recorded_at, recorded_by, recorder)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """, sessions);
            jdbc.batchUpdate("""
                    insert into programme.training_attendance (id, session_id, organisation_id, person_name, person_role, present,
                        recorded_at, recorder)
                    values (?, ?, ?, ?, ?, ?, ?, ?)
                    """, people);
        }

        private static OffsetDateTime evening(LocalDate on) {
            return on.atTime(LocalTime.of(17, 0)).atZone(London.ZONE).toOffsetDateTime();
        }
    }
}
