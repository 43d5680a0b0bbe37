package org.homeward.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How long ./homeward audit verify takes over all that was filled in and done since. */
record Verifying(Path launcher, Path data, Report report) {
    private static final Pattern VERDICT =
            Pattern.compile("(\\d+) entries under (\\d+) seals are as they were written");

    void run() throws IOException, InterruptedException {
        long began = System.nanoTime();
        String said = said();
        double seconds = (System.nanoTime() - began) / 1e9;
        Matcher verdict = VERDICT.matcher(said);
        if (!verdict.find()) {
            throw new BenchFailed("The audit log is not as it was written: " + said);
        }
        long entries = Long.parseLong(verdict.group(1));
        report.add(new Row(
                "audit verify of %,d entries".formatted(entries),
                "",
                String.format(Locale.ROOT, "%.1f s, %,.0f/s", seconds, entries / seconds),
                Row.Costs.NONE,
                Aim.NONE));
    }

    private String said() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(launcher.toString(), "audit", "verify", "--data", data.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String said = out.lines().collect(Collectors.joining("\n"));
            process.waitFor();
            return said;
        }
    }
}
