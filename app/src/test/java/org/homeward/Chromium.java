package org.homeward;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The browser of this machine, found where the launcher looks; none is downloaded. */
public record Chromium(Playwright playwright, Browser browser) implements AutoCloseable {
    private static final List<String> PLACES = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
    /** Whatever a browser asks of its maker it does not ask. */
    public static final List<String> OFFLINE = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** Without a browser the test that asks is skipped, and says so. */
    public static Chromium open(String... more) {
        Optional<Path> program = program();
        Needed.orSkip(program.isPresent(), "Chromium is not installed");
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions()
                .setExecutablePath(program.orElseThrow())
                .setArgs(Stream.concat(OFFLINE.stream(), Stream.of(more)).toList());
        return new Chromium(playwright, playwright.chromium().launch(options));
    }

    public static Optional<Path> program() {
        return Stream.concat(Optional.ofNullable(System.getenv("HOMEWARD_CHROMIUM")).stream(), PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
