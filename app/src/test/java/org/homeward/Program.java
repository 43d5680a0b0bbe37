package org.homeward;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.homeward.postgres.DataFolder;
import org.homeward.postgres.EmbeddedPostgres;
import org.homeward.postgres.PostgresServer;
import org.homeward.postgres.Settings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The real program in a process of its own, so that a test may kill it. */
public final class Program implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Process process;
    private final Path data;
    private final Path said;
    private final int port;
    private final Map<String, String> environment;

    private Program(Process process, Path data, Path said, int port, Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
        this.process = process;
        this.data = data;
        this.said = said;
        this.port = port;
    }

    /** Starts on a free port and does not wait. */
    public static Program start(Path data, String... options) throws IOException {
        return start(data, freePort(), Map.of(), options);
    }

    public static Program start(Path data, int port, Map<String, String> environment, String... options)
            throws IOException {
        Path said = Files.createTempFile("homeward-said", ".txt");
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx384m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Homeward.class.getName(),
                "start",
                "--port",
                String.valueOf(port),
                "--data",
                data.toString()));
        words.addAll(List.of(options));
        ProcessBuilder builder =
                new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(said.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("HOMEWARD_"));
        builder.environment().putAll(environment);
        return new Program(builder.start(), data, said, port, environment);
    }

    /** Waits until it says that it is ready, with whatever it loads at a first start. */
    public Program awaitReady() {
        await(PATIENCE, () -> said().contains("Homeward is ready") || !process.isAlive());
        if (!process.isAlive()) {
            throw new AssertionError("It ended with " + process.exitValue() + ": " + said());
        }
        return this;
    }

    /** Waits until it has ended by itself, and says with which code. */
    public int exit() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("It does not end: " + said());
        }
        return process.exitValue();
    }

    public String said() {
        try {
            return Files.readString(said);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    public String url() {
        return "http://localhost:" + port;
    }

    public int port() {
        return port;
    }

    public ProcessHandle process() {
        return process.toHandle();
    }

    public Browser browser() {
        return new Browser(url());
    }

    public Browser signedIn(String email) {
        return new DemoSignIn(owner()).as(email, browser());
    }

    /** Takes the last step of a newcomer, who has a password and joins a phone to the account. */
    public void joinPhone(String email, Browser browser) {
        new DemoSignIn(owner()).joinPhone(email, browser);
    }

    /** The database as its owner, while the program runs. */
    public JdbcClient owner() {
        if (environment.containsKey("HOMEWARD_DB_URL")) {
            return JdbcClient.create(new DriverManagerDataSource(
                    environment.getOrDefault("HOMEWARD_DB_URL", ""),
                    environment.getOrDefault("HOMEWARD_DB_MIGRATOR_USER", ""),
                    environment.getOrDefault("HOMEWARD_DB_MIGRATOR_PASSWORD", "")));
        }
        PostgresServer server = EmbeddedPostgres.attachOrStart(new DataFolder(data), Settings.durable(), told -> {})
                .orElseThrow();
        if (server.startedHere()) {
            server.close();
            throw new AssertionError("The program does not run its database");
        }
        return JdbcClient.create(new DriverManagerDataSource(
                server.jdbcUrl(), server.migrator().user(), server.migrator().password()));
    }

    /** The server process of the embedded database. */
    public ProcessHandle postmaster() throws IOException {
        String first =
                Files.readAllLines(data.resolve("postgres/postmaster.pid")).getFirst();
        return ProcessHandle.of(Long.parseLong(first.strip())).orElseThrow();
    }

    public boolean isReady() {
        return browser().get("/actuator/health/readiness").status() == 200;
    }

    /** "STOP", "TERM", "INT", "KILL". */
    public static void signal(String name, ProcessHandle process) {
        try {
            new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid()))
                    .start()
                    .waitFor();
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    public static boolean await(Duration patience, BooleanSupplier condition) {
        long end = System.nanoTime() + patience.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new AssertionError(stopped);
            }
        }
        return true;
    }

    public static int freePort() {
        try (ServerSocket any = new ServerSocket(0)) {
            return any.getLocalPort();
        } catch (IOException none) {
            throw new AssertionError("No port is free", none);
        }
    }

    /** Ends it cleanly when a test has not done so. */
    @Override
    public void close() {
        process.destroy();
        await(Duration.ofSeconds(60), () -> !process.isAlive());
        process.destroyForcibly();
    }
}
