package org.homeward.training;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import org.homeward.access.Colleagues;
import org.homeward.access.Colleagues.StaffMember;
import org.homeward.access.People;
import org.homeward.kernel.Acting;
import org.homeward.kernel.Actor;
import org.homeward.kernel.DemoChapter;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.Ids;
import org.homeward.kernel.London;
import org.springframework.stereotype.Component;

/** What the people of Beechwood House have learnt: two are trained, Ada lacks a part, and one part of the manager's has run out. */
@Component
class DemoTraining implements DemoChapter {
    /** Before the observations, so that who took them was signed off. */
    private static final int BEFORE_THE_OBSERVATIONS = 35;

    private static final String TRAINER = "Beth Hart, NHS Norfolk and Waveney ICB";

    private final People people;
    private final Colleagues colleagues;
    private final Assessments assessments;
    private final Sessions sessions;
    private final Bookings bookings;
    private final Clock clock;

    DemoTraining(
            People people,
            Colleagues colleagues,
            Assessments assessments,
            Sessions sessions,
            Bookings bookings,
            Clock clock) {
        this.people = people;
        this.colleagues = colleagues;
        this.assessments = assessments;
        this.sessions = sessions;
        this.bookings = bookings;
        this.clock = clock;
    }

    @Override
    public int order() {
        return BEFORE_THE_OBSERVATIONS;
    }

    @Override
    public String title() {
        return "training of staff";
    }

    @Override
    public boolean isLoaded() {
        Actor manager = manager();
        return Acting.as(manager, () -> !assessments.at(home(manager)).isEmpty());
    }

    @Override
    public void load() {
        Actor facilitator = person("beth.hart@icb.example");
        Session session = Acting.as(facilitator, () -> planned(facilitator));
        Actor manager = manager();
        Acting.as(manager, () -> {
            colleagues.at(home(manager)).forEach(one -> tell(one, home(manager), session));
            return true;
        });
    }

    private Session planned(Actor facilitator) {
        LocalDate day = London.day(clock.instant()).plusDays(9);
        Session session = new Session(
                Ids.next(),
                List.of(Part.SIGNS_OF_CHANGE, Part.ESCALATION),
                day.atTime(LocalTime.of(14, 0)).atZone(London.ZONE).toInstant(),
                "Holt Library, upstairs",
                12,
                0,
                Sessions.signature(facilitator).words(),
                null);
        sessions.plan(session, facilitator);
        return session;
    }

    private void tell(StaffMember one, HomeId home, Session session) {
        switch (one.name()) {
            case "Joan Miller" -> {
                pass(one, home, 3, Part.SIGNS_OF_CHANGE, Part.VITAL_SIGNS);
                pass(one, home, 11, Part.ESCALATION);
            }
            case "Piotr Kowalski" -> pass(one, home, 5, Part.values());
            case "Ada Obi" -> {
                pass(one, home, 2, Part.SIGNS_OF_CHANGE, Part.VITAL_SIGNS);
                bookings.book(home, session.id(), one, TrainingHand.at(home));
            }
            case "Grace Bell" -> {
                pass(one, home, 4, Part.SIGNS_OF_CHANGE, Part.VITAL_SIGNS);
                pass(one, home, 13, Part.ESCALATION);
            }
            default -> {}
        }
    }

    private void pass(StaffMember one, HomeId home, int monthsAgo, Part... parts) {
        LocalDate on = London.day(clock.instant()).minusMonths(monthsAgo);
        Arrays.stream(parts)
                .forEach(part -> assessments.record(
                        home, new Assessments.Verdict(one.person(), part, on, true, TRAINER), TrainingHand.at(home)));
    }

    private Actor manager() {
        return person("grace.bell@beechwood.example");
    }

    private Actor person(String email) {
        return people.actor(email)
                .orElseThrow(() -> new IllegalStateException("The demo's people lack " + email + ": load them first."));
    }

    private static HomeId home(Actor actor) {
        return actor.homes().iterator().next();
    }
}
