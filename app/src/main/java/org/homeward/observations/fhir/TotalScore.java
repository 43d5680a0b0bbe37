package org.homeward.observations.fhir;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.homeward.clinical.news2.SpO2Scale;
import org.homeward.clinical.signs.MissingReason;
import org.homeward.clinical.signs.Parameter;
import org.homeward.observations.GivenScore;
import org.homeward.observations.ObservedSet;
import org.jspecify.annotations.Nullable;

/** The NEWS2 of a set: its total when there is one, else why there is none; the points there are, and what they came from. */
final class TotalScore {
    private static final VitalSign.Unit POINTS = new VitalSign.Unit("ScoreOf", "{ScoreOf}");
    private static final String NEWS2 = "Royal College of Physicians NEWS2 (National Early Warning Score 2)";

    private TotalScore() {}

    static Map<String, Object> of(SentSet sent, List<Parameter> measured) {
        ObservedSet set = sent.set();
        Map<String, Object> score = sent.begin("", "UKCore-Observation-EarlyWarningTotalScore");
        score.put(
                "category",
                List.of(Fields.of(
                        "coding",
                        List.of(Fields.of(
                                "system",
                                "http://terminology.hl7.org/CodeSystem/observation-category",
                                "code",
                                "survey",
                                "display",
                                "Survey")))));
        score.put("code", Code.concept(Code.snomed("1104051000000101", NEWS2 + " total score")));
        score.putAll(sent.context());
        Integer total = set.score().total();
        if (total == null) {
            score.put("dataAbsentReason", Code.concept(absent(set)));
        } else {
            score.put("valueQuantity", POINTS.of(total));
        }
        score.put("note", List.of(Fields.of("text", note(set))));
        putUnlessEmpty(
                score,
                "derivedFrom",
                measured.stream()
                        .map(parameter -> Fields.of("reference", sent.urn(parameter.key())))
                        .toList());
        putUnlessEmpty(score, "component", components(set.score()));
        return score;
    }

    private static void putUnlessEmpty(Map<String, Object> score, String field, List<?> values) {
        if (!values.isEmpty()) {
            score.put(field, values);
        }
    }

    /** HZ-05: what is missing is never sent as a total. */
    private static Code absent(ObservedSet set) {
        if (set.score().status() == GivenScore.Status.DOES_NOT_APPLY) {
            return new Code(Code.ABSENT, "not-applicable", "Not Applicable");
        }
        return set.missing().containsValue(MissingReason.REFUSED)
                ? new Code(Code.ABSENT, "asked-declined", "Asked But Declined")
                : new Code(Code.ABSENT, "not-performed", "Not Performed");
    }

    private static String note(ObservedSet set) {
        List<String> said = new ArrayList<>();
        said.add("NEWS2 " + set.score().words() + ". SpO2 scale "
                + set.score().scale().number() + ". Usual NEWS2: "
                + (set.score().usual() == null ? "not known" : set.score().usual()) + ".");
        if (!set.missing().isEmpty()) {
            said.add(set.missing().entrySet().stream()
                    .map(missing -> missing.getKey().words() + ": "
                            + missing.getValue().words().toLowerCase(Locale.UK))
                    .collect(Collectors.joining("; ", "Not measured: ", ".")));
        }
        String reason = set.remarks().replaceReason();
        if (reason != null) {
            said.add("Replaces an earlier set: " + reason);
        }
        return String.join(" ", said);
    }

    private static List<Map<String, Object>> components(GivenScore score) {
        return Arrays.stream(Parameter.values())
                .filter(parameter -> score.points(parameter) != null)
                .map(parameter -> component(score, parameter, score.points(parameter)))
                .toList();
    }

    private static Map<String, Object> component(GivenScore score, Parameter parameter, @Nullable Integer points) {
        return Fields.of(
                "code",
                Code.concept(code(parameter, score.scale())),
                "valueQuantity",
                points == null ? null : POINTS.of(points));
    }

    /** Which of the two saturation codes is there tells the scale (HZ-03). */
    private static Code code(Parameter parameter, SpO2Scale scale) {
        return switch (parameter) {
            case RESPIRATION_RATE -> Code.snomed("1104301000000104", NEWS2 + " - respiration rate score");
            case OXYGEN_SATURATION ->
                scale == SpO2Scale.SCALE_2
                        ? Code.snomed("1104321000000108", NEWS2 + " - oxygen saturation scale 2 score")
                        : Code.snomed("1104311000000102", NEWS2 + " - oxygen saturation scale 1 score");
            case OXYGEN -> Code.snomed("1104331000000105", NEWS2 + " - air or oxygen score");
            case SYSTOLIC_BLOOD_PRESSURE -> Code.snomed("1104341000000101", NEWS2 + " - systolic blood pressure score");
            case PULSE -> Code.snomed("1104351000000103", NEWS2 + " - pulse score");
            case CONSCIOUSNESS -> Code.snomed("1104361000000100", NEWS2 + " - consciousness score");
            case TEMPERATURE -> Code.snomed("1104371000000107", NEWS2 + " - temperature score");
        };
    }
}
