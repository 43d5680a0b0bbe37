package org.homeward.messages.conversation;

import java.util.List;
import java.util.UUID;
import org.homeward.messages.attachment.HandedIn;
import org.jspecify.annotations.Nullable;

/**
 * A message before it is saved; the id makes it one message however often it is sent. topic is null when it begins one; seen is the last
 * message that stood on the page, null when none did.
 */
record NewMessage(
        UUID id,
        @Nullable UUID topic,
        @Nullable UUID seen,
        @Nullable String subject,
        String words,
        boolean asks,
        @Nullable Consent consent,
        List<HandedIn.Kept> files) {
    NewMessage {
        files = List.copyOf(files);
    }

    /** A message that begins a topic gives it its own id, so that a topic is begun once, too. */
    UUID inTopic() {
        return topic == null ? id : topic;
    }
}
