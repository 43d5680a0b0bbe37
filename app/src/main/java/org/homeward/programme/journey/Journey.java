package org.homeward.programme.journey;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The seven journeys of a home. Two have no machine of their own: the DSPT is what was published, contact is who was welcomed. */
public enum Journey {
    MAIL("Secure mail", "NHSMAIL_SITE", "SECURE_MAIL"),
    DSPT("DSPT", "", "DSPT_MET"),
    PROXY("Proxy ordering", "PROXY_HOME", "PROXY"),
    OBSERVATIONS("Remote observations", "OBSERVATIONS_HOME", "OBSERVATIONS"),
    RECORDS("Care records", "DSCR_GRANT", "CARE_RECORD"),
    ROUNDS("Weekend rounds", "ROUNDS_HOME", "ROUNDS"),
    CONTACT("Contact with the manager", "", "");

    private final String words;
    private final String machine;
    private final String link;

    Journey(String words, String machine, String link) {
        this.words = words;
        this.machine = machine;
        this.link = link;
    }

    public String words() {
        return words;
    }

    /** The state machine that it runs on; empty for a journey that has none. */
    public String machine() {
        return machine;
    }

    /** The link of the chain that is true once the journey is at its end; empty where the chain has none. */
    public String link() {
        return link;
    }

    public boolean isOnMachine() {
        return !machine.isEmpty();
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Journey> of(String code) {
        return Stream.of(values())
                .filter(journey -> journey.code().equals(code))
                .findFirst();
    }
}
