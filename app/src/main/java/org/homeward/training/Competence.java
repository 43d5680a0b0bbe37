package org.homeward.training;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homeward.access.Colleagues;
import org.homeward.access.Colleagues.StaffMember;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.London;
import org.homeward.kernel.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may take which reading, as something to say and never as a lock: whoever may record may record everything, for a reading
 * that is not taken helps nobody (HZ-45). Who is not signed off is told so, and what they take says so.
 */
@Component
@Transactional(readOnly = true)
public class Competence {
    private final Assessments assessments;
    private final Colleagues colleagues;
    private final Hands hands;
    private final Clock clock;

    Competence(Assessments assessments, Colleagues colleagues, Hands hands, Clock clock) {
        this.assessments = assessments;
        this.colleagues = colleagues;
        this.hands = hands;
        this.clock = clock;
    }

    /** Whether somebody is signed off for vital signs in this home today, and whether they are to be watched. */
    public record Grounding(boolean signedOff, Pairing pairing) {
        public boolean isNothingToSay() {
            return signedOff && !pairing.asked();
        }
    }

    /** Empty for who does not work in this home, such as a program. */
    public Optional<Grounding> of(PersonId person, HomeId home) {
        return colleagues.at(home).stream()
                .filter(member -> member.person().equals(person))
                .findFirst()
                .map(member -> grounding(member, home));
    }

    private Grounding grounding(StaffMember member, HomeId home) {
        LocalDate today = London.day(clock.instant());
        boolean signedOff = signedOff(assessments.of(member.person()), home, today);
        int watched = hands.watched(home).getOrDefault(member.person(), 0);
        return new Grounding(signedOff, Pairing.of(member.since(), signedOff, watched, today));
    }

    /** Each home signs off its own people. */
    static boolean signedOff(List<Assessment> all, HomeId home, LocalDate on) {
        return PartState.of(
                        all.stream()
                                .filter(each -> each.part() == Part.VITAL_SIGNS
                                        && each.home().equals(home))
                                .toList(),
                        null,
                        on)
                .stands();
    }

    /** Who can watch somebody new in this home: colleagues who are signed off for vital signs today. */
    public List<Hands.Watcher> watchers(HomeId home, PersonId watched) {
        LocalDate today = London.day(clock.instant());
        List<Assessment> all = assessments.at(home);
        return colleagues.at(home).stream()
                .filter(member -> !member.person().equals(watched))
                .filter(member -> signedOff(
                        all.stream()
                                .filter(each -> each.person().equals(member.person()))
                                .toList(),
                        home,
                        today))
                .map(member -> new Hands.Watcher(member.person(), member.name() + ", " + member.role()))
                .toList();
    }
}
