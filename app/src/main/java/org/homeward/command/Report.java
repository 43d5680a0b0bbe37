package org.homeward.command;

import picocli.CommandLine.Command;

/** What can be counted at the command line. */
@Command(
        name = "report",
        description = "Count what is there and what is missing.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "(directory | observations)",
        subcommands = {ReportDirectory.class, ReportObservations.class})
final class Report {}
