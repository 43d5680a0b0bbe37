package org.homeward.observations.paper;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.access.Audit;
import org.homeward.access.Deed;
import org.homeward.access.Entry;
import org.homeward.access.signin.factor.QrPicture;
import org.homeward.clinical.news2.OxygenTarget;
import org.homeward.directory.Directory;
import org.homeward.directory.Organisation;
import org.homeward.kernel.Acting;
import org.homeward.kernel.Actor;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.NotFound;
import org.homeward.kernel.OrganisationId;
import org.homeward.kernel.ResidentId;
import org.homeward.observations.Standings;
import org.homeward.observations.Watch;
import org.homeward.observations.Watched;
import org.homeward.observations.escalation.Agreements;
import org.homeward.observations.escalation.EscalationLine;
import org.homeward.observations.escalation.Escalations;
import org.homeward.observations.round.Block;
import org.homeward.residents.Resident;
import org.homeward.residents.Residents;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The sheets of a home as they are printed now; that somebody could take everybody's record away on paper is in the audit log. */
@Component
class PaperPages {
    private final Watch watch;
    private final Residents residents;
    private final Standings standings;
    private final Escalations escalations;
    private final Agreements agreements;
    private final Directory directory;
    private final Audit audit;
    private final Clock clock;
    private final String url;

    PaperPages(
            Watch watch,
            Residents residents,
            Standings standings,
            Escalations escalations,
            Agreements agreements,
            Directory directory,
            Audit audit,
            Clock clock,
            @Value("${homeward.url}") String url) {
        this.watch = watch;
        this.residents = residents;
        this.standings = standings;
        this.escalations = escalations;
        this.agreements = agreements;
        this.directory = directory;
        this.audit = audit;
        this.clock = clock;
        this.url = url;
    }

    @Transactional
    PaperRoundPage round(HomeId home) {
        Instant now = clock.instant();
        audit.write(Entry.of(home, Deed.PRINTED_ROUND));
        List<Watched> round = EscalationLine.onto(watch.board(home), escalations.at(home), now);
        Map<ResidentId, Resident> people =
                residents.at(home).stream().collect(Collectors.toMap(Resident::id, Function.identity()));
        Map<ResidentId, OxygenTarget> targets = standings.targets(home);
        return new PaperRoundPage(
                printing(home, now),
                agreements.of(home, practices(people)),
                round.stream()
                        .filter(one -> people.containsKey(one.resident()))
                        .map(one -> block(
                                one,
                                Objects.requireNonNull(people.get(one.resident())),
                                targets.get(one.resident()),
                                now))
                        .toList());
    }

    private PaperBlock block(Watched watched, Resident resident, @Nullable OxygenTarget target, Instant now) {
        Block block = Block.printedNow(resident.bed().room());
        return new PaperBlock(
                watched, resident, target, block, QrPicture.inLines(url + PaperBlock.path(resident, block)), now);
    }

    private static List<OrganisationId> practices(Map<ResidentId, Resident> people) {
        return people.values().stream()
                .flatMap(resident -> Stream.ofNullable(resident.registration().practice()))
                .distinct()
                .toList();
    }

    private PaperRoundPage.Printing printing(HomeId home, Instant now) {
        String name = directory.find(home.value()).map(Organisation::name).orElse("A home");
        Actor actor = Acting.current().orElseThrow(() -> new NotFound("nobody is acting"));
        return new PaperRoundPage.Printing(home, name, actor.name(), now);
    }
}
