package org.homeward.dspt;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.homeward.directory.Directory;
import org.homeward.dspt.publication.Statuses;
import org.homeward.kernel.Remembered;
import org.springframework.stereotype.Component;

/** The toolkit's statuses for other rooms: of a home, of all homes, and as a figure of an area that opens to its rows. */
@Component
public class Dspt {
    private final Statuses statuses;
    private final Directory directory;
    private final Remembered<Mark, Standings> known;

    Dspt(Statuses statuses, Directory directory, Clock clock) {
        this.statuses = statuses;
        this.directory = directory;
        this.known = new Remembered<>(clock);
    }

    /** What the rows of an area follow from. */
    private record Mark(UUID area, LocalDate day, String directory, long files) {}

    /** What was known of a home on a day; empty when no file by then had named it. */
    public Optional<DsptStatus> statusOf(UUID home, LocalDate day) {
        return statuses.historyOf(home).stream()
                .filter(status -> !status.firstSeenOn().isAfter(day))
                .findFirst();
    }

    /** The same for every home at once, in one statement. */
    public Map<UUID, DsptStatus> statusesOn(LocalDate day) {
        return statuses.on(day);
    }

    /** Another number whenever a file was taken in or taken back: while it is the same, so is all that is known. */
    public long turns() {
        return statuses.turns();
    }

    /** Everything that was ever said of a home, the latest first. */
    public List<DsptStatus> historyOf(UUID home) {
        return statuses.historyOf(home);
    }

    /** The figure of an area (ICB, sub-ICB, place) or of a provider, as its borders and homes were on the day. */
    public Compliance complianceOf(UUID area, LocalDate day, Rule rule) {
        return standingsIn(area, day).compliance(rule);
    }

    /** The rows behind every figure of these homes on a day. */
    public Standings standingsOf(List<UUID> homes, LocalDate day) {
        return statuses.standings(homes, day);
    }

    /** The rows behind every figure of an area on a day: kept, for every page reads them, and 15,000 homes take a quarter of a second. */
    public Standings standingsIn(UUID area, LocalDate day) {
        return known.under(
                new Mark(area, day, directory.turns(), statuses.turns()),
                () -> statuses.standingsOf(directory.homesIn(area, day), day));
    }
}
