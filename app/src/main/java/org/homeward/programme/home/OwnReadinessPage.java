package org.homeward.programme.home;

import java.time.LocalDate;
import java.util.List;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.London;
import org.homeward.programme.equipment.TeamKit;
import org.homeward.programme.home.HomesReadiness.Ready;
import org.homeward.programme.readiness.Finding;
import org.homeward.programme.readiness.Standing;
import org.homeward.programme.support.Promise;
import org.homeward.ui.Page;
import org.jspecify.annotations.Nullable;

/** A home as its own registered manager sees it: what it has, what comes next, what is promised. Never the team's notes. */
public record OwnReadinessPage(Ready ready, List<Promise> promises, List<TeamKit.OnLoan> kit) implements Page {
    private static final String MANAGER = "Registered manager";

    public OwnReadinessPage {
        promises = List.copyOf(promises);
        kit = List.copyOf(kit);
    }

    static String path(HomeId home) {
        return "/homes/" + home + "/readiness";
    }

    @Override
    public String title() {
        return "What " + ready.home().name() + " has and needs";
    }

    @Nullable
    Standing next() {
        return ready.readiness().next().orElse(null);
    }

    static String whoCan(Standing step) {
        String who = step.link().takenBy();
        return who.equals(MANAGER) ? "You can do this." : "This is done by: " + who + ". You need do nothing now.";
    }

    String lapsing() {
        return ready.readiness().lapsesNext().map(Standing::lapsing).orElse("");
    }

    /** When it was seen and until when it holds. What the team wrote in its own words stays with the team. */
    String facts(Standing standing) {
        Finding finding = standing.finding();
        String days =
                finding.isMet() ? dated("since ", finding.since()) + " " + dated("until ", finding.lapsesOn()) : "";
        String gap = days.isBlank() || standing.lacks().isEmpty() ? "" : ". ";
        return (days + gap + standing.lacks()).strip();
    }

    private static String dated(String word, @Nullable LocalDate day) {
        return day == null ? "" : word + London.words(day);
    }

    static String lent(TeamKit.OnLoan thing) {
        LocalDate until = thing.until();
        LocalDate due = thing.calibrationDue();
        return thing.what() + ", since " + London.words(thing.since())
                + (until == null ? "" : ", until " + London.words(until))
                + (due == null ? "" : ". Next check of the kit: " + London.words(due));
    }
}
