package org.homeward.observations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.homeward.HomewardTest;
import org.homeward.clinical.signs.VitalSigns;
import org.homeward.kernel.Acting;
import org.homeward.kernel.Actor;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.Ids;
import org.homeward.kernel.Membership;
import org.homeward.kernel.OrganisationId;
import org.homeward.kernel.PersonId;
import org.homeward.kernel.ResidentId;
import org.homeward.kernel.Role;
import org.junit.jupiter.api.AfterEach;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Homes, practices and residents that one test has for itself. */
public abstract class LodgeTest extends HomewardTest {
    private final List<UUID> made = new ArrayList<>();

    /** An organisation made for one test, by id and ODS code. */
    public record Place(UUID id, String ods) {
        public HomeId home() {
            return new HomeId(id);
        }
    }

    /** A resident made for one test. */
    public record Person(HomeId home, ResidentId id) {
        /** "/homes/.../residents/...". */
        public String path() {
            return "/homes/" + home + "/residents/" + id;
        }
    }

    protected final Place home(String name) {
        return organisation("care-home", name);
    }

    protected final Place organisation(String kind, String name) {
        UUID id = Ids.next();
        String code = "T" + id.toString().substring(28).toUpperCase(Locale.ROOT);
        owner().sql("insert into directory.organisation (id, kind, name, ods_code) values (?, ?, ?, ?)")
                .param(id)
                .param(kind)
                .param(name)
                .param(code)
                .update();
        made.add(id);
        return new Place(id, code);
    }

    /** What stays open in the directory of the demo would seem to have left every national file that is read later. */
    @AfterEach
    void closeWhatWasMade() {
        made.forEach(id -> owner().sql(
                        "update directory.organisation set closed_on = current_date, closed_because = 'left-the-file' where id = ?")
                .param(id)
                .update());
    }

    protected final Actor nurse(Place home) {
        return actor(Role.NURSE, home);
    }

    protected final Actor actor(Role role, Place at) {
        return new Actor(
                PersonId.next(),
                "Joan Miller",
                List.of(new Membership(role, new OrganisationId(at.id()), "Elm Lodge")));
    }

    protected final Person resident(Place home, String family) {
        return resident(home, family, null);
    }

    /** Somebody who has lived there since 2025, registered with a practice or with none. */
    protected final Person resident(Place home, String family, @org.jspecify.annotations.Nullable Place practice) {
        ResidentId id = ResidentId.next();
        as(
                nurse(home),
                jdbc -> jdbc.sql("""
                        insert into residents.resident (home_id, id, given_name, family_name, born, sex, nhs_number_status, room,
                                                        practice_id, cpr, usual_cognition, admitted_on)
                        values (?, ?, 'Ada', ?, ?, 'female', 'not present', '3', ?, 'not for CPR', 'Has COPD', ?)
                        """)
                        .param(home.id())
                        .param(id.value())
                        .param(family)
                        .param(LocalDate.of(1938, 3, 3))
                        .param(practice == null ? null : practice.id())
                        .param(LocalDate.of(2025, 6, 1))
                        .update());
        return new Person(home.home(), id);
    }

    /** What the program's own database role does in the name of this person. */
    protected final <T> T as(Actor actor, Function<JdbcClient, T> work) {
        return Acting.as(
                actor,
                () -> Objects.requireNonNull(new TransactionTemplate(bean(PlatformTransactionManager.class))
                        .execute(status -> work.apply(bean(JdbcClient.class)))));
    }

    protected final Recording record(Actor actor, Person who, Sitting sitting) {
        return Acting.as(actor, () -> bean(Observations.class).record(who.home(), who.id(), sitting));
    }

    /** A set of these signs, taken now; whatever is rare in them has been looked at twice. */
    protected final ObservedSet saved(Actor actor, Person who, VitalSigns signs) {
        Recording recording = record(actor, who, now(signs));
        if (recording instanceof Recording.Saved(ObservedSet set)) {
            return set;
        }
        throw new AssertionError(recording);
    }

    /** A set of these signs that was taken and saved at a moment. */
    protected final ObservedSet savedAt(Actor actor, Person who, VitalSigns signs, java.time.Instant at) {
        Sitting sitting = Sittings.checked(
                true, Sittings.at(at, Sittings.of(signs)), org.homeward.clinical.plausibility.Measure.values());
        Observations then = new Observations(
                bean(Sets.class),
                bean(PlatformTransactionManager.class),
                event -> {},
                java.time.Clock.fixed(at, java.time.ZoneOffset.UTC));
        if (Acting.as(actor, () -> then.record(who.home(), who.id(), sitting))
                instanceof Recording.Saved(ObservedSet set)) {
            return set;
        }
        throw new AssertionError("not saved");
    }

    /** A limit of their own that a GP of their practice has signed, from today. */
    protected final UUID limit(
            Actor gp, Person who, org.homeward.clinical.guide.ConcernRow asks, String... conditions) {
        java.time.LocalDate today = org.homeward.kernel.London.day(java.time.Instant.now());
        org.homeward.clinical.limits.Limit limit = new org.homeward.clinical.limits.Limit(
                java.util.Arrays.stream(conditions)
                        .map(org.homeward.clinical.limits.Condition::read)
                        .toList(),
                asks);
        return Acting.as(
                gp,
                () -> bean(OwnLimits.class)
                        .sign(
                                who.home(),
                                who.id(),
                                new OwnLimits.Wish(limit, "heart failure", "1234567", today, today.plusMonths(6)),
                                org.homeward.access.Signature.of(
                                        gp, org.homeward.kernel.Right.SIGN_OWN_LIMITS, who.home())));
    }

    protected static Sitting now(VitalSigns signs) {
        Sitting sitting = Sittings.at(java.time.Instant.now(), Sittings.of(signs));
        return Sittings.checked(true, sitting, org.homeward.clinical.plausibility.Measure.values());
    }

    protected final int count(Actor actor, String table, Person who) {
        return as(
                actor,
                jdbc -> jdbc.sql("select count(*) from " + table + " where home_id = ? and resident_id = ?")
                        .param(who.home().value())
                        .param(who.id().value())
                        .query(Integer.class)
                        .single());
    }

    /** The deeds in the audit log about a resident, the first first. */
    protected final List<String> deeds(Person who) {
        return owner().sql("select deed from audit.entry where home_id = ? and resident_id = ? order by id")
                .param(who.home().value())
                .param(who.id().value())
                .query((row, number) -> String.valueOf(row.getString("deed")))
                .list();
    }

    /** The deeds in the audit log of a home that concern nobody in particular. */
    protected final List<String> deeds(Place home) {
        return owner().sql("select deed from audit.entry where home_id = ? and resident_id is null order by id")
                .param(home.id())
                .query((row, number) -> String.valueOf(row.getString("deed")))
                .list();
    }
}
