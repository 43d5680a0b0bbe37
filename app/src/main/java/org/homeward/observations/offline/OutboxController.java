package org.homeward.observations.offline;

import java.time.DateTimeException;
import java.time.Instant;
import org.homeward.kernel.OpenDoor;
import org.homeward.ui.ApiRefusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Where tablets send what they sealed, when the network is back: the session of the person may have ended long ago. */
@RestController
@OpenDoor(because = "an entry opens only with this server's key, and carries a grant that this server signed")
class OutboxController {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Outbox outbox;

    OutboxController(Outbox outbox) {
        this.outbox = outbox;
    }

    private record Sent(
            @Nullable SealedEntry entry, @Nullable String sentAt) {}

    @PostMapping(path = "/api/v1/outbox", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> receive(@RequestBody String body) {
        try {
            @Nullable Sent sent = JSON.readValue(body, Sent.class);
            return sent == null || sent.entry() == null
                    ? ApiRefusal.NOT_UNDERSTOOD.answer(
                            "Send one sealed entry as entry, and the tablet's time as sentAt.")
                    : answer(outbox.receive(sent.entry(), moment(sent.sentAt())));
        } catch (JacksonException notJson) {
            return ApiRefusal.NOT_UNDERSTOOD.answer("The body is not an entry: " + notJson.getOriginalMessage());
        }
    }

    private static @Nullable Instant moment(@Nullable String text) {
        try {
            return text == null ? null : Instant.parse(text);
        } catch (DateTimeException notATime) {
            return null;
        }
    }

    private static ResponseEntity<Object> answer(Receipt receipt) {
        return switch (receipt) {
            case Receipt.Saved saved -> told("saved", "");
            case Receipt.Held held -> told("held", held.words());
            case Receipt.Unreadable unreadable ->
                ApiRefusal.REFUSED.answer(
                        "This entry was not sealed for this server, or was changed on the way. It stays on the tablet.");
        };
    }

    private record Told(String outcome, String words) {}

    private static ResponseEntity<Object> told(String outcome, String words) {
        return ResponseEntity.status(HttpStatus.OK)
                .contentType(MediaType.APPLICATION_JSON)
                .body(JSON.writeValueAsString(new Told(outcome, words)));
    }
}
