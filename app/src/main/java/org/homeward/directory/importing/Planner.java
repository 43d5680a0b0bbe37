package org.homeward.directory.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Supplier;
import org.homeward.directory.Closure;
import org.homeward.directory.Codes;
import org.homeward.directory.Organisation;
import org.jspecify.annotations.Nullable;

/** Compares what a file claims with what stands, one standing organisation at a time, so that only differences are kept. */
final class Planner {
    private final Map<String, Claim> claims;
    private final Said said;
    private final References references;
    private final Terms terms;
    private final Map<String, Claim> byCode = new HashMap<>();
    private final Map<String, UUID> leaving = new HashMap<>();
    private final Map<String, UUID> staying = new HashMap<>();
    private final Map<UUID, String> halves = new LinkedHashMap<>();
    private final List<Proposal> added = new ArrayList<>();
    private final List<Change> changed = new ArrayList<>();
    private final List<Change> closed = new ArrayList<>();
    private final Set<Plan.Succession> successions = new LinkedHashSet<>();
    private int unchanged;
    private int standing;

    /**
     * On what terms to compare: the day, where new ids come from, whether absence from the file closes, and what the file says of an
     * organisation together with what is known of it.
     */
    record Terms(LocalDate today, Supplier<UUID> ids, boolean absenceCloses, BinaryOperator<Organisation> whole) {}

    /** What a file says: whom it names, whom it names as not counting, and which other row is the same place. */
    record Said(Map<String, Claim> claims, Map<String, Closure.Reason> notCounted, Map<String, String> primaries) {
        static Said in(Findings findings) {
            return new Said(findings.claims(), findings.notCounted(), findings.primaries());
        }
    }

    Planner(Said said, References references, Terms terms) {
        this.claims = new LinkedHashMap<>(said.claims());
        this.said = said;
        this.references = references;
        this.terms = terms;
        said.claims()
                .values()
                .forEach(claim -> claim.organisation().codes().shared().forEach(code -> byCode.put(code, claim)));
    }

    void meet(Standing standing) {
        Organisation organisation = standing.organisation();
        Claim claim = claimFor(organisation);
        this.standing += organisation.isOpen() && (claim != null || standing.isOurs()) ? 1 : 0;
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
        Organisation said = terms.whole().apply(claim.organisation(), was);
        Organisation now = said.withId(was.id()).withCodes(merged(said.codes(), was.codes()));
        staying.put(claim.key(), was.id());
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
        String key = was.codes().key().orElse("");
        Closure.Reason dropped = said.notCounted().get(key);
        if (was.isOpen() && (dropped != null || isGone(standing))) {
            Closure closure = new Closure(closingDay(was), reason(was, dropped));
            closed.add(new Change(standing, new Proposal(was.closed(closure), null, null)));
            String primary = said.primaries().get(key);
            if (primary != null) {
                halves.put(was.id(), primary);
            }
        }
        noteLeaving(was);
    }

    // a file is whole only of what its own kind of file has brought; a code it gives to another is taken from anybody
    private boolean isGone(Standing standing) {
        return terms.absenceCloses() && (standing.isOurs() || isTakenOver(standing.organisation()));
    }

    private boolean isTakenOver(Organisation was) {
        return byCode.containsKey(String.valueOf(was.codes().ods()));
    }

    private Closure.Reason reason(Organisation was, Closure.@Nullable Reason dropped) {
        if (dropped != null) {
            return dropped;
        }
        return isTakenOver(was) ? Closure.Reason.REGISTERED_AGAIN : Closure.Reason.LEFT_THE_FILE;
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
        halves.forEach(this::succeed);
        return new Plan(added, changed, closed, List.copyOf(successions), unchanged, standing);
    }

    private void succeed(UUID half, String primary) {
        UUID holder = staying.get(primary);
        if (holder != null && !holder.equals(half)) {
            successions.add(new Plan.Succession(half, holder));
        }
    }

    private void add(Claim claim) {
        Organisation organisation = claim.organisation().withId(terms.ids().get());
        staying.put(claim.key(), organisation.id());
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
        LocalDate since = named.since();
        return references
                .findOpen(named.codes())
                .map(there -> new Tie(there.id(), since == null ? null : later(since, there.openedOn())))
                .orElse(null);
    }

    // as far as the file tells, it was so since both were there; what one that has closed held goes to its successor
    private @Nullable Tie firstTie(Tie.Named named, Organisation organisation) {
        return references
                .find(named.codes())
                .filter(there -> held(there, since(named, organisation, there)))
                .or(() -> references.findOpen(named.codes()))
                .map(there -> new Tie(there.id(), since(named, organisation, there)))
                .orElse(null);
    }

    private static boolean held(References.Known there, LocalDate since) {
        LocalDate closed = there.closedOn();
        return closed == null || since.isBefore(closed);
    }

    private LocalDate since(Tie.Named named, Organisation organisation, References.Known there) {
        LocalDate said = named.since();
        return said == null ? later(organisation.openedOn(), there.openedOn()) : said;
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
