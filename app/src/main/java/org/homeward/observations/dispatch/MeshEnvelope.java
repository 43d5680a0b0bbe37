package org.homeward.observations.dispatch;

import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.homeward.observations.fhir.Fields;
import tools.jackson.databind.json.JsonMapper;

/**
 * GP Connect Send Document as a file: what the control file of MESH says, and the ITK3 message that would go with it. Nobody has
 * assured it, and the file says so itself. The fields of the control file are those of requirements GPCM-SD-056 to 062. The birth date in
 * the address is yyyymmdd, as the lookup guide of MESH has it: MESH is who reads it. The examples of GP Connect have ddmmyyyy.
 */
final class MeshEnvelope implements GpRecord {
    static final String TITLE = "Observations taken in a care home";

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final DateTimeFormatter BORN = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.UK);
    private static final List<String> MISSING = List.of(
            "assurance by NHS England",
            "a MESH mailbox of the sender: From_DTS here, and the endpoint of the source in the message header",
            "an SDS user id of the sender",
            "a trial that MESH reads the birth date in To_DTS as yyyymmdd, as its guide says: the examples of GP Connect have ddmmyyyy",
            "a check that the practice's system takes letters from care homes");

    private final SendDocument document;

    MeshEnvelope(PdfLetter pdf) {
        this.document = new SendDocument(pdf);
    }

    @Override
    public Route route() {
        return Route.MESH;
    }

    @Override
    public Preparation prepare(SetLetter letter) {
        String number = letter.nhsNumber();
        String ods = letter.home().ods();
        if (number == null) {
            return new Preparation.CannotGo(NhsFirst.WORDS);
        }
        return ods == null
                ? new Preparation.CannotGo(
                        "This home has no ODS code in the directory. The message names the sender by it.")
                : ready(letter, new SendDocument.Named(number, ods));
    }

    private Preparation ready(SetLetter letter, SendDocument.Named named) {
        Map<String, Object> file = Fields.of(
                "status",
                "NOT ASSURED: for trials only. Do not send it about a real resident.",
                "missing",
                MISSING,
                "mesh",
                control(letter, named),
                "payload",
                ItkMessage.of(letter, named, document.of(letter, named)));
        return new Preparation.Ready(
                letter.fileName("-mesh-not-assured.json"),
                "application/json",
                MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(file).getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, Object> control(SetLetter letter, SendDocument.Named named) {
        return Fields.of(
                "Version",
                "1.0",
                "AddressType",
                "DTS",
                "MessageType",
                "Data",
                "To_DTS",
                String.join(
                        "_",
                        "GPPROVIDER",
                        named.nhsNumber(),
                        BORN.format(letter.resident().born()),
                        letter.resident().name().family()),
                "Subject",
                subject(letter, named),
                "LocalId",
                named.homeOds(),
                "Compress",
                "Y",
                "Encrypted",
                "N",
                "WorkflowId",
                "GPCONNECT_SEND_DOCUMENT");
    }

    private static String subject(SetLetter letter, SendDocument.Named named) {
        return TITLE + " for " + letter.resident().name().given() + " "
                + letter.resident().name().family() + ", NHS Number: " + named.nhsNumber() + ", seen at "
                + letter.home().name() + ", " + named.homeOds() + ", Version: " + letter.version();
    }
}
