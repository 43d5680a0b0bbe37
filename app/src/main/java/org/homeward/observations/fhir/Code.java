package org.homeward.observations.fhir;

import java.util.List;
import java.util.Map;

/** A code of a terminology as FHIR writes it. */
record Code(String system, String code, String display) {
    private static final String SNOMED = "http://snomed.info/sct";
    private static final String LOINC = "http://loinc.org";
    static final String ABSENT = "http://terminology.hl7.org/CodeSystem/data-absent-reason";
    static final String INTERPRETATION = "http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation";

    static Code snomed(String code, String display) {
        return new Code(SNOMED, code, display);
    }

    static Code loinc(String code, String display) {
        return new Code(LOINC, code, display);
    }

    Map<String, Object> coding() {
        return Fields.of("system", system, "code", code, "display", display);
    }

    static Map<String, Object> concept(Code... codes) {
        return Fields.of("coding", List.of(codes).stream().map(Code::coding).toList());
    }
}
