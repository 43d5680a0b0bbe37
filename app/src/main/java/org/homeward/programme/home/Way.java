package org.homeward.programme.home;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.homeward.programme.journey.Journey;
import org.homeward.programme.readiness.ChainLink;

/** Where a link of the chain is put right. */
final class Way {
    /** The links that somebody writes down, for no other room knows of them. */
    static final Set<String> BY_HAND = Set.of(
            "ICO_REGISTERED",
            "DEVICES",
            "INTERNET",
            "PRACTICE_AGREEMENT",
            "STAFF_TRAINED",
            "KIT",
            "ROTA_AGREEMENT",
            "SUPPLIER_QUOTE");

    private Way() {}

    static String to(UUID home, ChainLink link) {
        if (BY_HAND.contains(link.code())) {
            return HomePage.path(home) + "/proofs/" + link.code();
        }
        return Stream.of(Journey.values())
                .filter(journey -> journey.isOnMachine() && link.code().equals(journey.link()))
                .findFirst()
                .map(journey -> JourneyPage.path(home, journey))
                .orElse(link.code().startsWith("DSPT") ? "/dspt/homes/" + home : "/directory/organisations/" + home);
    }
}
