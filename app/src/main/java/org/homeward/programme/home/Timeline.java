package org.homeward.programme.home;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.homeward.dspt.DsptStatus;
import org.homeward.kernel.London;
import org.homeward.programme.journey.Cases;
import org.homeward.programme.support.PastSession;
import org.homeward.programme.support.SupportHistory;
import org.springframework.stereotype.Component;

/** Everything that was done with one home, the latest first. */
@Component
class Timeline {
    static final int MOST = 30;

    private final Cases cases;
    private final SupportHistory support;

    Timeline(Cases cases, SupportHistory support) {
        this.cases = cases;
        this.support = support;
    }

    List<Told> of(UUID home, List<DsptStatus> said) {
        return Stream.of(
                        cases.history(home, MOST).stream().map(Timeline::told),
                        support.of(home, MOST).stream().map(Timeline::told),
                        said.stream().map(status -> told(home, status)))
                .flatMap(lines -> lines)
                .sorted(Comparator.comparing(Told::day).reversed())
                .limit(MOST)
                .toList();
    }

    private static Told told(Cases.Happening event) {
        String note = event.note().isEmpty() ? "" : ". " + event.note();
        return new Told(event.day(), event.words() + ": " + event.reached().words() + note, event.recordedBy(), null);
    }

    private static Told told(PastSession session) {
        String note = session.note() == null ? "" : ". " + session.note();
        return new Told(
                London.day(session.startedAt()),
                session.channel() + ": " + String.join(", ", session.topics()) + ". " + session.outcome() + note,
                session.by(),
                session.path());
    }

    private static Told told(UUID home, DsptStatus status) {
        return new Told(status.firstSeenOn(), "DSPT: " + status.words(), "file of the toolkit", "/dspt/homes/" + home);
    }
}
