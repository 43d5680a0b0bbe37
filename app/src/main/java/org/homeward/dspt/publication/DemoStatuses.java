package org.homeward.dspt.publication;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.homeward.directory.Organisation;
import org.homeward.dspt.DsptStatus;
import org.homeward.dspt.Level;
import org.homeward.kernel.DemoChapter;
import org.homeward.kernel.Ids;
import org.homeward.kernel.London;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What the made-up homes published since 2021, file by file as an import keeps it; 341 of 441 homes count, 77.3 %. */
@Component
class DemoStatuses implements DemoChapter {
    private static final int BEHIND_THE_HOMES = 60;
    private final DemoHomes homes;
    private final StatusFiles files;
    private final Statuses statuses;
    private final EditionTable editions;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DemoStatuses(
            DemoHomes homes,
            StatusFiles files,
            Statuses statuses,
            EditionTable editions,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.homes = homes;
        this.files = files;
        this.statuses = statuses;
        this.editions = editions;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Override
    public int order() {
        return BEHIND_THE_HOMES;
    }

    @Override
    public String title() {
        return "DSPT statuses";
    }

    @Override
    public boolean isLoaded() {
        return files.hasDemo();
    }

    @Override
    public void load() {
        LocalDate today = London.day(clock.instant());
        List<Organisation> all = homes.on(today);
        List<LocalDate> days = DemoPath.fileDays(today);
        transaction.executeWithoutResult(status -> load(all, days));
    }

    private void load(List<Organisation> all, List<LocalDate> days) {
        DemoPath.Said[] before = new DemoPath.Said[all.size()];
        for (LocalDate day : days) {
            UUID file = Ids.next();
            List<DsptStatus> changed = new ArrayList<>();
            for (int rank = 0; rank < before.length; rank++) {
                DemoPath.Said said = new DemoPath(rank).on(day, days.getLast());
                if (!said.equals(before[rank])) {
                    changed.add(status(all.get(rank).id(), said, day, file));
                    before[rank] = said;
                }
            }
            write(file, day, tally(all.size(), changed.size(), day.equals(days.getFirst())));
            statuses.write(changed);
        }
    }

    private DsptStatus status(UUID home, DemoPath.Said said, LocalDate day, UUID file) {
        return said.level() == Level.NOT_PUBLISHED
                ? new DsptStatus(home, said.level(), null, null, null, day, file)
                : new DsptStatus(
                        home,
                        said.level(),
                        editions.all().named(said.edition()).orElseThrow(),
                        said.publishedOn(),
                        null,
                        day,
                        file);
    }

    private static StatusFile.Tally tally(int read, int changed, boolean isFirst) {
        return new StatusFile.Tally(read, isFirst ? changed : 0, isFirst ? 0 : changed, read - changed, 0, 0, 0);
    }

    private void write(UUID id, LocalDate day, StatusFile.Tally tally) {
        String name = "Made-up statuses as at " + London.words(day);
        Instant noon = day.atTime(LocalTime.NOON).atZone(London.ZONE).toInstant();
        files.write(new StatusFile(id, StatusFile.Kind.DEMO, name, day, "Homeward", noon, tally), sha256(name), false);
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
