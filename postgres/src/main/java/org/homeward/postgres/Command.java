package org.homeward.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;

/** A short-lived program run to its end, with nothing of our environment leaking into it. */
record Command(List<String> words) {

    /** How it ended and what it said on both outputs. */
    record Result(int exit, String said) {
        boolean succeeded() {
            return exit == 0;
        }
    }

    Command under(Account account) {
        return new Command(
                Stream.concat(account.prefix().stream(), words.stream()).toList());
    }

    static Command of(String... words) {
        return new Command(List.of(words));
    }

    /** Runs it; a program that is not installed counts as one that failed. */
    Result run(String input) throws InterruptedException {
        try {
            Process process = builder().redirectErrorStream(true).start();
            try (OutputStream stdin = process.getOutputStream()) {
                stdin.write(input.getBytes(UTF_8));
            }
            String said = new String(process.getInputStream().readAllBytes(), UTF_8);
            return new Result(process.waitFor(), said.strip());
        } catch (IOException failed) {
            return new Result(127, String.valueOf(failed.getMessage()));
        }
    }

    ProcessBuilder builder() {
        ProcessBuilder builder = new ProcessBuilder(words).directory(new File("/"));
        String path = System.getenv().getOrDefault("PATH", "/usr/bin:/bin");
        builder.environment().clear();
        builder.environment().put("PATH", path + ":/usr/sbin:/sbin:/usr/bin:/bin");
        builder.environment().put("LC_ALL", "C");
        return builder;
    }
}
