package org.homeward.pilot;

import java.util.List;
import java.util.Random;
import org.homeward.observations.SavedSet;

/**
 * What one home of the pilot did: its part of all by its beds. The case study tells 890 residents with a verified NHS number, 182 people
 * trained, 7,912 single readings, 371 scores and 34 scores filed (remote monitoring, 2022).
 */
record PilotStory(
        PilotHome home,
        List<Stay> stays,
        List<PilotStaff> staff,
        PilotStaff gp,
        List<SavedSet> sets,
        List<SavedSet> filed) {
    private static final int RESIDENTS = 890;
    private static final int TRAINED = 182;
    private static final int READINGS = 7912;
    private static final int SCORES = 371;
    private static final int FILED = 34;
    private static final int SIGNS = 7;
    private static final int PARTIAL = (READINGS - SCORES * SIGNS) / PilotSigns.BY_THE_KIT;

    static PilotStory of(PilotHome home, Share share) {
        Random random = new Random(home.ods().hashCode());
        List<Stay> stays = Stay.in(home, share.of(RESIDENTS), random);
        List<PilotStaff> staff = PilotStaff.in(home, share.of(TRAINED), random);
        List<SavedSet> sets = new PilotSets(home, stays, staff, random).of(share.of(SCORES), share.of(PARTIAL));
        return new PilotStory(
                home, stays, staff, PilotStaff.gp(home, random), sets, PilotSets.filed(sets, share.of(FILED)));
    }
}
