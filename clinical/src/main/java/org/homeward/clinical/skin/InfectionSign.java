package org.homeward.clinical.skin;

/** What may mean that a wound is infected. */
public enum InfectionSign {
    REDNESS("redness that spreads"),
    HEAT("hot to the touch"),
    SWELLING("swollen"),
    PUS("pus, or more fluid than before"),
    SMELL("a new or bad smell"),
    PAIN("more pain than before"),
    UNWELL("fever, or less well than usual");

    private final String words;

    InfectionSign(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
