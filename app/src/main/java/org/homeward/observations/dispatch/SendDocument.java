package org.homeward.observations.dispatch;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.homeward.observations.ObservedSet;
import org.homeward.observations.fhir.Fields;
import org.jspecify.annotations.Nullable;

/** The document in the message: a composition, whose it is, who sends it, and the letter itself (requirements GPCM-SD-028, 035, 104 to 123). */
final class SendDocument {
    private static final String CARE_CONNECT = "https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-";
    private static final String ITK = "https://fhir.nhs.uk/STU3/StructureDefinition/ITK-";
    private static final String UUIDS = "https://tools.ietf.org/html/rfc4122";

    private final PdfLetter pdf;

    SendDocument(PdfLetter pdf) {
        this.pdf = pdf;
    }

    /** The two numbers without which a message finds nobody. */
    record Named(String nhsNumber, String homeOds) {}

    Map<String, Object> of(SetLetter letter, Named named) {
        return Fields.of(
                "resourceType",
                "Bundle",
                "meta",
                profile(ITK + "Document-Bundle-1"),
                "identifier",
                uuid(id(letter, "message")),
                "type",
                "document",
                "entry",
                List.of(
                        entry(letter, "composition", composition(letter)),
                        entry(letter, "patient", patient(letter, named)),
                        entry(letter, "home", home(letter, named)),
                        entry(letter, "letter", attachment(letter))));
    }

    private static Map<String, Object> composition(SetLetter letter) {
        return Fields.of(
                "resourceType",
                "Composition",
                "meta",
                profile(CARE_CONNECT + "Composition-1"),
                "text",
                Fields.of(
                        "status",
                        "generated",
                        "div",
                        "<div xmlns=\"http://www.w3.org/1999/xhtml\"><p>" + MeshEnvelope.TITLE + ", version "
                                + letter.version() + "</p></div>"),
                "identifier",
                uuid(id(letter, "composition")),
                "status",
                "final",
                "type",
                Fields.of(
                        "coding",
                        List.of(Fields.of(
                                "system",
                                "http://snomed.info/sct",
                                "code",
                                "149701000000109",
                                "display",
                                "Remote health correspondence"))),
                "subject",
                reference(letter, "patient"),
                "date",
                letter.preparedAt().toString(),
                "author",
                List.of(reference(letter, "home")),
                "title",
                MeshEnvelope.TITLE,
                "confidentiality",
                "N",
                "custodian",
                reference(letter, "home"),
                "relatesTo",
                relatesTo(letter),
                "section",
                List.of(Fields.of("title", MeshEnvelope.TITLE, "entry", List.of(reference(letter, "letter")))));
    }

    /** The message in which the set went that this one corrects. A moved set corrects nothing of this person. */
    private static @Nullable List<Map<String, Object>> relatesTo(SetLetter letter) {
        ObservedSet.Remarks remarks = letter.sets().getFirst().remarks();
        UUID replaces = remarks.moved() ? null : remarks.replaces();
        return replaces == null
                ? null
                : List.of(Fields.of("code", "replaces", "targetIdentifier", uuid(id(replaces, "message"))));
    }

    private static Map<String, Object> patient(SetLetter letter, Named named) {
        return Fields.of(
                "resourceType",
                "Patient",
                "meta",
                profile(CARE_CONNECT + "Patient-1"),
                "identifier",
                List.of(Fields.of("system", "https://fhir.nhs.uk/Id/nhs-number", "value", named.nhsNumber())),
                "name",
                List.of(Fields.of(
                        "use",
                        "official",
                        "family",
                        letter.resident().name().family(),
                        "given",
                        List.of(letter.resident().name().given()))),
                "birthDate",
                letter.resident().born().toString());
    }

    private static Map<String, Object> home(SetLetter letter, Named named) {
        String telephone = letter.home().telephone();
        return Fields.of(
                "resourceType",
                "Organization",
                "meta",
                profile(CARE_CONNECT + "Organization-1"),
                "identifier",
                List.of(Fields.of("system", "https://fhir.nhs.uk/Id/ods-organization-code", "value", named.homeOds())),
                "name",
                letter.home().name(),
                "telecom",
                telephone == null ? null : List.of(Fields.of("system", "phone", "value", telephone)));
    }

    private Map<String, Object> attachment(SetLetter letter) {
        return Fields.of(
                "resourceType",
                "Binary",
                "meta",
                profile(ITK + "Attachment-Binary-1"),
                "contentType",
                "application/pdf",
                "content",
                Base64.getEncoder().encodeToString(pdf.bytes(letter)));
    }

    static Map<String, Object> profile(String url) {
        return Fields.of("profile", List.of(url));
    }

    static Map<String, Object> uuid(String value) {
        return Fields.of("system", UUIDS, "value", value);
    }

    static Map<String, Object> reference(SetLetter letter, String part) {
        return Fields.of("reference", "urn:uuid:" + id(letter, part));
    }

    static Map<String, Object> entry(SetLetter letter, String part, Map<String, Object> resource) {
        return Fields.of("fullUrl", "urn:uuid:" + id(letter, part), "resource", resource);
    }

    static String id(SetLetter letter, String part) {
        return id(letter.sets().getFirst().id(), part);
    }

    /** The same whenever the set is sent. */
    static String id(UUID set, String part) {
        return UUID.nameUUIDFromBytes((set + "/mesh/" + part).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
