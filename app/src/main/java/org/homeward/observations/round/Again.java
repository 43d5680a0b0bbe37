package org.homeward.observations.round;

import java.util.List;
import org.homeward.clinical.signs.Parameter;

/**
 * How to measure a surprising reading again: little pictures with few words, for somebody who is tired or reads English slowly. What most
 * often makes a reading wrong comes first (clinical dossier 3: cold hands, nail varnish, the wrong cuff, no rest).
 */
record Again(List<Step> steps) {
    private static final String CLOCK = "M24 10a16 16 0 1 1-.1 0M20 4h8M24 4v6M24 18v8l6 4";

    private static final Again BREATHS = new Again(List.of(
            new Step(
                    "M24 5a5 5 0 1 1-.1 0M10 43V28c0-6 5-9 14-9s14 3 14 9v15M24 26v12M19 30l5-5 5 5M19 34l5 5 5-5",
                    "Watch the chest. Do not say that you count."),
            new Step(CLOCK, "Count for one full minute.")));

    private static final Again OXYGEN_LEVEL = new Again(List.of(
            new Step(
                    "M14 43V30l-5-8c-1-3 3-5 5-2l4 5V9c0-3 4-3 4 0v13M22 8c0-4 4-4 4 0v14M26 10c0-4 4-4 4 0v13M30 14c0-3 4-3 4 0v15c0 6-3 8-3 14M39 6c3 2-2 4 1 7M44 6c3 2-2 4 1 7",
                    "Warm the hand."),
            new Step(
                    "M15 44V17a9 9 0 0 1 18 0v27M19 24v-6a5 5 0 0 1 10 0v6zM37 9l5-4M38 16h6",
                    "Take nail varnish off, or use another finger."),
            new Step(CLOCK, "Keep still. Wait 30 seconds.")));

    private static final Again PRESSURE = new Again(List.of(
            new Step(CLOCK, "Rest for 5 minutes. Do not talk."),
            new Step(
                    "M19 4a4 4 0 1 1-.1 0M11 15v28M11 31h21v12h5M19 13v12h13M19 17l8 4h6",
                    "Back supported, feet flat, arm as high as the heart."),
            new Step(
                    "M4 31h30c5 0 8-3 8-7s-3-7-8-7H4M12 15v18M24 15v18M12 15h12M12 33h12M16 20h4M16 24h4M16 28h4M18 33v6c0 4 5 4 8 4",
                    "The right size of cuff, on the bare arm.")));

    private static final Again BEATS = new Again(List.of(
            new Step(
                    "M3 34h30l11-3M3 20h28l13 4M20 5v14M27 5v14M20 6c0-4 7-4 7 0M34 27h6",
                    "Two fingers on the wrist, below the thumb."),
            new Step(CLOCK, "Count for one full minute.")));

    private static final Again HEAT = new Again(List.of(
            new Step(
                    "M8 18h24v14c0 6-3 9-9 9h-6c-6 0-9-3-9-9zM32 21h4c7 0 7 11 0 11h-4M15 6c3 2-2 4 1 7M23 6c3 2-2 4 1 7",
                    "Wait 15 minutes after a hot or cold drink, or after being outside."),
            new Step(
                    "M20 28V9a4 4 0 0 1 8 0v19a8 8 0 1 1-8 0M24 16v18M37 8l5-4M38 16h6",
                    "Clean the tip. Use a new cover."),
            new Step(
                    "M31 40c-5 5-10 2-11-4-1-5-7-7-7-16C13 11 18 5 26 5s13 6 13 14c0 8-8 10-8 16M21 22c0-6 3-9 7-9s6 4 6 7-5 4-6 8",
                    "In the ear: straight, and far enough in.")));

    private static final Again NOTHING = new Again(List.of());

    /** One thing to do: the outline of its picture in a square of 48, and its words. */
    record Step(String outline, String words) {}

    static Again of(Parameter parameter) {
        return switch (parameter) {
            case RESPIRATION_RATE -> BREATHS;
            case OXYGEN_SATURATION -> OXYGEN_LEVEL;
            case SYSTOLIC_BLOOD_PRESSURE -> PRESSURE;
            case PULSE -> BEATS;
            case TEMPERATURE -> HEAT;
            case OXYGEN, CONSCIOUSNESS -> NOTHING;
        };
    }
}
