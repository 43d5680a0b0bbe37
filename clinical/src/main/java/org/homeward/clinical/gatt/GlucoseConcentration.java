package org.homeward.clinical.gatt;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** How much glucose, in which fluid, from where. The low nibble of the last octet is the fluid, the high one the place. */
public record GlucoseConcentration(boolean inMoles, DeviceNumber concentration, int fluid, int location) {
    private static final String RESERVED = "reserved";
    private static final int CONTROL_FLUID = 10;
    private static final int CONTROL_LOCATION = 4;
    private static final String[] FLUIDS = {
        RESERVED,
        "capillaryWholeBlood",
        "capillaryPlasma",
        "venousWholeBlood",
        "venousPlasma",
        "arterialWholeBlood",
        "arterialPlasma",
        "undeterminedWholeBlood",
        "undeterminedPlasma",
        "interstitialFluid",
        "controlSolution",
        RESERVED,
        RESERVED,
        RESERVED,
        RESERVED,
        RESERVED
    };
    private static final String[] LOCATIONS = {
        RESERVED,
        "finger",
        "alternateSite",
        "earlobe",
        "controlSolution",
        RESERVED,
        RESERVED,
        RESERVED,
        RESERVED,
        RESERVED,
        RESERVED,
        RESERVED,
        RESERVED,
        RESERVED,
        RESERVED,
        "notAvailable"
    };
    private static final BigDecimal KILOGRAM_PER_LITRE_IN_MG_PER_DL = BigDecimal.valueOf(100_000);
    private static final BigDecimal MG_PER_DL_IN_A_MMOL_PER_L = new BigDecimal("18.0156");

    static GlucoseConcentration read(boolean inMoles, Octets octets) {
        DeviceNumber concentration = octets.sfloat();
        int fluidAndLocation = octets.one();
        return new GlucoseConcentration(inMoles, concentration, fluidAndLocation & 0xF, fluidAndLocation >> 4);
    }

    void warn(Warnings warnings) {
        warnings.unlessUsable(concentration, "GLUCOSE")
                .when(isControlSolution(), "CONTROL_SOLUTION")
                .when(FLUIDS[fluid].equals(RESERVED), "GLUCOSE_TYPE_RESERVED")
                .when(LOCATIONS[location].equals(RESERVED), "GLUCOSE_LOCATION_RESERVED");
    }

    void putInto(Tree tree) {
        tree.put("unit", inMoles ? "mol/L" : "kg/L")
                .put("concentration", concentration.tree())
                .put("type", FLUIDS[fluid])
                .put("location", LOCATIONS[location]);
    }

    @Nullable
    String millimolesPerLitre() {
        BigDecimal raw = concentration.orNull();
        return raw == null || isControlSolution() ? null : millimoles(raw).toPlainString();
    }

    private boolean isControlSolution() {
        return fluid == CONTROL_FLUID || location == CONTROL_LOCATION;
    }

    private BigDecimal millimoles(BigDecimal raw) {
        return inMoles
                ? raw.movePointRight(3).setScale(1, RoundingMode.HALF_UP)
                : raw.multiply(KILOGRAM_PER_LITRE_IN_MG_PER_DL)
                        .divide(MG_PER_DL_IN_A_MMOL_PER_L, 1, RoundingMode.HALF_UP);
    }
}
