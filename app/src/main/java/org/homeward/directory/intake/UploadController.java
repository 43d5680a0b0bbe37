package org.homeward.directory.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.homeward.directory.ImportKind;
import org.homeward.directory.ImportOutcome;
import org.homeward.directory.ImportRequest;
import org.homeward.directory.ImportRequest.Mode;
import org.homeward.kernel.Acting;
import org.homeward.kernel.Actor;
import org.homeward.kernel.Ids;
import org.homeward.kernel.Needs;
import org.homeward.kernel.Right;
import org.homeward.ui.Form;
import org.homeward.ui.HandedFile;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

@Controller
@Needs(Right.IMPORT_DIRECTORY)
class UploadController {
    private final Desk desk;
    private final KeptFiles files;

    UploadController(Desk desk, KeptFiles files) {
        this.desk = desk;
        this.files = files;
    }

    @GetMapping(Intake.PATH + "/new")
    UploadPage blank() {
        return new UploadPage(Form.blank().with(UploadPage.CHECK, "yes"));
    }

    @PostMapping(Intake.PATH)
    View handIn(Form form, @RequestParam(required = false) @Nullable MultipartFile file) throws IOException {
        Optional<ImportKind> kind = ImportKind.of(form.value(UploadPage.KIND));
        Form checked = kind.isPresent() ? form : form.refuse(UploadPage.KIND, "Choose what the file holds");
        if (file == null || file.isEmpty()) {
            return new UploadPage(checked.refuse(UploadPage.FILE, "Choose the file. An empty file cannot be imported"));
        }
        return kind.isEmpty() ? new UploadPage(checked) : start(checked, kind.get(), file);
    }

    private View start(Form form, ImportKind kind, MultipartFile file) throws IOException {
        UUID attempt = Ids.next();
        Path kept = files.keep(attempt, file);
        Mode mode = form.value(UploadPage.CHECK).isEmpty() ? Mode.APPLY : Mode.DRY_RUN;
        ImportRequest request = new ImportRequest(kind, kept, HandedFile.name(file), who(), mode);
        return desk.start(attempt, request)
                .<View>map(refused -> refused(form, attempt, refused))
                .orElseGet(() -> new RedirectView(Intake.PATH + "/" + attempt));
    }

    /** A form never brings its file back, so it is chosen again. */
    private UploadPage refused(Form form, UUID attempt, ImportOutcome.Refused refused) {
        files.forget(attempt);
        return new UploadPage(form.refuse(UploadPage.FILE, refused.sentence()));
    }

    /** "Ravi Nair, ICB programme manager": kept as words, for a name outlives an account. */
    static String who() {
        Actor actor = Acting.current().orElseThrow();
        return actor.as(Right.IMPORT_DIRECTORY)
                .map(membership -> actor.name() + ", " + membership.role().words())
                .orElse(actor.name());
    }
}
