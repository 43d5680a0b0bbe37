package org.homeward.assessments.skin;

import java.io.IOException;
import java.util.Objects;
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
@Needs(Right.RECORD_OBSERVATIONS)
class WoundLookController {
    private static final String ENDED =
            "Somebody has ended the watch over this wound. If it is there again, write it down as a new one.";

    private final Bedside bedside;
    private final Wounds wounds;

    WoundLookController(Bedside bedside, Wounds wounds) {
        this.bedside = bedside;
        this.wounds = wounds;
    }

    @GetMapping("/homes/{home}/residents/{resident}/assessments/wounds/{wound}/looks/new")
    View form(@PathVariable HomeId home, @PathVariable ResidentId resident, @PathVariable UUID wound) {
        Visit visit = bedside.toRecordAt(new Whose(home, resident));
        Wound known = wounds.get(visit.whose(), wound);
        return known.isOpen() ? new WoundLookPage(visit, known, asBefore(known)) : back(visit, wound);
    }

    @PostMapping("/homes/{home}/residents/{resident}/assessments/wounds/{wound}/looks")
    View save(
            @PathVariable HomeId home,
            @PathVariable ResidentId resident,
            @PathVariable UUID wound,
            Form form,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        Visit visit = bedside.toRecordAt(new Whose(home, resident));
        Wound known = wounds.get(visit.whose(), wound);
        TypedWoundLook typed =
                TypedWoundLook.of(known.isOpen() ? form : form.refuse("damage", ENDED), bytes(file), visit.now());
        if (typed.form().hasErrors()) {
            return new WoundLookPage(visit, known, typed.form());
        }
        wounds.look(visit.whose(), wound, typed.look(), Visit.hand(home));
        return back(visit, wound);
    }

    private static View back(Visit visit, UUID wound) {
        return new RedirectView(visit.path() + "/wounds/" + wound);
    }

    /** What it is, how it is dressed and on what the person lies seldom change from look to look. */
    private static Form asBefore(Wound wound) {
        return wound.latest()
                .map(look -> Typed.blank()
                        .with("damage", look.damage().name())
                        .with("dressing", Objects.requireNonNullElse(look.care().dressing(), ""))
                        .with(
                                "turning",
                                look.care().turning() == null
                                        ? ""
                                        : look.care().turning().toString())
                        .with(
                                "equipment",
                                Objects.requireNonNullElse(look.care().equipment(), "")))
                .orElseGet(Typed::blank);
    }

    private static byte[] bytes(@Nullable MultipartFile file) throws IOException {
        return file == null ? new byte[0] : file.getBytes();
    }
}
