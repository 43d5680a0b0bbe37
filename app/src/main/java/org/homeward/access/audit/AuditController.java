package org.homeward.access.audit;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.Needs;
import org.homeward.kernel.ResidentId;
import org.homeward.kernel.Right;
import org.homeward.ui.Form;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
@Needs(Right.READ_AUDIT)
class AuditController {
    private final Reader reader;

    AuditController(Reader reader) {
        this.reader = reader;
    }

    @GetMapping("/homes/{home}/audit")
    AuditPage ofHome(@PathVariable HomeId home, Form form) {
        return reader.page(new Place(home, null), form);
    }

    @GetMapping("/homes/{home}/residents/{resident}/audit")
    AuditPage ofResident(@PathVariable HomeId home, @PathVariable ResidentId resident, Form form) {
        return reader.page(new Place(home, resident), form);
    }

    @GetMapping("/homes/{home}/audit.csv")
    void sheetOfHome(@PathVariable HomeId home, Form form, HttpServletResponse response) throws IOException {
        send(new Place(home, null), form, response);
    }

    @GetMapping("/homes/{home}/residents/{resident}/audit.csv")
    void sheetOfResident(
            @PathVariable HomeId home, @PathVariable ResidentId resident, Form form, HttpServletResponse response)
            throws IOException {
        send(new Place(home, resident), form, response);
    }

    private void send(Place place, Form form, HttpServletResponse response) throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename("audit.csv").build().toString());
        reader.sheet(place, form, response::getWriter);
    }
}
