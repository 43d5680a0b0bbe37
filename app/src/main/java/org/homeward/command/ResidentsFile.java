package org.homeward.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homeward.access.People;
import org.homeward.directory.Directory;
import org.homeward.directory.Organisation;
import org.homeward.directory.OrganisationKind;
import org.homeward.kernel.Acting;
import org.homeward.kernel.Actor;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.Right;
import org.homeward.residents.importing.Check;
import org.homeward.residents.importing.Duplicates;
import org.homeward.residents.importing.ImportOutcome;
import org.homeward.residents.importing.ImportPlan;
import org.homeward.residents.importing.PlannedRow;
import org.homeward.residents.importing.ResidentImport;
import org.homeward.residents.importing.Tally;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** Residents from a file, from the command line, in the name of somebody who keeps the home's register. */
final class ResidentsFile {
    private final ApplicationContext program;

    ResidentsFile(ApplicationContext program) {
        this.program = program;
    }

    /** For which home, in whose name, and how far to go. */
    record Wish(@Nullable String home, @Nullable String email, boolean dryRun, boolean update) {}

    int take(Path file, Wish wish) {
        Organisation home = home(wish.home());
        HomeId id = new HomeId(home.id());
        Actor keeper = keeper(wish.email(), home);
        return Acting.as(keeper, () -> wish.dryRun() ? tried(file, id) : taken(file, id, wish));
    }

    private int tried(Path file, HomeId home) {
        try (InputStream content = Files.newInputStream(file)) {
            return switch (imports().check(home, content)) {
                case Check.FileRefused(String words) -> refused(words + ".");
                case Check.Planned(ImportPlan plan) -> planned(plan);
            };
        } catch (IOException unreadable) {
            throw unreadable(file);
        }
    }

    private static int planned(ImportPlan plan) {
        List<String> lines =
                new ArrayList<>(Tallied.counts(plan.rows().size(), plan.fresh().size(), 0));
        lines.add(Tallied.count("known", plan.duplicates().size()));
        lines.add(Tallied.count("rejected", plan.wrong().size()));
        lines.addAll(rows(plan.wrong()));
        new Tallied(lines).print();
        System.err.println(
                plan.canBeApplied()
                        ? "A dry run: nothing was changed."
                        : "A dry run: nothing was changed. Correct the rows above; the file is taken whole or not at all.");
        return plan.canBeApplied() ? 0 : 1;
    }

    private int taken(Path file, HomeId home, Wish wish) {
        Duplicates duplicates = wish.update() ? Duplicates.UPDATE : Duplicates.SKIP;
        try (InputStream content = Files.newInputStream(file)) {
            return told(imports().run(home, String.valueOf(file.getFileName()), content, duplicates));
        } catch (IOException unreadable) {
            throw unreadable(file);
        }
    }

    private static int told(ImportOutcome outcome) {
        return switch (outcome) {
            case ImportOutcome.FileRefused(String words) -> refused(words + ".");
            case ImportOutcome.RowsRefused(List<PlannedRow> wrong) -> {
                new Tallied(rows(wrong)).print();
                yield refused(
                        "Nothing was changed: a file is taken whole or not at all. Correct the rows above, then import the file again.");
            }
            case ImportOutcome.Applied(UUID id, Tally tally) -> {
                int read = tally.added() + tally.changed() + tally.skipped();
                List<String> lines = new ArrayList<>(Tallied.counts(read, tally.added(), tally.changed()));
                lines.add(Tallied.count("unchanged", tally.skipped()));
                lines.add(Tallied.count("rejected", 0));
                new Tallied(lines).print();
                System.err.println(tally.words() + ". It can be undone on the page of the register.");
                yield 0;
            }
        };
    }

    private static List<String> rows(List<PlannedRow> wrong) {
        return wrong.stream()
                .map(row -> Tallied.row(row.number(), "rejected", row.who(), String.join(". ", row.errors())))
                .toList();
    }

    private static int refused(String words) {
        System.err.println(words);
        return 1;
    }

    private Organisation home(@Nullable String typed) {
        if (typed == null) {
            throw new Failure.Refused("Say for which home with --home: its ODS code, its CQC id or its Homeward id.");
        }
        return found(typed)
                .filter(organisation -> organisation.kind() == OrganisationKind.CARE_HOME)
                .orElseThrow(() -> new Failure.Refused("The directory has no care home " + typed
                        + ". Look its code up in the directory, or import the care homes first."));
    }

    private Optional<Organisation> found(String typed) {
        Directory directory = program.getBean(Directory.class);
        return directory
                .findByOds(typed)
                .or(() -> directory.findByCqcLocation(typed))
                .or(() -> id(typed).flatMap(directory::find));
    }

    private static Optional<UUID> id(String typed) {
        try {
            return Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private Actor keeper(@Nullable String email, Organisation home) {
        if (email == null) {
            throw new Failure.Refused("Say in whose name with --as: the email of somebody who keeps the register of "
                    + home.name() + ".");
        }
        return program.getBean(People.class)
                .actor(email)
                .filter(actor -> actor.may(Right.KEEP_REGISTER, new HomeId(home.id())))
                .orElseThrow(() -> new Failure.Refused("Nobody with the email " + email + " keeps the register of "
                        + home.name() + ". Name a manager, a nurse or a senior carer of this home."));
    }

    private ResidentImport imports() {
        return program.getBean(ResidentImport.class);
    }

    private static Failure.Refused unreadable(Path file) {
        return new Failure.Refused(
                "The file " + file + " cannot be read from the disk. Check the disk, then try again.");
    }
}
