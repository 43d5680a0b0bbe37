package org.homeward.residents.importing;

import java.nio.charset.StandardCharsets;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.Needs;
import org.homeward.kernel.Right;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
@Needs(Right.KEEP_REGISTER)
class SheetController {
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final RegisterExport export;

    SheetController(RegisterExport export) {
        this.export = export;
    }

    @GetMapping("/homes/{home}/residents/import/template.csv")
    ResponseEntity<String> template(@PathVariable HomeId home) {
        return file("residents-template.csv", Sheets.template());
    }

    @GetMapping("/homes/{home}/residents/register.csv")
    ResponseEntity<String> register(@PathVariable HomeId home) {
        return file("residents.csv", Sheets.of(export.of(home)));
    }

    private static ResponseEntity<String> file(String name, String content) {
        ContentDisposition saved =
                ContentDisposition.attachment().filename(name).build();
        return ResponseEntity.ok()
                .contentType(CSV)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, saved.toString())
                .body(content);
    }
}
