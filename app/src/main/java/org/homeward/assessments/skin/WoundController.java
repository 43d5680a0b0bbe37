package org.homeward.assessments.skin;

import java.io.IOException;
import java.util.UUID;
import org.homeward.assessments.Bedside;
import org.homeward.assessments.Typed;
import org.homeward.assessments.Visit;
import org.homeward.assessments.Whose;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.Needs;
import org.homeward.kernel.ResidentId;
import org.homeward.kernel.Right;
import org.homeward.ui.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

@Controller
class WoundController {
    private final Bedside bedside;
    private final Wounds wounds;

    WoundController(Bedside bedside, Wounds wounds) {
        this.bedside = bedside;
        this.wounds = wounds;
    }

    @GetMapping("/homes/{home}/residents/{resident}/assessments/wounds/new")
    @Needs(Right.RECORD_OBSERVATIONS)
    NewWoundPage form(@PathVariable HomeId home, @PathVariable ResidentId resident) {
        return new NewWoundPage(bedside.toRecordAt(new Whose(home, resident)), Typed.blank());
    }

    @PostMapping("/homes/{home}/residents/{resident}/assessments/wounds")
    @Needs(Right.RECORD_OBSERVATIONS)
    View save(
            @PathVariable HomeId home,
            @PathVariable ResidentId resident,
            Form form,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        Visit visit = bedside.toRecordAt(new Whose(home, resident));
        TypedWound typed = TypedWound.of(form, bytes(file), visit.now());
        if (typed.form().hasErrors()) {
            return new NewWoundPage(visit, typed.form());
        }
        NewWound wound = typed.wound();
        wounds.save(visit.whose(), wound, Visit.hand(home));
        return new RedirectView(visit.path() + "/wounds/" + wound.id());
    }

    @GetMapping("/homes/{home}/residents/{resident}/assessments/wounds/{wound}")
    @Needs(Right.LOOK_AT_RESIDENT)
    WoundPage show(@PathVariable HomeId home, @PathVariable ResidentId resident, @PathVariable UUID wound) {
        Visit visit = bedside.at(new Whose(home, resident));
        return new WoundPage(visit, wounds.get(visit.whose(), wound), Form.blank());
    }

    private static byte[] bytes(@Nullable MultipartFile file) throws IOException {
        return file == null ? new byte[0] : file.getBytes();
    }
}
