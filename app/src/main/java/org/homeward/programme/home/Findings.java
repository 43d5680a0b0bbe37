package org.homeward.programme.home;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.homeward.dspt.DsptStatus;
import org.homeward.dspt.Edition;
import org.homeward.dspt.Level;
import org.homeward.kernel.London;
import org.homeward.programme.journey.Case;
import org.homeward.programme.journey.Journey;
import org.homeward.programme.readiness.Finding;
import org.jspecify.annotations.Nullable;

/** What is known of every link of a home: from the directory, the toolkit and the cases first, and what somebody wrote down last. */
final class Findings {
    private static final Set<Level> PUBLISHED = Set.of(Level.APPROACHING, Level.MET, Level.EXCEEDED);
    private static final List<Journey> CASES =
            List.of(Journey.MAIL, Journey.PROXY, Journey.OBSERVATIONS, Journey.ROUNDS, Journey.RECORDS);

    private Findings() {}

    static Map<String, Finding> of(KnownHome home, @Nullable DsptStatus status) {
        Map<String, Finding> findings = new HashMap<>(home.proofs());
        findings.put("CQC_REGISTERED", registered(home));
        findings.put(
                "ODS_CODE",
                home.ods() == null ? Finding.missing("The directory has none") : Finding.met(null, home.ods()));
        findings.put("DSPT_APPROACHING", published(status));
        findings.put("DSPT_MET", status != null && status.level().isMet() ? published(status) : notMet(status));
        CASES.forEach(journey -> findings.put(journey.link(), inUse(home.in(journey.machine()))));
        return findings;
    }

    private static Finding registered(KnownHome home) {
        return home.cqc() == null
                ? Finding.missing("The directory has no CQC number")
                : Finding.met(home.openedOn(), home.cqc());
    }

    /** A level counts in its own edition and in the one after it, as the national rule has it. */
    private static Finding published(@Nullable DsptStatus status) {
        Edition edition = status == null ? null : status.edition();
        if (status == null || edition == null || !PUBLISHED.contains(status.level())) {
            return notMet(status);
        }
        LocalDate since = status.publishedOn() == null ? status.firstSeenOn() : status.publishedOn();
        return Finding.met(since, status.words()).until(edition.countsUntil());
    }

    private static Finding notMet(@Nullable DsptStatus status) {
        return Finding.missing(status == null ? "No file has named it" : status.words());
    }

    private static Finding inUse(Case at) {
        LocalDate since = at.since();
        String words = at.state().words() + (since == null ? "" : " since " + London.words(since));
        return at.isInUse() ? Finding.met(since, words) : Finding.missing(words);
    }
}
