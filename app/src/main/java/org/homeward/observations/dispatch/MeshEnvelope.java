package org.homeward.observations.dispatch;

import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.homeward.observations.ObservedSet;
import org.homeward.observations.fhir.Fields;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * GP Connect Send Document as a file: what MESH is told and an ITK3 message of FHIR STU3 with the letter in it. Nobody has assured
 * it, and the file says so itself. The birth date in the address is ddmmyyyy, as the programme dossier D5 has it.
 */
final class MeshEnvelope implements GpRecord {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final DateTimeFormatter BORN = DateTimeFormatter.ofPattern("ddMMuuuu", Locale.UK);
    private static final String PROFILES = "https://fhir.nhs.uk/STU3/StructureDefinition/";
    private static final List<String> MISSING = List.of(
            "assurance by NHS England",
            "a MESH mailbox and connection",
            "an SDS user id of the sender",
            "the end of a check that the practice's system takes letters from care homes");

    private final PdfLetter pdf;

    MeshEnvelope(PdfLetter pdf) {
        this.pdf = pdf;
    }

    @Override
    public Route route() {
        return Route.MESH;
    }

    @Override
    public Preparation prepare(SetLetter letter) {
        String number = letter.nhsNumber();
        if (number == null) {
            return new Preparation.CannotGo(NhsFirst.WORDS);
        }
        Map<String, Object> file = Fields.of(
                "status",
                "NOT ASSURED: for trials only. Do not send it about a real resident.",
                "missing",
                MISSING,
                "mesh",
                address(letter, number),
                "payload",
                message(letter, number));
        return new Preparation.Ready(
                letter.fileName("-mesh-not-assured.json"),
                "application/json",
                MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(file).getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, Object> address(SetLetter letter, String number) {
        return Fields.of(
                "To_DTS",
                String.join(
                        "_",
                        "GPPROVIDER",
                        number,
                        BORN.format(letter.resident().born()),
                        letter.resident().name().family()),
                "WorkflowId",
                "GPCONNECT_SEND_DOCUMENT",
                "LocalId",
                letter.sets().getFirst().id().toString());
    }

    private Map<String, Object> message(SetLetter letter, String number) {
        ObservedSet set = letter.sets().getFirst();
        return Fields.of(
                "resourceType",
                "Bundle",
                "meta",
                Fields.of("profile", List.of(PROFILES + "ITK-Message-Bundle-1")),
                "identifier",
                Fields.of("system", "https://tools.ietf.org/html/rfc4122", "value", id(set, "message")),
                "type",
                "message",
                "entry",
                List.of(
                        entry(set, "header", header(letter, set)),
                        entry(set, "sender", sender(letter)),
                        entry(set, "patient", patient(letter, number)),
                        entry(set, "document", document(letter, set)),
                        entry(
                                set,
                                "letter",
                                Fields.of(
                                        "resourceType",
                                        "Binary",
                                        "contentType",
                                        "application/pdf",
                                        "content",
                                        Base64.getEncoder().encodeToString(pdf.bytes(letter))))));
    }

    private static Map<String, Object> header(SetLetter letter, ObservedSet set) {
        return Fields.of(
                "resourceType",
                "MessageHeader",
                "meta",
                Fields.of("profile", List.of(PROFILES + "ITK-MessageHeader-2")),
                "timestamp",
                letter.preparedAt().toString(),
                "sender",
                Fields.of("reference", urn(set, "sender")),
                "source",
                Fields.of("name", "Homeward", "endpoint", "urn:uuid:" + id(set, "message")),
                "focus",
                List.of(Fields.of("reference", urn(set, "document"))));
    }

    private static Map<String, Object> sender(SetLetter letter) {
        return Fields.of(
                "resourceType",
                "Organization",
                "identifier",
                identifier(
                        "https://fhir.nhs.uk/Id/ods-organization-code",
                        letter.home().ods()),
                "name",
                letter.home().name(),
                "telecom",
                letter.home().telephone() == null
                        ? null
                        : List.of(Fields.of(
                                "system", "phone", "value", letter.home().telephone())));
    }

    private static Map<String, Object> patient(SetLetter letter, String number) {
        return Fields.of(
                "resourceType",
                "Patient",
                "identifier",
                identifier("https://fhir.nhs.uk/Id/nhs-number", number),
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

    private static Map<String, Object> document(SetLetter letter, ObservedSet set) {
        UUID replaces = set.remarks().moved() ? null : set.remarks().replaces();
        return Fields.of(
                "resourceType",
                "DocumentReference",
                "identifier",
                identifier("urn:ietf:rfc:3986", "urn:uuid:" + set.id()),
                "status",
                "current",
                "type",
                Fields.of("text", "Observations taken in a care home"),
                "subject",
                Fields.of("reference", urn(set, "patient")),
                "indexed",
                letter.preparedAt().toString(),
                "relatesTo",
                replaces == null
                        ? null
                        : List.of(Fields.of(
                                "code",
                                "replaces",
                                "target",
                                Fields.of("identifier", identifierOf("urn:uuid:" + replaces)))),
                "content",
                List.of(Fields.of(
                        "attachment", Fields.of("contentType", "application/pdf", "url", urn(set, "letter")))));
    }

    private static Map<String, Object> identifierOf(String urn) {
        return Fields.of("system", "urn:ietf:rfc:3986", "value", urn);
    }

    private static @Nullable List<Map<String, Object>> identifier(String system, @Nullable String value) {
        return value == null ? null : List.of(Fields.of("system", system, "value", value));
    }

    private static Map<String, Object> entry(ObservedSet set, String part, Map<String, Object> resource) {
        return Fields.of("fullUrl", urn(set, part), "resource", resource);
    }

    private static String urn(ObservedSet set, String part) {
        return "urn:uuid:" + id(set, part);
    }

    /** The same whenever the set is sent. */
    private static String id(ObservedSet set, String part) {
        return UUID.nameUUIDFromBytes((set.id() + "/mesh/" + part).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
