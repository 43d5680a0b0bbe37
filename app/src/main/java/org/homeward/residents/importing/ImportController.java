package org.homeward.residents.importing;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.UUID;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.Needs;
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
@Needs(Right.KEEP_REGISTER)
class ImportController {
    private final ResidentImport imports;

    ImportController(ResidentImport imports) {
        this.imports = imports;
    }

    @GetMapping("/homes/{home}/residents/import")
    ImportPage blank(@PathVariable HomeId home, @RequestParam(required = false) @Nullable String tooBig) {
        Form form = Form.blank();
        return page(home, tooBig == null ? form : form.refuse(ImportPage.FILE, FileText.TOO_BIG));
    }

    @PostMapping("/homes/{home}/residents/import")
    View handIn(@PathVariable HomeId home, @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        if (file == null || file.isEmpty()) {
            return page(home, Form.blank().refuse(ImportPage.FILE, "Choose the file with your residents"));
        }
        try (InputStream content = file.getInputStream()) {
            String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            return answer(home, imports.handIn(home, name, content));
        }
    }

    private View answer(HomeId home, ResidentImport.Handed handed) {
        return switch (handed) {
            case ResidentImport.Handed.Kept(UUID id) -> new RedirectView(ImportPage.path(home) + "/" + id);
            case ResidentImport.Handed.Refused(String words) ->
                page(home, Form.blank().refuse(ImportPage.FILE, words));
        };
    }

    private ImportPage page(HomeId home, Form form) {
        return new ImportPage(home, form, imports.applied(home));
    }
}
