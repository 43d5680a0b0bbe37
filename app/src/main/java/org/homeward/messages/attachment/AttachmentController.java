package org.homeward.messages.attachment;

import java.util.UUID;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.Needs;
import org.homeward.kernel.NotFound;
import org.homeward.kernel.ResidentId;
import org.homeward.kernel.Right;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;

/** A file of a message, whole or the part of it that a player asks for. */
@Controller
@Needs(Right.LOOK_AT_RESIDENT)
class AttachmentController {
    /** Whatever is in the file, it runs nothing and reaches nothing of ours. */
    private static final String CLOSED =
            "sandbox; default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

    private final Attachments attachments;

    AttachmentController(Attachments attachments) {
        this.attachments = attachments;
    }

    @GetMapping("/homes/{home}/residents/{resident}/messages/files/{attachment}")
    ResponseEntity<Resource> file(
            @PathVariable HomeId home,
            @PathVariable ResidentId resident,
            @PathVariable UUID attachment,
            @RequestHeader(required = false) @Nullable String range) {
        Attachment file = attachments
                .open(home, resident, attachment, range == null || range.startsWith("bytes=0-"))
                .orElseThrow(() -> new NotFound("no such file about this resident"));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .cacheControl(CacheControl.noStore())
                .header("Content-Security-Policy", CLOSED)
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(file))
                .body(new StoredFile(attachments, home, file));
    }

    /** A document opens beside Homeward and not in it: the browser's reader does not work in a sandbox. The name names nobody. */
    private static String disposition(Attachment file) {
        ContentDisposition.Builder how =
                file.kind() == Kind.DOCUMENT ? ContentDisposition.attachment() : ContentDisposition.inline();
        return (file.kind() == Kind.DOCUMENT ? how.filename("document.pdf") : how)
                .build()
                .toString();
    }
}
