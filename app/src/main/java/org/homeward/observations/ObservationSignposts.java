package org.homeward.observations;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.homeward.access.Deed;
import org.homeward.access.DeedLink;
import org.homeward.access.Entry;
import org.homeward.kernel.Actor;
import org.homeward.kernel.Right;
import org.homeward.residents.Resident;
import org.homeward.residents.ResidentLinks;
import org.homeward.ui.NavigationItem;
import org.homeward.ui.Signpost;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The ways to the board, the practice's list and a resident's chart. */
@Component
@Order(10)
class ObservationSignposts implements Signpost, ResidentLinks, DeedLink {
    private static final Set<Deed> OF_A_SET =
            Set.of(Deed.RECORDED_SET, Deed.CORRECTED_SET, Deed.MOVED_SET_AWAY, Deed.MOVED_SET_HERE);

    private static final Set<Deed> OF_AN_ESCALATION = Set.of(
            Deed.OPENED_ESCALATION,
            Deed.CALLED_FOR_HELP,
            Deed.ANSWERED_ESCALATION,
            Deed.TOLD_THE_NEXT,
            Deed.ENDED_ESCALATION,
            Deed.REOPENED_ESCALATION);

    @Override
    public List<NavigationItem> to(Actor actor) {
        Stream<NavigationItem> boards = actor.homes().stream()
                .filter(home -> actor.may(Right.SEE_BOARD, home))
                .map(home -> NavigationItem.to("Board", "/homes/" + home + "/board"));
        Stream<NavigationItem> lists = actor.may(Right.SEE_CASELOAD)
                ? actor.practices().stream()
                        .map(practice -> NavigationItem.to("Need a look", "/practices/" + practice + "/caseload"))
                : Stream.empty();
        Stream<NavigationItem> cover = actor.may(Right.LOOK_WITH_REASON)
                ? Stream.of(NavigationItem.to("Homes you cover", "/cover"))
                : Stream.empty();
        Stream<NavigationItem> community = actor.may(Right.SEE_COMMUNITY_LIST)
                ? Stream.of(NavigationItem.to("Need a look", "/community/residents"))
                : Stream.empty();
        Stream<NavigationItem> protocols = actor.homes().stream()
                .filter(home -> actor.may(Right.WRITE_PROTOCOL, home))
                .map(home -> NavigationItem.to("Whom to ring", "/homes/" + home + "/protocols"));
        return Stream.of(boards, lists, cover, community, protocols)
                .flatMap(ways -> ways)
                .toList();
    }

    @Override
    public List<NavigationItem> from(Resident resident, Actor actor) {
        String here = "/homes/" + resident.home() + "/residents/" + resident.id() + "/observations";
        return actor.may(Right.RECORD_OBSERVATIONS, resident.home())
                ? List.of(NavigationItem.to("Chart", here), NavigationItem.to("Take a set", here + "/new"))
                : List.of(NavigationItem.to("Chart", here));
    }

    /** A set that was recorded, corrected or moved has a page of its own, and so has an escalation. */
    @Override
    public Optional<String> to(Entry entry) {
        if (OF_AN_ESCALATION.contains(entry.deed()) && entry.about() != null) {
            return Optional.of(
                    "/homes/" + entry.home() + "/residents/" + entry.resident() + "/escalations/" + entry.about());
        }
        return OF_A_SET.contains(entry.deed()) && entry.about() != null
                ? Optional.of(
                        "/homes/" + entry.home() + "/residents/" + entry.resident() + "/observations/" + entry.about())
                : Optional.empty();
    }
}
