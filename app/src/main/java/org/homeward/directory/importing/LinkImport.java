package org.homeward.directory.importing;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.homeward.directory.ImportRequest;
import org.homeward.directory.ImportSummary;
import org.homeward.directory.Organisation;
import org.homeward.directory.register.Inheritance;
import org.homeward.directory.register.Links;
import org.homeward.directory.register.Links.Said;
import org.homeward.directory.register.Organisations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Takes links in. They only add or end, so the guard has nothing to watch. */
final class LinkImport implements Settlement {
    private final Organisations organisations;
    private final Links links;
    private final Inheritance inheritance;
    private final LinkFile file;
    private final Findings findings;
    private LinkPlan plan;

    LinkImport(JdbcClient jdbc, LinkFile file, Findings findings) {
        this.organisations = new Organisations(jdbc);
        this.links = new Links(jdbc);
        this.inheritance = new Inheritance(jdbc);
        this.file = file;
        this.findings = findings;
        this.plan = new LinkPlan(List.of(), List.of(), findings);
    }

    @Override
    public ImportSummary plan(ImportRequest request) {
        List<Organisation> known = organisations.known(file.codes());
        Set<UUID> ids = new HashSet<>();
        known.forEach(organisation -> ids.add(organisation.id()));
        plan = new LinkPlan(known, links.from(ids), findings);
        file.claims().forEach(plan::consider);
        return new ImportSummary(
                request.kind(),
                request.fileName(),
                findings.rowsRead(),
                plan.added().size(),
                plan.redated().size(),
                plan.unchanged(),
                0,
                findings.leftOut(),
                Map.of(),
                Map.of(),
                findings.notes(),
                List.of());
    }

    @Override
    public Optional<String> guard() {
        return Optional.empty();
    }

    @Override
    public void write(UUID run) {
        plan.redated().forEach(links::redate);
        links.add(plan.added(), Said.byFile(run));
        inheritance.settle(Said.byFile(run));
    }
}
