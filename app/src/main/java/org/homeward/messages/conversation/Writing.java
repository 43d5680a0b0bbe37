package org.homeward.messages.conversation;

import java.util.UUID;

/** What became of a message. */
sealed interface Writing {
    /** It stands in this topic, now or since it was sent before. */
    record Written(UUID topic) implements Writing {}

    /** Another message has this id: it is to be sent again under a new one. */
    record IdTaken() implements Writing {}
}
