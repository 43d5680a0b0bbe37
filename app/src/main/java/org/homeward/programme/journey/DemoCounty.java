package org.homeward.programme.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** How far the homes and practices of the made-up county are: at the end of 2022 as the case studies tell, and on their way since. */
record DemoCounty(LocalDate today, DemoCaseRows rows) {
    static final int PRACTICES = 46;
    static final int PRACTICES_THAT_LEFT = 7;
    private static final int REFUSED = 5;
    private static final LocalDate FIRST_LIVE = LocalDate.of(2021, 9, 13);
    private static final int DAYS_OF_GOING_LIVE = 463;
    private static final int WENT_LIVE = 82 - DemoOwnHomes.LIVE.size();
    private static final int WENT_LIVE_LATER = 8;
    private static final int PILOT = 8;
    private static final List<String> HAS_BEGUN =
            List.of("INTERESTED", "PREREQS_OK", "AGREED", "STAFF_READY", "CONSENTED", "LINKED", "TRAINED");
    private static final List<String> GRANTS = List.of(
            "SUBMITTED", "RETURNED", "ASSESSING", "OFFERED", "AGREED", "IMPLEMENTING", "MILESTONE_2_DUE", "LIVE");
    private static final List<String> OPEN = List.of("WORKING", "WORKING", "WORKING", "AGREED", "INTERESTED");

    void practices(List<UUID> practices) {
        for (int at = 0; at < practices.size(); at++) {
            String state =
                    at < PRACTICES ? OPEN.get(at % OPEN.size()) : at < PRACTICES + REFUSED ? "DECLINED" : "CLOSED";
            rows.reached(practices.get(at), "PROXY_PRACTICE", state, FIRST_LIVE.plusDays(at * 8L));
        }
    }

    void mail(List<UUID> homes) {
        for (int at = 0; at < homes.size(); at++) {
            rows.hasMail(homes.get(at), LocalDate.of(2021, 3, 1).plusDays(at % 90));
        }
    }

    void proxy(List<UUID> homes) {
        int live = Math.min(homes.size(), WENT_LIVE + WENT_LIVE_LATER);
        for (int at = 0; at < live; at++) {
            rows.orders(homes.get(at), "LIVE", wentLive(at));
        }
        int begun = Math.min(homes.size(), live + 5 * HAS_BEGUN.size());
        for (int at = live; at < begun; at++) {
            rows.orders(homes.get(at), HAS_BEGUN.get(at % HAS_BEGUN.size()), today.minusDays(4 + 7L * (at % 17)));
        }
    }

    private static LocalDate wentLive(int place) {
        return place < WENT_LIVE
                ? FIRST_LIVE.plusDays((long) DAYS_OF_GOING_LIVE * place / WENT_LIVE)
                : LocalDate.of(2023, 2, 6).plusDays(21L * (place - WENT_LIVE));
    }

    void pilot(List<UUID> homes) {
        for (int at = 0; at < Math.min(homes.size(), PILOT); at++) {
            LocalDate day = LocalDate.of(2022, 7, 4).plusDays(3L * at);
            rows.observes(homes.get(at), day);
            rows.proved(homes.get(at), "ROTA_AGREEMENT", day.minusDays(20));
            rows.reached(homes.get(at), "ROUNDS_HOME", "READY", day);
        }
    }

    /** After the homes of the pilot. */
    void grants(List<UUID> homes) {
        for (int at = PILOT; at < Math.min(homes.size(), PILOT + 3 * GRANTS.size()); at++) {
            LocalDate day = today.minusDays(2 + 5L * (at % 23));
            rows.proved(homes.get(at), "SUPPLIER_QUOTE", day.minusDays(110));
            rows.reached(homes.get(at), "DSCR_GRANT", GRANTS.get(at % GRANTS.size()), day);
            rows.reached(homes.get(at), "OBSERVATIONS_HOME", at % 2 == 0 ? "INTERESTED" : "READY", day.minusDays(9));
        }
    }
}
