package org.homeward.observations.offline;

import org.homeward.kernel.OpenDoor;
import org.homeward.ui.Assets;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The service worker, at the root because it may only serve what lies below it; its text changes when any static file does. */
@Controller
@OpenDoor(because = "it is a program without any data; a browser asks for it again by itself, signed in or not")
class WorkerController {
    @GetMapping("/offline-worker.js")
    ResponseEntity<String> worker() {
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("text/javascript;charset=UTF-8"))
                .cacheControl(CacheControl.noCache())
                .body("import \"" + Assets.url("observations/offline/worker.js") + "\";\n");
    }
}
