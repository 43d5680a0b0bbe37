package org.homeward.directory.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.homeward.directory.Closure;
import org.homeward.directory.Codes;
import org.homeward.directory.Organisation;
import org.jspecify.annotations.Nullable;

/** Compares what a file claims with what stands, one standing organisation at a time, so that only differences are kept. */
final class Planner {
    private final Map<String, Claim> claims;
    private final Map<String, Closure.Reason> notCounted;
    private final References references;
    private final Terms terms;
    private final Map<String, Claim> byCode = new HashMap<>();
    private final Map<String, UUID> leaving = new HashMap<>();
    private final List<Proposal> added = new ArrayList<>();
    private final List<Change> changed = new ArrayList<>();
    private final List<Change> closed = new ArrayList<>();
    private final List<Plan.Succession> successions = new ArrayList<>();
    private int unchanged;
    private int standing;

    /** On what terms to compare: the day, where new ids come from, and whether absence from the file closes. */
    record Terms(LocalDate today, Supplier<UUID> ids, boolean absenceCloses) {}

    Planner(Findings findings, References references, Terms terms) {
        this(findings.claims(), findings.notCounted(), references, terms);
    }

    Planner(Map<String, Claim> claims, Map<String, Closure.Reason> notCounted, References references, Terms terms) {
        this.claims = new LinkedHashMap<>(claims);
        this.notCounted = notCounted;
        this.references = references;
        this.terms = terms;
        claims.values()
                .forEach(claim -> claim.organisation().codes().shared().forEach(code -> byCode.put(code, claim)));
    }

    void meet(Standing standing) {
        Organisation organisation = standing.organisation();
        this.standing += organisation.isOpen() ? 1 : 0;
        Claim claim = claimFor(organisation);
        if (claim != null) {
            compare(standing, claim);
        } else {
            missing(standing);
        }
    }

    private @Nullable Claim claimFor(Organisation organisation) {
        Claim claim = claims.remove(organisation.codes().key().orElse(""));
        return claim == null && organisation.isOpen() ? claimByOtherCode(organisation) : claim;
    }

    // a home that came from ODS first, without a CQC id, is the one the CQC file names with the same ODS code
    private @Nullable Claim claimByOtherCode(Organisation organisation) {
        return organisation.codes().shared().stream()
                .map(byCode::get)
                .filter(claim -> claim != null
                        && organisation.codes().mayBe(claim.organisation().codes()))
                .findFirst()
                .map(claim -> claims.remove(claim.key()))
                .orElse(null);
    }

    private void compare(Standing standing, Claim claim) {
        Organisation was = standing.organisation();
        Organisation said = claim.organisation();
        Organisation now = said.withId(was.id()).withCodes(merged(said.codes(), was.codes()));
        Proposal proposal = new Proposal(now, tie(claim.operatedBy()), tie(claim.commissionedBy()));
        if (proposal.says(standing)) {
            unchanged++;
        } else {
            file(new Change(standing, proposal));
        }
    }

    private void file(Change change) {
        (change.closes() ? closed : changed).add(change);
        if (change.closes()) {
            noteLeaving(change.after().organisation());
        }
    }

    // a code that is blank in the file is late, not taken away, unless the file gives it to another
    private Codes merged(Codes said, Codes was) {
        boolean isOthers = byCode.containsKey(String.valueOf(was.ods()));
        return new Codes(
                said.ods() == null && !isOthers ? was.ods() : said.ods(),
                said.cqcLocation() == null ? was.cqcLocation() : said.cqcLocation(),
                said.cqcProvider() == null ? was.cqcProvider() : said.cqcProvider(),
                said.ons() == null ? was.ons() : said.ons(),
                said.local() == null ? was.local() : said.local());
    }

    private void missing(Standing standing) {
        Organisation was = standing.organisation();
        Closure.Reason dropped = notCounted.get(was.codes().key().orElse(""));
        if (was.isOpen() && (terms.absenceCloses() || dropped != null)) {
            Closure closure = new Closure(closingDay(was), reason(was, dropped));
            closed.add(new Change(standing, new Proposal(was.closed(closure), null, null)));
        }
        noteLeaving(was);
    }

    private Closure.Reason reason(Organisation was, Closure.@Nullable Reason dropped) {
        if (dropped != null) {
            return dropped;
        }
        boolean isTakenOver = byCode.containsKey(String.valueOf(was.codes().ods()));
        return isTakenOver ? Closure.Reason.REGISTERED_AGAIN : Closure.Reason.LEFT_THE_FILE;
    }

    private LocalDate closingDay(Organisation was) {
        LocalDate opened = was.openedOn();
        return opened != null && opened.isAfter(terms.today()) ? opened : terms.today();
    }

    private void noteLeaving(Organisation organisation) {
        String ods = organisation.codes().ods();
        if (ods != null) {
            leaving.put(ods, organisation.id());
        }
    }

    Plan finish() {
        claims.values().forEach(this::add);
        return new Plan(added, changed, closed, successions, unchanged, standing);
    }

    private void add(Claim claim) {
        Organisation organisation = claim.organisation().withId(terms.ids().get());
        added.add(new Proposal(
                organisation,
                firstTie(claim.operatedBy(), organisation),
                firstTie(claim.commissionedBy(), organisation)));
        UUID former = leaving.get(String.valueOf(organisation.codes().ods()));
        if (former != null) {
            successions.add(new Plan.Succession(former, organisation.id()));
        }
    }

    private @Nullable Tie tie(Tie.Named named) {
        return references
                .find(named.codes())
                .map(there -> new Tie(there.id(), named.since()))
                .orElse(null);
    }

    // as far as the file tells, it was so since both were there
    private @Nullable Tie firstTie(Tie.Named named, Organisation organisation) {
        return references
                .find(named.codes())
                .map(there -> new Tie(
                        there.id(),
                        named.since() != null ? named.since() : later(organisation.openedOn(), there.openedOn())))
                .orElse(null);
    }

    private LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null && other == null) {
            return terms.today();
        }
        LocalDate first = one == null ? LocalDate.MIN : one;
        LocalDate second = other == null ? LocalDate.MIN : other;
        return first.isAfter(second) ? first : second;
    }
}
