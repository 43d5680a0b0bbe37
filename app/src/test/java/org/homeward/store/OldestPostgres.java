package org.homeward.store;

import java.io.BufferedInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.homeward.Program;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/** A PostgreSQL 16 as an administrator would set it up by hand: C.UTF-8, two roles, one database. */
final class OldestPostgres implements AutoCloseable {
    static final Path BINARIES = Path.of("target/oldest-postgres/binaries.jar");
    private static final String PASSWORD = "by-hand-16";

    private final Path folder;
    private final int port = Program.freePort();
    private final Process server;

    private OldestPostgres(Path folder) throws Exception {
        this.folder = folder;
        this.server = launch();
    }

    static OldestPostgres start() throws Exception {
        // PostgreSQL refuses root, and another account must be able to walk in
        Path folder = Files.createTempDirectory("homeward-oldest-postgres");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        unpack(folder.resolve("programs"));
        OldestPostgres started = new OldestPostgres(folder);
        started.makeRoles();
        return started;
    }

    private static void unpack(Path programs) throws IOException {
        try (JarFile jar = new JarFile(BINARIES.toFile())) {
            String archive = jar.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.endsWith(".txz"))
                    .findFirst()
                    .orElseThrow();
            try (TarArchiveInputStream tar = new TarArchiveInputStream(
                    new XZInputStream(new BufferedInputStream(jar.getInputStream(jar.getEntry(archive)))))) {
                for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                    unpack(entry, tar, programs.resolve(entry.getName()).normalize());
                }
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, TarArchiveInputStream content, Path target) throws IOException {
        Files.createDirectories(entry.isDirectory() ? target : target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else if (entry.isFile()) {
            Files.copy(content, target);
            boolean runs = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(runs ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    private Process launch() throws Exception {
        Path data = Files.createDirectory(folder.resolve("data"));
        Path password = Files.writeString(folder.resolve("password"), PASSWORD);
        if (isRoot()) {
            run(List.of("chown", "nobody", data.toString()));
        }
        List<String> initdb = asNobody(folder.resolve("programs/bin/initdb").toString());
        initdb.addAll(List.of("-D", "" + data, "-U", "postgres", "--encoding=UTF8", "--locale=C.UTF-8"));
        initdb.addAll(List.of("--auth=scram-sha-256", "--pwfile=" + password, "--no-sync"));
        run(initdb);
        List<String> postgres = asNobody(folder.resolve("programs/bin/postgres").toString());
        postgres.addAll(List.of("-D", "" + data, "-p", "" + port, "-c", "listen_addresses=127.0.0.1"));
        postgres.addAll(List.of("-c", "unix_socket_directories=", "-c", "fsync=off"));
        return process(postgres).start();
    }

    private static List<String> asNobody(String program) {
        List<String> words = new ArrayList<>();
        if (isRoot()) {
            words.addAll(List.of("setpriv", "--reuid", "nobody", "--clear-groups", "--no-new-privs"));
        }
        words.add(program);
        return words;
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    private void run(List<String> words) throws Exception {
        if (process(words).start().waitFor() != 0) {
            throw new AssertionError(words + ": " + Files.readString(log().toPath()));
        }
    }

    private ProcessBuilder process(List<String> words) {
        return new ProcessBuilder(words)
                .directory(new File("/"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log()));
    }

    private File log() {
        return folder.resolve("log").toFile();
    }

    private void makeRoles() throws IOException {
        boolean made = Program.await(Duration.ofSeconds(60), () -> answers("""
                create role migrator login password '%1$s'; create role app login password '%1$s';
                """.formatted(PASSWORD)));
        if (!made || !answers("create database homeward owner migrator")) {
            throw new AssertionError(Files.readString(log().toPath()));
        }
    }

    private boolean answers(String sql) {
        try (Connection superuser = DriverManager.getConnection(
                        "jdbc:postgresql://127.0.0.1:" + port + "/postgres", "postgres", PASSWORD);
                Statement statement = superuser.createStatement()) {
            statement.execute(sql);
            return true;
        } catch (SQLException notYet) {
            return false;
        }
    }

    Map<String, String> environment() {
        return Map.of(
                "HOMEWARD_DB_URL",
                "jdbc:postgresql://127.0.0.1:" + port + "/homeward",
                "HOMEWARD_DB_USER",
                "app",
                "HOMEWARD_DB_PASSWORD",
                PASSWORD,
                "HOMEWARD_DB_MIGRATOR_USER",
                "migrator",
                "HOMEWARD_DB_MIGRATOR_PASSWORD",
                PASSWORD);
    }

    @Override
    public void close() throws Exception {
        Program.signal("INT", server.toHandle());
        server.waitFor();
        FileSystemUtils.deleteRecursively(folder);
    }
}
