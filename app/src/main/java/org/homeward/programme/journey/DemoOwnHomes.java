package org.homeward.programme.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** How far the homes with people of the demo are, and three that the sample week of statuses puts at risk: by ODS code. */
record DemoOwnHomes(Map<String, UUID> homes, DemoCaseRows rows) {
    /** Larkfield, Seaview Lodge and Windmill Court, among the 82 that went live with proxy ordering. */
    static final List<String> LIVE = List.of("VLX05", "VLX03", "VLX04");

    private static final String BEECHWOOD = "VLX01";
    private static final String THE_LIMES = "VLX02";
    private static final LocalDate MAIL = LocalDate.of(2021, 4, 12);
    private static final LocalDate WENT_LIVE = LocalDate.of(2022, 3, 7);

    void written(LocalDate today) {
        Stream.concat(LIVE.stream(), Stream.of(BEECHWOOD, THE_LIMES))
                .flatMap(this::home)
                .forEach(home -> rows.hasMail(home, MAIL));
        LIVE.stream().flatMap(this::home).forEach(home -> rows.orders(home, "LIVE", WENT_LIVE));
        home(BEECHWOOD).forEach(home -> rows.observes(home, today.minusDays(40)));
    }

    private Stream<UUID> home(String ods) {
        return Optional.ofNullable(homes.get(ods)).stream();
    }
}
