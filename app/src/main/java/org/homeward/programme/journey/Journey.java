package org.homeward.programme.journey;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The seven journeys of a home. Two have no machine of their own: the DSPT is what was published, contact is who was welcomed. */
public enum Journey {
    MAIL("Secure mail", "NHSMAIL_SITE", "SECURE_MAIL"),
    DSPT("DSPT", null, "DSPT_MET"),
    PROXY("Proxy ordering", "PROXY_HOME", "PROXY"),
    OBSERVATIONS("Remote observations", "OBSERVATIONS_HOME", "OBSERVATIONS"),
    RECORDS("Care records", "DSCR_GRANT", "CARE_RECORD"),
    ROUNDS("Weekend rounds", "ROUNDS_HOME", "ROUNDS"),
    CONTACT("Contact with the manager", null, null);

    private final String words;
    private final @Nullable String machine;
    private final @Nullable String link;

    Journey(String words, @Nullable String machine, @Nullable String link) {
        this.words = words;
        this.machine = machine;
        this.link = link;
    }

    public String words() {
        return words;
    }

    /** The state machine that it runs on, or null. */
    public @Nullable String machine() {
        return machine;
    }

    /** The link of the chain that is true once the journey is at its end, or null. */
    public @Nullable String link() {
        return link;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Journey> of(String code) {
        return Stream.of(values()).filter(journey -> journey.code().equals(code)).findFirst();
    }
}
