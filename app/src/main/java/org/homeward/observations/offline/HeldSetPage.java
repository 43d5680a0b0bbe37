package org.homeward.observations.offline;

import java.util.List;
import org.homeward.kernel.HomeId;
import org.homeward.ui.Form;
import org.homeward.ui.FormPage;

/** One set that waits: why, what was typed, and the two ways out. */
public record HeldSetPage(HomeId home, HeldSet set, Form form) implements FormPage {
    private static final List<Typed> BOXES = List.of(
            new Typed("Breathing rate", "rr"),
            new Typed("Oxygen level", "spo2"),
            new Typed("Air or oxygen", "oxygen"),
            new Typed("Oxygen flow", "o2_flow"),
            new Typed("Oxygen through", "o2_device"),
            new Typed("Blood pressure, top", "sbp"),
            new Typed("Blood pressure, bottom", "dbp"),
            new Typed("Pulse", "pulse"),
            new Typed("Alertness", "acvpu"),
            new Typed("Temperature", "temp"));

    /** A reading as it was typed, or the field where it would be. */
    record Typed(String what, String value) {}

    @Override
    public String title() {
        return "A set that waits";
    }

    List<Typed> typed() {
        return BOXES.stream()
                .map(box -> new Typed(box.what(), set.form().value(box.value())))
                .filter(typed -> !typed.value().isEmpty())
                .toList();
    }

    String here() {
        return "/homes/" + home + "/held-sets/" + set.id();
    }
}
