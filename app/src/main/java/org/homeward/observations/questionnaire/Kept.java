package org.homeward.observations.questionnaire;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.homeward.clinical.questions.Questionnaire;
import org.homeward.kernel.HomeId;
import org.jspecify.annotations.Nullable;

/** A questionnaire of a home with its versions, the newest first; ending is null while it is used. */
record Kept(HomeId home, UUID id, @Nullable Ending ending, List<Version> versions) {
    Kept {
        versions = List.copyOf(versions);
    }

    /** When it was ended, by whom and why. */
    record Ending(Instant at, String by, String reason) {}

    /** One version: what it asks, who wrote it last, and who signed it; nobody has while signature is null. */
    record Version(
            UUID id,
            int number,
            Questionnaire content,
            Instant writtenAt,
            String writer,
            @Nullable Signed signature) {}

    record Signed(Instant at, String by) {}

    /** The newest, signed or not. */
    Version newest() {
        return versions.getFirst();
    }

    /** The one that is asked now; null while none was ever signed. */
    @Nullable
    Version signed() {
        return versions.stream()
                .filter(version -> version.signature() != null)
                .findFirst()
                .orElse(null);
    }

    boolean isUsed() {
        return ending == null && signed() != null;
    }

    String path() {
        return "/homes/" + home + "/questionnaires/" + id;
    }
}
