package org.homeward.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Where unpacked programs are kept: with the account, or with the data when the account has no room. */
final class Cache {

    private Cache() {}

    static Path of(DataFolder data) throws IOException {
        for (Path candidate :
                Stream.concat(ofAccount().stream(), Stream.of(data.binaries())).toList()) {
            if (usable(candidate)) {
                return candidate;
            }
        }
        throw new PostgresRefused(new Refusal.FolderUnusable(data.root(), "it is not writable"));
    }

    /** Root's home is closed to the account that PostgreSQL then runs as, so root uses the machine's cache. */
    private static Optional<Path> ofAccount() {
        if (Accounts.ourUid() == 0) {
            return Optional.of(Path.of("/var/cache/homeward"));
        }
        return environment("XDG_CACHE_HOME")
                .or(() -> environment("HOME").map(home -> home.resolve(".cache")))
                .map(cache -> cache.resolve("homeward"));
    }

    private static Optional<Path> environment(String name) {
        return Optional.ofNullable(System.getenv(name)).map(Path::of).filter(Path::isAbsolute);
    }

    /** Ours and writable: programs in a folder of somebody else's could be anything. */
    private static boolean usable(Path folder) {
        try {
            Files.createDirectories(folder);
            return Files.isWritable(folder) && Folders.owner(folder) == Accounts.ourUid();
        } catch (IOException unusable) {
            return false;
        }
    }
}
