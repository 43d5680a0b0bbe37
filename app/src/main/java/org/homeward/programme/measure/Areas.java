package org.homeward.programme.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homeward.directory.Closure;
import org.homeward.directory.Directory;
import org.homeward.directory.Link;
import org.homeward.directory.LinkKind;
import org.homeward.directory.Organisation;
import org.homeward.directory.OrganisationKind;
import org.springframework.stereotype.Component;

/** The homes of an ICB on a day, within its border of that day or of today; a merged body stands for what went before it, and after. */
@Component
class Areas {
    private static final int MOST = 100;
    private final Directory directory;

    Areas(Directory directory) {
        this.directory = directory;
    }

    Area of(UUID icb, Border border, LocalDate today) {
        return day -> bodies(icb, border == Border.AS_IT_WAS ? day : today).stream()
                .flatMap(body -> directory.homeIds(body.id(), day, border == Border.AS_IT_WAS ? day : today).stream())
                .distinct()
                .toList();
    }

    /** What stood on a day for this ICB: itself, what it went into, or what it came from. */
    List<Organisation> bodies(UUID icb, LocalDate day) {
        Organisation body = directory.find(icb).orElseThrow();
        if (body.isThereOn(day)) {
            return List.of(body);
        }
        List<Organisation> others = tied(body, day);
        List<Organisation> then =
                others.stream().filter(other -> other.isThereOn(day)).toList();
        return then.isEmpty() ? List.of(body) : then;
    }

    /** The ICB with this code, open or not. */
    Optional<Organisation> coded(String ods) {
        return directory.findByOds(ods).filter(found -> found.kind() == OrganisationKind.ICB);
    }

    private List<Organisation> tied(Organisation body, LocalDate day) {
        Closure closure = body.closure();
        boolean isOver = closure != null && !day.isBefore(closure.on());
        Link.Direction direction = isOver ? Link.Direction.OUTWARD : Link.Direction.INWARD;
        LocalDate turn = closure != null && isOver ? closure.on() : body.openedOn();
        return directory.linksOf(body.id(), turn == null ? day : turn).stream()
                .filter(link -> link.kind() == LinkKind.SUCCEEDED_BY && link.direction() == direction)
                .map(Link::other)
                .toList();
    }

    /** The ICBs that are open, by name. */
    List<Organisation> all() {
        return directory.search(OrganisationKind.ICB, "", MOST);
    }
}
