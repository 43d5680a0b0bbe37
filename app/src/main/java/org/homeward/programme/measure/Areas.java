package org.homeward.programme.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
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
        List<Organisation> others = body.isOpen()
                ? tied(body, body.openedOn(), Link.Direction.INWARD)
                : tied(body, body.closure().on(), Link.Direction.OUTWARD);
        return others.stream().filter(other -> other.isThereOn(day)).toList();
    }

    private List<Organisation> tied(Organisation body, LocalDate day, Link.Direction direction) {
        return directory.linksOf(body.id(), day).stream()
                .filter(link -> link.kind() == LinkKind.SUCCEEDED_BY && link.direction() == direction)
                .map(Link::other)
                .toList();
    }

    /** The ICBs that are open, by name. */
    List<Organisation> all() {
        return Stream.of(OrganisationKind.ICB)
                .flatMap(kind -> directory.search(kind, "", MOST).stream())
                .toList();
    }
}
