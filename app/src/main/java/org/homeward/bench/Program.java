package org.homeward.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.homeward.bench.machine.Watched;

/** The program, started by ./homeward as a person starts it, in a process of its own. */
record Program(Process process, int port, Birth birth) implements AutoCloseable {
    private static final String READY = "Homeward is ready: http://localhost:";

    /** Seconds from the command to the first page, and CPU seconds of the program until then. */
    record Birth(double seconds, double cpuSeconds) {}

    /** What is started: the command, on which data, with the demo or empty, with which further options for Java. */
    record Launch(Path command, Path data, boolean demo, String javaOptions) {
        Program start() throws IOException, InterruptedException {
            List<String> words = new ArrayList<>(List.of(command.toString(), "--data", data.toString(), "--port", "0"));
            if (!demo) {
                words.add("--empty");
            }
            ProcessBuilder builder = new ProcessBuilder(words);
            builder.environment().merge("HOMEWARD_JAVA_OPTS", javaOptions, (own, more) -> own + " " + more);
            builder.redirectError(ProcessBuilder.Redirect.DISCARD);
            long began = System.nanoTime();
            Process process = builder.start();
            int port = port(process);
            firstPage(port);
            double seconds = (System.nanoTime() - began) / 1e9;
            return new Program(process, port, new Birth(seconds, new Watched(process.pid(), false).cpuMillis() / 1e3));
        }
    }

    private static int port(Process process) throws IOException {
        BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            if (line.startsWith(READY)) {
                return Integer.parseInt(line.substring(READY.length()).replace("/", ""));
            }
        }
        throw new BenchFailed("The program did not start. Start it by hand with ./homeward to see why.");
    }

    private static void firstPage(int port) throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpRequest page = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/sign-in"))
                    .build();
            int status = http.send(page, BodyHandlers.ofString()).statusCode();
            if (status != 200) {
                throw new BenchFailed("The first page came with status " + status + " instead of 200.");
            }
        }
    }

    Watched watched() {
        return new Watched(process.pid(), false);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
