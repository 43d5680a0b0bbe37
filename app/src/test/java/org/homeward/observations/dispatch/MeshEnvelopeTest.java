package org.homeward.observations.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.homeward.observations.ObservedSet;
import org.homeward.observations.dispatch.GpRecord.Preparation;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The envelope against the list of requirements for GP Connect Send Document 2 (GPCM-SD); nobody has assured it. */
class MeshEnvelopeTest {
    private final JsonNode envelope = envelope(Lettered.ILL);
    private final JsonNode header = envelope.at("/payload/entry/0/resource");
    private final JsonNode document = envelope.at("/payload/entry/2/resource");

    @Test
    void it_says_itself_that_nobody_has_assured_it_and_what_is_missing() {
        assertThat(envelope.at("/status").asString()).startsWith("NOT ASSURED");
        assertThat(envelope.at("/missing").toString())
                .contains("assurance by NHS England", "mailbox", "SDS user id", "yyyymmdd");
        assertThat(envelope.at("/mesh/From_DTS").isMissingNode()).isTrue();
    }

    @Test
    void mesh_is_told_whose_practice_to_find_by_number_birth_date_and_surname() {
        JsonNode mesh = envelope.at("/mesh");
        assertThat(mesh.at("/To_DTS").asString()).isEqualTo("GPPROVIDER_9990012342_19380303_Finch");
        assertThat(mesh.at("/WorkflowId").asString()).isEqualTo("GPCONNECT_SEND_DOCUMENT");
        assertThat(mesh.at("/LocalId").asString()).isEqualTo("VLABC");
        assertThat(mesh.at("/Subject").asString())
                .isEqualTo(
                        "Observations taken in a care home for Ada Finch, NHS Number: 9990012342, seen at Beechwood House,"
                                + " VLABC, Version: 1");
    }

    @Test
    void the_header_asks_for_both_receipts_and_names_no_receiver() {
        assertThat(profile(envelope.at("/payload"))).endsWith("/ITK-Message-Bundle-1");
        assertThat(profile(header)).endsWith("/ITK-MessageHeader-2");
        assertThat(handling())
                .containsExactly(
                        "BusAckRequested true",
                        "InfAckRequested true",
                        "RecipientType FA",
                        "Priority routine",
                        "MessageDefinition https://fhir.nhs.uk/STU3/MessageDefinition/ITK-GPConnectSendDocument-MessageDefinition-Instance-1",
                        "SenderReference " + Lettered.ILL.id(),
                        "LocalExtension None");
        assertThat(header.at("/event/code").asString()).isEqualTo("ITK007C");
        assertThat(header.has("receiver")).isFalse();
        assertThat(header.at("/focus/0/reference").asString())
                .isEqualTo(envelope.at("/payload/entry/2/fullUrl").asString());
        assertThat(profile(envelope.at("/payload/entry/1/resource")))
                .endsWith("/CareConnect-ITK-Header-Organization-1");
    }

    @Test
    void the_document_has_a_composition_the_patient_the_home_and_the_letter() {
        assertThat(document.at("/type").asString()).isEqualTo("document");
        assertThat(document.at("/entry").valueStream().map(entry -> last(profile(entry.at("/resource")))))
                .containsExactly(
                        "CareConnect-Composition-1",
                        "CareConnect-Patient-1",
                        "CareConnect-Organization-1",
                        "ITK-Attachment-Binary-1");
        JsonNode patient = document.at("/entry/1/resource");
        assertThat(patient.at("/birthDate").asString()).isEqualTo("1938-03-03");
        assertThat(patient.at("/name/0/use").asString()).isEqualTo("official");
        assertThat(document.at("/entry/2/resource/telecom/0/value").asString()).isEqualTo("01603 000000");
        assertThat(document.at("/entry/0/resource/type/coding/0/code").asString())
                .isEqualTo("149701000000109");
    }

    @Test
    void every_reference_leads_to_an_entry_of_the_message() {
        List<String> named = new ArrayList<>();
        Stream.of(envelope.at("/payload/entry"), document.at("/entry"))
                .forEach(entries ->
                        entries.forEach(entry -> named.add(entry.at("/fullUrl").asString())));
        assertThat(references(envelope.at("/payload"), new ArrayList<>()))
                .hasSize(6)
                .allSatisfy(reference -> assertThat(named).contains(reference));
    }

    @Test
    void a_correction_names_the_message_of_the_set_it_replaces() {
        JsonNode right = envelope(Lettered.correcting(Lettered.ILL)).at("/payload/entry/2/resource/entry/0/resource");
        assertThat(right.at("/relatesTo/0/code").asString()).isEqualTo("replaces");
        assertThat(right.at("/relatesTo/0/targetIdentifier/value").asString())
                .isEqualTo(envelope.at("/payload/identifier/value").asString());
        assertThat(document.at("/entry/0/resource").has("relatesTo")).isFalse();
    }

    @Test
    void a_home_without_an_ods_code_cannot_be_named_as_the_sender() {
        assertThat(GpRecords.by(Route.MESH).prepare(Lettered.withoutOds(Lettered.ILL)))
                .isInstanceOfSatisfying(
                        Preparation.CannotGo.class, no -> assertThat(no.why()).contains("no ODS code"));
    }

    private List<String> handling() {
        return header.at("/extension/0/extension")
                .valueStream()
                .map(part -> part.at("/url").asString() + " "
                        + Stream.of("/valueBoolean", "/valueCoding/code", "/valueReference/reference", "/valueString")
                                .map(part::at)
                                .filter(value -> !value.isMissingNode())
                                .findFirst()
                                .orElseThrow()
                                .asString())
                .toList();
    }

    private static List<String> references(JsonNode node, List<String> found) {
        if (node.at("/reference").asString("").startsWith("urn:uuid:")) {
            found.add(node.at("/reference").asString());
        }
        node.valueStream().forEach(child -> references(child, found));
        return found;
    }

    private static String profile(JsonNode resource) {
        return resource.at("/meta/profile/0").asString();
    }

    private static String last(String url) {
        return url.substring(url.lastIndexOf('/') + 1);
    }

    private static JsonNode envelope(ObservedSet set) {
        Preparation.Ready ready = (Preparation.Ready) GpRecords.by(Route.MESH).prepare(Lettered.about(set));
        return JsonMapper.builder().build().readTree(ready.content());
    }
}
