package org.homeward.pilot;

import java.util.List;

/** What one home has of a whole, by its beds: shares of all homes add up to the whole. */
record Share(int bedsBefore, int beds, int bedsOfAll) {
    static Share of(PilotHome home, List<PilotHome> all) {
        List<PilotHome> before = all.subList(0, all.indexOf(home));
        return new Share(beds(before), home.beds(), beds(all));
    }

    int of(int whole) {
        return whole * (bedsBefore + beds) / bedsOfAll - whole * bedsBefore / bedsOfAll;
    }

    private static int beds(List<PilotHome> homes) {
        return homes.stream().mapToInt(PilotHome::beds).sum();
    }
}
