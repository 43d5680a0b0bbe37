package org.homeward.programme.support;

import java.time.LocalDate;
import java.util.UUID;

/** What the team still has to do for an organisation: a task of its own, or what was promised at a session. */
public record OpenTask(UUID id, boolean isFollowUp, String what, LocalDate dueOn, String owner) {
    /** Where it is done: the form of the call that keeps the promise, or the list of what is due. */
    public String path() {
        return isFollowUp ? DeskPage.PATH + "?after=" + id : DeskPage.PATH + "/due";
    }
}
