package org.homeward.observations.dispatch;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.homeward.access.Deed;
import org.homeward.access.DeedLink;
import org.homeward.access.Entry;
import org.homeward.kernel.Actor;
import org.homeward.kernel.Right;
import org.homeward.ui.NavigationItem;
import org.homeward.ui.Signpost;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The ways to what waits for the GP record. */
@Component
@Order(15)
class RecordSignposts implements Signpost, DeedLink {
    private static final Set<Deed> OF_A_SET =
            Set.of(Deed.PREPARED_SET, Deed.SENT_SET, Deed.FILED_SET, Deed.REFUSED_SET, Deed.TOOK_COPY);

    @Override
    public List<NavigationItem> to(Actor actor) {
        Stream<NavigationItem> homes = actor.homes().stream()
                .filter(home -> actor.may(Right.SEND_SETS, home))
                .map(home -> NavigationItem.to("GP record", "/homes/" + home + "/gp-record"));
        Stream<NavigationItem> practices = actor.may(Right.FILE_SETS)
                ? actor.practices().stream()
                        .map(practice -> NavigationItem.to("Unfiled sets", "/practices/" + practice + "/unfiled"))
                : Stream.empty();
        Stream<NavigationItem> counts = actor.may(Right.SEE_DIRECTORY)
                ? Stream.of(NavigationItem.to("Filed sets", "/filed-share"))
                : Stream.empty();
        return Stream.of(homes, practices, counts).flatMap(ways -> ways).toList();
    }

    /** What became of a set stands on its page for the GP record. */
    @Override
    public Optional<String> to(Entry entry) {
        return OF_A_SET.contains(entry.deed()) && entry.about() != null && entry.resident() != null
                ? Optional.of("/homes/" + entry.home() + "/residents/" + entry.resident() + "/observations/"
                        + entry.about() + "/gp-record")
                : Optional.empty();
    }
}
