package org.homeward.directory.importing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.homeward.directory.LinkKind;
import org.homeward.directory.Organisation;
import org.homeward.directory.register.Fitting;
import org.homeward.directory.register.Links.Dated;
import org.jspecify.annotations.Nullable;

/** What a file of links would do to the links there are. */
final class LinkPlan {
    private final Map<String, List<Organisation>> known = new HashMap<>();
    private final Map<UUID, List<Dated>> standing = new HashMap<>();
    private final Findings findings;
    private final List<Dated> added = new ArrayList<>();
    private final List<Dated> redated = new ArrayList<>();
    private int unchanged;

    /** Of organisations that share a code, those that closed first come first. */
    LinkPlan(Collection<Organisation> organisations, Collection<Dated> links, Findings findings) {
        organisations.forEach(this::know);
        links.forEach(link -> linksFrom(link.from()).add(link));
        this.findings = findings;
    }

    private void know(Organisation organisation) {
        organisation.codes().shared().forEach(code -> know(code, organisation));
        String location = organisation.codes().cqcLocation();
        if (location != null) {
            know(location, organisation);
        }
    }

    private void know(String code, Organisation organisation) {
        known.computeIfAbsent(code, none -> new ArrayList<>()).add(organisation);
    }

    void consider(LinkClaim claim) {
        Organisation from = meant(claim.from(), claim);
        Organisation to = meant(claim.to(), claim);
        if (from == null || to == null) {
            reject(
                    claim,
                    "%s is not in the directory. Import that organisation first, then these links again."
                            .formatted(from == null ? claim.from() : claim.to()));
        } else {
            settle(claim, new Fitting.Saying(from, claim.kind(), to, claim.startsOn(), claim.endsOn()));
        }
    }

    // a code outlives a registration: an old link is of whoever had the code on the link's first day
    private @Nullable Organisation meant(String code, LinkClaim claim) {
        List<Organisation> candidates = known.getOrDefault(code, List.of());
        boolean isFormer = claim.kind() == LinkKind.SUCCEEDED_BY && code.equals(claim.from());
        return candidates.stream()
                .filter(one -> one.isThereOn(isFormer ? claim.startsOn().minusDays(1) : claim.startsOn()))
                .findFirst()
                .orElse(candidates.isEmpty() ? null : candidates.getLast());
    }

    private void settle(LinkClaim claim, Fitting.Saying saying) {
        List<Dated> links = linksFrom(saying.from().id());
        switch (Fitting.of(saying, links)) {
            case Fitting.Known() -> unchanged++;
            case Fitting.Refused(String reason) -> reject(claim, reason + " Correct the row in the file.");
            case Fitting.Fresh(Dated link) -> {
                links.add(link);
                added.add(link);
            }
            case Fitting.Redated(Dated link) -> {
                links.removeIf(former -> former.kind() == link.kind()
                        && former.to().equals(link.to())
                        && former.startsOn().equals(link.startsOn()));
                links.add(link);
                redated.add(link);
            }
        }
    }

    private List<Dated> linksFrom(UUID organisation) {
        return standing.computeIfAbsent(organisation, none -> new ArrayList<>());
    }

    private void reject(LinkClaim claim, String reason) {
        findings.note(LinkFile.rejected(claim, reason));
    }

    List<Dated> added() {
        return added;
    }

    List<Dated> redated() {
        return redated;
    }

    int unchanged() {
        return unchanged;
    }
}
