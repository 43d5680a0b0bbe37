package org.homeward.messages.conversation;

import java.util.UUID;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.Needs;
import org.homeward.kernel.ResidentId;
import org.homeward.kernel.Right;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Reading what was written about a resident. */
@Controller
@Needs(Right.LOOK_AT_RESIDENT)
class TopicController {
    private final MessagePages pages;

    TopicController(MessagePages pages) {
        this.pages = pages;
    }

    @GetMapping("/homes/{home}/residents/{resident}/messages")
    TopicsPage all(@PathVariable HomeId home, @PathVariable ResidentId resident) {
        return pages.topics(home, resident);
    }

    @GetMapping("/homes/{home}/residents/{resident}/messages/{topic}")
    TopicPage one(@PathVariable HomeId home, @PathVariable ResidentId resident, @PathVariable UUID topic) {
        return pages.topic(new Deeds.Which(home, resident, topic), TypedMessage.blank());
    }
}
