package org.homeward.clinical.browser;

import java.util.LinkedHashMap;
import java.util.Map;
import org.homeward.clinical.plausibility.Beside;
import org.homeward.clinical.signs.Entry;
import org.homeward.clinical.signs.Glucose;
import org.homeward.clinical.signs.OxygenFlow;
import org.homeward.clinical.signs.Weight;
import org.jspecify.annotations.Nullable;

/** What was typed beside a set, and what is to be said of it: the fields are those of the form. */
record TypedBeside(Entry<OxygenFlow> flow, Entry<Weight> weight, Entry<Glucose> glucose) {
    static TypedBeside of(String flow, String weight, String glucose) {
        return new TypedBeside(OxygenFlow.read(flow), Weight.read(weight), Glucose.read(glucose));
    }

    Map<String, @Nullable Object> told() {
        Map<String, @Nullable Object> told = new LinkedHashMap<>();
        told.put("advice", advice());
        told.put(
                "findings", ScoredSet.findings(new Beside(flow.orNull(), weight.orNull(), glucose.orNull()).verdict()));
        return told;
    }

    private Map<String, @Nullable Object> advice() {
        Map<String, @Nullable Object> advice = new LinkedHashMap<>();
        put(advice, "o2_flow", flow);
        put(advice, "weight", weight);
        put(advice, "glucose", glucose);
        return advice;
    }

    private static void put(Map<String, @Nullable Object> advice, String field, Entry<?> typed) {
        if (typed.advice() != null) {
            advice.put(field, typed.advice());
        }
    }
}
