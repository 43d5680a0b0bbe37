package org.homeward.programme.support;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.homeward.directory.Directory;
import org.homeward.directory.Organisation;
import org.homeward.kernel.Needs;
import org.homeward.kernel.NotFound;
import org.homeward.kernel.Right;
import org.homeward.programme.office.Topic;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What to say to the national mail help line. */
@Controller
@Needs(Right.SEE_PROGRAMME)
class CallCardController {
    private static final int LOOKED_AT = 20;
    private static final int SHOWN = 3;
    private static final Set<String> OF_MAIL = Set.of(Topic.NHSMAIL.words(), Topic.MAILBOX.words());

    private final Directory directory;
    private final Contacts contacts;
    private final SupportHistory history;
    private final Clock clock;

    CallCardController(Directory directory, Contacts contacts, SupportHistory history, Clock clock) {
        this.directory = directory;
        this.contacts = contacts;
        this.history = history;
        this.clock = clock;
    }

    @GetMapping("/programme/homes/{organisation}/call-card")
    CallCardPage show(@PathVariable UUID organisation) {
        Organisation found = directory.find(organisation).orElseThrow(() -> new NotFound("no such organisation"));
        List<PastSession> tried = history.of(organisation, LOOKED_AT).stream()
                .filter(session -> session.startedAt().isBefore(clock.instant()))
                .filter(session -> session.topics().stream().anyMatch(OF_MAIL::contains))
                .limit(SHOWN)
                .toList();
        return new CallCardPage(found, contacts.of(organisation), tried);
    }
}
