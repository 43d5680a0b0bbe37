package org.homeward.directory;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.UUID;
import org.homeward.directory.ImportRequest.Mode;
import org.homeward.directory.importing.ImportTurn;
import org.homeward.kernel.Ids;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/** Takes files into the directory. Every answer is a value; only a fault of the machine throws. */
@Component
public class Imports {
    private final ImportTurn turn;

    @Autowired
    Imports(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this(jdbc, transactions, Clock.systemUTC());
    }

    public Imports(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
        this.turn = new ImportTurn(jdbc, transactions, clock);
    }

    /** Runs one import; the whole file is applied or nothing is. The caller keeps the file until this returns. */
    public ImportOutcome run(ImportRequest request, ImportProgress progress) {
        return run(Ids.next(), request, progress);
    }

    /** The same, as an attempt of this id, so that somebody else can ask how far it is. Tells of progress once it has its turn. */
    public ImportOutcome run(UUID attempt, ImportRequest request, ImportProgress progress) {
        return turn.run(attempt, request, progress);
    }

    /** Runs an import of a file that comes with the program. */
    public ImportOutcome runShipped(ShippedFile shipped, String requestedBy, Mode mode, ImportProgress progress) {
        String resource = shipped.resource();
        String name = resource.substring(resource.lastIndexOf('/') + 1);
        try (InputStream in = Imports.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing from the program");
            }
            Path copy = Files.createTempFile("homeward-import", ".csv");
            try {
                Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
                return run(new ImportRequest(shipped.kind(), copy, name, requestedBy, mode, shipped), progress);
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
