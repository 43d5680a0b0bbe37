package org.homeward.programme.equipment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.homeward.directory.reading.UnreadableFile;
import org.homeward.kernel.Needs;
import org.homeward.kernel.Right;
import org.homeward.programme.office.Hand;
import org.homeward.ui.Form;
import org.homeward.ui.HandedFile;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Bringing in a stock list; checked first, unless the tick is taken out. */
@Controller
@Needs(Right.KEEP_PROGRAMME)
@RequestMapping(LedgerPage.PATH + "/import")
class StockImportController {
    private final StockImport imports;

    StockImportController(StockImport imports) {
        this.imports = imports;
    }

    @GetMapping
    StockImportPage blank() {
        return new StockImportPage(Form.blank().with("check", "yes"), null);
    }

    @PostMapping
    StockImportPage read(Form form, @RequestParam(required = false) @Nullable MultipartFile file) throws IOException {
        if (file == null || file.isEmpty()) {
            return new StockImportPage(form.refuse("file", "Choose the file. An empty file cannot be read."), null);
        }
        Path copy = Files.createTempFile("homeward-stock", ".import");
        try {
            file.transferTo(copy.toFile());
            return new StockImportPage(
                    form,
                    imports.run(
                            copy, HandedFile.name(file), !form.value("check").isEmpty(), Hand.now()));
        } catch (UnreadableFile refused) {
            return new StockImportPage(form.refuse("file", refused.reason() + " " + refused.next()), null);
        } finally {
            Files.deleteIfExists(copy);
        }
    }
}
