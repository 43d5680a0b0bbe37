package org.homeward.assessments.skin;

import java.util.UUID;
import org.homeward.assessments.Bedside;
import org.homeward.assessments.Whose;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.Needs;
import org.homeward.kernel.NotFound;
import org.homeward.kernel.ResidentId;
import org.homeward.kernel.Right;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A photo of a wound; each look at it is in the audit log, for it shows more than its page. */
@Controller
@Needs(Right.LOOK_AT_RESIDENT)
class WoundPhotoController {
    private final Bedside bedside;
    private final Wounds wounds;

    WoundPhotoController(Bedside bedside, Wounds wounds) {
        this.bedside = bedside;
        this.wounds = wounds;
    }

    @GetMapping("/homes/{home}/residents/{resident}/assessments/wounds/{wound}/looks/{look}/photo")
    ResponseEntity<byte[]> photo(
            @PathVariable HomeId home,
            @PathVariable ResidentId resident,
            @PathVariable UUID wound,
            @PathVariable UUID look) {
        Whose whose = new Whose(home, resident);
        bedside.at(whose);
        byte[] jpeg =
                wounds.photo(whose, wound, look).orElseThrow(() -> new NotFound("no photo of this look at this wound"));
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(CacheControl.noStore())
                .body(jpeg);
    }
}
