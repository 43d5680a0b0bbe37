package org.homeward.observations;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.homeward.access.People;
import org.homeward.access.Signature;
import org.homeward.clinical.signs.MissingReason;
import org.homeward.clinical.signs.Parameter;
import org.homeward.clinical.signs.TypedSigns;
import org.homeward.clinical.signs.VitalSigns;
import org.homeward.kernel.Acting;
import org.homeward.kernel.Actor;
import org.homeward.kernel.DemoChapter;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.Ids;
import org.homeward.kernel.Right;
import org.homeward.residents.Resident;
import org.homeward.residents.Residents;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Two made-up weeks of observations, saved by the same door as everybody's, each at its own time. */
@Component
class DemoObservations implements DemoChapter {
    private static final int DAYS = 14;
    private static final TypedSigns OKAFOR = new TypedSigns("24", "92", "air", "108", "62", "112", "A", "38.4");
    private static final TypedSigns GRANT = new TypedSigns("18", "", "air", "128", "74", "82", "A", "");

    private final People people;
    private final Residents residents;
    private final Standings standings;
    private final Sets sets;
    private final PlatformTransactionManager transactions;
    private final ApplicationEventPublisher events;
    private final JdbcClient jdbc;
    private final Clock clock;

    DemoObservations(
            People people,
            Residents residents,
            Standings standings,
            Sets sets,
            PlatformTransactionManager transactions,
            ApplicationEventPublisher events,
            JdbcClient jdbc,
            Clock clock) {
        this.people = people;
        this.residents = residents;
        this.standings = standings;
        this.sets = sets;
        this.transactions = transactions;
        this.events = events;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String title() {
        return "two weeks of observations";
    }

    @Override
    public boolean isLoaded() {
        Actor ada = person("ada.obi@beechwood.example");
        return Acting.as(
                ada,
                () -> residents.at(home(ada)).stream()
                        .anyMatch(resident -> observations(clock)
                                        .latest(resident.home(), resident.id(), 1)
                                        .size()
                                == 1));
    }

    @Override
    public void load() {
        Actor nurse = person("piotr.kowalski@beechwood.example");
        Acting.as(nurse, () -> {
            residents.at(home(nurse)).forEach(resident -> tell(resident, nurse));
            return true;
        });
    }

    private void tell(Resident resident, Actor nurse) {
        Random random = new Random(resident.name().full().hashCode());
        Instant now = clock.instant();
        plan(resident, nurse);
        authoriseFor(resident);
        for (int day = DAYS; day >= 1; day--) {
            Instant at = now.minus(day, ChronoUnit.DAYS)
                    .plus(random.nextInt(90), ChronoUnit.MINUTES)
                    .plus(3, ChronoUnit.HOURS);
            if (random.nextInt(12) > 0) {
                save(resident, at, usual(random, resident), Map.of());
            }
        }
        standings.setUsual(
                resident.home(),
                resident.id(),
                Standings.Usual.from(
                        observations(clock)
                                                .latest(resident.home(), resident.id(), 1)
                                                .getFirst()
                                                .score()
                                                .atLeast()
                                        > 1
                                ? 1
                                : 0,
                        "well for two weeks",
                        now.minus(2, ChronoUnit.DAYS)),
                Signature.of(nurse, Right.RECORD_USUAL_SCORE, resident.home()));
        today(resident, now);
    }

    /** What happened this morning to the people of the demo's story. */
    private void today(Resident resident, Instant now) {
        switch (resident.name().family()) {
            case "Okafor" -> save(resident, now.minus(12, ChronoUnit.MINUTES), OKAFOR, Map.of());
            case "Grant" ->
                save(
                        resident,
                        now.minus(40, ChronoUnit.MINUTES),
                        GRANT,
                        Map.of(
                                Parameter.OXYGEN_SATURATION, MissingReason.NO_READING,
                                Parameter.TEMPERATURE, MissingReason.REFUSED));
            default -> {}
        }
    }

    private static TypedSigns usual(Random random, Resident resident) {
        boolean scale2 = resident.name().family().equals("Lowe");
        return new TypedSigns(
                String.valueOf(14 + random.nextInt(5)),
                String.valueOf(scale2 ? 89 + random.nextInt(3) : 96 + random.nextInt(3)),
                "air",
                String.valueOf(116 + random.nextInt(25)),
                String.valueOf(68 + random.nextInt(14)),
                String.valueOf(64 + random.nextInt(22)),
                "A",
                "36." + (4 + random.nextInt(5)));
    }

    private void save(Resident resident, Instant at, TypedSigns typed, Map<Parameter, MissingReason> missing) {
        VitalSigns signs = typed.read();
        Sitting sitting =
                new Sitting(Ids.next(), at, signs, OxygenTherapy.NONE, missing, checked(typed), null, null, "typed");
        Clock then = Clock.fixed(at.plus(Duration.ofMinutes(2)), ZoneOffset.UTC);
        Recording recording = observations(then).record(resident.home(), resident.id(), sitting);
        if (recording instanceof Recording.Refused refused) {
            throw new IllegalStateException(resident.name().full() + ": " + refused.problems());
        }
    }

    /** The one set that is far from the last was measured twice. */
    private static List<Sitting.Checked> checked(TypedSigns typed) {
        if (!typed.equals(OKAFOR)) {
            return List.of();
        }
        return java.util.Arrays.stream(org.homeward.clinical.plausibility.Measure.values())
                .flatMap(measure -> java.util.stream.Stream.ofNullable(
                                Measured.of(measure, typed.read(), OxygenTherapy.NONE))
                        .map(String::valueOf)
                        .map(reading -> new Sitting.Checked(measure, reading, reading)))
                .toList();
    }

    private Observations observations(Clock at) {
        return new Observations(sets, transactions, events, at);
    }

    private void plan(Resident resident, Actor nurse) {
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> jdbc.sql("""
                        insert into observations.plan (home_id, id, resident_id, every_hours, starts_at, set_by)
                        values (?, ?, ?, 24, now() - interval '15 days', ?)
                        """)
                        .param(resident.home().value())
                        .param(Ids.next())
                        .param(resident.id().value())
                        .param(nurse.person().value())
                        .update());
    }

    private void authoriseFor(Resident resident) {
        if (!resident.name().family().equals("Lowe")) {
            return;
        }
        Actor shah = person("nadia.shah@holt.example");
        Acting.as(shah, () -> {
            standings.authorise(
                    resident.home(),
                    resident.id(),
                    new Standings.Authorisation(
                            "Chronic hypercapnic respiratory failure, target 88 to 92%",
                            "1234567",
                            org.homeward.kernel.London.day(clock.instant()).minusMonths(2),
                            org.homeward.kernel.London.day(clock.instant()).plusMonths(4)),
                    Signature.of(shah, Right.AUTHORISE_OXYGEN_SCALE, resident.home()));
            return true;
        });
    }

    private Actor person(String email) {
        return people.actor(email)
                .orElseThrow(() -> new IllegalStateException("The demo's people lack " + email + ": load them first."));
    }

    private static HomeId home(Actor actor) {
        return actor.homes().iterator().next();
    }
}
