package org.homeward.observations.cover;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.homeward.directory.Directory;
import org.homeward.directory.Organisation;
import org.homeward.kernel.Acting;
import org.homeward.kernel.Actor;
import org.homeward.kernel.HomeId;
import org.homeward.messages.WaitingMessages;
import org.homeward.observations.Watch;
import org.homeward.observations.caseload.RankedList;
import org.homeward.observations.escalation.Escalations;
import org.springframework.stereotype.Component;

/** The residents of all homes that are open for whoever is acting, as one ranked list. */
@Component
class CoverLists {
    private final Directory directory;
    private final Watch watch;
    private final Escalations escalations;
    private final WaitingMessages messages;
    private final Clock clock;

    CoverLists(Directory directory, Watch watch, Escalations escalations, WaitingMessages messages, Clock clock) {
        this.directory = directory;
        this.watch = watch;
        this.escalations = escalations;
        this.messages = messages;
        this.clock = clock;
    }

    CoverListPage of(String title, String here, String none, boolean all) {
        Set<HomeId> open = opened();
        Instant now = clock.instant();
        RankedList list = RankedList.of(watch.covered(open), escalations.at(open), now, true);
        return new CoverListPage(
                title,
                here,
                none,
                open.stream().map(this::name).sorted().toList(),
                list.shortened(all),
                messages.forOutside(open),
                now);
    }

    static Set<HomeId> opened() {
        return Acting.current().map(Actor::openedHomes).orElse(Set.of());
    }

    private String name(HomeId home) {
        return directory.find(home.value()).map(Organisation::name).orElse("A home");
    }
}
