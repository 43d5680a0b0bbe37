package org.homeward.clinical.skin;

/** What is wrong with the skin. */
public enum SkinDamage {
    PRESSURE_1("pressure ulcer, category 1: red, does not turn pale when pressed", Depth.WHOLE_SKIN),
    PRESSURE_2("pressure ulcer, category 2: broken skin or a blister", Depth.SHALLOW),
    PRESSURE_3("pressure ulcer, category 3: through the skin", Depth.DEEP),
    PRESSURE_4("pressure ulcer, category 4: down to muscle or bone", Depth.DEEP),
    UNSTAGEABLE("pressure ulcer that cannot be graded: covered, the ground cannot be seen", Depth.DEEP),
    DEEP_TISSUE("deep tissue injury: purple or dark, under whole skin", Depth.DEEP),
    MOISTURE("damage by moisture", Depth.SHALLOW),
    SKIN_TEAR("skin tear", Depth.SHALLOW),
    LEG_ULCER("leg ulcer", Depth.SHALLOW),
    SURGICAL("wound of an operation", Depth.SHALLOW),
    BURN("burn or scald", Depth.SHALLOW),
    BRUISE("bruise", Depth.WHOLE_SKIN),
    OTHER("something else", Depth.SHALLOW);

    private enum Depth {
        WHOLE_SKIN,
        SHALLOW,
        DEEP
    }

    private final String words;
    private final Depth depth;

    SkinDamage(String words, Depth depth) {
        this.words = words;
        this.depth = depth;
    }

    public String words() {
        return words;
    }

    /** Whether a nurse or doctor must see it, and the home asks itself whether it could have been prevented. */
    public boolean isDeep() {
        return depth == Depth.DEEP;
    }

    /** Whether it comes of pressure, so that the person is turned and lies on the right mattress. */
    public boolean isOfPressure() {
        return compareTo(DEEP_TISSUE) <= 0;
    }
}
