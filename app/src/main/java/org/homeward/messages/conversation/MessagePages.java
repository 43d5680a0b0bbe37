package org.homeward.messages.conversation;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homeward.access.Audit;
import org.homeward.access.Deed;
import org.homeward.access.Entry;
import org.homeward.directory.Directory;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.London;
import org.homeward.kernel.NotFound;
import org.homeward.kernel.OrganisationId;
import org.homeward.kernel.OrganisationName;
import org.homeward.kernel.ResidentId;
import org.homeward.messages.UrgentWay;
import org.homeward.residents.Resident;
import org.homeward.residents.Residents;
import org.homeward.ui.Form;
import org.homeward.ui.NavigationItem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The pages of conversations, as whoever is acting may see them; each look is in the audit log. */
@Component
@Transactional
class MessagePages {
    private final Residents residents;
    private final Topics topics;
    private final Deeds deeds;
    private final Directory directory;
    private final List<UrgentWay> urgent;
    private final Audit audit;
    private final Clock clock;

    MessagePages(
            Residents residents,
            Topics topics,
            Deeds deeds,
            Directory directory,
            List<UrgentWay> urgent,
            Audit audit,
            Clock clock) {
        this.residents = residents;
        this.topics = topics;
        this.deeds = deeds;
        this.directory = directory;
        this.urgent = List.copyOf(urgent);
        this.audit = audit;
        this.clock = clock;
    }

    TopicsPage topics(HomeId home, ResidentId resident) {
        About about = about(home, resident);
        audit.write(Entry.of(home, Deed.LOOKED_AT_RESIDENT, resident));
        return new TopicsPage(about, topics.of(home, resident), Side.ofActing(home));
    }

    NewMessagePage blank(HomeId home, ResidentId resident, Form form) {
        About about = about(home, resident);
        audit.write(Entry.of(home, Deed.LOOKED_AT_RESIDENT, resident));
        return new NewMessagePage(about, form);
    }

    /** What stands on the page counts as read by whoever looks, and the page says so already. */
    TopicPage topic(Deeds.Which which, Form form) {
        About about = about(which.home(), which.resident());
        topic(which);
        deeds.read(which, Hand.at(which.home()));
        audit.write(Entry.of(which.home(), Deed.LOOKED_AT_RESIDENT, which.resident())
                .about(which.topic()));
        return new TopicPage(
                about,
                topic(which),
                Side.ofActing(which.home()),
                Hand.at(which.home()).organisation().value(),
                form);
    }

    MessageWithdrawalPage withdrawal(Deeds.Which which, UUID id, Form form) {
        About about = about(which.home(), which.resident());
        Message wrong = topic(which).messages().stream()
                .filter(message -> message.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("no such message in this topic"));
        audit.write(Entry.of(which.home(), Deed.LOOKED_AT_RESIDENT, which.resident())
                .about(which.topic()));
        boolean mine =
                wrong.organisation().equals(Hand.at(which.home()).organisation().value());
        return new MessageWithdrawalPage(about, which.topic(), wrong, mine, form);
    }

    private Topic topic(Deeds.Which which) {
        return topics.find(which.home(), which.resident(), which.topic())
                .orElseThrow(() -> new NotFound("no such topic about this resident"));
    }

    private About about(HomeId home, ResidentId resident) {
        Resident person = residents.get(home, resident);
        return new About(
                person,
                person.banner(London.day(clock.instant())),
                urgent(home, resident),
                readers(person),
                Hand.mayWrite(home));
    }

    private @Nullable NavigationItem urgent(HomeId home, ResidentId resident) {
        return urgent.stream()
                .flatMap(way -> way.from(home, resident).stream())
                .findFirst()
                .orElse(null);
    }

    /** Whoever writes is told in whose list it stands: without a practice it stands in none. */
    private String readers(Resident person) {
        if (Side.ofActing(person.home()) == Side.OUTSIDE) {
            return "The staff of the home read it.";
        }
        return Optional.ofNullable(person.registration().practice())
                .map(OrganisationId::value)
                .flatMap(directory::find)
                .map(practice -> OrganisationName.shown(practice.name()))
                .map(practice ->
                        practice + " reads it. A community team or 111 can read it when the home is open for them.")
                .orElse("No practice is known for " + person.name().called()
                        + ": a message stands in nobody's list. Ring instead.");
    }
}
