package org.homeward.residents.photo;

import org.homeward.kernel.HomeId;
import org.homeward.kernel.Needs;
import org.homeward.kernel.ResidentId;
import org.homeward.kernel.Right;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The picture in the banner; looking at the page around it is what the audit log says. */
@Controller
@Needs(Right.LOOK_AT_RESIDENT)
class PhotoController {
    private final Photos photos;

    PhotoController(Photos photos) {
        this.photos = photos;
    }

    @GetMapping("/homes/{home}/residents/{resident}/photo")
    ResponseEntity<byte[]> photo(@PathVariable HomeId home, @PathVariable ResidentId resident) {
        return photos.find(home, resident)
                .map(face -> ResponseEntity.ok()
                        .contentType(MediaType.IMAGE_JPEG)
                        .cacheControl(CacheControl.noStore())
                        .body(face))
                .orElseGet(() -> ResponseEntity.noContent()
                        .cacheControl(CacheControl.noStore())
                        .build());
    }
}
