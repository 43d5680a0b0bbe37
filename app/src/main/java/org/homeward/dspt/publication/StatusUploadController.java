package org.homeward.dspt.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.homeward.access.Audit;
import org.homeward.directory.ImportProgress;
import org.homeward.dspt.DsptImports;
import org.homeward.dspt.DsptOutcome;
import org.homeward.dspt.DsptRequest;
import org.homeward.dspt.DsptRequest.Mode;
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

/** Handing in a file of statuses. */
@Controller
@Needs(Right.IMPORT_DSPT)
class StatusUploadController {
    private final DsptImports imports;

    StatusUploadController(DsptImports imports) {
        this.imports = imports;
    }

    @GetMapping(StatusFile.PATH + "/new")
    StatusUploadPage blank() {
        return new StatusUploadPage(Form.blank().with(StatusUploadPage.CHECK, "yes"), false);
    }

    @PostMapping(StatusFile.PATH)
    View handIn(Form form, @RequestParam(required = false) @Nullable MultipartFile file) throws IOException {
        Form checked = checked(form, file);
        if (file == null || checked.hasErrors()) {
            return new StatusUploadPage(checked, false);
        }
        Path copy = Files.createTempFile("homeward-dspt", ".import");
        try {
            file.transferTo(copy.toFile());
            DsptRequest request = new DsptRequest(
                    copy,
                    HandedFile.name(file),
                    form.date(StatusUploadPage.DAY).orElse(null),
                    Audit.hand(Right.IMPORT_DSPT),
                    mode(form));
            return answer(form, imports.run(request, ImportProgress.SILENT));
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private static Form checked(Form form, @Nullable MultipartFile file) {
        Form checked = file == null || file.isEmpty()
                ? form.refuse(StatusUploadPage.FILE, "Choose the file. An empty file cannot be imported")
                : form;
        boolean isTyped = !(form.value("day") + form.value("day-month") + form.value("day-year")).isEmpty();
        return isTyped && form.date(StatusUploadPage.DAY).isEmpty()
                ? checked.refuse(StatusUploadPage.DAY, "Type a real day, for example 20 11 2026, or leave it empty")
                : checked;
    }

    private static Mode mode(Form form) {
        if (!form.value(StatusUploadPage.CHECK).isEmpty()) {
            return Mode.DRY_RUN;
        }
        return form.value(StatusUploadPage.ANYWAY).isEmpty() ? Mode.APPLY : Mode.APPLY_OVER_GUARD;
    }

    private static View answer(Form form, DsptOutcome outcome) {
        return switch (outcome) {
            case DsptOutcome.Checked checked ->
                new StatusCheckPage(checked.summary(), checked.guard().orElse(null));
            case DsptOutcome.Kept kept -> new RedirectView(StatusFile.PATH + "/" + kept.file());
            case DsptOutcome.Known known ->
                new StatusUploadPage(form.refuse(StatusUploadPage.FILE, known.words()), false);
            case DsptOutcome.Guarded guarded ->
                new StatusUploadPage(
                        form.refuse(
                                StatusUploadPage.FILE,
                                guarded.guard()
                                        + " Nothing was kept. Look at the file. If it is right, choose it again and say so below."),
                        true);
            case DsptOutcome.Refused refused ->
                new StatusUploadPage(form.refuse(StatusUploadPage.FILE, refused.sentence()), false);
        };
    }
}
