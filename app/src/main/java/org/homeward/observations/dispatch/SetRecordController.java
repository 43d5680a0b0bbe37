package org.homeward.observations.dispatch;

import java.util.UUID;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.Needs;
import org.homeward.kernel.ResidentId;
import org.homeward.kernel.Right;
import org.homeward.observations.dispatch.SetRecords.Of;
import org.homeward.ui.Form;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** One set on its way into the GP record, and the files of it. */
@Controller
@Needs(Right.SEND_SETS)
class SetRecordController {
    private static final String HERE = "/homes/{home}/residents/{resident}/observations/{set}/gp-record";

    private final SetRecords records;

    SetRecordController(SetRecords records) {
        this.records = records;
    }

    @GetMapping(HERE)
    SetRecordPage show(@PathVariable HomeId home, @PathVariable ResidentId resident, @PathVariable UUID set) {
        return records.page(new Of(home, resident, set), Form.blank());
    }

    @PostMapping(HERE + "/steps")
    View step(@PathVariable HomeId home, @PathVariable ResidentId resident, @PathVariable UUID set, Form form) {
        Of of = new Of(home, resident, set);
        return switch (form.value("step")) {
            case "PREPARED", "SENT", "DELIVERED", "AGAIN" -> {
                records.step(of, Receipt.Step.valueOf(form.value("step")));
                yield new RedirectView(HERE.replace("{home}", home.toString())
                        .replace("{resident}", resident.toString())
                        .replace("{set}", set.toString()));
            }
            default -> records.page(of, form.refuse("step", "Press the button that says what you did."));
        };
    }

    @GetMapping(HERE + "/letter.pdf")
    ResponseEntity<byte[]> letter(
            @PathVariable HomeId home, @PathVariable ResidentId resident, @PathVariable UUID set) {
        return records.file(new Of(home, resident, set), Route.SECURE_MAIL);
    }

    @GetMapping(HERE + "/bundle.json")
    ResponseEntity<byte[]> bundle(
            @PathVariable HomeId home, @PathVariable ResidentId resident, @PathVariable UUID set) {
        return records.file(new Of(home, resident, set), Route.FHIR);
    }

    @GetMapping(HERE + "/mesh.json")
    ResponseEntity<byte[]> mesh(@PathVariable HomeId home, @PathVariable ResidentId resident, @PathVariable UUID set) {
        return records.file(new Of(home, resident, set), Route.MESH);
    }

    @GetMapping(HERE + "/set.csv")
    ResponseEntity<byte[]> sheet(@PathVariable HomeId home, @PathVariable ResidentId resident, @PathVariable UUID set) {
        return records.file(new Of(home, resident, set), Route.CSV);
    }
}
