package org.homeward.messages.conversation;

import java.util.stream.Stream;
import org.homeward.residents.Resident;
import org.homeward.ui.Form;
import org.homeward.ui.NavigationItem;
import org.homeward.ui.ResidentBanner;
import org.jspecify.annotations.Nullable;

/**
 * What stands around every conversation: about whom it is, what is urgent now and no matter for a message, who reads what is written, and
 * whether whoever looks may write.
 */
record About(
        Resident resident, ResidentBanner banner, @Nullable NavigationItem urgent, String readers, boolean mayWrite) {
    String path() {
        return "/homes/" + resident.home() + "/residents/" + resident.id();
    }

    String messages() {
        return path() + "/messages";
    }

    String called() {
        return resident.name().called();
    }

    boolean livesHere() {
        return resident.residency().isCurrent();
    }

    /** Whether something about the files is wrong or was lost: then it must not be folded away. */
    static boolean showsFiles(Form form) {
        return !form.value(TypedMessage.LOST_FILES).isEmpty()
                || Stream.of(TypedMessage.PHOTO, TypedMessage.FILE, TypedMessage.CONSENT, TypedMessage.ASKED)
                        .anyMatch(field -> form.error(field) != null);
    }

    boolean writes() {
        return mayWrite && livesHere();
    }
}
