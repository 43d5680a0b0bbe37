package org.homeward.observations;

/** What put somebody on a clinician's list, the strongest first. */
public enum AlertKind {
    HIGH("High score"),
    MEDIUM("Medium score"),
    ABOVE_USUAL("Clearly above usual"),
    SINGLE_THREE("One reading far from normal"),
    OWN_LIMIT("An own limit is reached"),
    CONCERN("The home is concerned"),
    INCOMPLETE("Readings missing twice in a row"),
    CALL("An open call"),
    OTHER("Nothing on the list asked for it");

    private final String words;

    AlertKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
