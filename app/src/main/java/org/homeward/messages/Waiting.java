package org.homeward.messages;

import java.time.Instant;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.ResidentId;

/** What waits about a resident for whoever looks: how many messages nobody on their side has read, in how many topics, and since when. */
public record Waiting(HomeId home, ResidentId resident, int fresh, int topics, Instant since) {
    /** "1 new message", or "1 message not answered" when all were read. */
    public String words() {
        return fresh > 0 ? fresh + (fresh == 1 ? " new message" : " new messages") : unanswered();
    }

    private String unanswered() {
        return topics + (topics == 1 ? " message not answered" : " messages not answered");
    }

    /** Where the messages are. */
    public String path() {
        return "/homes/" + home + "/residents/" + resident + "/messages";
    }
}
