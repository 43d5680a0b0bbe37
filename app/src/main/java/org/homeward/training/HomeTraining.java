package org.homeward.training;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.homeward.access.Colleagues;
import org.homeward.access.Colleagues.StaffMember;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.London;
import org.homeward.kernel.NotFound;
import org.homeward.kernel.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How the people of a home stand today. */
@Component
@Transactional(readOnly = true)
class HomeTraining {
    private static final Comparator<StaffTraining> WHO_NEEDS_SOMETHING_FIRST = Comparator.comparing(
                    StaffTraining::isTrained)
            .thenComparing(staff -> staff.next().isEmpty())
            .thenComparing(staff -> staff.person().name());

    private final Colleagues colleagues;
    private final Assessments assessments;
    private final Bookings bookings;
    private final Hands hands;
    private final Clock clock;

    HomeTraining(Colleagues colleagues, Assessments assessments, Bookings bookings, Hands hands, Clock clock) {
        this.colleagues = colleagues;
        this.assessments = assessments;
        this.bookings = bookings;
        this.hands = hands;
        this.clock = clock;
    }

    /** Everybody who works there today; who needs something comes first. */
    public List<StaffTraining> at(HomeId home) {
        List<Assessment> all = assessments.at(home);
        List<Booking> places = bookings.at(home);
        Map<PersonId, Integer> watched = hands.watched(home);
        return colleagues.at(home).stream()
                .map(person -> standing(
                        person, all, places, watched.getOrDefault(person.person(), 0), London.day(clock.instant())))
                .sorted(WHO_NEEDS_SOMETHING_FIRST)
                .toList();
    }

    /** One of the home's people; nobody else is there. */
    public StaffTraining of(HomeId home, PersonId person) {
        return at(home).stream()
                .filter(staff -> staff.person().person().equals(person))
                .findFirst()
                .orElseThrow(() -> new NotFound("nobody of this id works in this home"));
    }

    private static StaffTraining standing(
            StaffMember person, List<Assessment> all, List<Booking> places, int watched, LocalDate today) {
        Map<Part, PartState> parts = Arrays.stream(Part.values())
                .collect(Collectors.toMap(
                        Function.identity(),
                        part -> PartState.of(
                                all.stream()
                                        .filter(each -> each.part() == part
                                                && each.person().equals(person.person()))
                                        .toList(),
                                places.stream()
                                        .filter(place -> place.came()
                                                && place.parts().contains(part)
                                                && place.person().equals(person.person()))
                                        .map(Booking::day)
                                        .max(LocalDate::compareTo)
                                        .orElse(null),
                                today)));
        boolean signedOff =
                parts.getOrDefault(Part.VITAL_SIGNS, new PartState.NotBegun()).stands();
        return new StaffTraining(person, parts, Pairing.of(person.since(), signedOff, watched, today));
    }
}
