package org.homeward.observations;

import org.jspecify.annotations.Nullable;

/** How oxygen is given: flow in tenths of a litre a minute, and through what. Both may be unknown. */
public record OxygenTherapy(
        @Nullable Integer flowTenths, @Nullable String device) {
    public static final OxygenTherapy NONE = new OxygenTherapy(null, null);

    /** "2.5 L/min by nasal cannula", or nothing when nothing is known. */
    public String words() {
        String flow = flowTenths == null ? "" : flowTenths / 10 + "." + flowTenths % 10 + " L/min";
        String by = device == null ? "" : " by " + device;
        return (flow + by).strip();
    }
}
