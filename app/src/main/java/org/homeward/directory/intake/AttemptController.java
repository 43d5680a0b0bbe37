package org.homeward.directory.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.homeward.directory.ImportAttempt;
import org.homeward.directory.ImportAttempt.State;
import org.homeward.directory.ImportOutcome;
import org.homeward.directory.ImportRequest;
import org.homeward.directory.ImportRequest.Mode;
import org.homeward.kernel.Acting;
import org.homeward.kernel.Ids;
import org.homeward.kernel.Needs;
import org.homeward.kernel.NotFound;
import org.homeward.kernel.Right;
import org.homeward.ui.Form;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

@Controller
@Needs(Right.SEE_DIRECTORY)
class AttemptController {
    private static final int MOST = 100;
    private final Watch watch;
    private final Desk desk;
    private final KeptFiles files;

    AttemptController(Watch watch, Desk desk, KeptFiles files) {
        this.watch = watch;
        this.desk = desk;
        this.files = files;
    }

    @GetMapping(Intake.PATH)
    AttemptsPage attempts() {
        return new AttemptsPage(watch.latest(MOST), watch.shipped(), mayImport());
    }

    @GetMapping(Intake.PATH + "/{attempt}")
    AttemptPage attempt(@PathVariable UUID attempt) {
        return page(found(attempt), Form.blank());
    }

    @GetMapping(Intake.PATH + "/{attempt}/rows.csv")
    ResponseEntity<String> rows(@PathVariable UUID attempt) {
        ImportAttempt found = found(attempt);
        ContentDisposition download = ContentDisposition.attachment()
                .filename("rows-" + attempt + ".csv")
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, download.toString())
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .body(NotedRows.csv(AttemptPage.notes(found)));
    }

    /** The real import of a file that was only checked, or that the guard stopped. */
    @PostMapping(Intake.PATH + "/{attempt}/application")
    @Needs(Right.IMPORT_DIRECTORY)
    View apply(@PathVariable UUID attempt, Form form) throws IOException {
        ImportAttempt checked = found(attempt);
        if (!Desk.mayGoOn(checked.state())) {
            return new RedirectView(Intake.PATH + "/" + attempt);
        }
        Optional<Path> kept = files.find(attempt);
        if (kept.isEmpty()) {
            return page(checked, form.refuse(AttemptPage.NEXT, "The file is not kept any more. Choose it again"));
        }
        boolean looked = form.value(AttemptPage.LOOKED).equals("yes");
        return checked.reason() != null && !looked
                ? page(checked, form.refuse(AttemptPage.LOOKED, "Look at the file first, then tick that you have"))
                : apply(checked, kept.get(), looked ? Mode.APPLY_OVER_GUARD : Mode.APPLY);
    }

    private View apply(ImportAttempt checked, Path kept, Mode mode) throws IOException {
        UUID next = Ids.next();
        Path file = files.passOn(kept, next);
        ImportRequest request =
                new ImportRequest(checked.kind(), file, checked.fileName(), UploadController.who(), mode);
        Optional<ImportOutcome.Refused> refused = desk.start(next, request);
        return refused.isEmpty() ? new RedirectView(Intake.PATH + "/" + next) : waiting(checked, file, refused.get());
    }

    /** Somebody else has the turn: the file goes back to where it was, so that the same button works a little later. */
    private AttemptPage waiting(ImportAttempt checked, Path file, ImportOutcome.Refused refused) throws IOException {
        files.passOn(file, checked.id());
        return page(checked, Form.blank().refuse(AttemptPage.NEXT, refused.sentence()));
    }

    private ImportAttempt found(UUID attempt) {
        return watch.find(attempt).orElseThrow(() -> new NotFound("no such import"));
    }

    private AttemptPage page(ImportAttempt attempt, Form form) {
        boolean canGoOn = mayImport()
                && (attempt.state() == State.PLANNED || attempt.state() == State.GUARDED)
                && files.find(attempt.id()).isPresent();
        return new AttemptPage(attempt, form, canGoOn);
    }

    private static boolean mayImport() {
        return Acting.current()
                .filter(actor -> actor.may(Right.IMPORT_DIRECTORY))
                .isPresent();
    }
}
