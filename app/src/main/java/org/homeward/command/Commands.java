package org.homeward.command;

import java.util.Arrays;
import org.homeward.bench.Bench;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** All commands; start when none is named. */
@Command(
        name = "homeward",
        description = "What a care home and everybody who looks after its residents work in together.",
        mixinStandardHelpOptions = true,
        subcommands = {
            Start.class,
            Import.class,
            Report.class,
            AuditLog.class,
            ScoreSets.class,
            DecodeValues.class,
            Bench.class
        })
public final class Commands {
    private final Class<?> program;

    private Commands(Class<?> program) {
        this.program = program;
    }

    /** Runs what was typed and returns the exit code: 0 done, 1 refused or failed, 2 not understood. */
    public static int run(Class<?> program, String... typed) {
        boolean named = typed.length > 0 && !typed[0].startsWith("--") || asksForHelp(typed);
        return new CommandLine(new Commands(program))
                .setExecutionExceptionHandler(Failure::explain)
                .execute(named ? typed : startWith(typed));
    }

    /** The application class; handed in, for this module lies below it. */
    Class<?> program() {
        return program;
    }

    private static boolean asksForHelp(String... typed) {
        return Arrays.asList(typed).contains("--help") || Arrays.asList(typed).contains("--version");
    }

    private static String[] startWith(String... options) {
        String[] all = new String[options.length + 1];
        all[0] = "start";
        System.arraycopy(options, 0, all, 1, options.length);
        return all;
    }
}
