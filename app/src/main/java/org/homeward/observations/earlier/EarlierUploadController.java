package org.homeward.observations.earlier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.homeward.access.Audit;
import org.homeward.directory.ImportProgress;
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
@Needs(Right.IMPORT_EARLIER_SETS)
class EarlierUploadController {
    private final EarlierImports imports;

    EarlierUploadController(EarlierImports imports) {
        this.imports = imports;
    }

    @GetMapping(EarlierImport.PATH + "/new")
    EarlierUploadPage blank() {
        return new EarlierUploadPage(Form.blank().with(EarlierUploadPage.CHECK, "yes"));
    }

    @PostMapping(EarlierImport.PATH)
    View handIn(Form form, @RequestParam(required = false) @Nullable MultipartFile file) throws IOException {
        if (file == null || file.isEmpty()) {
            return new EarlierUploadPage(
                    form.refuse(EarlierUploadPage.FILE, "Choose the file. An empty file cannot be imported"));
        }
        Path copy = Files.createTempFile("homeward-earlier-sets", ".import");
        try {
            file.transferTo(copy.toFile());
            boolean dryRun = !form.value(EarlierUploadPage.CHECK).isEmpty();
            return answer(
                    form,
                    imports.run(
                            new EarlierRequest(
                                    copy, HandedFile.name(file), Audit.hand(Right.IMPORT_EARLIER_SETS), dryRun),
                            ImportProgress.SILENT));
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private static View answer(Form form, EarlierOutcome outcome) {
        return switch (outcome) {
            case EarlierOutcome.Checked(EarlierSummary summary) -> new EarlierCheckPage(summary, false);
            case EarlierOutcome.NothingNew(EarlierSummary summary) -> new EarlierCheckPage(summary, true);
            case EarlierOutcome.Kept kept -> new RedirectView(EarlierImport.PATH + "/" + kept.id());
            case EarlierOutcome.Refused refused ->
                new EarlierUploadPage(form.refuse(EarlierUploadPage.FILE, refused.sentence()));
        };
    }
}
