package org.homeward.directory.importing;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.homeward.directory.Closure;
import org.homeward.directory.ImportRequest;
import org.homeward.directory.ImportSummary;
import org.homeward.directory.LinkKind;
import org.homeward.directory.Organisation;
import org.homeward.directory.OrganisationKind;
import org.homeward.directory.RowNote;
import org.homeward.directory.register.Inheritance;
import org.homeward.directory.register.Inheritance.Reopened;
import org.homeward.directory.register.Links;
import org.homeward.directory.register.Links.Dated;
import org.homeward.directory.register.Links.Said;
import org.homeward.directory.register.Organisations;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Takes organisations in: the areas and providers a file names first, then its own. */
final class OrganisationImport implements Settlement {
    private static final Set<OrganisationKind> BUYERS = EnumSet.of(OrganisationKind.ICB, OrganisationKind.SUB_ICB);
    private static final Set<OrganisationKind> PROVIDERS = EnumSet.of(OrganisationKind.PROVIDER);
    private final Organisations organisations;
    private final Links links;
    private final Inheritance inheritance;
    private final LocalDate today;
    private final Layout layout;
    private final Findings findings;
    private final References references = new References();
    private final List<Plan> plans = new ArrayList<>();

    OrganisationImport(JdbcClient jdbc, LocalDate today, Layout layout, Findings findings) {
        this.organisations = new Organisations(jdbc);
        this.links = new Links(jdbc);
        this.inheritance = new Inheritance(jdbc);
        this.today = today;
        this.layout = layout;
        this.findings = findings;
    }

    @Override
    public ImportSummary plan(ImportRequest request) {
        plans.add(planBuyers());
        plans.add(planProviders());
        leaveCodesOfOthers();
        Planner planner = new Planner(Planner.Said.in(findings), references, terms(layout.isWhole()));
        organisations.each(layout.kinds(), met -> planner.meet(standing(met, request)));
        plans.add(planner.finish());
        return summary(request);
    }

    // an ICB is known by its own file; the CQC file only fills the gap
    private Plan planBuyers() {
        organisations.each(BUYERS, met -> references.add(met.organisation()));
        references.succeed(links.successors());
        List<Proposal> added = findings.commissioners().values().stream()
                .map(Claim::organisation)
                .filter(buyer -> !references.knows(buyer.codes()))
                .map(buyer -> new Proposal(buyer.withId(UuidCreator.getTimeOrderedEpoch()), null, null))
                .toList();
        added.forEach(buyer -> references.add(buyer.organisation()));
        return new Plan(added, List.of(), List.of(), List.of(), 0, 0);
    }

    private Plan planProviders() {
        if (findings.providers().isEmpty()) {
            return new Plan(List.of(), List.of(), List.of(), List.of(), 0, 0);
        }
        Planner.Said said = new Planner.Said(findings.providers(), Map.of(), Map.of());
        Planner planner = new Planner(said, references, terms(false));
        organisations.each(PROVIDERS, met -> {
            references.add(met.organisation());
            planner.meet(new Standing(met.organisation(), met.operatedBy(), met.commissionedBy(), false));
        });
        Plan plan = planner.finish();
        plan.added().forEach(provider -> references.add(provider.organisation()));
        return plan;
    }

    private void leaveCodesOfOthers() {
        Map<String, Claim> byOds = new HashMap<>();
        findings.claims().values().forEach(claim -> {
            String ods = claim.organisation().codes().ods();
            if (ods != null && claim.organisation().isOpen()) {
                byOds.put(ods, claim);
            }
        });
        organisations
                .odsCodesOfOthers(byOds.keySet(), layout.kinds())
                .forEach(code -> leaveCode(code, Objects.requireNonNull(byOds.get(code))));
    }

    private void leaveCode(String code, Claim claim) {
        Organisation without =
                claim.organisation().withCodes(claim.organisation().codes().withOds(null));
        boolean hasOther = without.codes().key().isPresent();
        findings.note(new RowNote(
                claim.row(),
                !hasOther,
                claim.organisation().name(),
                "ODS code %s belongs to an organisation of another kind in the directory. Ask the ODS help desk whose it is, then import again."
                        .formatted(code)));
        Optional<Claim> instead = hasOther
                ? Optional.of(new Claim(claim.row(), without, claim.operatedBy(), claim.commissionedBy()))
                : Optional.empty();
        findings.replace(claim, instead);
    }

    private static Standing standing(Organisations.Met met, ImportRequest request) {
        boolean isOurs = met.changedBy().equals(Optional.of(request.kind())) && met.isMadeUp() == request.isMadeUp();
        return new Standing(met.organisation(), met.operatedBy(), met.commissionedBy(), isOurs);
    }

    private Planner.Terms terms(boolean absenceCloses) {
        Lacking lacking = findings.lacking(layout.columns());
        return new Planner.Terms(
                today,
                UuidCreator::getTimeOrderedEpoch,
                absenceCloses,
                (said, known) -> layout.whole(said, known, lacking));
    }

    private ImportSummary summary(ImportRequest request) {
        Plan own = plans.getLast();
        Map<String, Integer> alsoAdded = new HashMap<>();
        Map<String, Integer> alsoChanged = new HashMap<>();
        count(alsoAdded, "commissioners", plans.get(0).added().size());
        count(alsoAdded, "providers", plans.get(1).added().size());
        count(alsoChanged, "providers", plans.get(1).changed().size());
        count(
                alsoChanged,
                "registered again under another id",
                own.successions().size());
        return new ImportSummary(
                request.kind(),
                request.fileName(),
                findings.rowsRead(),
                own.added().size(),
                own.changed().size(),
                own.unchanged(),
                own.closed().size(),
                findings.leftOut(),
                alsoAdded,
                alsoChanged,
                findings.notes(),
                lacking());
    }

    /** Of a national file, which should have them all; a list of our own has what its writer needs. */
    private List<String> lacking() {
        Lacking lacking = findings.lacking(layout.columns());
        return layout.isWhole() ? layout.columns().stream().filter(lacking::has).toList() : List.of();
    }

    private static void count(Map<String, Integer> counts, String what, int many) {
        if (many > 0) {
            counts.put(what, many);
        }
    }

    @Override
    public Optional<String> guard() {
        return layout.isWhole() ? Guard.USUAL.stops(plans.getLast()) : Optional.empty();
    }

    @Override
    public void write(UUID run) {
        Said said = Said.byFile(run);
        plans.forEach(plan -> write(plan, run));
        List<Reopened> back = plans.stream()
                .flatMap(plan -> plan.changed().stream())
                .flatMap(this::reopened)
                .toList();
        inheritance.endSuccessions(back, today);
        inheritance.settle(said);
        inheritance.resume(back, today, said);
    }

    private Stream<Reopened> reopened(Change change) {
        Closure closure = change.before().organisation().closure();
        return closure == null || !change.reopens()
                ? Stream.empty()
                : Stream.of(new Reopened(change.before().organisation().id(), closure.on()));
    }

    private void write(Plan plan, UUID run) {
        List<Change> changes =
                Stream.concat(plan.closed().stream(), plan.changed().stream()).toList();
        organisations.keepHistory(
                changes.stream()
                        .map(change -> change.before().organisation().id())
                        .toList(),
                today,
                run);
        organisations.save(
                changes.stream().map(change -> change.after().organisation()).toList(), run);
        organisations.save(plan.added().stream().map(Proposal::organisation).toList(), run);
        Said said = Said.byFile(run);
        links.replace(changes.stream().flatMap(this::newTies).toList(), said);
        links.add(plan.added().stream().flatMap(this::firstTies).toList(), said);
        links.add(successions(plan), said);
    }

    private List<Dated> successions(Plan plan) {
        Map<UUID, UUID> known = links.successors();
        return plan.successions().stream()
                .filter(each -> !each.successor().equals(known.get(each.former())))
                .map(each -> new Dated(each.former(), each.successor(), LinkKind.SUCCEEDED_BY, today, null))
                .toList();
    }

    private Stream<Dated> newTies(Change change) {
        UUID from = change.before().organisation().id();
        return Stream.concat(
                change.changesOperator()
                        ? dated(from, LinkKind.OPERATED_BY, change.after().operatedBy())
                        : Stream.empty(),
                change.changesCommissioner()
                        ? dated(from, LinkKind.COMMISSIONED_BY, change.after().commissionedBy())
                        : Stream.empty());
    }

    private Stream<Dated> firstTies(Proposal proposal) {
        UUID from = proposal.organisation().id();
        return Stream.concat(
                dated(from, LinkKind.OPERATED_BY, proposal.operatedBy()),
                dated(from, LinkKind.COMMISSIONED_BY, proposal.commissionedBy()));
    }

    private Stream<Dated> dated(UUID from, LinkKind kind, @Nullable Tie tie) {
        if (tie == null) {
            return Stream.empty();
        }
        LocalDate since = tie.since();
        return Stream.of(new Dated(from, tie.to(), kind, since == null ? today : since, null));
    }
}
