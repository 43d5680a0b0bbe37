package org.homeward.observations.fhir;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.homeward.clinical.signs.Glucose;
import org.homeward.clinical.signs.Weight;

/** Weight and glucose of a sitting as observations of UK Core (clinical dossier 5.1); they are no part of the score. */
final class BesideTheScore {
    private static final VitalSign.Unit KILOGRAMS = new VitalSign.Unit("kilogram", "kg");
    private static final VitalSign.Unit MILLIMOLES = new VitalSign.Unit("millimole per liter", "mmol/L");
    private static final VitalSign.Kind WEIGHT = new VitalSign.Kind(
            "weight", "BodyWeight", Code.loinc("29463-7", "Body weight"), Code.snomed("27113001", "Body weight"));

    private BesideTheScore() {}

    /** The observations there are, by the part of the set that each is. */
    static Map<String, Map<String, Object>> of(SentSet sent) {
        Map<String, Map<String, Object>> observations = new LinkedHashMap<>();
        Weight weight = sent.set().beside().weight();
        if (weight != null) {
            observations.put(
                    WEIGHT.part(),
                    VitalSign.measured(sent, WEIGHT, KILOGRAMS.of(BigDecimal.valueOf(weight.tenths(), 1))));
        }
        Glucose glucose = sent.set().beside().glucose();
        if (glucose != null) {
            observations.put("glucose", glucose(sent, glucose));
        }
        return observations;
    }

    private static Map<String, Object> glucose(SentSet sent, Glucose glucose) {
        Map<String, Object> sign = sent.begin("glucose", "UKCore-Observation-BloodGlucose");
        sign.put(
                "code",
                Code.concept(
                        Code.snomed("997671000000106", "Blood glucose level"),
                        Code.loinc("15074-8", "Glucose [Moles/volume] in Blood")));
        sign.putAll(sent.context());
        switch (glucose) {
            case Glucose.Measured measured ->
                sign.put("valueQuantity", MILLIMOLES.of(BigDecimal.valueOf(measured.tenths(), 1)));
            case Glucose.TooHigh high -> putOffScale(sign, new Code(Code.INTERPRETATION, ">", "Off scale high"));
            case Glucose.TooLow low -> putOffScale(sign, new Code(Code.INTERPRETATION, "<", "Off scale low"));
        }
        return sign;
    }

    /** The meter said HI or LO: there is no number, and none is made up. */
    private static void putOffScale(Map<String, Object> sign, Code offScale) {
        sign.put("dataAbsentReason", Code.concept(new Code(Code.ABSENT, "unsupported", "Unsupported")));
        sign.put("interpretation", List.of(Code.concept(offScale)));
    }
}
