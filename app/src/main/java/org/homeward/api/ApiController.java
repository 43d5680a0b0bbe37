package org.homeward.api;

import org.homeward.kernel.OpenDoor;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
@OpenDoor(because = "how to talk to Homeward is public, in its source too; it holds nobody's data")
class ApiController {
    private final ApiDocument document;

    ApiController(ApiDocument document) {
        this.document = document;
    }

    @GetMapping("/api/v1/openapi.json")
    ResponseEntity<String> description() {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(document.text());
    }

    @GetMapping("/api")
    ApiPage page() {
        return ApiPage.of(document);
    }
}
