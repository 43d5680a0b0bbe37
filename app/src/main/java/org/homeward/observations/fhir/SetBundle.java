package org.homeward.observations.fhir;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.homeward.clinical.signs.Parameter;
import tools.jackson.databind.json.JsonMapper;

/**
 * A set as a transaction of FHIR R4: an Observation for each vital sign that was measured, for weight and glucose, and one for the score. Each is made
 * only where no other has its identifier, so that sending it twice is harmless.
 */
public final class SetBundle {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private SetBundle() {}

    public static String json(List<SentSet> sets) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(of(sets));
    }

    static Map<String, Object> of(List<SentSet> sets) {
        return Fields.of(
                "resourceType",
                "Bundle",
                "type",
                "transaction",
                "entry",
                sets.stream().flatMap(set -> entries(set).stream()).toList());
    }

    private static List<Map<String, Object>> entries(SentSet sent) {
        List<Map<String, Object>> entries = new ArrayList<>();
        List<Parameter> measured = new ArrayList<>();
        Arrays.stream(Parameter.values()).forEach(parameter -> {
            Map<String, Object> sign = VitalSign.of(sent, parameter);
            if (sign != null) {
                measured.add(parameter);
                entries.add(entry(sent.urn(parameter.key()), sign));
            }
        });
        BesideTheScore.of(sent).forEach((part, observation) -> entries.add(entry(sent.urn(part), observation)));
        entries.add(entry(sent.urn(""), TotalScore.of(sent, measured)));
        return entries;
    }

    private static Map<String, Object> entry(String urn, Map<String, Object> resource) {
        return Fields.of(
                "fullUrl",
                urn,
                "resource",
                resource,
                "request",
                Fields.of(
                        "method", "POST", "url", "Observation", "ifNoneExist", "identifier=urn:ietf:rfc:3986|" + urn));
    }
}
