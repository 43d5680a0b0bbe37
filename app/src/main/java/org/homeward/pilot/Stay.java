package org.homeward.pilot;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.homeward.kernel.Ids;
import org.homeward.kernel.ResidentId;

/** A resident's time in a bed, from a day to a day; the last ended before 2024. */
record Stay(ResidentId resident, int bed, LocalDate from, LocalDate to) {
    private static final LocalDate FIRST_BED = LocalDate.of(2019, 1, 7);
    private static final LocalDate LAST_BED = LocalDate.of(2023, 2, 1);
    private static final int UNTIL_THE_NEXT = 3;

    /** As many stays as residents lived in the home, one after another in each bed. */
    static List<Stay> in(PilotHome home, int residents, Random random) {
        List<Stay> stays = new ArrayList<>();
        for (int bed = 0; bed < home.beds(); bed++) {
            int turns = (residents - bed + home.beds() - 1) / home.beds();
            LocalDate from = FIRST_BED.plusDays(random.nextInt(60));
            long each = ChronoUnit.DAYS.between(from, LAST_BED.plusDays(random.nextInt(300))) / turns;
            for (int turn = 0; turn < turns; turn++) {
                LocalDate to = from.plusDays(each - random.nextInt(30));
                stays.add(new Stay(new ResidentId(Ids.next()), bed + 1, from, to));
                from = to.plusDays(UNTIL_THE_NEXT);
            }
        }
        return stays;
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(to);
    }

    UUID id() {
        return resident.value();
    }
}
