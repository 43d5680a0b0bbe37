package org.homeward.command;

import java.io.Console;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.homeward.directory.ImportProgress;
import org.jspecify.annotations.Nullable;

/** A bar on the terminal that shows how far an import is; nothing at all where nobody looks on. */
final class ImportBar implements ImportProgress, AutoCloseable {
    private static final long MEBIBYTE = 1 << 20;
    private final @Nullable ProgressBar bar;

    private ImportBar(@Nullable ProgressBar bar) {
        this.bar = bar;
    }

    static ImportBar ofTerminal() {
        Console console = System.console();
        return console != null && console.isTerminal() ? on(System.err) : new ImportBar(null);
    }

    static ImportBar on(PrintStream terminal) {
        return new ImportBar(new ProgressBarBuilder()
                .setTaskName("Importing")
                .setInitialMax(1)
                .setUnit(" MB", MEBIBYTE)
                .setStyle(
                        StandardCharsets.UTF_8.equals(terminal.charset())
                                ? ProgressBarStyle.UNICODE_BLOCK
                                : ProgressBarStyle.ASCII)
                .setConsumer(new ConsoleProgressBarConsumer(terminal))
                .build());
    }

    @Override
    public void at(Position position) {
        if (bar != null) {
            bar.maxHint(Math.max(1, position.bytesTotal()));
            bar.stepTo(position.bytesRead());
            bar.setExtraMessage(words(position));
        }
    }

    private static String words(Position position) {
        return switch (position.step()) {
            case CHECKING -> "looking at the file";
            case READING -> "%,d rows".formatted(position.rows());
            case COMPARING -> "comparing %,d rows".formatted(position.rows());
            case WRITING -> "writing";
        };
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
