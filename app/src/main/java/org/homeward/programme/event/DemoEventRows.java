package org.homeward.programme.event;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.homeward.kernel.Ids;
import org.homeward.kernel.London;
import org.homeward.programme.office.DemoOffice;
import org.homeward.programme.office.Hand;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The rows of the demo's event, written together, table by table. */
final class DemoEventRows {
    private final Map<String, List<@Nullable Object[]>> rows = new LinkedHashMap<>();
    private final List<UUID> stands = new ArrayList<>();
    private final UUID event;
    private final Hand hand;

    DemoEventRows(UUID event, Hand hand) {
        this.event = event;
        this.hand = hand;
    }

    void event(String name, String place, LocalDate day) {
        add(
                "event (id, name, place, starts_at, ends_at, about, recorded_at, recorder)",
                event,
                name,
                place,
                at(day, LocalTime.of(9, 30)),
                at(day, LocalTime.of(16, 0)),
                "What a digital care record is, who sells one, and how the grant helps.",
                at(day.minusWeeks(8), LocalTime.NOON),
                hand.words());
    }

    void talk(LocalTime from, int minutes, String title, String speaker) {
        add(
                "event_session (id, event_id, starts_at, minutes, title, speaker)",
                Ids.next(),
                event,
                at(DemoEvents.DAY, from),
                minutes,
                title,
                speaker);
    }

    void stand(String holder, String shows) {
        UUID id = Ids.next();
        stands.add(id);
        add("event_stand (id, event_id, holder, shows)", id, event, holder, shows);
    }

    void invitation(UUID organisation, boolean accepted) {
        add(
                "event_invitation (id, event_id, organisation_id, invited_at, inviter, answer, answered_at, answer_taken_by)",
                Ids.next(),
                event,
                organisation,
                at(DemoEvents.DAY.minusWeeks(5), LocalTime.NOON),
                hand.words(),
                accepted ? "ACCEPTED" : null,
                accepted ? at(DemoEvents.DAY.minusWeeks(3), LocalTime.NOON) : null,
                accepted ? hand.words() : null);
    }

    void person(AttendeeType type, DemoOffice.Home home, String name, String role, boolean walkIn, boolean came) {
        person(type, home.id(), home.provider(), home.name(), name, role, walkIn, came);
    }

    void other(AttendeeType type, String organisation, String name, String role, boolean came) {
        person(type, null, null, organisation, name, role, false, came);
    }

    private void person(
            AttendeeType type,
            @Nullable UUID organisation,
            @Nullable UUID provider,
            String organisationName,
            String name,
            String role,
            boolean walkIn,
            boolean came) {
        UUID id = Ids.next();
        add(
                "event_registration (id, event_id, attendee_type, organisation_id, provider_id, organisation_name, person_name,"
                        + " person_role, walk_in, registered_at, recorder)",
                id,
                event,
                type.name(),
                organisation,
                provider,
                organisationName,
                name,
                role,
                walkIn,
                walkIn ? at(DemoEvents.DAY, LocalTime.of(9, 40)) : at(DemoEvents.DAY.minusWeeks(2), LocalTime.NOON),
                hand.words());
        add(
                "event_attendance (registration_id, event_id, provider_id, attendee_type, attendance, marked_at, marker)",
                id,
                event,
                provider,
                type.name(),
                came ? "PRESENT" : "ABSENT",
                at(DemoEvents.DAY, came ? LocalTime.of(9, 45) : LocalTime.of(16, 30)),
                hand.words());
    }

    void question(String question, @Nullable String answer) {
        add(
                "event_question (id, event_id, question, asked_at, recorder, answer, answered_at, answerer)",
                Ids.next(),
                event,
                question,
                at(DemoEvents.DAY, LocalTime.of(15, 20)),
                hand.words(),
                answer,
                answer == null ? null : at(DemoEvents.DAY.plusDays(7), LocalTime.NOON),
                answer == null ? null : hand.words());
    }

    void demo(DemoOffice.Home home, String person, LocalTime from, int which) {
        add(
                "event_demo_booking (id, event_id, stand_id, starts_at, organisation_id, person_name, booked_at, recorder)",
                Ids.next(),
                event,
                stands.get(which % stands.size()),
                at(DemoEvents.DAY, from),
                home.id(),
                person,
                at(DemoEvents.DAY.minusWeeks(1), LocalTime.NOON),
                hand.words());
    }

    void followUp(UUID provider, StepKind kind, LocalDate on) {
        add(
                "event_follow_up (id, event_id, provider_id, kind, done_on, note, recorded_at, recorder)",
                Ids.next(),
                event,
                provider,
                kind.name(),
                on,
                "",
                at(on, LocalTime.of(17, 0)),
                hand.words());
    }

    void application(UUID provider, LocalDate on) {
        add(
                "event_application (event_id, provider_id, applied_on, applied_for, recorded_at, recorder)",
                event,
                provider,
                on,
                "a DSCR grant",
                at(on, LocalTime.of(17, 0)),
                hand.words());
    }

    void write(JdbcTemplate jdbc) {
        rows.forEach((table, all) -> jdbc.batchUpdate(
                "insert into programme." + table + " values (?" + ", ?".repeat(all.getFirst().length - 1) + ")", all));
    }

    private void add(String table, @Nullable Object... values) {
        rows.computeIfAbsent(table, none -> new ArrayList<>()).add(values);
    }

    private static OffsetDateTime at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(London.ZONE).toOffsetDateTime();
    }
}
