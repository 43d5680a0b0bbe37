package org.homeward.messages.conversation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.homeward.access.Deed;
import org.homeward.access.DeedLink;
import org.homeward.access.Entry;
import org.homeward.kernel.Actor;
import org.homeward.kernel.Right;
import org.homeward.messages.Waiting;
import org.homeward.messages.WaitingMessages;
import org.homeward.residents.Resident;
import org.homeward.residents.ResidentLinks;
import org.homeward.ui.NavigationItem;
import org.homeward.ui.Signpost;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The ways to messages: from every page, from a resident's page with what waits, and from the audit log. */
@Component
@Order(25)
class MessageSignposts implements Signpost, ResidentLinks, DeedLink {
    private static final Set<Deed> OF_A_TOPIC =
            Set.of(Deed.WROTE_MESSAGE, Deed.WITHDREW_MESSAGE, Deed.SETTLED_MESSAGES, Deed.REOPENED_MESSAGES);

    private final WaitingMessages waiting;

    MessageSignposts(WaitingMessages waiting) {
        this.waiting = waiting;
    }

    @Override
    public List<NavigationItem> to(Actor actor) {
        Stream<NavigationItem> homes = actor.homes().stream()
                .filter(home -> actor.may(Right.WRITE_MESSAGES, home))
                .map(home -> NavigationItem.to("Messages", "/homes/" + home + "/messages"));
        Stream<NavigationItem> practices = actor.may(Right.SEE_CASELOAD)
                ? actor.practices().stream()
                        .map(practice -> NavigationItem.to("Messages", "/practices/" + practice + "/messages"))
                : Stream.empty();
        Stream<NavigationItem> community = actor.may(Right.SEE_COMMUNITY_LIST)
                ? Stream.of(NavigationItem.to("Messages", "/community/messages"))
                : Stream.empty();
        return Stream.of(homes, practices, community).flatMap(ways -> ways).toList();
    }

    @Override
    public List<NavigationItem> from(Resident resident, Actor actor) {
        String words = waiting.about(
                        resident.home(), resident.id(), actor.homes().contains(resident.home()))
                .map(Waiting::words)
                .map(some -> "Messages: " + some)
                .orElse("Messages");
        return List.of(
                NavigationItem.to(words, "/homes/" + resident.home() + "/residents/" + resident.id() + "/messages"));
    }

    @Override
    public Optional<String> to(Entry entry) {
        return OF_A_TOPIC.contains(entry.deed()) && entry.about() != null
                ? Optional.of(
                        "/homes/" + entry.home() + "/residents/" + entry.resident() + "/messages/" + entry.about())
                : Optional.empty();
    }
}
