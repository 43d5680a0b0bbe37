package org.homeward.pilot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.homeward.kernel.Membership;
import org.homeward.kernel.PersonId;

/** Somebody who worked in a home of the pilot, or the GP who filed what it sent; trained is the day they had passed every part. */
record PilotStaff(PersonId person, String name, String email, Membership post, LocalDate trained) {
    private static final int BEFORE_IT_BEGAN = 14;
    private static final int WHILE_IT_RAN = 150;

    /** The first third was trained before the home began, the others while it ran. */
    static List<PilotStaff> in(PilotHome home, int carers, Random random) {
        List<PilotStaff> staff = new ArrayList<>();
        int early = (carers + 2) / 3;
        for (int at = 0; at < carers; at++) {
            long days = at < early ? -BEFORE_IT_BEGAN : (long) WHILE_IT_RAN * (at - early) / (carers - early);
            staff.add(one(home, home.carer(), at, random, home.since().plusDays(days)));
        }
        return staff;
    }

    static PilotStaff gp(PilotHome home, Random random) {
        PilotStaff gp = one(home, home.gp(), 0, random, home.since());
        return new PilotStaff(gp.person, "Dr " + gp.name, "dr." + gp.email, gp.post, gp.trained);
    }

    private static PilotStaff one(PilotHome home, Membership post, int number, Random random, LocalDate trained) {
        PilotNames names = new PilotNames(random);
        String given = names.carer();
        String family = names.family();
        String email =
                String.join(".", given, family, String.valueOf(number + 1)).toLowerCase(Locale.ROOT);
        return new PilotStaff(PersonId.next(), given + " " + family, email + "@" + home.domain(), post, trained);
    }

    /** As everything they did is signed: "Chloe Bunn, care assistant, Sage Hall". */
    String signature() {
        return String.join(", ", name, post.role().words(), post.organisationName());
    }
}
