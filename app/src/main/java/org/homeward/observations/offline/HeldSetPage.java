package org.homeward.observations.offline;

import java.util.List;
import java.util.Map;
import org.homeward.kernel.HomeId;
import org.homeward.ui.Form;
import org.homeward.ui.FormPage;

/** One set that waits: why, what was typed, and the two ways out. */
public record HeldSetPage(HomeId home, HeldSet set, Form form) implements FormPage {
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("rr", "Breathing rate"),
            Map.entry("spo2", "Oxygen level"),
            Map.entry("oxygen", "Air or oxygen"),
            Map.entry("o2_flow", "Oxygen flow"),
            Map.entry("o2_device", "Oxygen through"),
            Map.entry("sbp", "Blood pressure, top"),
            Map.entry("dbp", "Blood pressure, bottom"),
            Map.entry("pulse", "Pulse"),
            Map.entry("acvpu", "Alertness"),
            Map.entry("temp", "Temperature"));
    private static final List<String> ORDER =
            List.of("rr", "spo2", "oxygen", "o2_flow", "o2_device", "sbp", "dbp", "pulse", "acvpu", "temp");

    /** A reading as it was typed. */
    record Typed(String what, String value) {}

    @Override
    public String title() {
        return "A set that waits";
    }

    List<Typed> typed() {
        return ORDER.stream()
                .filter(box -> !set.form().value(box).isEmpty())
                .map(box -> new Typed(WORDS.get(box), set.form().value(box)))
                .toList();
    }

    String here() {
        return "/homes/" + home + "/held-sets/" + set.id();
    }
}
