package org.homeward.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homeward.directory.register.Fitting;
import org.homeward.directory.register.Inheritance;
import org.homeward.directory.register.Links;
import org.homeward.directory.register.Links.Dated;
import org.homeward.directory.register.Links.Said;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who goes on as whom, said by a person outside this room; judged and settled as everything else that is said of two organisations. */
@Component
public class Successions {
    private final Links links;
    private final Inheritance inheritance;

    Successions(JdbcClient jdbc) {
        this.links = new Links(jdbc);
        this.inheritance = new Inheritance(jdbc);
    }

    /** Who goes on as this one, as the directory has it. */
    @Transactional(readOnly = true)
    public Optional<UUID> after(Organisation former) {
        return links.from(List.of(former.id())).stream()
                .filter(link -> link.kind() == LinkKind.SUCCEEDED_BY && link.endsOn() == null)
                .map(Dated::to)
                .findFirst();
    }

    /** Empty once the directory has it, also when it had it before; else why it cannot be. It holds from no day before the new one opened. */
    @Transactional
    public Optional<String> say(Organisation former, Organisation successor, LocalDate day, String who) {
        Optional<UUID> known = after(former);
        if (known.isPresent()) {
            return known.get().equals(successor.id())
                    ? Optional.empty()
                    : Optional.of("The directory says that another home has taken over from this one.");
        }
        LocalDate opened = successor.openedOn();
        LocalDate since = opened != null && opened.isAfter(day) ? opened : day;
        return switch (Fitting.of(
                new Fitting.Saying(former, LinkKind.SUCCEEDED_BY, successor, since, null),
                links.from(List.of(former.id())))) {
            case Fitting.Refused(String reason) -> Optional.of(reason);
            case Fitting.Known same -> Optional.empty();
            case Fitting.Redated(Dated link) -> Optional.of("The directory has another end for this.");
            case Fitting.Fresh(Dated link) -> {
                links.add(List.of(link), Said.byPerson(who));
                inheritance.settle(Said.byPerson(who));
                yield Optional.empty();
            }
        };
    }
}
