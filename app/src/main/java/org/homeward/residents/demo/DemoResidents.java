package org.homeward.residents.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;
import org.homeward.kernel.Acting;
import org.homeward.kernel.Actor;
import org.homeward.kernel.HomeId;
import org.homeward.residents.importing.Duplicates;
import org.homeward.residents.importing.ImportOutcome;
import org.homeward.residents.importing.ResidentImport;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Moves made-up residents into the demo's homes; the directory must know their practices first. */
@Component
public class DemoResidents {
    private static final String BEECHWOOD = "demo/residents.csv";
    private static final String THE_LIMES = "demo/residents-the-limes.csv";

    private final ResidentImport imports;

    DemoResidents(ResidentImport imports) {
        this.imports = imports;
    }

    /** 26 residents of Beechwood House, in the name of somebody who keeps its register. */
    public void moveIntoBeechwood(HomeId home, Actor actor) {
        moveIn(BEECHWOOD, home, actor);
    }

    /** 14 residents of The Limes, in the name of somebody who keeps its register. */
    public void moveIntoTheLimes(HomeId home, Actor actor) {
        moveIn(THE_LIMES, home, actor);
    }

    private void moveIn(String file, HomeId home, Actor actor) {
        ImportOutcome outcome = Acting.as(actor, () -> imported(file, home));
        switch (outcome) {
            case ImportOutcome.Applied ignored -> {}
            case ImportOutcome.FileRefused(String words) -> throw new IllegalStateException(file + ": " + words);
            case ImportOutcome.RowsRefused refused ->
                throw new IllegalStateException(file + ": "
                        + refused.rows().stream()
                                .map(row -> "row " + row.number() + ": " + String.join(" ", row.errors()))
                                .collect(Collectors.joining("; ")));
        }
    }

    private ImportOutcome imported(String file, HomeId home) {
        try (InputStream content = new ClassPathResource(file).getInputStream()) {
            return imports.run(home, file, content, Duplicates.SKIP);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + file, unreadable);
        }
    }
}
