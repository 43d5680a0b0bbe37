package org.homeward.directory.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.homeward.directory.LinkKind;
import org.homeward.directory.Organisation;
import org.homeward.directory.register.Links.Dated;
import org.jspecify.annotations.Nullable;

/** What a file of links would do to the links there are. */
final class LinkPlan {
    private final Map<String, Organisation> known = new HashMap<>();
    private final Map<UUID, List<Dated>> standing = new HashMap<>();
    private final Findings findings;
    private final List<Dated> added = new ArrayList<>();
    private final List<Dated> redated = new ArrayList<>();
    private int unchanged;

    LinkPlan(Collection<Organisation> organisations, Collection<Dated> links, Findings findings) {
        organisations.forEach(this::know);
        links.forEach(link -> linksFrom(link.from()).add(link));
        this.findings = findings;
    }

    private void know(Organisation organisation) {
        organisation.codes().shared().forEach(code -> known.put(code, organisation));
        String location = organisation.codes().cqcLocation();
        if (location != null) {
            known.put(location, organisation);
        }
    }

    void consider(LinkClaim claim) {
        Organisation from = known.get(claim.from());
        Organisation to = known.get(claim.to());
        if (from == null || to == null) {
            reject(
                    claim,
                    "%s is not in the directory. Import that organisation first, then these links again."
                            .formatted(from == null ? claim.from() : claim.to()));
        } else if (!claim.kind().fits(from.kind(), to.kind())) {
            reject(
                    claim,
                    "A %s cannot be \"%s\" a %s. Correct the row in the file."
                            .formatted(
                                    from.kind().code(),
                                    claim.kind().code(),
                                    to.kind().code()));
        } else {
            settle(claim, new Dated(from.id(), to.id(), claim.kind(), claim.startsOn(), claim.endsOn()));
        }
    }

    private void settle(LinkClaim claim, Dated wanted) {
        List<Dated> links = linksFrom(wanted.from());
        Optional<Dated> same =
                links.stream().filter(link -> isSame(link, wanted)).findFirst();
        if (same.isPresent() && same.get().equals(wanted)) {
            unchanged++;
        } else if (links.stream().anyMatch(link -> !isSame(link, wanted) && clash(link, wanted))) {
            reject(
                    claim,
                    "The directory already has such a link for part of that time. End the former link first, or correct the dates.");
        } else {
            same.ifPresent(links::remove);
            links.add(wanted);
            (same.isPresent() ? redated : added).add(wanted);
        }
    }

    private static boolean isSame(Dated one, Dated other) {
        return one.kind() == other.kind()
                && one.to().equals(other.to())
                && one.startsOn().equals(other.startsOn());
    }

    private static boolean clash(Dated one, Dated other) {
        boolean isExclusive = isSingle(one.kind()) || one.to().equals(other.to());
        return one.kind() == other.kind() && isExclusive && overlap(one, other);
    }

    private static boolean overlap(Dated one, Dated other) {
        return isBefore(one.startsOn(), other.endsOn())
                && isBefore(other.startsOn(), one.endsOn())
                && isBefore(one.startsOn(), one.endsOn())
                && isBefore(other.startsOn(), other.endsOn());
    }

    private static boolean isBefore(LocalDate day, @Nullable LocalDate end) {
        return end == null || day.isBefore(end);
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

    private static boolean isSingle(LinkKind kind) {
        return kind == LinkKind.OPERATED_BY || kind == LinkKind.COMMISSIONED_BY || kind == LinkKind.BRANCH_OF;
    }
}
