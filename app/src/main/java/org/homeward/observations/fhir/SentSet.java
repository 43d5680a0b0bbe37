package org.homeward.observations.fhir;

import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.homeward.kernel.London;
import org.homeward.observations.ObservedSet;
import org.jspecify.annotations.Nullable;

/** A set on its way, with whose it is by NHS number and where it was taken. */
public record SentSet(
        ObservedSet set,
        String nhsNumber,
        String name,
        String home,
        @Nullable String homeOds) {
    private static final String PROFILES = "https://fhir.hl7.org.uk/StructureDefinition/";

    /** The same for a reading whenever it is sent, so that a second sending finds the first. */
    UUID id(String part) {
        return part.isEmpty()
                ? set.id()
                : UUID.nameUUIDFromBytes((set.id() + "/" + part).getBytes(StandardCharsets.UTF_8));
    }

    String urn(String part) {
        return "urn:uuid:" + id(part);
    }

    /** What every observation of the set begins with; a correction is no "final" one, which the profiles ask for. */
    Map<String, Object> begin(String part, String profile) {
        boolean corrects = set.remarks().replaces() != null && !set.remarks().moved();
        return Fields.of(
                "resourceType",
                "Observation",
                "meta",
                Fields.of("profile", List.of(PROFILES + (corrects ? "UKCore-Observation" : profile))),
                "extension",
                corrects && part.isEmpty() ? List.of(replaces()) : null,
                "identifier",
                List.of(Fields.of("system", "urn:ietf:rfc:3986", "value", urn(part))),
                "status",
                corrects ? "amended" : "final");
    }

    private Map<String, Object> replaces() {
        return Fields.of(
                "url",
                "http://hl7.org/fhir/StructureDefinition/observation-replaces",
                "valueReference",
                Fields.of(
                        "type",
                        "Observation",
                        "identifier",
                        Fields.of(
                                "system",
                                "urn:ietf:rfc:3986",
                                "value",
                                "urn:uuid:" + set.remarks().replaces())));
    }

    /** Whose it is, when it was and who took it: the same in every observation. */
    Map<String, Object> context() {
        return Fields.of(
                "subject",
                Fields.of(
                        "type",
                        "Patient",
                        "identifier",
                        Fields.of("system", "https://fhir.nhs.uk/Id/nhs-number", "value", nhsNumber),
                        "display",
                        name),
                "effectiveDateTime",
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                        set.takenAt().truncatedTo(ChronoUnit.SECONDS).atZone(London.ZONE)),
                "issued",
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                        set.recordedAt().truncatedTo(ChronoUnit.SECONDS).atZone(London.ZONE)),
                "performer",
                List.of(
                        Fields.of("type", "PractitionerRole", "display", set.recorder()),
                        Fields.of(
                                "type",
                                "Organization",
                                "identifier",
                                homeOds == null
                                        ? null
                                        : Fields.of(
                                                "system",
                                                "https://fhir.nhs.uk/Id/ods-organization-code",
                                                "value",
                                                homeOds),
                                "display",
                                home)));
    }
}
