package org.homeward.messages.conversation;

import java.time.Clock;
import java.util.Set;
import org.homeward.kernel.Acting;
import org.homeward.kernel.Actor;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.Needs;
import org.homeward.kernel.OrganisationId;
import org.homeward.kernel.Right;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What waits for an answer at a home, at a practice, and in the homes a community team looks after. */
@Controller
class WaitingController {
    private final WaitingTopics topics;
    private final Clock clock;

    WaitingController(WaitingTopics topics, Clock clock) {
        this.topics = topics;
        this.clock = clock;
    }

    @GetMapping("/homes/{home}/messages")
    @Needs(Right.WRITE_MESSAGES)
    WaitingPage home(@PathVariable HomeId home) {
        Side side = Side.ofActing(home);
        return new WaitingPage(side, side == Side.HOME ? topics.at(home) : topics.in(Set.of(home)), clock.instant());
    }

    @GetMapping("/practices/{practice}/messages")
    @Needs(Right.SEE_CASELOAD)
    WaitingPage practice(@PathVariable OrganisationId practice) {
        return new WaitingPage(Side.OUTSIDE, topics.of(practice), clock.instant());
    }

    @GetMapping("/community/messages")
    @Needs(Right.SEE_COMMUNITY_LIST)
    WaitingPage community() {
        Set<HomeId> open = Acting.current().map(Actor::openedHomes).orElse(Set.of());
        return new WaitingPage(Side.OUTSIDE, topics.in(open), clock.instant());
    }
}
