package org.homeward.observations.dispatch;

import java.util.List;
import java.util.Map;
import org.homeward.observations.fhir.Fields;

/** The ITK3 message around a document: a header, who sends it, and the document as its focus (requirements GPCM-SD-040 to 049, 103). */
final class ItkMessage {
    private static final String NHS = "https://fhir.nhs.uk/STU3/";

    private ItkMessage() {}

    static Map<String, Object> of(SetLetter letter, SendDocument.Named named, Map<String, Object> document) {
        return Fields.of(
                "resourceType",
                "Bundle",
                "meta",
                SendDocument.profile(NHS + "StructureDefinition/ITK-Message-Bundle-1"),
                "identifier",
                SendDocument.uuid(SendDocument.id(letter, "message")),
                "type",
                "message",
                "entry",
                List.of(
                        SendDocument.entry(letter, "header", header(letter)),
                        SendDocument.entry(letter, "sender", sender(named)),
                        SendDocument.entry(letter, "document", document)));
    }

    /** No receiver: MESH finds the practice. No endpoint of the source: there is no mailbox. */
    private static Map<String, Object> header(SetLetter letter) {
        return Fields.of(
                "resourceType",
                "MessageHeader",
                "meta",
                SendDocument.profile(NHS + "StructureDefinition/ITK-MessageHeader-2"),
                "extension",
                List.of(Fields.of(
                        "url",
                        NHS + "StructureDefinition/Extension-ITK-MessageHandling-2",
                        "extension",
                        handling(letter))),
                "event",
                coding("ITK-MessageEvent-2", "ITK007C", "ITK GP Connect Send Document"),
                "sender",
                SendDocument.reference(letter, "sender"),
                "timestamp",
                letter.preparedAt().toString(),
                "source",
                Fields.of("name", "Homeward"),
                "focus",
                List.of(SendDocument.reference(letter, "document")));
    }

    private static List<Map<String, Object>> handling(SetLetter letter) {
        return List.of(
                Fields.of("url", "BusAckRequested", "valueBoolean", true),
                Fields.of("url", "InfAckRequested", "valueBoolean", true),
                Fields.of("url", "RecipientType", "valueCoding", coding("ITK-RecipientType-1", "FA", "For Action")),
                Fields.of("url", "Priority", "valueCoding", coding("ITK-Priority-1", "routine", "Routine")),
                Fields.of(
                        "url",
                        "MessageDefinition",
                        "valueReference",
                        Fields.of(
                                "reference",
                                NHS + "MessageDefinition/ITK-GPConnectSendDocument-MessageDefinition-Instance-1")),
                Fields.of(
                        "url",
                        "SenderReference",
                        "valueString",
                        letter.sets().getFirst().id().toString()),
                Fields.of("url", "LocalExtension", "valueString", "None"));
    }

    private static Map<String, Object> coding(String system, String code, String display) {
        return Fields.of("system", NHS + "CodeSystem/" + system, "code", code, "display", display);
    }

    private static Map<String, Object> sender(SendDocument.Named named) {
        return Fields.of(
                "resourceType",
                "Organization",
                "meta",
                SendDocument.profile(NHS + "StructureDefinition/CareConnect-ITK-Header-Organization-1"),
                "identifier",
                List.of(Fields.of("system", "https://fhir.nhs.uk/Id/ods-organization-code", "value", named.homeOds())));
    }
}
