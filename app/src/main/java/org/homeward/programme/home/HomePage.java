package org.homeward.programme.home;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.kernel.London;
import org.homeward.programme.equipment.TeamKit;
import org.homeward.programme.home.HomesReadiness.Ready;
import org.homeward.programme.readiness.Finding;
import org.homeward.programme.readiness.Standing;
import org.homeward.programme.support.OpenTask;
import org.homeward.programme.takeover.TakenOver;
import org.homeward.ui.Page;
import org.jspecify.annotations.Nullable;

/** One home as the digital team sees it: the one next step, its seven journeys, the chain, and what was done. Nothing of a resident. */
public record HomePage(
        Ready ready,
        LocalDate day,
        List<Told> timeline,
        List<OpenTask> open,
        List<TeamKit.OnLoan> kit,
        List<TakenOver.Part> takeovers,
        boolean mayWrite)
        implements Page {
    static final String PATH = "/programme/homes";

    public HomePage {
        timeline = List.copyOf(timeline);
        open = List.copyOf(open);
        kit = List.copyOf(kit);
        takeovers = List.copyOf(takeovers);
    }

    static String path(UUID home) {
        return PATH + "/" + home;
    }

    @Override
    public String title() {
        return home().name();
    }

    KnownHome home() {
        return ready.home();
    }

    String path() {
        return path(home().id());
    }

    /** "32 beds · good · Holt · VLX01 · run by …". */
    String facts() {
        KnownHome.Traits traits = home().traits();
        return Stream.of(
                        traits.beds() == 0 ? "" : traits.beds() + " beds",
                        traits.careType(),
                        traits.rating().isEmpty()
                                ? "not rated"
                                : "CQC: " + traits.rating().replace('-', ' '),
                        traits.town(),
                        home().ods() == null ? "no ODS code" : home().ods(),
                        traits.provider())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    String manager() {
        KnownHome.Managers managers = home().managers();
        if (managers.isVacant()) {
            return "No registered manager is known";
        }
        return managers.now()
                + (managers.isNew() && managers.welcomed() != null ? ", new since " + managers.welcomed() : "");
    }

    List<JourneyState> journeys() {
        return JourneyState.of(ready, day);
    }

    @Nullable
    Standing next() {
        return ready.readiness().next().orElse(null);
    }

    String wayTo(Standing standing) {
        return Way.to(home().id(), standing.link());
    }

    /** "DSPT Standards Met lapses on 30 Jun 2027. 3 services depend on this: …", or nothing. */
    String lapsing() {
        return ready.readiness().lapsesNext().map(Standing::lapsing).orElse("");
    }

    /** What its proof is, how old, and until when it holds. */
    String proof(Standing standing) {
        Finding finding = standing.finding();
        LocalDate since = finding.since();
        LocalDate last = finding.lapsesOn();
        String age = since == null || !finding.isMet() ? "" : ", since " + London.words(since);
        String until = last == null || !finding.isMet() ? "" : ", until " + London.words(last);
        String lacks = standing.lacks().isEmpty() ? "" : ". " + standing.lacks();
        return finding.proof() + age + until + lacks;
    }

    static String age(JourneyState state, LocalDate day) {
        Long days = state.days(day);
        return days == null ? "" : days == 0 ? "since today" : days == 1 ? "for 1 day" : "for " + days + " days";
    }
}
